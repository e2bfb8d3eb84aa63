const id=1484,ids=[1484],modules={6626:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Hj:()=>hider,UB:()=>mergeMasks,UY:()=>repeatsOf,Xt:()=>masksIn,Zj:()=>maskLine,w6:()=>maskRange});var _lib_search_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
each.start?each.shown:"\u2026",isMask:!0}),at=to}return at<end&&parts.push({start:at,end,text:bytes.toString("utf8",at,end),isMask:!1}),parts}}),866:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>plainSchema,j:()=>captureRegistered});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8989),
_mask_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6626);const NAME_LENGTH=300,DESCRIPTION_LENGTH=64*1024,SCHEMA_LENGTH=256*1024;function captureRegistered(artifact,places,{
target,secrets}){const lines=artifact.lines(),repeats=secrets.length===0?[]:(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__.UY)(artifact.latin1(),secrets),hide=(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__.
Hj)(artifact.bytes,(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__.UB)(artifact.bytes,[...secrets,...repeats]));return places.map(({kind,name,description,schema,framework,
isGuess,range:[start,end]})=>{const shown=schema===void 0?void 0:hiddenSchema(schema,hide);return{target,path:artifact.path,range:{start:lines.position(start),end:lines.
position(end)},kind,name:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(hide(name),NAME_LENGTH),...description!==void 0&&{description:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(hide(description),DESCRIPTION_LENGTH)},...shown!==void 0&&{schema:shown},framework,isGuess}})}function plainSchema(schema){return schema===void 0?void 0:hiddenSchema(
schema,text=>text)}function hiddenSchema(schema,hide){const text=JSON.stringify(schema);if(!(text===void 0||text.length>SCHEMA_LENGTH))return JSON.parse(text,(_,value)=>typeof value==
"string"?hide(value):value)}}),6791:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{analyseCode:()=>analyseCode});var limits=__webpack_require__(4354),flow=__webpack_require__(5552);function sinks(...names){
return names.reduce((set,name)=>set|1<<flow.x.indexOf(name),0)}const NO_SINK=0,EVERY_SINK=(1<<flow.x.length)-1,HARMLESS=EVERY_SINK&~sinks("subject","privilege");
function holds(set,sink){return(set&1<<flow.x.indexOf(sink))!==0}const NO_JUDGEMENT={whenTrue:[],whenFalse:[]},ANY="**",EXACT=1e6,ROOTED=1e4;function lastSegment(path){
return path.slice(path.lastIndexOf(".")+1)}function entryOf(pattern,value){const texts=(pattern.startsWith("*.")?`${ANY}${pattern.slice(1)}`:pattern).split(ANY),
pieces=texts.map((text,index)=>index<texts.length-1&&text.endsWith(".")?text.slice(0,-1):text),literal2=pieces.reduce((sum,piece)=>sum+piece.length,0),isExact=pieces.
length===1&&!pattern.includes("*");return{pieces,value,weight:isExact?EXACT:literal2+(pieces[0]===""?0:ROOTED)}}function endOf(piece,path,at){if(!piece.includes(
"*"))return path.startsWith(piece,at)?at+piece.length:void 0;let place=at;for(const[index,part]of piece.split("*").entries()){if(index>0){const from=place;for(;place<
path.length&&!isBoundary(path,place);)place++;if(place===from)return}if(!path.startsWith(part,place))return;place+=part.length}return place}function isBoundary(path,at){
return at===path.length||path[at]==="."||path[at]==="("||path[at]==="["}function isMatch({pieces},path){const[head="",...rest]=pieces;let place=endOf(head,path,
0);if(place===void 0)return!1;const tail=rest.pop();if(tail===void 0)return place===path.length;if(head!==""&&!isBoundary(path,place))return!1;for(const piece of rest){
let found2=path.indexOf(piece,place);for(;found2>=0&&!isBoundary(path,found2+piece.length);)found2=path.indexOf(piece,found2+1);if(found2<0)return!1;place=found2+
piece.length}return path.length-tail.length>=place&&path.endsWith(tail)}function indexPatterns(entries){const byLast=new Map,open=[];for(const[patterns,value]of entries)
for(const pattern of patterns){const last=lastSegment(pattern),entry=entryOf(pattern,value);last.includes("*")?open.push(entry):byLast.set(last,[...byLast.get(last)??
[],entry])}return{matches(path){return[...byLast.get(lastSegment(path))??[],...open].filter(entry=>isMatch(entry,path)).toSorted((a,b)=>b.weight-a.weight)}}}function constantOf(value){
const form=value?.form;if(form?.kind==="constant")return form;if(form?.kind==="text"&&form.parts.every(part=>part.form.kind==="constant"))return{value:form.parts.
map(part=>String(constantOf(part)?.value)).join("")}}function textOf(value){const constant2=constantOf(value);return typeof constant2?.value=="string"?constant2.
value:void 0}function constantsOf(value){if(value?.form.kind!=="choice"){const constant2=constantOf(value);return constant2&&[constant2.value]}const all=[];for(const each of value.
form.of){const constant2=constantOf(each);if(!constant2)return;all.push(constant2.value)}return all}function itemsOf(value){return value?.form.kind==="list"?value.
form.items:[]}function isTheirs(value){return value?.taints.some(({source})=>source.origin!=="secret")??!1}function madeBy(value){const form=value?.form;if(form?.
kind!=="external"||!form.path.endsWith("()"))return;const path=form.path.slice(0,-2);return{path,name:lastName(path),on:form.on,args:form.args??[]}}function firstMadeBy(value){
const made2=madeBy(value);if(made2)return made2;const form=externalOf(value),first=form&&/\(\)(?:\[0\]|\.0)$/.exec(form.path);if(!form||!first)return;const before=madeBy(
form.on),path=form.path.slice(0,first.index);return{path,name:lastName(path),on:before?before.on:form.on,args:form.args??before?.args??[]}}function externalOf(value){
return value?.form.kind==="external"?value.form:void 0}function lastName(path){return path.slice(Math.max(path.lastIndexOf("."),path.lastIndexOf("/"))+1)}function argument(args,position,name){
return(args.find(each=>name!==void 0&&each.name===name)??args.filter(each=>each.name===void 0&&!each.spread)[position])?.value}const indexes=new WeakMap;function guardsOf(path,tables){
const index=indexes.get(tables)??indexPatterns(tables.guards.map(guard=>[guard.call,guard]));return indexes.set(tables,index),index.matches(path).map(({value})=>value)}
function selected(selector2,{on,args}){if(selector2==="self")return on?[on]:[];if(selector2==="*")return args.map(({value:value2})=>value2);const from=/^(\d+)\+$/.
exec(selector2);if(from)return args.slice(Number(from[1])).map(({value:value2})=>value2);const[head="",...path]=selector2.split("."),[position="",name]=head.split(
"|");let value=/^\d+$/.test(position)?argument(args,Number(position),name):argument(args,-1,position);for(const field2 of path)value=value?.form.kind==="object"?
value.form.fields.get(field2):void 0;return value?[value]:[]}function judged(call2,language){return{...call2,name:lastName(call2.path),language}}function strong(about,proves){
return{about,proves,grade:"strong",note:""}}function weak(about,proves,note2){return{about,proves,grade:"weak",note:note2}}function factsOf(about,{proves,weak:partly,
note:note2}){return about?[...proves===NO_SINK?[]:[strong(about,proves)],...partly===NO_SINK?[]:[weak(about,partly,note2)]]:[]}function whenTrue(...facts){return{
whenTrue:facts,whenFalse:[]}}function whenFalse(...facts){return{whenTrue:[],whenFalse:facts}}function inverted({whenTrue:yes,whenFalse:no}){return{whenTrue:no,
whenFalse:yes}}function isEmpty({whenTrue:yes,whenFalse:no}){return yes.length===0&&no.length===0}function merged(...judgements){const all=judgements.filter(each=>!isEmpty(
each));return all.length<2?all[0]??NO_JUDGEMENT:{whenTrue:all.flatMap(each=>each.whenTrue),whenFalse:all.flatMap(each=>each.whenFalse)}}const ONLY_DOTS="only `.\
.` is refused",ONLY_DOTS_ALONE="only `..` by itself is refused",ONLY_SEPARATORS="only separators are refused",ONLY_ABSOLUTE="only absolute paths are refused",URL_SINK=sinks(
"url"),PARSED=/(?:^|[./])(?<!JSON\.)(?:URL|parse|urlparse|urlsplit|Parse|ParseRequestURI|parse_url|make_url)\(\)(?:\[0\]|\.0)?$/,HOST=/\.(?:hostname|host|netloc|Host|Hostname\(\)|origin)$/,
HANDING=/\.(?:toLowerCase|lower|toLocaleLowerCase|trim|strip|rstrip|casefold|replace)\(\)$|(?:^|\/)strings\.(?:ToLower|TrimSpace|TrimSuffix)\(\)$/;function urlsOfHost(value,depth=0){
if(depth>6)return;if(value.form.kind==="choice"){const urls2=value.form.of.flatMap(each=>urlsOfHost(each,depth+1)??[]),isRestConstant=value.form.of.every(each=>constantOf(
each)||urlsOfHost(each,depth+1));return urls2.length>0&&isRestConstant?[value,...urls2]:void 0}const form=externalOf(value);if(!form)return;if(HANDING.test(form.
path)){const inner2=form.on&&externalOf(form.on)?form.on:form.args?.[0]?.value,urls2=inner2&&urlsOfHost(inner2,depth+1);return urls2&&[value,...urls2]}const host=HOST.
exec(form.path);if(!host||!PARSED.test(form.path.slice(0,host.index)))return;const parsed=form.on,text=(parsed?firstMadeBy(parsed)?.args:form.args)?.[0]?.value;
return[value,...parsed?[parsed]:[],...text?[text]:[]]}function allowed(urls2){return urls2.map(each=>strong(each,URL_SINK))}function judgeHostIn(value,isDenyList){
const urls2=urlsOfHost(value);if(!urls2)return NO_JUDGEMENT;const facts=whenTrue(...allowed(urls2));return isDenyList?{...facts,whenFalse:urls2.map(each=>weak(each,
URL_SINK,"a deny-list of hosts"))}:facts}function judgeHostSuffix(value,suffixes){const urls2=urlsOfHost(value);return!urls2||suffixes.length===0?NO_JUDGEMENT:suffixes.
every(suffix=>/^\.[^.]+\.[^.]/.test(suffix)&&!/^\.(?:local|internal|localhost)$/.test(suffix))?whenTrue(...allowed(urls2)):suffixes.some(suffix=>/local|internal/.
test(suffix))?whenFalse(...urls2.map(each=>weak(each,URL_SINK,"a deny-list of hosts"))):NO_JUDGEMENT}const PRIVATE=/\.(?:is_private|is_loopback|is_link_local|is_reserved|is_multicast|is_unspecified|IsPrivate|IsLoopback|IsLinkLocalUnicast|IsUnspecified|IsMulticast|isPrivate|isLoopback)$/;
function judgeAddress(path,on,args){const isGlobal=path.endsWith(".is_global");if(!isGlobal&&!PRIVATE.test(path)&&!/^(?:ip|private-ip|is-ip-private|netmask)\.(?:isPrivate|default)$/.
test(path))return NO_JUDGEMENT;const facts=[on,...on?(externalOf(on)?.args??[]).map(({value})=>value):[],...args].filter(each=>each!==void 0&&isTheirs(each)).flatMap(
each=>urlsOfHost(each)??[each]).map(each=>weak(each,URL_SINK,"private addresses are refused by a look at the address before the request"));return isGlobal?whenTrue(
...facts):inverted(whenTrue(...facts))}var characters=__webpack_require__(5906);const COUNTED=3;class Builder{moves=[];skips=[];state(){if(this.moves.length>=limits.
Z$)throw new RangeError("too many states");return this.skips.push([]),this.moves.push([])-1}skip(from,to,edge){this.skips[from]?.push(edge?{to,edge}:{to})}move(from,set,to){
this.moves[from]?.push({set,to})}lay(node,from,to){if(node.kind==="set")this.move(from,node.set,to);else if(node.kind==="edge")this.skip(from,to,node.at);else if(node.
kind==="not-ahead")this.skip(from,to);else if(node.kind==="any")for(const branch2 of node.of)this.lay(branch2,from,to);else node.kind==="all"?this.layAll(node.of,
from,to):this.layRepeat(node,from,to)}layAll(nodes,from,to){let last=from;for(const node of nodes){const next=this.state();this.lay(node,last,next),last=next}this.
skip(last,to)}layRepeat(node,from,to){let last=from;const add=()=>{const next=this.state();this.lay(node.of,last,next),last=next};for(let count=0;count<Math.min(
node.least,COUNTED);count++)add();if(node.most<=COUNTED)for(let count=node.least;count<node.most;count++)this.skip(last,to),add();else{const loop2=this.state();
this.skip(last,loop2),this.lay(node.of,loop2,loop2),last=loop2}this.skip(last,to)}}function automatonOf(node,extent){const builder=new Builder;try{const start=builder.
state(),end=builder.state(),first=builder.state(),last=builder.state();builder.skip(start,first),builder.skip(last,end),extent==="search"&&builder.move(start,characters.
J,start),extent!=="full"&&builder.move(end,characters.J,end),builder.lay(node,first,last)}catch(error){if(error instanceof RangeError)return;throw error}return{
moves:builder.moves,skips:builder.skips}}function haveCommonText(left,right){const width=right.moves.length,open=[0],seen=new Set(open),add=(a,b,hasBegun,hasEnded)=>{
const key=a*width+b<<2|hasBegun<<1|hasEnded;seen.has(key)||(seen.add(key),open.push(key))};for(let steps=0;open.length>0;steps++){if(steps>limits.Qt)return!0;const key=open.
pop(),[hasEnded,hasBegun]=[key&1,key>>1&1],[a,b]=[Math.floor((key>>2)/width),(key>>2)%width];if(a===1&&b===1)return!0;for(const{to,edge}of left.skips[a]??[])edge===
"start"&&hasBegun||add(to,b,hasBegun,edge==="end"?1:hasEnded);for(const{to}of right.skips[b]??[])add(a,to,hasBegun,hasEnded);if(!hasEnded)for(const move of left.
moves[a]??[])for(const other2 of right.moves[b]??[])(move.set&other2.set)!==characters.oo&&add(move.to,other2.to,1,0)}return!1}function partial(root,how){const branches=branchesOf(
root),starts=branches.map(branch2=>leadingText(branch2,how));return starts.every(text=>text.startsWith("/"))?sinks("path"):starts.every(text=>/^[a-z]{2}/i.test(
text)&&!/^(?:https?|ftp|wss?|file)/i.test(text))?sinks("shell","query","program","eval"):branches.map(branch2=>branch2.kind==="all"&&branch2.of.at(-1)?.kind==="\
edge"?literalOf(branch2.of):"").every(text=>/^\.(?:[a-z]|$)/i.test(text))?sinks("path"):NO_SINK}function leadingText(branch2,how){const items=branch2.kind==="al\
l"?branch2.of:[branch2];if(!(how!=="search"||items[0]?.kind==="edge"&&items[0].at==="start"))return"";const from=items.findIndex(({kind})=>kind!=="edge"),rest=from<
0?[]:items.slice(from),[first]=rest;return first?.kind==="repeat"&&first.least===0&&first.of.kind==="set"?literalOf(rest.slice(1)):first?.kind==="any"?literalOf(
branchesOf(first).slice(0,1)):literalOf(rest)}function literalOf(items){let text="";for(const item of items){if(item.kind==="all"&&item.of.length>0)return text||
literalOf(item.of);if(item.kind!=="set"||item.set===0n||foldedSize(item.set)!==1){if(text!=="")break;continue}text+=String.fromCharCode(item.set.toString(2).length-
1)}return text}function foldedSize(set){const folded=(0,characters.SP)(set);return(0,characters.Ej)(set&~characters.mt)+(0,characters.Ej)(folded&characters.mt)/
2}const FIXED=200;function isFiniteSet(root,how){const count=branchesOf(root).reduce((sum,branch2)=>{let items=branch2.kind==="all"?branch2.of:[branch2];if(how===
"search"){if(!(items[0]?.kind==="edge"&&items[0].at==="start"))return Number.POSITIVE_INFINITY;items=items.slice(1)}if(how!=="full"){const last=items.at(-1);if(!(last?.
kind==="edge"&&last.at==="end"))return Number.POSITIVE_INFINITY;items=items.slice(0,-1)}return sum+items.reduce((product,item)=>product*countOf(item),1)},0);return count>
0&&count<=FIXED}function countOf(node){switch(node.kind){case"set":return foldedSize(node.set)<=16?foldedSize(node.set):Number.POSITIVE_INFINITY;case"edge":case"\
not-ahead":return 1;case"any":return node.of.reduce((sum,each)=>sum+countOf(each),0);case"all":return node.of.reduce((product,each)=>product*countOf(each),1);case"\
repeat":return node.most>8?Number.POSITIVE_INFINITY:(countOf(node.of)+1)**node.most}}function branchesOf(node){return node.kind==="any"?node.of.flatMap(branchesOf):
node.kind==="all"&&node.of.length===1&&node.of[0]?branchesOf(node.of[0]):[node]}const NO_DENIALS={characters:0n,atStart:0n,hasNoDots:!1,words:[]};function has(set,character){
return(set&(0,characters.hg)(character))!==0n}function textWithout(denied){const rest={kind:"repeat",of:{kind:"set",set:characters.J&~denied.characters},least:0,
most:Number.POSITIVE_INFINITY},first={kind:"set",set:characters.J&~denied.characters&~denied.atStart};return{kind:"any",of:[{kind:"all",of:[]},{kind:"all",of:[first,
rest]}]}}function leadingDenials(regex2){let denied=NO_DENIALS;if(regex2.root.kind!=="all")return denied;for(const node of regex2.root.of)if(!(node.kind==="edge"&&
node.at==="start")){if(node.kind!=="not-ahead"||regex2.root.of[0]?.kind!=="edge")break;denied=both(denied,denials(node.of,"start"))}return denied}function refusedByClass(root){
const items=root.kind==="all"?root.of.filter(({kind})=>kind!=="edge"):[root],[only2]=items,set=items.length===1&&only2?.kind==="repeat"&&only2.of.kind==="set"?only2.
of.set:void 0;return set!==void 0&&(0,characters.Ej)(set)>90?{...NO_DENIALS,characters:characters.J&~set}:NO_DENIALS}function both(left,right){return{characters:left.
characters|right.characters,atStart:left.atStart|right.atStart,hasNoDots:left.hasNoDots||right.hasNoDots,words:[...left.words,...right.words]}}function denials(root,how){
let denied=NO_DENIALS;for(const branch2 of branchesOf(root))denied=both(denied,denialsOfBranch(branch2,how));return denied}function denialsOfBranch(branch2,how){
if(how==="full")return NO_DENIALS;let items=branch2.kind==="all"?branch2.of:[branch2],isAtStart=how==="start";for(items[0]?.kind==="edge"&&items[0].at==="start"&&
(isAtStart=!0,items=items.slice(1)),isAtStart&&items[0]?.kind==="repeat"&&isAnyText(items[0])&&(isAtStart=!1,items=items.slice(1));items.length>1&&isAnyText(items.
at(-1));)items=items.slice(0,-1);const[first,second]=items,set=setOf(first);if(items.length===1&&set!==void 0)return isAtStart?{...NO_DENIALS,atStart:set}:{...NO_DENIALS,
characters:set};const next=setOf(second),dot=(0,characters.xH)(46);if(!isAtStart&&items.length===2&&set!==void 0&&next!==void 0&&(set&next&dot)===dot)return{...NO_DENIALS,
hasNoDots:!0};if(!isAtStart&&items.length===1&&first?.kind==="repeat"&&first.least===2&&has(setOf(first.of)??0n,"."))return{...NO_DENIALS,hasNoDots:!0};const inner2=items.
flatMap(item=>item.kind==="any"?branchesOf(item).map(each=>literalOf([each])):[]);return{...NO_DENIALS,words:[literalOf(items),...inner2]}}function isAnyText(node){
return node?.kind==="repeat"&&node.least===0&&node.of.kind==="set"&&(0,characters.Ej)((0,characters.FF)(node.of.set))<=3}function setOf(node){if(node?.kind==="s\
et")return node.set;if(node?.kind==="repeat"&&node.least===1)return setOf(node.of);if(node?.kind==="all"&&node.of.length===1)return setOf(node.of[0]);if(node?.kind===
"any"){const sets=node.of.map(setOf);return sets.every(set=>set!==void 0)?sets.reduce((all,set)=>all|set,0n):void 0}}const MARKS=(0,characters.hg)(`;&|$\`'"<>(){\
}\\
`);function deniedSinks({characters:refused,hasNoDots,words}){let weak2=NO_SINK;return(refused&MARKS)!==0n&&(weak2|=sinks("shell","query","eval","template","mar\
kup","url-path")),(hasNoDots||has(refused,"/")||words.some(word=>word.includes("..")))&&(weak2|=sinks("path","url-path")),words.some(word=>/[a-z]{3}/i.test(word))&&
(weak2|=sinks("shell","query","eval","prompt")),words.some(word=>/local|127|10\.|169|0\.0|metadata|internal|192/i.test(word))&&(weak2|=sinks("url")),weak2}var regex_syntax=__webpack_require__(
5915);const HARM={shell:[".*[^A-Za-z0-9_.,/:@%+=~\\-\\u{80}-\\u{10ffff}].*"],flag:["-.*"],eval:[".*[A-Za-z_].*[^A-Za-z0-9_].*",".*[^A-Za-z0-9_].*[A-Za-z_].*",".\
*[\"'`\\\\$\\[\\]{}!#@].*"],query:[".*[^A-Za-z0-9_$.,:@+/\\-\\u{80}-\\u{10ffff}].*"],path:["/.*","\\\\.*","(.*[/\\\\])?\\.\\.([/\\\\].*)?"],url:["([a-zA-Z]+:)?[\
/\\\\]{2}([^/?#\\\\]*@)?(evil\\.test|127\\.0\\.0\\.1|169\\.254\\.169\\.254|10\\.0\\.0\\.5|localhost|\\[::1\\])(:[0-9]+)?([/?#\\\\].*)?","(evil\\.test|127\\.0\\.0\\.\
1|169\\.254\\.169\\.254|10\\.0\\.0\\.5|localhost|metadata|\\[::1\\]|::1)(:[0-9]+)?([/?#\\\\].*)?","file:.*","[^/?#\\\\]*@(evil\\.test|127\\.0\\.0\\.1|localhost)"],
"url-path":[".*[/\\\\?#&%;].*","\\.\\.?"],template:[".*[^A-Za-z0-9_.,/: \\-\\u{80}-\\u{10ffff}].*"],prompt:[".*[^A-Za-z0-9_.,/:@+=\\-].*"],markup:[".*[<>\"'&`=].\
*","(?i:javascript|vbscript|data):.*"],program:[".*[^0-9.,:+_ \\-].*"],archive:[".*[^0-9.,:+_ \\-].*"],deserialise:[".*[^0-9.,:+_ \\-].*"]},WORSE={shell:[".*[^A\
-Za-z0-9_.,/:@%+=~ *?\\[\\]^\\-\\u{80}-\\u{10ffff}].*"],query:[".*[^A-Za-z0-9_$.,:@+/ %\\-\\u{80}-\\u{10ffff}].*"],path:[".*[/\\\\].*"],"url-path":[".*[\\\\?#&%;]\
.*","(.*/)?\\.\\.(/.*)?"]},LETS={shell:"lets spaces or wildcards through",query:"lets several words through",path:"lets `..` through","url-path":"lets slashes t\
hrough"},compiled=new Map;function harm(source){let automaton=compiled.get(source);if(!automaton){const regex2=(0,regex_syntax.g)(source,"su","javascript");if(automaton=
regex2&&automatonOf(regex2.root,"full"),!automaton)throw new Error(`not an expression: ${source}`);source.includes("u{80}")&&forgiveBeyondAscii(automaton),compiled.
set(source,automaton)}return automaton}function forgiveBeyondAscii({moves}){for(const state of moves)for(const move of state)move.set!==characters.J&&(move.set&=
~characters.az)}function proofOf(automaton,denied){let[proves,weak2]=[NO_SINK,NO_SINK];const notes=[],isHarmless=(sink,texts)=>texts.every(text=>isDenied(sink,text,
denied)||!haveCommonText(automaton,harm(text)));for(const[name,texts]of Object.entries(HARM)){const sink=name,worse2=WORSE[sink];isHarmless(sink,texts)?proves|=
sinks(sink):worse2&&isHarmless(sink,worse2)&&(weak2|=sinks(sink),notes.push(LETS[sink]??""))}return{proves,weak:weak2,note:notes.join(", ")}}function isDenied(sink,text,denied){
if(sink==="flag")return has(denied.atStart|denied.characters,"-");if(text.includes("\\.\\.")&&denied.hasNoDots)return!0;const atStart=denied.atStart|denied.characters;
return text==="/.*"&&has(atStart,"/")||text==="\\\\.*"&&has(atStart,"\\")}const NO_PROOF={proves:NO_SINK,weak:NO_SINK,note:""},INERT=EVERY_SINK&~sinks("result",
"log","subject","privilege"),answers=new Map;function remembered(question,answer){const key=question.map(part=>part??"\0").join(`
`),known2=answers.get(key);if(known2)return known2;answers.size>=limits.CW&&answers.clear();const found2=answer();return answers.set(key,found2),found2}function provedByMatch(source,flags2,how,language){
return remembered(["match",language,flags2,how,source],()=>ofMatch(source,flags2,how,language))}function ofMatch(source,flags2,how,language){const regex2=(0,regex_syntax.
g)(source,flags2,language);if(!regex2)return NO_PROOF;if(isFiniteSet(regex2.root,how))return{proves:INERT,weak:NO_SINK,note:""};const automaton=automatonOf(regex2.
root,how);if(!automaton)return NO_PROOF;const denied=leadingDenials(regex2),proof=proofOf(automaton,denied),refused=deniedSinks(both(denied,refusedByClass(regex2.
root)))&~proof.proves,partly=partial(regex2.root,how)&~proof.proves,note2=refused?"a deny-list of characters or words":partly?"looks only at the beginning or th\
e end":"";return{...proof,weak:proof.weak|partly|refused,note:proof.note||note2}}function provedByMiss(source,flags2,how,language){return remembered(["miss",language,
flags2,how,source],()=>ofMiss(source,flags2,how,language))}function ofMiss(source,flags2,how,language){const regex2=(0,regex_syntax.g)(source,flags2,language);if(!regex2)
return NO_PROOF;const denied=denials(regex2.root,how),automaton=automatonOf(textWithout(denied),"full"),proof=automaton?proofOf(automaton,denied):NO_PROOF,weak2=(proof.
weak|deniedSinks(denied))&~proof.proves;return{proves:proof.proves,weak:weak2,note:weak2===NO_SINK?"":"a deny-list of characters or words"}}function provedByReplacing(source,flags2,by,language){
return remembered(["replace",language,flags2,by,source],()=>ofReplacing(source,flags2,by,language))}function ofReplacing(source,flags2,by,language){const regex2=(0,regex_syntax.
g)(source,flags2,language);if(!regex2)return NO_PROOF;const denied=denials(regex2.root,"search"),left=by===void 0?NO_DENIALS:{...NO_DENIALS,characters:denied.characters&
~(0,characters.hg)(by)},automaton=left.characters===0n?void 0:automatonOf(textWithout(left),"full"),proof=automaton?proofOf(automaton,left):NO_PROOF,weak2=(proof.
weak|deniedSinks(denied))&~proof.proves;return{proves:proof.proves,weak:weak2,note:weak2===NO_SINK?"":"some characters or words are taken out"}}function patternProof(value){
if(value?.form.kind==="regex")return provedByMatch(value.form.source,value.form.flags,"search","javascript");const source=textOf(value);return source===void 0?NO_PROOF:
provedByMatch(source,"","search","javascript")}function patternJson(value){return value?.form.kind==="regex"?{pattern:value.form.source}:{}}function prefixProof(prefix){
return prefix?provedByMatch(`^${escapeRegex(prefix)}`,"","search","javascript"):NO_PROOF}function escapeRegex(text){return text.slice(0,200).replace(/[\\^$.*+?()[\]{}|/]/g,
"\\$&")}const PATH=sinks("path","archive"),RESOLVING=/^(?:path(?:\/posix|\.posix|\.win32)?\.(?:resolve|join|normalize)|(?:os\.path|posixpath|ntpath)\.(?:abspath|normpath|realpath)|(?:path\/filepath|path)\.(?:Abs|Clean|Join|EvalSymlinks)|.*\.(?:resolve|absolute|realpath|realpathSync|native|canonicalize))$/,
judge_path_HANDING=/^(?:str|String|string|os\.fspath|.*\.(?:toString|as_posix|toLowerCase|lower|trim|strip|expanduser|replace|replaceAll)|pathlib\.(?:Pure)?(?:Posix|Windows)?Path)$/;
function isResolved(value,depth=0){const made2=firstMadeBy(value);return!made2||depth>8?value?.form.kind==="choice"&&value.form.of.every(each=>!isTheirs(each)||
isResolved(each,depth+1)):RESOLVING.test(made2.path)?!0:judge_path_HANDING.test(made2.path)?isResolved(made2.on??made2.args[0]?.value,depth+1):!1}const ABSOLUTE=/^(?:path(?:\.posix|\.win32)?\.resolve|(?:pathe|upath)\.resolve|os\.path\.(?:abspath|realpath)|path\/filepath\.Abs|fs\.(?:promises\.)?realpath(?:Sync)?(?:\.native)?|pathlib\..*\.(?:resolve|absolute))$/,
JOINING=/^(?:path(?:\.posix|\.win32)?|os\.path|pathe|upath|path\/filepath)\.[jJ]oin$/;function beginningOf(value,depth=0){const made2=firstMadeBy(value);if(!made2||
depth>CHAIN)return value;if(ABSOLUTE.test(made2.path))return"root";const first=JOINING.test(made2.path)?made2.args[0]?.value:judge_path_HANDING.test(made2.path)?
made2.on??made2.args[0]?.value:void 0;return first&&!TRIMMING.test(made2.path)?beginningOf(first,depth+1):value}const TRIMMING=/\.(?:trim|strip|replace|replaceAll)$/,
CHAIN=12;function pathsOf(value,depth=0){if(value.form.kind==="choice"&&depth<=CHAIN)return[value,...value.form.of.filter(isTheirs).flatMap(each=>pathsOf(each,depth+
1))];const made2=firstMadeBy(value);if(!made2||depth>CHAIN||!(RESOLVING.test(made2.path)||judge_path_HANDING.test(made2.path)))return[value];const from=[...made2.
on?[made2.on]:[],...made2.args.map(each=>each.value)].filter(isTheirs);return[value,...from.flatMap(each=>pathsOf(each,depth+1))]}function contained(value){return isResolved(
value)?pathsOf(value).map(each=>strong(each,PATH)):pathsOf(value).map(each=>weak(each,PATH,"the path is not resolved before it is checked"))}const BARE="a bare \
prefix check: a sibling folder that begins with the same letters passes";function judgePrefix(value,prefix){const alternatives=prefix.form.kind==="list"?prefix.
form.items:[prefix];if(alternatives.some(isTheirs))return NO_JUDGEMENT;const relative=relativeOf(value);if(relative)return alternatives.some(each=>beginning(each)?.
startsWith(".."))?whenFalse(...relative.flatMap(contained)):NO_JUDGEMENT;if(isNormal(value)&&alternatives.some(each=>beginning(each)?.startsWith("..")))return judgeUpwards(
value);if(!alternatives.every(each=>constantOf(each))){if(!alternatives.every(endsInSeparator))return whenTrue(...bare(value));const url=isResolved(value)?[]:[strong(
value,sinks("url"))];return whenTrue(...contained(value),...url)}const proofs=alternatives.map(each=>factsOf(value,prefixProof(textOf(each)))),all=proofs.length===
1?proofs[0]??[]:[];if(!alternatives.every(each=>/^(?:\/|\.|~|[A-Za-z]:)/.test(textOf(each)??""))||alternatives.every(each=>(textOf(each)??"").length<2))return whenTrue(
...all);const facts=alternatives.every(endsInSeparator)?contained(value):bare(value);return whenTrue(...all.filter(({grade})=>grade==="strong"),...facts)}function isNormal(value){
const made2=firstMadeBy(value);return made2!==void 0&&/(?:^|[./])(?:normalize|normpath|Clean)$/.test(made2.path)}function judgeUpwards(value){return whenFalse(...pathsOf(
value).flatMap(each=>[strong(each,sinks("url-path")),weak(each,PATH,ONLY_DOTS)]))}function beginning(value){return textOf(value)??(value.form.kind==="text"?textOf(
value.form.parts[0]):void 0)}function bare(value){return pathsOf(value).flatMap(each=>weak(each,sinks("path","archive","url","program"),BARE))}function endsInSeparator(prefix){
const text=textOf(prefix);if(text!==void 0)return/[/\\]$/.test(text);if(prefix.form.kind==="choice")return prefix.form.of.every(endsInSeparator);if(prefix.form.
kind==="text"){const last2=prefix.form.parts.at(-1);return last2!==void 0&&endsInSeparator(last2)}const path=externalOf(prefix)?.path??"";if(/(?:^|[./])(?:sep|altsep|PathSeparator|Separator)$/.
test(path))return!0;const made2=madeBy(prefix);if(made2?.name==="string"||made2?.name==="String")return made2.args.some(({value})=>endsInSeparator(value));if(made2?.
name==="replace"&&made2.args[0]?.value.form.kind==="regex")return made2.args[0].value.form.source.endsWith("$")&&/[/\\]$/.test(textOf(made2.args[1]?.value)??"");
const last=made2&&/(?:^|\.)join$/.test(made2.path)?made2.args.at(-1)?.value:void 0;return last!==void 0&&textOf(last)===""}function relativeOf(value){const made2=firstMadeBy(
value);if(made2)return made2.name==="relative"&&made2.args.length>1?made2.args.slice(1,2).map(each=>each.value):made2.name==="Rel"?made2.args.slice(1,2).map(each=>each.
value):made2.name==="relpath"?made2.args.slice(0,1).map(each=>each.value):judge_path_HANDING.test(made2.path)&&made2.on?relativeOf(made2.on):void 0}function judgeDots(value){
const relative=relativeOf(value);return relative?whenFalse(...relative.flatMap(contained)):whenFalse(weak(value,sinks("path","archive","url-path"),ONLY_DOTS))}function judgeSeparator(value){
return whenFalse(weak(value,sinks("path","url-path"),ONLY_SEPARATORS))}function judgePathCall({name,path,on,args}){const first=argument(args,0);switch(name){case"\
is_relative_to":return on&&first&&!isTheirs(first)?whenTrue(...contained(on)):NO_JUDGEMENT;case"IsLocal":case"ValidPath":return first?whenTrue(strong(first,PATH)):
NO_JUDGEMENT;case"isPathInside":case"is-path-inside":return first?whenTrue(...contained(first)):NO_JUDGEMENT;case"is-path-inside()":return NO_JUDGEMENT;case"isA\
bsolute":case"IsAbs":case"isabs":case"is_absolute":{const about=first??on;return!about||relativeOf(about)?NO_JUDGEMENT:{whenTrue:[strong(about,sinks("flag"))],whenFalse:(isNormal(
about)?pathsOf(about):[about]).map(each=>weak(each,PATH,ONLY_ABSOLUTE))}}default:return/^is-path-inside(?:\.default)?$/.test(path)&&first?whenTrue(...contained(
first)):NO_JUDGEMENT}}function judgePathComparison(operator,left,right){if(operator==="in"){const form=externalOf(right);return form?.path.endsWith(".parents")&&
form.on&&!isTheirs(left)&&form?.on?whenTrue(...contained(form.on)):NO_JUDGEMENT}if(operator==="!=")return inverted(judgePathComparison("==",left,right));if(operator!==
"==")return NO_JUDGEMENT;const[path]=[left,right].filter(each=>isTheirs(each)),isBase=path!==void 0&&isTheirs(left)!==isTheirs(right),same=textOf(right)===""||textOf(
right)==="."?relativeOf(left):void 0;return same?whenTrue(...same.flatMap(contained)):whenTrue(...equalPaths(left,right),...equalPaths(right,left),...isBase&&(isResolved(
path)||pathsOf(path).length>1)?contained(path):[])}function equalPaths(value,other2){const made2=firstMadeBy(value),looked=made2?.args[0]?.value;if(!made2||!looked)
return[];if(made2.name==="commonpath"&&!isTheirs(other2))return itemsOf(looked).filter(isTheirs).flatMap(contained);if(made2.name==="commonprefix")return itemsOf(
looked).filter(isTheirs).flatMap(bare);const isNameOnly=/^(?:basename|Base|secure_filename|sanitizeFilename|sanitize-filename)$/.test(made2.name),isSame2=looked.
id===other2.id||sameSubject(looked,other2);return isNameOnly&&isSame2?[strong(looked,PATH),strong(looked,sinks("url-path"))]:[]}function sameSubject(left,right){
const id2=left.taints[0]?.subjects.at(-1);return id2!==void 0&&id2===right.taints[0]?.subjects.at(-1)}const SCHEMA_NESTING=12,schema_OPEN={proves:NO_SINK,weak:NO_SINK,
note:"",json:{}},STRING={...schema_OPEN,json:{type:"string"}};function inert(json){return{proves:INERT,weak:NO_SINK,note:"",json}}const NOT_INTERNAL=INERT&~sinks(
"url"),FORMATS={uuid:INERT,uuidv4:INERT,uuidv6:INERT,uuidv7:INERT,guid:INERT,cuid:INERT,cuid2:INERT,ulid:INERT,xid:INERT,ksuid:INERT,nanoid:INERT&~sinks("flag"),
date:INERT,time:INERT,datetime:INERT,"date-time":INERT,isoDate:INERT,isoTime:INERT,isoDateTime:INERT,isoTimestamp:INERT,duration:INERT,ip:NOT_INTERNAL,ipv4:NOT_INTERNAL,
ipv6:NOT_INTERNAL,cidr:NOT_INTERNAL&~sinks("path"),cidrv4:NOT_INTERNAL&~sinks("path"),cidrv6:NOT_INTERNAL&~sinks("path"),mac:NOT_INTERNAL,hex:NOT_INTERNAL,hexadecimal:NOT_INTERNAL,
alphanum:NOT_INTERNAL&~sinks("program","deserialise","archive"),base64url:sinks("shell","query","path","template","markup"),base64:sinks("shell","flag","templat\
e","markup"),url:sinks("flag"),httpUrl:sinks("flag")};function isFormat(name){return Object.hasOwn(FORMATS,name)}function ofFormat(name){const json={type:"strin\
g",format:name};return isFormat(name)?{...schema_OPEN,proves:FORMATS[name]??NO_SINK,json}:{...schema_OPEN,json}}function refined(schema,proof,json={}){const proves=schema.
proves|proof.proves;return{...schema,proves,weak:(schema.weak|proof.weak)&~proves,note:[schema.note,proof.note].filter(Boolean).join(", "),json:{...schema.json,
...json}}}function checkedBy(schema,checks){return{...schema,weak:EVERY_SINK&~schema.proves,note:"a check of its own in the schema",checks:[...schema.checks??[],
...checks]}}function either(schemas2){const[first]=schemas2;if(!first)return schema_OPEN;if(schemas2.length===1)return first;const proves=schemas2.reduce((all,{
proves:proves2})=>all&proves2,EVERY_SINK),partly=schemas2.reduce((all,{proves:proves2,weak:weak2})=>all&(proves2|weak2),EVERY_SINK),elements=schemas2.flatMap(({
element})=>element??[]);return{proves,weak:partly&~proves,note:schemas2.find(({note:note2})=>note2)?.note??"",...mergedFields(schemas2),...elements.length>0&&{element:either(
elements)},json:{anyOf:schemas2.map(({json})=>json)}}}function mergedFields(schemas2){const withFields2=schemas2.filter(({fields:fields3})=>fields3);if(withFields2.
length===0)return{};const fields2=new Map;for(const name of new Set(withFields2.flatMap(({fields:each})=>[...each?.keys()??[]])))fields2.set(name,either(withFields2.
flatMap(({fields:each})=>each?.get(name)??[])));return{fields:fields2}}function listOf(element){return{proves:element.proves,weak:element.weak,note:element.note,
element,json:{type:"array",items:element.json}}}function recordOf(rest,keys=schema_OPEN){return{...schema_OPEN,proves:rest.proves&keys.proves,rest,json:{type:"o\
bject",additionalProperties:rest.json}}}function objectOf(fields2,required,rest){const properties=Object.fromEntries([...fields2].map(([name,{json}])=>[name,json]));
return{...schema_OPEN,fields:fields2,...rest&&{rest},json:{type:"object",properties,...required.length>0&&{required}}}}function joined(left,right){const schema=refined(
left,right,right.json);if(!left.fields&&!right.fields)return schema;const fields2=new Map([...left.fields??[],...right.fields??[]]),required=[left,right].flatMap(
({json})=>Array.isArray(json.required)?json.required:[]),rest=right.rest??left.rest;return{...schema,...objectOf(fields2,[...new Set(required)],rest),proves:schema.
proves,weak:schema.weak,note:schema.note}}function patternOf(value){if(!value||isTheirs(value))return;if(value.form.kind==="regex")return value.form;const source=textOf(
value);if(source!==void 0)return{source,flags:""};const made2=firstMadeBy(value);if(!made2||!/(?:^|[./])(?:compile|MustCompile|Compile|RegExp|CompilePOSIX)$/.test(
made2.path))return null;const inner2=patternOf(argument(made2.args,0,"pattern"));return inner2&&{source:inner2.source,flags:inner2.flags+flagsOf(argument(made2.
args,1,"flags"))}}function flagsOf(value){if(!value)return"";const text=textOf(value);if(text!==void 0)return text;const name=/^re\.(?:RegexFlag\.)?([A-Z]+)$/.exec(
externalOf(value)?.path??"")?.[1];return name?(name[0]??"").toLowerCase().replace("v","x"):"is"}const UNKNOWN={proves:NO_SINK,weak:EVERY_SINK,note:"a pattern th\
at is not known"};function judgeRegex(pattern,about,how,language){if(pattern===void 0||!about)return NO_JUDGEMENT;if(pattern===null)return whenTrue(...factsOf(about,
UNKNOWN));const{source,flags:flags2}=pattern;return{whenTrue:factsOf(about,provedByMatch(source,flags2,how,language)),whenFalse:factsOf(about,provedByMiss(source,
flags2,how,language))}}const EXTENTS={match:"start",fullmatch:"full",search:"search",findall:"search",finditer:"search"};function judgeRegexCall({path,name,on,args,
language}){const first=argument(args,0);if(language==="python"){const how=EXTENTS[name];if(!how)return NO_JUDGEMENT;if(/^(?:re|regex)\.\w+$/.test(path)){const pattern=patternOf(
argument(args,0,"pattern")),flags2=argument(args,2,"flags"),whole=pattern&&flags2?{...pattern,flags:pattern.flags+flagsOf(flags2)}:pattern;return judgeRegex(whole,
argument(args,1,"string"),how,language)}return isCompiled(on)?judgeRegex(patternOf(on),argument(args,0,"string"),how,language):NO_JUDGEMENT}return language==="g\
o"?path==="regexp.MatchString"||path==="regexp.Match"?judgeRegex(patternOf(first),unwrapped(argument(args,1)),"search",language):/^(?:MatchString|Match|FindString|FindStringSubmatch|FindStringIndex)$/.
test(name)&&isCompiled(on)?judgeRegex(patternOf(on),unwrapped(first),"search",language):NO_JUDGEMENT:(name==="test"||name==="exec")&&isCompiled(on)?judgeRegex(patternOf(
on),first,"search",language):!/^(?:match|matchAll|search)$/.test(name)||!on||isCompiled(on)?NO_JUDGEMENT:judgeRegex(patternOf(first),on,"search",language)}function isCompiled(value){
return value?value.form.kind==="regex"||/(?:ompile|RegExp)\(\)(?:\[0\]|\.0)?$/.test(externalOf(value)?.path??""):!1}function unwrapped(value){const made2=madeBy(
value);return made2&&/^(?:\[\]byte|string)$/.test(made2.path)?made2.args[0]?.value:value}function judgeTextCall({path,name,on,args}){const isGo=/^(?:strings|bytes)\.\w+$/.
test(path),[value,other2]=isGo?[unwrapped(argument(args,0)),argument(args,1)]:[on,argument(args,0)];if(!value||!other2)return NO_JUDGEMENT;if(/^(?:startsWith|startswith|HasPrefix)$/.
test(name)){const constant2=textOf(other2),prefix=judgePrefix(value,other2);if(constant2===void 0)return prefix;const miss=factsOf(value,provedByMiss(`^${escapeRegex(
constant2)}`,"","search","javascript"));return{whenTrue:prefix.whenTrue,whenFalse:[...prefix.whenFalse,...miss]}}const constants=(other2.form.kind==="list"?itemsOf(
other2):[other2]).flatMap(each=>textOf(each)??[]);if(/^(?:endsWith|endswith|HasSuffix)$/.test(name))return judgeSuffix(value,constants.length>0?constants:domainOf(
other2));if(/^(?:includes|contains|Contains|indexOf|Index|find|__contains__)$/.test(name)&&value.form.kind!=="list")return judgeHolding(value,constants);if(name===
"ContainsAny"){const set=constants[0];return set?judgeMiss(value,`[${set.replace(/[\\\]^-]/g,"\\$&")}]`):NO_JUDGEMENT}return NO_JUDGEMENT}function domainOf(suffix){
return suffix.form.kind!=="text"||isTheirs(suffix)?[]:textOf(suffix.form.parts[0])?.startsWith(".")?[".domain.example"]:[]}function judgeSuffix(value,suffixes){
const host=judgeHostSuffix(value,suffixes);if(host!==NO_JUDGEMENT||suffixes.length===0)return host;const pattern=suffixes.map(suffix=>`${escapeRegex(suffix)}$`).
join("|");return whenTrue(...factsOf(value,provedByMatch(pattern,"","search","javascript")))}function judgeHolding(value,constants){if(constants.length!==1)return NO_JUDGEMENT;
const[constant2]=constants;return constant2?/^[/\\]?\.\.[/\\]?$/.test(constant2)?judgeDots(value):constant2==="/"||constant2==="\\"?judgeSeparator(value):judgeMiss(
value,escapeRegex(constant2)):NO_JUDGEMENT}function judgeMiss(value,source){return{whenTrue:[],whenFalse:factsOf(value,provedByMiss(source,"","search","javascri\
pt"))}}const FORMAT_TESTS={isUUID:"uuid",isUuid:"uuid",isULID:"ulid",isIP:"ip",isIPv4:"ip",isIPv6:"ip",isISO8601:"date-time",isRFC3339:"date-time",isHexadecimal:"\
hex",isMACAddress:"mac",isMongoId:"hex"},CHARACTER_TESTS={isalnum:"^[a-zA-Z0-9]+$",isalpha:"^[a-zA-Z]+$",isidentifier:"^[a-zA-Z_][a-zA-Z0-9_]*$",isAlphanumeric:"\
^[a-zA-Z0-9]+$",isAlpha:"^[a-zA-Z]+$",isSlug:"^[a-z0-9][a-z0-9_-]*$"},NUMBER_TESTS=new Set(["isdigit","isdecimal","isnumeric","isInteger","isSafeInteger","isInt",
"isNumeric","isFloat","isBoolean","isNumber"]);function judgeKindCall({path,name,on,args}){const first=argument(args,0),about=args.length===0?on:first;if(!about)
return NO_JUDGEMENT;if(/^(?:builtins\.)?isinstance$/.test(path))return isHarmlessType(argument(args,1))?whenTrue(strong(about,INERT)):NO_JUDGEMENT;if(path==="is\
NaN"||path==="Number.isNaN"||path==="math.isnan")return path==="isNaN"?{whenTrue:[],whenFalse:[strong(about,INERT)]}:NO_JUDGEMENT;if(path==="isFinite"||path==="\
Number.isFinite"||NUMBER_TESTS.has(name))return whenTrue(strong(about,INERT));const format=FORMAT_TESTS[name]??(/^uuid\.(?:validate|default\.validate)$/.test(path)?
"uuid":void 0);if(format)return whenTrue(strong(about,ofFormat(format).proves));const characters2=CHARACTER_TESTS[name];return characters2?whenTrue(...factsOf(about,
provedByMatch(characters2,"","search","javascript"))):NO_JUDGEMENT}const HARMLESS_TYPES=/^(?:builtins\.)?(?:int|float|bool|complex|Decimal|decimal\.Decimal|datetime(?:\.\w+)?|uuid\.UUID|Number|Boolean|Date|number|boolean|bigint|enum\.\w+)$/;
function isHarmlessType(type){return type?type.form.kind==="list"?type.form.items.length>0&&type.form.items.every(isHarmlessType):type.form.kind==="class"?type.
form.cls.form==="enum"||type.form.cls.bases.some(base=>"name"in base&&/Enum$/.test(base.name)):HARMLESS_TYPES.test(externalOf(type)?.path??""):!1}function judgeType(operator,left,right){
if(operator==="instanceof")return isHarmlessType(right)?whenTrue(strong(left,INERT)):NO_JUDGEMENT;const made2=madeBy(left),about=made2?.args[0]?.value;if(!about||
!/^(?:builtins\.)?type(?:of)?$/.test(made2.path))return NO_JUDGEMENT;const names=constantsOf(right);return(names?names.every(name=>name==="number"||name==="bool\
ean"||name==="bigint"):isHarmlessType(right))?whenTrue(strong(about,INERT)):NO_JUDGEMENT}const LISTED=sinks("shell","program","query","eval","flag");function judgeCall(call2,tables){
const each=judged(call2,tables.language);return merged(judgeRegexCall(each),judgeMembershipCall(each),judgeTextCall(each),judgeKindCall(each),judgePathCall(each),
judgeAddress(each.path,each.on,each.args.map(({value})=>value)),judgeByTable(call2,tables))}function judgeTruth(value,tables){const made2=firstMadeBy(value);if(made2)
return judgeCall(made2,tables);const form=externalOf(value);return form?judgeAddress(form.path,form.on,[]):NO_JUDGEMENT}function judgeReturn(call2,tables){const{
name,path,on,args}=judged(call2,tables.language),first=argument(args,0),facts=[];if(name==="relative_to"&&on&&first&&!isTheirs(first)&&facts.push(...contained(on)),
first&&/^(?:builtins\.)?(?:int|float)$/.test(path)&&facts.push(strong(first,INERT)),first&&/^(?:url\.)?URL$/.test(path)&&args.length===1&&facts.push(strong(first,
sinks("flag"))),first&&path==="uuid.UUID"&&facts.push(strong(first,INERT)),first&&/^ipaddress\.ip_(?:address|network)$/.test(path)&&facts.push(strong(first,ofFormat(
"ip").proves)),/^(?:node:)?assert(?:\/strict|\.strict)?\.match$/.test(path)&&first){const pattern=argument(args,1);pattern&&facts.push(...judgeCall({path:"?.tes\
t",on:pattern,args:args.slice(0,1)},tables).whenTrue)}if(/^(?:node:)?assert(?:\/strict|\.strict)?\.(?:equal|strictEqual)$/.test(path)){const second=argument(args,
1);first&&second&&facts.push(...judgeComparison("==",first,second).whenTrue)}for(const guard of guardsOf(path,tables))guard.when==="returns"&&facts.push(...factsOfGuard(
guard,call2));return facts}function judgeByTable(call2,tables){const guards=guardsOf(call2.path,tables);if(guards.length===0)return NO_JUDGEMENT;const of=when=>guards.
filter(guard=>guard.when===when).flatMap(guard=>factsOfGuard(guard,call2));return{whenTrue:of("true"),whenFalse:of("false")}}function factsOfGuard(guard,call2){
const proves=sinks(...guard.proves);return selected(guard.about,call2).map(value=>{const lacks=(guard.needs==="resolved"||guard.needs==="real")&&!isResolved(value),
note2=guard.note??(lacks?"the path is not resolved before it is checked":"");return lacks||guard.grade==="weak"?weak(value,proves,note2):strong(value,proves)})}
function judgeComparison(operator,left,right,tables){switch(operator){case"!=":case"!==":case"is not":return inverted(judgeComparison("==",left,right,tables));case"\
not in":return inverted(judgeComparison("in",left,right,tables));case"==":case"===":case"is":return merged(judgeFound("==",left,right,tables),judgeEqual(left,right),
judgePathComparison("==",left,right),judgeType("==",left,right));case"in":return merged(judgePathComparison("in",left,right),judgeIn(left,right));case"instanceo\
f":return judgeType("instanceof",left,right);case">":case">=":case"<":case"<=":return judgeFound(operator,left,right,tables);default:return NO_JUDGEMENT}}function judgeEqual(left,right){
if(isTheirs(left)===isTheirs(right))return NO_JUDGEMENT;const[value,other2]=isTheirs(left)?[left,right]:[right,left],constants=constantsOf(other2),proves=constants?
INERT:EVERY_SINK,isDenyList=constants?.some(each=>typeof each=="string"&&each.length>1)??!1;return merged(whenTrue(strong(value,proves)),judgeHostIn(value,isDenyList))}
function judgeFound(operator,left,right,tables){const[value,other2]=firstMadeBy(left)?[left,right]:[right,left],counted=firstMadeBy(value),constant2=constantOf(
other2);if(!counted||!constant2)return NO_JUDGEMENT;const isLength=counted.name==="len",made2=isLength?firstMadeBy(counted.args[0]?.value):counted;if(!made2||!(isLength||
FINDING.test(made2.name)))return NO_JUDGEMENT;const side2=foundWhen(operator,constant2.value,isLength||made2.name==="isIP");if(side2===void 0)return NO_JUDGEMENT;
const found2=judgeCall(made2,tables??{...NO_TABLES,language:languageOf(made2.path)});return side2?found2:inverted(found2)}const FINDING=/^(?:indexOf|lastIndexOf|findIndex|search|match|exec|test|fullmatch|find|Index|IndexFunc|FindString|FindStringSubmatch|includes|has|Contains|startsWith|startswith|HasPrefix|isIP|is_relative_to|get)$/,
NO_TABLES={sinks:[],sources:[],callers:[],transforms:[],guards:[],registrations:[],postures:[],ends:[],aliases:{}};function languageOf(path){return path.startsWith(
"re.")||path.endsWith("fullmatch")?"python":/^(?:regexp|strings|slices)\./.test(path)?"go":"javascript"}function foundWhen(operator,constant2,isLength){const isNone=constant2===
-1||constant2===!1||constant2==null||isLength&&constant2===0;return operator==="=="?constant2===!0?!0:isNone?!1:void 0:operator===">"?constant2===-1||constant2===
0?!0:void 0:operator===">="?constant2===0&&!isLength||isLength&&constant2===1?!0:void 0:operator==="<"&&(constant2===0||isLength&&constant2===1)?!1:void 0}function judgeIn(left,right){
if(isTheirs(left)&&!isTheirs(right))return judgeMember(left,right);const text=textOf(left);return text!==void 0&&isTheirs(right)&&right.form.kind!=="list"&&right.
form.kind!=="object"?judgeHolding(right,[text]):NO_JUDGEMENT}function judgeMember(value,collection){const{form}=collection,letters=textOf(collection);if(letters!==
void 0){const set=letters.slice(0,500).replace(/[\\\]^-]/g,"\\$&");return letters===""?NO_JUDGEMENT:whenTrue(...factsOf(value,provedByMatch(`[${set}]*`,"","full",
"javascript")))}const items=form.kind==="list"?form.items:form.kind==="object"?[...form.fields.keys()]:[],words=form.kind==="list"?form.items.flatMap(item=>textOf(
item)??[]):form.kind==="object"?[...form.fields.keys()]:[],isKnown=items.length>0&&words.length===items.length,host=judgeHostIn(value,isKnown),member2=whenTrue(
strong(value,INERT)),denied=deniedBy(words);return isKnown&&words.includes("..")&&words.every(word=>word===""||/^\.{1,2}$/.test(word))?{whenTrue:[strong(value,INERT)],
whenFalse:[weak(value,sinks("path","url-path"),ONLY_DOTS_ALONE)]}:!isKnown||denied===0?merged(member2,host):merged(member2,host,{whenTrue:[],whenFalse:[weak(value,
denied,"a deny-list")]})}function deniedBy(words){const filled=words.filter(word=>word.length>0);return filled.length<2?0:filled.some(word=>/^(?:localhost|127\.|169\.254|0\.0\.0\.0|::1|metadata)/.
test(word))?sinks("url"):filled.some(word=>/^(?:rm|sudo|dd|mkfs|shutdown|reboot|del|format|eval|exec|drop|delete|truncate|alter|os|subprocess)\b/i.test(word))?LISTED:
0}const MEMBERSHIP=/^(?:includes|has|contains|Contains|indexOf|hasOwn|hasOwnProperty|__contains__|some|get)$/;function judgeMembershipCall({path,name,on,args}){
if(!MEMBERSHIP.test(name))return NO_JUDGEMENT;const isFree=/^(?:slices|lo|golang\.org\/x\/exp\/slices|maps|lodash|_)\.|^Object\.hasOwn$|\.hasOwnProperty\.call$/.
test(path),[collection,value]=isFree?[argument(args,0),argument(args,1)]:[on,argument(args,0)];return!collection||!value||!isTheirs(value)||isTheirs(collection)||
name==="get"&&collection.form.kind!=="object"?NO_JUDGEMENT:judgeMember(value,asCollection(collection))}function asCollection(value){const made2=madeBy(value);return!made2||
!/^(?:Set|Map|set|frozenset|list|tuple|dict|keys|values|Array|from|freeze)$/.test(lastName(made2.path))?value:made2.args[0]?.value??value}function provedTogether(notes){
const isUpwards=notes.includes(ONLY_DOTS);return notes.includes(ONLY_SEPARATORS)&&(isUpwards||notes.includes(ONLY_DOTS_ALONE))?sinks("path","url-path"):isUpwards&&
notes.includes(ONLY_ABSOLUTE)?sinks("path","archive"):0}var external_node_fs_=__webpack_require__(3024),external_node_path_=__webpack_require__(6760);const STYLES=[
"call","decorator","extends","takes"];function loadTables(language){return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(import.meta.
dirname,"tables",`${language}.json`),"utf8"))}function createTableIndex(tables){const byCall=entries=>indexPatterns(entries.map(entry=>[entry.call,entry])),sinks2=byCall(
tables.sinks),sources=byCall(tables.sources.filter(({read:read2})=>read2!==!0)),reads=byCall(tables.sources.filter(({read:read2})=>read2===!0)),callers=byCall(tables.
callers),transforms=byCall(tables.transforms),guards=byCall(tables.guards),postures=byCall(tables.postures),ends=indexPatterns([[tables.ends,!0]]),styles=new Map(
STYLES.map(style=>[style,indexPatterns(tables.registrations.map(entry=>[entry[style]??[],entry]))])),registrations=new Map([...styles].map(([style,index])=>[style,
table_index_remembered(path=>heaviest(index,path))]));return{tables,canonical:table_index_remembered(path=>canonicalPath(path,tables.aliases)),sinksOf:table_index_remembered(
path=>sinksOf(sinks2,path)),sourcesOf:table_index_remembered(path=>heaviest(sources,path)),readsOf:table_index_remembered(path=>heaviest(reads,path)),callersOf:table_index_remembered(
path=>callers.matches(path).map(({value})=>value)),transformOf:table_index_remembered(path=>transforms.matches(path)[0]?.value),guardsOf:table_index_remembered(
path=>heaviest(guards,path)),posturesOf:table_index_remembered(path=>postures.matches(path).map(({value})=>value)),registrationsOf:(path,as)=>registrations.get(
as)?.(path)??[],fileRegistrations:tables.registrations.filter(({file})=>file!==void 0),methodRegistrations:tables.registrations.filter(({methods})=>methods!==void 0),
isEnd:table_index_remembered(path=>ends.matches(path).length>0)}}function heaviest(index,path){const found2=index.matches(path);return found2.filter(({weight})=>weight===
found2[0]?.weight).map(({value})=>value)}function sinksOf(index,path){const most=new Map;return index.matches(path).flatMap(({value,weight})=>{const heavier=most.
get(value.sink)??weight;return most.set(value.sink,heavier),weight===heavier?[value]:[]})}const ALIAS_STEPS=4,ALIAS_LENGTH=200;function canonicalPath(path,aliases){
let now=path;for(let step=0;step<ALIAS_STEPS;step++){const known2=longestPrefix(now,aliases);if(known2===void 0)break;const next=`${aliases[known2]}${now.slice(
known2.length)}`;if(next===now)break;now=next}return now}function longestPrefix(path,aliases){if(Object.hasOwn(aliases,path))return path;for(let at=Math.min(path.
length,ALIAS_LENGTH)-1;at>0;at--){const next=path[at];if(next!=="."&&next!=="("&&next!=="[")continue;const prefix=path.slice(0,at);if(Object.hasOwn(aliases,prefix))
return prefix}}function table_index_remembered(look2){const answers2=new Map;return path=>{const known2=answers2.get(path);if(known2)return known2.answer;answers2.
size>=limits.lj&&answers2.clear();const answer=look2(path);return answers2.set(path,{answer}),answer}}const WHOSE="user|tenant|owner|org|organi[sz]ation|workspa\
ce",PLAIN=new RegExp(`^(?:(?:target|for|current|acting|requesting|requested|effective|app|auth)?(?:${WHOSE})(?:id|uuid|guid|uid|sub|email)|user|username|tenant|\
owner|org|organi[sz]ation|uid|ownedby|onbehalfof|act(?:ing)?as|runas|runasuser|impersonat\\w{0,20})$`),OF_PROXY=/^x-(?:forwarded|auth-request|remote|goog|ms|amzn|cf|vercel|webauth|authentik|authelia|pomerium)\b/i;
function namesSomebody(name){const last=name.slice(name.lastIndexOf(".")+1);return PLAIN.test(last.replace(/^x-/i,"").replace(/[\s_"`[\]-]/g,"").toLowerCase())}
function isIdentityHeader(name){return/^x-/i.test(name)&&!OF_PROXY.test(name)&&namesSomebody(name)}function namesRole(name){return/^(?:(?:user|caller|current|my|requester|requesting|acting)_?)?(?:role|roles|permission_?level|access_?level|privilege_?level|privileges?)$/i.
test(lastOf(name))}function namesPrivilege(name){return/^(?:(?:is|as|am|has|user_?is|caller_?is)_?(?:user_?)?(?:admin(?:istrator)?|super_?user|root|owner|privileged|staff|moderator|admin_?(?:access|rights|role)|authori[sz]ed|authenticated|permitted)|admin|(?:skip|bypass|ignore)_?(?:auth\w{0,12}|permissions?|acl|access_?checks?))$/i.
test(lastOf(name))}function saysWho(name){const known2=identity_words_answers.get(name);if(known2!==void 0)return known2;const answer=namesSomebody(name)||namesRole(
name)||namesPrivilege(name);return identity_words_answers.size>=ANSWERS&&identity_words_answers.clear(),identity_words_answers.set(name,answer),answer}const ANSWERS=1e4,
identity_words_answers=new Map;function isPrivileged(text){return/^(?:\w{0,20}[._:-])?(?:admins?|administrators?|super_?users?|super_?admin|root|owner|staff|moderator|manager|operator|system|internal|service|sudo|impersonate|manage|all|full|\*)(?:[._:-]\w{0,20}|_?(?:role|access))?$/i.
test(text)}const REFUSAL=/\b(?:forbidden|unauthori[sz]ed|not (?:authori[sz]ed|permitted)|permission|access denied|denied|insufficient|403|401|privileges?|(?:admins?|administrators?|owners?|root|superusers?)\b.{0,30}\b(?:only|required|can|may|must)|(?:only|requires?|need|must be)\b.{0,30}\b(?:admins?|administrators?|owners?|root|superusers?))\b/i;
function lastOf(name){return name.slice(name.lastIndexOf(".")+1)}const shellEscaped=new WeakSet,ESCAPES=new Set(["'\\''",`'"'"'`]);function isShellEscape(call2,language){
const{path,name,args}=judged(call2,language),isFunction2=language==="go"?path==="strings.ReplaceAll":language==="python"&&/^re\.sub$/.test(path),[pattern,by]=isFunction2?
[argument(args,language==="go"?1:0),argument(args,language==="go"?2:1)]:[argument(args,0),argument(args,1)];if(!isFunction2&&name!=="replace"&&name!=="replaceAl\
l"||!ESCAPES.has(textOf(by)??""))return!1;const word=textOf(pattern);if(word!==void 0)return word==="'"&&(language!=="javascript"||name==="replaceAll");const regex2=patternOf(
pattern);return regex2?.flags.includes("g")===!0&&/^\\?'$|^\[\\?'\]$/.test(regex2.source)}function isQuotedPart(before,part,after){return!isEscaped(part)||before?.
endsWith("'")!==!0||after?.startsWith("'")!==!0?!1:(before.match(/"/g)?.length??0)%2===0}function isEscaped(value){if(shellEscaped.has(value))return!0;const{form}=value;
return form.kind==="choice"&&form.of.every(each=>each.taints.length===0||shellEscaped.has(each))}const CHOICES=8,FUNCTIONS=256,PARTS=40,ELEMENTS=40,TAINTS=24,TEXT=1e5,
NO_TAINTS=[],UNKNOWN_FORM={kind:"unknown"};function createValues(nextOrder){let last=0;const make=(form,taints=NO_TAINTS)=>({id:++last,taints,form}),values={mark:()=>last,
make,unknown:taints=>make(UNKNOWN_FORM,taints),constant:value=>make({kind:"constant",value}),join(given2,most=CHOICES){if(given2.length===1&&given2[0])return given2[0];
const flat2=[],seen=new Set;for(const value of given2.flatMap(each=>each.form.kind==="choice"?each.form.of:[each])){const key=keyOf(value);seen.has(key)||(seen.
add(key),flat2.push(value))}flat2.some(isToolbox)&&flat2.splice(0,flat2.length,...widest(flat2));const[only2]=flat2;if(flat2.length===1&&only2)return only2;if(flat2.
length===0)return make(UNKNOWN_FORM);const taints=union(flat2.flatMap(deepTaints)),isRegistry=flat2.every(isCallee);return flat2.length>(isRegistry?FUNCTIONS:most)?
make(commonList(flat2,values)??UNKNOWN_FORM,taints):make({kind:"choice",of:flat2},taints)},text(given2,step){const parts2=[];for(const part of given2.flatMap(each=>each.
form.kind==="text"&&each.taints.every(({clean})=>clean===NO_SINK)?each.form.parts:[each])){const before=parts2.at(-1),[left,right]=[before&&constantText(before),
constantText(part)],isShort=(left?.length??0)+(right?.length??0)<=TEXT;left!==void 0&&right!==void 0&&isShort?parts2[parts2.length-1]=values.constant(left+right):
parts2.push(part)}const[only2]=parts2;if(parts2.length===1&&only2&&constantText(only2)!==void 0)return only2;for(const[at,part]of parts2.entries()){const[before,
after]=[parts2[at-1],parts2[at+1]];before&&after&&isQuotedPart(constantText(before),part,constantText(after))&&(parts2[at]=values.made([part],{clean:sinks("shel\
l"),isSame:!0},part.form))}const id2=++last,taints=carried(parts2.flatMap(deepTaints),id2,step?{step:{...step,order:nextOrder()}}:{});return parts2.length>PARTS?
{id:id2,taints,form:UNKNOWN_FORM}:{id:id2,taints,form:{kind:"text",parts:parts2}}},made(of,change={},form=UNKNOWN_FORM){const id2=++last;return{id:id2,taints:carried(
of.flatMap(deepTaints),id2,change),form}}};return values}function isToolbox({form,taints}){return form.kind==="object"&&taints.length===0&&form.fields.size>0&&[
...form.fields.values()].every(isTool)}function isTool({form}){return form.kind==="object"&&[...form.fields.values()].some(each=>each.form.kind==="function")}function widest(all){
return all.filter(each=>!all.some(other2=>other2!==each&&isToolbox(other2)&&isPartOf(each,other2)))}function isPartOf({form,taints},{form:whole}){return form.kind!==
"object"||whole.kind!=="object"||form.rest||form.from||taints.length>0||form.fields.size>=whole.fields.size?!1:[...form.fields].every(([name,value])=>whole.fields.
get(name)===value)}function isCallee({form}){return form.kind==="object"?[...form.fields.values()].some(each=>each.form.kind==="function"):form.kind==="function"||
form.kind==="instance"||form.kind==="constant"}const options=new WeakMap;function optionOf(value){return options.get(value)}function withOption(item,before){const text=before&&
constantText(before);if(item.taints.length===0||options.has(item)||text?.startsWith("-")!==!0)return item;const own={...item};return options.set(own,text),own}function commonList(lists,values){
const all=lists.flatMap(({form})=>form.kind==="list"?[form]:[]),[first,...others]=all;if(!first||all.length!==lists.length)return;if(all.every(({items,rest:rest2})=>items.
length===first.items.length&&!rest2))return{kind:"list",items:first.items.map((_,at)=>values.join(all.map(({items})=>items[at])))};let length=0;const isAlike=item=>others.
every(({items})=>items[length]!==void 0&&keyOf(items[length])===keyOf(item));for(;length<first.items.length&&isAlike(first.items[length]);)length++;const rest=all.
flatMap(list2=>[...list2.items.slice(length).map((item,at)=>withOption(item,list2.items[length+at-1])),...list2.rest?[list2.rest]:[]]);return{kind:"list",items:first.
items.slice(0,length),...rest.length>0&&{rest:values.join(rest,ELEMENTS)}}}function carried(taints,id2,change){if(taints.length===0)return NO_TAINTS;const{clean=NO_SINK,
weak:weak2=NO_SINK,note:note2,isVague,step,isSame:isSame2}=change;return clean===EVERY_SINK?NO_TAINTS:union(taints.map(taint=>({source:taint.source,step:step?{...step,
before:taint.step}:taint.step,subjects:isSame2?taint.subjects:[...taint.subjects,id2],clean:taint.clean|clean,weak:taint.weak|weak2,notes:note2&&!taint.notes.includes(
note2)?[...taint.notes,note2]:taint.notes,isVague:taint.isVague||isVague===!0})))}function union(taints){if(taints.length<2)return taints;const bySource=new Map;
for(const taint of taints){const old=bySource.get(taint.source);if(old!==taint&&(bySource.set(taint.source,old?worse(old,taint):taint),bySource.size>=TAINTS))break}
return[...bySource.values()]}function worse(a,b){const clean=a.clean&b.clean,kept=a.clean===clean&&(b.clean!==clean||a.subjects.length<=b.subjects.length)?a:b;return{
...kept,clean,weak:a.weak&b.weak,subjects:a.subjects.length===0?b.subjects:commonStart(a.subjects,b.subjects)??kept.subjects,isVague:a.isVague&&b.isVague}}function commonStart(a,b){
if(a===b)return a;const common2=a.filter(id2=>b.includes(id2));return common2.length>0?common2:void 0}const deep=new WeakMap;function deepTaints(value){const{form,
taints}=value;if(form.kind!=="object"&&form.kind!=="list"&&form.kind!=="instance")return taints;const known2=deep.get(value);if(known2)return known2;if(form.kind===
"instance")return taints;deep.set(value,taints);const inner2=[...form.kind==="object"?[...form.fields.values()]:form.items,...form.rest?[form.rest]:[]].flatMap(
deepTaints),all=inner2.length===0?taints:union([...taints,...inner2]);return deep.set(value,all),all}function keyOf({id:id2,form,taints}){return taints.length>0?
id2:form.kind==="constant"?typeof form.value=="string"?`"${form.value}`:`c${String(form.value)}`:form.kind==="unknown"?"?":form.kind==="function"&&!form.self?form.
fn:form.kind==="class"?form.cls:form.kind==="external"&&!form.args&&!form.on?`e${form.path}`:id2}function constantText({form,taints}){if(!(form.kind!=="constant"||
taints.length>0))return typeof form.value=="string"?form.value:String(form.value)}function values_constantOf({form}){return form.kind==="constant"?form.value:void 0}
function truthOf({form}){if(form.kind==="constant")return!!form.value;if(form.kind==="function"||form.kind==="class"||form.kind==="module"||form.kind==="regex"||
form.kind==="text"&&form.parts.some(part=>typeof values_constantOf(part)=="string"&&truthOf(part)))return!0}function opened(args){return args.some(({spread:spread2})=>spread2)?
args.flatMap(arg=>{const{form}=arg.value;return arg.spread==="list"&&form.kind==="list"&&!form.rest&&arg.value.taints.length===0?form.items.map(value=>({value,at:arg.
at})):arg.spread==="map"&&form.kind==="object"?[...form.fields].map(([name,value])=>({value,name,at:arg.at})):[arg]}):args}function spanOf({at,to}){return{at,to}}
function hasShape(machine,shape,value,site){switch(shape){case"environment":return value!==void 0&&isEnvironment(value,0);case"third-party":return value!==void 0&&
isThirdParty(value);case"every-origin":return value!==void 0&&isEveryOrigin(value);case"anything":return value!==void 0&&posture_shapes_itemsOf(value).some(each=>constantText(
each)==="*");case"guessable":return value?.form.kind==="function"&&isGuessable(machine.call(value,[],site),0)}}const DEPTH=6,ENVIRONMENT=/^(?:process\.env|os\.environb?|Bun\.env)(?:\.copy\(\))?$/,
COPIES=/^(?:dict|Object\.assign|structuredClone|copy\.copy|copy\.deepcopy|os\.environ\.copy)\(\)$/;function isEnvironment({form},depth){return depth>DEPTH?!1:form.
kind==="choice"?form.of.some(each=>isEnvironment(each,depth+1)):form.kind==="object"?form.from?.some(each=>isEnvironment(each,depth+1))===!0:form.kind!=="extern\
al"?!1:ENVIRONMENT.test(form.path)?!0:COPIES.test(form.path)&&form.args?.some(({value})=>isEnvironment(value,depth+1))===!0}const LAUNCHERS=/(?:^|[\\/])(?:npx|bunx|pnpx|uvx|pipx|docker|podman)(?:\.cmd|\.exe)?$/,
OWN=/^(?:__dirname|__file__|import\.meta|path\.|pathlib\.|os\.path\.)/,SOURCE=/\.(?:[cm]?[jt]sx?|py)$/;function isThirdParty(value){const field2=name=>value.form.
kind==="object"?value.form.fields.get(name):void 0,command=field2("command");if(!command)return!1;const text=constantText(command);if(text!==void 0&&!LAUNCHERS.
test(text)||text===void 0&&/^(?:sys\.executable|process\.(?:execPath|argv))/.test(pathOf(command)))return!1;const args=field2("args");return!args||!posture_shapes_itemsOf(
args).some(each=>SOURCE.test(lastText(each))||OWN.test(pathOf(each)))}function pathOf({form}){return form.kind==="external"?form.path:""}function lastText(value){
const last=value.form.kind==="text"?value.form.parts.at(-1):value;return(last&&constantText(last))??""}function posture_shapes_itemsOf(value){const{form}=value;
return form.kind==="list"?[...form.items,...form.rest?[form.rest]:[]]:form.kind==="choice"?form.of.flatMap(posture_shapes_itemsOf):[value]}function isEveryOrigin(value){
const{form}=value;return form.kind==="constant"?form.value==="*"||form.value===!0:form.kind==="list"&&form.items.some(each=>constantText(each)==="*")}const GUESSED=/^(?:Date\.now|Math\.random|performance\.now|Date|time\.time|time\.Now)\(\)/;
function isGuessable(value,depth){const{form}=value;return depth>DEPTH?!1:form.kind==="constant"?typeof form.value=="string"||typeof form.value=="number":form.kind===
"text"?form.parts.every(each=>isGuessable(each,depth+1)):form.kind==="choice"?form.of.every(each=>isGuessable(each,depth+1)):form.kind!=="external"?!1:GUESSED.test(
form.path)?!0:form.on&&/^\?\.(?:toString|slice|substring|substr|padStart|padEnd|toFixed)\(\)$/.test(form.path)?isGuessable(form.on,depth+1):/^(?:String|Number|Math\.floor|Math\.round)\(\)$/.
test(form.path)?form.args?.every(each=>isGuessable(each.value,depth+1))===!0&&form.args.length>0:!1}var credential_names=__webpack_require__(9501);const BASES=12;
function ofClass(machine,cls,home,name,depth){const fn=cls.methods.find(each=>each.name===name);if(fn)return{fn,home};const beside=receiverMethod(machine,cls,home,
name);if(beside)return beside;const field2=cls.fields.find(each=>each.name===name);if(field2?.value)return{value:machine.evaluate(field2.value,home.frame)};if(field2?.
type){const value=machine.typed(field2.type,home.frame);if(value)return{value}}if(!(depth>BASES))for(const base of cls.bases){const{form}=machine.evaluate(base,
home.frame);if(form.kind!=="class")continue;const found2=ofClass(machine,form.cls,form.home,name,depth+1);if(found2)return found2}}function receiverMethod(machine,cls,home,name){
const found2=machine.project.packageOf(home.frame.module.ir)?.methods.get(`${cls.name}.${name}`),scope=found2&&machine.module(found2.path);return scope&&{fn:found2.
fn,home:{path:found2.path,frame:scope.frame}}}function inherited(machine,{cls,home},name,depth=0){if(!(depth>BASES))for(const base of cls.bases){const{form}=machine.
evaluate(base,home.frame);if(form.kind==="external")return{kind:"external",path:`${form.path}().${name}`};if(form.kind==="class"){const found2=inherited(machine,
form,name,depth+1);if(found2)return found2}}}function boundTo(machine,fn,home,self,site){const own=fn.isOfClass&&self.form.kind==="instance"?machine.values.make(
self.form.of):self,bound2=machine.values.make({kind:"function",fn,home,self:own});return fn.isGetter?machine.call(bound2,[],site):bound2}const NO_PROOFS=new Map;
function facts_both(a,b){if(a.size===0)return b;if(b.size===0||a===b)return a;let sum;for(const[id2,proof]of b){const old=a.get(id2),now=old?added(old,proof):proof;
now!==old&&(sum??=new Map(a),sum.set(id2,now))}return sum??a}function common(a,b){if(a===b||a.size===0)return a;if(b.size===0)return b;const rest=new Map;for(const[
id2,proof]of a){const other2=b.get(id2);if(!other2)continue;if(other2===proof){rest.set(id2,proof);continue}const proves=proof.proves&other2.proves,weak2=(proof.
weak|proof.proves)&(other2.weak|other2.proves)&~proves;(proves!==NO_SINK||weak2!==NO_SINK)&&rest.set(id2,{proves,weak:weak2,notes:[...new Set([...proof.notes,...other2.
notes])]})}return rest}function added(a,b){return a===b||!((b.proves&~a.proves)!==NO_SINK||(b.weak&~a.weak)!==NO_SINK||b.notes.some(note2=>!a.notes.includes(note2)))?
a:{proves:a.proves|b.proves,weak:a.weak|b.weak,notes:a.notes===b.notes?a.notes:[...new Set([...a.notes,...b.notes])]}}const SETTING="a setting may leave the che\
ck out";function facts_either(a,b){if(a===b)return a;const all=new Map(common(a,b));for(const[id2,{proves,weak:weak2,notes}]of[...a,...b]){const known2=all.get(
id2),left=(proves|weak2)&~(known2?.proves??NO_SINK);left===NO_SINK||known2&&(left&~known2.weak)===NO_SINK||all.set(id2,{proves:known2?.proves??NO_SINK,weak:left|
(known2?.weak??NO_SINK),notes:[...new Set([...known2?.notes??[],...notes,SETTING])]})}return all}function proofsOf(facts){if(facts.length===0)return NO_PROOFS;const all=new Map;
for(const{about,proves,grade,note:note2}of facts){const proof=grade==="strong"?{proves,weak:NO_SINK,notes:[]}:{proves:NO_SINK,weak:proves,notes:note2===""?[]:[note2]};
for(const id2 of subjectsOf(about)){const old=all.get(id2);all.set(id2,old?added(old,proof):proof)}}return all}function subjectsOf(value){const ids2=new Set([value.
id]);for(const{subjects}of value.taints){const last=subjects.at(-1);last!==void 0&&ids2.add(last)}return[...ids2]}function cleanOf(taint,proofs){let clean=taint.
clean;if(proofs.size>0)for(const id2 of taint.subjects)clean|=proofs.get(id2)?.proves??NO_SINK;return clean}function weakOf(taint,proofs){let{weak:weak2,notes}=taint;
if(proofs.size>0)for(const id2 of taint.subjects){const proof=proofs.get(id2);!proof||proof.weak===NO_SINK||(weak2|=proof.weak,notes=[...new Set([...notes,...proof.
notes])])}return{weak:weak2,notes}}function baked(taints,proofs){if(proofs.size===0||taints.length===0)return taints;const changed=taints.map(taint=>{const clean=cleanOf(
taint,proofs),{weak:weak2,notes}=weakOf(taint,proofs);return clean===taint.clean&&weak2===taint.weak?taint:{...taint,clean,weak:weak2,notes}});return changed.some(
(each,at)=>each!==taints[at])?changed:taints}const HELD=3;function bakedInto(value,proofs,depth=0){if(proofs.size===0)return value;const taints=baked(value.taints,
proofs),form=depth<HELD?heldBaked(value.form,proofs,depth):value.form;return taints===value.taints&&form===value.form?value:{...value,taints,form}}function heldBaked(form,proofs,depth){
if(form.kind==="object"){const fields2=new Map([...form.fields].map(([name,each])=>[name,bakedInto(each,proofs,depth+1)]));return[...fields2].some(([name,each])=>form.
fields.get(name)!==each)?{...form,fields:fields2}:form}if(form.kind==="choice"){const of=form.of.map(each=>bakedInto(each,proofs,depth+1));return of.some((each,at)=>form.
of[at]!==each)?{...form,of}:form}if(form.kind==="list"){const items=form.items.map(each=>bakedInto(each,proofs,depth+1));return items.some((each,at)=>form.items[at]!==
each)?{...form,items}:form}return form}const judgedFields=new WeakMap,FIELDS=8;function judgeFields(machine,ways,proofs){const read2=ways.filter(({value:{form}})=>!(form.
kind==="constant"&&form.value==null));if(read2.length<2)return;const fields2=new Map;for(const name of new Set(read2.flatMap(({value})=>namesOf(value)).slice(0,
FIELDS*read2.length))){if(fields2.size>=FIELDS)break;const whenTrue2=side(machine,read2,name,!0),whenFalse2=side(machine,read2,name,!1);(whenTrue2.size>proofs.size||
whenFalse2.size>proofs.size)&&fields2.set(name,{whenTrue:whenTrue2,whenFalse:whenFalse2})}return fields2.size>0?fields2:void 0}function sayFields(value,fields2){
judgedFields.set(value,fields2)}function fieldJudged(machine,of,name,field2){const judged2=judgedFields.get(of)?.get(name);if(!judged2)return field2;const own=machine.
values.make(field2.form,field2.taints);return machine.judged.set(own.id,judged2),own}function sameTest(machine,callees,results){const value=machine.values.join(
results),all=results.flatMap((result,at)=>{const form=callees[at]?.form;return form?.kind!=="external"||(form.on?.taints.length??0)>0?[machine.judged.get(result.
id)]:[]}),[first]=all;if(!first||!all.every(each=>each!==void 0))return value;const own=machine.values.make(value.form,value.taints);return machine.judged.set(own.
id,{whenTrue:all.map(({whenTrue:whenTrue2})=>whenTrue2).reduce(common),whenFalse:all.map(({whenFalse:whenFalse2})=>whenFalse2).reduce(common)}),own}function namesOf({
form}){return form.kind==="object"?[...form.fields.keys()]:form.kind==="list"?form.items.map((_,at)=>String(at)):[]}function side(machine,ways,name,wanted){let all;
for(const{value,proofs}of ways){const field2=fieldOf(value,name);if(field2&&truthOfField(field2)===!wanted||!field2&&value.form.kind==="object"&&!value.form.rest&&
!value.form.from&&wanted)continue;const judged2=field2?machine.judged.get(field2.id):judgedFields.get(value)?.get(name),own=judged2?facts_both(proofs,wanted?judged2.
whenTrue:judged2.whenFalse):proofs;all=all?common(all,own):own}return all??NO_PROOFS}function fieldOf({form},name){return form.kind==="object"?form.fields.get(name):
form.kind==="list"?form.items[Number(name)]:void 0}function truthOfField({form}){if(form.kind==="constant")return!!form.value;const isFilled=part=>part.form.kind===
"constant"&&String(part.form.value??"")!=="";return form.kind==="text"&&form.parts.some(isFilled)?!0:void 0}function passedChecks(machine,value,{checks},site){return!checks||
machine.ablation.noGuards?value:checks.reduce((all,check)=>{const result=machine.call(check,[{value:all,at:site}],site),judged2=machine.judgedOf(result,site.frame.
module.ir.language);return judged2?bakedInto(all,judged2.whenTrue):all},value)}const NOTHING=new Map;class Variables{#own;#base;get(name){const own=this.#own?.get(
name);if(own)return own;for(let layer=this.#base;layer;layer=layer.under){const value=layer.names.get(name);if(value)return value}}has(name){return this.get(name)!==
void 0}set(name,value){this.#own??=new Map,this.#own.set(name,value)}copy(){this.#settle();const copy=new Variables;return copy.#base=this.#base,copy}differing(other2){
const shared=commonLayer(this.#base,other2.#base),names=new Set;for(const{own,base}of[{own:this.#own,base:this.#base},{own:other2.#own,base:other2.#base}]){for(const name of(own??
NOTHING).keys())names.add(name);for(let layer=base;layer&&layer!==shared;layer=layer.under)for(const name of layer.names.keys())names.add(name)}return names}#settle(){
let names=this.#own;if(!names||names.size===0)return;let under2=this.#base;for(;under2&&under2.names.size<=names.size*2;)names=new Map([...under2.names,...names]),
under2=under2.under;this.#base={names,under:under2,depth:(under2?.depth??0)+1},this.#own=void 0}}function commonLayer(a,b){let[left,right]=[a,b];for(;left!==right;){
if(!left||!right)return;left.depth>=right.depth?left=left.under:right=right.under}return left}function newState(){return{vars:new Variables,proofs:new Map,isDead:!1}}
function copyOf(state){return{vars:state.vars.copy(),proofs:state.proofs,isDead:state.isDead}}function moduleFrame(ir){const scope={ir,status:"new",frame:void 0},
frame={state:newState(),parent:void 0,module:scope,fn:void 0,returns:[],self:void 0,left:[],loops:0,turn:void 0};return Object.assign(scope,{frame})}function lookUp(machine,name,frame){
for(let at=frame;at;at=at.parent){const value=at.state.vars.get(name);if(value)return value;if((name==="this"||name==="self")&&at.self)return at.self}if(name===
"super"&&frame.module.ir.language==="javascript"){const base=baseOf(machine,frame);if(base)return base}return ofModule(machine,frame.module,name)??machine.values.
make({kind:"external",path:name})}const bases=new WeakSet;function baseOf(machine,frame){for(let at=frame;at;at=at.parent){const self=at.self??frame.self;if(self?.
form.kind==="instance"&&at.fn){const found2=baseBeside(machine,self,self.form,at.fn);if(found2)return found2}}}function baseBeside(machine,self,{of:own,fields:fields2},fn){
let of=own;for(let depth=0;of&&depth<12;depth++){const{cls,home}=of,forms=cls.bases.map(base=>machine.evaluate(base,home.frame).form),next=forms.find(form=>form.
kind==="class");if(cls.methods.includes(fn)){const library=forms.find(form=>form.kind==="external");if(!next)return library&&machine.values.make({kind:"external",
path:`${library.path}()`});const value=machine.values.make({kind:"instance",of:next,fields:fields2},self.taints);return bases.add(value),value}of=next}}function ofModule(machine,scope,name){
const own=scope.frame.state.vars.get(name);if(own)return own;for(const each of scope.ir.imports){if(each.local!==name)continue;const key=`${scope.ir.path}\0${each.
from}\0${each.imported}`;if(machine.importing.has(key))continue;machine.importing.add(key);const value=imported(machine,scope,each.from,each.imported);return machine.
importing.delete(key),value}for(const each of scope.ir.imports){if(each.local!=="*")continue;const key=`${scope.ir.path}\0${each.from}\0*${name}`;if(machine.importing.
has(key))continue;machine.importing.add(key);const found2=machine.project.resolve(scope.ir,each.from,"*");for(const path2 of found2?.paths??[]){const value=exported(
machine,path2,name);if(value)return machine.importing.delete(key),value}machine.importing.delete(key)}const path=machine.project.packageOf(scope.ir)?.names.get(
name);return path===void 0||path===scope.ir.path?void 0:machine.module(path)?.frame.state.vars.get(name)}function imported(machine,scope,from,name){const{values,
project}=machine,found2=project.resolve(scope.ir,from,name);if(!found2){const library=project.libraryName(scope.ir,from),path2=name==="*"||name==="default"||name===
"="?library:`${library}.${name}`;return values.make({kind:"external",path:machine.tables(scope.ir.language).canonical(path2)})}const[path]=found2.paths;if(path===
void 0)return values.unknown();const whole=name==="*"?exported(machine,path,"="):void 0;if(whole)return whole;if(name==="*"||found2.isModule)return values.make(
{kind:"module",path});for(const each of found2.paths){const value=exported(machine,each,name);if(value)return value}return values.unknown()}const REEXPORTS=12;function exported(machine,path,name,depth=0){
const scope=machine.module(path);if(!scope||depth>REEXPORTS)return;const{ir,frame}=scope;if(ir.language!=="javascript")return ofModule(machine,scope,name);const stars=[];
for(const each of ir.exports){if(each.name==="*"&&each.from!==void 0){stars.push(each.from);continue}if(!(each.name===name||name==="default"&&each.name==="=")){
if(each.name==="="&&each.value){const whole=machine.evaluate(each.value,frame),field2=scopes_fieldOf(whole,name);if(field2)return field2}continue}if(each.from!==
void 0){const found2=machine.project.resolve(ir,each.from,each.local??name);if(!found2){const library=machine.project.libraryName(ir,each.from);return machine.values.
make({kind:"external",path:`${library}.${each.local??name}`})}const[to]=found2.paths;return to===void 0?void 0:each.local==="*"?machine.values.make({kind:"modul\
e",path:to}):exported(machine,to,each.local??name,depth+1)}if(each.local!==void 0)return lookUp(machine,each.local,frame);if(each.value)return machine.evaluate(
each.value,frame)}for(const from of stars){const[to]=machine.project.resolve(ir,from,name)?.paths??[],value=to===void 0?void 0:exported(machine,to,name,depth+1);
if(value)return value}return ir.exports.length===0?frame.state.vars.get(name):void 0}function exportsOf(machine,path,depth=0){const all=new Map,scope=machine.module(
path);if(!scope||depth>REEXPORTS)return all;for(const{name,from}of scope.ir.exports){if(name==="*"&&from!==void 0){const[to]=machine.project.resolve(scope.ir,from,
name)?.paths??[];if(to!==void 0)for(const[own,value2]of exportsOf(machine,to,depth+1))all.set(own,value2);continue}const value=exported(machine,path,name);value&&
all.set(name,value)}return all}function homeOfImport(machine,{ir},name){const own=ir.imports.find(({local})=>local===name),[path]=(own&&machine.project.resolve(
ir,own.from,own.imported)?.paths)??[];return own&&path!==void 0?homeOfExport(machine,path,own.imported,0):void 0}function homeOfExport(machine,path,name,depth){
const scope=machine.module(path);if(!(!scope||depth>REEXPORTS))for(const each of scope.ir.exports){if(each.name!==name&&each.name!=="*")continue;const local=each.
local??name;if(each.from!==void 0){const[to]=machine.project.resolve(scope.ir,each.from,local)?.paths??[],found2=to===void 0?void 0:homeOfExport(machine,to,each.
name==="*"?name:local,depth+1);if(found2)return found2}else if(scope.frame.state.vars.has(local))return{frame:scope.frame,name:local}}}function scopes_fieldOf({
form},name){if(form.kind==="object")return form.fields.get(name)}function assignName(machine,name,value,frame,declares){if(declares||frame.state.vars.has(name)){
frame.state.vars.set(name,value);return}for(let at=frame.parent;at;at=at.parent){const old=at.state.vars.get(name);if(old){machine.changes++,at.state.vars.set(name,
machine.values.join([old,value]));return}}frame.state.vars.set(name,value)}function homeIn(frame){const{path}=frame.module.ir;if(!frame.turn)return{path,frame};
const{vars}=frame.state,own=new Variables;for(const name of vars.differing(frame.turn)){const value=vars.get(name);value&&frame.turn.get(name)!==value&&own.set(
name,value)}return{path,frame:{...frame,parent:frame,turn:void 0,state:{...newState(),vars:own}}}}function scopes_joined(machine,a,b){if(a.isDead)return b;if(b.
isDead)return a;const vars=a.vars.copy(),proofs=common(a.proofs,b.proofs),from=(value,way)=>way.proofs===proofs?value:bakedInto(value,way.proofs);for(const name of a.
vars.differing(b.vars)){const[one2,other2]=[a.vars.get(name),b.vars.get(name)];!other2||one2===other2||vars.set(name,one2?machine.values.join([from(one2,a),from(
other2,b)]):from(other2,b))}return{vars,proofs,isDead:!1}}function siteOf(span,frame){return{frame,at:span.at,to:span.to}}const parts=new WeakMap,schemas=new WeakMap,
envelopes=new WeakMap,clients=new WeakSet,goneThrough=new WeakMap;function withSchema(value,schema){return schema&&schemas.set(value,schema),value}function isNothing({
form}){return form.kind==="constant"&&(form.value==null||form.value==="")}function readMethod(machine,of,name,site){const{form}=of;if(form.kind==="choice"){const alternatives=form.
of.filter(each=>!isNothing(each));return!alternatives.some(({form:{kind}})=>kind==="instance"||kind==="class"||kind==="module"||kind==="external")&&!alternatives.
some(each=>each.form.kind==="object"&&each.form.fields.has(name))?machine.values.make({kind:"external",path:`?.${name}`,on:of}):machine.values.join(alternatives.
map(each=>{const method=readMethod(machine,each,name,site),tool=dispatched.get(each);return tool!==void 0&&dispatched.set(method,tool),method}))}if(form.kind===
"object"&&form.fields.has(name))return readMember(machine,of,name,site);if(form.kind==="class"&&/^(?:model_validate(?:_json)?|parse_obj|parse_raw)$/.test(name))
return machine.values.make({kind:"external",path:`?.${name}`,on:of});if(form.kind==="instance"||form.kind==="class"||form.kind==="module")return readMember(machine,
of,name,site);if(form.kind==="external"){const path=machine.tables(site.frame.module.ir.language).canonical(`${form.path}.${name}`);return machine.values.make({
kind:"external",path,on:of})}return machine.values.make({kind:"external",path:`?.${name}`,on:of})}function readMember(machine,of,name,site){return fieldJudged(machine,
of,name,readField(machine,of,name,site))}function readField(machine,of,name,site){const{form}=of;switch(form.kind){case"object":{const field2=form.fields.get(name);
return field2||(form.from?machine.values.join(form.from.map(each=>readMember(machine,each,name,site))):form.rest&&of.taints.length===0?partOf(machine,form.rest,
name,site,form.rest):partOf(machine,of,name,site))}case"list":{const at=Number(name);if(Number.isInteger(at)){const item=form.items.at(at);if(item&&!(form.rest&&
at<0))return item;if(form.rest)return form.rest}return partOf(machine,of,name,site)}case"choice":{const alternatives=form.of.filter(each=>!(each.form.kind==="co\
nstant"&&each.form.value==null));return machine.values.join(alternatives.map(each=>readMember(machine,each,name,site)))}case"instance":{const field2=form.fields.
get(name);if(field2)return field2;const member2=ofClass(machine,form.of.cls,form.of.home,name,0);return member2&&"fn"in member2?boundTo(machine,member2.fn,member2.
home,of,site):member2?member2.value:form.fields.get("*")??partOf(machine,of,name,site,of,inherited(machine,form.of,name))}case"class":{const member2=ofClass(machine,
form.cls,form.home,name,0);return member2&&"fn"in member2?machine.values.make({kind:"function",fn:member2.fn,home:member2.home,...(member2.fn.isStatic||member2.
fn.isOfClass)&&{self:of}}):member2?member2.value:partOf(machine,of,name,site,of,inherited(machine,form,name))}case"module":return exported(machine,form.path,name)??
moduleBelow(machine,form.path,name)??machine.values.unknown();case"external":{if(name==="default"&&!form.path.includes("()")&&site.frame.module.ir.language==="j\
avascript")return of;const own=fieldOfLiteral(form,name,site);if(own)return own;const tables=machine.tables(site.frame.module.ir.language),path=tables.canonical(
`${form.path}.${name}`),[whole]=of.taints.length===0?tables.readsOf(path):[];if(whole)return sourceOf(machine,partOf(machine,of,name,site,of,{kind:"external",path,
on:of}),whole,name,site);const[source]=tables.readsOf(tables.canonical(form.path));if(source?.origin==="secret"&&!(0,credential_names.s)(name))return machine.values.
make({kind:"external",path:`${form.path}.${name}`});const property2=of.taints.length>0?tables.transformOf(tables.canonical(`${form.path}.${name}`)):void 0;if(property2?.
isProperty)return propertyOf(machine,of,property2,name,form.path);const holder=source&&of.taints.length===0?sourceOf(machine,of,source,name,site):of;return partOf(
machine,holder,name,site,of,{kind:"external",path:tables.canonical(`${form.path}.${name}`),on:of})}default:return partOf(machine,of,name,site)}}function propertyOf(machine,of,{
gives,proves,grade,note:note2},name,path){const form={kind:"external",path:`${path}.${name}`,on:of};if(gives==="clean")return machine.values.make(form);const proved=sinks(
...proves??[]),change=grade==="weak"?{weak:proved,...note2!==void 0&&{note:note2}}:{clean:proved};return machine.values.made([of],{...change,...gives==="same"&&
{isSame:!0}},form)}function sourceOf(machine,of,entry,name,site){const{path}=site.frame.module.ir,source=machine.source(`${entry.origin}:${path}:${site.at}`,()=>({
origin:entry.origin,name:entry.origin==="secret"?name:entry.as})),step=machine.step({path,at:site.at,to:site.to,what:"%source"},void 0);return{...of,taints:[{source,
step,subjects:[of.id],clean:NO_SINK,weak:NO_SINK,notes:[],isVague:!1}]}}function fieldOfLiteral({args,path},name,site){if(!args||!path.endsWith("()"))return;const{
language}=site.frame.module.ir;if(language==="go"){const form=args.length===1?args[0]?.value.form:void 0;return form?.kind==="object"?form.fields.get(name):void 0}
if(language!=="python"||!/(?:^|\.)[A-Z]\w*\(\)$/.test(path))return;const given2=args.find(each=>each.name===name&&!each.spread)?.value;return given2&&(given2.taints.
length>0||given2.form.kind==="text"||given2.form.kind==="constant")?given2:void 0}function withPart(of,name,part){return parts.set(of,new Map(parts.get(of)).set(
name,part)),of}function knownPart(of,name){return parts.get(of)?.get(name)}function moduleBelow(machine,path,name){const ir=machine.module(path)?.ir;if(ir?.language!==
"python")return;const[found2]=machine.project.resolve(ir,".",name)?.paths??[];return found2===void 0||found2===path?void 0:machine.values.make({kind:"module",path:found2})}
function partOf(machine,of,name,site,key=of,form){const known2=parts.get(key)?.get(name);if(known2)return known2;const value=newPart(machine,of,name,site,form??
{kind:"external",path:`?.${name}`,on:of}),all=parts.get(key)??new Map;return parts.set(key,all.set(name,value)),value}function newPart(machine,of,name,site,form){
if(form.kind==="external"&&machine.callers.met(form.path,site),of.taints.length===0)return machine.values.make(form);if(envelopes.get(of)===name)return of;const schema=schemas.
get(of),own=name==="%key"?void 0:schema?.fields?.get(name)??schema?.rest??(/^\d+$/.test(name)||name==="*"?schema?.element:void 0);if(schema?.fields&&!own&&name!==
"*"&&name!=="%key")return machine.values.constant(void 0);if(isCount(of,name,site))return machine.values.make(form);const value=machine.values.make(form),path=site.
frame.module.ir.path,isOwn=clients.has(of)&&!/^(?:\d+|\*|%key)$/.test(name),named2=of.taints.map(taint=>{if(!isOwn)return taint;const{entry,name:outer}=taint.source,
full=outer===""?name:`${outer}.${name}`,source=machine.source(`${entry?.path}:${entry?.at}:${entry?.name}:${full}`,()=>({...taint.source,name:full}));return{...taint,
source,step:machine.step({path,at:site.at,to:site.to,what:"%source"},void 0)}});if(own?.proves===EVERY_SINK)return{...value,taints:carried(named2.filter(({source})=>saysWho(
source.name)),value.id,{clean:HARMLESS})};const change=own?{clean:own.proves,weak:own.weak&~own.proves,...own.note!==""&&{note:own.note}}:{},part={...value,taints:carried(
named2,value.id,change)};if(clients.has(of)&&clients.add(part),!own)return part;const whole=passedChecks(machine,part,own,site);return clients.has(part)&&clients.
add(whole),withSchema(whole,own)}function isCount(of,name,site){return name!=="length"||site.frame.module.ir.language!=="javascript"?!1:!clients.has(of)||of.taints.
some(({source})=>source.name!=="")}function elementOf(machine,of,site){const{form}=of;return form.kind==="list"?machine.values.join([...form.items,...form.rest?
[form.rest]:[]]):form.kind==="object"?site.frame.module.ir.language==="python"?keyOfOne(machine,of,site):machine.values.join([...form.fields.values(),...form.rest?
[form.rest]:[]]):form.kind==="choice"?machine.values.join(form.of.map(each=>elementOf(machine,each,site))):partOf(machine,of,"*",site)}function keyOfOne(machine,of,site){
const{form}=of;return form.kind==="list"?machine.values.unknown():form.kind==="object"&&!form.rest&&of.taints.length===0?machine.values.join([...form.fields.keys()].
map(name=>machine.values.constant(name))):of.taints.length>0?partOf(machine,of,"%key",site):machine.values.unknown()}function elementBy(machine,of,key,site){const constant2=values_constantOf(
key);if(typeof constant2=="string"||typeof constant2=="number")return readMember(machine,of,String(constant2),site);const{form}=of;if(form.kind==="object"&&machine.
toolNames.has(key.id)&&machine.tool===void 0){const named2=[...form.fields].map(([name,value])=>labelled(machine,value,name));return machine.values.join([...named2,
...form.rest?[form.rest]:[]])}if(form.kind==="choice")return machine.values.join(form.of.map(each=>elementBy(machine,each,key,site)));if(form.kind==="object"){const value=machine.
callers.found(key,machine.values.join([...form.fields.values(),...form.rest?[form.rest]:[]]),site.frame.module.ir.language);return of.taints.length===0?value:{...value,
taints:union([...value.taints,...of.taints])}}return elementOf(machine,of,site)}const dispatched=new WeakMap;function labelled(machine,value,name){const{kind}=value.
form;if(kind!=="function"&&kind!=="object"&&kind!=="instance")return value;const own=machine.values.make(value.form,value.taints);return dispatched.set(own,name),
own}function selectors_select(machine,selector2,call2){return selectPassed(machine,selector2,call2).map(({value})=>value)}function selectPassed(machine,selector2,call2){
for(const alternative of selector2.split("|")){const[root="",...path]=alternative.split("."),found2=rooted(root,call2);if(found2.length!==0)return path.length===
0?found2:found2.map(each=>({at:each.at,value:path.reduce((value,name)=>selectors_fieldOf(machine,value,name,call2.site),each.value)}))}return[]}function selectors_fieldOf(machine,value,name,site){
return value.form.kind==="object"&&!value.form.fields.has(name)&&!value.form.rest&&value.taints.length===0?machine.values.constant(void 0):name==="args"&&value.
form.kind==="external"&&value.form.args?machine.values.make({kind:"list",items:value.form.args.map(each=>each.value)}):value.form.kind==="list"&&/^\d+$/.test(name)&&
value.form.items[Number(name)]?value.form.items[Number(name)]:value.form.kind==="list"&&!/^\d+$/.test(name)||clients.has(value)||value.form.kind==="unknown"||value.
form.kind==="text"||value.form.kind==="constant"?machine.values.constant(void 0):machine.read(value,name,site)}function rooted(root,{on,args,site}){if(root==="s\
elf")return on?[{value:on,at:site}]:[];if(root==="*")return args;if(root==="last")return args.slice(-1);if(root==="last-function"){const found2=args.findLast(({
value:{form}})=>form.kind==="function"||form.kind==="choice");return found2?[found2]:args.slice(-1)}if(root==="first-object"){const found2=args.find(({value:{form}})=>form.
kind==="object"||form.kind==="external"&&form.path.includes("()"));return found2?[found2]:[]}const positional=args.filter(({name})=>name===void 0);if(/^\d+\+$/.
test(root))return positional.slice(Number(root.slice(0,-1)));if(/^\d+$/.test(root)){const at=Number(root),spread2=positional.findIndex(each=>each.spread==="list"),
found2=positional[spread2>=0&&at>=spread2?spread2:at];return!found2||spread2<0||at<spread2?found2?[found2]:[]:spreadAt(found2,at-spread2)}const named2=args.find(
({name})=>name===root);return named2?[named2]:[]}function spreadAt(passed2,at){const{form}=passed2.value;if(form.kind==="choice")return form.of.flatMap(value=>spreadAt(
{...passed2,value},at));if(form.kind!=="list")return[passed2];const item=form.items[at]??form.rest;return item?[{value:item,at:passed2.at}]:[]}function meets(machine,selector2,wanted,call2){
const[value]=selectors_select(machine,selector2,call2);if(wanted==="absent"){if(!value)return!0;const{form:form2}=value;return form2.kind==="constant"&&!form2.value}
if(!value)return wanted===!1;if(typeof wanted=="string"&&wanted.startsWith("~"))return[nameOf(value),value.form.kind==="external"?value.form.path:""].some(name=>expressionOf(
wanted.slice(1)).test(name));const{form}=value;return wanted==="list"?form.kind==="list"||form.kind==="choice"&&form.of.some(each=>each.form.kind==="list"):wanted===
"text"?form.kind!=="list"&&form.kind!=="object"&&!(form.kind==="choice"&&form.of.every(each=>each.form.kind==="list")):form.kind==="choice"?form.of.some(each=>isLike(
each,wanted)):isLike(value,wanted)}function isLike({form},wanted){return form.kind==="external"&&typeof wanted=="string"?nameOf({form})===wanted:form.kind!=="co\
nstant"?wanted===!0&&form.kind!=="unknown"?form.kind!=="external":!1:wanted===!0?!!form.value:wanted===!1?!form.value:form.value===wanted}function nameOf({form}){
return form.kind==="constant"?String(form.value):form.kind==="external"?form.path.replaceAll("()","").split(".").at(-1)??"":form.kind==="class"?form.cls.name:form.
kind==="text"?form.parts.map(part=>part.form.kind==="constant"?String(part.form.value):"\uE000").join(""):""}const expressions=new Map;function expressionOf(source){
const known2=expressions.get(source)??new RegExp(source.replace(/^\(\?i\)/,""),"i");return expressions.set(source,known2),known2}const OUTGOING=/google|azure|aws|client|octokit|github|requests|httpx|oauthlib/i,
AUTH_LIBRARY=/(?:^|[./_@-])(?:auth|oauth2?|jwt|jose|jsonwebtoken|pyjwt|passport|clerk|better-auth|authlib|keycloak|cognito|bearer|workos|descope|stytch|scalekit|tokens?)(?:$|[./_-])/i,
HEADER=/^(?:authorization|x-[\w-]{0,30}(?:key|token|secret)|api-?key|proxy-authorization)$/i,AUTH_NAME=/(?:require|verify|check|validate|ensure|is)_?(?:bearer|auth\w{0,12}|token|api_?key|jwt|secret)|auth\w{0,12}_?(?:middleware|guard|handler|provider|plugin)|bearer_?auth|basic_?auth|api_?key_?(?:auth|middleware|header)|token_?verifier|timing_?safe_?equal|compare_?digest|constant_?time_?compare|get_?access_?token|get_?bearer|unauthori[sz]ed|HTTP_401|WithHTTPContextFunc/i,
SERVER=/(?:FastMCP|MCPServer|McpServer|Server)$/,SERVER_AUTH=/^(?:auth|auth_server_provider|token_verifier|authenticate|auth_provider|middleware)$/,HOST_NAME=/host_?header_?validation|localhost_?host_?validation|create_?mcp_?express_?app|TrustedHostMiddleware|CrossOriginProtection|(?:check|verify|validate|is|allowed|allow)_?(?:allowed|valid|trusted|local)?_?(?:host|origin)s?(?:$|_|[A-Z])/i,
MCP_HTTP=/^(?:(?:Node|WebStandard)?StreamableHTTPServerTransport|SSEServerTransport|StreamableHTTPTransport|StreamableHTTPSessionManager|SseServerTransport|streamable_http_app|sse_app|http_app|NewStreamableHTTPServer|NewStreamableHTTPHandler|NewSSEServer|NewSSEHandler)$/,
PROTECTION=/^(?:enable_dns_rebinding_protection|enableDnsRebindingProtection)$/,NODES=2e5;function signsOf(module){const found2=new Set;for(const{from,imported:imported2}of module.
imports)(AUTH_LIBRARY.test(from)&&!OUTGOING.test(from)||AUTH_NAME.test(imported2))&&found2.add("auth"),HOST_NAME.test(imported2)&&found2.add("host-check");const open=[
...module.body,...module.exports];for(let left=NODES;left>0&&open.length>0;left--){const node=open.pop();if(typeof node!="object"||node===null)continue;if(Array.
isArray(node)){open.push(...node);continue}look(node,found2);const isWritten="target"in node&&"value"in node;for(const[key,each]of Object.entries(node))isWritten&&
key==="target"?open.push(each.of):typeof each=="object"&&open.push(each)}return found2}function look(node,found2){const{kind,name}=node;(kind==="name"||kind==="\
member")&&name!==void 0&&((AUTH_NAME.test(name)||kind==="member"&&HEADER.test(name))&&found2.add("auth"),(HOST_NAME.test(name)||kind==="member"&&/^origin$/i.test(
name))&&found2.add("host-check"),MCP_HTTP.test(name)&&found2.add("mcp-http"));for(const{key,value}of node.entries??[])noteOption(key,value,found2);for(const{name:key,
value}of node.args??[])noteOption(key,value,found2);if(kind==="index"&&note(node.key,found2),kind==="call"&&node.callee){const called2=node.callee.name??"",[first]=node.
args??[];if(/^(?:get|header|Get|getlist|Header)$/.test(called2)&&note(first?.value,found2),!SERVER.test(called2))return;(node.args??[]).flatMap(arg=>[arg.name,...(arg.
value.entries??[]).map(({key})=>typeof key=="string"?key:void 0)]).some(key=>key!==void 0&&SERVER_AUTH.test(key))&&found2.add("auth")}}function noteOption(key,value,found2){
value?.kind==="literal"&&(value.value===401&&found2.add("auth"),value.value===!0&&typeof key=="string"&&PROTECTION.test(key)&&found2.add("host-check"))}function note(key,found2){
key?.kind!=="literal"||typeof key.value!="string"||(HEADER.test(key.value)&&found2.add("auth"),/^(?:origin|host)$/i.test(key.value)&&found2.add("host-check"))}function createPostures(machine){
const found2=new Map,made2=new WeakMap;return{check(entries,call2){const{site,args,path}=call2;site.isNew&&made2.set(args,site.frame);for(const entry of entries){
const key=`${entry.posture}|${site.frame.module.ir.path}|${site.at}`;if(found2.has(key)||!isMet(machine,entry,call2)||entry.shared&&!isShared(machine,call2,made2))
continue;const callee=path.replaceAll("()",""),posture={posture:entry.posture,callee,path:site.frame.module.ir.path,at:site.at,to:site.to,what:entry.as,isInContainer:isInContainer(
site.frame.module.ir.path,machine.project.has)};found2.set(key,{posture,entry})}},close(){if(found2.size===0)return[];const signs=createSigns(machine);return[...found2.
values()].flatMap(({posture,entry})=>entry.unless?.some(sign=>signs.around(posture.path).has(sign))?[]:entry.needs?.every(sign=>signs.in(posture.path).has(sign))===
!1?[]:[posture])}}}function isMet(machine,{when={},holds:holds2={}},call2){return Object.entries(when).every(([selector2,wanted])=>isExactly(postures_selected(machine,
selector2,call2),wanted))&&Object.entries(holds2).every(([selector2,shape])=>hasShape(machine,shape,postures_selected(machine,selector2,call2),call2.site))}function postures_selected(machine,selector2,call2){
if(selector2==="given"){const named2=call2.args.flatMap(({name,value})=>name===void 0?[]:[[name,value]]);return machine.values.make({kind:"object",fields:new Map(
named2)})}if(!selector2.startsWith("made."))return selectors_select(machine,selector2,call2)[0];const form=call2.on?.form;if(form?.kind!=="external"||!form.args)
return;const maker={on:form.on,args:form.args,site:call2.site};return selectors_select(machine,selector2.slice(5),maker)[0]}function isExactly(value,wanted){const form=value?.
form;return wanted==="absent"?!form||form.kind==="constant"&&form.value==null:form?.kind==="external"&&typeof wanted=="string"&&wanted.startsWith("~")?expressionOf(
wanted.slice(1)).test(form.path.slice(form.path.lastIndexOf(".")+1)):form?.kind!=="constant"||value?.taints.length!==0?!1:typeof wanted=="string"&&wanted.startsWith(
"~")?typeof form.value=="string"&&expressionOf(wanted.slice(1)).test(form.value):form.value===wanted}function isShared(machine,{on,site},made2){const args=on?.form.
kind==="external"?on.form.args:void 0,home=args&&made2.get(args);if(!home||home===site.frame||home.fn&&(home.fn.name===""||home.fn===machine.handler||home.fn.params.
some(isOfRequest)))return!1;for(let at=site.frame.parent;at;at=at.parent)if(at===home)return!0;return!1}function isOfRequest({name}){return/^(?:%|_?(?:http)?re[qs](?:uest|ponse)?$|c$|ctx$|context$|event$)/i.
test(name)}const MANIFESTS=["package.json","pyproject.toml","go.mod","setup.py","requirements.txt"];function createSigns(machine){const{project}=machine,own=new Map,
around=new Map,inFile=path=>{const ir=project.module(path,"imported"),known2=own.get(path)??(ir?signsOf(ir):new Set);return own.set(path,known2),known2};return{
in:inFile,around(path){const root=packageOf(path,project.has),known2=around.get(root);if(known2)return known2;const all=[...project.parsed.keys()].filter(each=>packageOf(
each,project.has)===root),signs=new Set(all.flatMap(each=>[...inFile(each)]));return around.set(root,signs),signs}}}function isInContainer(path,has2){return[packageOf(
path,has2),"."].some(folder=>has2(folder==="."?"Dockerfile":`${folder}/Dockerfile`))}function packageOf(path,has2){for(let folder=external_node_path_.posix.dirname(
path);folder!==".";folder=external_node_path_.posix.dirname(folder))if(MANIFESTS.some(name=>has2(`${folder}/${name}`)))return folder;return"."}const callers_DEPTH=7,
BREADTH=24,NOTING=/(?:^|[.?])(?:log|debug|info|warn|warning|error|exception|critical|fatal|trace|print\w{0,3}|Print\w{0,3}|Errorf|Sprintf|format|audit\w{0,12}|record\w{0,12}|emit|capture\w{0,12}|set_?(?:user|tag|attribute|context|state)|setUser)$/,
ASKING=/(?:scope|role|permission|admin|allow|authori[sz]|polic|grant|privilege|includes|has|contains|some|every|require|ensure|assert|check|can|may|is_?\w)/i,OF_TOKEN=/\.(?:iss|aud|exp|alg|typ|nbf|iat|kid|token_type|tokenType|expires_?[aA]t|scheme)(?:\(\))?$/;
function createCallers(machine){const packages=new Map,answers2=new WeakMap,derived=new WeakSet,tests=new WeakMap,checked=new Set,guarded=new Set;let isMet2=!1,
asked=0;const guard=()=>{asked++,machine.entry&&guarded.add(machine.entry)};function entriesFor(path,language,args){return machine.tables(language).callersOf(path.
endsWith("()")?path.slice(0,-2):path).filter(entry=>entry.is!=="door"&&entry.read===!0!==path.endsWith("()")&&isMeant(entry,path,args))}function isCaller(value,language,depth=0){
if(!isMet2||depth>callers_DEPTH)return!1;if(derived.has(value))return!0;const known2=answers2.get(value);if(known2!==void 0)return known2;const answer=isMadeOfCaller(
value,language,depth);return value.form.kind!=="instance"&&(answer||depth===0)&&answers2.set(value,answer),answer}function isMadeOfCaller(value,language,depth){
const{form}=value,any=values=>values.slice(0,BREADTH).some(each=>isCaller(each,language,depth+1));switch(form.kind){case"external":return(form.path.endsWith("()")||
!isTheirs(value)||callers_isOfRequest(value))&&entriesFor(form.path,language,form.args).length>0?!0:form.on!==void 0&&any([form.on])||any((form.args??[]).map(each=>each.
value));case"choice":return any(form.of);case"text":return any(form.parts);case"list":return any([...form.items,...form.rest?[form.rest]:[]]);case"object":return any(
[...form.fields.values(),...form.rest?[form.rest]:[],...form.from??[]]);case"instance":return any([...form.fields.values()]);default:{const compared2=tests.get(
value);return compared2!==void 0&&any(compared2.values)}}}function sourcesIn(value,depth=0){const header=identityHeader(machine,value),taints=deepTaints(value).
flatMap(({source})=>isWord(source)?[source]:[]),own=header?[header,...taints]:taints,{form}=value;if(depth>callers_DEPTH)return own;const inner2=values=>values.
slice(0,BREADTH).flatMap(each=>sourcesIn(each,depth+1));if(form.kind==="external")return[...own,...inner2([...form.on?[form.on]:[],...(form.args??[]).map(each=>each.
value)])];if(form.kind==="choice")return[...own,...inner2(form.of)];if(form.kind==="list")return[...own,...inner2(form.items)];if(form.kind==="object")return[...own,
...inner2([...form.fields.values()])];if(form.kind==="text")return[...own,...inner2(form.parts)];const compared2=tests.get(value);return compared2?[...own,...inner2(
compared2.values)]:own}const check=values=>{for(const source of values.flatMap(each=>sourcesIn(each)))checked.add(source)};return{met(path,site,call2){const{language,
path:file}=site.frame.module.ir;for(const entry of machine.tables(language).callersOf(path)){if(entry.read===!0==(call2!==void 0)||!isMeant(entry,path,call2?.args)||
!isOpenOrMet(machine,entry,call2)||(entry.is!=="door"&&(isMet2=!0),entry.is==="perhaps"))continue;const root=packageOf(file,machine.project.has);packages.get(root)!==
"caller"&&packages.set(root,entry.is??"caller")}},compared(operator,[left,right],result,operands,{module}){if(!isMet2&&!namesAnybody(left)&&!namesAnybody(right))
return;const{language}=module.ir,[isFirst,isSecond]=[sourcesIn(left).length>0,sourcesIn(right).length>0],[first,second]=[isCaller(left,language),isCaller(right,
language)],columns=operands.map(columnOf);if(isFirst||isSecond||first||second){const column=columns[0]??columns[1];if(tests.set(result,{values:[left,right],column,
with:columns[0]===void 0?left:right}),column!==void 0&&language==="python"&&namesSomebody(column))return}if(first!==second){const[caller,other2]=first?[left,right]:
[right,left];check([other2]),!OF_TOKEN.test(callers_pathOf(caller))&&textsIn(other2).some(isPrivileged)&&guard();return}isFirst===isSecond||operator==="<"||operator===
">"||mayBeCaller(isFirst?right:left)&&check([left,right])},passed({path,on,args,site}){if(!isMet2||NOTING.test(path))return;const{language}=site.frame.module.ir,
values=[...on?[on]:[],...args.map(each=>each.value)];if(values.filter(each=>isCaller(each,language)).length===0)return;const others=values.filter(each=>sourcesIn(
each).length>0);others.length>0&&check(others),ASKING.test(path.slice(path.lastIndexOf(".")+1))&&values.flatMap(textsIn).some(isPrivileged)&&guard()},found(under2,value,language){
if(!isMet2||!isCaller(under2,language))return value;const own=machine.values.make(value.form,value.taints);return derived.add(own),own},isCaller:(value,language)=>isCaller(
value,language),comparedFor:value=>tests.get(value),get isMet(){return isMet2},get asked(){return asked},askAgain:guard,isChecked:source=>checked.has(source)||source.
entry!==void 0&&guarded.has(source.entry),around:path=>packages.get(packageOf(path,machine.project.has))}}function identityHeader(machine,{form}){if(form.kind!==
"external"||!/header/i.test(form.path))return;const name=form.path.endsWith("()")?(form.args?.[0]&&constantText(form.args[0].value))??"":form.path.slice(form.path.
lastIndexOf(".")+1);if(!isIdentityHeader(name))return;const header=name.toLowerCase();return machine.source(`header:${header}`,()=>({origin:"remote",name:`heade\
r \`${header}\``}))}function columnOf(expr){if(expr.kind!=="member")return;const{of}=expr;return(of.kind==="name"?/^[A-Z]/.test(of.name):of.kind==="member"&&(of.
name==="c"||/^[A-Z][a-z]/.test(of.name)))?expr.name:void 0}function isMeant({like,read:read2},path,args){if(like===void 0)return!0;const expression=expressionOf(
like);return read2===!0?expression.test(path.slice(path.lastIndexOf(".")+1)):(args??[]).some(({value})=>expression.test(constantText(value)??""))}function isOpenOrMet(machine,{
when={}},call2){return Object.entries(when).every(([selector2,wanted])=>call2!==void 0&&(meets(machine,selector2,wanted,call2)||isGiven(selector2,wanted,call2)))}
function isGiven(selector2,wanted,{args}){const value=args.find(({name})=>name===selector2)?.value;return wanted===!0&&value!==void 0&&!(value.form.kind==="cons\
tant"&&!value.form.value)}function isWord({origin}){return origin==="argument"||origin==="remote"}function callers_isOfRequest(value){return value.taints.every(
({source})=>source.origin!=="argument")}function namesAnybody(value){return deepTaints(value).some(({source})=>saysWho(source.name))}function mayBeCaller({form,
taints}){return taints.length>0?!1:form.kind==="choice"?form.of.every(mayBeCaller):form.kind==="unknown"||form.kind==="external"}function callers_pathOf({form}){
return form.kind==="external"?form.path:""}function textsIn(value){const{form}=value,own=constantText(value);return own!==void 0?typeof(form.kind==="constant"&&
form.value)=="string"?[own]:[]:form.kind==="list"?form.items.slice(0,BREADTH).flatMap(textsIn):form.kind==="choice"?form.of.flatMap(textsIn):form.kind==="extern\
al"&&!form.path.includes("(")?[form.path.slice(form.path.lastIndexOf(".")+1)]:form.kind==="external"&&form.args?form.args.slice(0,4).flatMap(each=>textsIn(each.
value)):[]}function schemaOfArk(value){const made2=madeBy(value);if(!made2||!/^arktype(?:\.|$)/.test(made2.path)||made2.name!=="type")return;const definition=argument(
made2.args,0);return definition&&ofDefinition(definition,0)}function ofDefinition(value,depth){if(depth>SCHEMA_NESTING)return schema_OPEN;if(value.form.kind==="\
external")return schemaOfArk(value)??schema_OPEN;if(value.form.kind==="regex")return refined(STRING,provedByMatch(value.form.source,value.form.flags,"search","j\
avascript"));if(value.form.kind==="object"){const fields2=new Map,required=[];for(const[key,field2]of value.form.fields){const name=key.replace(/\?$/,"");fields2.
set(name,ofDefinition(field2,depth+1)),name===key&&required.push(name)}return objectOf(fields2,required)}const text=textOf(value);return text===void 0?schema_OPEN:
ofText(text)}function ofText(text){return text.length>2e3?schema_OPEN:either(text.split("|").map(part=>ofPart(part.trim())))}function ofPart(part){if(/^'[^']*'$|^"[^"]*"$/.
test(part))return inert({const:part.slice(1,-1)});if(/^(?:number|integer|boolean|bigint|Date|null|undefined|true|false|-?\d+(?:\.\d+)?)(?:\s*[<>=%].*|\.[\w.]+)?$/.
test(part))return inert({type:part.split(/[\s.<>=%]/)[0]});if(part.endsWith("[]"))return listOf(ofPart(part.slice(0,-2).replace(/^\((.*)\)$/,"$1")));if(/^\/.*\/$/.
test(part))return refined(STRING,provedByMatch(part.slice(1,-1),"","search","javascript"));const format=/^string\.([\w-]+)/.exec(part)?.[1];return format!==void 0&&
isFormat(format)?ofFormat(format):part.startsWith("string")?STRING:schema_OPEN}const LIBRARIES=/^(?:zod(?:\/[\w/-]+)?|zod3|zod4|@hapi\/joi|joi|yup|valibot|@valibot\/valibot|@sinclair\/typebox|typebox|superstruct|@modelcontextprotocol\/sdk\/[\w/.-]*|fastmcp|mcp-framework|\?)(?:\.|$)/,
REEXPORTED=/^@?[\w./-]+\.z(?:\.coerce|\.iso)?$/,LAST_NAMES=new Set(["z","zod","Joi","joi","yup","v","Type","t","coerce","iso","strict","default"]);function schemaOfChain(value,read2,depth){
const form=externalOf(value);if(!form)return;if(form.path.endsWith(".shape")&&form.on)return read2(form.on,depth+1);const made2=madeBy(value);if(!made2)return;if(/^(?:zodToJsonSchema|toJSONSchema|toJsonSchema|toStandardSchema|convertToJsonSchema)$/.
test(made2.name)){const of=argument(made2.args,0);return of&&read2(of,depth+1)}const on=made2.on?externalOf(made2.on)?.path:made2.path.slice(0,Math.max(0,made2.
path.length-made2.name.length-1));if(on!==void 0&&!on.endsWith(")"))return!LIBRARIES.test(made2.path)&&!REEXPORTED.test(on)?void 0:LAST_NAMES.has(lastName(on))||
LIBRARIES.test(`${on}.`)?constructed(made2.name,made2.args,read2,depth):void 0;const before=made2.on&&read2(made2.on,depth+1);return before&&continued(before,made2.
name,made2.args,read2,depth)}const NUMBERS=/^(?:number|int|integer|int32|uint32|int64|uint64|float32|float64|bigint|bigInt|nan|safeInteger|positive|decimal)$/i,
TRUTHS=/^(?:boolean|bool|stringbool|null|undefined|void|never|date|symbol|nullish)$/i;function constructed(name,args,read2,depth){const first=argument(args,0),inner2=value=>(value&&
read2(value,depth+1))??schema_OPEN;if(NUMBERS.test(name))return inert({type:/int/i.test(name)?"integer":"number"});if(TRUTHS.test(name))return inert({type:/bool/i.
test(name)?"boolean":"string"});switch(name){case"string":case"String":return withOptions(STRING,first);case"enum":case"enum_":case"Enum":case"nativeEnum":case"\
picklist":case"enums":case"keyof":return fixed(first);case"literal":case"Literal":case"equal":return fixed(first);case"valid":return{...schema_OPEN,proves:INERT,
json:{}};case"templateLiteral":return STRING;case"object":case"Object":case"strictObject":case"looseObject":case"interface":return first?objectOfShape(first,read2,
depth):schema_OPEN;case"array":case"Array":case"set":case"Set":return listOf(inner2(first));case"tuple":case"Tuple":return listOf(either(itemsOf(first).map(inner2)));case"\
record":case"Record":case"map":{const second=argument(args,1);return second?recordOf(inner2(second),inner2(first)):recordOf(inner2(first))}case"union":case"Unio\
n":case"variant":return either((itemsOf(first).length>0?itemsOf(first):itemsOf(argument(args,1))).map(inner2));case"discriminatedUnion":return either(itemsOf(argument(
args,1)).map(inner2));case"alternatives":return schema_OPEN;case"intersection":return joined(inner2(first),inner2(argument(args,1)));case"Intersect":case"Compos\
ite":return itemsOf(first).map(inner2).reduce(joined,schema_OPEN);case"optional":case"Optional":case"nullable":case"Nullable":case"nullish":case"readonly":case"\
Readonly":case"Partial":case"partial":case"prefault":case"lazy":return inner2(first);case"preprocess":return inner2(argument(args,1));case"pipe":return args.reduce(
(schema,{value})=>piped(schema,value,read2,depth),schema_OPEN);case"any":case"Any":case"unknown":case"Unknown":case"custom":case"instanceof":case"file":case"jso\
n":case"email":return schema_OPEN;default:return isFormat(name)?ofFormat(name):schema_OPEN}}function continued(schema,name,args,read2,depth){const first=argument(
args,0),inner2=value=>(value&&read2(value,depth+1))??schema_OPEN;switch(name){case"regex":case"pattern":case"matches":return refined(schema,patternProof(first),
patternJson(first));case"startsWith":case"starts_with":return refined(schema,prefixProof(textOf(first)));case"enum":case"valid":case"equal":case"oneOf":case"onl\
y":return{...schema,proves:schema.proves|INERT,json:{...schema.json,...fixedJson(args.map(({value})=>value))}};case"int":case"integer":return{...schema,json:{...schema.
json,type:"integer"}};case"refine":case"superRefine":case"check":case"custom":case"test":return checkedBy(schema,args.slice(0,1).flatMap(({value})=>value.form.kind===
"function"?value:[]));case"transform":case"overwrite":return schema.proves===INERT?{...schema_OPEN,proves:INERT,json:schema.json}:{...schema_OPEN,json:schema.json};case"\
pipe":{const next=inner2(first);return{...joined(schema,next),json:schema.json}}case"or":return either([schema,inner2(first)]);case"and":case"concat":return joined(
schema,inner2(first));case"array":return listOf(schema);case"items":case"of":return listOf(inner2(first));case"extend":case"safeExtend":case"merge":case"keys":case"\
augment":case"append":case"shape":case"object":return first?joined(schema,objectOfShape(first,read2,depth)):schema;case"pick":case"omit":return picked(schema,first,
name==="pick");case"catchall":return{...schema,rest:inner2(first)};case"keyof":return inert({enum:[...schema.fields?.keys()??[]]});case"element":case"unwrap":case"\
innerType":case"removeDefault":return name==="element"?schema.element??schema_OPEN:schema;case"describe":case"description":return described(schema,textOf(first));case"\
meta":return first?.form.kind==="object"?described(schema,textOf(first.form.fields.get("description"))):schema;case"default":{const[constant2]=constantsOf(first)??
[];return optional(constant2===void 0?schema:{...schema,json:{...schema.json,default:constant2}})}case"optional":case"nullish":case"catch":case"prefault":return optional(
schema);default:return isFormat(name)?refined(schema,ofFormat(name),{format:name}):schema}}const OPTIONALS=new WeakSet;function optional(schema){const result={...schema};
return OPTIONALS.add(result),result}function described(schema,description){if(description===void 0)return schema;const result={...schema,json:{...schema.json,description}};
return OPTIONALS.has(schema)&&OPTIONALS.add(result),result}function objectOfShape(shape,read2,depth){if(shape.form.kind!=="object")return read2(shape,depth+1)??
schema_OPEN;const fields2=new Map;for(const[name,field2]of shape.form.fields)fields2.set(name,read2(field2,depth+1)??schema_OPEN);const required=[...fields2].filter(
([,schema])=>!OPTIONALS.has(schema)).map(([name])=>name);return objectOf(fields2,required)}function picked(schema,mask,isPick){if(!schema.fields||mask?.form.kind!==
"object")return schema;const names=mask.form.fields,fields2=new Map([...schema.fields].filter(([name])=>names.has(name)===isPick));return objectOf(fields2,[...fields2.
keys()].filter(name=>isRequired(schema,name)),schema.rest)}function isRequired({json},name){return Array.isArray(json.required)&&json.required.includes(name)}function piped(schema,step,read2,depth){
const made2=madeBy(step);if(!made2)return schema;if(/^(?:regex|startsWith|starts_with|check|rawCheck|transform|description|values|integer)$/.test(made2.name)||isFormat(
made2.name)){const name=made2.name==="rawCheck"?"check":made2.name==="values"?"valid":made2.name;return continued(schema,name,made2.args,read2,depth)}const inner2=read2(
step,depth+1);return inner2?{...joined(schema,inner2),json:{...schema.json,...inner2.json}}:schema}function withOptions(schema,options2){if(options2?.form.kind!==
"object")return schema;const{fields:fields2}=options2.form,pattern=textOf(fields2.get("pattern")),format=textOf(fields2.get("format"));let result=described(schema,
textOf(fields2.get("description")));return pattern!==void 0&&(result=refined(result,provedByMatch(pattern,"u","search","javascript"),{pattern})),format!==void 0&&
(result=refined(result,ofFormat(format),{format})),result}function fixed(values){return inert(fixedJson([values]))}function fixedJson(values){const all=[];for(const value of values){
const items=value?.form.kind==="list"?value.form.items:value?.form.kind==="object"?[...value.form.fields.values()]:[value];for(const item of items)all.push(...constantsOf(
item)??[])}return all.length>0?{enum:all}:{}}function schemaOfValue(value,language){let left=VALUES;const read2=(each,depth)=>{if(depth>SCHEMA_NESTING||left--<=
0)return;const{form}=each;if(form.kind==="choice"){const all=form.of.map(one2=>read2(one2,depth+1));return either(all.map(one2=>one2??schema_OPEN))}if(form.kind===
"external")return schemaOfArk(each)??schemaOfChain(each,read2,depth);if(form.kind!=="object")return;if(isJsonSchema(form.fields))return schemaOfJson(form.fields,
language,one2=>read2(one2,depth+1));const fields2=[...form.fields.values()];return fields2.length>0&&fields2.some(field2=>read2(field2,depth+1))?objectOfShape(each,
read2,depth):void 0};return read2(value,0)}const VALUES=5e3,TYPES=new Set(["string","number","integer","boolean","object","array","null"]);function isJsonSchema(fields2){
const type=textOf(fields2.get("type"));return type!==void 0?TYPES.has(type):fields2.get("type")?.form.kind==="list"?!0:["properties","anyOf","oneOf","allOf","en\
um","const","$ref"].some(key=>{const kind=fields2.get(key)?.form.kind;return kind==="object"||kind==="list"||kind==="constant"})}function schemaOfJson(fields2,language,read2){
const alternatives=itemsOf(fields2.get("anyOf")??fields2.get("oneOf")),schema=withDescription(typed(fields2,language,read2),fields2),all=itemsOf(fields2.get("al\
lOf")).reduce((sum,each)=>joined(sum,read2(each)??schema_OPEN),schema);if(alternatives.length===0)return all;const one2=either(alternatives.map(each=>read2(each)??
schema_OPEN));return{...joined(all,one2),json:{...all.json,...one2.json}}}function typed(fields2,language,read2){const listed2=fields2.get("enum")??fields2.get(
"const");if(listed2)return inert(enumJson(listed2));const names=itemsOf(fields2.get("type")).map(textOf),type=textOf(fields2.get("type"))??(fields2.has("propert\
ies")?"object":void 0);if(type===void 0&&names.length>0)return ofTypes(names);switch(type){case"number":case"integer":case"boolean":case"null":return inert({type});case"\
string":return ofString(fields2,language);case"array":{const items=fields2.get("items");return listOf((items&&read2(items))??schema_OPEN)}case"object":return ofObject(
fields2,read2);default:return schema_OPEN}}function ofTypes(names){return names.every(name=>name!==void 0&&/^(?:number|integer|boolean|null)$/.test(name))?inert(
{type:names}):{...schema_OPEN,json:{type:names}}}function ofString(fields2,language){const pattern=textOf(fields2.get("pattern")),format=textOf(fields2.get("for\
mat")),dialect=language==="python"?"javascript":language;let schema=format===void 0?STRING:{...STRING,json:{type:"string",format}};return format!==void 0&&isFormat(
format)&&(schema=weakened(ofFormat(format))),pattern!==void 0&&(schema=refined(schema,provedByMatch(pattern,"","search",dialect),{pattern})),schema}function weakened(schema){
return{...schema,proves:NO_SINK,weak:schema.proves&EVERY_SINK,note:"a format that few checkers check"}}function ofObject(fields2,read2){const properties=fields2.
get("properties"),rest=fields2.get("additionalProperties"),restSchema=rest?.form.kind==="object"?read2(rest):void 0;if(properties?.form.kind!=="object")return restSchema?
recordOf(restSchema):{...schema_OPEN,json:{type:"object"}};const known2=new Map;for(const[name,value]of properties.form.fields)known2.set(name,read2(value)??schema_OPEN);
const required=itemsOf(fields2.get("required")).flatMap(each=>textOf(each)??[]);return objectOf(known2,required,restSchema)}function enumJson(listed2){const values=[];
for(const each of listed2.form.kind==="list"?listed2.form.items:[listed2])values.push(...constantsOf(each)??[]);return values.length>0?{enum:values}:{}}function withDescription(schema,fields2){
const description=textOf(fields2.get("description")),[fallback]=constantsOf(fields2.get("default"))??[];return description===void 0&&fallback===void 0?schema:{...schema,
json:{...schema.json,...description!==void 0&&{description},...fallback!==void 0&&{default:fallback}}}}function cleanedByCall(call2,language){const{path,name,on,
args}=judged(call2,language),checked=checkedBySchema(name,on,args,language)??relativeTo(path,args);if(checked)return checked;const text=(position,keyword)=>textOf(
argument(args,position,keyword));if(language==="python"){if(/^(?:re|regex)\.subn?$/.test(path))return replaced(argument(args,2,"string"),patternOf(argument(args,
0,"pattern")),text(1,"repl"),language);if(/\.compile\(\)\.subn?$/.test(path))return replaced(argument(args,0,"string"),patternOf(on),text(1),language);if(name===
"replace")return plain(on,text(0),text(1),language);if(name==="lstrip"&&on&&text(0)?.includes("-"))return{of:on,proof:{...replace_NOTHING,proves:sinks("flag")}};
const source=argument(args,0,"string");return/^urllib\.parse\.quote(?:_plus)?$/.test(path)&&source&&(text(1,"safe")===""||path.endsWith("_plus"))?{of:source,proof:{
...replace_NOTHING,proves:sinks("url-path")}}:void 0}if(language==="go")return/^strings\.(?:ReplaceAll|Replace)$/.test(path)?plain(argument(args,0),text(1),text(
2),language):/\.ReplaceAll(?:Literal)?String$/.test(path)?replaced(argument(args,0),patternOf(on),text(1),language):path==="strings.TrimLeft"&&text(1)?.includes(
"-")&&args[0]?{of:args[0].value,proof:{...replace_NOTHING,proves:sinks("flag")}}:void 0;if(name!=="replace"&&name!=="replaceAll")return;const pattern=argument(args,
0),word=textOf(pattern);if(word!==void 0)return name==="replaceAll"?plain(on,word,text(1),language):void 0;const regex2=patternOf(pattern);return regex2?.flags.
includes("g")?replaced(on,regex2,text(1),language):void 0}const replace_NOTHING={proves:0,weak:0,note:""};function replaced(of,pattern,by,language){if(!(!of||!pattern))
return{of,proof:provedByReplacing(pattern.source,pattern.flags,by,language)}}function plain(of,word,by,language){return word?replaced(of,{source:escapeRegex(word),
flags:""},by,language):void 0}function relativeTo(path,args){const isUrl=path==="URL"||path==="url.URL";if(!isUrl&&path!=="urllib.parse.urljoin"&&path!=="url.re\
solve")return;const[base,of]=isUrl?[argument(args,1),argument(args,0)]:[argument(args,0,"base"),argument(args,1,"url")];if(!base||!of||isTheirs(base)||of.taints.
length===0)return;const isEncoded=of.taints.every(({clean})=>holds(clean,"url-path")),head=of.form.kind==="text"?textOf(of.form.parts[0]):void 0,isPath2=head!==
void 0&&/^(?:\/?[\w.~%-]+[/?#]|[/?#]?\?|#)/.test(head)&&!/^\/?$/.test(head);return isEncoded||isPath2?{of,proof:{...replace_NOTHING,proves:sinks("url")}}:void 0}
function checkedBySchema(name,on,args,language){if(!PARSES.test(name)||language!=="javascript")return;const[first,second]=[argument(args,0),argument(args,1)],schema=schemaOf(
on)??schemaOf(first)??schemaOf(second),of=schemaOf(on)?first:schemaOf(first)?second:first;if(!schema||!of)return;const{proves,weak:weak2,note:note2}=schema,holder=/^safe/i.
test(name)?["data","output"]:/^validate(?:Async)?$/.test(name)?["value"]:[],fields2=new Map(holder.map(field2=>[field2,schema]));return{of,proof:{proves,weak:weak2,
note:note2},schema:holder.length>0?objectOf(fields2,[]):schema}}const PARSES=/^(?:(?:safe)?[Pp]arse(?:Async)?|validate(?:Sync|Async)?|attempt|assert|create|mask|Decode)$/;
function schemaOf(value){return value?.form.kind==="external"||value?.form.kind==="choice"?schemaOfValue(value,"javascript"):void 0}const WORDS={shell:/^(?:cmd|command|commands|command_?line|shell|script|bash|code)$/i,
program:/^(?:cmd|command|program|executable|binary|shell)$/i,flag:/^(?:args?|arguments|argv|flags|options|params|cmd|command|commands|command_?line)$/i,eval:/^(?:code|script|source|source_?code|program|snippet|python|python_?code|javascript|js|js_?code|function|func|fn|page_?function|statement)$/i,
query:/^(?:query|sql|sql_?query|statement|statements|sql_?text|cypher|kql|query_?text|query_?string|pipeline|filter|where)$/i,path:/^(?:\w*_?(?:path|paths|file|files|filename|file_?name|filepath|dir|directory|folder|root|cwd|output|destination|dest|source|src)|(?:path|paths))$|(?:Path|File|Dir|Directory|Folder|Root|Workspace|Cwd)s?$/,
url:/^(?:\w*_?(?:url|urls|uri|uris|href|link|links|endpoint|website|address)|page)$|(?:Url|URL|Uri|URI|Endpoint|Link)$/,template:/^(?:template|template_?(?:text|string|source))$/i,
archive:/^\w*(?:archive|zip|tar|file|path)\w*$/i},DEEDS={shell:/(?:^|[^a-z])(?:run|exec|execute|executes|shell|terminal|command|bash|cmd|powershell|process|ssh|script)/i,
program:/(?:run|exec|shell|terminal|command|process|start|launch|spawn)/i,flag:/(?:run|exec|shell|terminal|command|cli|process)/i,eval:/(?:run|exec|eval|code|script|python|javascript|js|node|repl|interpret|notebook|cell|sandbox)/i,
query:/(?:query|queries|sql|cypher|kql|search|select|execute|explain|aggregate|find|read|run|db|database)/i};function byDesign({origin,name,entry},sink){const words=WORDS[sink];
if(!words||origin!=="argument")return!1;const field2=name.split(".").findLast(part=>part!=="*"&&!/^\d+$/.test(part))??name;if(!words.test(field2))return!1;const deed=DEEDS[sink];
return!deed||!entry||entry.name===""?!0:deed.test(entry.name)||deed.test(entry.description??"")}function kindsAsked(path,on,first){return on&&!isTheirs(on)&&/(?:^|\.)(?:has|get|includes|indexOf|contains|__contains__)$/.
test(path)&&!isListed(on)?EVERY_SINK:/(?:^|\.)(?:startsWith|startswith|HasPrefix)$/.test(path)&&first&&/^(?:[/\\~.]{1,2}|~\/|\.\/|[a-z]+:\/{0,3}|[a-z]:[/\\]?)$/i.
test(constantText(first)??"")?EVERY_SINK&~sinks("url"):/(?:^|\.)(?:isabs|is_absolute|isAbsolute|IsAbs|endswith|endsWith|HasSuffix)$/.test(path)?sinks("path","ar\
chive"):NO_SINK}function isListed({form}){return form.kind==="list"?form.items.length>0:form.kind==="object"?form.fields.size>0:form.kind==="choice"?form.of.some(
isListed):form.kind==="external"?form.args?.some(({value})=>isListed(value))??!1:form.kind==="constant"&&typeof form.value=="string"&&form.value!==""}function kindsIn({
form}){if(form.kind==="choice")return form.of.reduce((all,each)=>each.form.kind==="constant"?all:all&kindsIn(each),EVERY_SINK);if(form.kind!=="external")return NO_SINK;
if(form.on&&/\.(?:lower|toLowerCase|casefold|lstrip)\(\)$/.test(form.path))return kindsIn(form.on);const made2=form.path;return/(?:splitext\(\)(?:\.-?1)?|\.suffix|extname\(\)|filepath\.Ext\(\))$/.
test(made2)?sinks("path","archive"):/\.(?:scheme|protocol|Scheme)$/.test(made2)?sinks("url"):NO_SINK}function isWholeQuery({form}){if(form.kind!=="text")return!1;
const[first,second,third]=form.parts;return/^\s*(?:explain|profile|describe)\b[\w\s(),]{0,40}$/i.test((first&&constantText(first))??"")&&second!==void 0&&isOnePiece(
second)&&/^[\s;]*$/.test((third&&constantText(third))??"")}function isOnePiece({form}){return form.kind!=="text"&&form.kind!=="list"&&form.kind!=="object"}const by_design_JOINING=/(?:^|[./])(?:join|Join|joinpath|resolve|absolute|expanduser|abspath|normpath|realpath|normalize|Clean|Abs|Path)$/;
function choosesPath(value,depth=0){const{form}=value;if(depth>8)return isOnePiece(value);if(form.kind==="text"){const[first2]=form.parts;return first2!==void 0&&
isTheirs(first2)&&choosesPath(first2,depth+1)}if(form.kind==="choice")return form.of.every(each=>!isTheirs(each)||choosesPath(each,depth+1));const made2=madeBy(
value);if(!made2||!by_design_JOINING.test(made2.path))return isOnePiece(value);const isMethod=/^(?:joinpath|resolve|absolute|expanduser)$/.test(made2.name)&&made2.
on!==void 0&&isPath(made2.on),first=[...made2.on&&isMethod?[made2.on]:[],...made2.args.map(each=>each.value)].find(each=>!isCurrentFolder(each));return first===
void 0||isTheirs(first)&&choosesPath(first,depth+1)}function isCurrentFolder(value){return constantText(value)==="."||/^(?:process\.cwd|os\.getcwd|os\.Getwd|pathlib\.Path\.cwd)$/.
test(madeBy(value)?.path??"")}function isPath({form,taints}){return taints.length>0||form.kind==="external"&&form.path.includes("()")||form.kind==="choice"}const HOOKS=new Set(
["DialContext","DialTLSContext","Dial","Control","ControlContext","lookup"]),ASKED=/private|loopback|link_?local|internal|reserved|multicast|unspecified|is_?global|blocked|public/i;
function connectsGuarded(machine,{on,args}){return[on,...args.map(({value})=>value)].some(value=>value!==void 0&&isGuarded(machine,value,0))}function withdrawSent(machine,call2){
if(!(!call2.path.endsWith(".Do")||!connectsGuarded(machine,{...call2,args:[]})))for(const{value}of call2.args){const made2=firstMadeBy(value);if(!(!made2||!/\.NewRequest(?:WithContext)?$/.
test(made2.path)))for(const{at}of made2.args)machine.withdraw(call2.site.frame.module.ir.path,at)}}const connections_HELD=6;function isGuarded(machine,{form},depth){
return depth>connections_HELD?!1:form.kind==="choice"?form.of.length>0&&form.of.every(each=>isGuarded(machine,each,depth+1)):form.kind==="external"?[form.on,...(form.
args??[]).map(({value})=>value)].some(value=>value!==void 0&&isGuarded(machine,value,depth+1)):form.kind!=="object"?!1:[...form.fields].some(([name,value])=>HOOKS.
has(name)?isLookout(machine,value):isGuarded(machine,value,depth+1))}function isLookout(machine,{form}){return form.kind==="choice"?form.of.length>0&&form.of.every(
each=>isLookout(machine,each)):form.kind==="function"&&read(form.fn.body).isDeciding&&asks(machine,form,new Set,0)}const connections_DEPTH=4;function asks(machine,{
fn,home},seen,depth){if(depth>connections_DEPTH||seen.has(fn))return!1;seen.add(fn);const{called:called2}=read(fn.body);if(called2.some(({name,isOwn})=>!isOwn&&
ASKED.test(name)))return!0;const{frame}=home;return called2.some(({name,isOwn})=>isOwn&&follows(machine,name,frame,seen,depth))}function follows(machine,name,frame,seen,depth){
const{form}=lookUp(machine,name,frame);return form.kind==="function"?asks(machine,form,seen,depth+1):form.kind==="external"&&ASKED.test(form.path)}function read(body){
const called2=[];let isDeciding=!1;const open=[body];for(let node=open.pop();node;node=open.pop()){if("kind"in node&&(node.kind==="branch"&&(isDeciding=!0),node.
kind==="call"&&"callee"in node)){const callee=node.callee;callee.name!==void 0&&called2.push({name:callee.name,isOwn:callee.kind==="name"})}for(const each of Object.
values(node))typeof each=="object"&&each!==null&&open.push(each)}return{called:called2,isDeciding}}function isAbout(value,depth=0){if(deepTaints(value).length>0)
return!0;const{form}=value;return form.kind==="choice"?depth<3&&form.of.some(each=>isAbout(each,depth+1)):form.kind!=="external"||depth>3?!1:form.on!==void 0&&isAbout(
form.on,depth+1)||(form.args?.some(each=>isAbout(each.value,depth+1))??!1)}function remember(machine,value,judged2){machine.ablation.noGuards||(judged2.whenTrue.
size>0||judged2.whenFalse.size>0||judged2.tool!==void 0)&&machine.judged.set(value.id,judged2)}function judgedBy({whenTrue:whenTrue2,whenFalse:whenFalse2}){return{
whenTrue:proofsOf(whenTrue2),whenFalse:proofsOf(whenFalse2)}}function compared(machine,operator,left,right,frame,operands=[]){const[a,b]=[values_constantOf(left),
values_constantOf(right)],isKnown=left.form.kind==="constant"&&right.form.kind==="constant"&&left.taints.length+right.taints.length===0,value=isKnown&&operator===
"=="?machine.values.constant(a===b):isKnown&&operator==="!="?machine.values.constant(a!==b):machine.values.unknown(),isAnybodys2=isAbout(left)||isAbout(right),judged2=isAnybodys2?
judgedBy(judgeComparison(operator,left,right,machine.tables(frame.module.ir.language).tables)):{whenTrue:NO_PROOFS,whenFalse:NO_PROOFS};if((operator==="in"||operator===
"not in")&&isAnybodys2&&(isAbout(right)||isListed(right)))for(const each of[left,right])machine.restrict(each,EVERY_SINK&~kindsIn(each));(isAnybodys2||machine.callers.
isMet)&&machine.callers.compared(operator,[left,right],value,operands,frame);const isName=machine.toolNames.has(left.id)?b:machine.toolNames.has(right.id)?a:void 0;
remember(machine,value,{...judged2,...operator==="=="&&typeof isName=="string"&&{tool:isName}});const inner2=machine.judgedOf(left,frame.module.ir.language);if(inner2&&
right.form.kind==="constant"){const isPositive=b===!0||b==null?b===!0?operator==="==":operator==="!=":void 0;isPositive!==void 0?remember(machine,value,isPositive?
inner2:{whenTrue:inner2.whenFalse,whenFalse:inner2.whenTrue}):b===!1&&remember(machine,value,operator==="=="?{whenTrue:inner2.whenFalse,whenFalse:inner2.whenTrue}:
inner2)}return value}function harmless(machine,value){return machine.values.unknown(carried(value.taints.filter(({source})=>saysWho(source.name)),value.id,{clean:HARMLESS,
isSame:!0}))}function bakeSchema(machine,value,schema){if(schema.proves===EVERY_SINK)return harmless(machine,value);if(value.taints.length===0)return value;const{
weak:weak2,note:note2}=schema,change={clean:schema.proves,weak:weak2,...note2!==""&&{note:note2},isSame:!0},own=schema.proves===NO_SINK&&weak2===NO_SINK?{...value}:
machine.values.made([value],change,value.form);clients.has(value)&&clients.add(own);const envelope=envelopes.get(value);return envelope!==void 0&&envelopes.set(
own,envelope),withSchema(own,schema)}const SCALARS=/^(?:u?int(?:8|16|32|64)?|uintptr|float(?:32|64)|byte|rune|bool)$/;function fillStruct(machine,holder,from,site){
const{form}=holder;if(form.kind!=="instance"||machine.instance(form.of)===holder)return!1;machine.changes++;for(const{name,type,tag}of form.of.cls.fields){const key=keyFor(
from,name,tag);!type||!isScalar(type)?form.fields.set(name,machine.read(from,key,site)):form.fields.set(name,saysWho(key)?harmless(machine,machine.read(from,key,
site)):machine.values.unknown())}return!0}function keyFor({form},name,tag){const told=tag&&/(?:json|yaml|mapstructure|xml|toml):"([^",]+)/.exec(tag)?.[1];if(form.
kind!=="object")return told&&told!=="-"?told:name;const wanted=(told??name).toLowerCase();return[...form.fields.keys()].find(key=>key.toLowerCase()===wanted)??name}
function sentStruct(machine,typed2,sent,site){if(typed2?.form.kind!=="instance"||sent.taints.length===0)return sent;const own=machine.values.make({...typed2.form,
fields:new Map},sent.taints);return fillStruct(machine,own,sent,site),own}function isScalar(type){return type.kind==="list"?type.items.every(({value})=>isScalar(
value))&&type.items.length>0:type.kind==="name"&&SCALARS.test(type.name)}function appended(machine,args,site){const[first,...others]=args,base=first?.value.form,
items=base?.kind==="list"?[...base.items]:[],rests=[];base?.kind==="list"&&base.rest&&rests.push(base.rest),first&&base?.kind!=="list"&&base?.kind!=="constant"&&
rests.push(machine.element(first.value,site));for(const{value,spread:spread2}of others)spread2?value.form.kind==="list"&&!value.form.rest?items.push(...value.form.
items):rests.push(machine.element(value,site)):items.push(value);return machine.values.make({kind:"list",items,...rests.length>0&&{rest:machine.values.join(rests)}})}
function schemaOfType(type,look2,language){return language==="javascript"?OPEN:new Reader(look2,language).type(type,0)}function schemaOfParam(param,look2,language){
if(language==="javascript")return schema_OPEN;const reader=new Reader(look2,language),schema=param.type?reader.type(param.type,0):schema_OPEN;return reader.field(
schema,param.default)}const schema_type_HARMLESS=new Map([...["int","PositiveInt","NonNegativeInt","NegativeInt","NonPositiveInt","StrictInt","conint","ByteSize"].
map(name=>[name,"integer"]),...["int8","int16","int32","int64","uint","uint8","uint16","uint32","uint64","byte","rune"].map(name=>[name,"integer"]),...["float",
"float32","float64","PositiveFloat","NonNegativeFloat","StrictFloat","confloat","Decimal"].map(name=>[name,"number"]),...["bool","StrictBool"].map(name=>[name,"\
boolean"]),...["date","datetime","time","timedelta","AwareDatetime","NaiveDatetime","PastDate","FutureDate","Time","Duration"].map(name=>[name,"string"]),...["N\
one","NoneType"].map(name=>[name,"null"])]),LISTS=/^(?:list|List|set|Set|frozenset|FrozenSet|tuple|Tuple|Sequence|Iterable|Collection|MutableSequence|conlist|deque)$/,
MAPS=/^(?:dict|Dict|Mapping|MutableMapping|map)$/,SAME=/^(?:Optional|Required|NotRequired|ReadOnly|Final|ClassVar|Type|Union)$/,ENUMS=/^(?:Enum|StrEnum|IntEnum|Flag|IntFlag)$/,
VALIDATORS=/^(?:field_validator|validator|model_validator|root_validator)$/;class Reader{look;language;open=new Set;constructor(look2,language){this.look=look2,
this.language=language}type(type,depth){if(depth>SCHEMA_NESTING)return schema_OPEN;const next=depth+1;switch(type.kind){case"name":return this.named(type.name,next);case"\
member":return this.named(type.name,next);case"literal":return typeof type.value=="string"?/^\w+$/.test(type.value)?this.named(type.value,next):schema_OPEN:type.
value===null?inert({type:"null"}):schema_OPEN;case"index":return this.generic(schema_type_nameOf(type.of),partsOf(type.key),next);case"operation":return type.operator===
"|"?either(type.operands.map(each=>this.type(each,next))):schema_OPEN;case"call":return this.made(schema_type_nameOf(type.callee),type,next);case"list":return type.
items[0]?listOf(this.type(type.items[0].value,next)):schema_OPEN;case"object":return this.struct(type.entries,next);case"class":return this.classOf(type.cls,next);case"\
cast":return this.type(type.of,next);default:return schema_OPEN}}named(name,depth){const found2=this.look(name);if(found2&&!this.open.has(name)){this.open.add(name);
const schema="form"in found2?this.classOf(found2,depth):this.type(found2,depth);return this.open.delete(name),schema}const kind=schema_type_HARMLESS.get(name);return kind!==
void 0?inert({type:kind}):/^(?:UUID\d?)$/.test(name)?ofFormat("uuid"):/^(?:IPvAny(?:Address|Network|Interface)|IPv[46](?:Address|Network))$/.test(name)?ofFormat(
"ip"):name==="str"||name==="string"?STRING:LISTS.test(name)?listOf(schema_OPEN):MAPS.test(name)?recordOf(schema_OPEN):schema_OPEN}generic(name,parts2,depth){if(name===
"Literal")return inert({enum:parts2.flatMap(part=>part.kind==="literal"?[part.value]:[])});const[first,second]=parts2;return first?name==="Annotated"?this.annotated(
parts2,depth):name==="Optional"?either([this.type(first,depth),inert({type:"null"})]):SAME.test(name)?either(parts2.map(part=>this.type(part,depth))):LISTS.test(
name)?listOf(either(parts2.filter(isNoEllipsis).map(part=>this.type(part,depth)))):MAPS.test(name)?second?recordOf(this.type(second,depth),this.type(first,depth)):
recordOf(schema_OPEN):this.named(name,depth):schema_OPEN}annotated(parts2,depth){const[first,...notes]=parts2;let schema=first?this.type(first,depth):schema_OPEN;
for(const note2 of notes)note2.kind==="call"&&(/^(?:AfterValidator|BeforeValidator|PlainValidator|WrapValidator)$/.test(schema_type_nameOf(note2.callee))?schema=
validated(schema,[],note2.args[0]?.value):schema=this.field(schema,note2));return schema}field(schema,value){if(value?.kind!=="call"||!/^(?:Field|StringConstraints|Query|Path|Body|Form|constr|Param)$/.
test(schema_type_nameOf(value.callee)))return schema;let result=schema;for(const{name,value:given2}of value.args)given2.kind!=="literal"||typeof given2.value!="\
string"||(name==="description"&&(result={...result,json:{...result.json,description:given2.value}}),name==="pattern"&&(result=refined(result,provedByMatch(given2.
value,"","search","go"),{pattern:given2.value})),name==="regex"&&(result=refined(result,provedByMatch(given2.value,"","start","python"),{pattern:given2.value})));
return result}made(name,call2,depth){if(name==="constr")return this.field(STRING,call2);if(name==="NewType"||name==="conlist"){const inner2=call2.args[name==="N\
ewType"?1:0]?.value;return inner2?name==="conlist"?listOf(this.type(inner2,depth)):this.type(inner2,depth):schema_OPEN}return ENUMS.test(name)?inert({}):this.named(
name,depth)}classOf(cls,depth){if(depth>SCHEMA_NESTING)return schema_OPEN;const bases2=cls.bases.map(schema_type_nameOf);if(cls.form==="enum"||bases2.some(base=>ENUMS.
test(base)))return inert(enumOf(cls));if(cls.alias)return this.type(cls.alias,depth);if(this.language==="go")return this.struct(fieldsOf(cls),depth);const inherited2=cls.
bases.map(base=>this.inherited(base,depth)),fields2=new Map(inherited2.flatMap(({fields:each})=>[...each??[]])),required=[];for(const field2 of cls.fields)!field2.
type||field2.isStatic||schema_type_nameOf(field2.type)==="ClassVar"||(fields2.set(field2.name,this.field(this.type(field2.type,depth),field2.value)),field2.value||
required.push(field2.name));for(const method of cls.methods)applyValidator(method,fields2);return fields2.size>0?objectOf(fields2,required):schema_OPEN}inherited(base,depth){
const name=schema_type_nameOf(base);return!this.look(name)||this.open.has(name)?schema_OPEN:this.named(name,depth)}struct(entries,depth){const fields2=new Map,sent=new Map;
for(const{key,value,tag}of entries){if(typeof key!="string")continue;const schema=tagged(this.type(value,depth),tag);fields2.set(key,schema),sent.set(/json:"([^",]+)/.
exec(tag??"")?.[1]??key,schema)}return{...objectOf(sent,[]),fields:new Map([...sent,...fields2])}}}function isNoEllipsis(part){return!(part.kind==="name"&&part.
name==="...")&&part.kind!=="other"}function schema_type_nameOf(expr){return expr.kind==="name"||expr.kind==="member"?expr.name:expr.kind==="call"?schema_type_nameOf(
expr.callee):expr.kind==="index"?schema_type_nameOf(expr.of):""}function partsOf(key){return key.kind==="list"?key.items.map(({value})=>value):[key]}function fieldsOf(cls){
return cls.fields.flatMap(({name,type,tag})=>type?[{key:name,value:type,...tag!==void 0&&{tag}}]:[])}function enumOf(cls){const values=cls.fields.flatMap(({value})=>value?.
kind==="literal"?[value.value]:[]);return values.length>0?{enum:values}:{}}function validated(schema,validators,_check){return{...schema,weak:EVERY_SINK&~schema.
proves,note:"a validator of its own",validators:[...schema.validators??[],...validators]}}function applyValidator(method,fields2){const decorator=method.decorators.
find(each=>VALIDATORS.test(schema_type_nameOf(each)));if(!decorator)return;const named2=(decorator.kind==="call"?decorator.args:[]).flatMap(({name,value})=>name===
void 0&&value.kind==="literal"&&typeof value.value=="string"?[value.value]:[]),names=named2.length===0||named2.includes("*")?[...fields2.keys()]:named2;for(const name of names){
const field2=fields2.get(name);field2&&fields2.set(name,validated(field2,named2.length>0?[method]:[]))}}function tagged(schema,tag){if(!tag)return schema;const given2=/jsonschema:"((?:[^"\\]|\\.){0,2000})"/.
exec(tag)?.[1]??"",values=[...given2.matchAll(/(?:^|,)enum=([^,]*)/g)].map(match=>match[1]??"");if(values.length>0)return{...schema,proves:schema.proves|INERT,json:{
...schema.json,enum:values}};const pattern=/(?:^|,)pattern=([^,]*)/.exec(given2)?.[1];return pattern===void 0?schema:refined(schema,provedByMatch(pattern,"","se\
arch","go"),{pattern})}const models_BASES=6;function isModel(machine,{cls,home},depth=0){return depth>models_BASES?!1:cls.bases.some(base=>{const{form}=machine.
evaluate(base,home.frame);return form.kind==="external"?/(?:^|\.)(?:BaseModel|RootModel|SQLModel|Struct|BaseSettings)$/.test(form.path):form.kind==="class"&&isModel(
machine,form,depth+1)})}function modelOf(machine,of,read2,site){const fields2=new Map;return fill(machine,of,read2,fields2,site,0),machine.values.make({kind:"in\
stance",of,fields:fields2})}function fill(machine,{cls,home},read2,fields2,site,depth){const{frame}=home;if(depth<models_BASES)for(const base of cls.bases){const{
form}=machine.evaluate(base,frame);form.kind==="class"&&fill(machine,form,read2,fields2,site,depth+1)}for(const field2 of cls.fields){const given2=read2(field2.
name);if(!given2)continue;const typed2=field2.type&&!machine.ablation.noSchemas?withType(machine,given2,field2.type,frame,site,field2.value):given2;fields2.set(
field2.name,models_validated(machine,cls,field2.name,typed2,frame))}}function withType(machine,value,type,frame,site,constraint){const inner2=machine.classOf(type,
frame);if(inner2&&value.taints.length>0&&isModel(machine,inner2))return modelOf(machine,inner2,field2=>machine.read(value,field2,site),site);const param={name:"",
by:"position",at:type.at,to:type.to,type,...constraint&&{default:constraint}},schema=schemaOfParam(param,lookIn(machine,frame),frame.module.ir.language);return schema.
proves===EVERY_SINK?harmless(machine,value):bakeSchema(machine,value,schema)}function lookIn(machine,frame){return type=>{const[root="",...rest]=type.split(".");
let value=lookUp(machine,root,frame);for(const part of rest)value=machine.read(value,part,siteOf({at:0,to:0},frame));return value.form.kind==="class"?value.form.
cls:void 0}}function models_validated(machine,cls,name,value,frame){return value.taints.length===0?value:cls.methods.filter(method=>validates(method,name)).reduce(
(now,method)=>{const fn=machine.values.make({kind:"function",fn:method,home:{path:frame.module.ir.path,frame},self:machine.values.unknown()}),result=machine.call(
fn,[{value:now,at:method.nameAt}],siteOf(method.nameAt,frame));return result.taints.length>0||result.form.kind!=="constant"?machine.bakedIn(result,frame):now},value)}
function validates({decorators},field2){return decorators.some(decorator=>{if(decorator.kind!=="call")return!1;const{callee,args}=decorator,name=callee.kind==="\
member"||callee.kind==="name"?callee.name:"";return name!=="field_validator"&&name!=="validator"?!1:args.some(({value})=>value.kind==="literal"&&(value.value===
field2||value.value==="*"))})}function handle(machine,handler){const{fn,entry,registration}=handler;if(fn.form.kind!=="function")return;const{home,self}=fn.form,
{frame}=home,isBound=self!==void 0&&frame.module.ir.language==="python",signature=handler.signature??fn.form.fn,params=isBound?signature.params.slice(1):signature.
params,schema=registration.isValidated&&handler.schema&&!machine.ablation.noSchemas?schemaOfValue(handler.schema,handler.language):void 0,hasContextOnly=registration.
contextFirstWithoutSchema===!0&&handler.schema===void 0,args=[];if(!hasContextOnly)for(const selector2 of registration.tainted){const[root="",...path]=selector2.
split(".");for(const[at,param]of params.entries()){const isMeant2=root==="*"?param.by!=="list":root===param.name||root===String(at),before2=args[at]?.value.form,
fields2=before2?.kind==="object"&&path.length>0?before2.fields:void 0;if(!isMeant2||before2&&!fields2||isTrusted(machine,param,handler,frame))continue;const isWhole=root!==
"*";args[at]={at:param,value:nested(path,()=>{const sent=theirs(machine,entry,param,isWhole?"":param.name,frame,isWhole?schema:void 0,handler),typed2=handler.language===
"go"&&path.length===0&&param.type!==void 0&&param.type?machine.typed(param.type,frame):void 0;return sentStruct(machine,typed2,sent,siteOf(param,frame))},machine,
fields2,path.length>0&&param.type?machine.typed(param.type,frame):void 0)}}}for(let at=0;at<args.length;at++)args[at]??={at:fn.form.fn,value:machine.values.unknown()};
registration.toolName!==void 0&&nameTool(machine,registration.toolName,args,fn);const before={entry:machine.entry,tool:machine.tool,handler:machine.handler};machine.
entry=entry,machine.tool=void 0,machine.handler=fn.form.fn,machine.call(fn,args.map((arg,at)=>named(arg,params[at],handler.signature!==void 0)),siteOf(fn.form.fn,
frame)),machine.entry=before.entry,machine.tool=before.tool,machine.handler=before.handler}function named(arg,param,isByName){return param?.by==="keyword"||isByName&&
param?.by==="position"?{...arg,name:param.name}:param?.by==="map"?{...arg,spread:"map"}:arg}function nested(path,make,machine,before,typed2){const[name,...rest]=path;
return name===void 0?make():typed2?.form.kind==="external"?withPart(typed2,name,nested(rest,make,machine)):machine.values.make({kind:"object",fields:new Map([...before??
[],[name,nested(rest,make,machine)]]),rest:machine.values.unknown()})}function nameTool(machine,selector2,args,fn){const[root="0",...path]=selector2.split("."),
at=Number(root),name=machine.values.unknown();machine.toolNames.add(name.id);const put=(value,[first,...rest])=>{if(first===void 0)return name;const{form}=value??
machine.values.unknown();if(value&&form.kind==="external")return withPart(value,first,put(knownPart(value,first),rest));const fields2=new Map(form.kind==="objec\
t"?form.fields:[]);return fields2.set(first,put(fields2.get(first),rest)),machine.values.make({kind:"object",fields:fields2,rest:machine.values.unknown()},value?.
taints??[])};for(let index=0;index<=at;index++)args[index]??={at:fn.form.kind==="function"?fn.form.fn:{at:0,to:0},value:machine.values.unknown()};const arg=args[at];
arg&&(args[at]={...arg,value:put(arg.value,path)})}function theirs(machine,entry,param,name,frame,given2,{registration,language}){const source=machine.source(`${entry.
path}:${entry.at}:${entry.name}:${name}`,()=>({origin:entry.kind==="route"?"remote":"argument",name,entry})),step=machine.step({path:frame.module.ir.path,at:param.
at,to:param.to,what:"%source"},void 0),value=machine.values.unknown(),taint={source,step,subjects:[value.id],clean:NO_SINK,weak:NO_SINK,notes:[],isVague:!1},sent={
...value,taints:[taint]};return clients.add(sent),registration.envelope!==void 0&&name===""&&envelopes.set(sent,registration.envelope),given2?bakeSchema(machine,
sent,given2):!param.type||!registration.isValidated||language==="javascript"||machine.ablation.noSchemas?sent:withType(machine,sent,param.type,frame,siteOf(param,
frame),param.default)}function sentBy(machine,entry,param,frame){const registration={framework:"",kind:entry.kind,isValidated:!1,tainted:[]},sent=theirs(machine,
entry,param,"",frame,void 0,{registration,language:"go"});return sentStruct(machine,param.type&&machine.typed(param.type,frame),sent,siteOf(param,frame))}function isTrusted(machine,param,{
registration,language},frame){const patterns=registration.trusted??[];if(patterns.length===0)return!1;const tables=machine.tables(language),paths=[],add=path=>paths.
push(tables.canonical(path));if(param.type)for(const name of typeNames(param.type)){const value=machine.evaluate(name,frame);value.form.kind==="external"?add(value.
form.path):value.form.kind==="class"&&add(value.form.cls.name)}if(param.default?.kind==="call"){const value=machine.evaluate(param.default.callee,frame);value.form.
kind==="external"&&add(value.form.path)}return paths.some(path=>patterns.some(pattern=>path===pattern||path===pattern.replace(/\(\)$/,"")||path.endsWith(`.${pattern.
replace(/^\*\.|\(\)$/g,"")}`)))}function typeNames(type,depth=0){return depth>6?[]:type.kind==="name"||type.kind==="member"?[type]:type.kind==="index"?[...typeNames(
type.of,depth+1),...typeNames(type.key,depth+1)]:type.kind==="call"?typeNames(type.callee,depth+1):type.kind==="list"?type.items.flatMap(({value})=>typeNames(value,
depth+1)):type.kind==="operation"?type.operands.flatMap(each=>typeNames(each,depth+1)):[]}function callOfGo(machine,{path,on,args,site}){const first=args[0]?.value;
if(first){if(path==="net/url.JoinPath")return go_calls_joined(machine,args.map(({value})=>value),site);if(on&&/^net\/url\..*\.JoinPath$/.test(path))return go_calls_joined(
machine,[on,...args.map(({value})=>value)],site);if(path==="append")return appended(machine,args,site);if(first.form.kind==="function"){if(path==="reflect.Value\
Of")return first;if(path==="reflect.TypeOf")return machine.values.make({kind:"external",path:"reflect.TypeOf()"})}return on?.form.kind==="function"&&/\.Call(?:Slice)?$/.
test(path)?reflected(machine,on,first,site):void 0}}function go_calls_joined(machine,parts2,{frame,at,to}){const all=parts2.flatMap((part,index)=>index>0?[machine.
values.constant("/"),part]:[part]);return machine.values.text(all,{path:frame.module.ir.path,at,to,what:"joined to a URL"})}function reflected(machine,fn,list2,site){
if(fn.form.kind!=="function")return machine.values.unknown();const{entry}=machine,{frame}=fn.form.home,args=fn.form.fn.params.map((param,at)=>{const given2=machine.
read(list2,String(at),site),isContext=param.type?.kind==="member"&&param.type.name==="Context",isKnown=given2.form.kind!=="unknown"&&given2.form.kind!=="externa\
l";return{value:!entry||isContext||isKnown?given2:sentBy(machine,entry,param,frame),at:site}});return machine.call(fn,args,site)}const settled=new WeakMap;function callOfLanguage(machine,call2){
if(call2.path==="%partial"){const{on,callee}=call2,given2=callee.form.kind==="external"?callee.form.args??[]:[];return on?machine.call(on,[...given2,...call2.args],
call2.site):void 0}const{language}=call2.site.frame.module.ir;return language==="go"?callOfGo(machine,call2):language==="python"?ofPython(machine,call2):ofJavaScript(
machine,call2)}function ofPython(machine,{path,on,args,site}){const[first,second,third]=args;switch(path){case"super":return baseOf(machine,site.frame);case"fun\
ctools.partial":case"functools.partialmethod":return first&&language_calls_partial(machine,first.value,args.slice(1));case"getattr":{if(!first||!second)return;const name=constantText(
second.value);if(name!==void 0)return machine.read(first.value,name,site);const found2=anyMethod(machine,first.value,site);return found2&&third?machine.values.join(
[found2,third.value]):found2}case"dict":return args.length===0||args.some(({name})=>name===void 0)?language_calls_copyOf(machine,first,"object"):machine.values.
make({kind:"object",fields:new Map(args.map(({name,value})=>[name,value]))});case"list":case"tuple":case"set":case"frozenset":return args.length===0?machine.values.
make({kind:"list",items:[]}):language_calls_copyOf(machine,first,"list");case"?.model_validate":case"?.parse_obj":case"?.model_validate_json":case"?.parse_raw":
return on?.form.kind!=="class"||!first||!isModel(machine,on.form)?void 0:modelOf(machine,on.form,field2=>machine.read(first.value,field2,site),site);case"any":case"\
all":return first&&quantified(machine,path==="any",resultsIn(first.value),goneThrough.get(first.value));default:{const view=on&&args.length===0?/\.(keys|values|items)$/.
exec(path)?.[1]:void 0;return view&&on?viewOf(machine,on,view==="items"?"entries":view,site):void 0}}}function ofJavaScript(machine,{path,on,args,site,callee}){
const[first,second]=args;if(path==="%resolve")return first&&settled.get(callee)?.push(first.value),machine.values.constant(void 0);if(site.isNew)return path==="\
Promise"&&first?promised(machine,first.value,site):path==="Map"?args.length===0?machine.values.make({kind:"object",fields:new Map}):entriesOf(machine,first):path===
"Set"?args.length===0?machine.values.make({kind:"list",items:[]}):language_calls_copyOf(machine,first,"list"):void 0;const view=/^Object\.(keys|values|entries)$/.
exec(path)?.[1];if(view&&first)return viewOf(machine,first.value,view,site);const name=path.slice(path.lastIndexOf(".")+1);if(on?.form.kind==="function"){if(name===
"call")return machine.call(on,args.slice(1),site);if(name==="apply"&&second)return machine.call(on,[{...second,spread:"list"}],site);if(name==="bind")return bound(
machine,on,first?.value,args.slice(1))}if(on&&first&&name==="get"&&isHeld(on,"object"))return elementBy(machine,on,first.value,site);if(on&&first&&/^find(?:Last)?$/.
test(name)&&isHeld(on,"list"))return found(machine,on,first.value,site);if(on&&/^(?:pop|shift|at)$/.test(name)&&isHeld(on,"list"))return machine.element(on,site);
if(on&&first&&(name==="some"||name==="every")){const elements=knownItems(on)??[machine.element(on,site)],results=elements.map(value=>machine.call(first.value,[{
value,at:site}],site)),element=knownItems(on)?void 0:elements[0],form=element?.form,of=form?.kind==="external"&&form.path==="?.*"?form.on??on:on;return quantified(
machine,name==="some",results,element&&{of,element})}}function isHeld({form},kind){return form.kind===kind||form.kind==="choice"&&form.of.every(each=>each.form.
kind===kind)}function viewOf(machine,given2,view,site){const of=given2.form.kind==="module"?machine.values.make({kind:"object",fields:exportsOf(machine,given2.form.
path)}):given2,{form}=of,pair=(key,value2)=>view==="keys"?key:view==="values"?value2:machine.values.make({kind:"list",items:[key,value2]});if(form.kind==="objec\
t"&&!form.rest&&!form.from&&of.taints.length===0){const items=[...form.fields].map(([name,value2])=>pair(machine.values.constant(name),value2));return machine.values.
make({kind:"list",items})}if(form.kind!=="object"&&of.taints.length===0)return;const value=form.kind==="object"?machine.values.join([...form.fields.values(),...form.
rest?[form.rest]:[],...(form.from??[]).map(each=>machine.element(each,site))]):anyOf(machine,of,site);return machine.values.make({kind:"list",items:[],rest:pair(
machine.keyIn(of,site),value)})}function anyOf(machine,of,site){return machine.read(of,"*",site)}function language_calls_partial(machine,fn,args){return machine.
values.make({kind:"external",path:"%partial",on:fn,args})}function bound(machine,fn,self,args){const{form}=fn,own=form.kind==="function"&&!form.self&&self&&self.
form.kind!=="constant"?machine.values.make({...form,self}):fn;return args.length===0?own:language_calls_partial(machine,own,args)}function promised(machine,executor,site){
const resolve=machine.values.make({kind:"external",path:"%resolve"}),given2=[];return settled.set(resolve,given2),machine.call(executor,[{value:resolve,at:site}],
site),given2.length>0?machine.values.join(given2):machine.values.unknown()}function language_calls_copyOf(machine,arg,kind){if(!arg)return kind==="object"?machine.
values.make({kind:"object",fields:new Map}):void 0;const{form,taints}=arg.value;return form.kind===kind?machine.values.make(form,taints):kind==="object"?entriesOf(
machine,arg):void 0}function entriesOf(machine,arg){const form=arg?.value.form;if(form?.kind==="object")return machine.values.make(form,arg?.value.taints);if(form?.
kind!=="list"||form.rest)return;const fields2=new Map;for(const{form:pair}of form.items){if(pair.kind!=="list")return;const[key,value]=pair.items,name=key&&constantText(
key);if(name===void 0||!value)return;fields2.set(name,value)}return machine.values.make({kind:"object",fields:fields2})}const METHODS=64;function anyMethod(machine,of,site){
const{form}=of,cls=form.kind==="instance"?form.of:form.kind==="class"?form:void 0;if(!cls)return form.kind==="object"?elementBy(machine,of,machine.values.unknown(),
site):void 0;const names=cls.cls.methods.map(({name})=>name).filter(name=>!name.startsWith("__"));return machine.values.join(names.slice(0,METHODS).map(name=>machine.
read(of,name,site)))}function knownItems({form,taints}){return form.kind==="list"&&!form.rest&&taints.length===0&&form.items.length<=METHODS?form.items:void 0}function resultsIn(value){
const{form}=value;return form.kind==="list"?[...form.items,...form.rest?[form.rest]:[]]:[value]}function found(machine,on,test,site){const element=machine.element(
on,site),passed2=machine.judged.get(machine.call(test,[{value:element,at:site}],site).id);if(!passed2)return element;const value=machine.values.make(element.form,
element.taints);return remember(machine,value,passed2),value}function quantified(machine,isAny,results,whole){const value=machine.values.unknown(),judged2=results.
map(each2=>machine.judged.get(each2.id)??{whenTrue:NO_PROOFS,whenFalse:NO_PROOFS}),one2=side2=>judged2.map(each2=>each2[side2]).reduce((a,b)=>common(a,b),judged2[0]?.[side2]??
NO_PROOFS),each=side2=>judged2.map(every=>every[side2]).reduce((a,b)=>facts_both(a,b),NO_PROOFS);return remember(machine,value,isAny?{whenTrue:one2("whenTrue"),
whenFalse:withWhole(each("whenFalse"),whole)}:{whenTrue:withWhole(each("whenTrue"),whole),whenFalse:one2("whenFalse")}),value}function withWhole(proofs,whole){if(!whole||
proofs.size===0||whole.of.taints.length===0)return proofs;let all=proofs;for(const id2 of subjectsOf(whole.element)){const proof=proofs.get(id2);proof&&(all=facts_both(
all,new Map(subjectsOf(whole.of).map(subject=>[subject,proof]))))}return all}var glob=__webpack_require__(6740);function assignTo(machine,target2,value,frame,how){
switch(target2.kind){case"name":{const typed2=how.type&&isBlank(value)?machine.typed(how.type,frame)??value:value;assignName(machine,target2.name,typed2,frame,how.
declares);return}case"member":writeField(machine,target2.of,target2.name,value,frame);return;case"index":{const key=values_constantOf(machine.evaluate(target2.key,
frame));writeField(machine,target2.of,key==null?void 0:String(key),value,frame);return}case"cast":assignTo(machine,target2.of,value,frame,how);return;case"list":{
for(const[at,{value:item,spread:spread2}]of target2.items.entries())assignTo(machine,item,spread2?value:machine.read(value,String(at),siteOf(target2,frame)),frame,
how);return}default:return}}function isBlank({form,taints}){return taints.length===0&&(form.kind==="unknown"||form.kind==="constant"&&form.value==null)}function writeField(machine,of,name,value,frame){
const holder=machine.evaluate(of,frame);if(holder.form.kind==="instance"){const key=name??"*";machine.changes++;const old=holder.form.fields.get(key);holder.form.
fields.set(key,old&&!isBlank(old)?machine.values.join([old,value]):value);return}const written=withField(machine,holder,name,value);written&&replace(machine,of,
written,frame)}function withField(machine,holder,name,value){const{form,taints}=holder,{values}=machine,rest=old=>old?values.join([old,value]):value;let changed;
if(form.kind==="object")name===void 0?changed={...form,rest:rest(form.rest)}:changed={...form,fields:new Map(form.fields).set(name,value)};else if(form.kind==="\
list"){const at=name===void 0?Number.NaN:Number(name);Number.isInteger(at)&&at>=0&&at<form.items.length?changed={...form,items:form.items.with(at,value)}:changed=
{...form,rest:rest(form.rest)}}else if(form.kind==="external"){const[made2]=form.args??[];if(name===void 0||form.args?.length!==1||made2?.value.form.kind!=="obj\
ect")return;const held2=withField(machine,made2.value,name,value);if(!held2)return;changed={...form,args:[{...made2,value:held2}]}}else if(form.kind==="unknown")
changed=name===void 0?{kind:"object",fields:new Map,rest:value}:{kind:"object",fields:new Map([[name,value]])},taints.length===0&&(changed={...changed,rest:rest(
changed.rest??values.unknown())});else return;return values.make(changed,taints)}function replace(machine,of,value,frame){if(of.kind==="name"){if(frame.state.vars.
has(of.name))frame.state.vars.set(of.name,value);else for(let at=frame.parent;at;at=at.parent)if(at.state.vars.has(of.name)){machine.changes++,at.state.vars.set(
of.name,value);return}if(!frame.state.vars.has(of.name)){const home=homeOfImport(machine,frame.module,of.name);machine.changes++,home?.frame.state.vars.set(home.
name,value)}return}of.kind==="member"?writeField(machine,of.of,of.name,value,frame):of.kind==="cast"&&replace(machine,of.of,value,frame)}const APPENDS=new Set([
"push","append","add","unshift","appendleft","insert","extend","update","set","setdefault"]);function grow(machine,of,name,given2,frame){if(!APPENDS.has(name)||
given2.length===0)return;const args=given2.map(each=>({...each,value:machine.bakedIn(each.value,frame)})),holder=machine.evaluate(of,frame),{form}=holder;if(form.
kind==="choice"&&form.of.every(each=>each.form.kind==="list")){const grown2=form.of.map(each=>withItems(machine,each,name,args,siteOf(of,frame)));replace(machine,
of,machine.values.join(grown2),frame);return}if(form.kind==="list"){replace(machine,of,withItems(machine,holder,name,args,siteOf(of,frame)),frame);return}const isMade=form.
kind==="choice"&&form.of.every(each=>each.form.kind==="object"),ways=form.kind==="object"?[holder]:isMade?form.of:[],grown=ways.map(each=>grownObject(machine,each,
name,args,siteOf(of,frame))??each);grown.some((each,at)=>each!==ways[at])&&replace(machine,of,machine.values.join(grown),frame)}function grownObject(machine,holder,name,args,site){
const[key]=args,constant2=key&&values_constantOf(key.value),last=args.at(-1);if((name==="set"||name==="setdefault")&&args.length>1)return withField(machine,holder,
typeof constant2=="string"?constant2:void 0,last.value);if(name!=="update")return;let changed=holder;for(const{value,name:keyword}of args)if(keyword!==void 0)changed=
changed&&withField(machine,changed,keyword,value);else for(const each of value.form.kind==="choice"?value.form.of:[value])changed=changed&&withFields(machine,changed,
each,site);return changed}function withFields(machine,holder,from,site){if(from.form.kind!=="object")return withField(machine,holder,void 0,machine.element(from,
site));let changed=holder;for(const[field2,each]of from.form.fields)changed=changed&&withField(machine,changed,field2,each);return from.form.rest&&changed?withField(
machine,changed,void 0,from.form.rest):changed}function isList({form}){return form.kind==="list"||form.kind==="choice"&&form.of.every(isList)}function concatenated(machine,parts2,site){
let sum=machine.values.make({kind:"list",items:[]});for(const value of parts2){const alternatives=value.form.kind==="choice"?value.form.of:[value],bases2=sum.form.
kind==="choice"?sum.form.of:[sum];sum=machine.values.join(bases2.flatMap(base=>alternatives.map(each=>withItems(machine,base,"extend",[{value:each,at:site}],site))))}
return sum}const ITEMS=2e3;function withItems(machine,holder,name,args,site){const{form}=holder;if(form.kind!=="list")return holder;const isAll=name==="extend",
added2=args.flatMap(({value,spread:spread2})=>!isAll&&!spread2?[value]:value.form.kind==="list"&&!value.form.rest&&value.taints.length===0?value.form.items:[]),
vague=args.flatMap(({value,spread:spread2})=>(isAll||spread2)&&!(value.form.kind==="list"&&!value.form.rest&&value.taints.length===0)?loosely(machine,value,site):
[]),isAtEnd=name!=="insert"&&name!=="unshift"&&name!=="appendleft",items=form.rest===void 0||!isAtEnd?[...form.items,...added2]:form.items,beyond=items.length>ITEMS?
items.slice(ITEMS):[],loose=added2.map((each,at)=>withOption(each,added2[at-1])),rests=[...form.rest?[form.rest,...isAtEnd?loose:[]]:[],...vague,...beyond];return machine.
values.make({kind:"list",items:beyond.length>0?items.slice(0,ITEMS):items,...rests.length>0&&{rest:machine.values.join(rests,ELEMENTS)}},holder.taints)}function object(machine,{
entries},frame){const fields2=new Map,vague=[],taints=[],from=[];for(const{key,value,isSpread}of entries){const held2=machine.evaluate(value,frame);if(isSpread){
if(held2.form.kind==="object"){for(const[name2,each]of held2.form.fields)fields2.set(name2,each);held2.form.rest&&vague.push(held2.form.rest)}if(held2.form.kind===
"object"&&held2.form.from&&from.push(...held2.form.from),held2.form.kind==="external"&&held2.taints.length===0&&from.push(held2),held2.taints.length>0){taints.push(
held2),from.push(held2);for(const[name2,old]of fields2)fields2.set(name2,machine.values.join([old,machine.read(held2,name2,siteOf(value,frame))]))}continue}const name=typeof key==
"string"?key:key&&values_constantOf(machine.evaluate(key,frame));typeof name=="string"||typeof name=="number"?fields2.set(String(name),held2):vague.push(held2)}
return machine.values.make({kind:"object",fields:fields2,...vague.length>0&&{rest:machine.values.join(vague)},...from.length>0&&{from}},taints.flatMap(each=>each.
taints))}function list(machine,items,frame){const known2=[],vague=[];for(const{value,spread:spread2}of items){const held2=machine.evaluate(value,frame);spread2?
held2.form.kind==="list"&&!held2.form.rest&&held2.taints.length===0?known2.push(...held2.form.items):vague.push(...loosely(machine,held2,siteOf(value,frame))):known2.
push(held2)}return machine.values.make({kind:"list",items:known2,...vague.length>0&&{rest:machine.values.join(vague,ELEMENTS)}})}function loosely(machine,held2,site){
const lists=held2.form.kind==="choice"?held2.form.of:[held2],forms=lists.flatMap(({form,taints})=>form.kind==="list"&&taints.length===0?[form]:[]);return forms.
length<lists.length?[machine.element(held2,site)]:forms.flatMap(({items,rest})=>[...items.map((item,at)=>withOption(item,items[at-1])),...rest?[rest]:[]])}const PAIRS=/^(?:strings|bytes)\.Cut\(\)$|^net\.SplitHostPort\(\)$|^path(?:\/filepath)?\.Split\(\)$|^github\.com\/google\/shlex\.Split\(\)$/,
ERRORS=/^(?:errors\.(?:New|Join)|fmt\.Errorf|github\.com\/pkg\/errors\.\w+|google\.golang\.org\/grpc\/status\.Errorf?|%error)\(\)$/;function resultAt(machine,{of,
key,at,to},frame){if(frame.module.ir.language!=="go"||of.kind!=="name"||!/^%\d+$/.test(of.name)||key.kind!=="literal")return;const index=Number(key.value),all=machine.
evaluate(of,frame),value=one(machine,all,index,{frame,at,to}),judged2=machine.judged.get(all.id);if(!judged2||index!==go_results_lastOf(all))return value;const last=machine.
values.make(value.form,value.taints);return machine.judged.set(last.id,judged2),last}function one(machine,all,index,site){const{form}=all;return form.kind==="li\
st"?form.items[index]??form.rest??machine.values.unknown():form.kind==="choice"?machine.values.join(form.of.map(each=>one(machine,each,index,site))):index===0?all:
index===1&&form.kind==="external"&&PAIRS.test(form.path)?machine.values.made([all],{}):machine.values.unknown()}function go_results_lastOf({form}){const first=form.
kind==="choice"?form.of[0]?.form:form;return first?.kind==="list"?first.items.length-1:-1}function truthOfResult(value){const{form}=value;if(form.kind==="list"){
const last=form.items.at(-1);return last&&truthOfResult(last)}return form.kind==="external"&&ERRORS.test(form.path)||form.kind==="instance"?!0:truthOf(value)}function refine(machine,test,isTrue,frame){
if(frame.module.ir.language!=="go"||test.kind!=="operation"||test.operator!=="!="&&test.operator!=="==")return;const[left,right]=test.operands;if(left?.kind!=="\
name"||right?.kind!=="literal"||right.value!==null)return;const known2=frame.state.vars.get(left.name);if(!known2||known2.taints.length>0||values_constantOf(known2)===
null)return;const{kind}=known2.form;if(kind!=="unknown"&&kind!=="external"&&kind!=="choice")return;test.operator==="!="===isTrue?kind==="unknown"&&frame.state.vars.
set(left.name,machine.values.make({kind:"external",path:"%error()"})):frame.state.vars.set(left.name,machine.values.constant(null))}function evaluate(machine,expr,frame){
const{values}=machine;if(!machine.spend())return values.unknown();switch(expr.kind){case"name":return lookUp(machine,expr.name,frame);case"literal":return values.
constant(expr.value);case"regex":return values.make({kind:"regex",source:expr.source,flags:expr.flags});case"text":{const parts2=expr.parts.map(part=>machine.bakedIn(
machine.evaluate(part,frame),frame));return expr.by==="plus"&&parts2.some(isList)?concatenated(machine,parts2,siteOf(expr,frame)):values.text(parts2,{path:frame.
module.ir.path,at:expr.at,to:expr.to,what:"put into a text"})}case"member":return machine.read(machine.evaluate(expr.of,frame),expr.name,siteOf(expr,frame));case"\
index":{const result=resultAt(machine,expr,frame);if(result)return result;const of=machine.evaluate(expr.of,frame);return elementBy(machine,of,machine.evaluate(
expr.key,frame),siteOf(expr,frame))}case"call":return call(machine,expr,frame);case"object":return object(machine,expr,frame);case"list":return list(machine,expr.
items,frame);case"function":{const home=homeIn(frame),{fn}=expr,made2=values.make({kind:"function",fn,home,...frame.self&&fn.isArrow&&{self:frame.self}});return frame.
module.ir.language==="go"&&fn.params.length>0&&machine.metFunction(fn,made2,frame),made2}case"class":{const home={path:frame.module.ir.path,frame};return machine.
declaredClass(expr.cls,frame),values.make({kind:"class",cls:expr.cls,home})}case"choice":return choice(machine,expr,frame);case"operation":return operation(machine,
expr,frame);case"assign":{const value=machine.evaluate(expr.value,frame);return assignTo(machine,expr.target,value,frame,{declares:!1}),value}case"cast":{const of=machine.
evaluate(expr.of,frame);return of.taints.length>0||of.form.kind!=="unknown"?of:machine.typed(expr.type,frame)??of}case"other":return other(machine,expr,frame)}}
function call(machine,expr,frame){const{callee:named2}=expr,callee=named2.kind==="member"?readMethod(machine,machine.evaluate(named2.of,frame),named2.name,siteOf(
named2,frame)):machine.evaluate(named2,frame),args=passed(machine,expr.args,frame),site={frame,at:expr.at,to:expr.to,...expr.isNew&&{isNew:!0},...expr.isAwaited&&
{isAwaited:!0}},value=machine.call(callee,args,site);callee.form.kind==="external"&&writeInto(machine,callee.form,expr,args,site),expr.callee.kind==="member"&&grow(
machine,expr.callee.of,expr.callee.name,args,frame);const[target2]=expr.args;return target2&&callee.form.kind==="external"&&callee.form.path==="Object.assign"&&
grow(machine,target2.value,"update",args.slice(1),frame),value}function writeInto(machine,{path,on},expr,args,site){const tables=machine.tables(site.frame.module.
ir.language),entry=tables.transformOf(tables.canonical(path));if(!entry||entry.into===void 0)return;const{callee}=expr,target2=entry.into!=="self"?expr.args[Number(
entry.into)]?.value:callee.kind==="member"?callee.of:void 0;if(!target2)return;const from=entry.of.flatMap(selector2=>selectors_select(machine,selector2,{on,args,
site}));if(from.some(each=>deepTaints(each).length>0)){const[only2]=from,form=entry.into==="self"?on?.form:void 0,whole=from.length===1&&only2?only2:machine.values.
made(from,{isSame:form===void 0},form);site.frame.module.ir.language==="go"&&fillStruct(machine,machine.evaluate(target2,site.frame),whole,site)||assignTo(machine,
target2,whole,site.frame,{declares:!1})}}function passed(machine,args,frame){return args.map(({value,name,spread:spread2})=>({value:machine.evaluate(value,frame),
at:{at:value.at,to:value.to},...name!==void 0&&{name},...spread2&&{spread:spread2}}))}function choice(machine,{by,test,of},frame){const[left,right]=of;if(by==="\
test"&&test){const tested2=machine.evaluate(test,frame),truth2=truthOf(tested2);if(truth2!==void 0)return machine.evaluate(truth2?left:right,frame);const judged3=machine.
judgedOf(tested2,frame.module.ir.language),a=under(machine,left,judged3?.whenTrue,frame),b=under(machine,right,judged3?.whenFalse,frame);return machine.values.join(
[a,b])}const first=machine.evaluate(left,frame),truth=by==="nullish"?constantNullish(first):truthOf(first),judged2=machine.judgedOf(first,frame.module.ir.language);
if(by==="and"){if(truth===!1)return first;const second2=under(machine,right,judged2?.whenTrue,frame),value2=machine.values.made([second2],{isSame:!0},second2.form),
own2=machine.judgedOf(second2,frame.module.ir.language);return remember(machine,value2,{whenTrue:facts_both(judged2?.whenTrue??NO_PROOFS,own2?.whenTrue??NO_PROOFS),
whenFalse:common(judged2?.whenFalse??NO_PROOFS,own2?.whenFalse??NO_PROOFS)}),value2}if(truth===!0)return first;const second=under(machine,right,judged2?.whenFalse,
frame);if(truth===!1)return second;const value=machine.values.join([first,second]),own=machine.judgedOf(second,frame.module.ir.language);if(by==="or"&&(judged2||
own)){const test2=machine.values.make(value.form,value.taints);return remember(machine,test2,{whenTrue:common(judged2?.whenTrue??NO_PROOFS,own?.whenTrue??NO_PROOFS),
whenFalse:facts_both(judged2?.whenFalse??NO_PROOFS,own?.whenFalse??NO_PROOFS)}),test2}return value}function constantNullish(value){return value.form.kind==="con\
stant"?value.form.value!=null:truthOf(value)}function under(machine,expr,proofs,frame){if(machine.ablation.noGuards||!proofs||proofs.size===0)return machine.evaluate(
expr,frame);const before=frame.state;frame.state={...copyOf(before),proofs:facts_both(before.proofs,proofs)};const value=machine.bakedIn(machine.evaluate(expr,frame),
frame),after=frame.state;return frame.state=scopes_joined(machine,before,{...after,proofs:before.proofs}),value}const COMPARISONS=new Set(["==","!=","<","<=",">",
">=","in","not in","instanceof"]);function operation(machine,{operator,operands,at,to},frame){const parts2=operands.map(each=>machine.evaluate(each,frame)),[left,
right]=parts2;if(operator==="not"&&left){const truth=truthOf(left),value=truth===void 0?machine.values.unknown():machine.values.constant(!truth),judged2=machine.
judgedOf(left,frame.module.ir.language);return judged2&&remember(machine,value,{whenTrue:judged2.whenFalse,whenFalse:judged2.whenTrue}),value}return operator===
"typeof"&&left?machine.values.make({kind:"external",path:"typeof()",args:[{value:left,at:{at,to}}]}):COMPARISONS.has(operator)&&left&&right?compared(machine,operator,
left,right,frame,operands):operator==="/"&&frame.module.ir.language==="python"&&parts2.some(({taints})=>taints.length>0)?machine.call(machine.values.make({kind:"\
external",path:"pathlib.Path().joinpath",...left&&{on:left}}),right?[{value:right,at:{at,to}}]:[],siteOf({at,to},frame)):operator==="-"&&parts2.length===1&&left?.
form.kind==="constant"&&typeof left.form.value=="number"?machine.values.constant(-left.form.value):(operator==="|"||operator==="*"||operator==="%")&&parts2.some(
({taints})=>taints.length>0)&&frame.module.ir.language==="python"?machine.values.made(parts2):machine.values.unknown()}function cutFrom(machine,of,bounds){if(!of)
return machine.values.unknown();const[from,to]=bounds.map(values_constantOf),taints=typeof to=="number"&&to>0&&to<=8||typeof from=="number"&&from<0&&from>=-8?of.
taints.filter(({source})=>source.origin!=="secret"):of.taints;return machine.values.made([taints.length===of.taints.length?of:{...of,taints}])}function other(machine,{
operator,parts:parts2,at,to},frame){const held2=parts2.map(each=>machine.evaluate(each,frame)),[first,second]=held2,site=siteOf({at,to},frame);switch(operator){case"\
element":return first?machine.element(first,site):machine.values.unknown();case"each":{if(!first||!second)return machine.values.unknown();const{form}=second,items=form.
kind==="list"&&!form.rest&&form.items.length<=64&&second.taints.length===0?form.items:void 0,element=items?void 0:machine.element(second,site),results=(items??(element?
[element]:[])).map(value=>machine.call(first,[{value,at:{at,to}}],site)),list2=machine.values.make(items?{kind:"list",items:results}:{kind:"list",items:[],rest:machine.
values.join(results)});return element&&goneThrough.set(list2,{of:second,element}),list2}case"slice":return first?.form.kind==="list"&&!first.form.rest&&first.taints.
length===0?machine.values.make({kind:"list",items:[],rest:machine.values.join(first.form.items)}):cutFrom(machine,first,held2.slice(1));case"chan":case"spawn":return first??
machine.values.unknown();case"sequence":return held2.at(-1)??machine.values.unknown();case"range":return machine.values.unknown();default:return machine.values.
made(held2)}}function given(value){return value?.form.kind==="constant"&&value.form.value===void 0?void 0:value}function textAt(machine,selector2,call2){for(const each of selector2?.
split("|")??[]){const text=registered_texts_textOf(selectors_select(machine,each,call2)[0]);if(text!==void 0)return text}}const FROM_OUTSIDE=new Set(["remote","\
content","model"]);function sourceAt(machine,selector2,call2){return(selector2?.split("|").flatMap(each=>selectors_select(machine,each,call2))??[]).flatMap(({taints})=>taints).
find(({source})=>FROM_OUTSIDE.has(source.origin))?.source}function registered_texts_textOf(value){if(value?.form.kind==="choice"){const texts=value.form.of.map(
registered_texts_textOf).filter(each=>each!==void 0);return texts.length===1?texts[0]:void 0}const text=value&&values_constantOf(value);return typeof text=="str\
ing"?text:void 0}function decoratorOf({callee:{form},path,site}){return form.kind==="external"&&path.endsWith("()")&&form.args?{on:form.on,args:form.args,site}:
void 0}const WRAPPERS=4;function wrappedBy(machine,{fn,home},depth){for(const decorator of fn.decorators){if(decorator.kind!=="call"||depth>WRAPPERS)continue;const{
frame}=home,callee=machine.evaluate(decorator.callee,frame).form,[first]=decorator.args;if(callee.kind!=="external"||callee.path!=="functools.wraps"||!first)continue;
const{form}=machine.evaluate(first.value,frame);if(form.kind!=="function")continue;const inner2=wrappedBy(machine,form,depth+1);return inner2||(form.self&&!form.
fn.isStatic?{...form.fn,params:form.fn.params.slice(1)}:form.fn)}}function metRegistration(machine,call2){const tables=machine.tables(call2.site.frame.module.ir.
language);let isMet2=!1;for(const registration of tables.registrationsOf(call2.path,"call")){const{when}=registration;if(!(when&&!Object.entries(when).every(([selector2,
wanted])=>meets(machine,selector2,wanted,call2))))for(const fn of selectors_select(machine,registration.handler??"last-function",call2))register(machine,registration,
fn,call2),isMet2=!0}return isMet2}function register(machine,registration,fn,call2){if(fn.form.kind==="choice"){for(const each of fn.form.of)register(machine,registration,
each,call2);return}if(fn.form.kind!=="function")return;const one2=selector2=>selector2===void 0?void 0:selectors_select(machine,selector2,call2)[0],outer=decoratorOf(
call2),signature=wrappedBy(machine,fn.form,0),name=textAt(machine,registration.name,call2)??(outer&&textAt(machine,"0|name",outer))??signature?.name,description=textAt(
machine,registration.description,call2)??(outer&&textAt(machine,"description",outer))??signature?.doc??fn.form.fn.doc,describedBy=description===void 0?sourceAt(
machine,registration.description,call2):void 0;machine.register({entry:{...registrations_entryOf(registration,name??(registration.name===void 0?"":fn.form.fn.name),
description,call2.site),...describedBy&&{describedBy}},registration,fn,...signature&&{signature},schema:given(one2(registration.schema)),language:call2.site.frame.
module.ir.language})}function registrations_entryOf(registration,name,description,{frame,at,to}){return{kind:registration.kind,name,description,path:frame.module.
ir.path,framework:registration.framework,isGuess:registration.isGuess===!0,at,to}}function decorated(machine,fn,frame,self){const{language}=frame.module.ir,tables=machine.
tables(language);let value=machine.values.make({kind:"function",fn,home:homeIn(frame),...self&&{self}});for(const decorator of fn.decorators.toReversed()){const isCall=decorator.
kind==="call",whole=machine.evaluate(isCall?decorator.callee:decorator,frame),args=isCall?passed(machine,decorator.args,frame):[],callee=whole.form.kind==="choi\
ce"?whole.form.of.find(({form})=>form.kind==="external")??whole:whole,site=siteOf(fn,frame);if(callee.form.kind==="function"||callee.form.kind==="class"){const own=isCall?
machine.call(callee,args,site):callee,wrapped=machine.call(own,[{value,at:fn.nameAt}],site);wrapped.form.kind==="function"&&(value=wrapped)}const path=pathOfDecorator(
tables,callee);for(const registration of path===void 0?[]:tables.registrationsOf(path,"decorator")){const call2={on:callee.form.kind==="external"?callee.form.on:
void 0,args,site:siteOf(decorator,frame)},one2=selector2=>selector2===void 0?void 0:selectors_select(machine,selector2,call2)[0],name=registered_texts_textOf(one2(
registration.name))??fn.name,description=registered_texts_textOf(one2(registration.description))??fn.doc,describedBy=sourceAt(machine,registration.description,call2);
machine.register({entry:{...registrations_entryOf(registration,name,description,call2.site),at:fn.nameAt.at,to:fn.nameAt.to,...describedBy&&{describedBy}},registration,
fn:value,...value.form.kind==="function"&&value.form.fn!==fn&&{signature:fn},schema:one2(registration.schema),language})}}return value}function pathOfDecorator(tables,{
form}){return form.kind==="external"?tables.canonical(form.path):form.kind==="function"?`%own.${form.fn.name}`:void 0}function declaredClass(machine,cls,frame){
const{language,path}=frame.module.ir,tables=machine.tables(language),home={path,frame},form={kind:"class",cls,home},bases2=basesOf(machine,cls,frame,0);for(const base of bases2)
for(const registration of tables.registrationsOf(tables.canonical(base),"extends"))for(const method of(registration.handler??"").split("|")){const member2=ofClass(
machine,cls,home,method,0);if(!member2||!("fn"in member2))continue;const self=machine.instance(form),field2=name2=>name2===void 0?void 0:fieldValue(machine,form,
self,name2),name=registered_texts_textOf(field2(registration.name));machine.register({entry:{...registrations_entryOf(registration,name??cls.name,registered_texts_textOf(
field2(registration.description))??cls.doc,siteOf(cls.nameAt,frame))},registration,fn:machine.values.make({kind:"function",fn:member2.fn,home:member2.home,self}),
schema:field2(registration.schema),language})}if(registerByMethods(machine,form,frame),cls.methods.some(({decorators})=>decorators.length>0)){const self=machine.
instance(form);for(const method of cls.methods)decorated(machine,method,frame,method.isStatic?void 0:self)}}function registerByMethods(machine,form,frame){const{
language}=frame.module.ir;for(const registration of machine.tables(language).methodRegistrations){const{methods,handler}=registration;if(!methods||handler===void 0)
continue;const members2=methods.map(name2=>ofClass(machine,form.cls,form.home,name2,0)),member2=members2[methods.indexOf(handler)];if(!member2||!("fn"in member2)||
members2.some(each=>!each)||language==="go"&&members2.some(each=>!each||!("fn"in each)))continue;const self=machine.instance(form),site=siteOf(form.cls.nameAt,frame),
said=name2=>{const value=name2===void 0?void 0:machine.read(self,name2,site);return value&&language==="go"?machine.call(value,[],site):value},[name,description]=[
registered_texts_textOf(said(methods[0])),registered_texts_textOf(said(methods[1]))],schema=registration.schema===void 0?void 0:said(registration.schema);language!==
"go"&&(!name||!description||!registrations_isJsonSchema(schema))||machine.register({entry:registrations_entryOf(registration,name??form.cls.name,description,site),
registration,fn:machine.values.make({kind:"function",fn:member2.fn,home:member2.home,self}),schema,language})}}function registrations_isJsonSchema(value){return value?.
form.kind==="object"&&value.form.fields.has("properties")}function metParameters(machine,fn,value,frame){const{language}=frame.module.ir,tables=machine.tables(language);
for(const[at,param]of fn.params.entries()){if(!param.type)continue;const typed2=machine.typed(param.type,frame);if(typed2?.form.kind==="external")for(const registration of tables.
registrationsOf(tables.canonical(typed2.form.path.replace(/\(\)$/,"")),"takes"))machine.register({entry:registrations_entryOf(registration,fn.name||outerName(frame),
fn.doc,siteOf(fn.nameAt,frame)),registration:language!=="go"||at===1?registration:{...registration,tainted:movedBy(at-1,registration.tainted)},fn:value,schema:void 0,
language})}}function movedBy(by,selectors){return selectors.map(selector2=>selector2.replace(/^\d+/,at=>String(Number(at)+by)))}function outerName(frame){for(let at=frame;at;at=
at.parent)if(at.fn?.name)return at.fn.name;return""}function metFile(machine,frame){const{language,path}=frame.module.ir;for(const registration of machine.tables(
language).fileRegistrations){const{file}=registration;if(!file||!(0,glob.k)(path,file.path))continue;const fn=exported(machine,path,file.export);if(fn?.form.kind!==
"function")continue;const field2=name=>{const[root,...rest]=name?.split(".")??[],whole=root===void 0?void 0:exported(machine,path,root);return whole&&rest.reduce(
(value,each)=>machine.read(value,each,siteOf(fn.form.kind==="function"?fn.form.fn:{at:0,to:0},frame)),whole)};machine.register({entry:registrations_entryOf(registration,
registered_texts_textOf(field2(registration.name))??path.replace(/^.*\/|\.\w+$/g,""),registered_texts_textOf(field2(registration.description))??fn.form.fn.doc,siteOf(
fn.form.fn.nameAt,frame)),registration,fn,schema:field2(registration.schema),language})}}function fieldValue(machine,form,self,name){if(self.form.kind==="instan\
ce"){const own=self.form.fields.get(name);if(own)return own}const member2=ofClass(machine,form.cls,form.home,name,0);return member2&&"value"in member2?member2.value:
void 0}function basesOf(machine,cls,frame,depth){return depth>8?[]:cls.bases.flatMap(base=>{const callee=base.kind==="index"?base.of:base,{form}=machine.evaluate(
callee,frame);return form.kind==="external"?[form.path]:form.kind!=="class"?[]:[...writtenPath(machine,callee,form,frame),...basesOf(machine,form.cls,form.home.
frame,depth+1)]})}function writtenPath(machine,callee,{cls,home},{module:{ir}}){const own=callee.kind==="name"?ir.imports.find(({local})=>local===callee.name):void 0;
if(own&&!own.from.startsWith("."))return[`${machine.project.libraryName(ir,own.from)}.${own.imported}`];if(ir.language!=="python")return[];const folders=home.path.
replace(/(?:\/__init__)?\.py$/,"").split("/");let top=folders.length-1;for(;top>0&&machine.project.has(`${folders.slice(0,top).join("/")}/__init__.py`);)top--;return[
`${folders.slice(top).join(".")}.${cls.name}`]}const READ=8e3,PLACE=String.raw`(\?\d{0,3}|%s|\$\d{1,3}|[:@$][A-Za-z_]\w{0,60}|%\(\w{1,60}\)s)`,COLUMN=String.raw`([A-Za-z_"\`][\w."\`]{0,80})`,
COMPARED=new RegExp(String.raw`${COLUMN}(?:::\w{1,20})?\s{0,20}(?:=|\bIN\s{0,4}\(|\bI?LIKE\b|=\s{0,4}ANY\s{0,4}\()\s{0,20}${PLACE}`,"gi"),INSERTED=/\binsert\s{1,9}(?:or\s{1,9}\w{1,20}\s{1,9})?into\s{1,9}[\w."`]{1,80}\s{0,9}\(([^()]{1,1500})\)\s{0,20}values\s{0,9}\(([^()]{0,1500})\)/gi,
UNNAMED=/\?|%s/g;function boundColumns(statement2){const text=statement2.slice(0,READ),found2=[],add=(column,place,offset)=>{const clean=column.replaceAll(/["`]/g,
""),[number]=/\d+$/.exec(place)??[];place==="%s"||place==="?"?found2.push({column:clean,at:unnamedBefore(text,offset)}):/^[?$]\d/.test(place)?found2.push({column:clean,
at:Number(number)-1}):found2.push({column:clean,name:place.replace(/^(?:%\(|[:@$])/,"").replace(/\)s$/,"")})};for(const match of text.matchAll(COMPARED)){const[
whole,column="",place=""]=match;add(column,place,match.index+whole.length-place.length)}for(const match of text.matchAll(INSERTED)){const[whole,columns="",values=""]=match;
let offset=match.index+whole.length-values.length-1;const names=columns.split(",");for(const[index,value]of values.split(",").entries()){const place=new RegExp(
`^\\s{0,40}${PLACE}`).exec(value);place?.[1]&&add((names[index]??"").trim(),place[1],offset+place[0].length-place[1].length),offset+=value.length+1}}return found2}
function unnamedBefore(text,offset){return text.slice(0,offset).match(UNNAMED)?.length??0}function checkSubjects(machine,entry,call2){const{site,on,args}=call2,
{ir}=site.frame.module,isAnybodys2=value=>deepTaints(value).length>0;if(!(!machine.callers.isMet&&!(on&&isAnybodys2(on))&&!args.some(each=>isAnybodys2(each.value))||
[...on?[on]:[],...args.map(({value})=>value)].some(value=>machine.callers.isCaller(value,ir.language))))for(const{value,as}of placed(machine,entry,call2))for(const taint of subjectsIn(
machine,value,call2))(as!==void 0||namesSomebody(taint.source.name))&&machine.flow({taint,sink:"subject",sinkName:as===void 0?"a key":`\`${as}\``,callee:call2.path,
frame:site.frame,step:{path:ir.path,at:site.at,to:site.to,what:as===void 0?"a key":`used as \`${as}\``},confidence:entry.confidence??"medium",doubts:[],isByDesign:!1})}
function placed(machine,{by,arg},call2){const passed2=selector2=>selectPassed(machine,selector2,call2).map(({value})=>value);switch(by){case"statement":{const[text="",
...values]=arg;return inStatement(passed2(text),values.flatMap(passed2))}case"fields":return arg.flatMap(selector2=>selector2==="given"?call2.args.flatMap(({name,
value})=>name!==void 0&&namesSomebody(name)?[{value,as:name}]:[]):passed2(selector2).flatMap(each=>inFields(each,0)));case"pair":{const[name,...values]=arg,as=name===
void 0?void 0:passed2(name).map(subjects_nameOf).find(namesSomebody);return as===void 0?[]:values.flatMap(passed2).map(value=>({value,as}))}case"test":return arg.
flatMap(passed2).flatMap(each=>{const compared2=machine.callers.comparedFor(each),column=compared2?.column;return compared2&&column!==void 0&&namesSomebody(column)?
[{value:compared2.with,as:column}]:[]});default:return arg.flatMap(passed2).map(value=>({value,as:void 0}))}}function inStatement(texts,values){const columns=boundColumns(
texts.map(each=>subjects_textOf(each,0)).join(" ")).filter(({column})=>namesSomebody(column));if(columns.length===0)return[];const[only2]=values,whole=values.length===
1&&only2?only2.form:void 0,listed2=whole?.kind==="list"?whole.items:whole?.kind==="object"?[]:values,found2=columns.flatMap(({column,at,name})=>{const own=at!==
void 0?listed2[at]:whole?.kind==="object"?whole.fields.get(name??""):void 0;return own?[{value:own,as:column.slice(column.lastIndexOf(".")+1)}]:[]}),rest=whole?.
kind==="list"&&whole.rest&&found2.length===0?[whole.rest]:[];return[...found2,...rest.map(value=>({value,as:void 0}))]}function subjects_textOf(value,depth){const{
form}=value,own=constantText(value);return own!==void 0?own:depth>5?"":form.kind==="text"?form.parts.map(each=>subjects_textOf(each,depth+1)||"\uE000").join(""):
form.kind==="choice"?form.of.map(each=>subjects_textOf(each,depth+1)).join(`
`):form.kind!=="external"?"":[...form.on?[form.on]:[],...(form.args??[]).map(each=>each.value)].map(each=>subjects_textOf(each,depth+1)).join(" ")}function inFields({
form},depth){return depth>3?[]:form.kind==="choice"?form.of.flatMap(each=>inFields(each,depth+1)):form.kind==="list"?form.items.flatMap(each=>inFields(each,depth+
1)):form.kind!=="object"?[]:[...form.fields].flatMap(([name,value])=>namesSomebody(name)?[{value,as:name}]:/^(?:\$?(?:and|or|set)|where|data|params|query)$/i.test(
name)?inFields(value,depth+1):[])}function subjects_nameOf({form}){return form.kind==="constant"?typeof form.value=="string"?form.value.replace(/\s*(?:=|==)\s*\??$/,
""):"":form.kind==="external"&&!form.path.endsWith("()")?form.path.slice(form.path.lastIndexOf(".")+1):""}const subjects_PLAIN=/^(?:int|str|uuid\.UUID|Number|String|parseInt|BigInt|bson\.ObjectId|bson\.objectid\.ObjectId|mongodb\.ObjectId|mongoose\.Types\.ObjectId|strconv\.(?:Atoi|ParseInt|Itoa|FormatInt)|github\.com\/google\/uuid\.(?:Must)?Parse)\(\)/;
function subjectsIn(machine,value,call2,depth=0){const{form}=value,source=identityHeader(machine,value);if(source){const{path}=call2.site.frame.module.ir,{at,to}=call2.
args.at(-1)?.at??call2.site,step=machine.step({path,at,to,what:"%source"},void 0);return[{source,step,subjects:[],clean:NO_SINK,weak:NO_SINK,notes:[],isVague:!1}]}
const own=deepTaints(value).filter(({source:source2,isVague})=>source2.origin==="argument"&&!isVague);return own.length>0||depth>3?own:form.kind==="choice"?form.
of.flatMap(each=>subjectsIn(machine,each,call2,depth+1)):form.kind==="text"?form.parts.flatMap(each=>subjectsIn(machine,each,call2,depth+1)):form.kind!=="extern\
al"||!subjects_PLAIN.test(form.path)?[]:(form.args??[]).slice(0,2).flatMap(each=>subjectsIn(machine,each.value,call2,depth+1))}function checkSinks(machine,entries,call2){
for(const entry of entries){const open=Object.entries(entry.when??{}).filter(([selector2,wanted])=>!meets(machine,selector2,wanted,call2));if(!open.every(([selector2,
wanted])=>wanted===!0&&isOpen(machine,selector2,call2)))continue;if(entry.sink==="subject"){checkSubjects(machine,entry,call2);continue}const passed2=entry.arg.
flatMap(selector2=>selectPassed(machine,selector2,call2));passed2.length!==0&&(entry.like!==void 0&&!passed2.some(({value})=>looksLike(value,entry.like))||report(
machine,entry,passed2,call2,open.length>0))}}function isOpen(machine,selector2,call2){const[value]=selectPassed(machine,selector2,call2);return value?.value.form.
kind==="unknown"&&value.value.taints.length===0}function report(machine,entry,passed2,call2,isMaybe){const{proofs}=call2.site.frame.state,arrivals=entry.sink===
"flag"?flags(passed2,proofs,entry.skip??0,call2.args[0]?.value):passed2.flatMap(({value})=>entry.sink==="prompt"?ordersIn(value):[value]).flatMap(value=>entry.sink===
"url"?urls(value,proofs):arriving(value,entry.sink,proofs)),path=call2.site.frame.module.ir.path,isGuarded2=entry.sink==="url"&&arrivals.length>0&&connectsGuarded(
machine,call2);for(const{taint,sink,doubts,isWhole}of arrivals){if(isGuarded2&&sink==="url"||holds(cleanOf(taint,proofs),sink)||isInwards(sink)!==(taint.source.
origin!=="secret"))continue;const{weak:weak2,notes}=weakOf(taint,proofs);if(holds(provedTogether(notes),sink))continue;const isWeak=holds(weak2,sink),all=[...doubts,
...isMaybe?["whether there is a shell is decided when it runs"]:[],...isWeak?notes:[],...taint.isVague?["a call nobody knows lies on the way"]:[],...entry.confidence?
[`\`${sinks_lastName(call2.path)}\` is told by its name only`]:[]],isGuess=taint.source.entry?.isGuess===!0||entry.confidence==="low";machine.flow({taint,sink,sinkName:entry.
as??`\`${sinks_lastName(call2.path)}\``,callee:call2.path,frame:call2.site.frame,step:{path,at:call2.site.at,to:call2.site.to,what:entry.as??`\`${sinks_lastName(
call2.path)}\``},confidence:isGuess?"low":all.length>0||isWeak?"medium":"high",doubts:[...new Set(all)],isByDesign:isWhole&&!isWeak&&!machine.isRestricted(taint.
source,sink)&&byDesign(taint.source,sink)})}}function checkResult(machine,value,at,frame){for(const taint of deepTaints(value))taint.source.origin!=="secret"||holds(
cleanOf(taint,frame.state.proofs),"result")||machine.flow({taint,sink:"result",sinkName:"the result of the tool",callee:"return",frame,step:{path:frame.module.ir.
path,at:at.at,to:at.to,what:"returned to the model"},confidence:taint.isVague?"medium":"high",doubts:[],isByDesign:!1})}function isInwards(sink){return sink!=="\
result"&&sink!=="log"}function sinks_lastName(path){return path.replaceAll("()","").split(/[./]/).slice(-2).join(".").replace(/^\?\./,"")}function arriving(value,sink,proofs){
if(holds(proofs.get(value.id)?.proves??0,sink))return[];const{form}=value;if(form.kind==="choice"){const open=new Set(value.taints.filter(taint=>!holds(cleanOf(
taint,proofs),sink)).map(({source})=>source));return form.of.flatMap(each=>arriving(each,sink,proofs)).filter(({taint})=>open.has(taint.source))}const isWhole=sink===
"path"||sink==="archive"?choosesPath(value):isOnePiece(value)||sink==="query"&&isWholeQuery(value);return deepTaints(value).map(taint=>({taint,sink,doubts:[],isWhole}))}
function ordersIn(value){const{form}=value;if(form.kind==="list")return[...form.items,...form.rest?[form.rest]:[]].flatMap(ordersIn);if(form.kind==="choice")return form.
of.flatMap(ordersIn);if(form.kind==="object"){const role=form.fields.get("role");return role&&!/^(?:system|developer)$/.test(constantText(role)??"")?[]:[value]}
return form.kind==="external"&&form.path.endsWith("()")?[]:[value]}function urls(value,proofs){const{form}=value;if(form.kind==="choice")return form.of.flatMap(
each=>urls(each,proofs));if(holds(proofs.get(value.id)?.proves??0,"url"))return[];const made2=madeBy(value);if(made2?.path==="urllib.parse.urljoin"&&made2.args.
length>1)return joinedUrls(made2.args,proofs);const whole=trimmed(value);if(whole.form.kind!=="text")return arriving(value,"url",proofs);const{arrivals}=urlPart(
whole,"",0);return arrivals.map(arrival=>{const whole2=value.taints.find(({source})=>source===arrival.taint.source);return whole2?{...arrival,taint:{...whole2,clean:whole2.
clean|arrival.taint.clean}}:arrival})}function joinedUrls(args,proofs){const[base,next]=args.map(({value})=>value),[first]=next?.form.kind==="text"?next.form.parts:
[],isBelow=first!==void 0&&/^\/?[\w.%-]/.test(constantText(first)??""),own=next?urls(next,proofs):[];return[...base?urls(base,proofs):[],...own.map(arrival=>isBelow?
{...arrival,sink:"url-path"}:arrival)]}function trimmed(value){const made2=madeBy(value);return made2?.on&&/^(?:r?strip|trim|trimEnd|removesuffix)$/.test(made2.
name)?made2.on:value}function urlPart(given2,before,depth){const part=trimmed(given2),text=constantText(part);if(text!==void 0)return{arrivals:[],after:before+text};
const{form}=part;if(form.kind==="text"&&depth<8){const arrivals=[];let after=before;for(const each of form.parts){const next=urlPart(each,after,depth+1);arrivals.
push(...next.arrivals),after=next.after}return{arrivals,after}}if(form.kind==="choice"&&depth<8){const ways=form.of.map(each=>urlPart(each,before,depth+1)),open=new Map(
part.taints.map(taint=>[taint.source,taint])),arrivals=ways.flatMap(way=>way.arrivals).flatMap(arrival=>{const whole=open.get(arrival.taint.source);return whole?
[{...arrival,taint:{...arrival.taint,clean:arrival.taint.clean|whole.clean}}]:[]}),worst=ways.find(({after})=>!HOST_FIXED.test(after))??ways[0];return{arrivals,
after:worst?.after??before}}const taints=deepTaints(part),sink=HOST_FIXED.test(before)?"url-path":"url";return{arrivals:taints.map(taint=>({taint,sink,doubts:[],
isWhole:!1})),after:before+(taints.length===0?sinks_UNKNOWN:THEIRS)}}const sinks_UNKNOWN="\uE000",THEIRS="\uE001",HOST_FIXED=/^(?:(?:[a-z][a-z0-9+.-]*|\uE000):\/\/[^/?#]+[/?#]|\uE000(?![a-z0-9.@-]*$|:\/\/)|\uE001(?!:\/\/)[^/?#]*[/?#]|\/[^/]|\uE000$)/iu;
function flags(passed2,proofs,skip,first){return(passed2.length===1&&passed2[0]?alternativesOf(passed2[0].value):[void 0]).flatMap(vector=>{const elements=(vector?
[{value:vector,spread:void 0}]:passed2).flatMap(({value,spread:spread2})=>elementsOf(value,spread2==="list")),program=skip>0?elements[0]?.value:first;return flagsIn(
elements.slice(skip),proofs,program&&constantText(program),vector?.form.kind!=="list")})}function alternativesOf(value){const{form}=value;return form.kind==="ch\
oice"&&form.of.every(each=>each.form.kind==="list")?form.of:[value]}function flagsIn(elements,proofs,program,isWhole){const arrivals=[];let before,isShellBefore=!1;
for(const{value:element,isLoose}of elements){const text=constantText(element);if(isLoose&&(before=optionOf(element)),!isLoose&&(text==="--"||text==="--end-of-op\
tions")||before==="-c"&&program!==void 0&&/(?:^|\/)(?:ba|da|z|k)?sh$/.test(program))break;if(before==="-c"&&isShellBefore){for(const taint of deepTaints(element))
arrivals.push({taint,sink:"shell",doubts:[],isWhole:!0});break}if(text===void 0){const isValue=before?.startsWith("-")===!0&&!before.includes("=");for(const taint of startOf(
element,proofs))arrivals.push({taint,sink:"flag",doubts:isValue?[`it may be taken for the value of \`${before}\``]:[],isWhole:isWhole||element.form.kind!=="text"})}
text!==void 0&&/(?:^|\/)(?:ba|da|z|k|a)?sh$/.test(text)&&(isShellBefore=!0),before=text}return arrivals}function elementsOf(value,isSpread){const{form}=value;if(form.
kind==="list"){const rest=form.rest?.form.kind==="choice"?form.rest.form.of:form.rest?[form.rest]:[];return[...form.items.map(each=>({value:each})),...rest.map(
each=>({value:each,isLoose:!0}))]}return form.kind==="choice"&&form.of.every(each=>each.form.kind==="list")?form.of.flatMap(each=>elementsOf(each,isSpread)):[{value}]}
function startOf(value,proofs){if(holds(proofs.get(value.id)?.proves??0,"flag"))return[];const{form}=value;if(form.kind==="text"){const[first2,second]=form.parts,
text=first2&&constantText(first2);return text!==void 0?/^--?$/.test(text)&&second?deepTaints(second):[]:first2?deepTaints(first2):[]}if(form.kind==="choice")return form.
of.flatMap(each=>startOf(each,proofs));const first=beginningOf(value);if(first==="root")return[];if(first===value)return deepTaints(value);const theirs2=new Set(
startOf(first,proofs).map(({source})=>source));return deepTaints(value).filter(({source})=>theirs2.has(source))}function looksLike(value,like){const expression=expressionOf(
like);return constantsIn(value).some(text=>expression.test(text))}function constantsIn(value){const{form}=value;if(form.kind==="text"||form.kind==="choice")return(form.
kind==="text"?form.parts:form.of).flatMap(constantsIn);if(form.kind==="external"&&form.args)return form.args.flatMap(each=>constantsIn(each.value)).slice(0,20);
const text=constantText(value);return text===void 0?[]:[text.slice(0,2e3)]}const externals_READ=/^.*\.(?:read_text|read_bytes|decode|json|readlines)\(\)\./,externals_PATH=160;
function callExternal(machine,form,callee,args,site){const{language,path:file}=site.frame.module.ir,tables=machine.tables(language),path=tables.canonical(form.path),
known2=callOfLanguage(machine,{path,callee,on:form.on,args,site});if(known2)return known2;const call2={path,callee,on:form.on,args,site};if(tables.isEnd(path))return site.
frame.state.isDead=!0,machine.values.unknown();const isRegistration=metRegistration(machine,call2);machine.callers.met(path,site,call2),checkSinks(machine,tables.
sinksOf(path.replace(externals_READ,"?.")),call2),language==="go"&&withdrawSent(machine,call2),machine.callers.passed(call2),machine.checkPostures(tables.posturesOf(
path),call2);const result={kind:"external",path:`${path.length>externals_PATH?"?":path}()`,args,...form.on&&{on:form.on}},source=tables.sourcesOf(path).find(each=>externals_isMeant(
each,args)),transform=tables.transformOf(path);let value;if(source){const own=machine.source(`${source.origin}:${file}:${site.at}`,()=>({origin:source.origin,name:source.
as})),made3=machine.values.make(result),step=machine.step({path:file,at:site.at,to:site.to,what:"%source"},void 0);value={...made3,taints:[{source:own,step,subjects:[
made3.id],clean:0,weak:0,notes:[],isVague:!1}]}}else transform?value=transformed(machine,transform,call2,result):value=isRegistration?machine.values.make(result):
untold(machine,call2,result);if(!machine.ablation.noGuards&&isAnybodys(form.on,args)){const asked={path,args,...form.on&&{on:form.on}};value=cleaned(machine,asked,
value,site)??value;const judgement=judgeCall(asked,tables.tables);if(judgement.whenTrue.length>0||judgement.whenFalse.length>0){for(const{about,proves}of[...judgement.
whenTrue,...judgement.whenFalse])machine.restrict(about,proves&~kindsAsked(path,form.on,args.at(-1)?.value));machine.judged.has(value.id)&&(value=machine.values.
make(value.form,value.taints)),remember(machine,value,judgedBy(judgement))}const proved=judgeReturn(asked,tables.tables);proved.length>0&&(site.frame.state.proofs=
facts_both(site.frame.state.proofs,proofsOf(proved)))}return value}function externals_isMeant({origin,like},args){const name=args[0]&&constantText(args[0].value);
return like!==void 0&&!(name!==void 0&&expressionOf(like).test(name))?!1:origin!=="secret"||args.length===0||name!==void 0&&(0,credential_names.s)(name)}function isAnybodys(on,args){
return on!==void 0&&isAbout(on)||args.some(({value})=>isAbout(value))}function cleaned(machine,asked,value,{frame}){const found2=cleanedByCall(asked,frame.module.
ir.language);if(!found2||deepTaints(found2.of).length===0)return;const{proof,schema}=found2,change={clean:proof.proves,weak:proof.weak,...proof.note!==""&&{note:proof.
note}};if(!schema){const left=machine.values.made([found2.of],change,value.form);return isShellEscape(asked,frame.module.ir.language)&&shellEscaped.add(left),left}
const name=asked.path.slice(asked.path.lastIndexOf(".")+1),held2=/^safe|^validate/.test(name)?[...schema.fields??[]]:[];if(held2.length>0&&held2.every(([field2])=>/^(?:data|output|value)$/.
test(field2))){const fields2=held2.map(([field2,inner2])=>[field2,bakeSchema(machine,found2.of,inner2)]);return machine.values.make({kind:"object",fields:new Map(
fields2),rest:machine.values.unknown()})}const isWhole=schema.fields===void 0,made2=machine.values.made([found2.of],isWhole?{...change,isSame:!0}:{},value.form);
return clients.has(found2.of)&&clients.add(made2),isWhole&&(frame.state.proofs=facts_both(frame.state.proofs,proofsOf([{about:found2.of,proves:proof.proves,grade:"\
strong",note:""}]))),withSchema(made2,schema)}function transformed(machine,entry,call2,result){const{values}=machine,of=entry.of.flatMap(selector2=>selectors_select(
machine,selector2,call2)),proved=entry.proves?sinks(...entry.proves):0,isWeak=entry.grade==="weak",change={...isWeak?{weak:proved}:{clean:proved},...isWeak&&entry.
note!==void 0&&{note:entry.note}};switch(entry.gives){case"clean":return values.make(result);case"wraps":return of[0]??values.unknown();case"element":return of[0]?
machine.element(of[0],call2.site):values.unknown();case"text":return withChange(machine,values.text(of),change);case"member":{const[holder,name,...others]=of;if(!holder)
return values.unknown();const field2=name?elementBy(machine,holder,name,call2.site):machine.element(holder,call2.site);return others.length>0?values.join([field2,
...others]):field2}case"calls":return called(machine,entry,of,call2);case"same":{const[first]=of;if(!first)return values.make(result);const id2=values.make(result).
id,form=entry.mark===void 0&&!entry.proves||first.form.kind==="constant"?keptForm(first,result):result;return{id:id2,form,taints:carried(deepTaints(first),id2,{
...change,isSame:!0})}}case"part":return values.made(of,change,result)}}function keptForm({form,taints},result){return form.kind==="constant"&&taints.length===0||
form.kind==="text"?form:result}function withChange(machine,value,change){return!change.clean&&!change.weak?value:machine.values.made([value],{...change,isSame:!0},
value.form)}function called(machine,entry,of,call2){const{on,site}=call2,given2=entry.with?entry.with.flatMap(selector2=>selectors_select(machine,selector2,call2)).
map(value2=>({value:value2,at:site})):on?[{value:machine.element(on,site),at:site}]:[],results=of.map(fn=>isCallable(fn)?machine.call(fn,given2,site):fn),value=machine.
values.join(results);if(!on||entry.with)return value;if(!/\.(filter|sort|find|findLast|toSorted|slice)$/.test(call2.path))return machine.values.make({kind:"list",
items:[],rest:value});const element=machine.element(on,site),passed2=/\.(?:filter|find|findLast)$/.test(call2.path)?machine.judged.get(value.id)?.whenTrue:void 0;
return machine.values.make({kind:"list",items:[],rest:passed2?bakedInto(element,passed2):element})}function isCallable({form}){return form.kind==="function"||form.
kind==="external"&&!form.path.endsWith("()")||form.kind==="choice"&&form.of.some(isCallable)}function untold(machine,{path,on,args,site,callee},result){const{values}=machine,
results=[];for(const{value}of args)if(value.form.kind==="function")results.push(machine.call(value,[],site));else if(value.form.kind==="object")for(const field2 of value.
form.fields.values())field2.form.kind==="function"&&!site.isNew&&machine.call(field2,[],site);const isLiteral2=site.isNew===!0&&site.frame.module.ir.language===
"go",isRemote=!isLiteral2&&(site.isAwaited===!0||site.isNew===!0),isSecret=each=>deepTaints(each).every(({source})=>source.origin==="secret"),tainted=(isRemote?
results:[...results,...on&&!isSecret(on)?[on]:callee.taints.length>0?[callee]:[],...args.map(({value})=>value)]).filter(each=>!isSecret(each)).map(each=>{const open=deepTaints(
each).filter(({source})=>source.origin!=="secret");return open.length===deepTaints(each).length?each:values.unknown(open)});return results.length===1&&tainted.length===
0&&results[0]&&results[0].form.kind!=="constant"?results[0]:tainted.length===0?values.make(result):values.made(tainted,{isVague:!isLiteral2},path.startsWith("?")?
{kind:"external",path:`${path}()`,args,...on&&{on}}:result)}function leftOn({form},before){if(form.kind!=="instance")return;const left=[...form.fields].filter(([
name,value])=>before.get(name)!==value);return left.length>0?new Map(left):void 0}function leaveOn(machine,{form},left){if(form.kind==="instance"){machine.changes++;
for(const[name,value]of left){const old=form.fields.get(name);old!==value&&form.fields.set(name,old?machine.values.join([old,value]):value)}}}const memory_DEPTH=2,
WIDTH=12,VARIANTS=4,MAKERS=200;function createMemory(){const numbers=new WeakMap;let last=0;const numberOf2=thing=>{const known2=numbers.get(thing)??++last;return numbers.
set(thing,known2),known2};function textOf2(value,depth){if(value.taints.length>0||deepTaints(value).length>0)return`#${value.id}`;const{form}=value;switch(form.
kind){case"instance":for(const field2 of form.fields.values())if(field2.taints.length>0)return`#${value.id}`;return`i${numberOf2(form.of.cls)}${depth<memory_DEPTH?
functionsOf2(form.fields,depth):""}`;case"object":return depth>=memory_DEPTH?"{}":`{${[...form.fields].slice(0,WIDTH).map(([name,each])=>`${name}:${textOf2(each,
depth+1)}`).join(",")}}`;case"list":return depth>=memory_DEPTH?"[]":`[${form.items.slice(0,WIDTH).map(each=>textOf2(each,depth+1)).join(",")}]`;case"choice":return depth>=
memory_DEPTH?"|":form.of.map(each=>textOf2(each,depth+1)).join("|");case"external":return`e${form.path}`;case"text":return"t";case"constant":return typeof form.
value=="string"?`"${form.value.slice(0,200)}`:String(form.value);case"function":return`f${numberOf2(form.fn)}@${numberOf2(form.home.frame)}${form.self?textOf2(form.
self,depth+1):""}`;case"class":return`c${numberOf2(form.cls)}`;case"unknown":return"?";default:return String(keyOf(value))}}function functionsOf2(fields2,depth){
return[...fields2].filter(([,{form}])=>form.kind==="function").slice(0,WIDTH).map(([name,each])=>`,${name}:${textOf2(each,depth+1)}`).join("")}return{numberOf:numberOf2,
keyOf(form,args,proofs,tool){const values=form.self?[form.self,...args.map(({value})=>value)]:args.map(({value})=>value),isClean=values.every(each=>deepTaints(each).
length===0&&!hasTaintedField(each));return{text:[numberOf2(form.fn),numberOf2(form.home),form.self?textOf2(form.self,0):"",...args.map(({value,name,spread:spread2})=>`${name??
""}${spread2??""}${textOf2(value,0)}`),isClean?"":proofsText(proofs,values),isClean?"":tool??""].join("\0"),isClean,hasFunctions:values.some(each=>holdsFunction(
each,0))}}}}function hasTaintedField({form}){return form.kind==="instance"&&[...form.fields.values()].some(({taints})=>taints.length>0)}function holdsFunction({
form},depth){return form.kind==="function"||form.kind==="class"?!0:depth>memory_DEPTH?!1:form.kind==="instance"?[...form.fields.values()].some(each=>each.form.kind===
"function"):form.kind==="object"?[...form.fields.values()].some(each=>holdsFunction(each,depth+1)):form.kind==="list"?form.items.some(each=>holdsFunction(each,depth+
1)):form.kind==="choice"?form.of.some(each=>holdsFunction(each,depth+1)):!1}function proofsText(proofs,values){if(proofs.size===0)return"";const subjects=new Set;
for(const value of values)for(const{subjects:own}of deepTaints(value))for(const id2 of own)subjects.add(id2);return[...subjects].sort((a,b)=>a-b).flatMap(id2=>{
const proof=proofs.get(id2);return proof?[`${id2}:${proof.proves}:${proof.weak}`]:[]}).join(",")}const own_checks_WORDS=new Set("valid validate validates valida\
ted validator validation verify verified check checks checked ensure assert guard guarded allow allowed allows permit permitted permits authorize authorise sani\
tize sanitise sanitized sanitised escape escaped quote quoted safe safely secure secured contain contained contains inside within restrict restricted forbid for\
bidden denied deny blocked trusted whitelisted".split(" "));function isOwnCheck({name,body}){return isNamedSo(name)&&body.some(mayDecide)}function mayDecide(stmt){
const value=stmt.kind==="assign"||stmt.kind==="expr"||stmt.kind==="return"?stmt.value:void 0;return value?!PASSING.has(value.kind):stmt.kind!=="return"&&stmt.kind!==
"leave"}const PASSING=new Set(["name","literal","member","text","cast"]);function isNamedSo(name){return name.split(/_|(?<=[a-z0-9])(?=[A-Z])/).some(word=>own_checks_WORDS.
has(word.toLowerCase()))}function mayBeChecked(name,args){const ids2=args.flatMap(({value})=>value.taints.length>0?subjectsOf(value):[]);if(ids2.length===0)return NO_PROOFS;
const proof={proves:NO_SINK,weak:EVERY_SINK,notes:[`what \`${name}\` checks is not understood`]};return new Map(ids2.map(id2=>[id2,proof]))}function bind(machine,fn,self,args,frame){
const{vars}=frame.state,{language}=frame.module.ir;let params=fn.params;if(fn.receiver&&self&&vars.set(fn.receiver.name,self),self&&language==="python"&&!fn.isArrow&&
!fn.isStatic){const[first,...rest]=params;first&&(vars.set(first.name,self),params=rest)}const byPosition=args.filter(({name,spread:spread2})=>name===void 0&&spread2!==
"map"),spreadAt2=byPosition.findIndex(({spread:spread2})=>spread2==="list"),byName=new Map(args.flatMap(({name,value})=>name===void 0?[]:[[name,value]])),maps=args.
filter(({spread:spread2})=>spread2==="map").map(({value})=>value);let at=0;for(const param of params){let value;if(param.by==="list"){const rest=byPosition.slice(
at);at=byPosition.length,value=machine.values.make({kind:"list",items:rest.filter(({spread:spread2})=>!spread2).map(each=>each.value),...spreadAt2>=0&&{rest:machine.
values.join(rest.filter(({spread:spread2})=>spread2).map(each=>machine.element(each.value,siteFor(param,frame))))}})}else if(param.by==="map")value=machine.values.
make({kind:"object",fields:new Map(byName),...maps.length>0&&{rest:machine.values.join(maps)}},maps.flatMap(({taints})=>taints));else{if(value=byName.get(param.
name),byName.delete(param.name),!value&&param.by==="position")if(spreadAt2>=0&&at>=spreadAt2){const spread2=byPosition[spreadAt2];spread2&&(value=machine.read(spread2.
value,String(at-spreadAt2),siteFor(param,frame)))}else value=byPosition[at++]?.value;!value&&maps.length>0&&(value=machine.values.join(maps.map(map=>machine.read(
map,param.name,siteFor(param,frame)))))}(!value||value.form.kind==="constant"&&value.form.value===void 0)&&param.default&&(value=machine.evaluate(param.default,
frame)),param.type&&value&&value.taints.length===0&&value.form.kind==="unknown"&&(value=machine.typed(param.type,frame)??value),value||(value=param.type&&machine.
typed(param.type,frame)||machine.values.unknown()),vars.set(param.name,value)}}function siteFor({at,to},frame){return{frame,at,to}}function sides(ways,wanted,isGo){
const open=[];for(const{value,proofs,judged:judged2,bySetting}of ways){if((isGo?truthOfResult(value):value.form.kind==="object"||value.form.kind==="list"?!0:truthOf(
value))===!wanted)continue;const own=judged2?facts_both(proofs,wanted?judged2.whenTrue:judged2.whenFalse):proofs;open.push({proofs:own,bySetting})}return ofWays(
open)}function ofWays(ways){const of=bySetting=>ways.filter(way=>way.bySetting===!0===bySetting).map(({proofs})=>proofs),[chosen,others]=[of(!0),of(!1)];return chosen.
length===0||others.length===0?ways.length>0?ways.map(({proofs})=>proofs).reduce(common):NO_PROOFS:facts_either(chosen.reduce(common),others.reduce(common))}const RECURSION=2,
calls_DEPTH=28,ALTERNATIVES=256;function createCalls(machine,nextOrder){const stack=[],reached=new Set,handled=new Set,clean=new Map;let tainted=new Map;const memory=createMemory(),
variants=new Map;function call2(callee,given2,site){const{form}=callee,args=opened(given2);switch(form.kind){case"function":return callFunction(form,args,site);case"\
class":return instanceOf(form,args,site);case"choice":{const tool=machine.tool,results=form.of.slice(0,ALTERNATIVES).map(each=>(machine.tool=dispatched.get(each)??
tool,call2(each,args,site)));return machine.tool=tool,sameTest(machine,form.of,results)}case"external":return callExternal(machine,form,callee,args,site);case"i\
nstance":{const name=bases.has(callee)?"constructor":"__call__",member2=ofClass(machine,form.of.cls,form.of.home,name,0);return member2&&"fn"in member2?callFunction(
{kind:"function",fn:member2.fn,home:member2.home,self:callee},args,site):callExternal(machine,{kind:"external",path:"?"},callee,args,site)}default:return callExternal(
machine,{kind:"external",path:"?"},callee,args,site)}}function callFunction(form,args,site){const{fn}=form,home=form.home;if(reached.add(fn),machine.entry&&handled.
add(fn),stack.length>=calls_DEPTH||stack.filter(each=>each.fn===fn).length>=RECURSION||machine.ablation.noCalls&&stack.length>0)return machine.values.made(args.
map(({value})=>value),{isVague:!0});const outer=site.frame.state,key=memory.keyOf(form,args,outer.proofs,machine.tool),results=key.isClean?clean:tainted,known2=results.
get(key.text);if(known2)return known2.asks&&machine.callers.askAgain(),known2.left&&form.self&&leaveOn(machine,form.self,known2.left),concluded(known2,site,fn,args);
if(key.isClean&&!key.hasFunctions){const own=`${memory.numberOf(fn)} ${memory.numberOf(home)}`,count=(variants.get(own)??0)+1;if(variants.set(own,count),count>(makesFunctions(
fn)?MAKERS:VARIANTS)&&args.some(({value})=>value.form.kind!=="unknown"))return callFunction(form,args.map(each=>({...each,value:machine.values.unknown()})),site)}
const frame=frameFor(form,outer.proofs),before=form.self?.form.kind==="instance"?new Map(form.self.form.fields):void 0;bind(machine,fn,form.self,args,frame);const{
asked}=machine.callers;stack.push({fn,name:fn.name,site,order:nextOrder()}),machine.execute(fn.body,frame),stack.pop();const result={...resultOf(machine,fn,frame,
outer.proofs),...before&&form.self&&{left:leftOn(form.self,before)},...machine.callers.asked>asked&&{asks:!0}};return results.set(key.text,result),concluded(result,
site,fn,args)}function concluded({value,proofs,judged:judged2,fields:fields2,isDead},{frame},fn,args){const{state}=frame;if(isDead&&(state.isDead=!0),!machine.ablation.
noGuards&&stack.length>0&&isOwnCheck(fn)&&(state.proofs=facts_both(state.proofs,mayBeChecked(fn.name,args))),!machine.ablation.noGuards&&proofs.size>0&&(state.proofs=
facts_both(state.proofs,proofs)),!judged2&&!fields2||machine.ablation.noGuards)return value;const own=machine.values.make(value.form,value.taints);return judged2&&
machine.judged.set(own.id,judged2),fields2&&sayFields(own,fields2),own}function instanceOf(of,args,site){const home=of.home,{language}=home.frame.module.ir,fields2=new Map,
self=machine.values.make({kind:"instance",of,fields:fields2});if(stack.length>=calls_DEPTH)return self;const inner2=frameFor({kind:"function",fn:NO_FUNCTION,home,
self},site.frame.state.proofs);for(const field2 of of.cls.fields)field2.value&&!field2.isStatic&&language==="javascript"&&fields2.set(field2.name,machine.evaluate(
field2.value,inner2));const name=language==="python"?"__init__":"constructor",maker=language==="go"?void 0:ofClass(machine,of.cls,home,name,0);if(maker&&"fn"in maker)
return callFunction({kind:"function",fn:maker.fn,home:maker.home,self},args,site),self;if(language==="python"&&isModel(machine,of)){const maps=args.filter(({spread:spread2})=>spread2===
"map").map(({value})=>value);return modelOf(machine,of,name2=>args.find(each=>each.name===name2)?.value??(maps[0]&&machine.read(maps[0],name2,site)),site)}const named2=of.
cls.fields.filter(({isStatic})=>!isStatic).map(field2=>field2.name);for(const[at,{value,name:keyword}]of args.entries())if(keyword!==void 0)fields2.set(keyword,
value);else if(value.form.kind==="object"&&language==="go")for(const[field2,each]of value.form.fields)fields2.set(field2,each);else named2[at]!==void 0&&language!==
"javascript"&&fields2.set(named2[at],value);const last=language==="python"?ofClass(machine,of.cls,home,"__post_init__",0):void 0;return last&&"fn"in last&&callFunction(
{kind:"function",fn:last.fn,home:last.home,self},[],site),self}return{stack,reached,handled,call:call2,instanceOf,numberOf:memory.numberOf,forget:()=>{stack.length=
0,tainted=new Map}}}function makesFunctions({body}){return body.some(stmt=>stmt.kind==="function"||stmt.kind==="return"&&stmt.value?.kind==="function")}const NO_FUNCTION={
name:"",nameAt:{at:0,to:0},params:[],body:[],decorators:[],at:0,to:0};function frameFor({fn,home,self},proofs){const parent=home.frame,state=newState();return state.
proofs=proofs,{state,parent,module:parent.module,fn,returns:[],self:self??parent.self,left:[],loops:0,turn:void 0}}function resultOf(machine,fn,frame,outer){const{
values}=machine,ways=[...frame.returns];if(frame.state.isDead||ways.push({value:frame.returns.length===0||!fn.isGenerator?values.constant(void 0):values.unknown(),
proofs:frame.state.proofs,judged:void 0}),ways.length===0)return{value:values.unknown(),proofs:NO_PROOFS,judged:void 0,isDead:!0};const proofs=ofWays(ways.map(({
proofs:own,bySetting})=>({proofs:own,bySetting}))),results=ways.map(({value,proofs:own})=>own===proofs||own.size===0?value:bakedInto(value,own)),whenTrue2=sides(
ways,!0,frame.module.ir.language==="go"),whenFalse2=sides(ways,!1,frame.module.ir.language==="go"),isJudge=whenTrue2.size>proofs.size||whenFalse2.size>proofs.size||
ways.some(({judged:judged2})=>judged2);return{value:fn.isGenerator?values.make({kind:"list",items:[],rest:values.join(results.slice(0,frame.returns.length))}):values.
join(results),proofs:proofs===outer?NO_PROOFS:proofs,judged:isJudge?{whenTrue:whenTrue2,whenFalse:whenFalse2}:void 0,fields:fn.isGenerator?void 0:judgeFields(machine,
ways,proofs),isDead:!1}}const RANK={high:0,medium:1,low:2};function createFlows(machine,calls){const flows=new Map;return{add(found2){const{taint,sink,step}=found2,
source=namedTool(machine,taint.source),flow2={source,sink,sinkName:found2.sinkName,callee:found2.callee,...holderOf(machine,found2.frame),...source.entry&&{entry:source.
entry},steps:stepsOf(machine,found2,source,calls),confidence:found2.confidence,doubts:found2.doubts,isByDesign:found2.isByDesign},key=[source.origin,source.entry?.
path,source.entry?.name,source.name,sink,step.path,step.at].join("|"),old=flows.get(key);(!old||isBetter(flow2,old.flow))&&flows.set(key,{flow:flow2,source:taint.
source})},withdraw(path,{at,to}){for(const[key,{flow:flow2}]of flows){const{sink,steps}=flow2,last=steps.at(-1);sink==="url"&&last?.path===path&&last.at<=at&&to<=
last.to&&flows.delete(key)}},close:()=>[...flows.values()].flatMap(({flow:flow2,source})=>held(machine,flow2,source))}}const ONLY_ASKED="callers are asked who t\
hey are, and nothing looks at the answer";function held({callers},flow2,source){if(flow2.sink!=="subject"&&flow2.sink!=="privilege")return[flow2];if(callers.isChecked(
source))return[];const known2=callers.around(flow2.entry?.path??flow2.steps.at(-1)?.path??"");return known2==="caller"||flow2.sink==="privilege"?[flow2]:known2?
[{...flow2,confidence:"low",doubts:[...flow2.doubts,ONLY_ASKED]}]:[]}function namedTool(machine,source){const{entry}=source;return entry?.name!==""||machine.tool===
void 0?source:{...source,entry:{...entry,name:machine.tool}}}function holderOf({handler},inner2){let isInHandler=!1,holder;for(let at=inner2;at&&!isInHandler;at=
at.parent){if(isInHandler=at.fn!==void 0&&at.fn===handler,holder!==void 0||!at.fn||at.fn.name==="")continue;holder=(at.self?.form.kind==="instance"?`${at.self.form.
of.cls.name}.`:"")+at.fn.name}return{isInHandler,...holder!==void 0&&{holder}}}function isBetter(a,b){return RANK[a.confidence]-RANK[b.confidence]<0||a.confidence===
b.confidence&&(Number(b.isByDesign)-Number(a.isByDesign)>0||a.isByDesign===b.isByDesign&&a.steps.length<b.steps.length)}function stepsOf(machine,{taint,step},source,calls){
const own=[];for(let at=taint.step;at;at=at.before)own.unshift(at);const first=own[0]?.order??0,way=[...own.map(each=>({...each,what:each.what==="%source"?describe(
source):each.what})),...calls.stack.filter(({order,name,fn})=>order>first&&name!==""&&fn!==machine.handler).map(({site,name,order})=>({path:site.frame.module.ir.
path,at:site.at,to:site.to,what:`\`${name}\` is called`,order}))].sort((a,b)=>a.order-b.order),steps=[];for(const{path,at,to,what}of[...way,step]){const last=steps.
at(-1);last&&last.path===path&&last.at===at&&last.to===to&&steps.pop(),steps.push({path,at,to,what})}return steps}function describe({origin,name,entry}){if(origin!==
"argument")return name;const of=entry?` of ${entry.kind}${entry.name===""?"":` \`${entry.name}\``}`:"";return name===""?`the arguments${of}`:`argument \`${name}\
\`${of}`}const refusals=new WeakMap;function checkPrivilege(machine,branch2,frame){if(!machine.entry)return;const known2=refusals.get(branch2)??{isThen:refuses(
branch2.then),isOtherwise:refuses(branch2.otherwise)};if(refusals.set(branch2,known2),known2.isThen===known2.isOtherwise)return;const{language,path}=frame.module.
ir,asked=asksFor(machine,branch2.test,known2.isOtherwise,frame,0);if(!(!asked||asked.others.some(each=>machine.callers.isCaller(each,language))))for(const taint of asked.
taints)machine.flow({taint,sink:"privilege",sinkName:"a decision who may",callee:"if",frame,step:{path,at:branch2.test.at,to:branch2.test.to,what:"decides who m\
ay"},confidence:"medium",doubts:[],isByDesign:!1})}function asksFor(machine,test,isPositive,frame,depth){if(depth>4)return;if(test.kind==="operation"&&test.operator===
"not"&&test.operands[0])return asksFor(machine,test.operands[0],!isPositive,frame,depth+1);if(test.kind==="choice"&&test.by!=="test"){const parts2=test.of.map(each=>asksFor(
machine,each,isPositive,frame,depth+1));if(parts2.every(each=>each===void 0))return;const values2=test.of.map(each=>machine.evaluate(each,frame));return{taints:parts2.
flatMap(each=>each?.taints??[]),others:[...values2,...parts2.flatMap(each=>each?.others??[])]}}if(test.kind==="operation"&&/^(?:==|!=|in|not in)$/.test(test.operator)){
if((test.operator==="=="||test.operator==="in")!==isPositive)return;const values2=test.operands.map(each=>machine.evaluate(each,frame)),roles2=values2.flatMap((each,at)=>values2.
some((other2,index)=>index!==at&&isRole(other2))?privileges_named(each,namesRole):[]);return roles2.length>0?{taints:roles2,others:values2}:void 0}if(!isPositive)
return;const value=machine.evaluate(test,frame),privileges=privileges_named(value,namesPrivilege);if(privileges.length>0)return{taints:privileges,others:[value]};
const{form}=value;if(form.kind!=="external"||!/\.(?:includes|has|Contains)\(\)$/.test(form.path))return;const values=[...form.on?[form.on]:[],...(form.args??[]).
map(each=>each.value)],roles=values.some(isRole)?values.flatMap(each=>privileges_named(each,namesRole)):[];return roles.length>0?{taints:roles,others:values}:void 0}
function privileges_named(value,is){return deepTaints(value).filter(({source,isVague})=>source.origin==="argument"&&!isVague&&is(source.name))}function isRole(value){
const text=constantText(value);return text!==void 0?isPrivileged(text):value.form.kind==="list"&&value.form.items.length>0&&value.form.items.every(isRole)}function refuses(body){
const last=body.at(-1);return!last||last.kind!=="throw"&&last.kind!=="return"?!1:body.some(stmt=>(stmt.kind==="throw"||stmt.kind==="return"||stmt.kind==="expr")&&
stmt.value&&saysNo(stmt.value,0))}function saysNo(node,depth){if(depth>10||typeof node!="object"||node===null)return!1;if(Array.isArray(node))return node.some(each=>saysNo(
each,depth+1));const{kind,value,name}=node;return kind==="literal"?typeof value=="string"&&REFUSAL.test(value)||value===403:(kind==="name"||kind==="member")&&typeof name==
"string"&&/Permission(?:Error|Denied)|Forbidden|Unauthori[sz]ed|AccessDenied|AuthorizationError/.test(name)?!0:Object.values(node).some(each=>saysNo(each,depth+
1))}const known=new WeakMap;function isFilledLater(module,{target:target2,declares},value){if(declares!==!0||target2.kind!=="name"||truthOf(value)!==!1)return!1;
const names=known.get(module)??namesIn(module.body);return known.set(module,names),names.has(target2.name)}function namesIn(body){const names=new Set,open=[{node:body,
isInside:!1}];for(let next=open.pop();next;next=open.pop()){const{node,isInside}=next;isInside&&isAssignment(node)&&node.declares!==!0&&node.target.kind==="name"&&
names.add(node.target.name);for(const each of Object.values(node))typeof each=="object"&&each!==null&&open.push({node:each,isInside:isInside||isFunction(each)})}
return names}function isAssignment(node){return"kind"in node&&node.kind==="assign"&&"target"in node}function isFunction(node){return"params"in node&&"body"in node}
const UNROLLED=200,DOUBLED=4;function execute(machine,body,frame){declare(machine,body,frame);for(const stmt of body){if(frame.state.isDead||!machine.spend())return;
run(machine,stmt,frame)}}function declare(machine,body,frame){if(!body.some(({kind})=>kind==="function"||kind==="class"))return;const home=homeIn(frame);for(const stmt of body)
stmt.kind==="function"&&!stmt.fn.receiver&&stmt.fn.name!==""?frame.state.vars.set(stmt.fn.name,machine.values.make({kind:"function",fn:stmt.fn,home})):stmt.kind===
"class"&&stmt.cls.name!==""&&stmt.cls.form!=="type"?frame.state.vars.set(stmt.cls.name,machine.values.make({kind:"class",cls:stmt.cls,home})):stmt.kind==="class"&&
stmt.cls.name!==""&&frame.module.ir.language==="go"&&frame.state.vars.set(stmt.cls.name,machine.values.make({kind:"class",cls:stmt.cls,home}))}function run(machine,stmt,frame){
switch(stmt.kind){case"assign":{const value=machine.evaluate(stmt.value,frame),either2=frame.parent===void 0&&isFilledLater(frame.module.ir,stmt,value)?machine.
values.join([value,machine.values.unknown()]):value;assignTo(machine,stmt.target,either2,frame,{declares:stmt.declares===!0,...stmt.type&&{type:stmt.type}});return}case"\
expr":machine.evaluate(stmt.value,frame);return;case"return":leave(machine,stmt.value,frame,stmt.goesOn===!0);return;case"throw":stmt.value&&machine.evaluate(stmt.
value,frame),frame.state.isDead=!0;return;case"branch":branch(machine,stmt,frame);return;case"switch":choose(machine,stmt,frame);return;case"loop":loop(machine,
stmt,frame);return;case"try":attempt(machine,stmt,frame);return;case"leave":frame.left.push(copyOf(frame.state)),frame.state.isDead=!0;return;case"function":machine.
declared(stmt.fn,frame);return;case"class":machine.declaredClass(stmt.cls,frame);return}}function leave(machine,expr,frame,goesOn){const value=expr?machine.evaluate(
expr,frame):machine.values.constant(void 0);machine.handler!==void 0&&frame.fn===machine.handler&&expr&&checkResult(machine,value,expr,frame),frame.returns.push(
{value,proofs:frame.state.proofs,judged:machine.judgedOf(value,frame.module.ir.language)}),goesOn||(frame.state.isDead=!0)}function branch(machine,stmt,frame){const{
test,then,otherwise}=stmt;checkPrivilege(machine,stmt,frame);const value=machine.evaluate(test,frame),truth=truthOf(value),judged2=machine.judgedOf(value,frame.
module.ir.language);if(truth!==void 0){learn(frame.state,truth?judged2?.whenTrue:judged2?.whenFalse),machine.execute(truth?then:otherwise,frame);return}const before=frame.
state,tool=machine.tool;frame.state=copyOf(before),learn(frame.state,judged2?.whenTrue),refine(machine,test,!0,frame),machine.tool=judged2?.tool??tool;const isSetting=!machine.
ablation.noGuards&&!judged2&&!isAbout(value),returns=frame.returns.length;machine.execute(then,frame),machine.tool=tool;const positive=frame.state;frame.state=copyOf(
before),learn(frame.state,judged2?.whenFalse),refine(machine,test,!1,frame),machine.execute(otherwise,frame);const negative=frame.state;if(frame.state=scopes_joined(
machine,positive,negative),!!isSetting){!positive.isDead&&!negative.isDead&&(frame.state.proofs=facts_either(positive.proofs,negative.proofs));for(let at=returns;at<
frame.returns.length;at++)frame.returns[at]={...frame.returns[at],bySetting:!0}}}function learn(state,proofs){proofs&&proofs.size>0&&(state.proofs=facts_both(state.
proofs,proofs))}function choose(machine,{subject,cases},frame){const value=subject&&machine.evaluate(subject,frame),known2=value&&values_constantOf(value),isName=value!==
void 0&&machine.toolNames.has(value.id),before=frame.state,outer=frame.left.length,tool=machine.tool;let end,fallen,missed=NO_PROOFS;for(const{tests,body,fallsThrough}of cases){
const values=tests.map(each=>machine.evaluate(each,frame));if(known2!==void 0&&values.length>0&&values.every(each=>each.form.kind==="constant")&&!values.some(each=>values_constantOf(
each)===known2)&&!fallen)continue;frame.state=fallen?scopes_joined(machine,copyOf(before),fallen):copyOf(before),fallen||learn(frame.state,missed),fallen=void 0;
const names=values.map(values_constantOf).filter(each=>typeof each=="string");if(value&&values.length>0&&values.every(isFixed))learn(frame.state,proofsOf([{about:value,
proves:EVERY_SINK,grade:"strong",note:""}]));else if(!subject&&values.length===1&&values[0]){const judged2=machine.judgedOf(values[0],frame.module.ir.language);
learn(frame.state,judged2?.whenTrue),missed=judged2?facts_both(missed,judged2.whenFalse):missed,judged2?.tool!==void 0&&(machine.tool=judged2.tool)}isName&&names.
length>0&&(machine.tool=names[0]),machine.execute(body,frame),machine.tool=tool,fallsThrough?fallen=frame.state:end=end?scopes_joined(machine,end,frame.state):frame.
state}fallen&&(end=end?scopes_joined(machine,end,fallen):fallen);for(const left of frame.left.splice(outer))end=end?scopes_joined(machine,end,left):left;cases.some(
({tests})=>tests.length===0)||(frame.state=copyOf(before),learn(frame.state,missed),end=end?scopes_joined(machine,end,frame.state):frame.state),frame.state=end??
before}function isFixed({form,taints}){return form.kind==="constant"||taints.length===0&&form.kind==="external"}function loop(machine,stmt,frame){const{iterated,
element,key,test,body}=stmt,over=iterated&&machine.evaluate(iterated,frame),site=siteOf(iterated??stmt,frame),outer=frame.left.length,set=(name,value)=>{name!==
void 0&&frame.state.vars.set(name,value)},items=over&&statements_itemsOf(machine,over),before=copyOf(frame.state);if(items&&items.length<=UNROLLED){const outerTurn=frame.
turn;for(const[name,item]of items){frame.turn=frame.state.vars.copy(),set(element,item),set(key,name),machine.execute(body,frame),frame.turn=outerTurn;for(const left of frame.
left.splice(outer))frame.state=scopes_joined(machine,frame.state,left);if(frame.state.isDead)break}if(items.length>0&&!frame.state.isDead)return;frame.state=items.
length>0?frame.state:before,frame.state.isDead&&(frame.state=before);return}const since=machine.values.mark();frame.loops++;const turns=frame.loops>DOUBLED?1:2;
for(let turn=0;turn<turns;turn++){const start=copyOf(frame.state),{changes}=machine;if(test){const tested2=machine.evaluate(test,frame);if(truthOf(tested2)===!1)
break;learn(frame.state,machine.judgedOf(tested2,frame.module.ir.language)?.whenTrue)}over&&(set(element,machine.element(over,site)),set(key,machine.keyIn(over,
site))),machine.execute(body,frame);for(const left of frame.left.splice(outer))frame.state=scopes_joined(machine,frame.state,left);const proved=over&&element!==
void 0&&!frame.state.isDead?ofElements(machine,machine.element(over,site),since,frame):void 0;if(frame.state=scopes_joined(machine,start,frame.state),learn(frame.
state,proved),machine.changes===changes&&!isCarried(start,frame.state))break}frame.loops--}function isCarried(start,{vars}){for(const name of start.vars.differing(
vars)){const[old,now]=[start.vars.get(name),vars.get(name)];if(old&&now&&old!==now&&keyOf(old)!==keyOf(now))return!0}return!1}function ofElements(machine,element,since,{
state}){const parts2=element.form.kind==="list"?[element,...element.form.items]:[element],ids2=new Set(parts2.flatMap(({id:id2,taints})=>[id2,...taints.flatMap(
({subjects})=>subjects.slice(-1))]));return machine.ablation.noGuards?NO_PROOFS:new Map([...state.proofs].filter(([id2])=>id2>since||ids2.has(id2)))}function statements_itemsOf(machine,{
form,taints}){if(!(taints.length>0)){if(form.kind==="list"&&!form.rest)return form.items.map((item,at)=>[machine.values.constant(at),item]);if(form.kind==="obje\
ct"&&!form.rest)return[...form.fields].map(([name,value])=>[machine.values.constant(name),value])}}function attempt(machine,{body,handlers,finally:last},frame){
const before=copyOf(frame.state);machine.execute(body,frame);const after=frame.state;let end=after;for(const{name,body:handler}of handlers)frame.state={...scopes_joined(
machine,copyOf(before),{...after,isDead:!1}),proofs:before.proofs,isDead:!1},name!==void 0&&frame.state.vars.set(name,machine.values.unknown()),machine.execute(
handler,frame),end=scopes_joined(machine,end,frame.state);if(frame.state=end,last.length>0){const isDead=frame.state.isDead;frame.state={...copyOf(isDead?before:
frame.state),isDead:!1},machine.execute(last,frame),isDead&&(frame.state.isDead=!0)}}const types_WRAPPERS=new Set(["Optional","Annotated","Promise","Readonly","\
Partial","Required","Awaitable","Final","ClassVar","NonNullable"]),types_NOTHING=new Set(["None","null","undefined","nil"]);function classOf(machine,type,frame){
const{form}=typedAs(machine,type,frame)??{form:void 0};return form?.kind==="instance"?form.of:void 0}function typedAs(machine,type,frame,depth=0){if(!(depth>4))
switch(type.kind){case"name":{const value=lookUp(machine,type.name,frame);return value.form.kind==="class"?machine.instance(value.form):value.form.kind==="exter\
nal"&&value.form.path!==type.name?types_objectOf(machine,value.form.path):void 0}case"member":{const value=machine.evaluate(type,frame);return value.form.kind===
"class"?machine.instance(value.form):value.form.kind==="external"&&!value.form.path.startsWith("?")?types_objectOf(machine,value.form.path):void 0}case"index":{
const name=type.of.kind==="name"||type.of.kind==="member"?type.of.name:"";if(!types_WRAPPERS.has(name))return typedAs(machine,type.of,frame,depth+1);const inner2=type.
key.kind==="list"?type.key.items[0]?.value:type.key;return inner2&&typedAs(machine,inner2,frame,depth+1)}case"operation":{const meant=type.operands.filter(each=>!types_isNothing(
each));return type.operator==="|"&&meant.length===1&&meant[0]?typedAs(machine,meant[0],frame,depth+1):void 0}case"literal":return;default:return}}function types_isNothing(type){
return type.kind==="name"&&types_NOTHING.has(type.name)||type.kind==="literal"&&type.value==null}function types_objectOf(machine,path){return machine.values.make(
{kind:"external",path:`${path}()`})}const writes_known=new WeakMap;function writesFields(fn){const before=writes_known.get(fn);if(before!==void 0)return before;
const writes=fn.body.some(inStmt);return writes_known.set(fn,writes),writes}function inStmt(stmt){switch(stmt.kind){case"assign":return isField(stmt.target)||inExpr(
stmt.value);case"expr":return inExpr(stmt.value);case"return":case"throw":return stmt.value!==void 0&&inExpr(stmt.value);case"branch":return inExpr(stmt.test)||
stmt.then.some(inStmt)||stmt.otherwise.some(inStmt);case"switch":return stmt.cases.some(({body})=>body.some(inStmt));case"loop":return stmt.body.some(inStmt);case"\
try":return stmt.body.some(inStmt)||stmt.handlers.some(({body})=>body.some(inStmt))||stmt.finally.some(inStmt);case"function":return writesFields(stmt.fn);default:
return!1}}function isField(target2){return target2.kind==="cast"?isField(target2.of):target2.kind==="list"?target2.items.some(({value})=>isField(value)):target2.
kind!=="name"}function inExpr(expr){switch(expr.kind){case"assign":return isField(expr.target)||inExpr(expr.value);case"function":return writesFields(expr.fn);case"\
call":return inExpr(expr.callee)||expr.args.some(({value})=>inExpr(value));case"member":case"cast":return inExpr(expr.of);case"choice":return expr.of.some(inExpr);case"\
operation":return expr.operands.some(inExpr);case"other":return expr.parts.some(inExpr);default:return!1}}const NESTING=500,evaluator_ASKED=5e3;function evaluateProject(project,roots,ablation={}){
let order=0;const values=createValues(()=>++order),tables=new Map,scopes=new Map,sources=new Map,instances=new Map,handlers=new Map,registered=new Set,declared=new Set,
gaps=[],restricted=new Map;let spent=0,left=0,depth=0,isCut=!1,isLate=!1;const machine={project,values,ablation,judged:new Map,toolNames:new Set,tool:void 0,entry:void 0,
handler:void 0,tables(language){const known2=tables.get(language)??createTableIndex(loadTables(language));return tables.set(language,known2),known2},judgedOf(value,language){
const known2=machine.judged.get(value.id);return known2||ablation.noGuards||!isAbout(value)?known2:(remember(machine,value,judgedBy(judgeTruth(value,machine.tables(
language).tables))),machine.judged.get(value.id))},spend(){return spent++,spent%evaluator_ASKED===0&&project.isOver()&&(isLate=!0,left=0),--left>0},get callers(){
return callers},changes:0,importing:new Set,evaluate(expr,frame){if(depth>=NESTING)return isCut=!0,values.unknown();depth++;const value=evaluate(machine,expr,frame);
return depth--,value},execute(body,frame){if(depth>=NESTING){isCut=!0;return}depth++,execute(machine,body,frame),depth--},call:(callee,args,site)=>calls.call(callee,
args,site),read:(of,name,site)=>readMember(machine,of,name,site),element:(of,site)=>elementOf(machine,of,site),keyIn:(of,site)=>keyOfOne(machine,of,site),typed:(type,frame)=>typedAs(
machine,type,frame),classOf:(type,frame)=>classOf(machine,type,frame),bakedIn(value,{state}){return bakedInto(value,state.proofs)},module(path){const known2=scopes.
get(path);if(known2)return known2;const ir=project.module(path,"imported");if(!ir)return;const scope=moduleFrame(ir);scopes.set(path,scope),scope.status="runnin\
g";const{tool,entry,handler}=machine;return[machine.tool,machine.entry,machine.handler]=[void 0,void 0,void 0],execute(machine,ir.body,scope.frame),[machine.tool,
machine.entry,machine.handler]=[tool,entry,handler],scope.frame.state.isDead=!1,scope.status="done",scope},declared(fn,frame){if(fn.decorators.length===0)return;
const value=decorated(machine,fn,frame);value.form.kind==="function"&&value.form.fn!==fn&&frame.state.vars.set(fn.name,value)},metFunction:(fn,value,frame)=>metParameters(
machine,fn,value,frame),declaredClass(cls,frame){declared.has(cls)||(declared.add(cls),declaredClass(machine,cls,frame))},instance(cls){const known2=instances.get(
cls.cls);if(known2)return known2;const home=cls.home,blank=values.make({kind:"instance",of:cls,fields:new Map});instances.set(cls.cls,blank);const value=calls.instanceOf(
cls,[],siteOf(cls.cls,home.frame));return instances.set(cls.cls,value),value},restrict(value,of){for(const{source}of sourcesOf(value))restricted.set(source,(restricted.
get(source)??NO_SINK)|of)},isRestricted:(source,sink)=>holds(restricted.get(source)??NO_SINK,sink),step:(step,before)=>({...step,order:++order,before}),source(key,make){
const known2=sources.get(key)??make();return sources.set(key,known2),known2},register(handler){const key=keyOfHandler(handler,machine.entry?()=>0:calls.numberOf);
handlers.has(key)||(handlers.set(key,handler),handler.fn.form.kind==="function"&&!isOnlyTyped(handler)&&registered.add(handler.fn.form.fn))},flow:found2=>flows.
add(found2),withdraw:(path,at)=>flows.withdraw(path,at),checkPostures:(entries,call2)=>postures.check(entries,call2)},callers=createCallers(machine),calls=createCalls(
machine,()=>++order),flows=createFlows(machine,calls),postures=createPostures(machine);function rooted2(path,what,run2){if(isLate||spent>limits.Qu){gaps.some(gap=>gap.
path===path)||gaps.push({path,reason:isLate?"time-limit":"too-large",detail:isLate?"the time for analysing source code was over":"the project is too large for i\
ts flows to be followed to the end"});return}left=limits.y,isCut=!1;try{run2()}catch(error){if(!(error instanceof RangeError))throw error;isCut=!0,depth=0,[machine.
tool,machine.entry,machine.handler]=[void 0,void 0,void 0],machine.importing.clear();for(const scope of scopes.values())scope.status="done"}calls.forget(),machine.
judged.clear(),isCut&&left>0&&gaps.push({path,reason:"too-deep",detail:`${what} is nested too deeply for all its flows to be followed`}),left<=0&&gaps.push({path,
reason:"too-large",detail:`${what} is too large for its flows to be followed to the end`})}function isCalledLater(fn){return registered.has(fn)&&!writesFields(fn)}
for(const path of roots)rooted2(path,"the file",()=>machine.module(path));for(const path of roots){const scope=scopes.get(path);if(!scope)continue;let own=[];rooted2(
path,"the file",()=>{metFile(machine,scope.frame),own=functionsOf(machine,scope)});for(const root of own){if(root.form.kind!=="function")continue;const{fn}=root.
form;rooted2(path,`\`${fn.name}\``,()=>metParameters(machine,fn,root,scope.frame)),!(calls.reached.has(fn)||isCalledLater(fn))&&rooted2(path,`\`${fn.name}\``,()=>machine.
call(root,[],siteOf(fn,scope.frame)))}}const done=new Set,needless=new Set;function handleAll(isMeant2){for(let before=-1;before!==done.size;){before=done.size;
for(const[key,handler]of[...handlers]){if(done.has(key)||!isMeant2(handler))continue;if(done.add(key),isOnlyTyped(handler)&&handler.fn.form.kind==="function"&&calls.
handled.has(handler.fn.form.fn)){needless.add(handler);continue}const name=handler.entry.name===""?"a handler":`\`${handler.entry.name}\``;rooted2(handler.entry.
path,name,()=>handle(machine,handler))}}}return handleAll(handler=>!isOnlyTyped(handler)),handleAll(()=>!0),{flows:flows.close(),postures:postures.close(),handlers:[
...handlers.values()].filter(handler=>!needless.has(handler)),gaps,functions:calls.reached.size,steps:spent}}const OPENED=/(?:^|\.)(?:open|read_text|read_bytes|readFile|readFileSync|ReadFile|(?!(?:Pure|Posix|Windows)?Path\(|U(?:RL|rl)\()[A-Z]\w*)\(\)$/;
function isOnlyTyped({registration:{takes,call:call2,decorator,isGuess}}){return takes!==void 0&&!call2||isGuess===!0&&decorator!==void 0}function sourcesOf(value,depth=0){
const own=deepTaints(value),{form}=value;return own.length>0?own.filter(({isVague})=>!isVague):form.kind!=="external"||depth>3||OPENED.test(form.path)?[]:[...form.
on?sourcesOf(form.on,depth+1):[],...(form.args??[]).flatMap(each=>sourcesOf(each.value,depth+1))]}function keyOfHandler({entry,fn,language},numberOf2){const{form}=fn;
if(form.kind!=="function")return`${entry.kind}:${entry.name}:`;const home=language==="go"&&entry.name===""&&form.fn.name===""?`@${numberOf2(form.home.frame)}`:"";
return`${entry.kind}:${entry.name}:${form.home.path}:${form.fn.at}${home}`}function functionsOf(machine,{ir,frame}){const home={path:ir.path,frame};return ir.body.
flatMap(stmt=>{if(stmt.kind==="function"&&!stmt.fn.receiver)return[machine.values.make({kind:"function",fn:stmt.fn,home})];if(stmt.kind==="function"&&stmt.fn.receiver){
const cls=ir.body.find(each=>each.kind==="class"&&each.cls.name===stmt.fn.receiver?.type),self2=cls?.kind==="class"?machine.instance({kind:"class",cls:cls.cls,home}):
machine.values.unknown();return[machine.values.make({kind:"function",fn:stmt.fn,home,self:self2})]}if(stmt.kind==="assign")return functionsIn(stmt.target.kind===
"name"?frame.state.vars.get(stmt.target.name):void 0,ir.path);if(stmt.kind!=="class"||stmt.cls.form!=="class")return[];const self=machine.instance({kind:"class",
cls:stmt.cls,home});return stmt.cls.methods.map(fn=>machine.values.make({kind:"function",fn,home,...!fn.isStatic&&{self}}))})}function functionsIn(value,path){return(value?.
form.kind==="object"?[...value.form.fields.values()]:value?[value]:[]).filter(({form})=>form.kind==="function"&&form.home.path===path)}const NO_TESTS=new Map;function context_spanOf(node){
return{at:node.at,to:node.to}}function context_textOf(context,node){return context.text.slice(node.at,node.to)}function field(node,name){return node.children.find(
child=>child.field===name&&child.isNamed)}function fields(node,name){return node.children.filter(child=>child.field===name&&child.isNamed)}function context_named(node){
return node.children.filter(child=>child.isNamed&&child.type!=="comment"&&child.type!=="ERROR")}function nameAt(node,name){return{kind:"name",name,at:node.at,to:node.
to}}function madeUp(context){return context.made+=1,`%${context.made}`}function nameFor(context,name){return context_lookUp(context.scope,name)??name}function isLocal(context,name){
return context_lookUp(context.scope,name)!==void 0}function context_lookUp(scope,name){for(let at=scope;at;at=at.outer){const found2=at.names.get(name);if(found2!==
void 0)return found2}}function context_declare(context,name){const{scope}=context;if(!scope)return name;const here=scope.names.get(name);if(here!==void 0)return here;
const hides=context_lookUp(scope.outer,name)!==void 0||context.imports.has(name)||context.globals.has(name);let own=name;return hides&&(context.made+=1,own=`%${name}${context.
made}`),scope.names.set(name,own),own}function declareParam(context,name){context.scope?.names.set(name,name)}function inScope(context,run2){const outer=context.
scope;context.scope={names:new Map,outer};try{return run2()}finally{context.scope=outer}}function packageMember(context,callee){if(callee.type!=="selector_expre\
ssion")return;const operand=field(callee,"operand"),member2=field(callee,"field");if(operand?.type!=="identifier"||!member2)return;const local=context_textOf(context,
operand),from=isLocal(context,local)?void 0:context.imports.get(local);return from===void 0?void 0:{from,name:context_textOf(context,member2)}}const ESCAPE=/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g,
SIMPLE={n:`
`,t:"	",r:"\r",a:"\x07",b:"\b",f:"\f",v:"\v"};function readText(text,node){const raw=text.slice(node.at,node.to),inner2=raw.slice(1,raw.length>1?-1:void 0);return node.
type==="raw_string_literal"?inner2.replaceAll("\r",""):inner2.includes("\\")?inner2.replace(ESCAPE,(_all,byte,unit,point,octal,letter)=>{if(letter!==void 0)return SIMPLE[letter]??
letter;const code=octal===void 0?Number.parseInt(byte??unit??point,16):Number.parseInt(octal,8);return code<=1114111?String.fromCodePoint(code):"\uFFFD"}):inner2}
function readNumber(raw){const plain2=raw.replaceAll("_",""),octal=/^0[0-7]+$/.test(plain2)?Number.parseInt(plain2,8):Number(plain2);return Number.isFinite(octal)?
octal:0}const AS_IT_IS=new Set(["s","v","q","w"]),DIRECTIVE=/%[-+# 0]*(?:\[(\d{1,3})\])?(\*|\d{0,6})(?:\.(\*|\d{0,6}))?(?:\[(\d{1,3})\])?([A-Za-z%])/g;function formatParts(format,at,args){
if(args.some(arg=>arg.spread))return;const parts2=[],constant2=value=>{const last=parts2.at(-1);value!==""&&(last?.kind==="literal"?parts2[parts2.length-1]={...last,
value:`${last.value}${value}`}:parts2.push({kind:"literal",value,at:at.at,to:at.to}))};let end=0,next=0;for(const match of format.matchAll(DIRECTIVE)){constant2(
format.slice(end,match.index)),end=match.index+match[0].length;const verb=match[5];if(verb==="%"){constant2("%");continue}match[2]==="*"&&(next+=1),match[3]==="\
*"&&(next+=1);const index=match[4]??match[1];index!==void 0&&(next=Number(index)-1);const value=args[next]?.value;if(next+=1,!value)return;AS_IT_IS.has(verb)?verb===
"q"?(constant2('"'),parts2.push(value),constant2('"')):parts2.push(value):parts2.push({kind:"operation",operator:`%${verb}`,operands:[value],at:value.at,to:value.
to})}return constant2(format.slice(end)),parts2}const TYPE_NODES=new Set(["type_identifier","qualified_type","pointer_type","slice_type","array_type","implicit_\
length_array_type","map_type","channel_type","function_type","struct_type","interface_type","generic_type","parenthesized_type"]);function lowerType(context,node){
const inner2=context_named(node),first=inner2[0];switch(node.type){case"type_identifier":case"identifier":case"package_identifier":return nameAt(node,context_textOf(
context,node));case"qualified_type":{const of=field(node,"package"),name=field(node,"name");return!of||!name?nameAt(node,context_textOf(context,node)):{kind:"me\
mber",of:nameAt(of,context_textOf(context,of)),name:context_textOf(context,name),...context_spanOf(node)}}case"pointer_type":case"parenthesized_type":case"type_\
elem":case"negated_type":case"type_constraint":return inner2.length>1?{kind:"operation",operator:"|",operands:inner2.map(child=>lowerType(context,child)),...context_spanOf(
node)}:first?lowerType(context,first):types_other(context,node,"type",[]);case"slice_type":case"array_type":case"implicit_length_array_type":{const element=field(
node,"element");return{kind:"list",items:element?[{value:lowerType(context,element)}]:[],...context_spanOf(node)}}case"map_type":return types_other(context,node,
"map",[...fields(node,"key"),...fields(node,"value")]);case"channel_type":return types_other(context,node,"chan",fields(node,"value"));case"generic_type":{const of=field(
node,"type"),args=typeArguments(context,field(node,"type_arguments")),only2=args[0];if(!of||!only2)return nameAt(node,context_textOf(context,node));const key=args.
length===1?only2:{kind:"list",items:args.map(value=>({value})),...context_spanOf(only2)};return{kind:"index",of:lowerType(context,of),key,...context_spanOf(node)}}case"\
struct_type":return{kind:"object",entries:structFields(context,node).fields.map(types_entryOf),...context_spanOf(node)};case"function_type":return types_other(context,
node,"func",[]);default:return types_other(context,node,node.type==="interface_type"?"interface":"type",[])}}function typeArguments(context,node){return node?context_named(
node).map(child=>lowerType(context,child)):[]}function types_other(context,node,operator,parts2){return{kind:"other",operator,parts:parts2.map(part=>lowerType(context,
part)),...context_spanOf(node)}}function types_entryOf(of){const value=of.type??nameAt(of,"any");return{key:of.name,value,keyAt:context_spanOf(of),...of.tag===void 0?
{}:{tag:of.tag}}}function structFields(context,struct){const found2={fields:[],bases:[]},list2=struct.children.find(child=>child.type==="field_declaration_list");
for(const declaration2 of list2?context_named(list2):[]){if(declaration2.type!=="field_declaration")continue;const typeNode=field(declaration2,"type");if(!typeNode)
continue;const type=lowerType(context,typeNode),names=fields(declaration2,"name"),tagNode=field(declaration2,"tag"),tag=tagNode&&readText(context.text,tagNode);
names.length===0&&found2.bases.push(type);for(const name of names.length>0?names:[typeNode])found2.fields.push({name:names.length>0?context_textOf(context,name):
types_lastName(type),type,...tag===void 0?{}:{tag},...context_spanOf(name)})}return found2}function types_lastName(type){return type.kind==="index"?types_lastName(
type.of):type.kind==="name"||type.kind==="member"?type.name:""}function lowerTypeDeclaration(context,spec,doc){const name=field(spec,"name"),type=field(spec,"ty\
pe");if(!name||!type)return;const base={name:context_textOf(context,name),nameAt:context_spanOf(name),form:"type",decorators:[],methods:[],...doc===void 0?{}:{doc},
...context_spanOf(spec)};return type.type==="struct_type"?{...base,...structFields(context,type)}:type.type==="interface_type"?{...base,...interfaceParts(context,
type)}:{...base,bases:[],fields:[],alias:lowerType(context,type)}}function interfaceParts(context,node){const parts2={fields:[],bases:[]};for(const child of context_named(
node)){const name=field(child,"name");child.type==="method_elem"&&name?parts2.fields.push({name:context_textOf(context,name),type:types_other(context,child,"fun\
c",[]),...context_spanOf(name)}):child.type==="type_elem"&&parts2.bases.push(lowerType(context,child))}return parts2}const TEXTS=new Set(["string"]),NUMBER=/^(?:u?int(?:8|16|32|64)?|uintptr|float(?:32|64)|complex(?:64|128)|byte|rune)$/,
NIL=new Set(["error","any"]);function zeroValue(context,type){const span=context_spanOf(type),name=type.type==="type_identifier"?context_textOf(context,type):"";
if(TEXTS.has(name))return{kind:"literal",value:"",...span};if(NUMBER.test(name))return{kind:"literal",value:0,...span};if(name==="bool")return{kind:"literal",value:!1,
...span};if(type.type==="slice_type"||type.type==="array_type")return{kind:"list",items:[],...span};if(type.type==="map_type"||type.type==="struct_type")return{
kind:"object",entries:[],...span};const underlying=context.types.get(name);return(name!==""?!NIL.has(name)&&underlying?.type!=="interface_type":type.type==="qua\
lified_type"||type.type==="generic_type")?newOf(lowerType(context,type),span):{kind:"literal",value:null,...span}}function newOf(callee,span){return{kind:"call",
callee,args:[{value:{kind:"object",entries:[],...span}}],isNew:!0,...span}}function lowerComposite(context,node){const type=field(node,"type"),body=field(node,"\
body");return body?literal(context,type,body,context_spanOf(node)):{kind:"object",entries:[],...context_spanOf(node)}}function literal(context,type,body,span){const plain2=type&&
composites_bare(type);if(!plain2)return untyped(context,body,span);switch(plain2.type){case"slice_type":case"array_type":case"implicit_length_array_type":return composites_list(
context,field(plain2,"element"),body,span);case"map_type":return{kind:"object",entries:mapEntries(context,field(plain2,"value"),body),...span};case"struct_type":
return{kind:"object",entries:structEntries(context,plain2,body),...span};default:return namedLiteral(context,plain2,body,span)}}function namedLiteral(context,type,body,span){
const lowered=lowerType(context,type),base=type.type==="generic_type"?field(type,"type"):type,own=base?.type==="type_identifier"?context.types.get(context_textOf(
context,base)):void 0;if(own?.type==="struct_type")return made(lowered,{kind:"object",entries:structEntries(context,own,body),...span},span);if(own&&(own.type===
"map_type"||own.type==="slice_type"||own.type==="array_type"))return{kind:"cast",of:literal(context,own,body,span),type:lowered,...span};const value=untyped(context,
body,span);return!(value.kind==="object"&&value.entries.every(entry=>isFieldName(context,body,entry)))&&(value.kind==="object"||type.type==="qualified_type")?{kind:"\
cast",of:value,type:lowered,...span}:made(lowered,value,span)}function isFieldName(context,body,entry){const at=entry.keyAt?.at??body.at;return typeof entry.key==
"string"&&!'"`'.includes(context.text[at]??'"')}function made(callee,value,span){return{kind:"call",callee,args:[{value}],isNew:!0,...span}}function untyped(context,body,span){
const elements=context_named(body);return elements.length===0||elements.some(element=>element.type==="keyed_element")?{kind:"object",entries:elements.flatMap(element=>{
if(element.type!=="keyed_element")return[];const key=elementNode(field(element,"key")),value=field(element,"value");return!key||!value?[]:[{key:key.type==="iden\
tifier"?context_textOf(context,key):composites_keyOf(context,key),value:composites_elementOf(context,void 0,value),keyAt:context_spanOf(key)}]}),...span}:composites_list(
context,void 0,body,span)}function composites_list(context,of,body,span){return{kind:"list",items:context_named(body).flatMap(element=>{const value=element.type===
"keyed_element"?field(element,"value"):element;return value?[{value:composites_elementOf(context,of,value)}]:[]}),...span}}function mapEntries(context,of,body){
return context_named(body).flatMap(element=>{const key=elementNode(field(element,"key")),value=field(element,"value");return element.type!=="keyed_element"||!key||
!value?[]:[{key:composites_keyOf(context,key),value:composites_elementOf(context,of,value),keyAt:context_spanOf(key)}]})}function structEntries(context,struct,body){
const declared=fieldTypes(context,struct);return context_named(body).flatMap((element,index)=>{if(element.type!=="keyed_element"){const at=declared.list[index];
return at?[{key:at.name,value:composites_elementOf(context,at.type,element)}]:[]}const key=elementNode(field(element,"key")),value=field(element,"value");if(!key||
!value)return[];const name=context_textOf(context,key),type=declared.byName.get(name);return[{key:name,value:composites_elementOf(context,type,value),keyAt:context_spanOf(
key)}]})}const composites_known=new WeakMap;function fieldTypes(context,struct){const before=composites_known.get(struct);if(before)return before;const list2=declaredFields(
context,struct),found2={list:list2,byName:new Map(list2.map(({name,type})=>[name,type]))};return composites_known.set(struct,found2),found2}function declaredFields(context,struct){
const declarations=struct.children.find(child=>child.type==="field_declaration_list");return(declarations?context_named(declarations):[]).flatMap(declaration2=>{
const type=field(declaration2,"type");if(!type)return[];const names=fields(declaration2,"name").map(name=>context_textOf(context,name)),embedded=composites_bare(
type);return(names.length>0?names:[context_textOf(context,field(embedded,"name")??embedded)]).map(name=>({name,type}))})}function composites_keyOf(context,key){
return key.type==="interpreted_string_literal"||key.type==="raw_string_literal"?readText(context.text,key):key.type==="literal_value"?untyped(context,key,context_spanOf(
key)):context.expr(context,key)}function elementNode(node){return node?.type==="literal_element"?context_named(node)[0]??void 0:node}function composites_elementOf(context,type,node){
const inner2=elementNode(node)??node;return inner2.type==="literal_value"?literal(context,type,inner2,context_spanOf(inner2)):context.expr(context,inner2)}function composites_bare(type){
let at=type;for(;at.type==="pointer_type"||at.type==="parenthesized_type";){const inner2=context_named(at)[0];if(!inner2)break;at=inner2}return at}function lowerExpr(context,node){
const span=context_spanOf(node);if(TYPE_NODES.has(node.type))return lowerType(context,node);switch(node.type){case"identifier":case"field_identifier":case"blank\
_identifier":{const name=context_textOf(context,node),test=context.tests.get(name);return test?{...test,...span}:nameAt(node,nameFor(context,name))}case"interpr\
eted_string_literal":case"raw_string_literal":case"rune_literal":return{kind:"literal",value:readText(context.text,node),...span};case"int_literal":case"float_l\
iteral":case"imaginary_literal":return{kind:"literal",value:readNumber(context_textOf(context,node)),...span};case"iota":return{kind:"literal",value:context.iota,
...span};case"true":case"false":return{kind:"literal",value:node.type==="true",...span};case"nil":return{kind:"literal",value:null,...span};case"parenthesized_e\
xpression":case"literal_element":case"expression_list":case"variadic_argument":return inner(context,node);case"func_literal":return{kind:"function",fn:context.functionOf(
context,node),...span};case"composite_literal":return lowerComposite(context,node);case"selector_expression":return selector(context,node);case"index_expression":
return withTwo(context,node,field(node,"operand"),field(node,"index"));case"slice_expression":return{kind:"other",operator:"slice",parts:expressions_parts(context,
node),...span};case"type_assertion_expression":return assertion(context,node);case"type_conversion_expression":return conversion(context,node);case"type_instant\
iation_expression":return inner(context,node);case"call_expression":return expressions_call(context,node);case"unary_expression":return unary(context,node);case"\
binary_expression":return binary(context,node);default:return{kind:"other",operator:node.type,parts:expressions_parts(context,node),...span}}}function expressions_parts(context,node){
return context_named(node).map(child=>lowerExpr(context,child))}function inner(context,node){const first=context_named(node)[0];return first?lowerExpr(context,first):
{kind:"other",operator:node.type,parts:[],...context_spanOf(node)}}function selector(context,node){const operand=field(node,"operand"),name=field(node,"field");
return!operand||!name?{kind:"other",operator:node.type,parts:expressions_parts(context,node),...context_spanOf(node)}:{kind:"member",of:lowerExpr(context,operand),
name:context_textOf(context,name),...context_spanOf(node)}}function withTwo(context,node,of,key){return!of||!key?{kind:"other",operator:node.type,parts:expressions_parts(
context,node),...context_spanOf(node)}:{kind:"index",of:lowerExpr(context,of),key:lowerExpr(context,key),...context_spanOf(node)}}function assertion(context,node){
const operand=field(node,"operand"),type=field(node,"type");if(!operand)return{kind:"other",operator:node.type,parts:expressions_parts(context,node),...context_spanOf(
node)};const of=lowerExpr(context,operand);return type?{kind:"cast",of,type:lowerType(context,type),...context_spanOf(node)}:of}function conversion(context,node){
const type=field(node,"type"),operand=field(node,"operand"),args=operand?[{value:lowerExpr(context,operand)}]:[];if(type?.type!=="generic_type"){const name=type?
context_textOf(context,type).replace(/\s+/g,""):"";return{kind:"call",callee:type?.type==="slice_type"?nameAt(type,name):type?lowerType(context,type):nameAt(node,
name),args,...context_spanOf(node)}}const of=field(type,"type"),types=typeArguments(context,field(type,"type_arguments"));return{kind:"call",callee:of?typeAsCallee(
context,of):nameAt(type,""),args,types,...context_spanOf(node)}}function typeAsCallee(context,node){const type=lowerType(context,node);return type.kind==="name"?
nameAt(type,nameFor(context,type.name)):type}function expressions_call(context,node){const callee=field(node,"function"),list2=field(node,"arguments");if(!callee)
return{kind:"other",operator:node.type,parts:expressions_parts(context,node),...context_spanOf(node)};const nodes=list2?context_named(list2):[],builtin=callee.type===
"identifier"&&!isLocal(context,context_textOf(context,callee))?context_textOf(context,callee):"";if((builtin==="new"||builtin==="make")&&nodes[0])return allocation(
context,node,builtin,nodes);const args=nodes.map(arg=>expressions_argument(context,arg)),member2=packageMember(context,callee);if(member2?.from==="fmt"&&member2.
name==="Sprintf"){const text=formatted(context,node,nodes,args);if(text)return text}const types=typeArguments(context,field(node,"type_arguments")),base={kind:"\
call",callee:lowerExpr(context,callee),args,...context_spanOf(node)};return types.length>0?{...base,types}:base}function expressions_argument(context,node){return node.
type==="variadic_argument"?{value:inner(context,node),spread:"list"}:{value:lowerExpr(context,node)}}function allocation(context,node,builtin,nodes){const type=nodes[0],
lowered=lowerType(context,type),span=context_spanOf(node);if(builtin==="new")return newOf(lowered,span);if(type.type==="map_type")return{kind:"object",entries:[],
...span};if(type.type==="slice_type")return{kind:"list",items:[],...span};const args=nodes.slice(1).map(arg=>expressions_argument(context,arg));return{kind:"cal\
l",callee:nameAt(field(node,"function")??node,"make"),args,types:[lowered],...span}}function formatted(context,node,nodes,args){const first=nodes[0],format=first&&
literalText(context,first);if(!first||format===void 0)return;const found2=formatParts(format,context_spanOf(first),args.slice(1));return found2&&{kind:"text",parts:found2,
by:"format",...context_spanOf(node)}}function literalText(context,node){if(node.type==="interpreted_string_literal"||node.type==="raw_string_literal")return readText(
context.text,node);if(node.type==="parenthesized_expression"){const only2=context_named(node)[0];return only2&&literalText(context,only2)}if(node.type==="identi\
fier"){const name=context_textOf(context,node);return isLocal(context,name)?void 0:context.texts.get(name)}if(node.type!=="binary_expression"||operatorOf(node)!==
"+")return;const sides2=[...fields(node,"left"),...fields(node,"right")].map(side2=>literalText(context,side2));return sides2.every(side2=>side2!==void 0)?sides2.
join(""):void 0}function operatorOf(node){return node.children.find(child=>child.field==="operator")?.type??""}function unary(context,node){const operand=field(
node,"operand"),operator=operatorOf(node);if(!operand)return{kind:"other",operator,parts:expressions_parts(context,node),...context_spanOf(node)};const of=lowerExpr(
context,operand);switch(operator){case"&":case"*":return of;case"<-":return{kind:"other",operator:"chan",parts:[of],...context_spanOf(node)};case"!":return{kind:"\
operation",operator:"not",operands:[of],...context_spanOf(node)};default:return{kind:"operation",operator,operands:[of],...context_spanOf(node)}}}function binary(context,node){
const left=field(node,"left"),right=field(node,"right"),operator=operatorOf(node);if(!left||!right)return{kind:"other",operator,parts:expressions_parts(context,
node),...context_spanOf(node)};const sides2=[lowerExpr(context,left),lowerExpr(context,right)];return combine(operator,sides2[0],sides2[1],node)}function combine(operator,left,right,at){
const span=context_spanOf(at);return operator==="&&"||operator==="||"?{kind:"choice",by:operator==="&&"?"and":"or",of:[left,right],...span}:operator==="+"?{kind:"\
text",by:"plus",parts:[...expressions_added(left),...expressions_added(right)],...span}:{kind:"operation",operator,operands:[left,right],...span}}function expressions_added(side2){
return side2.kind==="text"&&side2.by==="plus"?side2.parts:[side2]}function lowerAssignment(context,node){const left=listed(field(node,"left")),right=listed(field(
node,"right")),operator=node.children.find(child=>child.field==="operator")?.type??":=",only2=left[0],value=right[0];if(operator!==":="&&operator!=="="&&only2&&
value){const target2=context.expr(context,only2),sum=combine(operator.slice(0,-1),target2,context.expr(context,value),node);return[{kind:"assign",target:target2,
value:sum,...context_spanOf(node)}]}return assignAll(context,node,left,right,operator===":=")}function lowerStep(context,node){const of=context_named(node)[0];if(!of)
return[];const target2=context.expr(context,of),one2={kind:"literal",value:1,...context_spanOf(node)},value={kind:"operation",operator:node.type==="inc_statemen\
t"?"+":"-",operands:[target2,one2],...context_spanOf(node)};return[{kind:"assign",target:target2,value,...context_spanOf(node)}]}function lowerVar(context,spec,values){
const names=fields(spec,"name"),typeNode=field(spec,"type");if(values.length>0)return assignAll(context,spec,names,values,!0,typeNode&&lowerType(context,typeNode));
if(!typeNode)return[];const type=lowerType(context,typeNode);return names.map(name=>({kind:"assign",target:nameAt(name,context_declare(context,context_textOf(context,
name))),value:{...zeroValue(context,typeNode),...context_spanOf(name)},type,declares:!0,...context_spanOf(spec)}))}function assignAll(context,at,left,right,declares,type){
const first=right[0];if(!first)return[];if(right.length===1&&left.length>1)return spread(context,at,left,first,declares);const values=right.map(value=>context.expr(
context,value));if(left.length===1)return target(context,at,left[0],values[0],declares,type);const isPlain=values.every(value=>value.kind==="literal"||value.kind===
"function"),out=[],ready=values.map(value=>{if(isPlain||value.kind==="literal")return value;const name=madeUp(context);return out.push({kind:"assign",target:nameAt(
value,name),value,declares:!0,...context_spanOf(value)}),nameAt(value,name)});return left.forEach((node,index)=>{const value=ready[index];value&&out.push(...target(
context,at,node,value,declares,type))}),out}function target(context,at,node,value,declares,type){const span=context_spanOf(at);if(assignments_isBlank(context,node))
return value.kind==="name"?[]:[{kind:"expr",value,...span}];const isName=node.type==="identifier";return[{kind:"assign",target:declares&&isName?nameAt(node,context_declare(
context,context_textOf(context,node))):assignable(context.expr(context,node)),value,...type?{type}:{},...declares?{declares}:{},...span}]}function assignable(to){
return to.kind==="cast"?assignable(to.of):to.kind==="name"||to.kind==="member"||to.kind==="index"?to:{kind:"index",of:to.kind==="other"&&to.parts[0]||to,key:{kind:"\
other",operator:"element",parts:[],at:to.at,to:to.to},at:to.at,to:to.to}}function assignments_isBlank(context,node){return node.at+1===node.to&&context.text[node.
at]==="_"}function spread(context,at,left,right,declares){const value=context.expr(context,right),second=left.length===2?okOf(value):void 0;if(second)return withOk(
context,at,left,value,second,declares);const wanted=left.map((node,index)=>({node,index})).filter(({node})=>!assignments_isBlank(context,node));if(wanted.length===
0)return[{kind:"expr",value,...context_spanOf(at)}];const name=madeUp(context),out=[{kind:"assign",target:nameAt(right,name),value,declares:!0,...context_spanOf(
at)}];for(const{node,index}of wanted){const key={kind:"literal",value:index,...context_spanOf(right)},part={kind:"index",of:nameAt(right,name),key,...context_spanOf(
right)};out.push(...target(context,at,node,part,declares))}return out}function okOf(value){const span={at:value.at,to:value.to};if(value.kind==="index")return{kind:"\
operation",operator:"in",operands:[value.key,value.of],...span};if(value.kind==="cast")return{kind:"operation",operator:"instanceof",operands:[value.of,value.type],
...span};if(value.kind==="other"&&value.operator==="chan")return{kind:"operation",operator:"chan",operands:[],...span}}function withOk(context,at,left,value,ok,declares){
const[to,toOk]=left,out=[];return assignments_isBlank(context,toOk)||out.push(...target(context,at,toOk,ok,declares)),assignments_isBlank(context,to)||out.push(
...target(context,at,to,value,declares)),toOk.type==="identifier"&&isSteady(ok)&&!isSame(context,to,ok)&&(context.tests=new Map([[context_textOf(context,toOk),ok]])),
out}function isSteady(expr){switch(expr.kind){case"name":case"literal":return!0;case"member":return isSteady(expr.of);case"index":return isSteady(expr.of)&&isSteady(
expr.key);case"cast":return isSteady(expr.of);case"operation":return expr.operator==="instanceof"?expr.operands[0]!==void 0&&isSteady(expr.operands[0]):expr.operands.
every(isSteady);default:return!1}}function isSame(context,to,ok){if(assignments_isBlank(context,to))return!1;if(to.type!=="identifier")return!0;const name=nameFor(
context,context_textOf(context,to)),asks2=expr=>expr.kind==="name"?expr.name===name:expr.kind==="member"||expr.kind==="cast"?asks2(expr.of):expr.kind==="index"?
asks2(expr.of)||asks2(expr.key):expr.kind==="operation"&&expr.operands.some(asks2);return asks2(ok)}function takeTests(context){const{tests}=context;return context.
tests=NO_TESTS,tests}function listed(node){return node?node.type==="expression_list"?context_named(node):[node]:[]}function lowerBlock(context,block){return block?
inScope(context,()=>lowerStatements(context,context_named(block))):[]}function lowerStatements(context,nodes){const out=[];for(const node of nodes){if(node.type===
"statement_list"||node.type==="block"){const inside2=node.type==="block"?lowerBlock(context,node):lowerStatements(context,context_named(node));for(const stmt of inside2)
out.push(stmt);continue}const tests=takeTests(context);for(const stmt of lowerStatement(context,node,tests))out.push(stmt)}return context.tests=NO_TESTS,out}function lowerStatement(context,node,tests){
switch(node.type){case"short_var_declaration":case"assignment_statement":return lowerAssignment(context,node);case"inc_statement":case"dec_statement":return lowerStep(
context,node);case"var_declaration":case"const_declaration":return lowerDeclaration(context,node);case"type_declaration":return lowerTypes(context,node,void 0);case"\
return_statement":return[lowerReturn(context,node)];case"if_statement":return inScope(context,()=>lowerIf(context,node,tests));case"for_statement":return inScope(
context,()=>lowerFor(context,node));case"expression_switch_statement":case"type_switch_statement":case"select_statement":return inScope(context,()=>lowerSwitch(
context,node));case"go_statement":case"defer_statement":return lowerLater(context,node);case"send_statement":return lowerSend(context,node);case"labeled_stateme\
nt":return lowerStatements(context,context_named(node).filter(child=>child.type!=="label_name"));case"break_statement":case"continue_statement":return[{kind:"le\
ave",how:node.type==="break_statement"?"break":"continue",...context_spanOf(node)}];case"goto_statement":case"fallthrough_statement":case"empty_statement":return[];case"\
expression_statement":{const only2=context_named(node)[0];return only2?[lowerAlone(context,only2)]:[]}default:return[lowerAlone(context,node)]}}function lowerAlone(context,node){
const value=context.expr(context,node);return{kind:isEnd(context,node)?"throw":"expr",value,...context_spanOf(node)}}const LOGGERS=/(?:^|\/)(?:log|logrus|glog|klog|zerolog\/log)(?:\/v[0-9]+)?$/;
function isEnd(context,node){if(node.type!=="call_expression")return!1;const callee=field(node,"function");if(!callee)return!1;if(callee.type==="identifier")return context_textOf(
context,callee)==="panic"&&!isLocal(context,"panic");const member2=packageMember(context,callee);if(!member2){const operand=callee.type==="selector_expression"?
field(callee,"operand"):void 0;return operand!==void 0&&isEnd(context,operand)}return member2.from==="os"||member2.from==="syscall"?member2.name==="Exit":member2.
from==="runtime"?member2.name==="Goexit":LOGGERS.test(member2.from)&&/^(?:Fatal|Panic)/.test(member2.name)}function lowerReturn(context,node){const list2=context_named(
node)[0],span=context_spanOf(node),values=list2?list2.type==="expression_list"?context_named(list2):[list2]:[],results=values.map(value=>context.expr(context,value)),
returned2=values.length>0?results:context.results.map(name=>nameAt(node,name)),only2=returned2[0];return only2?returned2.length===1?{kind:"return",value:only2,...span}:
{kind:"return",value:{kind:"list",items:returned2.map(value=>({value})),...span},...span}:{kind:"return",...span}}function lowerDeclaration(context,node){const out=[];
let before=[],index=0;const specs=context_named(node).flatMap(child=>child.type==="var_spec_list"?context_named(child):[child]);for(const spec of specs){if(spec.
type!=="var_spec"&&spec.type!=="const_spec")continue;const own=fields(spec,"value").flatMap(value=>value.type==="expression_list"?context_named(value):[value]),
values=own.length>0||spec.type==="var_spec"?own:before;before=values,context.iota=index,index+=1;for(const stmt of lowerVar(context,spec,values))out.push(stmt)}
return out}function lowerTypes(context,node,doc){return context_named(node).flatMap(spec=>{const cls=lowerTypeDeclaration(context,spec,doc);return cls?[{kind:"c\
lass",cls,...context_spanOf(spec)}]:[]})}function lowerIf(context,node,before){const header=field(node,"initializer"),out=header?lowerHeader(context,header):[],
own=takeTests(context),condition=field(node,"condition");context.tests=own.size>0?own:before;const test=condition?context.expr(context,condition):{kind:"other",
operator:"if",parts:[],...context_spanOf(node)};context.tests=NO_TESTS;const alternative=field(node,"alternative"),then=lowerBlock(context,field(node,"consequen\
ce")),otherwise=alternative?.type==="if_statement"?inScope(context,()=>lowerIf(context,alternative,NO_TESTS)):lowerBlock(context,alternative);return out.push({kind:"\
branch",test,then,otherwise,...context_spanOf(node)}),out}function lowerHeader(context,header){return lowerStatement(context,header,NO_TESTS)}function lowerFor(context,node){
const block=field(node,"body"),header=context_named(node).find(child=>child!==block),span=context_spanOf(node);if(header?.type==="range_clause")return[lowerRange(
context,header,block,span)];if(header?.type!=="for_clause"){const test2=header&&context.expr(context,header);return[{kind:"loop",...test2?{test:test2}:{},body:lowerBlock(
context,block),...span}]}const start=field(header,"initializer"),condition=field(header,"condition"),update2=field(header,"update"),out=start?lowerStatements(context,
[start]):[],test=condition&&context.expr(context,condition),body=lowerBlock(context,block);if(update2)for(const stmt of lowerStatements(context,[update2]))body.
push(stmt);return out.push({kind:"loop",...test?{test}:{},body,...span}),out}function lowerRange(context,header,block,span){const right=field(header,"right"),iterated=right?
context.expr(context,right):{kind:"other",operator:"range",parts:[],...context_spanOf(header)},left=field(header,"left"),targets2=left?left.type==="expression_l\
ist"?context_named(left):[left]:[],declares=header.children.some(child=>child.type===":="),first=[],names=targets2.map(node=>{if(context_textOf(context,node)===
"_")return;if(declares)return context_declare(context,context_textOf(context,node));const name=madeUp(context);return first.push({kind:"assign",target:context.expr(
context,node),value:nameAt(node,name),...context_spanOf(node)}),name}),[key,element]=names,body=lowerBlock(context,block);return{kind:"loop",iterated,...key===void 0?
{}:{key},...element===void 0?{}:{element},body:first.length>0?[...first,...body]:body,...span}}function lowerSwitch(context,node){const header=field(node,"initi\
alizer"),out=header?lowerStatements(context,[header]):[],value=field(node,"value"),isOfTypes=node.type==="type_switch_statement",subject=value&&context.expr(context,
value),alias=isOfTypes?field(node,"alias"):void 0,cases=[];for(const child of context_named(node)){const made2=inScope(context,()=>lowerCase(context,child,isOfTypes?
subject:void 0,alias));made2&&cases.push(made2)}return out.push({kind:"switch",...subject&&!isOfTypes?{subject}:{},cases,...context_spanOf(node)}),out}function lowerCase(context,node,typed2,alias){
const first=[];let tests=[];switch(node.type){case"default_case":break;case"expression_case":tests=fields(node,"value").flatMap(value=>value.type==="expression_\
list"?context_named(value):[value]).map(value=>context.expr(context,value));break;case"type_case":tests=fields(node,"type").map(type=>typeTest(context,type,typed2));
break;case"communication_case":{const communication=field(node,"communication");if(tests=[{kind:"other",operator:"select",parts:[],...context_spanOf(node)}],communication)
for(const stmt of lowerCommunication(context,communication))first.push(stmt);break}default:return}const name=alias&&(context_named(alias)[0]??alias);if(name&&typed2){
const types=fields(node,"type"),only2=types.length===1?types[0]:void 0,value=only2?{kind:"cast",of:typed2,type:lowerType(context,only2),...context_spanOf(only2)}:
typed2,to=nameAt(name,context_declare(context,context_textOf(context,name)));first.push({kind:"assign",target:to,value,declares:!0,...context_spanOf(name)})}const lists=node.
children.filter(child=>child.type==="statement_list"),body=[...first,...lowerStatements(context,lists)],last=lists.at(-1),fallsThrough=last!==void 0&&context_named(
last).at(-1)?.type==="fallthrough_statement";return{tests,body,...fallsThrough?{fallsThrough}:{}}}function typeTest(context,type,of){const span=context_spanOf(type),
subject=of??{kind:"other",operator:"type",parts:[],...span},isNil=context_textOf(context,type)==="nil",right=isNil?{kind:"literal",value:null,...span}:lowerType(
context,type);return{kind:"operation",operator:isNil?"==":"instanceof",operands:[subject,right],...span}}function lowerCommunication(context,node){if(node.type!==
"receive_statement")return lowerStatements(context,[node]);if(field(node,"left"))return lowerAssignment(context,node);const right=field(node,"right");return right?
[lowerAlone(context,right)]:[]}function lowerLater(context,node){const call2=context_named(node)[0];if(!call2)return[];const value=context.expr(context,call2);return[
{kind:"expr",value:value.kind==="call"?{...value,isLater:!0}:value,...context_spanOf(node)}]}function lowerSend(context,node){const channel=field(node,"channel"),
sent=field(node,"value");if(!channel||!sent)return[];const key={kind:"other",operator:"element",parts:[],...context_spanOf(channel)};return[{kind:"assign",target:{
kind:"index",of:context.expr(context,channel),key,...context_spanOf(channel)},value:context.expr(context,sent),...context_spanOf(node)}]}function lowerFunction(context,node,doc){
const{results,tests}=context;context.tests=NO_TESTS;try{return inScope(context,()=>lowerInside(context,node,doc))}finally{context.results=results,context.tests=
tests}}function lowerInside(context,node,doc){const name=field(node,"name"),receiver=receiverOf(context,field(node,"receiver")),params=lowerParams(context,field(
node,"parameters")),result=field(node,"result"),declared=namedResults(context,result),block=field(node,"body"),body=[...declared,...block?lowerStatements(context,
context_named(block)):[]];return{name:name?context_textOf(context,name):"",nameAt:context_spanOf(name??node),params,body,decorators:[],...result&&declared.length===
0?{returns:lowerResult(context,result)}:{},...doc===void 0?{}:{doc},...receiver?{receiver}:{},...context_spanOf(node)}}function lowerResult(context,result){if(result.
type!=="parameter_list")return lowerType(context,result);const items=context_named(result).flatMap(part=>fields(part,"type").map(type=>({value:lowerType(context,
type)}))),only2=items[0];return items.length===1&&only2?only2.value:{kind:"list",items,...context_spanOf(result)}}function lowerParams(context,list2){const params=[];
for(const declaration2 of list2?context_named(list2):[]){const typeNode=field(declaration2,"type"),names=fields(declaration2,"name"),type=typeNode&&lowerType(context,
typeNode),by=declaration2.type==="variadic_parameter_declaration"?"list":"position";for(const node of names.length>0?names:[declaration2]){const written=names.length>
0?context_textOf(context,node):"_",name=written==="_"?`%p${params.length}`:written;written!=="_"&&declareParam(context,name),params.push({name,by,...type?{type}:
{},...context_spanOf(node)})}}return params}function namedResults(context,result){if(context.results=[],result?.type!=="parameter_list")return[];const names=[],
out=[];for(const declaration2 of context_named(result)){const typeNode=field(declaration2,"type");for(const node of fields(declaration2,"name")){const written=context_textOf(
context,node),name=written==="_"?`%r${names.length}`:written;if(names.push(name),!typeNode)continue;written!=="_"&&declareParam(context,name);const value={...zeroValue(
context,typeNode),...context_spanOf(node)},type=lowerType(context,typeNode);out.push({kind:"assign",target:nameAt(node,name),value,type,declares:!0,...context_spanOf(
node)})}}return context.results=names,out}function receiverOf(context,list2){const declaration2=list2&&context_named(list2)[0],typeNode=declaration2&&field(declaration2,
"type");if(!typeNode)return;const lowered=lowerType(context,typeNode),of=lowered.kind==="index"?lowered.of:lowered,written=fields(declaration2,"name")[0],name=written?
context_textOf(context,written):"_";return name!=="_"&&declareParam(context,name),{name:name==="_"?"%receiver":name,type:of.kind==="name"||of.kind==="member"?of.
name:""}}const VERSION=/^v[0-9]{1,4}$/;function lowerImports(tree,used){const imports=[],visit=node=>{if(node.type==="import_spec"){const found2=lowerImport(tree.
text,node,used);found2&&imports.push(found2)}else(node.type==="import_declaration"||node.type==="import_spec_list")&&node.children.forEach(visit)};return tree.root.
children.forEach(visit),imports}function lowerImport(text,node,used){const path=field(node,"path");if(!path)return;const from=readText(text,path),name=field(node,
"name"),alias=name&&text.slice(name.at,name.to);return alias==="_"?{local:void 0,from,imported:"*",...context_spanOf(node)}:{local:alias==="."?"*":alias??localName(
from,used),from,imported:"*",...context_spanOf(node)}}function localName(path,used){const names=packageNames(path);return names.find(name=>used.has(name))??names[0]??
path}function packageNames(path){const parts2=path.split("/"),last=parts2.at(-1)??path,plain2=(VERSION.test(last)&&parts2.length>1?parts2.at(-2)??last:last).replace(
/\.v[0-9]{1,4}$/,""),names=[plain2,plain2.replace(/^go-/,""),plain2.replace(/[-.]go$/,""),plain2.replace(/-sdk-go$/,""),plain2.replaceAll("-","_"),plain2.replaceAll(
"-",""),...plain2.split(/[-.]/)];return[...new Set(names)].filter(name=>/^[A-Za-z_]\w*$/.test(name))}function lowerGo(path,tree){const survey=go_look(tree),imports=lowerImports(
tree,survey.used),context={text:tree.text,imports:new Map(imports.flatMap(({local,from})=>local&&local!=="*"?[[local,from]]:[])),types:survey.types,globals:survey.
globals,texts:survey.texts,scope:void 0,made:0,iota:0,tests:NO_TESTS,results:[],expr:lowerExpr,functionOf:lowerFunction},body=[];let comments=[],name,doc;for(const node of tree.
root.children){if(node.type==="comment"){comments.push(node);continue}if(!node.isNamed)continue;const before=docOf(tree.text,comments,node.at);if(comments=[],node.
type==="package_clause"){const own=context_named(node)[0];name=own&&context_textOf(context,own),doc=before;continue}for(const stmt of lowerTop(context,node,before))
body.push(stmt)}return{path,language:"go",...name===void 0?{}:{package:name},...doc===void 0?{}:{doc},imports,exports:[],body,directives:[],errors:survey.errors,
...tree.isCut?{cut:"code nested more than 400 deep was left out"}:{}}}function lowerTop(context,node,doc){switch(node.type){case"import_declaration":return[];case"\
function_declaration":case"method_declaration":{const fn=lowerFunction(context,node,doc),span=context_spanOf(node);return fn.name!=="init"||fn.receiver?[{kind:"\
function",fn,...span}]:[{kind:"expr",value:{kind:"call",callee:{kind:"function",fn,...span},args:[],...span},...span}]}case"var_declaration":case"const_declarat\
ion":return lowerDeclaration(context,node);case"type_declaration":return lowerTypes(context,node,doc);default:return lowerStatements(context,node.type==="ERROR"?
context_named(node):[node])}}function go_look(tree){const survey={used:new Set,types:new Map,globals:new Set,texts:new Map,errors:[]},{text}=tree,open=[tree.root];
for(let node=open.pop();node;node=open.pop()){node.type==="ERROR"&&survey.errors.push(context_spanOf(node));const of=node.type==="selector_expression"?field(node,
"operand"):node.type==="qualified_type"?field(node,"package"):void 0;if(of&&(of.type==="identifier"||of.type==="package_identifier")&&survey.used.add(text.slice(
of.at,of.to)),node.type==="type_spec"||node.type==="type_alias"){const name=field(node,"name"),type=field(node,"type");name&&type&&survey.types.set(text.slice(name.
at,name.to),type)}for(let index=node.children.length-1;index>=0;index-=1)open.push(node.children[index])}for(const node of tree.root.children)lookAtTop(text,node,
survey);return survey}function lookAtTop(text,node,survey){if(node.type!=="var_declaration"&&node.type!=="const_declaration"&&node.type!=="var_spec_list"){const name=node.
type==="function_declaration"?field(node,"name"):void 0;name&&survey.globals.add(text.slice(name.at,name.to));return}for(const spec of context_named(node)){spec.
type==="var_spec_list"&&lookAtTop(text,spec,survey);const names=fields(spec,"name").map(name=>text.slice(name.at,name.to));for(const name of names)survey.globals.
add(name);const list2=spec.type==="const_spec"?fields(spec,"value").flatMap(value=>context_named(value)):[];names.forEach((name,index)=>{const value=list2[index];
value&&/^(?:raw|interpreted)_string_literal$/.test(value.type)&&survey.texts.set(name,readText(text,value))})}}function docOf(text,comments,at){const lines=[];let next=at;
for(let index=comments.length-1;index>=0;index-=1){const comment=comments[index],between=text.slice(comment.to,next);if(between.trim()!==""||between.split(`
`).length>2)break;next=comment.at;const raw=text.slice(comment.at,comment.to);raw.startsWith("//go:")||lines.push(raw.replace(/^\/\/ ?/,"").replace(/^\/\*|\*\/$/g,
""))}const doc=lines.reverse().join(`
`).trim();return doc===""?void 0:doc}const tree_spanOf=node=>({at:node.at,to:node.to});function tree_field(node,name){return node.children.find(child=>child.field===
name)}function tree_fields(node,name){return node.children.filter(child=>child.field===name)}function isComment(node){return node.type==="comment"||node.type===
"html_comment"}function tree_parts(node){return node.children.filter(child=>child.isNamed&&!isComment(child))}function tree_has(node,type){return node.children.
some(child=>child.type===type)}function only(node,type){return node.children.find(child=>child.type===type)}function tree_unwrapped(node){let inner2=node;for(;inner2.
type==="parenthesized_expression";){const next=tree_parts(inner2)[0];if(!next)return inner2;inner2=next}return inner2}function tree_textOf(lowering,node){return lowering.
text.slice(node.at,node.to)}function nameExpr(name,span){return{kind:"name",name,at:span.at,to:span.to}}function docText(comment){if(!(!comment.startsWith("/**")||
comment.length<5))return comment.slice(3,-2).split(`
`).map(line=>line.trim().replace(/^\* ?/,"")).join(`
`).trim()}const literals_ESCAPES={n:`
`,t:"	",r:"\r",b:"\b",f:"\f",v:"\v",0:"\0"};function escaped(sequence2){const rest=sequence2.slice(1),sign=rest[0]??"";if(sign==="x"||sign==="u"){const code=Number.
parseInt(rest.slice(1).replace(/[{}]/g,""),16);return Number.isNaN(code)||code>1114111?"":String.fromCodePoint(code)}return sign===`
`||sign==="\r"||sign==="\u2028"||sign==="\u2029"?"":literals_ESCAPES[sign]??rest}function stringText(lowering,node){let text="";for(const child of node.children)
child.type==="escape_sequence"?text+=escaped(tree_textOf(lowering,child)):child.isNamed&&(text+=tree_textOf(lowering,child));return text}function literals_literal(value,node){
return{kind:"literal",value,...tree_spanOf(node)}}function numberOf(text){const plain2=text.replaceAll("_","").replace(/n$/,"");return/^0[0-7]+$/.test(plain2)?Number.
parseInt(plain2,8):Number(plain2)}function regex(lowering,node){const pattern=tree_field(node,"pattern"),flags2=tree_field(node,"flags");return{kind:"regex",source:pattern?
tree_textOf(lowering,pattern):"",flags:flags2?tree_textOf(lowering,flags2):"",...tree_spanOf(node)}}function templateParts(lowering,node){const texts=[],holes=[];
let text="",at=node.at+1;for(const child of node.children)if(child.type==="template_substitution"){texts.push({kind:"literal",value:text,at,to:child.at});const inner2=tree_parts(
child)[0];holes.push(inner2?lowering.expr(inner2):literals_literal("",child)),text="",at=child.to}else child.type==="escape_sequence"?text+=escaped(tree_textOf(
lowering,child)):child.isNamed&&(text+=tree_textOf(lowering,child));return texts.push({kind:"literal",value:text,at,to:Math.max(at,node.to-1)}),{texts,holes}}function template(lowering,node){
const{texts,holes}=templateParts(lowering,node);if(holes.length===0)return literals_literal(texts[0]?.value,node);const all=[];return texts.forEach((text,index)=>{
text.value!==""&&all.push(text);const hole=holes[index];hole&&all.push(hole)}),{kind:"text",by:"template",parts:all,...tree_spanOf(node)}}function taggedArguments(lowering,node){
const{texts,holes}=templateParts(lowering,node);return[{value:{kind:"list",items:texts.map(value=>({value})),...tree_spanOf(node)}},...holes.map(value=>({value}))]}
function objects_object(lowering,node){const entries=[];for(const part of tree_parts(node)){const entry=objects_entryOf(lowering,part);entry&&entries.push(entry)}
return{kind:"object",entries,...tree_spanOf(node)}}function objects_entryOf(lowering,node){if(node.type==="shorthand_property_identifier")return{key:tree_textOf(
lowering,node),keyAt:tree_spanOf(node),value:lowering.expr(node)};if(node.type==="spread_element"){const inner2=tree_parts(node)[0];return inner2&&{key:void 0,value:lowering.
expr(inner2),isSpread:!0}}if(node.type==="pair"){const key=tree_field(node,"key"),value2=tree_field(node,"value");return key&&value2&&{key:objects_keyOf(lowering,
key),keyAt:tree_spanOf(key),value:lowering.expr(value2)}}if(node.type!=="method_definition"||tree_has(node,"set"))return;const name=tree_field(node,"name");if(!name)
return;const value={kind:"function",fn:lowering.fn(node),...tree_spanOf(node)};return{key:objects_keyOf(lowering,name),keyAt:tree_spanOf(name),value}}function objects_keyOf(lowering,node){
if(node.type==="string")return stringText(lowering,node);if(node.type==="number")return String(numberOf(tree_textOf(lowering,node)));if(node.type!=="computed_pr\
operty_name")return tree_textOf(lowering,node);const inner2=tree_parts(node)[0];if(!inner2)return"";const key=lowering.expr(inner2);return key.kind==="literal"?
String(key.value):key}function isPattern(node){return node.type==="object_pattern"||node.type==="array_pattern"||node.type==="assignment_pattern"}function lowerPattern(lowering,pattern,value,declares){
const out=[];return patterns_assignTo(lowering,pattern,value,declares,out),out}function patterns_assignTo(lowering,node,value,declares,out){switch(node.type){case"\
assignment_pattern":case"object_assignment_pattern":{const target2=tree_field(node,"left"),other2=tree_field(node,"right");target2&&patterns_assignTo(lowering,target2,
other2?orDefault(value,lowering.expr(other2)):value,declares,out);return}case"object_pattern":objectParts(lowering,node,patterns_held(lowering,value,node,declares,
out),declares,out);return;case"array_pattern":listParts(lowering,node,patterns_held(lowering,value,node,declares,out),declares,out);return;case"rest_pattern":{const inner2=tree_parts(
node)[0];inner2&&patterns_assignTo(lowering,inner2,value,declares,out);return}case"parenthesized_expression":case"non_null_expression":case"as_expression":{const inner2=tree_parts(
node)[0];inner2&&patterns_assignTo(lowering,inner2,value,declares,out);return}case"undefined":case"identifier":case"shorthand_property_identifier_pattern":out.push(
patterns_assign(node,nameExpr(tree_textOf(lowering,node),node),value,declares));return;default:out.push(patterns_assign(node,lowering.expr(node),value,!1))}}function patterns_assign(span,target2,value,declares){
return{kind:"assign",target:target2,value,...declares&&{declares},at:span.at,to:span.to}}function orDefault(value,other2){return{kind:"choice",by:"nullish",of:[
value,other2],at:value.at,to:other2.to}}function patterns_held(lowering,value,node,declares,out){if(value.kind==="name"&&(declares||value.name.startsWith("%")))
return value;const name=lowering.fresh();return out.push(patterns_assign(node,nameExpr(name,value),value,!0)),nameExpr(name,value)}function objectParts(lowering,node,from,declares,out){
for(const part of tree_parts(node)){if(part.type==="pair_pattern"){const key=tree_field(part,"key"),target2=tree_field(part,"value");key&&target2&&patterns_assignTo(
lowering,target2,patterns_partOf(lowering,from,key),declares,out);continue}const name=part.type==="object_assignment_pattern"?tree_field(part,"left"):part;part.
type==="rest_pattern"||!name||isPattern(name)?patterns_assignTo(lowering,part,from,declares,out):patterns_assignTo(lowering,part,memberOf(from,tree_textOf(lowering,
name),name),declares,out)}}function patterns_partOf(lowering,from,key){if(key.type==="string")return memberOf(from,stringText(lowering,key),key);if(key.type!=="\
computed_property_name")return memberOf(from,tree_textOf(lowering,key),key);const inner2=tree_parts(key)[0];return inner2?{kind:"index",of:from,key:lowering.expr(
inner2),...tree_spanOf(key)}:from}function memberOf(of,name,span){return{kind:"member",of,name,at:span.at,to:span.to}}function listParts(lowering,node,from,declares,out){
let position=0;for(const part of node.children){if(part.type===","&&position++,!part.isNamed||isComment(part))continue;const span=tree_spanOf(part),value=part.type===
"rest_pattern"?{kind:"other",operator:"slice",parts:[from],...span}:{kind:"index",of:from,key:{kind:"literal",value:position,...span},...span};patterns_assignTo(
lowering,part,value,declares,out)}}function functions_lowerFunction(lowering,node,doc){const name=tree_field(node,"name"),unpacked=[],params=parameters(lowering,
node,unpacked),body=tree_field(node,"body"),returns=tree_field(node,"return_type");return{name:name?functions_nameOf(lowering,name):"",nameAt:tree_spanOf(name??
node),params,body:body?[...unpacked,...bodyOf(lowering,body)]:unpacked,decorators:tree_fields(node,"decorator").map(decorator=>lowerDecorator(lowering,decorator)),
...returns&&{returns:lowering.type(returns)},...doc!==void 0&&{doc},...tree_has(node,"async")&&{isAsync:!0},...(tree_has(node,"*")||node.type.startsWith("genera\
tor"))&&{isGenerator:!0},...tree_has(node,"static")&&{isStatic:!0},...tree_has(node,"get")&&{isGetter:!0},...node.type==="arrow_function"&&{isArrow:!0},...tree_spanOf(
node)}}function functions_nameOf(lowering,node){const key=objects_keyOf(lowering,node);return typeof key=="string"?key:tree_textOf(lowering,node)}function lowerDecorator(lowering,node){
const inner2=tree_parts(node)[0];return inner2?lowering.expr(inner2):nameExpr("",node)}function bodyOf(lowering,body){return body.type==="statement_block"?lowering.
block(body.children):[{kind:"return",value:lowering.expr(body),...tree_spanOf(body)}]}function parameters(lowering,node,unpacked){const alone=tree_field(node,"p\
arameter");if(alone)return[{name:tree_textOf(lowering,alone),by:"position",...tree_spanOf(alone)}];const list2=tree_field(node,"parameters"),out=[];for(const part of list2?
tree_parts(list2):[]){const pattern=tree_field(part,"pattern")??part;if(pattern.type==="this")continue;const param=parameter(lowering,part,pattern,out.length,unpacked);
out.push(param),(tree_has(part,"readonly")||tree_has(part,"accessibility_modifier"))&&unpacked.push(property(param))}return out}function parameter(lowering,node,pattern,position,unpacked){
const isDefaulted=pattern.type==="assignment_pattern",isRest=pattern.type==="rest_pattern",target2=(isDefaulted?tree_field(pattern,"left"):isRest?tree_parts(pattern)[0]:
pattern)??pattern,other2=isDefaulted?tree_field(pattern,"right"):tree_field(node,"value"),type=tree_field(node,"type"),decorators=tree_fields(node,"decorator").
map(decorator=>lowerDecorator(lowering,decorator)),name=isPattern(target2)?`%p${position}`:tree_textOf(lowering,target2);return isPattern(target2)&&unpacked.push(
...lowering.bind(target2,nameExpr(name,target2),!0)),{name,by:isRest?"list":"position",...type&&{type:lowering.type(type)},...other2&&{default:lowering.expr(other2)},
...decorators.length>0&&{decorators},...tree_spanOf(node)}}function property(param){const span=tree_spanOf(param);return{kind:"assign",target:{kind:"member",of:nameExpr(
"this",span),name:param.name,...span},value:nameExpr(param.name,span),...span}}function lowerClass(lowering,node,doc,outer){const body=tree_field(node,"body"),decorators=[
...outer,...tree_fields(node,"decorator")];return{...classes_named(lowering,node),form:"class",bases:classes_basesOf(lowering,node),decorators:decorators.map(decorator=>lowerDecorator(
lowering,decorator)),...body?members(lowering,body):{methods:[],fields:[]},...doc!==void 0&&{doc},...tree_spanOf(node)}}function classes_named(lowering,node){const name=tree_field(
node,"name");return{name:name?tree_textOf(lowering,name):"",nameAt:tree_spanOf(name??node)}}function classes_basesOf(lowering,node){const heritage=only(node,"cl\
ass_heritage"),bases2=[];for(const part of heritage?tree_parts(heritage):[])part.type==="extends_clause"?bases2.push(...tree_fields(part,"value").map(base=>lowering.
expr(base))):part.type==="implements_clause"?bases2.push(...tree_parts(part).map(base=>lowering.type(base))):bases2.push(lowering.expr(part));return bases2}function members(lowering,body){
const methods=[],found2=[];let decorators=[],doc;for(const member2 of body.children)if(isComment(member2))doc=docText(tree_textOf(lowering,member2));else if(member2.
type==="decorator")decorators.push(lowerDecorator(lowering,member2));else if(member2.isNamed){if(member2.type==="method_definition"){const method=lowering.fn(member2,
doc),isSetter=tree_has(member2,"set");methods.push({...method,...isSetter&&{name:`set ${method.name}`},decorators:[...decorators,...method.decorators]})}else(member2.
type==="public_field_definition"||member2.type==="field_definition")&&found2.push(classes_fieldOf(lowering,member2));decorators=[],doc=void 0}return{methods,fields:found2}}
function classes_fieldOf(lowering,node){const name=tree_field(node,"name")??tree_field(node,"property"),type=tree_field(node,"type"),value=tree_field(node,"valu\
e");return{name:name?functions_nameOf(lowering,name):"",...type&&{type:lowering.type(type)},...value&&{value:lowering.expr(value)},...tree_has(node,"static")&&{
isStatic:!0},...tree_has(node,"?")&&{isOptional:!0},...tree_spanOf(node)}}function staticBlocks(lowering,node){const body=tree_field(node,"body"),out=[];for(const block of body?.
children??[]){const inner2=block.type==="class_static_block"?tree_field(block,"body"):void 0;inner2&&out.push(...lowering.block(inner2.children))}return out}function lowerInterface(lowering,node,doc){
const body=tree_field(node,"body"),clause=only(node,"extends_type_clause");return{...classes_named(lowering,node),form:"type",bases:clause?tree_fields(clause,"t\
ype").map(base=>lowering.type(base)):[],decorators:[],methods:[],fields:body?typeFields(lowering.type(body)):[],...doc!==void 0&&{doc},...tree_spanOf(node)}}function lowerAlias(lowering,node,doc){
const value=tree_field(node,"value"),type=value&&lowering.type(value);return{...classes_named(lowering,node),form:"type",bases:[],decorators:[],methods:[],fields:type?.
kind==="object"?typeFields(type):[],...type&&type.kind!=="object"&&{alias:type},...doc!==void 0&&{doc},...tree_spanOf(node)}}function typeFields(type){return type.
kind!=="object"?[]:type.entries.map(entry=>({name:typeof entry.key=="string"?entry.key:"",type:entry.value,...entry.isOptional&&{isOptional:!0},at:entry.keyAt?.
at??entry.value.at,to:entry.value.to}))}function lowerEnum(lowering,node){const body=tree_field(node,"body"),found2=[];let next=0;for(const part of body?tree_parts(
body):[]){const name=part.type==="enum_assignment"?tree_field(part,"name"):part,given2=part.type==="enum_assignment"?tree_field(part,"value"):void 0,value=given2?
lowering.expr(given2):literals_literal(next,part);next=value.kind==="literal"&&typeof value.value=="number"?value.value+1:void 0,name&&found2.push({name:functions_nameOf(
lowering,name),value,isStatic:!0,...tree_spanOf(part)})}return{...classes_named(lowering,node),form:"enum",bases:[],decorators:[],methods:[],fields:found2,...tree_spanOf(
node)}}const RAW_HTML="dangerouslySetInnerHTML";function jsx_element(lowering,node){const opening=node.type==="jsx_element"?tree_field(node,"open_tag"):node,out=[];
for(const attribute of opening?tree_fields(opening,"attribute"):[]){const value=attributeValue(lowering,attribute);value&&out.push(value)}if(node.type==="jsx_el\
ement")for(const child of node.children){const value=child.field===void 0?childValue(lowering,child):void 0;value&&out.push(value)}return{kind:"other",operator:"\
jsx",parts:out,...tree_spanOf(node)}}function attributeValue(lowering,node){if(node.type==="jsx_expression")return childValue(lowering,node);const[name,given2]=tree_parts(
node);if(!name||!given2)return;const value=given2.type==="string"?literals_literal(stringText(lowering,given2),given2):lowering.expr(given2);return tree_textOf(
lowering,name)!==RAW_HTML?value:{kind:"call",callee:nameExpr(RAW_HTML,name),args:[{value}],...tree_spanOf(node)}}function childValue(lowering,node){if(node.type===
"jsx_text"||node.type==="html_character_reference")return;if(node.type!=="jsx_expression")return node.isNamed?lowering.expr(node):void 0;const inner2=tree_parts(
node)[0],spread2=inner2?.type==="spread_element"?tree_parts(inner2)[0]:void 0;return spread2?lowering.expr(spread2):inner2&&lowering.expr(inner2)}const EXPORTS="\
%exports",ASSIGNED=/\bexports\.([A-Za-z_$][\w$]*)\s*=(?!=)|\bdefineProperty\(exports, ?["']([A-Za-z_$][\w$]*)["']/g;function exportedNames(text){return new Set(
Array.from(text.matchAll(ASSIGNED),match=>match[1]??match[2]??""))}function exportedName(lowering,node){if(!lowering.isCommonJs)return;if(isExports(lowering,node))
return nameExpr(EXPORTS,node);const of=node.type==="member_expression"?tree_field(node,"object"):void 0,property2=of&&isExports(lowering,of)?tree_field(node,"pr\
operty"):void 0,name=property2&&tree_textOf(lowering,property2);return name!==void 0&&lowering.exported.has(name)?nameExpr(`${EXPORTS}.${name}`,node):void 0}function isExports(lowering,node){
const length=node.to-node.at;return node.type==="identifier"?length===7&&tree_textOf(lowering,node)==="exports":node.type==="member_expression"&&length===14&&tree_textOf(
lowering,node)==="module.exports"}function noteExport(lowering,target2){if(target2.kind!=="name"||!target2.name.startsWith(EXPORTS))return;const name=target2.name===
EXPORTS?"=":target2.name.slice(EXPORTS.length+1);if(lowering.noted.has(name))return;lowering.noted.add(name),lowering.noted.add(name);const isWhole=name==="=";lowering.
exports.push({name,local:target2.name,...isWhole&&{value:target2},at:target2.at,to:target2.to})}function literalModule(lowering,node){if(node.type!=="call_expre\
ssion")return;const callee=tree_field(node,"function"),given2=tree_field(node,"arguments"),name=callee&&callee.to-callee.at<=24?tree_textOf(lowering,callee):"",
first=given2?.type==="arguments"?tree_parts(given2)[0]:void 0;if(first)return name==="require"||name==="import"?first.type==="string"||first.type==="template_st\
ring"&&!only(first,"template_substitution")?stringText(lowering,first):void 0:INTEROP.test(name)?literalModule(lowering,first):void 0}const INTEROP=/^(?:tslib_\d\.)?(?:__importDefault|__importStar|_interopRequireDefault|_interopRequireWildcard|__toESM)$/;
function requiredModule(lowering,node){let value=tree_unwrapped(node);for(;value.type==="await_expression";)value=tree_unwrapped(tree_parts(value)[0]??node);return literalModule(
lowering,value)}function importByPattern(lowering,pattern,from){if(pattern.type==="identifier")return lowering.imports.push({local:tree_textOf(lowering,pattern),
from,imported:"*",...tree_spanOf(pattern)}),!0;if(pattern.type!=="object_pattern")return!1;const names=tree_parts(pattern).map(part=>{if(part.type==="shorthand_\
property_identifier_pattern")return{key:part,local:part};const key=part.type==="pair_pattern"?tree_field(part,"key"):void 0,local=part.type==="pair_pattern"?tree_field(
part,"value"):void 0;return key?.type==="property_identifier"&&local?.type==="identifier"?{key,local}:void 0});if(!names.every(name=>name!==void 0))return!1;for(const{
key,local}of names)lowering.imports.push({local:tree_textOf(lowering,local),from,imported:tree_textOf(lowering,key),...tree_spanOf(local)});return!0}function importStatement(lowering,node){
const source=tree_field(node,"source")??tree_field(only(node,"import_require_clause")??node,"source");if(!source)return;const from=stringText(lowering,source),add=(local,imported2,span)=>{
lowering.imports.push({local,from,imported:imported2,at:span.at,to:span.to})},required=only(node,"import_require_clause"),clause=only(node,"import_clause");if(required){
const local=only(required,"identifier");local&&add(tree_textOf(lowering,local),"*",node)}!clause&&!required&&add(void 0,"*",node);for(const part of clause?tree_parts(
clause):[]){if(part.type==="identifier"&&add(tree_textOf(lowering,part),"default",part),part.type==="namespace_import"){const local=only(part,"identifier");local&&
add(tree_textOf(lowering,local),"*",part)}if(part.type==="named_imports")for(const specifier of tree_parts(part)){const name=tree_field(specifier,"name");name&&
add(tree_textOf(lowering,tree_field(specifier,"alias")??name),nameText(lowering,name),specifier)}}}function nameText(lowering,node){return node.type==="string"?
stringText(lowering,node):tree_textOf(lowering,node)}function exportNames(lowering,node){const source=tree_field(node,"source"),from=source&&stringText(lowering,
source),given2=from===void 0?{}:{from},clause=only(node,"export_clause"),space=only(node,"namespace_export");for(const specifier of clause?modules_fieldsOf(clause):
[]){const name=tree_field(specifier,"name");if(!name)continue;const local=nameText(lowering,name),alias2=tree_field(specifier,"alias");lowering.exports.push({name:alias2?
nameText(lowering,alias2):local,local,...given2,...tree_spanOf(specifier)})}const alias=space&&tree_parts(space)[0];alias&&lowering.exports.push({name:nameText(
lowering,alias),local:"*",...given2,...tree_spanOf(space)}),!clause&&!space&&from!==void 0&&tree_has(node,"*")&&lowering.exports.push({name:"*",from,...tree_spanOf(
node)})}function modules_fieldsOf(clause){return tree_parts(clause).filter(part=>part.type==="export_specifier")}function exportDeclared(lowering,statements,only2){
for(const statement2 of statements){const name=declaredName(statement2);name&&!name.startsWith("%")&&lowering.exports.push({name:only2??name,local:name,at:statement2.
at,to:statement2.to})}}function declaredName(statement2){if(statement2.kind==="function")return statement2.fn.name;if(statement2.kind==="class")return statement2.
cls.name;if(!(statement2.kind!=="assign"||!statement2.declares||statement2.target.kind!=="name"))return statement2.target.name}function compiledExport(lowering,node){
if(!lowering.isCommonJs||node.type!=="call_expression")return;const callee=tree_field(node,"function"),given2=tree_parts(tree_field(node,"arguments")??node);if(!callee||
given2.length<2||callee.to-callee.at>30)return;const name=tree_textOf(lowering,callee),[first,second,third]=given2;if(/^(?:tslib_\d\.)?__exportStar$/.test(name)&&
first){const from=literalModule(lowering,first);return from===void 0?void 0:(lowering.exports.push({name:"*",from,...tree_spanOf(node)}),[])}if(name!=="Object.d\
efineProperty"||!first||!isExports(lowering,first)||second?.type!=="string"||third?.type!=="object")return;const key=stringText(lowering,second),value=lowering.
exported.has(key)?getterValue(lowering,third):void 0;if(!value)return;const target2=nameExpr(`${EXPORTS}.${key}`,second);return noteExport(lowering,target2),[{kind:"\
assign",target:target2,value,...tree_spanOf(node)}]}function getterValue(lowering,node){const described2=lowering.expr(node);if(described2.kind!=="object")return;
const getter=described2.entries.find(entry=>entry.key==="get")?.value,last=getter?.kind==="function"?getter.fn.body.at(-1):void 0;return last?.kind==="return"?last.
value:void 0}const operations_CHOICES={"||":"or","&&":"and","??":"nullish"},NAMES={"===":"==","!==":"!=","!":"not"};function isChoice(operator){return Object.hasOwn(
operations_CHOICES,operator)}function operations_binary(lowering,node){const sign=tree_field(node,"operator"),written=sign?tree_textOf(lowering,sign):"",isUnary=node.
type==="unary_expression",operator=node.type==="augmented_assignment_expression"?written.slice(0,-1):written;if(!isUnary&&operator==="+")return plus(lowering,node);
const operands=["left","right","argument"].map(name=>tree_field(node,name)).filter(operand=>operand!==void 0).map(operand=>lowering.expr(operand)),[left,right]=operands,
span=tree_spanOf(node);return isChoice(operator)&&left&&right?{kind:"choice",by:operations_CHOICES[operator],of:[left,right],...span}:operator==="void"?literals_literal(
void 0,node):operator==="-"&&isUnary&&left?.kind==="literal"&&typeof left.value=="number"?literals_literal(-left.value,node):{kind:"operation",operator:NAMES[operator]??
operator,operands,...span}}function plus(lowering,node){const operands=[];let open=node;for(;open&&isPlus(open,node);){const right=tree_field(open,"right");right&&
operands.push(right),open=tree_field(open,"left")}return open&&operands.push(open),{kind:"text",by:"plus",parts:operands.reverse().map(operand=>lowering.expr(operand)),
...tree_spanOf(node)}}function isPlus(node,first){return node===first||node.type==="binary_expression"&&tree_field(node,"operator")?.type==="+"}function update(lowering,node){
const argument2=tree_field(node,"argument"),span=tree_spanOf(node);if(!argument2)return literals_literal(void 0,node);const target2=lowering.expr(argument2);return{
kind:"assign",target:target2,value:{kind:"operation",operator:"++",operands:[target2],...span},...span}}function types_lowerType(lowering,node){const span=tree_spanOf(
node),inner2=tree_parts(node),first=inner2[0],all=()=>inner2.map(part=>types_lowerType(lowering,part));switch(node.type){case"type_annotation":case"parenthesize\
d_type":case"readonly_type":case"opting_type_annotation":case"omitting_type_annotation":case"rest_type":case"optional_type":case"type_identifier":case"predefine\
d_type":return first?types_lowerType(lowering,first):nameExpr(tree_textOf(lowering,node),span);case"nested_type_identifier":case"nested_identifier":case"member_\
expression":{const of=tree_field(node,"module")??tree_field(node,"object"),name=tree_field(node,"name")??tree_field(node,"property");if(!of||!name)break;return{
kind:"member",of:types_lowerType(lowering,of),name:tree_textOf(lowering,name),...span}}case"generic_type":{const name=tree_field(node,"name")??first,given2=only(
node,"type_arguments");if(!name)break;const key=given2?types_typeArguments(lowering,given2):[];return{kind:"index",of:types_lowerType(lowering,name),key:oneOrList(
key,given2??node),...span}}case"array_type":if(!first)break;return{kind:"index",of:nameExpr("Array",span),key:types_lowerType(lowering,first),...span};case"tupl\
e_type":return{kind:"list",items:inner2.map(part=>({value:tupleMember(lowering,part)})),...span};case"union_type":return{kind:"operation",operator:"|",operands:flat(
lowering,node,"union_type"),...span};case"intersection_type":return{kind:"operation",operator:"&",operands:flat(lowering,node,"intersection_type"),...span};case"\
type_query":return{kind:"operation",operator:"typeof",operands:first?[lowering.expr(first)]:[],...span};case"index_type_query":return{kind:"operation",operator:"\
keyof",operands:all(),...span};case"literal_type":return first?lowering.expr(first):nameExpr(tree_textOf(lowering,node),span);case"object_type":case"interface_b\
ody":return{kind:"object",entries:typeEntries(lowering,node),...span};case"identifier":return nameExpr(tree_textOf(lowering,node),span);case"type_predicate":case"\
type_predicate_annotation":case"asserts":case"asserts_annotation":return nameExpr("boolean",span);case"lookup_type":return{kind:"other",operator:"lookup",parts:all(),
...span};case"function_type":case"constructor_type":{const returns=tree_field(node,"return_type")??tree_field(node,"type");return{kind:"other",operator:"functio\
n",parts:returns?[types_lowerType(lowering,returns)]:[],...span}}case"conditional_type":return{kind:"operation",operator:"|",operands:[tree_field(node,"conseque\
nce"),tree_field(node,"alternative")].filter(way=>way!==void 0).map(way=>types_lowerType(lowering,way)),...span}}return{kind:"other",operator:"type",parts:[],...span}}
function types_typeArguments(lowering,node){return tree_parts(node).map(part=>types_lowerType(lowering,part))}function oneOrList(types,node){const[one2]=types;return one2&&
types.length===1?one2:{kind:"list",items:types.map(value=>({value})),...tree_spanOf(node)}}function flat(lowering,node,type){const operands=[];let open=node;for(;open?.
type===type;){const inner2=tree_parts(open);operands.push(...inner2.slice(1).reverse()),open=inner2[0]}return open&&operands.push(open),operands.reverse().map(operand=>types_lowerType(
lowering,operand))}function tupleMember(lowering,node){return types_lowerType(lowering,tree_field(node,"type")??node)}function typeEntries(lowering,node){const entries=[];
for(const member2 of tree_parts(node)){const name=tree_field(member2,"name");if(!name||member2.type==="index_signature")continue;const key=name.type==="string"?
stringText(lowering,name):tree_textOf(lowering,name),type=member2.type==="property_signature"?tree_field(member2,"type"):void 0;entries.push({key,keyAt:tree_spanOf(
name),value:type?types_lowerType(lowering,type):nameExpr(type?"any":"Function",member2),...tree_has(member2,"?")&&{isOptional:!0}})}return entries}function lowerExpression(lowering,node){
const span=tree_spanOf(node);switch(node.type){case"identifier":case"this":case"super":case"import":case"shorthand_property_identifier":case"shorthand_property_\
identifier_pattern":case"property_identifier":case"type_identifier":return exportedName(lowering,node)??nameExpr(tree_textOf(lowering,node),span);case"meta_prop\
erty":return nameExpr(tree_textOf(lowering,node),span);case"string":return literals_literal(stringText(lowering,node),node);case"template_string":return template(
lowering,node);case"number":return literals_literal(numberOf(tree_textOf(lowering,node)),node);case"true":case"false":return literals_literal(node.type==="true",
node);case"null":return literals_literal(null,node);case"undefined":return literals_literal(void 0,node);case"regex":return regex(lowering,node);case"parenthesi\
zed_expression":case"non_null_expression":case"instantiation_expression":case"computed_property_name":case"jsx_expression":return inside(lowering,node);case"mem\
ber_expression":case"nested_identifier":return member(lowering,node);case"subscript_expression":return subscript(lowering,node);case"call_expression":return javascript_expressions_call(
lowering,node);case"new_expression":return construct(lowering,node);case"await_expression":return awaited(lowering,node);case"object":return objects_object(lowering,
node);case"array":return{kind:"list",items:argumentsOf(lowering,node),...span};case"function_expression":case"arrow_function":case"generator_function":case"func\
tion_declaration":case"generator_function_declaration":return{kind:"function",fn:lowering.fn(node),...span};case"class":case"class_declaration":return{kind:"cla\
ss",cls:lowering.cls(node),...span};case"ternary_expression":return ternary(lowering,node);case"binary_expression":case"unary_expression":return operations_binary(
lowering,node);case"update_expression":return update(lowering,node);case"assignment_expression":case"augmented_assignment_expression":return assignment(lowering,
node);case"as_expression":case"satisfies_expression":return cast(lowering,node);case"type_assertion":return expressions_assertion(lowering,node);case"sequence_e\
xpression":return sequence(lowering,node);case"jsx_element":case"jsx_self_closing_element":return jsx_element(lowering,node);default:return{kind:"other",operator:expressions_operatorOf(
node),parts:childExpressions(lowering,node),...span}}}function expressions_operatorOf(node){return node.type==="yield_expression"?tree_has(node,"*")?"spawn":"yi\
eld":node.type==="ERROR"?"error":node.type}function childExpressions(lowering,node){return tree_parts(node).filter(part=>!/(?:_statement|_declaration|_clause|_body|_block|_pattern|_type|_annotation)$/.
test(part.type)).map(part=>lowering.expr(part))}function inside(lowering,node){const inner2=tree_parts(node)[0];return inner2?lowering.expr(inner2):{kind:"other",
operator:"error",parts:[],...tree_spanOf(node)}}function member(lowering,node){const of=tree_field(node,"object"),property2=tree_field(node,"property"),known2=exportedName(
lowering,node);return known2||(!of||!property2?{kind:"other",operator:"error",parts:of?[lowering.expr(of)]:[],...tree_spanOf(node)}:{kind:"member",of:lowering.expr(
of),name:tree_textOf(lowering,property2),...tree_spanOf(node)})}function subscript(lowering,node){const of=tree_field(node,"object"),index=tree_field(node,"inde\
x");if(!of||!index)return{kind:"other",operator:"error",parts:of?[lowering.expr(of)]:[],...tree_spanOf(node)};const key=lowering.expr(index);return key.kind==="\
literal"&&typeof key.value=="string"?{kind:"member",of:lowering.expr(of),name:key.value,...tree_spanOf(node)}:{kind:"index",of:lowering.expr(of),key,...tree_spanOf(
node)}}function argumentsOf(lowering,node){return tree_parts(node).map(part=>{const inner2=part.type==="spread_element"?tree_parts(part)[0]:void 0;return inner2?
{value:lowering.expr(inner2),spread:"list"}:{value:lowering.expr(part)}})}function javascript_expressions_call(lowering,node){const written=tree_field(node,"fun\
ction"),given2=tree_field(node,"arguments"),from=literalModule(lowering,node);if(from!==void 0)return lowering.library(from,node);const types=only(node,"type_ar\
guments"),isAwaited=types!==void 0&&written?.type==="await_expression",callee=isAwaited?tree_parts(written)[0]:written;return{kind:"call",callee:callee?expressions_called(
lowering,callee):nameExpr("",node),args:argumentsFor(lowering,given2),...given2?.type==="template_string"&&{isTagged:!0},...isAwaited&&{isAwaited},...types&&{types:types_typeArguments(
lowering,types)},...tree_spanOf(node)}}function argumentsFor(lowering,given2){return given2?given2.type==="template_string"?taggedArguments(lowering,given2):argumentsOf(
lowering,given2):[]}function expressions_called(lowering,callee){const plain2=tree_unwrapped(callee);if(plain2.type!=="sequence_expression")return lowering.expr(
plain2);const inner2=tree_parts(plain2),last=inner2.at(-1);return last&&inner2.length===2&&inner2[0]?.type==="number"?lowering.expr(last):lowering.expr(plain2)}
function construct(lowering,node){const callee=tree_field(node,"constructor"),types=only(node,"type_arguments");return{kind:"call",callee:callee?lowering.expr(callee):
nameExpr("",node),args:argumentsFor(lowering,tree_field(node,"arguments")),isNew:!0,...types&&{types:types_typeArguments(lowering,types)},...tree_spanOf(node)}}
function awaited(lowering,node){const value=inside(lowering,node);return value.kind==="call"?{...value,isAwaited:!0,...tree_spanOf(node)}:value}function ternary(lowering,node){
const test=tree_field(node,"condition"),one2=tree_field(node,"consequence"),other2=tree_field(node,"alternative");return!test||!one2||!other2?{kind:"other",operator:"\
error",parts:childExpressions(lowering,node),...tree_spanOf(node)}:{kind:"choice",by:"test",test:lowering.expr(test),of:[lowering.expr(one2),lowering.expr(other2)],
...tree_spanOf(node)}}function assignedValue(lowering,node){return node.type==="augmented_assignment_expression"?operations_binary(lowering,node):rightOf(lowering,
node)}function rightOf(lowering,node){const right=tree_field(node,"right");return right?lowering.expr(right):literals_literal(void 0,node)}function assignment(lowering,node){
const left=tree_field(node,"left"),value=assignedValue(lowering,node);if(!left)return value;const target2=tree_unwrapped(left);if(!isPattern(target2)){const to=lowering.
expr(target2);return noteExport(lowering,to),{kind:"assign",target:to,value,...tree_spanOf(node)}}const held2=nameExpr(lowering.fresh(),value),steps=[{kind:"ass\
ign",target:held2,value,...tree_spanOf(node)}];for(const step of lowering.bind(target2,held2,!1))steps.push(stepOf(step));return{kind:"other",operator:"sequence",
parts:[...steps,held2],...tree_spanOf(node)}}function stepOf(step){return step.kind==="assign"?{kind:"assign",target:step.target,value:step.value,at:step.at,to:step.
to}:{kind:"literal",value:void 0,at:step.at,to:step.to}}function cast(lowering,node){const[inner2,type]=tree_parts(node);return!inner2||!type?inside(lowering,node):
{kind:"cast",of:lowering.expr(inner2),type:lowering.type(type),...tree_spanOf(node)}}function expressions_assertion(lowering,node){const[types,inner2]=tree_parts(
node),type=types&&tree_parts(types)[0];return!type||!inner2?inside(lowering,node):{kind:"cast",of:lowering.expr(inner2),type:lowering.type(type),...tree_spanOf(
node)}}function sequenceParts(node){const out=[],open=[node];for(let next=open.pop();next;next=open.pop())next.type==="sequence_expression"?open.push(...tree_parts(
next).reverse()):out.push(next);return out}function sequence(lowering,node){return{kind:"other",operator:"sequence",parts:sequenceParts(node).map(part=>lowering.
expr(part)),...tree_spanOf(node)}}const UNKNOWN_TEST="error";function tested(lowering,node,owner){return node?lowering.expr(tree_unwrapped(node)):{kind:"other",
operator:UNKNOWN_TEST,parts:[],...tree_spanOf(owner)}}function control_bodyOf(lowering,node){return node?lowering.block([node]):[]}function control_branch(lowering,node){
const other2=tree_field(node,"alternative");return{kind:"branch",test:tested(lowering,tree_field(node,"condition"),node),then:control_bodyOf(lowering,tree_field(
node,"consequence")),otherwise:other2?lowering.block(tree_parts(other2)):[],...tree_spanOf(node)}}function switchStatement(lowering,node){const value=tree_field(
node,"value"),subject=value&&tree_unwrapped(value),body=tree_field(node,"body"),cases=[];let waiting=[];for(const part of body?tree_parts(body):[]){if(part.type!==
"switch_case"&&part.type!=="switch_default")continue;const test=tree_field(part,"value"),statements=caseBody(part);if(test&&statements.length===0){waiting.push(
lowering.expr(test));continue}!test&&waiting.length>0&&(cases.push({tests:waiting,body:[],fallsThrough:!0}),waiting=[]);const steps=lowering.block(statements),fallsThrough=!steps.
some(leaves);steps.at(-1)?.kind==="leave"&&isBreak(steps.at(-1))&&steps.pop(),cases.push({tests:test?[...waiting,lowering.expr(test)]:[],body:steps,...fallsThrough&&
{fallsThrough}}),waiting=[]}return waiting.length>0&&cases.push({tests:waiting,body:[]}),{kind:"switch",...subject&&subject.type!=="true"&&{subject:lowering.expr(
subject)},cases,...tree_spanOf(node)}}function caseBody(node){const start=node.children.findIndex(child=>child.type===":");return node.children.slice(start+1).filter(
child=>child.isNamed&&!isComment(child))}function isBreak(step){return step?.kind==="leave"&&step.how==="break"}function leaves(step){return step.kind==="leave"||
step.kind==="throw"?!0:step.kind==="return"?!step.goesOn:step.kind==="branch"?step.then.some(leaves)&&step.otherwise.some(leaves):step.kind==="try"?step.finally.
some(leaves)||step.body.some(leaves)&&step.handlers.every(({body})=>body.some(leaves)):!1}function tryStatement(lowering,node){const handler=tree_field(node,"ha\
ndler"),last=tree_field(node,"finalizer"),end=last&&tree_field(last,"body");return{kind:"try",body:control_bodyOf(lowering,tree_field(node,"body")),handlers:handler?
[catchOf(lowering,handler)]:[],finally:end?lowering.block(end.children):[],...tree_spanOf(node)}}function catchOf(lowering,node){const pattern=tree_field(node,"\
parameter"),body=control_bodyOf(lowering,tree_field(node,"body"));if(!pattern)return{body};if(pattern.type==="identifier")return{name:tree_textOf(lowering,pattern),
body};const name=lowering.fresh();return{name,body:[...lowering.bind(pattern,nameExpr(name,pattern),!0),...body]}}function control_loop(lowering,node){const body=control_bodyOf(
lowering,tree_field(node,"body"));if(node.type==="with_statement")return body;if(node.type==="for_in_statement")return[iteration(lowering,node,body)];const test=tree_field(
node,"condition"),plain2=test&&tree_unwrapped(test),increment=tree_fields(node,"increment"),before=node.type==="for_statement"?lowering.block(tree_fields(node,"\
initializer")):[],isTest=plain2?.isNamed&&plain2.type!=="empty_statement",inner2=plain2?.type==="expression_statement"?tree_parts(plain2)[0]:plain2;return[...before,
{kind:"loop",...isTest&&inner2&&{test:lowering.expr(inner2)},body:[...body,...lowering.block(increment)],...tree_spanOf(node)}]}function iteration(lowering,node,body){
const left=tree_field(node,"left"),right=tree_field(node,"right"),isKey=tree_field(node,"operator")?.type==="in",declares=tree_field(node,"kind")!==void 0||tree_has(
node,"const")||only(node,"let")!==void 0,isPlain=declares&&left?.type==="identifier",name=isPlain&&left?tree_textOf(lowering,left):lowering.fresh(),unpacked=left&&
!isPlain?lowering.bind(tree_unwrapped(left),nameExpr(name,left),declares):[];return{kind:"loop",iterated:right?lowering.expr(right):literals_literal(void 0,node),
...isKey?{key:name}:{element:name},body:[...unpacked,...body],...tree_spanOf(node)}}function effects_assign(node,target2,value,declares){return{kind:"assign",target:target2,
value,...declares&&{declares},...tree_spanOf(node)}}function effect(lowering,given2,out){const node=tree_unwrapped(given2),span=tree_spanOf(node);if(node.type===
"sequence_expression"){for(const part of sequenceParts(node))effect(lowering,part,out);return}if(node.type==="assignment_expression"||node.type==="augmented_ass\
ignment_expression"){effects_assignment(lowering,node,out);return}if(node.type==="yield_expression"){yielded(lowering,node,out);return}if(node.type==="ternary_e\
xpression"||node.type==="binary_expression"){const chosen=effects_choice(lowering,node);if(chosen){out.push(chosen);return}}const compiled2=compiledExport(lowering,
node);if(compiled2){out.push(...compiled2);return}const value=lowering.expr(node);value.kind==="assign"?out.push({...value}):out.push({kind:endsProcess(value)?"\
throw":"expr",value,...span})}function endsProcess(value){if(value.kind!=="call"||value.callee.kind!=="member"||value.callee.of.kind!=="name")return!1;const{name,
of}=value.callee;return of.name==="process"&&(name==="exit"||name==="abort")||of.name==="Deno"&&name==="exit"}const effects_RAW_HTML=new Set(["innerHTML","outer\
HTML","srcdoc"]);function effects_assignment(lowering,node,out){const left=tree_field(node,"left"),value=assignedValue(lowering,node);if(!left)return;const target2=tree_unwrapped(
left);if(isPattern(target2)){out.push(...lowering.bind(target2,value,!1));return}const to=lowering.expr(target2);if(noteExport(lowering,to),out.push(effects_assign(
node,to,value,tree_has(node,"using"))),to.kind==="member"&&effects_RAW_HTML.has(to.name)){const callee=nameExpr("innerHTML",{at:target2.to-to.name.length,to:target2.
to});out.push({kind:"expr",value:{kind:"call",callee,args:[{value}],...tree_spanOf(node)},...tree_spanOf(node)})}}function effects_choice(lowering,node){const way=name=>{
const inner2=tree_field(node,name),steps=[];return inner2&&effect(lowering,inner2,steps),steps},isTernary=node.type==="ternary_expression",test=tree_field(node,
isTernary?"condition":"left"),operator=tree_field(node,"operator")?.type;if(!test||!isTernary&&operator!=="&&"&&operator!=="||")return;const span=tree_spanOf(node),
then=isTernary?way("consequence"):operator==="&&"?way("right"):[],otherwise=isTernary?way("alternative"):operator==="||"?way("right"):[];return{kind:"branch",test:lowering.
expr(test),then,otherwise,...span}}function yielded(lowering,node,out){const inner2=tree_parts(node)[0],value=inner2&&lowering.expr(inner2),given2=value&&tree_has(
node,"*")?{kind:"other",operator:"spawn",parts:[value],...tree_spanOf(node)}:value;out.push({kind:"return",...given2&&{value:given2},goesOn:!0,...tree_spanOf(node)})}
function statements_lowerBlock(lowering,nodes,isTop){const out=[];let doc;for(const node of nodes)isComment(node)?doc=docText(tree_textOf(lowering,node)):node.isNamed&&
(statement(lowering,node,{isTop,doc},out),doc=void 0);return out}function statement(lowering,node,place,out){const span=tree_spanOf(node);switch(node.type){case"\
expression_statement":{const inner2=tree_parts(node)[0];inner2&&doneFor(lowering,inner2,out);return}case"lexical_declaration":case"variable_declaration":case"us\
ing_declaration":for(const declarator of tree_parts(node))declaration(lowering,declarator,place,out);return;case"function_declaration":case"generator_function_d\
eclaration":out.push({kind:"function",fn:lowering.fn(node,place.doc),...span});return;case"class_declaration":case"abstract_class_declaration":out.push({kind:"c\
lass",cls:lowering.cls(node,place.doc),...span},...lowering.statics(node));return;case"interface_declaration":out.push({kind:"class",cls:lowerInterface(lowering,
node,place.doc),...span});return;case"type_alias_declaration":out.push({kind:"class",cls:lowerAlias(lowering,node,place.doc),...span});return;case"enum_declarat\
ion":out.push({kind:"class",cls:lowerEnum(lowering,node),...span});return;case"return_statement":returned(lowering,node,out);return;case"throw_statement":{const value=tree_parts(
node)[0];out.push({kind:"throw",...value&&{value:lowering.expr(value)},...span});return}case"if_statement":out.push(control_branch(lowering,node));return;case"s\
witch_statement":out.push(switchStatement(lowering,node));return;case"try_statement":out.push(tryStatement(lowering,node));return;case"for_statement":case"for_i\
n_statement":case"while_statement":case"do_statement":case"with_statement":out.push(...control_loop(lowering,node));return;case"break_statement":case"continue_s\
tatement":out.push({kind:"leave",how:node.type==="break_statement"?"break":"continue",...span});return;case"statement_block":out.push(...statements_lowerBlock(lowering,
node.children,!1));return;case"labeled_statement":{const body=tree_field(node,"body");body&&statement(lowering,body,{isTop:!1},out);return}case"import_statement":
importStatement(lowering,node);return;case"import_alias":{const[name,value]=tree_parts(node);name&&value&&out.push(effects_assign(node,lowering.expr(name),lowering.
expr(value),!0));return}case"export_statement":statements_exported(lowering,node,place,out);return;case"internal_module":case"module":namespace(lowering,node,out);
return;case"ambient_declaration":for(const inner2 of tree_parts(node))/variable|lexical|function|module/.test(inner2.type)||statement(lowering,inner2,place,out);
return;case"function_signature":case"empty_statement":case"debugger_statement":case"hash_bang_line":return;case"ERROR":for(const inner2 of tree_parts(node))statement(
lowering,inner2,{isTop:place.isTop},out);return;default:if(/(?:_clause|_parameters|_annotation|_arguments|_body|_pattern|_identifier|_type|_heritage)$/.test(node.
type))return;doneFor(lowering,node,out)}}function doneFor(lowering,node,out){node.type==="internal_module"?namespace(lowering,node,out):effect(lowering,node,out)}
function returned(lowering,node,out){const inner2=tree_parts(node)[0],steps=inner2?sequenceParts(tree_unwrapped(inner2)):[];for(const step of steps.slice(0,-1))
effect(lowering,step,out);const last=steps.at(-1);out.push({kind:"return",...last&&{value:lowering.expr(last)},...tree_spanOf(node)})}function declaration(lowering,node,place,out){
const name=tree_field(node,"name"),given2=tree_field(node,"value");if(node.type!=="variable_declarator"||!name)return;if(place.isTop&&given2){const from=requiredModule(
lowering,given2);if(from!==void 0&&importByPattern(lowering,name,from))return}const type=tree_field(node,"type"),value=given2?documented(lowering,given2,place.doc):
void 0;if(isPattern(name)){value&&out.push(...lowering.bind(name,value,!0));return}const target2=nameExpr(tree_textOf(lowering,name),name);out.push({kind:"assig\
n",target:target2,value:value??{kind:"literal",value:void 0,...tree_spanOf(name)},...type&&{type:lowering.type(type)},declares:!0,...tree_spanOf(node)}),given2?.
type==="class"&&out.push(...lowering.statics(given2))}function documented(lowering,node,doc){return(node.type==="arrow_function"||node.type==="function_expressi\
on")&&doc!==void 0?{kind:"function",fn:lowering.fn(node,doc),...tree_spanOf(node)}:lowering.expr(node)}function statements_exported(lowering,node,place,out){const isDefault=tree_has(
node,"default"),declared=tree_field(node,"declaration"),value=tree_field(node,"value")??(tree_has(node,"=")?tree_parts(node)[0]:void 0);if(declared){const steps=[];
if(declared.type.endsWith("class_declaration")){const cls=lowering.cls(declared,place.doc,tree_fields(node,"decorator"));steps.push({kind:"class",cls,...tree_spanOf(
declared)},...lowering.statics(declared))}else statement(lowering,declared,place,steps);const isNamed=steps.some(step=>declaredName(step));isDefault&&!isNamed?defaultValue(
lowering,declared,lowering.expr(declared),out):(out.push(...steps),exportDeclared(lowering,steps,isDefault?"default":void 0));return}if(!value){exportNames(lowering,
node);return}if(isDefault){defaultValue(lowering,value,documented(lowering,value,place.doc),out);return}const local="%exports";out.push(effects_assign(node,nameExpr(
local,value),lowering.expr(value),!0)),lowering.exports.push({name:"=",local,value:nameExpr(local,value),...tree_spanOf(node)})}function defaultValue(lowering,node,value,out){
const isName=value.kind==="name",local=isName?value.name:"%default";isName||out.push(effects_assign(node,nameExpr(local,node),value,!0)),lowering.exports.push({
name:"default",local,...tree_spanOf(node)})}function namespace(lowering,node,out){const body=tree_field(node,"body"),name=tree_field(node,"name");if(!body||!name)
return;const entries=[];for(const part of tree_parts(body)){const declared=part.type==="export_statement"?tree_field(part,"declaration"):void 0,steps=[];statement(
lowering,declared??part,{isTop:!1},steps),out.push(...steps);for(const step of declared?steps:[]){const key=declaredName(step);key&&!key.startsWith("%")&&entries.
push({key,value:nameExpr(key,step)})}}const target2=only(node,"identifier")??name;target2.type==="identifier"&&out.push(effects_assign(node,nameExpr(tree_textOf(
lowering,target2),target2),{kind:"object",entries,...tree_spanOf(node)},!0))}function lowerJavaScript(path,tree){const{root,text}=tree,lowering=createLowering(text,
!root.children.some(isModuleStatement)),body=statements_lowerBlock(lowering,root.children,!0);return{path,language:"javascript",imports:lowering.imports,exports:lowering.
exports,body,directives:directivesOf(lowering,root),errors:errorsOf(root),...tree.isCut&&{cut:"nested too deeply"}}}function isModuleStatement(node){return node.
type==="import_statement"||node.type==="export_statement"}function createLowering(text,isCommonJs){let made2=0;const imports=[],libraries=new Set,lowering={text,
imports,exports:[],noted:new Set,isCommonJs,exported:isCommonJs?exportedNames(text):new Set,fresh:()=>`%${++made2}`,library(from,span){const local=`%import:${from}`;
return libraries.has(from)||imports.push({local,from,imported:"*",at:span.at,to:span.to}),libraries.add(from),nameExpr(local,span)},expr:node=>lowerExpression(lowering,
node),type:node=>types_lowerType(lowering,node),block:nodes=>statements_lowerBlock(lowering,nodes,!1),fn:(node,doc)=>functions_lowerFunction(lowering,node,doc),
cls:(node,doc,decorators)=>lowerClass(lowering,node,doc,decorators??[]),statics:node=>staticBlocks(lowering,node),bind:(pattern,value,declares)=>lowerPattern(lowering,
pattern,value,declares)};return lowering}function directivesOf(lowering,root){const out=[];for(const node of root.children){if(isComment(node)||node.type==="has\
h_bang_line")continue;const text=node.type==="expression_statement"?tree_parts(node)[0]:void 0;if(text?.type!=="string")break;out.push(stringText(lowering,text))}
return out}function errorsOf(root){const errors=[],open=[root];for(let node=open.pop();node&&errors.length<limits.e;node=open.pop())if(node.type==="ERROR")errors.
push(tree_spanOf(node));else for(let at=node.children.length-1;at>=0;at--)open.push(node.children[at]);return errors}function namedChildren(node){return node.children.
filter(child=>child.isNamed&&child.type!=="comment"&&child.type!=="line_continuation")}function childOf(node,field2){return node.children.find(child=>child.field===
field2&&child.type!=="comment")}function childrenOf(node,field2){return node.children.filter(child=>child.field===field2&&child.isNamed&&child.type!=="comment")}
function childOfType(node,type){return node.children.find(child=>child.type===type)}function python_nodes_sourceOf(lo,node){return lo.text.slice(node.at,node.to)}
function python_nodes_spanOf(node){return{at:node.at,to:node.to}}function python_nodes_nameExpr(name,span){return{kind:"name",name,at:span.at,to:span.to}}function textLiteral(value,span){
return{kind:"literal",value,at:span.at,to:span.to}}function indexOf(of,key,span){return{kind:"index",of,key:{kind:"literal",value:key,at:span.at,to:span.to},at:span.
at,to:span.to}}function otherExpr(operator,parts2,span){return{kind:"other",operator,parts:parts2,at:span.at,to:span.to}}function branchOf(test,yes,no,span){return{
kind:"branch",test,then:yes,otherwise:no,at:span.at,to:span.to}}function arrowOf(params,body,span){return{kind:"function",fn:{name:"",nameAt:python_nodes_spanOf(
span),params,body,decorators:[],isArrow:!0,at:span.at,to:span.to},at:span.at,to:span.to}}function addAll(into,from){for(const one2 of from)into.push(one2)}function python_nodes_inScope(lo,scope,lower2){
const outer=lo.scope;lo.scope=scope;try{return lower2()}finally{lo.scope=outer}}const GROUPS=new Set(["pattern_list","tuple_pattern","list_pattern","tuple","lis\
t","expression_list","as_pattern_target","parenthesized_expression"]);function bindTarget(lo,target2){const bare2=python_targets_unwrapped(target2);if(bare2.type===
"identifier")return{name:python_nodes_sourceOf(lo,bare2),body:[]};const name=lo.fresh();return{name,body:python_targets_assignTo(lo,bare2,python_nodes_nameExpr(
name,bare2))}}function python_targets_assignTo(lo,target2,value,type){const bare2=python_targets_unwrapped(target2);if(!GROUPS.has(bare2.type))return[python_targets_assignment(
lo,lo.expr(bare2),value,type)];const statements=[];let whole=value;whole.kind!=="name"&&(whole=python_nodes_nameExpr(lo.fresh(),target2),statements.push({kind:"\
assign",target:whole,value,declares:!0,...python_nodes_spanOf(target2)}));let isAfterRest=!1;return namedChildren(bare2).forEach((item,position)=>{if(item.type===
"list_splat_pattern"||item.type==="list_splat"){isAfterRest=!0;const inner2=namedChildren(item)[0],rest=otherExpr("slice",[whole,{kind:"literal",value:position,
...python_nodes_spanOf(item)}],item);inner2&&addAll(statements,python_targets_assignTo(lo,inner2,rest));return}const part=isAfterRest?otherExpr("element",[whole],
item):indexOf(whole,position,item);addAll(statements,python_targets_assignTo(lo,item,part))}),statements}function python_targets_assignment(lo,target2,value,type,span=target2){
const declares=target2.kind==="name"&&(!lo.scope.isFunction||!lo.scope.foreign.has(target2.name));return{kind:"assign",target:target2,value,...type&&{type},...declares&&
{declares},at:Math.min(span.at,value.at),to:Math.max(span.to,value.to)}}function python_targets_unwrapped(target2){let bare2=target2;for(;bare2.type==="as_patte\
rn_target"||bare2.type==="parenthesized_expression";){const inner2=namedChildren(bare2);if(inner2.length!==1)break;bare2=inner2[0]}return bare2}const CLAUSES=20;
function lowerComprehension(lo,node){const[body,...clauses]=namedChildren(node).slice(0,CLAUSES),[first]=clauses;if(!body||first?.type!=="for_in_clause")return otherExpr(
node.type,namedChildren(node).map(lo.expr),node);const iterated=lo.expr(childOf(first,"right")??first),scope={isFunction:!0,foreign:new Set,isGenerator:lo.scope.
isGenerator,pending:lo.scope.pending};return python_nodes_inScope(lo,scope,()=>{const key=body.type==="pair"?childOf(body,"key"):void 0,value=body.type==="pair"?
childOf(body,"value")??body:body,bound2=bindTarget(lo,childOf(first,"left")??first),param={name:bound2.name,by:"position",...python_nodes_spanOf(childOf(first,"\
left")??first)},fn=arrowOf([param],[...bound2.body,...within(lo,clauses.slice(1),value)],node);if(!key||clauses.some(clause=>clause!==first&&clause.type==="for_\
in_clause"))return otherExpr("each",[fn,iterated],node);const keys=arrowOf([param],[...bound2.body,{kind:"return",value:lo.expr(key),...python_nodes_spanOf(key)}],
key);return otherExpr("each",[fn,iterated,keys],node)})}function within(lo,clauses,value){const[clause,...others]=clauses;if(!clause)return[{kind:"return",value:lo.
expr(value),...python_nodes_spanOf(value)}];if(clause.type!=="for_in_clause"){const test=namedChildren(clause)[0];return test?[branchOf(lo.expr(test),within(lo,
others,value),[],clause)]:within(lo,others,value)}const iterated=lo.expr(childOf(clause,"right")??clause),target2=childOf(clause,"left")??clause,bound2=bindTarget(
lo,target2),param={name:bound2.name,by:"position",...python_nodes_spanOf(target2)},fn=arrowOf([param],[...bound2.body,...within(lo,others,value)],clause),inner2=otherExpr(
"each",[fn,iterated],clause);return[{kind:"return",value:otherExpr("element",[inner2],clause),...python_nodes_spanOf(clause)}]}function lowerParameters(lo,list2){
const params=[];let isByName=!1;for(const node of namedChildren(list2)){if(node.type==="keyword_separator"){isByName=!0;continue}if(node.type==="positional_sepa\
rator")continue;const type=childOf(node,"type"),value=childOf(node,"value"),bare2=bareOf(node);if(!bare2)continue;const isList2=bare2.type==="list_splat_pattern",
isMap=bare2.type==="dictionary_splat_pattern",name=isList2||isMap?namedChildren(bare2)[0]:bare2;name?.type==="identifier"&&(params.push({name:python_nodes_sourceOf(
lo,name),by:isList2?"list":isMap?"map":isByName?"keyword":"position",...type&&{type:lo.type(type)},...value&&{default:lo.expr(value)},...python_nodes_spanOf(name)}),
isList2&&(isByName=!0))}return params}function bareOf(node){return node.type==="default_parameter"||node.type==="typed_default_parameter"?childOf(node,"name"):node.
type==="typed_parameter"?namedChildren(node)[0]:node}const python_text_ESCAPES={"\\":"\\","'":"'",'"':'"',a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v","\n":"","\r":"","\r\n":""},python_text_ESCAPE=/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(\r\n|[\\'"abfnrtv\r\n])|N\{[^}\n]{0,100}\})/g;
function unescaped(raw){return raw.includes("\\")?raw.replace(python_text_ESCAPE,(whole,two,four,eight,octal,single)=>{const hex=two??four??eight;return hex!==void 0?
codePoint(Number.parseInt(hex,16)):octal!==void 0?codePoint(Number.parseInt(octal,8)):single!==void 0?python_text_ESCAPES[single]??whole:"\uFFFD"}):raw}function codePoint(code){
return code<=1114111?String.fromCodePoint(code):"\uFFFD"}function lowerString(lo,node){const parts2=[];if(node.type==="concatenated_string")for(const part of namedChildren(
node))addString(lo,part,parts2);else addString(lo,node,parts2);return python_text_textOf(parts2,"template",node)}function addString(lo,node,into){const start=node.
children[0],end=node.children[node.children.length-1];if(start?.type!=="string_start"||!end)return;const isRaw=/r/i.test(lo.text.slice(start.at,start.to)),to=end.
type==="string_end"?end.at:node.to;if(!node.children.some(child=>child.type==="interpolation")){const raw=lo.text.slice(start.to,to),isFormat2=/[ft]/i.test(lo.text.
slice(start.at,start.to));into.push(textLiteral(cooked(raw,isRaw,isFormat2),{at:start.to,to}));return}for(const child of node.children)child.type==="string_cont\
ent"?into.push(textLiteral(cooked(python_nodes_sourceOf(lo,child),isRaw,!0),child)):child.type==="interpolation"&&addInterpolation(lo,child,into)}function cooked(raw,isRaw,isFormat2){
const text=isRaw?raw:unescaped(raw);return isFormat2?text.replaceAll("{{","{").replaceAll("}}","}"):text}function addInterpolation(lo,node,into){const value=childOf(
node,"expression");if(!value)return;const expr=lo.expr(value);node.children.some(child=>child.type==="=")&&into.push(textLiteral(`${python_nodes_sourceOf(lo,value)}\
=`,value));const spec=childOf(node,"format_specifier");into.push(spec&&isNumberFormat(python_nodes_sourceOf(lo,spec))?python_text_numberOf(expr):expr)}function isNumberFormat(spec){
return/[bcdeEfFgGnoxX%]$/.test(spec)&&!spec.endsWith("}")}function python_text_numberOf(expr){return{kind:"operation",operator:"number",operands:[expr],at:expr.
at,to:expr.to}}function python_text_textOf(parts2,by,span){const joined2=[];for(const part of parts2){const last=joined2[joined2.length-1];isText(part)&&last&&isText(
last)?joined2[joined2.length-1]={...last,value:last.value+part.value,to:part.to}:(!isText(part)||part.value!=="")&&joined2.push(part)}if(joined2.length===0)return textLiteral(
"",span);const only2=joined2[0];return joined2.length===1&&isText(only2)?{...only2,...python_nodes_spanOf(span)}:{kind:"text",parts:joined2,by,...python_nodes_spanOf(
span)}}function isText(expr){return expr.kind==="literal"&&typeof expr.value=="string"}const python_text_PARTS=1e3,PERCENT=/%(?:\(([^()\n]{0,200})\))?[-#0 +]{0,5}(\*|\d{0,9})(?:\.(\*|\d{0,9}))?[hlL]?([diouxXeEfFgGcrsa%])/g;
function lowerPercent(format,values,span){const holes=[...format.matchAll(PERCENT)].filter(hole=>hole[4]!=="%").length,parts2=[];let next=0,last=0;for(const hole of format.
matchAll(PERCENT)){if(parts2.length>python_text_PARTS)break;parts2.push(textLiteral(format.slice(last,hole.index),span)),last=hole.index+hole[0].length;const[,name,
width,precision,conversion2]=hole;if(conversion2==="%")parts2.push(textLiteral("%",span));else{width==="*"&&(next+=1),precision==="*"&&(next+=1);const value=name===
void 0?valueAt(values,next++,holes):python_text_named(values,name);parts2.push("rsac".includes(conversion2)?value:python_text_numberOf(value))}}return parts2.push(
textLiteral(format.slice(last),span)),python_text_textOf(parts2,"format",span)}function valueAt(values,position,holes){return values.kind==="list"&&!values.items.
some(item=>item.spread)?values.items[position]?.value??values:holes===1?values:indexOf(values,position,values)}function python_text_named(values,name){if(values.
kind==="object"){const entry=values.entries.find(one2=>one2.key===name);if(entry)return entry.value}return indexOf(values,name,values)}const BRACES=/\{\{|\}\}|\{([^{}!:]{0,200})(?:![rsa])?(?::((?:[^{}]|\{[^{}]{0,100}\}){0,200}))?\}/g;
function lowerFormat(format,args,span){const parts2=[];let next=0,last=0;for(const hole of format.matchAll(BRACES)){if(parts2.length>python_text_PARTS)break;if(parts2.
push(textLiteral(format.slice(last,hole.index),span)),last=hole.index+hole[0].length,hole[0]==="{{"||hole[0]==="}}"){parts2.push(textLiteral(hole[0][0],span));continue}
const[,head="",rest=""]=/^([^.[]*)(.*)$/s.exec(hole[1])??[],value=argumentFor(args,head.trim()===""?next++:head.trim(),span),filled=[...rest.matchAll(ACCESS)].reduce(
(of,[,name,key])=>access(of,name,key,span),value);parts2.push(hole[2]!==void 0&&isNumberFormat(hole[2])?python_text_numberOf(filled):filled)}return parts2.push(
textLiteral(format.slice(last),span)),python_text_textOf(parts2,"format",span)}const ACCESS=/\.([^.[]*)|\[([^\]]*)\]/g;function access(of,name,key,span){return name!==
void 0?{kind:"member",of,name,...python_nodes_spanOf(span)}:indexOf(of,/^\d{1,6}$/.test(key??"")?Number(key):key??"",span)}function argumentFor(args,which,span){
const position=typeof which=="number"?which:/^\d{1,4}$/.test(which)?Number(which):void 0;if(position!==void 0){const positional=args.filter(arg=>arg.name===void 0&&
arg.spread!=="map"),spread2=positional.findIndex(arg=>arg.spread==="list");return spread2<0||position<spread2?positional[position]?.value??otherExpr("missing",[],
span):indexOf(positional[spread2].value,position-spread2,span)}const exact=args.find(arg=>arg.name===which);if(exact)return exact.value;const map=args.find(arg=>arg.
spread==="map");return map?indexOf(map.value,which,span):otherExpr("missing",[],span)}function python_expressions_lowerExpression(lo,node){const span=python_nodes_spanOf(
node);switch(node.type){case"identifier":return python_nodes_nameExpr(python_nodes_sourceOf(lo,node),span);case"string":case"concatenated_string":return lowerString(
lo,node);case"integer":case"float":return{kind:"literal",value:numberIn(python_nodes_sourceOf(lo,node)),...span};case"true":case"false":return{kind:"literal",value:node.
type==="true",...span};case"none":return{kind:"literal",value:null,...span};case"attribute":return lowerAttribute(lo,node);case"subscript":return lowerSubscript(
lo,node);case"call":return lowerCall(lo,node);case"await":return lowerAwait(lo,node);case"parenthesized_expression":case"expression_statement":case"type":case"f\
ormat_expression":{const inner2=namedChildren(node);return inner2.length===1?lo.expr(inner2[0]):otherExpr(node.type,inner2.map(lo.expr),span)}case"list":case"tu\
ple":case"set":case"expression_list":case"pattern_list":case"tuple_pattern":case"list_pattern":return{kind:"list",items:namedChildren(node).map(item=>lowerItem(
lo,item)),...span};case"dictionary":return{kind:"object",entries:namedChildren(node).flatMap(entry=>lowerEntry(lo,entry)),...span};case"list_comprehension":case"\
set_comprehension":case"generator_expression":case"dictionary_comprehension":return lowerComprehension(lo,node);case"lambda":return lowerLambda(lo,node);case"co\
nditional_expression":{const[then,test,otherwise]=namedChildren(node);return!then||!test||!otherwise?unread(lo,node):{kind:"choice",by:"test",test:lo.expr(test),
of:[lo.expr(then),lo.expr(otherwise)],...span}}case"named_expression":{const name=childOf(node,"name"),value=childOf(node,"value");return!name||!value?unread(lo,
node):{kind:"assign",target:lo.expr(name),value:lo.expr(value),...span}}case"boolean_operator":{const[left,right]=sidesOf(node);return!left||!right?unread(lo,node):
{kind:"choice",by:childOf(node,"operator")?.type==="and"?"and":"or",of:[lo.expr(left),lo.expr(right)],...span}}case"not_operator":{const argument2=childOf(node,
"argument");return argument2?{kind:"operation",operator:"not",operands:[lo.expr(argument2)],...span}:unread(lo,node)}case"comparison_operator":return lowerComparison(
lo,node);case"unary_operator":return lowerUnary(lo,node);case"binary_operator":{const[left,right]=sidesOf(node),operator=childOf(node,"operator")?.type;return left&&
right&&operator?python_expressions_binary(operator,lo.expr(left),lo.expr(right),span):unread(lo,node)}case"yield":return lowerYield(lo,node);case"assignment":{const right=childOf(
node,"right");return right?lo.expr(right):unread(lo,node)}case"ellipsis":return otherExpr("ellipsis",[],span);default:return unread(lo,node)}}function unread(lo,node){
return otherExpr(node.type,namedChildren(node).map(lo.expr),node)}function numberIn(text){const plain2=text.replaceAll("_","").replace(/[lLjJ]$/,""),value=Number(
/^0\d/.test(plain2)&&!/[.eE]/.test(plain2)?plain2.replace(/^0+(?=\d)/,""):plain2);return Number.isNaN(value)?0:value}function sidesOf(node){return[childOf(node,
"left"),childOf(node,"right")]}function lowerAttribute(lo,node){const of=childOf(node,"object"),name=childOf(node,"attribute");return of?{kind:"member",of:lo.expr(
of),name:name?python_nodes_sourceOf(lo,name):"",...python_nodes_spanOf(node)}:unread(lo,node)}function lowerSubscript(lo,node){const value=childOf(node,"value"),
keys=childrenOf(node,"subscript"),[only2]=keys;if(!value||!only2)return unread(lo,node);const of=lo.expr(value);if(keys.length>1){const items=keys.map(key=>({value:key.
type==="slice"?otherExpr("range",[],key):lo.expr(key)}));return{kind:"index",of,key:{kind:"list",items,...python_nodes_spanOf(node)},...python_nodes_spanOf(node)}}
return only2.type!=="slice"?{kind:"index",of,key:lo.expr(only2),...python_nodes_spanOf(node)}:otherExpr("slice",[of,...boundsOf(lo,only2)],node)}function boundsOf(lo,slice){
const bounds=[void 0];for(const child of slice.children)child.type===":"?bounds.push(void 0):child.isNamed&&child.type!=="comment"&&(bounds[bounds.length-1]=lo.
expr(child));return bounds.map(bound2=>bound2??{kind:"literal",value:null,...python_nodes_spanOf(slice)})}function lowerItem(lo,node){if(node.type!=="list_splat"&&
node.type!=="list_splat_pattern"&&node.type!=="parenthesized_list_splat")return{value:lo.expr(node)};const inner2=namedChildren(node)[0];return inner2&&node.type===
"parenthesized_list_splat"?lowerItem(lo,inner2):{value:inner2?lo.expr(inner2):unread(lo,node),spread:"list"}}function lowerEntry(lo,node){if(node.type==="dictio\
nary_splat"){const inner2=namedChildren(node)[0];return inner2?[{key:void 0,value:lo.expr(inner2),isSpread:!0}]:[]}const key=childOf(node,"key"),value=childOf(node,
"value");if(!key||!value)return[];const name=lo.expr(key);return[{key:name.kind==="literal"&&typeof name.value=="string"?name.value:name,value:lo.expr(value),keyAt:python_nodes_spanOf(
key)}]}function lowerArguments(lo,node){return node.type==="generator_expression"?[{value:lo.expr(node)}]:namedChildren(node).flatMap(arg=>{if(arg.type==="keywo\
rd_argument"){const name=childOf(arg,"name"),value=childOf(arg,"value");return value?[{value:lo.expr(value),...name&&{name:python_nodes_sourceOf(lo,name)}}]:[]}
if(arg.type==="dictionary_splat"){const inner2=namedChildren(arg)[0];return inner2?[{value:lo.expr(inner2),spread:"map"}]:[]}return[lowerItem(lo,arg)]})}function lowerCall(lo,node){
const fn=childOf(node,"function"),list2=childOf(node,"arguments");if(!fn)return unread(lo,node);const args=list2?lowerArguments(lo,list2):[];let callee=lo.expr(
fn);if(callee.kind==="member"&&callee.of.kind==="literal"&&typeof callee.of.value=="string"){if(callee.name==="format")return lowerFormat(callee.of.value,args,python_nodes_spanOf(
node));const[map]=args;if(callee.name==="format_map"&&map)return lowerFormat(callee.of.value,[{value:map.value,spread:"map"}],python_nodes_spanOf(node))}const types=typesOf(
callee);return types&&callee.kind==="index"&&(callee=callee.of),{kind:"call",callee,args,...types&&{types},...python_nodes_spanOf(node)}}const TYPE_NAME=/^(?:[A-Z]\w*[a-z]\w*|str|int|float|bool|bytes|dict|list|tuple|set|object)$/;
function typesOf(callee){if(callee.kind!=="index"||!isTypeName(callee.of))return;const keys=callee.key.kind==="list"?callee.key.items.map(item=>item.value):[callee.
key];return keys.every(key=>isTypeName(key)||key.kind==="literal"&&key.value===null)?keys:void 0}function isTypeName(expr){return expr.kind==="index"?isTypeName(
expr.of):(expr.kind==="name"||expr.kind==="member")&&TYPE_NAME.test(expr.name)}function lowerAwait(lo,node){const inner2=namedChildren(node)[0];if(!inner2)return unread(
lo,node);const expr=lo.expr(inner2);return expr.kind==="call"?{...expr,isAwaited:!0}:expr}function lowerLambda(lo,node){const list2=childOf(node,"parameters"),body=childOf(
node,"body"),params=list2?lowerParameters(lo,list2):[];if(!body)return arrowOf(params,[],node);const value=python_nodes_inScope(lo,{isFunction:!0,foreign:new Set,
isGenerator:!1,pending:[]},()=>lo.expr(body));return arrowOf(params,[{kind:"return",value,...python_nodes_spanOf(body)}],node)}const python_expressions_COMPARISONS={
is:"==","is not":"!=","<>":"!="},python_expressions_CHAIN=20;function lowerComparison(lo,node){const operands=[],operators=[];for(const child of node.children)child.
field==="operators"?operators.push(child.type):child.isNamed&&child.type!=="comment"&&child.type!=="line_continuation"&&operands.push(lo.expr(child));const tests=operators.
flatMap((operator,index)=>{const[left,right]=[operands[index],operands[index+1]];return!left||!right?[]:[{kind:"operation",operator:python_expressions_COMPARISONS[operator]??
operator,operands:[left,right],at:left.at,to:right.to}]}),[first,...others]=tests;return!first||tests.length>python_expressions_CHAIN?otherExpr("comparison",operands,
node):others.reduce((left,right)=>({kind:"choice",by:"and",of:[left,right],at:left.at,to:right.to}),first)}function lowerUnary(lo,node){const argument2=childOf(
node,"argument"),operator=childOf(node,"operator")?.type??"-";if(!argument2)return unread(lo,node);const expr=lo.expr(argument2);return operator==="-"&&expr.kind===
"literal"&&typeof expr.value=="number"?{...expr,value:-expr.value,...python_nodes_spanOf(node)}:{kind:"operation",operator,operands:[expr],...python_nodes_spanOf(
node)}}const ARITHMETIC=new Set(["/","//","**","<<",">>","-"]);function python_expressions_binary(operator,left,right,span){const place={at:span.at,to:span.to};
return operator==="+"?{kind:"text",by:"plus",parts:[...left.kind==="text"&&left.by==="plus"?left.parts:[left],right],...place}:operator==="%"&&left.kind==="lite\
ral"&&typeof left.value=="string"?lowerPercent(left.value,right,place):ARITHMETIC.has(operator)?{kind:"operation",operator,operands:[left,right],...place}:otherExpr(
operator,[left,right],place)}function lowerYield(lo,node){lo.scope.isGenerator=!0;const inner2=namedChildren(node)[0],isFrom=node.children.some(child=>child.type===
"from"),value=inner2&&(isFrom?otherExpr("spawn",[lo.expr(inner2)],node):lo.expr(inner2));return lo.scope.pending.push({kind:"return",...value&&{value},goesOn:!0,
...python_nodes_spanOf(node)}),otherExpr("yield",[],node)}function python_definitions_lowerFunction(lo,node,decorators){const name=childOf(node,"name"),list2=childOf(
node,"parameters"),returns=childOf(node,"return_type"),body=childOf(node,"body"),params=list2?lowerParameters(lo,list2):[],scope={isFunction:!0,foreign:body?foreignNames(
lo,body):new Set,isGenerator:!1,pending:[]},statements=body?python_nodes_inScope(lo,scope,()=>lo.statements(body.children)):[],doc=body&&python_definitions_docOf(
lo,body.children),roles=new Set(decorators.map(roleOf));return{name:`${name?python_nodes_sourceOf(lo,name):""}${roles.has("setter")?".setter":roles.has("deleter")?
".deleter":""}`,nameAt:python_nodes_spanOf(name??node),params,body:statements,decorators,...returns&&{returns:lo.type(returns)},...doc!==void 0&&{doc},...node.children.
some(child=>child.type==="async")&&{isAsync:!0},...scope.isGenerator&&{isGenerator:!0},...roles.has("staticmethod")&&{isStatic:!0},...roles.has("classmethod")&&
{isOfClass:!0},...GETTERS.some(role=>roles.has(role))&&{isGetter:!0},...python_nodes_spanOf(node)}}const GETTERS=["property","cached_property","getter","hybrid_\
property","computed_field"];function roleOf(decorator){const bare2=decorator.kind==="call"?decorator.callee:decorator;return bare2.kind==="name"||bare2.kind==="\
member"?bare2.name:""}function decoratorsOf(lo,node){return node.children.flatMap(child=>{if(child.type!=="decorator")return[];const inner2=namedChildren(child)[0];
return inner2?[lo.expr(inner2)]:[]})}function python_definitions_docOf(lo,nodes){const first=nodes.find(child=>child.isNamed&&child.type!=="comment"),inner2=first?.
type==="expression_statement"?namedChildren(first):[],[only2]=inner2;if(inner2.length!==1||only2?.type!=="string"&&only2?.type!=="concatenated_string")return;const expr=lo.
expr(only2);return expr.kind==="literal"&&typeof expr.value=="string"?expr.value:void 0}function foreignNames(lo,body){const names=new Set,open=[body];for(let node=open.
pop();node;node=open.pop()){if(node.type==="global_statement"||node.type==="nonlocal_statement")for(const name of namedChildren(node))names.add(python_nodes_sourceOf(
lo,name));for(const child of node.children)HOLDS_STATEMENTS.test(child.type)&&open.push(child)}return names}const HOLDS_STATEMENTS=/^(?:block|(?:if|for|while|try|with|match|global|nonlocal)_statement|(?:elif|else|except|except_group|finally|case)_clause)$/;
function python_definitions_lowerClass(lo,node,decorators){const name=childOf(node,"name"),list2=childOf(node,"superclasses"),body=childOf(node,"body"),bases2=list2?
lowerArguments(lo,list2).filter(arg=>arg.name===void 0&&!arg.spread).map(arg=>plainBase(arg.value)):[],statements=body?python_nodes_inScope(lo,{isFunction:!1,foreign:new Set,
isGenerator:!1,pending:[]},()=>lo.statements(body.children)):[],doc=body&&python_definitions_docOf(lo,body.children),members2={methods:[],fields:[]};for(const statement2 of statements)
addMember(statement2,members2,0);return{name:name?python_nodes_sourceOf(lo,name):"",nameAt:python_nodes_spanOf(name??node),form:bases2.some(isEnumBase)?"enum":"\
class",bases:bases2,decorators,...members2,...doc!==void 0&&{doc},...python_nodes_spanOf(node)}}function plainBase(base){return base.kind==="index"?base.of:base}
function isEnumBase(base){return(base.kind==="name"||base.kind==="member")&&/^(?:Str|Int)?(?:Enum|Flag)$/.test(base.name)}function addMember(statement2,members2,depth){
const span={at:statement2.at,to:statement2.to};if(statement2.kind==="function")members2.methods.push(statement2.fn);else if(statement2.kind==="class")members2.fields.
push({name:statement2.cls.name,value:{kind:"class",cls:statement2.cls,...span},isStatic:!0,...span});else if(statement2.kind==="assign"&&statement2.target.kind===
"name"){const isBare=statement2.value===statement2.target,{type}=statement2,isStatic=!type||isClassVar(type);members2.fields.push({name:statement2.target.name,...type&&
{type},...!isBare&&{value:statement2.value},...isStatic&&{isStatic},...span})}else if(depth<20)for(const inner2 of blocksOf(statement2))addMember(inner2,members2,
depth+1)}function isClassVar(type){const base=type.kind==="index"?type.of:type;return(base.kind==="name"||base.kind==="member")&&base.name==="ClassVar"}function blocksOf(statement2){
return statement2.kind==="branch"?[...statement2.then,...statement2.otherwise]:statement2.kind==="try"?[...statement2.body,...statement2.handlers.flatMap(handler=>handler.
body)]:[]}const NO_STATEMENTS=/^(?:expression_statement|return_statement|import_statement|import_from_statement|string|decorator|parameters|comment)$/;function importsIn(lo,root){
const imports=[],open=[root];for(let node=open.pop();node;node=open.pop())if(node.type==="import_statement"?addAll(imports,python_imports_lowerImport(lo,node)):
node.type==="import_from_statement"&&addAll(imports,lowerFrom(lo,node)),!NO_STATEMENTS.test(node.type))for(let index=node.children.length-1;index>=0;index-=1)open.
push(node.children[index]);return imports}function python_imports_lowerImport(lo,node){return childrenOf(node,"name").flatMap(name=>{const alias=childOf(name,"a\
lias"),dotted=compact(python_nodes_sourceOf(lo,name.type==="aliased_import"?childOf(name,"name")??name:name)),span=python_nodes_spanOf(name);if(alias)return[{local:python_nodes_sourceOf(
lo,alias),from:dotted,imported:"*",...span}];const[first=""]=dotted.split("."),bound2={local:first,from:first,imported:"*",...span};return first===dotted?[bound2]:
[bound2,{local:void 0,from:dotted,imported:"*",...span}]})}function lowerFrom(lo,node){const module=childOf(node,"module_name");if(!module)return[];const from=compact(
python_nodes_sourceOf(lo,module));return childOfType(node,"wildcard_import")?[{local:"*",from,imported:"*",...python_nodes_spanOf(node)}]:childrenOf(node,"name").
map(name=>{const alias=childOf(name,"alias"),imported2=compact(python_nodes_sourceOf(lo,name.type==="aliased_import"?childOf(name,"name")??name:name));return{local:alias?
python_nodes_sourceOf(lo,alias):imported2,from,imported:imported2,...python_nodes_spanOf(name)}})}function compact(dotted){return dotted.replace(/\s+/g,"")}function lowerMatch(lo,node){
const subjects=childrenOf(node,"subject"),[only2]=subjects;if(!only2)return[];const value=subjects.length===1?lo.expr(only2):{kind:"list",items:subjects.map(one2=>({
value:lo.expr(one2)})),...python_nodes_spanOf(only2)},statements=[];let subject=value;value.kind!=="name"&&(subject=python_nodes_nameExpr(lo.fresh(),value),statements.
push({kind:"assign",target:subject,value,declares:!0,...python_nodes_spanOf(value)}));const cases=(childOf(node,"body")??node).children.filter(child=>child.type===
"case_clause").map(clause=>python_match_lowerCase(lo,clause,subject));return statements.push({kind:"switch",subject,cases,...python_nodes_spanOf(node)}),statements}
const python_match_NAMES=20,python_match_NOTHING={constants:void 0,isOpen:!1,binds:[]};function python_match_lowerCase(lo,clause,subject){const patterns=namedChildren(
clause).filter(child=>child.type==="case_pattern"),[first]=patterns,read2=first?patterns.length===1?readPattern(lo,first,subject):python_match_sequence(lo,patterns,
subject):python_match_NOTHING,guard=childOf(clause,"guard"),test=guard&&namedChildren(guard)[0],block=childOf(clause,"consequence"),inner2=block?lo.statements(block.
children):[],body=test?[...read2.binds,branchOf(lo.expr(test),inner2,[],clause)]:[...read2.binds,...inner2];return read2.constants&&!test?{tests:read2.constants,
body}:read2.isOpen&&!test?{tests:[],body}:{tests:[otherExpr("pattern",[],first??clause)],body}}function readPattern(lo,node,subject){const inner2=namedChildren(
node),[only2]=inner2;switch(node.type){case"case_pattern":case"parenthesized_pattern":{if(node.children.some(child=>child.type==="-")&&only2){const value=lo.expr(
only2);return value.kind==="literal"&&typeof value.value=="number"?constant({...value,value:-value.value}):python_match_NOTHING}return only2?inner2.length===1?readPattern(
lo,only2,subject):python_match_sequence(lo,inner2,subject):python_nodes_sourceOf(lo,node).trim()==="_"?{...python_match_NOTHING,isOpen:!0}:python_match_NOTHING}case"\
union_pattern":return python_match_union(inner2.map(one2=>readPattern(lo,one2,subject)));case"as_pattern":{const pattern=only2?readPattern(lo,only2,subject):python_match_NOTHING,
name=inner2[inner2.length-1];return name?.type==="identifier"?{...pattern,binds:[...pattern.binds,python_match_bind(lo,name,subject)]}:pattern}case"dotted_name":
return readName(lo,node,subject);case"identifier":return{constants:void 0,isOpen:!0,binds:[python_match_bind(lo,node,subject)]};case"list_pattern":case"tuple_pa\
ttern":return python_match_sequence(lo,inner2,subject);case"dict_pattern":return dictionary(lo,node,subject);case"class_pattern":return classPattern(lo,inner2,subject);case"\
string":case"concatenated_string":case"integer":case"float":case"true":case"false":case"none":return constant(lo.expr(node));default:return python_match_NOTHING}}
function constant(value){return{constants:[value],isOpen:!1,binds:[]}}function python_match_union(patterns){return{constants:patterns.every(pattern=>pattern.constants)?
patterns.flatMap(pattern=>pattern.constants??[]):void 0,isOpen:patterns.some(pattern=>pattern.isOpen),binds:patterns.flatMap(pattern=>pattern.binds)}}function readName(lo,node,subject){
const[first,...names]=namedChildren(node).slice(0,python_match_NAMES);if(!first)return python_match_NOTHING;if(names.length===0)return python_nodes_sourceOf(lo,
first)==="_"?{...python_match_NOTHING,isOpen:!0}:{constants:void 0,isOpen:!0,binds:[python_match_bind(lo,first,subject)]};const start=python_nodes_nameExpr(python_nodes_sourceOf(
lo,first),first);return constant(names.reduce((of,name)=>({kind:"member",of,name:python_nodes_sourceOf(lo,name),at:first.at,to:name.to}),start))}function python_match_sequence(lo,items,subject){
let isAfterRest=!1;return{constants:void 0,isOpen:!1,binds:items.flatMap((item,position)=>{const bare2=item.type==="case_pattern"?namedChildren(item)[0]??item:item;
if(bare2.type==="splat_pattern"){isAfterRest=!0;const name=namedChildren(bare2)[0];return name?[python_match_bind(lo,name,otherExpr("slice",[subject,{kind:"lite\
ral",value:position,...python_nodes_spanOf(bare2)}],bare2))]:[]}return readPattern(lo,item,isAfterRest?otherExpr("element",[subject],item):indexOf(subject,position,
item)).binds})}}function dictionary(lo,node,subject){const binds=[];let key;for(const child of node.children)if(child.field==="key"&&child.isNamed)key=lo.expr(child);else if(child.
field==="value"&&child.isNamed)binds.push(...readPattern(lo,child,{kind:"index",of:subject,key:key??otherExpr("key",[],child),...python_nodes_spanOf(child)}).binds);else if(child.
type==="splat_pattern"){const name=namedChildren(child)[0];name&&binds.push(python_match_bind(lo,name,subject))}return{constants:void 0,isOpen:!1,binds}}function classPattern(lo,[
cls,...items],subject){const isBuiltin=cls!==void 0&&/^(?:str|int|float|bool|bytes|dict|list|tuple|set)$/.test(python_nodes_sourceOf(lo,cls));return{constants:void 0,
isOpen:!1,binds:items.flatMap(item=>{const bare2=item.type==="case_pattern"?namedChildren(item)[0]??item:item;if(bare2.type!=="keyword_pattern")return readPattern(
lo,item,isBuiltin?subject:otherExpr("element",[subject],item)).binds;const[name,value]=namedChildren(bare2);return!name||!value?[]:readPattern(lo,value,{kind:"m\
ember",of:subject,name:python_nodes_sourceOf(lo,name),...python_nodes_spanOf(bare2)}).binds})}}function python_match_bind(lo,name,value){return python_targets_assignment(
lo,python_nodes_nameExpr(python_nodes_sourceOf(lo,name),name),value)}function python_statements_lowerStatements(lo,nodes){const statements=[];for(const node of nodes){
if(!node.isNamed||node.type==="comment")continue;const outer=lo.scope.pending;lo.scope.pending=[];const lowered=python_statements_lowerStatement(lo,node);addAll(
statements,lo.scope.pending),addAll(statements,lowered),lo.scope.pending=outer}return statements}function python_statements_lowerStatement(lo,node){switch(node.
type){case"expression_statement":return namedChildren(node).flatMap(inner2=>expressionStatement(lo,inner2));case"return_statement":{const value=namedChildren(node)[0];
return[{kind:"return",...value&&{value:lo.expr(value)},...python_nodes_spanOf(node)}]}case"raise_statement":{const value=namedChildren(node)[0];return[{kind:"th\
row",...value&&{value:lo.expr(value)},...python_nodes_spanOf(node)}]}case"if_statement":return[python_statements_lowerIf(lo,node)];case"for_statement":case"whil\
e_statement":return lowerLoop(lo,node);case"try_statement":return[lowerTry(lo,node)];case"with_statement":return lowerWith(lo,node);case"match_statement":return lowerMatch(
lo,node);case"function_definition":return[{kind:"function",fn:python_definitions_lowerFunction(lo,node,[]),...python_nodes_spanOf(node)}];case"class_definition":
return[{kind:"class",cls:python_definitions_lowerClass(lo,node,[]),...python_nodes_spanOf(node)}];case"decorated_definition":return lowerDecorated(lo,node);case"\
assert_statement":{const test=namedChildren(node)[0];return test?[branchOf(lo.expr(test),[],[{kind:"throw",...python_nodes_spanOf(node)}],node)]:[]}case"break_s\
tatement":case"continue_statement":return[{kind:"leave",how:node.type==="break_statement"?"break":"continue",...python_nodes_spanOf(node)}];case"type_alias_stat\
ement":return python_statements_lowerAlias(lo,node);case"print_statement":case"exec_statement":{const name=node.type==="print_statement"?"print":"exec",args=namedChildren(
node).flatMap(arg=>arg.type==="chevron"?[]:[{value:lo.expr(arg)}]);return[{kind:"expr",value:{kind:"call",callee:python_nodes_nameExpr(name,node),args,...python_nodes_spanOf(
node)},...python_nodes_spanOf(node)}]}case"ERROR":return lo.statements(node.children);case"block":return lo.statements(node.children);case"import_statement":case"\
import_from_statement":case"future_import_statement":case"pass_statement":case"delete_statement":case"global_statement":case"nonlocal_statement":return[];default:
return EXPRESSION.test(node.type)?expressionStatement(lo,node):[]}}const EXPRESSION=/^(?:call|await|assignment|augmented_assignment|attribute|subscript|yield|named_expression)$/;
function expressionStatement(lo,node){if(node.type==="assignment")return python_statements_lowerAssignment(lo,node);if(node.type==="augmented_assignment")return lowerAugmented(
lo,node);if(node.type==="string"||node.type==="concatenated_string"||node.type==="ellipsis")return[];const value=lo.expr(node);if(node.type==="yield")return[];const bare2=value.
kind==="call"?value:void 0;return bare2&&python_statements_isEnd(bare2.callee)?[{kind:"throw",value,...python_nodes_spanOf(node)}]:[{kind:"expr",value,...python_nodes_spanOf(
node)}]}const ENDS=new Set(["sys.exit","os._exit","os.abort","exit","quit"]);function python_statements_isEnd(callee){return callee.kind==="name"?ENDS.has(callee.
name):callee.kind==="member"&&callee.of.kind==="name"&&ENDS.has(`${callee.of.name}.${callee.name}`)}function python_statements_lowerAssignment(lo,node){const targets2=[];
let right=node,typed2;for(;right?.type==="assignment";){const left=childOf(right,"left"),type=childOf(right,"type");left&&targets2.push(left),type&&(typed2=lo.type(
type)),right=childOf(right,"right")}if(!right){const target2=targets2[0]&&lo.expr(targets2[0]);return target2&&typed2?[{kind:"assign",target:target2,value:target2,
type:typed2,...python_nodes_spanOf(node)}]:[]}let value=lo.expr(right);const statements=[];if(targets2.length>1&&value.kind!=="name"&&value.kind!=="literal"){const whole=python_nodes_nameExpr(
lo.fresh(),right);statements.push(python_targets_assignment(lo,whole,value)),value=whole}for(const target2 of targets2)addAll(statements,python_targets_assignTo(
lo,target2,value,typed2));return statements}function lowerAugmented(lo,node){const left=childOf(node,"left"),right=childOf(node,"right"),operator=childOf(node,"\
operator")?.type.replace(/=$/,"")??"+";if(!left||!right)return[];const target2=lo.expr(left);return[{kind:"assign",target:target2,value:python_expressions_binary(
operator,target2,lo.expr(right),node),...python_nodes_spanOf(node)}]}function blockOf(lo,node){return node?lo.statements(node.children):[]}const python_statements_CHAIN=100;
function python_statements_lowerIf(lo,node){const read2=[node,...childrenOf(node,"alternative")].map(clause=>{const condition=childOf(clause,"condition"),block=childOf(
clause,"consequence")??childOf(clause,"body");return{clause,test:condition&&lo.expr(condition),body:blockOf(lo,block)}});if(read2.length>python_statements_CHAIN)
return{kind:"switch",cases:read2.map(({test,body})=>({tests:test?[test]:[],body})),...python_nodes_spanOf(node)};let otherwise=[];for(const{clause,test,body}of read2.
reverse())if(!test&&clause!==node)otherwise=body;else{const at={at:clause.at,to:node.to};otherwise=[branchOf(test??otherExpr("missing",[],node),body,otherwise,at)]}
return otherwise[0]}function lowerLoop(lo,node){const target2=childOf(node,"left"),right=childOf(node,"right"),condition=childOf(node,"condition"),iterated=right&&
lo.expr(right),test=condition&&lo.expr(condition),bound2=target2&&bindTarget(lo,target2),inner2=blockOf(lo,childOf(node,"body")),loop2={kind:"loop",...iterated&&
{iterated},...bound2&&{element:bound2.name},...test&&{test},body:bound2?[...bound2.body,...inner2]:inner2,...python_nodes_spanOf(node)},alternative=childOf(node,
"alternative");if(!alternative)return[loop2];const last=blockOf(lo,childOf(alternative,"body"));return python_statements_leaves(inner2,0)?[loop2,branchOf(otherExpr(
"completed",[],alternative),last,[],alternative)]:[loop2,...last]}function python_statements_leaves(body,depth){return depth>50?!0:body.some(one2=>one2.kind==="\
leave"?one2.how==="break":one2.kind==="branch"?python_statements_leaves(one2.then,depth+1)||python_statements_leaves(one2.otherwise,depth+1):one2.kind==="switch"?
one2.cases.some(each=>python_statements_leaves(each.body,depth+1)):one2.kind==="try"?[one2.body,one2.finally,...one2.handlers.map(handler=>handler.body)].some(part=>python_statements_leaves(
part,depth+1)):!1)}function lowerTry(lo,node){const body=blockOf(lo,childOf(node,"body")),handlers=[];let last=[];for(const clause of node.children){const block=clause.
children.find(child=>child.type==="block");if(clause.type==="except_clause"||clause.type==="except_group_clause"){const name=exceptionName(lo,clause);handlers.push(
{...name!==void 0&&{name},body:blockOf(lo,block)})}else clause.type==="else_clause"?addAll(body,blockOf(lo,block)):clause.type==="finally_clause"&&(last=blockOf(
lo,block))}return{kind:"try",body,handlers,finally:last,...python_nodes_spanOf(node)}}function exceptionName(lo,clause){const values=childrenOf(clause,"value"),
alias=values[0]?.type==="as_pattern"?childOf(values[0],"alias"):values[1],name=alias?.type==="as_pattern_target"?namedChildren(alias)[0]:alias;return name?.type===
"identifier"?python_nodes_sourceOf(lo,name):void 0}function lowerWith(lo,node){const clause=node.children.find(child=>child.type==="with_clause"),statements=(clause?
namedChildren(clause):[]).flatMap(item=>managersOf(childOf(item,"value")??item)).flatMap(item=>{const alias=item.type==="as_pattern"?childOf(item,"alias"):void 0,
manager=alias?namedChildren(item)[0]:item;if(!manager)return[];const value=lo.expr(manager);return alias?python_targets_assignTo(lo,alias,value):[{kind:"expr",value,
...python_nodes_spanOf(item)}]}),body=blockOf(lo,childOf(node,"body"));return[...statements,{kind:"try",body,handlers:[],finally:[],...python_nodes_spanOf(node)}]}
function managersOf(value){return value.type==="parenthesized_expression"?namedChildren(value).flatMap(managersOf):value.type!=="tuple"?[value]:namedChildren(value)}
function lowerDecorated(lo,node){const decorators=decoratorsOf(lo,node),definition=childOf(node,"definition");return definition?.type==="function_definition"?[{
kind:"function",fn:python_definitions_lowerFunction(lo,definition,decorators),...python_nodes_spanOf(node)}]:definition?.type==="class_definition"?[{kind:"class",
cls:python_definitions_lowerClass(lo,definition,decorators),...python_nodes_spanOf(node)}]:[]}function python_statements_lowerAlias(lo,node){const left=childOf(
node,"left"),right=childOf(node,"right");if(!left||!right)return[];const type=lo.type(left),named2=type.kind==="index"?type.of:type;return named2.kind!=="name"?
[]:[{kind:"class",cls:{name:named2.name,nameAt:python_nodes_spanOf(named2),form:"type",bases:[],decorators:[],methods:[],fields:[],alias:lo.type(right),...python_nodes_spanOf(
node)},...python_nodes_spanOf(node)}]}const DOTTED=/^[A-Za-z_]\w{0,100}(?:\.[A-Za-z_]\w{0,100}){0,8}$/;function python_types_lowerType(lo,node){switch(node.type){case"\
type":{const inner2=namedChildren(node)[0];return inner2?python_types_lowerType(lo,inner2):{kind:"other",operator:"type",parts:[],...python_nodes_spanOf(node)}}case"\
generic_type":{const[of,params]=namedChildren(node),base=of?python_types_lowerType(lo,of):python_nodes_nameExpr("",node),keys=params?namedChildren(params).map(one2=>isLiteral(
base)?valueIn(lo,one2):python_types_lowerType(lo,one2)):[];return{kind:"index",of:base,key:python_types_keyOf(keys,params??node),...python_nodes_spanOf(node)}}case"\
subscript":{const of=childOf(node,"value");if(!of)return lo.expr(node);const base=python_types_lowerType(lo,of),keys=childrenOf(node,"subscript").map(one2=>isLiteral(
base)?lo.expr(one2):python_types_lowerType(lo,one2));return{kind:"index",of:base,key:python_types_keyOf(keys,node),...python_nodes_spanOf(node)}}case"union_type":
return{kind:"operation",operator:"|",operands:namedChildren(node).map(one2=>python_types_lowerType(lo,one2)),...python_nodes_spanOf(node)};case"binary_operator":
return childOfType(node,"|")?{kind:"operation",operator:"|",operands:[childOf(node,"left"),childOf(node,"right")].flatMap(side2=>side2?[python_types_lowerType(lo,
side2)]:[]).flatMap(side2=>side2.kind==="operation"&&side2.operator==="|"?side2.operands:[side2]),...python_nodes_spanOf(node)}:lo.expr(node);case"member_type":{
const[of,name]=namedChildren(node);return!of||!name?lo.expr(node):{kind:"member",of:python_types_lowerType(lo,of),name:lo.text.slice(name.at,name.to),...python_nodes_spanOf(
node)}}default:{const expr=lo.expr(node);return expr.kind==="literal"&&typeof expr.value=="string"?quoted(expr.value,expr):expr}}}function isLiteral(of){return(of.
kind==="name"||of.kind==="member")&&of.name==="Literal"}function valueIn(lo,type){const inner2=type.type==="type"?namedChildren(type)[0]:type;return lo.expr(inner2??
type)}function quoted(text,whole){if(!DOTTED.test(text))return whole;const[first="",...names]=text.split(".");return names.reduce((of,name)=>({kind:"member",of,
name,...python_nodes_spanOf(whole)}),python_nodes_nameExpr(first,whole))}function python_types_keyOf(keys,span){const[only2]=keys;return only2&&keys.length===1?
only2:{kind:"list",items:keys.map(value=>({value})),...python_nodes_spanOf(span)}}const python_ERRORS=100;function lowerPython(path,tree){let names=0;const scope={
isFunction:!1,foreign:new Set,isGenerator:!1,pending:[]},lo={text:tree.text,scope,expr:node=>python_expressions_lowerExpression(lo,node),type:node=>python_types_lowerType(
lo,node),statements:nodes=>python_statements_lowerStatements(lo,nodes),fresh:()=>(names+=1,`%${names}`)},body=lo.statements(tree.root.children),doc=python_definitions_docOf(
lo,tree.root.children);return{path,language:"python",...doc!==void 0&&{doc},imports:importsIn(lo,tree.root),exports:[],body,directives:[],errors:errorsIn(tree.root),
...tree.isCut&&{cut:"nested too deeply: what stands deeper than 400 levels was not read"}}}function errorsIn(root){const errors=[],open=[root];for(let node=open.
pop();node&&errors.length<python_ERRORS;node=open.pop()){node.type==="ERROR"&&errors.push({at:node.at,to:node.to});for(let index=node.children.length-1;index>=0;index-=
1)open.push(node.children[index])}return errors}const GRAMMAR_OF={".js":"javascript",".mjs":"javascript",".cjs":"javascript",".jsx":"javascript",".ts":"typescri\
pt",".mts":"typescript",".cts":"typescript",".tsx":"tsx",".py":"python",".go":"go"};function grammarOf(path){const extension=external_node_path_.posix.extname(path).
toLowerCase();return Object.hasOwn(GRAMMAR_OF,extension)?GRAMMAR_OF[extension]:void 0}function lower_languageOf(grammar){return grammar==="typescript"||grammar===
"tsx"?"javascript":grammar}function lower(path,tree,language){return language==="python"?lowerPython(path,tree):language==="go"?lowerGo(path,tree):lowerJavaScript(
path,tree)}function goPackage(files){const names=new Map,methods=new Map;for(const{path,body}of files){const declare2=name=>{names.has(name)||names.set(name,path)};
for(const stmt of body)if(stmt.kind==="class")declare2(stmt.cls.name);else if(stmt.kind==="assign"&&stmt.target.kind==="name")declare2(stmt.target.name);else if(stmt.
kind==="function"&&!stmt.fn.receiver)declare2(stmt.fn.name);else if(stmt.kind==="function"&&stmt.fn.receiver){const name=`${stmt.fn.receiver.type}.${stmt.fn.name}`;
methods.has(name)||methods.set(name,{path,fn:stmt.fn})}}return{names,methods}}const SYSTEMS="aix android darwin dragonfly freebsd hurd illumos ios js linux nacl\
 netbsd openbsd plan9 solaris wasip1 windows zos",MACHINES="386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x sparc64 wasm amd\
64p32 ppc riscv",OTHER_SYSTEMS=new Set(SYSTEMS.split(" ").filter(name=>name!=="linux")),OTHER_MACHINES=new Set(MACHINES.split(" ").filter(name=>name!=="amd64")),
HOLDS=new Set(["linux","amd64","unix","gc","cgo"]),HEAD=16*1024;function isBuilt(name,text){if(name.replace(/\.go$/,"").split("_").slice(1).slice(-2).some(part=>OTHER_SYSTEMS.
has(part)||OTHER_MACHINES.has(part)))return!1;const head=text.slice(0,HEAD),at=head.search(/^package\s/m),constraint=/^\/\/go:build ([^\r\n]{1,500})/m.exec(at<0?
head:head.slice(0,at))?.[1];return constraint===void 0||go_build_evaluate(constraint)}function go_build_packageOf(text){return/^package\s+(\w+)/m.exec(text.slice(
0,HEAD))?.[1]}function go_build_evaluate(constraint){const tokens=constraint.match(/&&|\|\||[!()]|[\w.]+/g)??[];let at=0;const either2=()=>{let value=both2();for(;tokens[at]===
"||";){at+=1;const right=both2();value=value||right}return value},both2=()=>{let value=one2();for(;tokens[at]==="&&";){at+=1;const right=one2();value=value&&right}
return value},one2=()=>{const token=tokens[at];if(at+=1,token===void 0)return!0;if(token==="!")return!one2();if(token!=="(")return HOLDS.has(token)||/^go1\.\d+$/.
test(token);const value=either2();return at+=1,value};return either2()}const MODULES=1e3;function createGoResolver(files){const modules2=new Map,packages=new Map,
names=new Map,siblings=new Map;function nameOf2(path){return names.has(path)||names.set(path,go_build_packageOf(files.text(path)??"")),names.get(path)}function modulesFor(folder){
const known2=modules2.get(folder);if(known2)return known2;const found2=[];for(const at of upwards(folder))if(found2.push(...workspaceModules(files,at),...manifestModules(
files,at)),found2.length>MODULES)break;const sorted=found2.slice(0,MODULES).sort((a,b)=>b.path.length-a.path.length);return modules2.set(folder,sorted),sorted}function packageIn(folder){
const known2=packages.get(folder);if(known2)return known2;const found2=packageFiles(files,folder);return packages.set(folder,found2),found2}return{resolve(from,specifier){
for(const{path,folder}of modulesFor(folderOf(from))){if(specifier!==path&&!specifier.startsWith(`${path}/`))continue;const importable=packageIn(join(folder,specifier.
slice(path.length))).filter(file=>nameOf2(file)!=="main");if(importable.length>0)return{paths:importable}}},libraryName,siblings(path){const known2=siblings.get(
path);if(known2)return known2;const name=nameOf2(path),found2=packageIn(folderOf(path)).filter(file=>file!==path&&nameOf2(file)===name);return siblings.set(path,
found2),found2}}}function libraryName(specifier){return specifier.replace(/\/v[0-9]{1,4}(?=\/|$)/g,"").replace(/^(gopkg\.in\/.*)\.v[0-9]{1,4}/,"$1")}function packageFiles(files,folder){
const all=files.filesIn(folder).filter(path=>path.endsWith(".go")&&!path.endsWith("_test.go")),built=all.filter(path=>isBuilt(external_node_path_.posix.basename(
path),files.text(path)??""));return built.length>0?built:all}function*upwards(folder){for(let at=folder;;at=folderOf(at))if(yield at,at==="")return}function manifestModules(files,folder){
const text=files.text(join(folder,"go.mod"));return text===void 0?[]:directives(text).flatMap(({verb,words})=>{const first=words[0];return verb==="module"&&first?
[{path:first,folder}]:verb==="replace"?go_replaced(words,folder):[]})}function go_replaced(words,folder){const path=words[0],target2=words[words.indexOf("=>")+1];
if(!path||!target2||!words.includes("=>")||!target2.startsWith("."))return[];const at=go_inside(folder,target2);return at===void 0?[]:[{path,folder:at}]}function workspaceModules(files,folder){
const text=files.text(join(folder,"go.work"));return text===void 0?[]:directives(text).flatMap(({verb,words})=>{if(verb==="replace")return go_replaced(words,folder);
const used=verb==="use"&&words[0]!==void 0?go_inside(folder,words[0]):void 0;return used===void 0?[]:manifestModules(files,used)})}function directives(text){const found2=[];
let block;for(const line of text.slice(0,256*1024).split(`
`)){const words=(line.split("//")[0]??"").trim().split(/\s+/).map(unquoted),verb=words[0];if(verb&&(block!==void 0?verb===")"?block=void 0:found2.push({verb:block,
words}):words[1]==="("?block=verb:found2.push({verb,words:words.slice(1)}),found2.length>MODULES))break}return found2}function unquoted(word){return word.replace(
/^["`]|["`]$/g,"")}function go_inside(folder,relative){const path=external_node_path_.posix.normalize(external_node_path_.posix.join(folder||".",relative));if(!(path===
".."||path.startsWith("../")||path.startsWith("/")))return path==="."?"":path.replace(/\/$/,"")}function folderOf(path){const slash=path.lastIndexOf("/");return slash<
0?"":path.slice(0,slash)}function join(folder,name){const tail=name.replace(/^\/+/,"");return folder===""||tail===""?`${folder}${tail}`:`${folder}/${tail}`}const ENDINGS=[
".ts",".tsx",".mts",".cts",".js",".jsx",".mjs",".cjs"],SOURCES={".js":[".ts",".tsx",".jsx"],".jsx":[".tsx"],".mjs":[".mts"],".cjs":[".cts"]},BUILT=/(?:^|\/)(?:dist|build|lib|out|esm|cjs|\.?output)(?=\/|$)/g;
function findFile(files,path){const ending=external_node_path_.posix.extname(path),stem=ending===""?path:path.slice(0,-ending.length);for(const source of SOURCES[ending]??
[])if(files.has(stem+source))return stem+source;if(path!==""&&files.has(path)&&isCode(path))return path;for(const added2 of ENDINGS)if(path!==""&&files.has(path+
added2))return path+added2;for(const added2 of ENDINGS){const index=path===""?`index${added2}`:`${path}/index${added2}`;if(files.has(index))return index}}function isCode(path){
return ENDINGS.includes(external_node_path_.posix.extname(path))}function javascript_files_sourceOf(files,path){for(const match of path.matchAll(BUILT)){const start=match.
index+(match[0].startsWith("/")?1:0),before=path.slice(0,start),plain2=path.slice(match.index+match[0].length).replace(/^\/(?:(?:esm|cjs|src|node|types)\/)*/,"").
replace(/\.d\.([cm]?)ts$/,".$1js");for(const folder of["src/","","source/","lib/"]){const found2=findFile(files,before+folder+plain2);if(found2!==void 0&&!/\.d\.[cm]?ts$/.
test(found2))return found2}}}function javascript_files_inside(folder,path){const joined2=external_node_path_.posix.normalize(external_node_path_.posix.join(folder,
path));if(!(joined2===".."||joined2.startsWith("../")||joined2.startsWith("/")))return joined2==="."||joined2==="./"?"":joined2.replace(/^\.\//,"").replace(/\/$/,
"")}function javascript_files_upwards(folder){const out=[folder];for(let at=folder;at!=="";)at=at.includes("/")?at.slice(0,at.lastIndexOf("/")):"",out.push(at);
return out}function below(folder,name){return folder===""?name:`${folder}/${name}`}var main=__webpack_require__(9547);function isRecord(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)}function readJson(text){if(text===void 0||text.length>limits.E8||isDeep(text))return;const value=(0,main.parse)(text.
replace(/^\uFEFF/,""),[],{allowTrailingComma:!0});return isRecord(value)?value:void 0}function isDeep(text){let depth=0;for(let at=0;at<text.length;at++){const sign=text[at];
if(sign==="{"||sign==="["?depth++:(sign==="}"||sign==="]")&&depth--,depth>200)return!0}return!1}const CONDITIONS=["source","import","node","module","default","r\
equire","types"];function createPackages(files){const manifests=new Map;let byName;function manifestIn(folder){if(!manifests.has(folder)){const path=below(folder,
"package.json"),manifest=files.has(path)?readJson(files.text(path)):void 0;manifests.set(folder,manifest&&{folder,manifest})}return manifests.get(folder)}function named2(name,folder){
return byName??=collect(),javascript_files_upwards(folder).map(manifestIn).find(each=>each?.manifest.name===name)??byName.get(name)??guessed(name)}function collect(){
const found2=new Map;for(const path of files.named?.("package.json").slice(0,limits.Ek)??[]){const each=manifestIn(external_node_path_.posix.dirname(path)==="."?
"":external_node_path_.posix.dirname(path)),name=each?.manifest.name;each&&typeof name=="string"&&!found2.has(name)&&found2.set(name,each)}return found2}function guessed(name){
const last=name.slice(name.indexOf("/")+1);return["packages","libs","apps","modules","shared"].map(root=>manifestIn(`${root}/${last}`)).find(each=>each?.manifest.
name===name)}return{find(folder,specifier){const[,name="",rest=""]=/^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(specifier)??[],found2=named2(name,folder);return found2&&
javascript_packages_entryOf(files,found2,rest)},imported(folder,specifier){const own=javascript_files_upwards(folder).map(manifestIn).find(each=>each!==void 0);
return own&&targetFile(files,own,mapped(own.manifest.imports,specifier))}}}function javascript_packages_entryOf(files,from,rest){const{manifest,folder}=from,listed2=targetFile(
files,from,mapped(exportMap(manifest.exports),rest===""?".":`./${rest}`));if(listed2!==void 0)return listed2;if(rest!=="")return findFile(files,below(folder,rest))??
findFile(files,below(folder,`src/${rest}`));for(const name of["source","module","main","types"]){const given2=manifest[name],found2=typeof given2=="string"?targetFile(
files,from,[given2]):void 0;if(found2!==void 0)return found2}return findFile(files,folder)??findFile(files,below(folder,"src"))}function exportMap(exports){return isRecord(
exports)&&Object.keys(exports).some(key=>key.startsWith("."))||exports===void 0?exports:{".":exports}}function mapped(map,key){if(!isRecord(map))return[];if(Object.
hasOwn(map,key))return targets(map[key],0);for(const[pattern,target2]of Object.entries(map)){const star=pattern.indexOf("*");if(star<0||!key.startsWith(pattern.
slice(0,star))||!key.endsWith(pattern.slice(star+1))||key.length<pattern.length-1)continue;const middle=key.slice(star,key.length-(pattern.length-star-1));return targets(
target2,0).map(each=>each.replaceAll("*",()=>middle))}return[]}function targets(target2,depth){return typeof target2=="string"?[target2]:depth>5?[]:Array.isArray(
target2)?target2.slice(0,10).flatMap(each=>targets(each,depth+1)):isRecord(target2)?CONDITIONS.flatMap(name=>Object.hasOwn(target2,name)?targets(target2[name],depth+
1):[]):[]}function targetFile(files,{folder},given2){for(const target2 of given2){const path=javascript_files_inside(folder,target2),found2=path===void 0||isDeclaration(
path)?void 0:findFile(files,path);if(found2!==void 0)return found2}for(const target2 of given2){const path=javascript_files_inside(folder,target2),found2=path===
void 0?void 0:javascript_files_sourceOf(files,path);if(found2!==void 0)return found2}}function isDeclaration(path){return/\.d\.[cm]?ts$/.test(path)}const javascript_paths_NAMES=[
"tsconfig.json","jsconfig.json","tsconfig.base.json","tsconfig.app.json"],EXTENDED=8,MAPPINGS=200;function createPathMaps(files){const byFolder=new Map;function mapsIn(folder){
let known2=byFolder.get(folder);return known2||(known2=javascript_paths_NAMES.map(name=>below(folder,name)).filter(path=>files.has(path)).flatMap(path=>javascript_paths_read(
files,path,0)),byFolder.set(folder,known2)),known2}return{find(folder,specifier){for(const each of javascript_files_upwards(folder))for(const map of mapsIn(each)){
const found2=findIn(files,map,specifier);if(found2!==void 0)return found2}}}}function javascript_paths_read(files,path,depth){const config=readJson(files.text(path));
if(!config)return[];const folder=path.includes("/")?path.slice(0,path.lastIndexOf("/")):"",options2=isRecord(config.compilerOptions)?config.compilerOptions:{},baseUrl=typeof options2.
baseUrl=="string"?javascript_files_inside(folder,options2.baseUrl):void 0,maps=[];if((isRecord(options2.paths)||baseUrl!==void 0)&&maps.push({base:baseUrl??folder,
paths:javascript_paths_pathsOf(options2.paths),hasBase:baseUrl!==void 0}),depth>=EXTENDED)return maps;const extended=Array.isArray(config.extends)?config.extends.
slice(0,EXTENDED):[config.extends];for(const each of extended){if(typeof each!="string"||!each.startsWith("."))continue;const target2=javascript_files_inside(folder,
each),file=[target2,`${target2}.json`].find(name=>name!==void 0&&files.has(name));file!==void 0&&maps.push(...javascript_paths_read(files,file,depth+1))}return maps}
function javascript_paths_pathsOf(paths){return isRecord(paths)?Object.entries(paths).slice(0,MAPPINGS).map(([pattern,targets2])=>[pattern,Array.isArray(targets2)?
targets2.filter(each=>typeof each=="string").slice(0,10):[]]):[]}function findIn(files,{base,paths,hasBase},specifier){for(const[pattern,targets2]of paths){const middle=matched(
pattern,specifier);if(middle!==void 0)for(const target2 of targets2){const path2=javascript_files_inside(base,target2.replace("*",()=>middle)),found2=path2===void 0?
void 0:findFile(files,path2)??javascript_files_sourceOf(files,path2);if(found2!==void 0)return found2}}const path=hasBase&&!specifier.startsWith("#")?javascript_files_inside(
base,specifier):void 0;return path===void 0?void 0:findFile(files,path)}function matched(pattern,specifier){const star=pattern.indexOf("*");if(star<0)return pattern===
specifier?"":void 0;const[before,after]=[pattern.slice(0,star),pattern.slice(star+1)];return specifier.length>=before.length+after.length&&specifier.startsWith(
before)&&specifier.endsWith(after)?specifier.slice(before.length,specifier.length-after.length):void 0}const createJavaScriptResolver=files=>{const packages=createPackages(
files),maps=createPathMaps(files),answers2=new Map;function find(from,specifier){const folder=external_node_path_.posix.dirname(from)==="."?"":external_node_path_.
posix.dirname(from);if(/^\.{1,2}(?:\/|$)/.test(specifier)){const path=javascript_files_inside(folder,specifier);return path===void 0?void 0:findFile(files,path)??
javascript_files_sourceOf(files,path)}if(!(specifier.startsWith("/")||specifier.startsWith("node:")||specifier.length>512))return maps.find(folder,specifier)??(specifier.
startsWith("#")?packages.imported(folder,specifier):packages.find(folder,specifier))}return{resolve(from,specifier){const key=`${external_node_path_.posix.dirname(
from)}
${specifier}`;if(!answers2.has(key)){const path=find(from,specifier);answers2.set(key,path===void 0?void 0:{paths:[path]})}return answers2.get(key)},libraryName:javascript_libraryName}};
function javascript_libraryName(specifier){const plain2=specifier.replace(/^(?:node|npm|jsr|bun):\/?/,""),match=/^((?:@[^/]+\/)?[^/@]+)(?:@[^/]*)?(\/.*)?$/.exec(
plain2);if(!match)return plain2;const[,name="",below2=""]=match;return name+below2.replace(/^\/(?:dist|build|lib)\/(?:esm|cjs|mjs)\//,"/").replace(/(?:\/index)?\.[cm]?js$/,
"")}const LAYOUTS=["","src"],python_MANIFESTS=["pyproject.toml","setup.py","setup.cfg","requirements.txt"],WORKSPACES=["packages","libs","projects","services","\
apps"],python_DEPTH=40,SEARCHED=1e5,createPythonResolver=files=>{const roots=new Map,found2=new Map,rootsFor=folder=>{let list2=roots.get(folder);return list2||
(list2=sourceRoots(files,folder),roots.set(folder,list2)),list2};return{resolve(from,specifier,imported2){const key=`${from}
${specifier}
${imported2}`;return found2.has(key)||found2.set(key,resolveIn(files,from,specifier,imported2,rootsFor)),found2.get(key)},libraryName:specifier=>specifier}};function resolveIn(files,from,specifier,imported2,rootsFor){
const folder=python_folderOf(from),dots=/^\.*/.exec(specifier)?.[0].length??0,names=specifier.slice(dots).split(".").filter(Boolean);if(names.length>python_DEPTH)
return;if(dots>0){const base=ancestor(folder,dots-1);return base===void 0?void 0:findModule(files,python_below(base,names),imported2,names.length===0)}const[first=""]=names,
isPackage=files.has(python_join(folder,"__init__.py"));for(const root of rootsFor(folder)){const isOwn=root===folder&&isPackage;if(STANDARD.has(first)&&(root!==
folder||isPackage)||isOwn&&imported2==="*")continue;const one2=findModule(files,python_below(root,names),imported2,!1),[path=""]=one2?.paths??[];if(one2&&path!==
from&&(one2.isModule||imported2==="*"||mentions(files.text(path),imported2,isOwn)))return one2}return inWorkspaces(files,names,imported2)}function inWorkspaces(files,names,imported2){
const[first=""]=names;if(!STANDARD.has(first))for(const workspace of WORKSPACES)for(const name of new Set([first,first.replaceAll("_","-")]))for(const layout of LAYOUTS){
const base=python_join(python_join(workspace,name),layout);if(!files.has(python_join(base,`${first}/__init__.py`)))continue;const one2=findModule(files,python_below(
base,names),imported2,!1);if(one2)return one2}}function mentions(text,name,isOwn){return text===void 0?!1:isOwn?defines(text,name):text.length>SEARCHED||text.includes(
name)||text.includes("import *")||text.includes("__getattr__")||text.includes("globals()")}function findModule(files,path,imported2,isHere){const own=path===""?
"__init__.py":`${path}/__init__.py`,init=files.has(own)?own:void 0,file=!isHere&&files.has(`${path}.py`)?`${path}.py`:void 0,module=init??file;if(imported2!=="*"&&
!(file&&!init)){const sub=submodule(files,path,imported2);if(sub&&!(init&&defines(files.text(init),imported2)))return{paths:[sub],isModule:!0}}if(module)return{
paths:[module]}}function submodule(files,folder,name){const file=python_join(folder,`${name}.py`);if(files.has(file))return file;const init=python_join(folder,`${name}\
/__init__.py`);return files.has(init)?init:void 0}function defines(text,name){if(text===void 0||text.length>SEARCHED||!/^\w{1,200}$/.test(name)||!text.includes(
name))return!1;if(new RegExp(`^(?:async +)?(?:def|class) +${name}\\b`,"m").test(text)||new RegExp(`^${name} *[:=]`,"m").test(text))return!0;for(const found2 of text.
matchAll(/^from +(\.[.\w]*|[\w.]+) +import +(\([^)]{0,2000}\)|[^\n]{0,2000})/gm)){if(found2[1]===".")continue;if((found2[2]??"").replace(/#[^\n]*/g,"").split(/[(),]/).
some(one2=>one2.trim().split(/\s+as\s+/).at(-1)===name))return!0}return!1}function sourceRoots(files,folder){const isPackage=files.has(python_join(folder,"__ini\
t__.py")),roots=new Set;isPackage||roots.add(folder);let top=folder;for(;top!==void 0&&top!==""&&files.has(python_join(top,"__init__.py"));)top=ancestor(top,1);
top!==void 0&&roots.add(top);let above=folder;for(let steps=0;above!==void 0&&steps<python_DEPTH;steps+=1){const here=above;if(here===""||python_MANIFESTS.some(
name=>files.has(python_join(here,name))))for(const layout of LAYOUTS)roots.add(python_join(here,layout));above=here===""?void 0:ancestor(here,1)}above=folder;for(let steps=0;above!==
void 0&&steps<python_DEPTH;steps+=1)roots.add(above),above=above===""?void 0:ancestor(above,1);return roots.add(folder),[...roots]}function python_folderOf(path){
const slash=path.lastIndexOf("/");return slash<0?"":path.slice(0,slash)}function ancestor(folder,steps){let path=folder;for(let step=0;step<steps;step+=1){if(path===
"")return;path=python_folderOf(path)}return path}function python_below(folder,names){return[folder,...names].filter(name=>name!=="").join("/")}function python_join(folder,name){
return folder===""?name:name===""?folder:`${folder}/${name}`}const STANDARD=new Set("abc aifc argparse array ast asyncio atexit audioop base64 bdb binascii bise\
ct builtins bz2 calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyre\
g cProfile crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecm\
p fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib imghdr imp importlib inspec\
t io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessi\
ng netrc nis nntplib numbers operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profi\
le pstats pty pwd py_compile pyclbr pydoc queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil \
signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog ta\
bnanny tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle types typing unic\
odedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo".split(" "));
function createResolvers(files){return{python:createPythonResolver(files),javascript:createJavaScriptResolver(files),go:createGoResolver(files)}}function createProject({
files,read:read2,syntax:syntax2,now,deadline}){const modules2=new Map,parsed=new Map,gaps=[],resolvers=createResolvers(files),packages=new WeakMap,cost={parse:0,
lower:0,characters:0};function parse(path,reason){const grammar=grammarOf(path);if(!grammar)return;const gap=(why,detail)=>{gaps.push({path,reason:why,detail})};
if(now()>deadline)return gap("time-limit","the time for analysing source code was over");const text=read2(path);if(text===void 0)return;if(text.length>limits.t7)
return gap("too-large",`source files over ${limits.t7/1e6} MB are not analysed`);const start=now(),tree=syntax2.read(text,grammar,()=>now()>Math.min(deadline,start+
limits.nj)),parsedAt=now();if(cost.parse+=parsedAt-start,cost.characters+=text.length,!tree)return gap("time-limit","it took too long to parse");parsed.set(path,
reason);try{const ir=lower(path,tree,lower_languageOf(grammar));return ir.cut!==void 0&&gap("too-deep",ir.cut),ir}catch(error){if(error instanceof RangeError)return gap(
"too-deep","it is nested too deeply to be analysed");throw error}finally{cost.lower+=now()-parsedAt}}function module(path,reason){if(modules2.has(path))return modules2.
get(path);modules2.set(path,void 0);const ir=parse(path,reason);return modules2.set(path,ir),ir}return{module,resolve:(from,specifier,imported2)=>resolvers[from.
language].resolve(from.path,specifier,imported2),libraryName:(from,specifier)=>resolvers[from.language].libraryName(specifier),has:path=>files.has(path),packageOf(of){
if(of.language!=="go")return;const known2=packages.get(of);if(known2)return known2;const others=resolvers.go.siblings(of.path).flatMap(path=>module(path,"import\
ed")??[]),found2=goPackage([of,...others]);for(const each of[of,...others])packages.set(each,found2);return found2},isOver:()=>now()>deadline,parsed,gaps,cost}}
const GRAMMARS=null,syntax_DEPTH=400,NONE=[];function createSyntaxReader(){const grammars=new Map;let parser;return{async load(wanted){const missing=[...new Set(
wanted)].filter(name=>!grammars.has(name));if(missing.length===0)return;const{Parser,Language}=await __webpack_require__.e(33).then(__webpack_require__.bind(__webpack_require__,
33));parser||(await Parser.init({wasmBinary:grammarFile("web-tree-sitter.wasm")}),parser=new Parser);for(const name of missing)grammars.set(name,await Language.
load(grammarFile(`tree-sitter-${name}.wasm`)))},read(text,name,isOver){const grammar=grammars.get(name);if(!parser||!grammar)throw new Error(`grammar ${name} is\
 not loaded`);parser.setLanguage(grammar);const tree=parser.parse(text,null,isOver&&{progressCallback:isOver});if(!tree){parser.reset();return}try{return{text,...readTree(
tree.walk())}}finally{tree.delete()}}}}function grammarFile(name){return(0,external_node_fs_.readFileSync)((0,external_node_path_.join)(import.meta.dirname,"gra\
mmars",name))}function readTree(cursor){try{const root=readNode(cursor),open=[root];let isCut=!1;for(;open.length>0;){const isDeep2=open.length>=syntax_DEPTH;if(!isDeep2&&
cursor.gotoFirstChild()){const node=readNode(cursor),parent=open[open.length-1];parent.children=[node],open.push(node);continue}isDeep2&&(isCut=!0);let isDone=!0;
for(;open.length>1;){if(open.pop(),cursor.gotoNextSibling()){const node=readNode(cursor);open[open.length-1].children.push(node),open.push(node),isDone=!1;break}
cursor.gotoParent()}if(isDone)break}return{root,isCut}}finally{cursor.delete()}}function readNode(cursor){return{type:cursor.nodeType,field:cursor.currentFieldName??
void 0,isNamed:cursor.nodeIsNamed,at:cursor.startIndex,to:cursor.endIndex,children:NONE}}const syntax=createSyntaxReader();async function analyseCode(request){const{
files,candidates,read:read2,now}=request,roots=[...candidates.keys()].filter(path=>grammarOf(path)).sort(),start=now();await syntax.load(grammarsFor(roots,request.
paths));const loaded=now(),project=createProject({files,read:read2,syntax,now,deadline:Math.min(request.deadline??Number.POSITIVE_INFINITY,start+limits.AL)});for(const path of roots)
project.module(path,candidates.get(path)?.[0]??"asked for");const{flows,postures,handlers,gaps,functions,steps}=evaluateProject(project,roots,request.ablation),
{parse,lower:lower2}=project.cost,parsed={};for(const reason of project.parsed.values())parsed[reason]=(parsed[reason]??0)+1;return{flows,postures,entries:handlers.
map(({entry,fn,schema,language})=>{const json=schema&&schemaOfValue(schema,language)?.json,own=fn.form.kind==="function"?fn.form:void 0;return{...entry,...json!==
void 0&&{schema:json},...own&&{handler:{path:own.home.path,...own.fn.nameAt,what:own.fn.name}}}}),gaps:[...project.gaps,...gaps],counts:{parsed,functions,steps},
timings:{grammars:loaded-start,parse,lower:lower2,analyse:now()-loaded-parse-lower2}}}function grammarsFor(roots,paths){const of=path=>grammarOf(path),languages=new Set(
roots.map(path=>lower_languageOf(of(path))));return new Set([...roots.map(of),...paths.filter(path=>grammarOf(path)&&languages.has(lower_languageOf(of(path)))).
map(of)])}}),8478:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{flows:()=>flows});var severity=__webpack_require__(6271);const OF_NETWORK=new Set(["open-to-the-network"]);function reportPostures(rule,{
postures},report){for(const found of postures){const{posture,path,at,to,what,callee,isInContainer}=found;if(!rule.postures?.includes(posture)||!rule.appliesTo({
kind:"code",path}))continue;const isContained=isInContainer&&OF_NETWORK.has(posture);report({rule,path,at,to,steps:[{path,at,to,what}],place:"",message:rule.message.
replaceAll("{callee}",`\`${nameOf(callee)}\``).replaceAll("{what}",what),identity:`${posture} ${callee}`,notes:isContained?["a Dockerfile stands beside it: what\
 of it can be reached is told where it is started"]:[],confidence:rule.info.confidence,...isContained&&{tier:"context"}})}}function nameOf(callee){return callee.
split(/[./]/).slice(-2).join(".").replace(/^\?\./,"")}const flows=rules=>{const own=rules.filter(({flow,postures,isMaskOnly})=>(flow??postures)&&!isMaskOnly);if(own.
length!==0)return{name:"flows",detect({analysis,report}){for(const rule of own){const taken=analysis.flows.filter(flow=>takes(rule,flow));for(const group of bySink(
taken))report(occurrenceOf(rule,group));reportPostures(rule,analysis,report)}}}};function takes({flow:match,appliesTo},flow){return match?.from.includes(flow.source.
origin)===!0&&match.to.includes(flow.sink)&&match.isByDesign===flow.isByDesign&&appliesTo({kind:"code",path:sinkOf(flow).path})}function sinkOf({steps}){return steps.
at(-1)}function bySink(found){const groups=new Map;for(const flow of found){const{path,at,to}=sinkOf(flow),key=[path,at,to,flow.source.origin].join("\0"),group=groups.
get(key);group?group.push(flow):groups.set(key,[flow])}const all=[...groups.values()].map(group=>group.toSorted(bySurety));return all.filter(group=>!all.some(other=>isInside(
other,group)))}function isInside(inner,outer){const[a,b]=[sinkOf(inner[0]),sinkOf(outer[0])];return a.path===b.path&&a.at>=b.at&&a.to<=b.to&&a.to-a.at<b.to-b.at&&
outer.every(({source})=>inner.some(flow=>flow.source===source))}function bySurety(a,b){const[first,second]=[a.steps[0],b.steps[0]];return severity.ix.indexOf(a.
confidence)-severity.ix.indexOf(b.confidence)||compare(first?.path??"",second?.path??"")||(first?.at??0)-(second?.at??0)||compare(a.source.name,b.source.name)}function compare(a,b){
return a<b?-1:a>b?1:0}const NAMED=5;function occurrenceOf(rule,[flow,...others]){const{path,at,to}=sinkOf(flow),also=[...new Set(others.map(each=>sourceBeside(each,
flow)))].filter(name=>name!==sourceBeside(flow,flow)),more=also.length>NAMED?` and ${also.length-NAMED} more`:"";return{rule,path,at,to,steps:flow.steps,place:placeOf(
flow),message:messageOf(rule.message,flow),identity:flow.callee,notes:[...new Set(flow.doubts),...also.length>0?[`also reached by ${also.slice(0,NAMED).join(", ")}${more}`]:
[]],confidence:lower(rule.info.confidence,flow.confidence)}}function sourceBeside({source,entry},first){return entry?.name===first.entry?.name&&entry?.path===first.
entry?.path||!entry||entry.name===""?quoted(source.name):source.name===""?quoted(entry.name):`${quoted(source.name)} of ${quoted(entry.name)}`}function lower(a,b){
return severity.ix[Math.max(severity.ix.indexOf(a),severity.ix.indexOf(b))]}function placeOf({entry,source,holder,isInHandler}){if(holder!==void 0&&!isInHandler)
return`function ${holder}`;const of=`${NOUNS[source.origin]}${source.name===""?"":` ${source.name}`}`;return holder!==void 0?`function ${holder} / ${of}`:entry?
`${entry.kind}${entry.name===""?"":` ${entry.name}`} / ${of}`:of}const NOUNS={argument:"argument",remote:"request",model:"model answer",content:"content",secret:"\
secret"};function messageOf(template,flow){const message=template.replaceAll(/\{(place|sink|callee)\}/g,(_,name)=>name==="place"?subjectOf(flow):name==="sink"?flow.
sinkName:quoted(flow.callee));return template.startsWith("{place}")?`${message.charAt(0).toUpperCase()}${message.slice(1)}`:message}function subjectOf({entry,source:{
origin,name}}){const of=entry?` of ${entry.name===""?`a ${entry.kind}`:`${entry.kind} ${quoted(entry.name)}`}`:"";if(origin==="argument")return`${name===""?"an \
argument":`argument ${quoted(name)}`}${of}`;const in_=entry?of.replace(" of "," in "):"";return name===""?`${UNNAMED[origin]}${in_}`:`${origin==="secret"?`secre\
t ${quoted(name)}`:name}${in_}`}const UNNAMED={remote:"what a request says",model:"what the model answered",content:"content from outside",secret:"a secret"};function quoted(name){
return`\`${name}\``}}),1952:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{sourceLock:()=>sourceLock});var _artifacts_lock_canonical_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3774),_artifacts_lock_drift_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7696),_artifacts_registered_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(866),_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8989),_issues_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8661);const sourceLock=rules=>{const ruleOf=id2=>rules.find(({info,isMaskOnly})=>info.id===id2&&!isMaskOnly),[outdatedLock,dynamic]=[ruleOf("pin/lock-outdated"),
ruleOf("pin/dynamic-definition")];if(!(!outdatedLock&&!dynamic))return{name:"mcp-drift",detect({analysis,locked,report}){if(dynamic)for(const found of dynamicIn(
dynamic,analysis.entries))report(found);if(!(!outdatedLock||!locked)){for(const[name,server]of Object.entries(locked.lock.servers))if(server.from==="source")for(const found of outdated(
outdatedLock,name,server,locked))report(found)}}}};function dynamicIn(rule,entries){return entries.flatMap(({kind,name,path,at,to,describedBy,isGuess})=>{if(!describedBy||
isGuess||kind==="route"||kind==="completion")return[];const called=name===""?`a ${kind}`:`the ${kind} "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__.Jj)(name,
80)}"`,of=(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__.Jj)(describedBy.name,80)||"what comes from outside";return[{rule,path,at,to,steps:[],place:name===""?kind:
`${kind} "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__.Jj)(name,80)}"`,message:`The description of ${called} is made when the program runs, of ${of}.`,identity:`\
dynamic ${kind} ${name}`,notes:[],confidence:rule.info.confidence}]})}function outdated(rule,name,server,source){const folder=server.folder??".",entries=source.
packages.get(folder)??[],now=(0,_artifacts_lock_canonical_js__WEBPACK_IMPORTED_MODULE_0__.F9)(folder,entries.map(entry=>({...entry,schema:(0,_artifacts_registered_js__WEBPACK_IMPORTED_MODULE_2__.
A)(entry.schema)})));return(0,_artifacts_lock_drift_js__WEBPACK_IMPORTED_MODULE_1__.$p)(server,now).flatMap(drift=>{if(drift.kind==="server"||drift.kind==="remo\
ved"&&!source.isWhole)return[];const at=drift.kind==="removed"?placeInLock(source.text,drift.name):entryOf(entries,drift);if(!at)return[];const{message,evidence,
identity,place}=(0,_issues_js__WEBPACK_IMPORTED_MODULE_4__.v)(drift);return[{rule,...at,steps:[],place:`server "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__.
Jj)(name,80)}", ${place}`,message:said(message),identity,notes:evidence,confidence:rule.info.confidence}]})}function said(message){return message.replace("no lo\
nger offered","no longer registered")}const KIND={tools:"tool",prompts:"prompt",resources:"resource",resourceTemplates:"resource"};function entryOf(entries,drift){
const name=drift.name,own=entries.filter(each=>each.kind===KIND[drift.list]&&!each.isGuess),entry=own.find(each=>each.name===name)??own.findLast(each=>name.startsWith(
`${each.name}#`)&&each.name!=="");return entry&&{path:entry.path,at:entry.at,to:entry.to}}function placeInLock(text,name){const key=JSON.stringify(name),at=text.
indexOf(`${key}: {`);return at<0?void 0:{path:"bartizan.lock",at,to:at+key.length}}}),3345:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>characterStart});function characterStart(bytes,offset,floor){let at=offset;for(;at>floor&&at>offset-3&&at<bytes.
length&&(bytes[at]&192)===128;)at--;return at}}),5552:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{o:()=>ORIGINS,x:()=>SINKS});const ORIGINS=["argument","remote","model","content","secret"],SINKS=["shell","flag","program","eval","query","path","archive","url",
"url-path","deserialise","template","prompt","markup","result","log","subject","privilege"]})};export{id,ids,modules};
