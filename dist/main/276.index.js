const id=276,ids=[276,287],modules={276:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{parseConfig:()=>parseConfig});var lib_document=__webpack_require__(5721),document_guard=__webpack_require__(259),document_place=__webpack_require__(6689),document_yaml=__webpack_require__(
287),shape_problem=__webpack_require__(2235),options=__webpack_require__(86),api=__webpack_require__(3759),schemas=__webpack_require__(2857);function datetime(params){
return core._isoDateTime(ZodISODateTime,params)}function date(params){return api.db(schemas.Brp,params)}function time(params){return core._isoTime(ZodISOTime,params)}
function duration(params){return core._isoDuration(ZodISODuration,params)}var severity=__webpack_require__(6271),servers=__webpack_require__(9431);const calendarDay=date(
"is not a day such as 2027-03-31"),ignoreEntry=schemas.rej({rule:schemas.YjP().min(1).optional(),fingerprint:schemas.YjP().regex(/^[0-9a-f]{8,64}$/,"is not a fi\
ngerprint: at least 8 hex digits").optional(),path:schemas.YjP().min(1).optional(),reason:schemas.YjP({error:"is missing. An ignore without a reason is not acce\
pted"}).trim().min(1,"is empty. An ignore without a reason is not accepted").regex(/[\p{L}\p{N}]/u,"says nothing: write why this finding is all right"),until:calendarDay.
optional()}).refine(({rule,fingerprint,path})=>rule!==void 0||fingerprint!==void 0||path!==void 0,{error:"names no rule, fingerprint or path, so it would ignore\
 everything"}),server=schemas.rej({name:schema_text(servers.rH).optional(),url:schema_text(servers.rn),headers:schemas.g1P(schemas.YjP(),schemas.YjP()).superRefine(
(headers,context)=>{for(const name of Object.keys(headers)){const message=(0,servers.mF)(name);message!==void 0&&context.addIssue({code:"custom",message,path:[name]})}}).
optional(),profile:schemas.k5n(servers.jI).optional()});function schema_text(problemOf){return schemas.YjP().superRefine((value,context)=>{const message=problemOf(
value);message!==void 0&&context.addIssue({code:"custom",message})})}function schemaOf(option){switch(option.type){case"texts":return schemas.YOg(schemas.YjP().
min(1));case"switch":return schemas.zMY();case"choice":return schemas.k5n(option.choices);case"seconds":return schemas.aig().int().min(option.least??1);case"ign\
ores":return schemas.YOg(ignoreEntry);case"servers":return schemas.YOg(server);case"severities":return schemas.g1P(schemas.YjP(),schemas.k5n(severity.oC));default:
return schemas.YjP().min(1)}}function build(){const root={};for(const[,option]of options.T$){if(option.key===void 0)continue;const steps=option.key.split(".");let branch=root;
for(const step of steps.slice(0,-1))branch[step]??={},branch=branch[step];branch[steps.at(-1)]=schemaOf(option).optional()}return toObject(root)}function toObject(branch){
return schemas.rej(Object.fromEntries(Object.entries(branch).map(([key,value])=>[key,value instanceof schemas.aRx?value:toObject(value).optional()])))}const configSchema=build(),
parseYaml=(0,document_guard.N)("yaml",document_yaml.parseYamlDocument);function parseConfig(path,text){const{root,problems}=parseYaml(text.replace(/^\ufeff/,""));
if(problems.length>0)return{path,settings:{},outside:[],problems:problems.map(({offset,message})=>`line ${(0,document_place.mh)(text,offset)}   ${message}`)};if(!root||
root.kind==="scalar"&&root.value===null)return{path,settings:{},outside:[],problems:[]};let plain;try{plain=(0,lib_document.Ul)(root)}catch(error){return{path,settings:{},
outside:[],problems:[`line 1   ${error instanceof Error?error.message:String(error)}`]}}const outside=[];if(root.kind==="object")for(const{key,keyStart}of root.
entries)options.a1.includes(key)&&(outside.push({key,line:(0,document_place.mh)(text,keyStart)}),delete plain[key]);const result=configSchema.safeParse(plain);if(!result.
success)return{path,settings:{},outside,problems:(0,shape_problem.q)(result.error.issues,root,keysAt).map(problem=>`line ${(0,document_place.mh)(text,problem.offset)}\
   ${(0,shape_problem.R)(problem,"the file")}`)};const settings={};for(const[name,option]of options.T$){if(option.key===void 0)continue;const value=option.key.split(
".").reduce((branch,step)=>branch?.[step],result.data);value!==void 0&&(settings[name]=value,option.trust==="outside"&&outside.push({key:option.key,line:lineOf(
text,root,option.key.split("."))}))}return{path,settings,outside,problems:[]}}function keysAt(path){if(path[0]==="ignore")return["rule","fingerprint","path","re\
ason","until"];if(path[0]==="mcp"&&path[1]==="servers")return["name","url","headers","profile"];const depth=path.length,names=options.T$.flatMap(([,{key}])=>key===
void 0?[]:[key.split(".")]).filter(steps=>path.every((step,index)=>steps[index]===step)).flatMap(steps=>steps[depth]??[]);return[...new Set([...names,...depth===
0?options.a1:[]])]}function lineOf(text,root,path){return(0,document_place.mh)(text,(0,document_place.BW)(root,path).offset)}}),259:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>PROBLEMS,N:()=>guarded});var _document_node_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7116),_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8989),_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4354);const PROBLEMS=100,MESSAGE=200;function guarded(format,parse){return text=>{if(format!==
"json"&&text.length>_limits_js__WEBPACK_IMPORTED_MODULE_2__.IE)return{root:void 0,problems:[{offset:0,message:`Longer than the ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.
IE/1048576} MB that are parsed of ${format.toUpperCase()}`,kind:"size"}]};try{const{root,problems}=parse(text),kept=problems.slice(0,PROBLEMS).map(each=>({...each,
message:(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(each.message,MESSAGE)}));return{root:problems.some(({kind})=>kind==="depth")?void 0:root,problems:kept}}catch(error){
return{root:void 0,problems:[problemOf(error,text,format)]}}}}function problemOf(error,text,format){const message=`Nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.
gs} levels`;if(error instanceof _document_node_js__WEBPACK_IMPORTED_MODULE_0__.F)return{offset:error.offset,message,kind:"depth"};if(error instanceof RangeError)
return{offset:0,message,kind:"depth"};const index=error instanceof Error&&"index"in error&&typeof error.index=="number"?error.index:0;return{offset:Math.min(Math.
max(index,0),text.length),message:`Not valid ${format.toUpperCase()} here`,kind:"syntax"}}}),7116:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>TooDeepError});class TooDeepError extends Error{name="TooDeepError";offset;constructor(offset){super("too deep"),
this.offset=offset}}}),6689:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$6:()=>textAt,
BW:()=>placeAt,fK:()=>valueAt,mh:()=>lineAt});function placeAt(root,path){let node=root,offset=root.start;for(const step of path)if(node?.kind==="object"){const entry=node.
entries.findLast(({key})=>key===String(step));if(!entry)return{node:void 0,offset};node=entry.value,offset=entry.keyStart}else if(node?.kind==="array"){const item=node.
items[Number(step)];if(!item)return{node:void 0,offset};node=item,offset=item.start}else return{node:void 0,offset};return{node,offset}}function lineAt(text,offset){
return text.slice(0,offset).split(`
`).length}function valueAt(node,key){return node?.kind==="object"?node.entries.findLast(entry=>entry.key===key)?.value:void 0}function textAt(node){return node?.
kind==="scalar"&&node.value!==null?String(node.value):void 0}}),287:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{parseYamlDocument:()=>parseYamlDocument});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8815),_document_node_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7116),_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4354);const OPTIONS={
version:"1.2",schema:"core",resolveKnownTags:!1,merge:!1,uniqueKeys:!1},MESSAGES={ALIAS_PROPS:"An alias cannot have an anchor or a tag",BAD_ALIAS:"An anchor or \
alias has no usable name",BAD_COLLECTION_TYPE:"This tag does not fit what it stands before",BAD_DIRECTIVE:"This directive is not valid",BAD_DQ_ESCAPE:"This esca\
pe sequence is not valid",BAD_INDENT:"The indentation is not valid here",BAD_PROP_ORDER:"An anchor or tag is in the wrong place",BAD_SCALAR_START:"A plain value\
 cannot start with this character",BLOCK_AS_IMPLICIT_KEY:"A list or map in block style cannot stand here",BLOCK_IN_FLOW:"Block style is not allowed between brac\
kets",KEY_OVER_1024_CHARS:"A key without `?` is longer than 1024 characters",MISSING_CHAR:"A character is missing here",MULTILINE_IMPLICIT_KEY:"A key without `?\
` has to be on one line",MULTIPLE_ANCHORS:"A value can have only one anchor",MULTIPLE_TAGS:"A value can have only one tag",RESOURCE_EXHAUSTION:`Nested deeper th\
an ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.gs} levels`,TAB_AS_INDENT:"Tabs are not allowed as indentation",TAG_RESOLVE_FAILED:"This tag is not valid here",UNEXPECTED_TOKEN:"\
This is not expected here"};function parseYamlDocument(text){const tokens=[...tokensOf(text)];checkNesting(tokens);const composer=new yaml__WEBPACK_IMPORTED_MODULE_0__.
Dk(OPTIONS),documents=[...composer.compose(tokens)],problems=[...documents.flatMap(document=>document.errors),...composer.streamInfo().errors].map(({code,pos})=>({
offset:pos[0],message:MESSAGES[code]??"Not valid YAML here",kind:code==="RESOURCE_EXHAUSTION"?"depth":"syntax"})),contents=documents.flatMap(({contents:contents2})=>contents2===
null||isEmpty(contents2)?[]:[contents2]),merges={left:_limits_js__WEBPACK_IMPORTED_MODULE_2__.ZC},depth=contents.length>1?1:0,items=contents.map(each=>convert(each,
depth,{text,problems,anchors:new Map,merges})),[first,last]=[items.at(0),items.at(-1)];return first===void 0||last===void 0||first===last?{root:first,problems}:
{root:{kind:"array",start:first.start,end:last.end,items},problems}}function isEmpty(contents){return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(contents)&&contents.
source===""&&contents.range[0]===contents.range[1]}function*tokensOf(text){const parser=new yaml__WEBPACK_IMPORTED_MODULE_0__.iX;for(const source of new yaml__WEBPACK_IMPORTED_MODULE_0__.
JG().lex(text))if(yield*parser.next(source),parser.stack.length>_limits_js__WEBPACK_IMPORTED_MODULE_2__.gs*2)throw new _document_node_js__WEBPACK_IMPORTED_MODULE_1__.
F(parser.offset);yield*parser.end()}function checkNesting(tokens){const open=tokens.map(token=>({token,depth:0}));for(let next=open.pop();next!==void 0;next=open.
pop()){const{token,depth}=next;if(depth>_limits_js__WEBPACK_IMPORTED_MODULE_2__.gs)throw new _document_node_js__WEBPACK_IMPORTED_MODULE_1__.F(token.offset);if(token.
type==="document"&&token.value&&open.push({token:token.value,depth}),"items"in token)for(const{key,value}of token.items)key&&open.push({token:key,depth:depth+1}),
value&&open.push({token:value,depth:depth+1})}}function convert(source,depth,reading){if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(source))return resolve(source,
reading);const[start,end]=source.range;if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(source)){const{value}=source;return anchor(source,{kind:"scalar",start,end,value:typeof value==
"string"||typeof value=="number"||typeof value=="boolean"||value===null?value:source.source},reading)}if(depth>=_limits_js__WEBPACK_IMPORTED_MODULE_2__.gs)throw new _document_node_js__WEBPACK_IMPORTED_MODULE_1__.
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
 alias has no anchor before it",kind:"syntax"}),{kind:"scalar",start,end,value:text.slice(start,end)}}}),5721:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{lB:()=>loadParsers,Rr:()=>parsePath,Lt:()=>document_path_select,Ul:()=>toPlain});var document_guard=__webpack_require__(
