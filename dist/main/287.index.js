const id=287,ids=[287],modules={10287:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{parseYamlDocument:()=>parseYamlDocument});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815),_document_node_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
47116),_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54354);const OPTIONS={version:"1.2",schema:"core",resolveKnownTags:!1,merge:!1,uniqueKeys:!1},
MESSAGES={ALIAS_PROPS:"An alias cannot have an anchor or a tag",BAD_ALIAS:"An anchor or alias has no usable name",BAD_COLLECTION_TYPE:"This tag does not fit wha\
t it stands before",BAD_DIRECTIVE:"This directive is not valid",BAD_DQ_ESCAPE:"This escape sequence is not valid",BAD_INDENT:"The indentation is not valid here",
BAD_PROP_ORDER:"An anchor or tag is in the wrong place",BAD_SCALAR_START:"A plain value cannot start with this character",BLOCK_AS_IMPLICIT_KEY:"A list or map i\
n block style cannot stand here",BLOCK_IN_FLOW:"Block style is not allowed between brackets",KEY_OVER_1024_CHARS:"A key without `?` is longer than 1024 characte\
rs",MISSING_CHAR:"A character is missing here",MULTILINE_IMPLICIT_KEY:"A key without `?` has to be on one line",MULTIPLE_ANCHORS:"A value can have only one anch\
or",MULTIPLE_TAGS:"A value can have only one tag",RESOURCE_EXHAUSTION:`Nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.gs} levels`,TAB_AS_INDENT:"T\
abs are not allowed as indentation",TAG_RESOLVE_FAILED:"This tag is not valid here",UNEXPECTED_TOKEN:"This is not expected here"};function parseYamlDocument(text){
const tokens=[...tokensOf(text)];checkNesting(tokens);const composer=new yaml__WEBPACK_IMPORTED_MODULE_0__.Dk(OPTIONS),documents=[...composer.compose(tokens)],problems=[
...documents.flatMap(document=>document.errors),...composer.streamInfo().errors].map(({code,pos})=>({offset:pos[0],message:MESSAGES[code]??"Not valid YAML here",
kind:code==="RESOURCE_EXHAUSTION"?"depth":"syntax"})),contents=documents.flatMap(({contents:contents2})=>contents2===null||isEmpty(contents2)?[]:[contents2]),merges={
left:_limits_js__WEBPACK_IMPORTED_MODULE_2__.ZC},depth=contents.length>1?1:0,items=contents.map(each=>convert(each,depth,{text,problems,anchors:new Map,merges})),
[first,last]=[items.at(0),items.at(-1)];return first===void 0||last===void 0||first===last?{root:first,problems}:{root:{kind:"array",start:first.start,end:last.
end,items},problems}}function isEmpty(contents){return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(contents)&&contents.source===""&&contents.range[0]===contents.range[1]}
function*tokensOf(text){const parser=new yaml__WEBPACK_IMPORTED_MODULE_0__.iX;for(const source of new yaml__WEBPACK_IMPORTED_MODULE_0__.JG().lex(text))if(yield*parser.
next(source),parser.stack.length>_limits_js__WEBPACK_IMPORTED_MODULE_2__.gs*2)throw new _document_node_js__WEBPACK_IMPORTED_MODULE_1__.F(parser.offset);yield*parser.
end()}function checkNesting(tokens){const open=tokens.map(token=>({token,depth:0}));for(let next=open.pop();next!==void 0;next=open.pop()){const{token,depth}=next;
if(depth>_limits_js__WEBPACK_IMPORTED_MODULE_2__.gs)throw new _document_node_js__WEBPACK_IMPORTED_MODULE_1__.F(token.offset);if(token.type==="document"&&token.value&&
open.push({token:token.value,depth}),"items"in token)for(const{key,value}of token.items)key&&open.push({token:key,depth:depth+1}),value&&open.push({token:value,
depth:depth+1})}}function convert(source,depth,reading){if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(source))return resolve(source,reading);const[start,end]=source.
range;if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(source)){const{value}=source;return anchor(source,{kind:"scalar",start,end,value:typeof value=="string"||typeof value==
"number"||typeof value=="boolean"||value===null?value:source.source},reading)}if(depth>=_limits_js__WEBPACK_IMPORTED_MODULE_2__.gs)throw new _document_node_js__WEBPACK_IMPORTED_MODULE_1__.
F(start);if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(source))return convertMap(source,depth,reading);const items=[],node={kind:"array",start,end:source.flow?end:
start,items};anchor(source,node,reading);for(const item of source.items){const value=convert(item,depth+1,reading);items.push(value),cover(node,item,value)}return node}
function convertMap(source,depth,reading){const[start,end]=source.range,entries=[],node={kind:"object",start,end:source.flow?end:start,entries};anchor(source,node,
reading);const merged=[];for(const pair of source.items){const[keyStart,keyEnd]=pair.key.range,key=keyText(convert(pair.key,depth+1,reading),reading.text),value=pair.
value?convert(pair.value,depth+1,reading):{kind:"scalar",start:keyEnd,end:keyEnd,value:null};node.start=Math.min(node.start,keyStart),node.end=Math.max(node.end,
keyEnd),pair.value&&cover(node,pair.value,value);const sources=isMergeKey(pair.key)?mergeSources(value):void 0;sources!==void 0&&affordable(sources,keyStart,reading)?
merged.push(...sources):entries.push({key,keyStart,keyEnd,value})}return addMerged(entries,merged),node}function cover(parent,source,node){const[start,end]=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
Vj)(source)?source.range:[node.start,node.end];parent.start=Math.min(parent.start,start),parent.end=Math.max(parent.end,end)}function keyText(key,text){return key.
kind==="scalar"&&typeof key.value=="string"?key.value:text.slice(key.start,key.end)}function isMergeKey(key){return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)&&
key.type==="PLAIN"&&key.source==="<<"&&key.tag===void 0}function mergeSources(value){if(value.kind==="object")return[value];if(value.kind==="scalar"||value.items.
length===0)return;const maps=value.items.filter(item=>item.kind==="object");return maps.length===value.items.length?maps:void 0}function affordable(sources,offset,{
merges,problems}){const cost=sources.reduce((sum,{entries})=>sum+entries.length+1,0);return cost>merges.left?(merges.left>0&&problems.push({offset,message:"Too \
much is merged: `<<` is not followed",kind:"syntax"}),merges.left=0,!1):(merges.left-=cost,!0)}function addMerged(entries,merged){if(merged.length===0)return;const taken=new Set(
entries.map(({key})=>key));for(const source of merged){const fresh=source.entries.filter(({key})=>!taken.has(key));for(const entry of fresh)taken.add(entry.key),
entries.push(entry)}}function anchor(source,node,reading){return source.anchor&&reading.anchors.set(source.anchor,node),node}function resolve(alias,{text,anchors,
problems}){const target=anchors.get(alias.source);if(target!==void 0)return target;const[start,end]=alias.range;return problems.push({offset:start,message:"This\
 alias has no anchor before it",kind:"syntax"}),{kind:"scalar",start,end,value:text.slice(start,end)}}})};export{id,ids,modules};
