const id=7696,ids=[7696],modules={27696:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$p:()=>driftOf,yD:()=>pinnedDrift,et:()=>subjectOf});var lib_escape=__webpack_require__(68989);const LINES=400,AROUND=40,SHOWN=240,UNBROKEN=16;function lineEdits(before,after){
const[old,now]=[before.split(`
`),after.split(`
`)];let head=0;for(;head<Math.min(old.length,now.length)&&old[head]===now[head];)head++;let tail=0;for(;tail<Math.min(old.length,now.length)-head&&old.at(-1-tail)===
now.at(-1-tail);)tail++;const edits=aligned(old.slice(head,old.length-tail),now.slice(head,now.length-tail));return edits.flatMap((each,index)=>{const next=edits[index+
1],last=edits[index-1];if(isAlone(edits,index)&&each.kind==="removed"&&next?.kind==="added"&&isAlone(edits,index+1)){const[gone,came]=cutToDifference(each.text,
next.text);return[{kind:"removed",text:gone},{kind:"added",text:came}]}return each.kind==="added"&&last?.kind==="removed"&&isAlone(edits,index)&&isAlone(edits,index-
1)?[]:[{...each,text:shortened(each.text)}]})}function isAlone(edits,index){const{kind}=edits[index];return edits[index-1]?.kind!==kind&&edits[index+1]?.kind!==
kind}function aligned(old,now){const removed=text=>({kind:"removed",text}),added=text=>({kind:"added",text});if(old.length>LINES||now.length>LINES)return[...old.
map(removed),...now.map(added)];const width=now.length+1,lengths=new Uint16Array((old.length+1)*width);for(let i2=old.length-1;i2>=0;i2--)for(let j2=now.length-
1;j2>=0;j2--)lengths[i2*width+j2]=old[i2]===now[j2]?lengths[(i2+1)*width+j2+1]+1:Math.max(lengths[(i2+1)*width+j2],lengths[i2*width+j2+1]);const edits=[];let[i,
j]=[0,0];for(;i<old.length||j<now.length;)i<old.length&&j<now.length&&old[i]===now[j]?(i++,j++):i<old.length&&(j===now.length||lengths[(i+1)*width+j]>=lengths[i*
width+j+1])?edits.push(removed(old[i++])):edits.push(added(now[j++]));return edits}function cutToDifference(before,after){const most=Math.min(before.length,after.
length);let head=0;for(;head<most&&before[head]===after[head];)head++;let tail=0;for(;tail<most-head&&before.at(-1-tail)===after.at(-1-tail);)tail++;const part=text=>{
const start=head>AROUND*2?wordStart(text,head-AROUND):0,end=tail>AROUND*2?wordEnd(text,text.length-tail+AROUND):text.length;return shortened(`${start>0?"\u2026":
""}${text.slice(start,end)}${end<text.length?"\u2026":""}`)};return[part(before),part(after)]}function wordStart(text,at){return text.lastIndexOf(" ",at)+1}function wordEnd(text,at){
const space=text.indexOf(" ",at);return space<0?text.length:space}function shortened(text){if(text.length<=SHOWN)return text;const head=text.slice(0,SHOWN*.7),tail=text.
slice(text.length-SHOWN*.3),[end,start]=[head.lastIndexOf(" "),tail.indexOf(" ")];return`${end<0?head.slice(0,UNBROKEN):head.slice(0,end)} \u2026 ${start<0?"":tail.
slice(start+1)}`}var lock=__webpack_require__(34893),hash=__webpack_require__(52467);const LEAVES=2e4;function stepOf(key){return key.replace(/[\\.]/g,"\\$&")}function flatten(value){
const leaves=new Map,visit=(each,path,key)=>{if(leaves.size>=LEAVES)return;const at=name=>path===""?stepOf(name):`${path}.${stepOf(name)}`;if(Array.isArray(each)){
if(key==="required"&&each.every(item=>typeof item=="string"))for(const item of each)leaves.set(at(item),"required");else for(const[index,item]of each.entries())
visit(item,at(String(index)),"");each.length===0&&leaves.set(path,"[]")}else if((0,lock.u4)(each)){const entries=Object.entries(each);for(const[name,inner]of entries)
visit(inner,at(name),name);entries.length===0&&path!==""&&leaves.set(path,"{}")}else leaves.set(path,each??null)};return visit(value,"",""),leaves.size>=LEAVES&&
leaves.set("\u2026",(0,hash.fg)(JSON.stringify(value))),leaves}const REST=4096;function isSame(locked,live,isMasked){if(locked===live)return!0;if(!isMasked||!locked.
includes("\u2026"))return!1;const parts=locked.split("\u2026");let at=0;for(const[index,part]of parts.entries()){const isLast=index===parts.length-1,found=index===
0?live.startsWith(part)?0:-1:isLast?live.length-part.length:live.indexOf(part,at);if(found<at||!live.startsWith(part,found)||index>0&&(found-at>REST||/\s/.test(
live.slice(at,found))))return!1;at=found+part.length}return!0}const DEPTH=24,MOST=50;function wideningsOf(before,after){const found=[];return compare(before,after,
[],found,0),found.slice(0,MOST)}function compare(before,after,path,found,depth){if(!(depth>DEPTH||found.length>=MOST)){if(!(0,lock.u4)(before)||!(0,lock.u4)(after)){
before===!1&&after!==!1?add(found,path,"is allowed now"):(0,lock.u4)(before)&&after===!0&&Object.keys(before).length>0&&add(found,path,"takes anything now");return}
types(before,after,path,found),bounds(before,after,path,found),properties(before,after,path,found,depth);for(const key of["anyOf","oneOf"]){const[old,now]=[before[key],
after[key]];Array.isArray(old)&&(!Array.isArray(now)||now.length>old.length)&&add(found,[...path,key],Array.isArray(now)?"has more alternatives":"no longer limi\
ts it to alternatives")}before.items!==void 0&&after.items===void 0?add(found,[...path,"items"],"takes items of any kind"):compare(before.items,after.items,[...path,
"items"],found,depth+1);for(const key of["$defs","definitions"]){const[old,now]=[before[key],after[key]];if(!(!(0,lock.u4)(old)||!(0,lock.u4)(now)))for(const name of Object.
keys(old))Object.hasOwn(now,name)&&compare(old[name],now[name],[...path,key,name],found,depth+1)}}}function properties(before,after,path,found,depth){const old=(0,lock.
u4)(before.properties)?before.properties:{},now=(0,lock.u4)(after.properties)?after.properties:{},[neededBefore,neededNow]=[namesIn(before.required),namesIn(after.
required)];for(const[name,schema]of Object.entries(now)){const at2=[...path,"properties",name];Object.hasOwn(old,name)?compare(old[name],schema,at2,found,depth+
1):(add(found,at2,`new ${neededNow.has(name)?"":"optional "}parameter`),neededNow.has(name)&&add(found,[...path,"required",name],"is required"))}for(const name of neededBefore)
!neededNow.has(name)&&Object.hasOwn(now,name)&&add(found,[...path,"required",name],"is no longer required");const[wasOpen,isOpen]=[before.additionalProperties,after.
additionalProperties],at=[...path,"additionalProperties"];wasOpen===!1&&isOpen!==!1||(0,lock.u4)(wasOpen)&&(isOpen===void 0||isOpen===!0)?add(found,at,"takes an\
y further argument"):compare(wasOpen,isOpen,at,found,depth+1)}function namesIn(required){return new Set(Array.isArray(required)?required.filter(name=>typeof name==
"string"):[])}function types(before,after,path,found){const[old,now]=[typesIn(before.type),typesIn(after.type)],isLooser=old&&(!now||[...now].some(type=>!old.has(
type)&&!(type==="integer"&&old.has("number")))),isOther=old&&now&&![...old].some(type=>now.has(type)||type==="integer"&&now.has("number"));isLooser&&!isOther&&add(
found,[...path,"type"],now?"takes more types":"takes any type");const[values,valuesNow]=[before.enum,after.enum];if(Array.isArray(values)){const known=new Set(values.
map(value=>JSON.stringify(value)));if(!Array.isArray(valuesNow))after.const===void 0&&add(found,[...path,"enum"],"takes any value");else{const added=valuesNow.filter(
value=>!known.has(JSON.stringify(value)));added.length>0&&add(found,[...path,"enum"],`takes ${added.length} more value${added.length===1?"":"s"}`)}}before.const!==
void 0&&after.const===void 0&&after.enum===void 0&&add(found,[...path,"const"],"takes any value")}function typesIn(type){return typeof type=="string"?new Set([type]):
Array.isArray(type)?new Set(type.filter(each=>typeof each=="string")):void 0}const UPPER=["maxLength","maximum","exclusiveMaximum","maxItems","maxProperties"],LOWER=[
"minLength","minimum","exclusiveMinimum","minItems","minProperties"],WHOLE=["pattern","format","not","multipleOf","uniqueItems","propertyNames"];function bounds(before,after,path,found){
for(const key of[...UPPER,...LOWER,...WHOLE]){const[old,now]=[before[key],after[key]];if(old!==void 0)if(now===void 0)add(found,[...path,key],"is gone");else{if(typeof old!=
"number"||typeof now!="number")continue;(UPPER.includes(key)?now>old:LOWER.includes(key)&&now<old)&&add(found,[...path,key],`went from ${old} to ${now}`)}}}function add(found,path,says){
found.length<MOST&&found.push({path:path.map(stepOf).join("."),says})}const MINOR=/^extra\.(?:_meta|icons|execution)(?:\.|$)/;function driftOf(locked,live){const now=locked.
from==="source"&&live.from==="live"?asFarAsSource(locked,live):live,isMasked=locked.isMasked??!1;return[...serverDrift(locked,now,isMasked),...lock.J2.flatMap(list=>listDrift(
list,locked,now,isMasked))]}function pinnedDrift({server,update,live}){const drift=live?driftOf(server,live):[];if(!live||!update||drift.length===0)return{open:drift,
accepted:[]};const refused=new Set(driftOf(update,live).flatMap(subjectsOf)),isOpen=each=>subjectsOf(each).some(subject=>refused.has(subject));return{open:drift.
filter(isOpen),accepted:drift.filter(each=>!isOpen(each))}}function subjectOf(drift){return drift.kind==="server"?drift.field:`${{tools:"tool",prompts:"prompt",
resources:"resource",resourceTemplates:"template"}[drift.list]} "${(0,lib_escape.Jj)(drift.name,NAME)}"`}const NAME=80;function subjectsOf(drift){return drift.kind===
"server"?[`server ${drift.field}`]:[drift.name,...drift.kind==="renamed"?[drift.before]:[],..."lockedName"in drift?[drift.lockedName]:[]].map(name=>`${drift.list}\
 ${name}`)}function serverDrift(locked,live,isMasked){const drift=[],text=(field,before2,after2)=>{const[old,now]=[before2,after2].map(each=>each===void 0?"":(0,lock.
hw)(each));isSame(old,now,isMasked)||drift.push({kind:"server",field,changes:[{field,edits:textEdits(old,now)}]})};if(locked.url!==void 0&&live.url!==void 0&&text(
"url",locked.url,live.url),locked.from==="source")return drift;text("instructions",locked.instructions,live.instructions);const[before,after]=[locked.serverInfo,
live.serverInfo];for(const field of["name","title","description"])text(field,textIn(before,field),textIn(after,field));return drift}function textIn(value,key){const text=(0,lock.
u4)(value)?value[key]:void 0;return typeof text=="string"?text:void 0}function listDrift(list,locked,live,isMasked){const[before,after]=[locked[list],live[list]],
drift=[],removed=Object.keys(before).filter(name=>!Object.hasOwn(after,name));let added=Object.keys(after).filter(name=>!Object.hasOwn(before,name));for(const[name,
item]of Object.entries(after))Object.hasOwn(before,name)&&drift.push(...itemDrift({list,name,lockedName:name},before[name],item,isMasked));for(const name of removed){
const twin=list==="tools"?twinOf(before[name],added,after):void 0;if(twin===void 0){if(live.cut?.includes(list))continue;drift.push({kind:"removed",list,name});
continue}added=added.filter(each=>each!==twin),drift.push({kind:"renamed",list:"tools",name:twin,before:name}),drift.push(...itemDrift({list,name:twin,lockedName:name},
before[name],after[twin],isMasked))}return!locked.isPartial&&!locked.cut?.includes(list)&&drift.push(...added.map(name=>({kind:"added",list,name}))),drift}function itemDrift(named,before,after,isMasked){
const[old,now]=[leavesOf(before),leavesOf(after)],gone=[...old].filter(([path,leaf])=>!isSameLeaf(leaf,now.get(path),isMasked)),came=[...now].filter(([path,leaf])=>!isSameLeaf(
old.get(path),leaf,isMasked));if(gone.length===0&&came.length===0)return[];const widenings=named.list==="tools"?wideningsOf(before.inputSchema,after.inputSchema):
[],isWide=path=>widenings.some(each=>path===`inputSchema.${each.path}`||path.startsWith(`inputSchema.${each.path}.`)),paths=[...new Set([...gone,...came].map(([
path])=>path))],drift=[],[wide,other]=[paths.filter(isWide),paths.filter(path=>!isWide(path))],changes=wanted=>changesOf(wanted,before,after,old,now);return widenings.
length>0&&drift.push({kind:"widened",...named,list:"tools",widenings,changes:changes(wide)}),other.length>0&&drift.push({kind:"changed",...named,changes:changes(
other),isMinor:other.every(path=>MINOR.test(path))}),drift}function leavesOf(item){const whole={...item};for(const key of["title","description"])item[key]!==void 0&&
(whole[key]=(0,lock.hw)(item[key]));return flatten(whole)}function isSameLeaf(before,after,isMasked){return before===void 0||after===void 0?!1:typeof before=="s\
tring"&&typeof after=="string"?isSame(before,after,isMasked):before===after}function changesOf(paths,before,after,old,now){const fields=new Map;for(const path of paths){
const field=path.split(".",1)[0];fields.set(field,[...fields.get(field)??[],path])}const order=field=>["title","description","inputSchema"].indexOf(field)+1||9;
return[...fields].toSorted(([a],[b])=>order(a)-order(b)).map(([field,own])=>({field,edits:field==="title"||field==="description"?textEdits(textOf(before[field]),
textOf(after[field])):own.flatMap(path=>leafEdits(path,old.get(path),now.get(path)))}))}function textOf(value){return value===void 0?"":(0,lock.hw)(value)}function textEdits(before,after){
return lineEdits(before,after).filter(({text})=>text!=="").map(({kind,text})=>`${kind==="removed"?"-":"+"} ${text}`)}function leafEdits(path,before,after){const shown=leaf=>typeof leaf==
"string"?leaf:JSON.stringify(leaf),named=edits=>edits.map(edit=>`${edit.slice(0,2)}${path}: ${edit.slice(2)}`);return before===void 0?after===void 0?[]:named(textEdits(
"",shown(after))):named(textEdits(shown(before),after===void 0?"":shown(after)))}const PAIRS=100,ALIKE=.7,HELD=.85;function twinOf(gone,added,after){if(added.length>
PAIRS)return;const old=wordsOf(gone);let best,score=ALIKE;for(const name of added){const likeness=likenessOf(old,wordsOf(after[name]));(likeness>score||best===void 0&&
likeness===score)&&([best,score]=[name,likeness])}return best}const LOOKED_AT=2e4;function wordsOf(item){return new Set(JSON.stringify(item).slice(0,LOOKED_AT).
toLowerCase().match(/[\p{L}\p{N}_]+/gu)??[])}const FORM=new Set("description inputschema type object properties required string number integer boolean array ite\
ms additionalproperties false true schema http https json org draft 07 2020 12".split(" "));function likenessOf(a,b){const[own,other]=[a,b].map(words=>[...words].
filter(word=>!FORM.has(word)));if(own.length<3||other.length<3)return 0;const both=own.filter(word=>b.has(word)).length,less=Math.min(own.length,other.length),held=less<
5?0:both/less*HELD;return Math.max(both/(own.length+other.length-both),held)}function asFarAsSource(locked,live){const tools=Object.fromEntries(Object.entries(live.
tools).map(([name,tool])=>{const source=Object.hasOwn(locked.tools,name)?locked.tools[name]:void 0;if(!source)return[name,tool];const{description,inputSchema}=source,
isSaid=tool.description!==void 0&&description!==void 0;return[name,{...source,...isSaid&&!isSameWords(description,tool.description)&&{description:tool.description},
...inputSchema!==void 0&&{inputSchema:withNewParameters(inputSchema,tool.inputSchema)}}]}));return{...live,tools,prompts:namesOnly(locked.prompts,live.prompts),
resources:locked.resources,resourceTemplates:{}}}function namesOnly(locked,live){return Object.fromEntries(Object.entries(live).map(([name,item])=>[name,Object.
hasOwn(locked,name)?locked[name]:item]))}function isSameWords(a,b){const words=text=>(0,lock.hw)(text).replace(/\s+/g," ").trim();return b!==void 0&&words(a)===
words(b)}function withNewParameters(source,live){const known=(0,lock.u4)(source)&&(0,lock.u4)(source.properties)?source.properties:{},now=(0,lock.u4)(live)&&(0,lock.
u4)(live.properties)?live.properties:{};if(!(0,lock.u4)(source)||Object.keys(known).length===0)return source;const added=Object.entries(now).filter(([name])=>!Object.
hasOwn(known,name));return{...source,properties:{...known,...Object.fromEntries(added)}}}})};export{id,ids,modules};