259),limits=__webpack_require__(4354);const STEPS=29,STEP=/"(?:[^"\\]|\\.)*"|[^."]+/y;function parsePath(path){if(path==="")throw new Error('A path cannot be em\
pty; the root is "$".');const steps=[];for(let at=0;;at++){STEP.lastIndex=at;const[written]=STEP.exec(path)??[];if(written===void 0)throw new Error(`The path ${JSON.
stringify(path)} has no step at position ${at+1}.`);const step=parseStep(written,path),repeated=step.kind==="deep"&&steps.at(-1)?.kind==="deep";if(!(at===0&&written===
"$")&&!repeated&&steps.push(step),at+=written.length,at===path.length)break;if(path[at]!==".")throw new Error(`The path ${JSON.stringify(path)} needs a dot at p\
osition ${at+1}.`)}if(steps.length>STEPS)throw new Error(`The path ${JSON.stringify(path)} has more than ${STEPS} steps.`);return steps}function parseStep(written,path){
if(written==="*")return{kind:"any"};if(written==="**")return{kind:"deep"};if(written.startsWith('"'))return{kind:"key",key:unquote(written,path),quoted:!0};if(!/[\s*[\]]/.
test(written))return{kind:"key",key:written,quoted:!1};const advice=/^[^[]*\[\d+\]$/.test(written)?"an index is a step of its own, as in a.0":"quote it if it is\
 a key";throw new Error(`The path ${JSON.stringify(path)} has the step ${JSON.stringify(written)}: ${advice}.`)}function unquote(written,path){try{return JSON.parse(
written)}catch{throw new Error(`The path ${JSON.stringify(path)} has a quoted key with a bad escape: ${written}.`)}}function document_path_select(root,path){const steps=parsePath(
path),selection={steps,found:[],entered:new Set,visitsLeft:limits.ZC};return visit(root,withZeroLevels(1,steps),void 0,0,selection),selection.found}function visit(node,reached,trail,depth,selection){
const{steps,found,entered}=selection,complete=1<<steps.length;if(reached&complete&&found.push(selected(node,trail)),node.kind==="scalar"||depth===limits.gs||(reached&
~complete)===0)return;if(entered.has(node)){const size=node.kind==="array"?node.items.length:node.entries.length;if(size>selection.visitsLeft)return;selection.visitsLeft-=
size}if(entered.add(node),node.kind==="object")for(const{key,value}of node.entries)descend(value,key,!1);else for(const[index,item]of node.items.entries())descend(
item,String(index),!0);function descend(value,key,isIndex){const next=advance(reached,key,isIndex,steps);next!==0&&visit(value,next,{key,parent:trail},depth+1,selection)}}
function advance(reached,key,isIndex,steps){let next=0;for(let index=0;reached>>index!==0;index++){const step=steps[index];step===void 0||(reached&1<<index)===0||
(step.kind==="deep"?next|=1<<index:(step.kind==="any"||step.key===key&&!(isIndex&&step.quoted))&&(next|=2<<index))}return next===0?0:withZeroLevels(next,steps)}
function withZeroLevels(reached,steps){let bits=reached;for(let index=0;bits>>index!==0;index++)bits&1<<index&&steps[index]?.kind==="deep"&&(bits|=2<<index);return bits}
function selected(node,trail){return trail===void 0?{node,path:[]}:{node,key:trail.key,get path(){const keys=[];for(let at=trail;at!==void 0;at=at.parent)keys.push(
at.key);return keys.reverse()}}}class DocumentTooLargeError extends Error{name="DocumentTooLargeError"}function toPlain(node){return unfold(node,0,{met:new Set,
visitsLeft:limits.ZC})}function unfold(node,depth,state){if(node.kind==="scalar")return node.value;if(depth>=limits.gs)throw new DocumentTooLargeError("Aliases \
nest the document too deeply, or in a circle.");if(state.met.has(node)&&(state.visitsLeft-=1+(node.kind==="array"?node.items.length:node.entries.length),state.visitsLeft<
0))throw new DocumentTooLargeError("Aliases make the document too large.");if(state.met.add(node),node.kind==="array")return node.items.map(item=>unfold(item,depth+
1,state));const plain=Object.create(null);for(const{key,value}of node.entries)plain[key]=unfold(value,depth+1,state);return plain}const LOADERS={json:async()=>(0,document_guard.
N)("json",(await Promise.all([__webpack_require__.e(9547),__webpack_require__.e(3162),__webpack_require__.e(5678)]).then(__webpack_require__.bind(__webpack_require__,
5678))).parseJsonDocument),yaml:async()=>(0,document_guard.N)("yaml",(await Promise.all([__webpack_require__.e(8815),__webpack_require__.e(287)]).then(__webpack_require__.
bind(__webpack_require__,287))).parseYamlDocument),toml:async()=>(0,document_guard.N)("toml",(await Promise.all([__webpack_require__.e(9605),__webpack_require__.
e(4001)]).then(__webpack_require__.bind(__webpack_require__,4001))).parseTomlDocument)};async function loadParsers(formats){const parsers=new Map(await Promise.
all([...new Set(formats)].map(async format=>[format,await LOADERS[format]()])));return(text,format)=>{const parse=parsers.get(format);if(!parse)throw new Error(
`the parser for ${format} was not loaded`);return parse(text)}}}),2235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{R:()=>aboutPlace,q:()=>shapeProblems});var _document_place_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6689),_suggest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
770);function shapeProblems(issues,root,keysAt){return issues.flatMap(issue=>problemsOf(issue,[],root,keysAt)).toSorted((a,b)=>a.offset-b.offset)}function problemsOf(issue,above,root,keysAt){
const path=[...above,...issue.path.map(String)],{node,offset}=(0,_document_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(root,path);if(issue.code==="unrecognized_ke\
ys")return(issue.keys??[]).map(key=>{const meant=(0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__.p)(key,keysAt(path)),place=[...path,key];return{path:place,offset:(0,_document_place_js__WEBPACK_IMPORTED_MODULE_0__.
BW)(root,place).offset,text:`is not known here.${didYouMean(meant)}`}});if(node===void 0&&/^(?:invalid_type|invalid_value|invalid_union)$/.test(issue.code))return[
{path,offset,text:sentence(isOwnWords(issue)?issue.message:"is missing")}];if(issue.code==="invalid_union"&&issue.errors&&issue.errors.length>0){const depth=each=>Math.
max(...each.map(one=>one.path.length)),[nearestForm=[]]=issue.errors.toSorted((a,b)=>depth(b)-depth(a)||a.length-b.length);return nearestForm.flatMap(each=>problemsOf(
each,path,root,keysAt))}return[{path,offset,text:textOf(issue,node)}]}function textOf(issue,node){if(issue.code==="invalid_value"&&node?.kind==="scalar"&&issue.
values){const choices=issue.values.map(String);return`"${node.value}" is not one of ${choices.join(", ")}.${didYouMean((0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__.
p)(String(node.value),choices))}`}if(isOwnWords(issue))return sentence(issue.message);const unit=issue.origin==="string"?"characters":issue.origin==="array"?"en\
tries":"";switch(issue.code){case"invalid_type":case"invalid_value":return`must be ${KINDS[issue.expected??"string"]??issue.expected}, not ${node?kindOf(node):"\
nothing"}.`;case"too_small":return issue.minimum===1&&unit!==""?"is empty.":`must be at least ${issue.minimum} ${unit}`.trim().concat(".");case"too_big":return`\
must be at most ${issue.maximum} ${unit}`.trim().concat(".");default:return sentence(`is not accepted: ${issue.message}`)}}function isOwnWords({message}){return!/^(?:Invalid|Too (?:small|big)|Unrecognized)/.
test(message)}const KINDS={string:"text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"a map of keys and values",record:"\
a map of keys and values"};function kindOf(node){return node.kind==="array"?"a list":node.kind==="object"?"a map of keys and values":node.value===null?"nothing":
typeof node.value=="boolean"?String(node.value):typeof node.value=="number"?"a number":"text"}function didYouMean(meant){return meant===void 0?"":` Did you mean\
 ${meant}?`}function sentence(text){return/[.!?]$/.test(text)?text:`${text}.`}function aboutPlace({path,text},whole){return`${path.map((step,index)=>/^\d+$/.test(
step)?`[${step}]`:index===0?step:`.${step}`).join("")||whole}${text.startsWith('"')?":":""} ${text}`}})};export{id,ids,modules};
