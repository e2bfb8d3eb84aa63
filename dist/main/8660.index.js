const id=8660,ids=[8660],modules={53774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AF:()=>KEY_OF,F9:()=>lockSource,Ip:()=>lockedItem,Ud:()=>lockDefinitions,wl:()=>lockLive,zO:()=>mapTexts});var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52467),_lock_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(34893);const KNOWN={tools:["inputSchema","outputSchema","annotations"],prompts:["arguments"],resources:[
"name","mimeType","annotations"],resourceTemplates:["name","mimeType","annotations"]},KEY_OF={tools:"name",prompts:"name",resources:"uri",resourceTemplates:"uri\
Template"},VOLATILE=new Set(["size"]),NAMELESS="?",DEPTH=64;function lockLive({url,command,definitions,problems=[]}){const{serverInfo,instructions}=definitions,
cut=_lock_js__WEBPACK_IMPORTED_MODULE_1__.J2.filter(name=>isCut(name,definitions,problems)),list=name=>lockedItems(name,definitions[name]?.items??[]);return{...url!==
void 0&&{url},...command&&{command},from:"live",...cut.length>0&&{cut},...serverInfo!==void 0&&{serverInfo:canonical(serverInfo)},...typeof instructions=="strin\
g"&&{instructions:(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.GM)(instructions)},tools:list("tools"),prompts:list("prompts"),resources:list("resources"),resourceTemplates:list(
"resourceTemplates")}}const NOTHING_READ=new Set(["unreachable","auth-wall","not-mcp"]);function isCut(name,definitions,problems){const list=definitions[name];if(list)
return list.cut!==void 0;const{capabilities}=definitions,isMissed=name!=="resourceTemplates"&&(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(capabilities)&&capabilities[name]!==
void 0;return problems.some(({kind})=>NOTHING_READ.has(kind))||isMissed&&problems.length>0}function lockDefinitions(content){const{serverInfo,instructions,...rest}=(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.
u4)(content)?content:{},lists=_lock_js__WEBPACK_IMPORTED_MODULE_1__.J2.map(name=>{const items=rest[name];return[name,{items:Array.isArray(items)?items:[],pages:1}]});
return lockLive({definitions:{serverInfo,instructions,...Object.fromEntries(lists)}})}const LIST_OF={tool:"tools",prompt:"prompts",resource:"resources"};function lockSource(folder,entries){
const certain=entries.filter(({isGuess,kind})=>!isGuess&&LIST_OF[kind]),list=name=>lockedItems(name,certain.filter(each=>LIST_OF[each.kind]===name&&each.name!==
"").map(({name:own,description,schema})=>({[KEY_OF[name]]:own,...description!==void 0&&{description},...schema!==void 0&&{inputSchema:schema}})));return{from:"s\
ource",folder,...certain.some(({name})=>name==="")&&{isPartial:!0},tools:list("tools"),prompts:list("prompts"),resources:list("resources"),resourceTemplates:{}}}
function lockedItems(list,items){const byName=new Map;for(const raw of items){const name=nameOf(list,raw),same=byName.get(name);same?same.push(lockedItem(list,raw)):
byName.set(name,[lockedItem(list,raw)])}const taken=new Set(byName.keys()),locked=[];for(const[name,same]of[...byName].toSorted(byKey))for(const[index,item]of same.
toSorted((a,b)=>byText(JSON.stringify(a),JSON.stringify(b))).entries()){let number=index+1;for(;index>0&&taken.has(`${name}#${number}`);)number++;const key=index===
0?name:`${name}#${number}`;taken.add(key),locked.push([key,item])}return Object.fromEntries(locked)}function nameOf(list,raw){const name=(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.
u4)(raw)?raw[KEY_OF[list]]:void 0;return typeof name=="string"&&name!==""?name:NAMELESS}function lockedItem(list,raw){if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.
u4)(raw))return{extra:{value:canonical(raw)}};const item=[],extra=[];for(const[key,value]of Object.entries(raw).toSorted(byKey))value===void 0||VOLATILE.has(key)||
key===KEY_OF[list]&&typeof value=="string"||(key==="title"||key==="description"?typeof value=="string"?item.push([key,(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.GM)(
value)]):extra.push([key,canonical(value)]):KNOWN[list].includes(key)?item.push([key,withoutTimes(list,key,canonical(value))]):extra.push([key,canonical(value)]));
return extra.length>0&&item.push(["extra",Object.fromEntries(extra)]),Object.fromEntries(item.toSorted(byKey))}function withoutTimes(list,key,value){return!list.
startsWith("resource")||key!=="annotations"||!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value)?value:Object.fromEntries(Object.entries(value).filter(([each])=>each!==
"lastModified"))}function canonical(value,depth=0,key=""){if(typeof value!="object"||value===null)return value;if(depth>DEPTH)return`sha256:${(0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.
fg)(textOf(value))}`;if(Array.isArray(value)){const items=value.map(each=>canonical(each,depth+1));return key==="required"&&items.every(each=>typeof each=="stri\
ng")?items.toSorted(byText):items}return Object.fromEntries(Object.entries(value).filter(([,each])=>each!==void 0).toSorted(byKey).map(([name,each])=>[name,canonical(
each,depth+1,name)]))}function textOf(value){try{return JSON.stringify(value)??""}catch{return"too deep"}}function byKey([a],[b]){return byText(a,b)}function byText(a,b){
return a<b?-1:a>b?1:0}function mapTexts(server,change){const visit=value=>typeof value=="string"?change(value):Array.isArray(value)?value.map(visit):(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.
u4)(value)?Object.fromEntries(Object.entries(value).map(([key,each])=>[change(key),visit(each)])):value;return visit(server)}}),26626:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
each.start?each.shown:"\u2026",isMask:!0}),at=to}return at<end&&parts.push({start:at,end,text:bytes.toString("utf8",at,end),isMask:!1}),parts}}),35906:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ej:()=>size,FF:()=>without,J:()=>ANY_CHARACTER,SP:()=>foldCase,Xy:()=>NEWLINE,az:()=>BEYOND_ASCII,f7:()=>WORD,hg:()=>characters,
mp:()=>SPACES,mt:()=>LETTERS,oo:()=>NO_CHARACTER,ss:()=>LOWER,tJ:()=>UPPER,x5:()=>DIGITS,xH:()=>one,y1:()=>range});const BEYOND=128,NO_CHARACTER=0n,ANY_CHARACTER=(1n<<
129n)-1n,BEYOND_ASCII=1n<<128n;function one(code){return 1n<<BigInt(Math.min(code,BEYOND))}function range(from,to){if(to<from)return NO_CHARACTER;const low=BigInt(
Math.min(from,BEYOND));return(1n<<BigInt(Math.min(to,BEYOND))+1n)-(1n<<low)}function without(set){return ANY_CHARACTER&~set|BEYOND_ASCII}function characters(text){
let set=NO_CHARACTER;for(let at=0;at<text.length;at++)set|=one(text.charCodeAt(at));return set}const DIGITS=range(48,57),UPPER=range(65,90),LOWER=range(97,122),
LETTERS=UPPER|LOWER,WORD=LETTERS|DIGITS|one(95),SPACES=characters(` 	
\r\f\v`),NEWLINE=one(10);function foldCase(set){return set|(set&UPPER)<<32n|(set&LOWER)>>32n}function size(set){let count=0;for(let rest=set;rest!==0n;rest&=rest-
1n)count++;return count}}),45915:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>readRegex});
var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354),_characters_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35906);const NOTHING={
kind:"all",of:[]},EVERYTHING={kind:"repeat",of:{kind:"set",set:_characters_js__WEBPACK_IMPORTED_MODULE_1__.J},least:0,most:Number.POSITIVE_INFINITY},POSIX={alpha:_characters_js__WEBPACK_IMPORTED_MODULE_1__.
mt,digit:_characters_js__WEBPACK_IMPORTED_MODULE_1__.x5,alnum:_characters_js__WEBPACK_IMPORTED_MODULE_1__.mt|_characters_js__WEBPACK_IMPORTED_MODULE_1__.x5,upper:_characters_js__WEBPACK_IMPORTED_MODULE_1__.
tJ,lower:_characters_js__WEBPACK_IMPORTED_MODULE_1__.ss,word:_characters_js__WEBPACK_IMPORTED_MODULE_1__.f7,space:_characters_js__WEBPACK_IMPORTED_MODULE_1__.mp,
xdigit:_characters_js__WEBPACK_IMPORTED_MODULE_1__.x5|(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.y1)(65,70)|(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.y1)(
97,102),punct:(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.y1)(33,47)|(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.y1)(58,64)|(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.
y1)(91,96)|(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.y1)(123,126),blank:(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.xH)(32)|(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.
xH)(9),cntrl:(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.y1)(0,31)|(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.xH)(127),graph:(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.
y1)(33,126),print:(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.y1)(32,126),ascii:(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.y1)(0,127)},CONTROL={t:9,n:10,
v:11,f:12,r:13,a:7,0:0};function readRegex(source,flags,language){if(source.length>_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.YK)return;const reader=new Reader(
source,flags,language);try{const root=reader.alternatives(0);return reader.isAtEnd?{root,letsNewlineEnd:reader.letsNewlineEnd}:void 0}catch(error){if(error instanceof
Unreadable)return;throw error}}class Unreadable extends Error{}class Reader{at=0;source;language;flags;letsNewlineEnd=!1;constructor(source,flags,language){this.
source=source,this.language=language,this.flags=new Set(flags)}get isAtEnd(){return this.at>=this.source.length}alternatives(depth){if(depth>_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.
lk)throw new Unreadable;const branches=[];do branches.push(this.sequence(depth));while(this.take("|"));return branches.length===1&&branches[0]?branches[0]:{kind:"\
any",of:branches}}sequence(depth){const items=[];for(;!this.isAtEnd&&!this.sees("|")&&!this.sees(")");)this.flags.has("x")&&this.language==="python"&&this.skipBlank()||
items.push(this.quantified(this.atom(depth)));return{kind:"all",of:items}}skipBlank(){const blank=/[\s]+|#[^\n]*/y;blank.lastIndex=this.at;const match=blank.exec(
this.source);return match&&(this.at=blank.lastIndex),match!==null}quantified(atom){let node=atom;for(;;){const bounds=this.bounds();if(!bounds)return node;this.
take("?")||this.take("+"),node={kind:"repeat",of:node,...bounds}}}bounds(){if(this.take("*"))return{least:0,most:Number.POSITIVE_INFINITY};if(this.take("+"))return{
least:1,most:Number.POSITIVE_INFINITY};if(this.take("?"))return{least:0,most:1};const match=this.match(/\{(\d{1,9})?(,)?(\d{1,9})?\}/y);if(!match)return;const[,
least,comma,most]=match;if(least===void 0&&most===void 0){this.at-=match[0].length;return}return{least:Number(least??0),most:comma?most===void 0?Number.POSITIVE_INFINITY:
Number(most):Number(least)}}atom(depth){const character=this.next();return character==="("?this.group(depth):character==="["?{kind:"set",set:this.characterClass()}:
character==="."?this.set(this.flags.has("s")?_characters_js__WEBPACK_IMPORTED_MODULE_1__.J:(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.FF)(_characters_js__WEBPACK_IMPORTED_MODULE_1__.
Xy)):character==="^"?this.flags.has("m")?NOTHING:{kind:"edge",at:"start"}:character==="$"?this.dollar():character==="\\"?this.escape():this.literal(character)}dollar(){
return this.flags.has("m")?NOTHING:(this.language==="python"&&(this.letsNewlineEnd=!0),{kind:"edge",at:"end"})}literal(character){return this.set((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.
xH)(character.charCodeAt(0)))}set(set){return{kind:"set",set:this.flags.has("i")?(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.SP)(set):set}}group(depth){if(this.
match(/\?#[^)]*\)/y))return NOTHING;const before=this.flags,modifiers=this.match(/\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/y);if(modifiers){this.flags=new Set([...before,
...modifiers[1]??""]);for(const flag of modifiers[2]??"")this.flags.delete(flag);if(modifiers[3]===")")return NOTHING}if(modifiers?void 0:this.match(/\?P=[^)]*\)/y))
return EVERYTHING;if(!modifiers&&this.match(/\?\([^)]*\)/y)){const either=this.alternatives(depth+1);return this.close(before),{kind:"any",of:[either,NOTHING]}}
const kind=modifiers?"":this.match(/\?(?:P?<(?![=!])[^>]*>|<?[=!]|>)/y)?.[0]??"",inside=this.alternatives(depth+1);return this.close(before),kind==="?!"?{kind:"\
not-ahead",of:inside}:/^\?<?[=!]/.test(kind)?NOTHING:inside}close(flags){if(!this.take(")"))throw new Unreadable;this.flags=flags}escape(){const letter=this.next();
if(letter==="b"||letter==="B")return NOTHING;const isScript=this.language==="javascript";return letter==="A"&&!isScript?{kind:"edge",at:"start"}:/[zZ]/.test(letter)&&
!isScript?{kind:"edge",at:"end"}:letter==="k"&&this.match(/<[^>]*>/y)?EVERYTHING:/[1-9]/.test(letter)?(this.match(/\d{0,2}/y),EVERYTHING):letter==="Q"&&this.language===
"go"?this.quoted():this.set(this.escapedSet(letter))}quoted(){const end=this.source.indexOf("\\E",this.at),text=this.source.slice(this.at,end<0?void 0:end);return this.
at=end<0?this.source.length:end+2,{kind:"all",of:[...text].map(character=>this.literal(character))}}escapedSet(letter){const beyond=this.language==="python"&&!this.
flags.has("a")?_characters_js__WEBPACK_IMPORTED_MODULE_1__.az:_characters_js__WEBPACK_IMPORTED_MODULE_1__.oo;if(letter==="d")return _characters_js__WEBPACK_IMPORTED_MODULE_1__.
x5|beyond;if(letter==="w")return _characters_js__WEBPACK_IMPORTED_MODULE_1__.f7|beyond;if(letter==="s")return _characters_js__WEBPACK_IMPORTED_MODULE_1__.mp|(this.
language==="go"?_characters_js__WEBPACK_IMPORTED_MODULE_1__.oo:_characters_js__WEBPACK_IMPORTED_MODULE_1__.az);if(letter==="D")return(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.
FF)(_characters_js__WEBPACK_IMPORTED_MODULE_1__.x5);if(letter==="W")return(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.FF)(_characters_js__WEBPACK_IMPORTED_MODULE_1__.
f7);if(letter==="S")return(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.FF)(_characters_js__WEBPACK_IMPORTED_MODULE_1__.mp);if(letter==="p"||letter==="P"){const name=this.
match(/\{[^}]*\}|[A-Z]/y)?.[0];return name===void 0?(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.xH)(letter.charCodeAt(0)):propertySet(name,letter==="P")}const code=this.
match(/(?<=x)[0-9a-fA-F]{2}|(?<=u)[0-9a-fA-F]{4}|(?<=[ux])\{[0-9a-fA-F]{1,8}\}|(?<=U)[0-9a-fA-F]{8}/y);if(code)return(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.
xH)(Number.parseInt(code[0].replace(/[{}]/g,""),16));if(letter==="c"&&this.language==="javascript"){const control=this.match(/[A-Za-z]/y);if(control)return(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.
xH)(control[0].charCodeAt(0)%32)}return letter==="N"&&this.match(/\{[^}]*\}/y)?_characters_js__WEBPACK_IMPORTED_MODULE_1__.J:(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.
xH)(CONTROL[letter]??letter.charCodeAt(0))}characterClass(){const isNegated=this.take("^");let set=_characters_js__WEBPACK_IMPORTED_MODULE_1__.oo,isFirst=!0;for(;;){
if(this.isAtEnd)throw new Unreadable;if(this.sees("]")&&(!isFirst||this.language==="javascript"))break;if(isFirst=!1,this.flags.has("v")&&(this.sees("[")||this.
source.startsWith("--",this.at)||this.source.startsWith("&&",this.at)))throw new Unreadable;const low=this.classItem();if(this.source[this.at]==="-"&&this.source[this.
at+1]!=="]"&&low.code!==void 0&&this.at+1<this.source.length){this.at++;const high=this.classItem();high.code===void 0?set|=low.set|high.set|(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.
xH)(45):set|=(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.y1)(low.code,high.code);continue}set|=low.set}return this.at++,this.flags.has("i")&&(set=(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.
SP)(set)),isNegated?(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.FF)(set):set}classItem(){const posix=this.language==="go"?this.match(/\[:(\^?)([a-z]+):\]/y):
void 0;if(posix){const set2=POSIX[posix[2]??""]??_characters_js__WEBPACK_IMPORTED_MODULE_1__.J;return{set:posix[1]?(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.
FF)(set2):set2}}const character=this.next();if(character!=="\\")return single(character.charCodeAt(0));const letter=this.next();if(letter==="b")return single(8);
const set=this.escapedSet(letter);return set!==_characters_js__WEBPACK_IMPORTED_MODULE_1__.oo&&(set&set-1n)===_characters_js__WEBPACK_IMPORTED_MODULE_1__.oo?{set,
code:set.toString(2).length-1}:{set}}sees(text){return this.source.startsWith(text,this.at)}take(character){return this.source[this.at]!==character?!1:(this.at++,
!0)}next(){const character=this.source[this.at];if(character===void 0)throw new Unreadable;return this.at++,character}match(sticky){sticky.lastIndex=this.at;const match=sticky.
exec(this.source);if(match)return this.at=sticky.lastIndex,match}}function single(code){return{set:(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.xH)(code),code}}
function propertySet(name,isNegated){const isLetter=/^\{?(?:L|Letter|Alphabetic|L[ult]|ID_Start)\}?$/.test(name),isNumber=/^\{?(?:N|Nd|Number)\}?$/.test(name);return isLetter?
isNegated?(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.FF)(_characters_js__WEBPACK_IMPORTED_MODULE_1__.mt):_characters_js__WEBPACK_IMPORTED_MODULE_1__.mt|_characters_js__WEBPACK_IMPORTED_MODULE_1__.
az:isNumber?isNegated?(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__.FF)(_characters_js__WEBPACK_IMPORTED_MODULE_1__.x5):_characters_js__WEBPACK_IMPORTED_MODULE_1__.
x5|_characters_js__WEBPACK_IMPORTED_MODULE_1__.az:_characters_js__WEBPACK_IMPORTED_MODULE_1__.J}}),78661:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>issueOf});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989);const WORD_OF={tools:"tool",
prompts:"prompt",resources:"resource",resourceTemplates:"template"},RULE_OF={prompts:"pin/prompt-changed",resources:"pin/resource-changed",resourceTemplates:"pi\
n/resource-changed"},NAME=80,LINES=12;function issueOf(drift){if(drift.kind==="server")return serverIssue(drift.field,drift.changes);const{list,kind}=drift,name=`\
"${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(drift.name,NAME)}"`,place=`${WORD_OF[list]} ${name}`,subject=`The ${place}`,rule=id2=>list==="tools"?id2:RULE_OF[list],
plain=(id2,message,evidence)=>({rule:rule(id2),message,subject,place,evidence,identity:`${kind} ${drift.name}`});switch(drift.kind){case"added":return plain("pi\
n/tool-added",`${subject} is not in the lock.`,[`+ ${drift.name}`]);case"removed":return plain("pin/tool-removed",`${subject} is in the lock and no longer offer\
ed.`,[`- ${drift.name}`]);case"renamed":{const before=`"${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(drift.before,NAME)}"`;return{...plain("pin/renamed",
`The tool ${before} of the lock is now called ${name}.`,[`- ${drift.before}`,`+ ${drift.name}`]),identity:`renamed ${drift.before} ${drift.name}`}}case"widened":{
const[first]=drift.widenings,more=drift.widenings.length-1,what=`${shownPath(first?.path??"")} ${first?.says??""}${more>0?`, and ${more} more`:""}`,says=drift.widenings.
map(({path,says:each})=>`${shownPath(path)} ${each}`).slice(0,LINES/2);return{...plain("pin/schema-widened",`${subject} takes more than what was locked: ${what}\
.`,[...says,...lines(drift.changes).slice(0,LINES)]),identity:`widened ${whole(drift.changes)}`}}case"changed":{const fields=drift.changes.map(({field})=>field).
join(", ");return{...plain("pin/tool-changed",`${subject} is not what was locked: ${fields} changed.`,lines(drift.changes)),identity:`changed ${whole(drift.changes)}`,
...drift.isMinor&&{tier:"review"}}}}}function serverIssue(field,changes){const isText=field==="instructions"||field==="description",what=field==="url"?"address":
field;return{rule:isText?"pin/instructions-changed":"pin/server-renamed",message:isText?`What the server tells the model as its ${what} is not what was locked.`:
`The server has another ${what} than the one that was locked.`,subject:field==="instructions"?"The text of instructions":`The ${what} of the server`,place:field===
"instructions"?"instructions":"",evidence:lines(changes),identity:`${field} ${whole(changes)}`}}function shownPath(path){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(path.replace(/(^|\.)properties\./g,"$1")||"the schema",NAME)}function lines(changes){const all=changes.flatMap(({edits})=>edits);return all.length<=LINES?all:
[...all.slice(0,LINES-1),`\u2026 and ${all.length-LINES+1} more lines`]}function whole(changes){return changes.flatMap(({edits})=>edits).join(`
`).replace(/[\w+/=-]{16,}/g,"\u2026")}}),81882:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{T:()=>namesSecretVariable,s:()=>namesCredential});const SECRET_KEY=/(?:^|[-_.])(?:api[-_]?key|apikey|access[-_]?key|secret[-_]?key|private[-_]?key|secret|token|pat|passw(?:or)?d|passphrase|pwd|pass|credentials?|bearer|authorization|auth|key)$|(?:apikey|token|secret|password|accesskey)$|(?:api_?key|secret|token|password)_(?:value|dev|prod|staging|test)$/i,
NO_SECRET_KEY=/(?:public|publishable|anon|client|tenant|project|account|user|team|org|workspace|site)[-_]?(?:key|id)$|(?:max|num|limit|count|total|input|output|context)[-_]?tokens?$|(?:key|token|secret|auth)[-_]?(?:id|name|type|mode|method|url|uri|file|path|prefix|env|var|header|version|ttl|limit|count)$|(?:sort|partition|primary|foreign|cache|host|object|s3|i18n|map|tag)[-_]?key$|bearer_token_env_var/i;
function namesCredential(name){return SECRET_KEY.test(name)&&!NO_SECRET_KEY.test(name)}function namesSecretVariable(name){return!/^(?:OLD|INIT_)?PWD$|^AUTH$/.test(
name)&&namesCredential(name)}}),13345:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>characterStart});function characterStart(bytes,offset,floor){let at=offset;for(;at>floor&&at>offset-3&&at<bytes.length&&(bytes[at]&192)===128;)at--;return at}})};export{id,ids,modules};
