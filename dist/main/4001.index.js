const id=4001,ids=[4001],modules={94001:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{parseTomlDocument:()=>parseTomlDocument});var document_node=__webpack_require__(47116),lib=__webpack_require__(9605),
limits=__webpack_require__(54354);const ATTEMPTS=32,LONG_STRING=32768,DUPLICATE="Defining a key multiple times is invalid",NAME_CHARACTERS="abcdefghijklmnopqrst\
uvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";function readToml(original){const names=new Map,strings=new Map;let text=original;for(let attempt=1;;attempt++)try{
return{text:original,program:(0,lib.MD)(text),names,strings}}catch(error){if(attempt>1&&(attempt>=ATTEMPTS||attempt*text.length>limits.aA))throw error;const next=error instanceof
RangeError?withoutLongStrings(text,strings):withoutDuplicate(text,error,names);if(next===void 0)throw error;text=next}}function withoutDuplicate(text,error,names){
if(!(error instanceof lib.mB)||error.message!==DUPLICATE)return;const at=error.index,quote=text[at],end=quote==='"'||quote==="'"?stringEnd(text,at,quote):bareEnd(
text,at),name=unusedName(text,end-at,names.size);if(end===at||name===void 0)return;const written=text.slice(at,end);return names.set(at,quote==='"'||quote==="'"?
decode(written,quote):written),text.slice(0,at)+name+text.slice(end)}function bareEnd(text,start){const length=text.slice(start).search(/[^A-Za-z0-9_-]/);return length<
0?text.length:start+length}function unusedName(text,length,from){for(let number=from;number<from+NAME_CHARACTERS.length;number++){const high=NAME_CHARACTERS[Math.
floor(number/NAME_CHARACTERS.length)]??"_",low=NAME_CHARACTERS[number%NAME_CHARACTERS.length]??"_",name=`${high}${low}`.padStart(length,"_").slice(-length);if(!new RegExp(
`(?<![A-Za-z0-9_-])${name}(?![A-Za-z0-9_-])`).test(text))return name}}function withoutLongStrings(text,strings){const openings=/#|"""|'''|"|'/g,pieces=[];let copied=0;
for(let opening=openings.exec(text);opening!==null;opening=openings.exec(text)){const[quote]=opening,{index:start}=opening,lineEnd=text.indexOf(`
`,start),end=quote!=="#"?stringEnd(text,start,quote):lineEnd<0?text.length:lineEnd;openings.lastIndex=end,!(quote==="#"||end-start<LONG_STRING)&&(strings.set(start,
{end,value:decode(text.slice(start,end),quote)}),pieces.push(text.slice(copied,start),'""'.padEnd(end-start)),copied=end)}return pieces.length===0?void 0:pieces.
join("")+text.slice(copied)}function stringEnd(text,start,quote){for(let at=start+quote.length;;at++){if(at=text.indexOf(quote,at),at<0)return text.length;if(!(quote.
startsWith('"')&&isEscaped(text,at))){for(let more=0;quote.length===3&&more<2&&text[at+3]===quote[0];more++)at++;return at+quote.length}}}function isEscaped(text,at){
let slashes=0;for(;text[at-slashes-1]==="\\";)slashes++;return slashes%2===1}const ESCAPES={b:"\b",t:"	",n:`
`,f:"\f",r:"\r",e:"\x1B"};function decode(written,quote){const inner=written.slice(quote.length,-quote.length),text=quote.length===3?inner.replace(/^\r?\n/,""):
inner;return quote.startsWith("'")?text:text.replace(/\\(?:x(..)|u(.{4})|U(.{8})|[ \t]*\r?\n\s*|(.))/g,(_,x,u,long,letter)=>{const code=x??u??long;return code!==
void 0?codePoint(Number.parseInt(code,16)):letter===void 0?"":ESCAPES[letter]??letter})}function codePoint(code){return code>=0&&code<=1114111?String.fromCodePoint(
code):"\uFFFD"}function parseTomlDocument(original){const text=original.startsWith("\uFEFF")?` ${original.slice(1)}`:original,{program,names,strings}=readToml(text),
{body}=program.body[0],building={text,names,strings,open:new Map,latest:new Map,nested:[]},root=newTable(),top={table:root,depth:1};for(const statement of body)
statement.type==="TOMLKeyValue"?addValue(statement,top,building):addTable(statement,top,building);if(root.entries.length===0)return{root:void 0,problems:[]};for(const{
node,parent}of building.nested.reverse())widen(parent,node.start,node.end);return{root,problems:[]}}function newTable(){return{kind:"object",start:1/0,end:0,entries:[]}}
function addTable(statement,top,building){const{keys}=statement.key,last=keys.at(-1);if(last===void 0)return;const parent=descend(top,keys.slice(0,-1),building),
{table,depth}=statement.kind==="array"?push(parent,last,building):enter(parent,last,building);widen(table,...statement.range);for(const value of statement.body)
addValue(value,{table,depth},building)}function addValue(statement,from,building){const{keys}=statement.key,last=keys.at(-1);if(last===void 0)return;const{table,
depth}=descend(from,keys.slice(0,-1),building),value=convert(statement.value,depth,building);add(table,last,value,building),widen(table,value.start,value.end)}function descend(from,keys,building){
return keys.reduce((place,key)=>enter(place,key,building),from)}function enter({table,depth},key,building){const found=building.open.get(table)?.get(nameOf(key,
building));if(found?.kind==="object")return deeper(found,depth+1,key);const latest=found&&building.latest.get(found);if(latest)return deeper(latest,depth+2,key);
const created=newTable();return addOpen(table,key,created,building),deeper(created,depth+1,key)}function push({table,depth},key,building){const found=building.open.
get(table)?.get(nameOf(key,building)),list=found?.kind==="array"?found:{kind:"array",start:1/0,end:0,items:[]};list!==found&&addOpen(table,key,list,building);const created=newTable();
return list.items.push(created),building.nested.push({node:created,parent:list}),building.latest.set(list,created),deeper(created,depth+2,key)}function deeper(table,depth,key){
if(depth>limits.gs)throw new document_node.F(key.range[0]);return{table,depth}}function addOpen(table,key,value,building){add(table,key,value,building),building.
nested.push({node:value,parent:table});const open=building.open.get(table)??new Map;building.open.set(table,open.set(nameOf(key,building),value))}function add(table,key,value,building){
const[keyStart,end]=key.range,keyEnd=building.strings.get(keyStart)?.end??end;table.entries.push({key:nameOf(key,building),keyStart,keyEnd,value}),widen(table,keyStart,
keyEnd)}function nameOf(key,{names,strings}){const[start]=key.range;return names.get(start)??strings.get(start)?.value??(key.type==="TOMLBare"?key.name:key.value)}
function convert(source,depth,building){const[start,end]=source.range;if(source.type==="TOMLValue"){const long=building.strings.get(start);if(long!==void 0)return{
kind:"scalar",start,end:long.end,value:long.value};const value=source.value instanceof Date?building.text.slice(start,end):source.value;return{kind:"scalar",start,
end,value}}if(depth>=limits.gs)throw new document_node.F(start);if(source.type==="TOMLArray")return{kind:"array",start,end,items:source.elements.map(each=>convert(
each,depth+1,building))};const table={kind:"object",start,end,entries:[]};for(const statement of source.body)addValue(statement,{table,depth:depth+1},building);
return table}function widen(node,start,end){node.start=Math.min(node.start,start),node.end=Math.max(node.end,end)}})};export{id,ids,modules};
