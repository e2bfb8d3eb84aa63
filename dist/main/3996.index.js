const id=3996,ids=[3996,287],modules={10287:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
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
 alias has no anchor before it",kind:"syntax"}),{kind:"scalar",start,end,value:text.slice(start,end)}}}),72235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>aboutPlace,q:()=>shapeProblems});var _document_place_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26689),
_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_suggest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70770);const SHOWN=80;function shapeProblems(issues,root,keysAt){
return issues.flatMap(issue=>problemsOf(issue,[],root,keysAt)).toSorted((a,b)=>a.offset-b.offset)}function problemsOf(issue,above,root,keysAt){const path=[...above,
...issue.path.map(String)],{node,offset}=(0,_document_place_js__WEBPACK_IMPORTED_MODULE_1__.BW)(root,path);if(issue.code==="unrecognized_keys")return(issue.keys??
[]).map(key=>{const meant=(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.p)(key,keysAt(path)),place=[...path,key];return{path:place,offset:(0,_document_place_js__WEBPACK_IMPORTED_MODULE_1__.
BW)(root,place).offset,text:`is not known here.${didYouMean(meant)}`}});if(node===void 0&&/^(?:invalid_type|invalid_value|invalid_union)$/.test(issue.code))return[
{path,offset,text:sentence(isOwnWords(issue)?issue.message:"is missing")}];if(issue.code==="invalid_union"&&issue.errors&&issue.errors.length>0){const depth=each=>Math.
max(...each.map(one=>one.path.length)),[nearestForm=[]]=issue.errors.toSorted((a,b)=>depth(b)-depth(a)||a.length-b.length);return nearestForm.flatMap(each=>problemsOf(
each,path,root,keysAt))}return[{path,offset,text:textOf(issue,node)}]}function textOf(issue,node){if(issue.code==="invalid_value"&&node?.kind==="scalar"&&issue.
values){const choices=issue.values.map(String);return`"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(String(node.value),SHOWN)}" is not one of ${choices.join(
", ")}.${didYouMean((0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.p)(String(node.value),choices))}`}if(isOwnWords(issue))return sentence(issue.message);const unit=issue.
origin==="string"?"characters":issue.origin==="array"?"entries":"";switch(issue.code){case"invalid_type":case"invalid_value":return`must be ${KINDS[issue.expected??
"string"]??issue.expected}, not ${node?kindOf(node):"nothing"}.`;case"too_small":return issue.minimum===1&&unit!==""?"is empty.":`must be at least ${issue.minimum}\
 ${unit}`.trim().concat(".");case"too_big":return`must be at most ${issue.maximum} ${unit}`.trim().concat(".");default:return sentence(`is not accepted: ${issue.
message}`)}}function isOwnWords({message}){return!/^(?:Invalid|Too (?:small|big)|Unrecognized)/.test(message)}const KINDS={string:"text",number:"a number",int:"\
a whole number",boolean:"true or false",array:"a list",object:"a map of keys and values",record:"a map of keys and values"};function kindOf(node){return node.kind===
"array"?"a list":node.kind==="object"?"a map of keys and values":node.value===null?"nothing":typeof node.value=="boolean"?String(node.value):typeof node.value==
"number"?"a number":"text"}function didYouMean(meant){return meant===void 0?"":` Did you mean ${meant}?`}function sentence(text){return/[.!?]$/.test(text)?text:
`${text}.`}function aboutPlace({path,text},whole){return`${path.map(step=>(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(step,SHOWN)).map((step,index)=>/^\d+$/.
test(step)?`[${step}]`:index===0?step:`.${step}`).join("")||whole}${text.startsWith('"')?":":""} ${text}`}}),55858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{cx:()=>SEGMENT_ROLES,hz:()=>ARTIFACT_KINDS,tk:()=>USES});const ARTIFACT_KINDS=["mcp-config","agent-settings","server-\
manifest","tool-list","mcp-definitions","mcp-observations","skill","agent-definition","instructions","command","workflow","n8n-workflow","hook-script","code","e\
nv-file","lockfile","model-file","archive-listing","app-manifest","app-strings","document","prose","other"],FORMATS=null,USES=["runtime","test","example","docs",
"vendored"],SEGMENT_ROLES=["file","model-text","mcp-server","launch","hook","hook-command","tool","workflow","server-manifest","document"]}),95552:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>ORIGINS,x:()=>SINKS});const ORIGINS=["argument","remote","model","content","secret"],SINKS=["shell","flag","pro\
gram","eval","query","path","archive","url","url-path","deserialise","template","prompt","markup","result","log","subject","privilege"]}),90834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Gw:()=>exampleFiles,K_:()=>shownExample,oR:()=>joined});const SPLIT="{+}";function joined(text){return text.replaceAll(
SPLIT,"")}function joinedExample({text}){return joined(text)}function exampleFiles({path,text,others=[]}){return[{path,text},...others].map(file=>({path:file.path,
text:joined(file.text)}))}function shownExample({text,others=[]}){const further=others.map(file=>`
\u2026 ${file.path}
${file.text}`);return[text,...further].join("").replaceAll(SPLIT,"\u2026")}}),83996:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{loadRules:()=>loadRules});var condition=__webpack_require__(53413),lib_document=__webpack_require__(55721),document_place=__webpack_require__(
26689),suggest=__webpack_require__(70770),anchored=__webpack_require__(16416),layout=__webpack_require__(53221),core=__webpack_require__(88532),schemas=__webpack_require__(
92857),document_guard=__webpack_require__(90259),document_yaml=__webpack_require__(10287),shape_problem=__webpack_require__(72235),rule=__webpack_require__(90834),
severity=__webpack_require__(96271);const ADVISORY_GRADES=["malicious","critical","high","medium","low","unrated"];var artifact=__webpack_require__(55858),flow=__webpack_require__(
95552);const POSTURES=["rebinding-protection-off","whole-environment","shared-transport","dangerous-switch","pickle-allowed","open-to-the-network","any-origin",
"guessable-session"];var checksums=__webpack_require__(7264);const MENDERS=["argument-vector","containment","encryption","environment-reference"];var structures=__webpack_require__(
29284);const RULE_FIELDS=["id","title","class","severity","confidence","tier","ofChanges","what","message","why","fix","edits","where","match","bad","good","ref\
erences"],selectPath=schemas.YjP().min(1).max(200),sentence=schemas.YjP().trim().min(10).max(400),expression=schemas.YjP().min(1).max(2e3),check=schemas.KCZ([schemas.
euz("not-placeholder"),schemas.euz("random"),schemas.euz("digit"),schemas.euz("not-words"),schemas.rej({entropy:schemas.aig().min(0).max(8)}),schemas.rej({distinct:schemas.
aig().int().min(2).max(64)}),schemas.rej({checksum:schemas.k5n(checksums.v)}),schemas.rej({structure:schemas.k5n(structures.R)}),schemas.rej({"not-near":schemas.
rej({regex:expression,within:schemas.aig().int().min(1).max(2e3)})}),schemas.rej({near:schemas.rej({regex:expression,within:schemas.aig().int().min(1).max(2e3)})})]),
textMatch=schemas.rej({any:schemas.YOg(schemas.KCZ([schemas.YjP(),schemas.rej({text:schemas.YjP(),case:schemas.k5n(["sensitive","insensitive"])})])).min(1).max(
200),regex:expression.optional(),before:expression.optional(),flags:schemas.YjP().regex(/^[ims]*$/).default(""),checks:schemas.YOg(check).default([])}),documentMatch=schemas.
rej({select:schemas.YjP().default(""),when:schemas.L5J().optional(),secret:schemas.zMY().default(!1)}),flowMatch=schemas.rej({from:schemas.YOg(schemas.k5n(flow.
o)).min(1),to:schemas.YOg(schemas.k5n(flow.x)).min(1),byDesign:schemas.zMY().default(!1)}),exampleFile=schemas.rej({path:schemas.YjP().min(1),text:schemas.YjP()}),
exampleFiles=schemas.YOg(exampleFile).min(1).max(20),badExample=schemas.KCZ([schemas.YjP(),schemas.rej({path:schemas.YjP().optional(),text:schemas.YjP()}),schemas.
rej({files:exampleFiles})]),because=schemas.YjP().min(5),goodExample=schemas.rej({path:schemas.YjP().optional(),text:schemas.YjP(),because}),goodExampleOfRule=schemas.
KCZ([goodExample,schemas.rej({files:exampleFiles,because})]),ruleId=schemas.YjP().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/,"must look \
like pack/name-of-the-wrong-thing"),plainValue=schemas.KCZ([schemas.YjP().max(200),schemas.aig(),schemas.zMY(),schemas.chJ(),schemas.YOg(schemas.YjP()).max(10)]),
safe=schemas.zMY().optional(),replacement=schemas.YjP().max(200),at=selectPath.optional(),is=expression.optional(),edit=schemas.KCZ([schemas.rej({find:expression,
with:replacement,safe}),schemas.rej({at:selectPath,is,find:expression,with:replacement,safe}),schemas.rej({at,is,key:schemas.YjP().min(1).optional(),set:plainValue,
safe}),schemas.rej({of:selectPath,unless:expression.optional(),at:selectPath,when:schemas.g1P(schemas.YjP(),expression).optional(),key:schemas.YjP().min(1).optional(),
set:plainValue,safe}),schemas.rej({at,is,key:schemas.YjP().min(1).optional(),remove:schemas.euz(!0),safe}),schemas.rej({mend:schemas.k5n(MENDERS),safe})]),ruleSchema=schemas.
rej({id:ruleId,title:schemas.YjP().trim().min(5).max(100).regex(/[^.]$/,"must not end with a full stop"),class:schemas.YjP(),severity:schemas.k5n(severity.oC),confidence:schemas.
k5n(severity.ix),tier:schemas.k5n(severity.iB),ofChanges:schemas.euz(!0).optional(),what:sentence,message:sentence.optional(),why:sentence,fix:sentence,edits:schemas.
YOg(edit).max(10).optional(),where:schemas.rej({kinds:schemas.YOg(schemas.k5n(artifact.hz)).min(1).optional(),roles:schemas.YOg(schemas.k5n(artifact.cx)).min(1).
optional(),paths:schemas.YOg(schemas.YjP().min(1)).min(1).optional()}).default({}),match:schemas.KCZ([schemas.rej({text:textMatch}),schemas.rej({document:documentMatch}),
schemas.rej({detector:schemas.YjP().min(1)}),schemas.rej({flow:flowMatch}),schemas.rej({posture:schemas.YOg(schemas.k5n(POSTURES)).min(1)}),schemas.rej({advisory:schemas.
YOg(schemas.k5n(ADVISORY_GRADES)).min(1)})]),bad:schemas.YOg(badExample).min(1),good:schemas.YOg(goodExampleOfRule).min(1),references:schemas.YOg(schemas.OZ5({protocol:/^https?$/})).
min(1)}),FORMAT_FIELDS=["id","name","class","severity","confidence","tier","named","token","keywords","before","edges","checks","lets","revoke","why","fix","sam\
ples","good","references"],formatSchema=schemas.rej({id:ruleId,name:schemas.YjP().trim().min(3).max(70),class:schemas.YjP().default("hardcoded_credentials"),severity:schemas.
k5n(severity.oC),confidence:schemas.k5n(severity.ix).optional(),tier:schemas.k5n(severity.iB).optional(),token:expression,keywords:schemas.YOg(schemas.YjP()).min(
1).max(50).optional(),before:expression.optional(),named:schemas.YOg(schemas.YjP()).min(1).max(20).optional(),edges:schemas.k5n(["word","base64"]).default("word"),
checks:schemas.YOg(check).default([]),lets:schemas.YjP().trim().min(5).max(250).regex(/[^.]$/).optional(),revoke:schemas.YjP().trim().min(5).max(200).optional(),
why:sentence.optional(),fix:sentence.optional(),samples:schemas.YOg(schemas.YjP().min(8)).min(1),good:schemas.YOg(goodExample).default([]),references:schemas.YOg(
schemas.OZ5({protocol:/^https?$/})).min(1)}).refine(({lets,why})=>lets===void 0!=(why===void 0),"needs lets or why, and not both").refine(({revoke,fix})=>revoke===
void 0!=(fix===void 0),"needs revoke or fix, and not both").refine(({named,keywords,before})=>!named||!(keywords||before),"named goes without keywords and befor\
e"),LEFT={word:String.raw`(?<=^|[^A-Za-z0-9_]|%[0-9A-Fa-f]{2}|\\[bfnrt]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2})`,base64:String.raw`(?<=^|[^A-Za-z0-9_+/=]|=|:\/\/|(?:^|\n)[ \t]{0,20}\/\/|%[0-9A-Fa-f]{2}|\\[bfnrt]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2})`},
RIGHT={word:"(?![A-Za-z0-9_]|-[A-Za-z0-9])",base64:"(?![A-Za-z0-9_+/=]|-[A-Za-z0-9])"},CREDENTIAL_WORD="(?:[Kk](?:ey|EY)|[Tt](?:oken|OKEN)|[Ss](?:ecret|ECRET)|[\
Aa](?:uth(?!or(?!i[sz]))|UTH(?!OR(?!I[SZ])))|[Pp](?:ass|ASS)|[Cc](?:redential|REDENTIAL)|(?<!COM)PAT(?![A-Z])|(?<![Cc]om)[Pp]at(?![a-z]))",BESIDE="(?:[_.-](?:id\
|ID|Id)|[a-z]I[dD]|[Hh]ash|HASH|[Dd]igest|DIGEST|[Cc]hecksum|CHECKSUM|[Ff]ingerprint|FINGERPRINT)",OPERATOR=String.raw`(?::\s{0,2}[\w[\]<>|.]{1,20}\s{0,2}=|:=|=>|:-|\|\||\?\?|or\s|[=:,>])`,
BLANK=String.raw`(?<=(?:^|[\s"'])(?:--?|(?:ENV|ARG|setx?|setenv)\s{1,4})[A-Za-z][\w.-]{2,60})[ \t]`,CALL=String.raw`\((?=\\{0,2}["'\`])`,TERRAFORM=String.raw`(?:\{\s{1,20}(?:(?:type|description|sensitive|nullable)\s{0,12}=[^\n]{0,120}\n\s{0,12}){0,4})?`,
COMPANION=String.raw`\\{0,2}["']?,?\s{0,4}${TERRAFORM}\s{0,40}\\{0,2}["']?(?:value|Value|default)\\{0,2}["']?\s{0,4}[=:]`,ASSIGNED=String.raw`[\w.-]{0,24}(?<!${BESIDE})(?:\\{0,2}["'\`\])]{0,3}\s{0,4}${OPERATOR}|${BLANK}|${CALL}|${COMPANION})\s{0,4}(?:[Bb]earer\s)?\\{0,2}["'\`]?`,
TAKES_AN=/^[AEIOU]|^[aeiou]|^[fhlmnrsx](?![aeiou])/;function ruleOfFormat(format){const{id:id2,name,named,samples}=format,isNamed=named!==void 0,article=TAKES_AN.
test(name)?"An":"A";return{id:id2,title:`${name} in a file`,class:format.class,severity:format.severity,confidence:format.confidence??(isNamed?"medium":"high"),
tier:format.tier??(isNamed?"review":"gate"),what:`${article} ${name} is written in a file.`,message:`${article} ${name} is written here.`,why:format.why??`Every\
body who can read the file, or its history, can ${format.lets}.`,fix:format.fix??`${format.revoke} first, then read a new one from an environment variable or a \
secret store. Deleting the line does not help, since the history keeps it.`,edits:[{mend:"environment-reference"}],where:{},match:{text:isNamed?namedMatch(format,
named):ownMatch(format)},bad:samples.flatMap((sample,index)=>badExamples(format,sample,index)),good:[...nearMisses(format),...format.good],references:format.references}}
function ownMatch({token,keywords,before,edges,checks}){const secret=`(?<secret>${token})${RIGHT[edges]}`;return{any:[...keywords??anchorsOf(token)],regex:before===
void 0?LEFT[edges]+secret:secret,...before!==void 0&&{before:`${LEFT[edges]}(?:${before})`},flags:"",checks:["not-placeholder","random",...checks]}}function namedMatch({
token,edges,checks},named){const words=spellingsOf(named),skip=Math.min(...words.map(word=>Buffer.byteLength(word)));return{any:words.map(text=>({text,case:"ins\
ensitive"})),regex:`[^]{${skip}}[^\\n;]{0,40}?${CREDENTIAL_WORD}${ASSIGNED}(?<secret>${token})${RIGHT[edges]}`,flags:"",checks:["not-placeholder","random",...checks]}}
function spellingsOf(named){const joints=["_","-",".",""];return[...new Set(named.flatMap(word=>joints.map(joint=>word.replace(/(?<=[a-z0-9])_(?=[a-z])/g,joint))))]}
function literalStart(expression2){let literal="";for(let at2=0;at2<expression2.length;){const escaped=/^\\([.\-_$/+])/.exec(expression2.slice(at2,at2+2)),character=escaped?.[1]??
expression2[at2]??"";if(!escaped&&/[\\^$.*+?()[\]{}|]/.test(character)||(at2+=escaped?2:1,/^[*?+{]/.test(expression2.slice(at2,at2+1))))break;literal+=character}
return/\|/.test(topLevel(expression2))?"":literal}function anchorsOf(token){const literal=literalStart(token);if(Buffer.byteLength(literal)!==layout.PM-1)return[
literal];const follows=/^(?:\[[^\]\\]+\]|\\[dw])(?!\?|\*|\{0)/.exec(unescapedTail(token,literal.length))?.[0];if(follows===void 0)return[literal];const one=new RegExp(
`^${follows}$`);return Array.from({length:94},(_,index)=>String.fromCharCode(33+index)).filter(character=>one.test(character)).map(character=>literal+character)}
function unescapedTail(expression2,count){let at2=0;for(let left=count;left>0;left--)at2+=expression2[at2]==="\\"?2:1;return expression2.slice(at2)}function topLevel(expression2){
let depth=0,shown="";for(let at2=0;at2<expression2.length;at2++){const character=expression2[at2];character==="\\"?at2++:character==="["?at2=expression2.indexOf(
"]",at2+1):character==="("?depth++:character===")"?depth--:depth===0&&(shown+=character)}return shown}function variableOf({id:id2,named}){return(named?`${named[0]}\
_api_key`:id2.split("/")[1]??"").replace(/[^A-Za-z0-9]+/g,"_").toUpperCase()}function badExamples(format,sample,index){const variable=variableOf(format),texts=[
{path:".env",text:`${variable}=${sample}
`},{path:"src/client.ts",text:`const options = { '${variable.toLowerCase()}': '${sample}' };
`}];return index===0?texts:texts.slice(1)}function nearMisses(format){const variable=variableOf(format),sample=format.samples[0]??"",shared=[{path:".env.local",
text:`${variable}=${fillerOf(format,sample)}
`,because:"a filler stands where the value goes"},{text:`client = Client(token=os.environ["${variable}"])
`,because:"the value comes from the environment"}];return format.named?[...shared,{path:"data/items.json",text:`{ "digest": "${sample}" }
`,because:"nothing says whose value it is"}]:[...shared,{path:"src/names.ts",text:`const name = 'Q7x${format.edges==="base64"?"/":"_"}${sample}${sample.slice(-4)}\
_';
`,because:"it goes on at both ends, so it is a part of something else"}]}function fillerOf({token,keywords,before},sample){const whole=(0,rule.oR)(sample),mark=(keywords??
anchorsOf(token)).find(each=>each!==""&&whole.includes(each));if(mark===void 0||before!==void 0)return whole.replace(/[A-Za-z0-9]/g,"x");const at2=whole.indexOf(
mark)+mark.length;return`${whole.slice(0,at2)}{+}${whole.slice(at2).replace(/[A-Za-z0-9]/g,"x")}`}function formatProblem({token,keywords,named}){try{new RegExp(
token)}catch(error){return`is not valid: ${error instanceof Error?error.message:String(error)}`}if(keywords??named)return;const literal=literalStart(token);if(!anchorsOf(
token).every(anchor=>Buffer.byteLength(anchor)>=layout.PM))return`token literally begins with "${literal}", which is shorter than ${layout.PM} bytes; give keywo\
rds or named`}const FIELDS={rules:RULE_FIELDS,formats:FORMAT_FIELDS},LISTS=Object.keys(FIELDS),parseYaml=(0,document_guard.N)("yaml",document_yaml.parseYamlDocument),
formatAsRule=formatSchema.transform((format,context)=>{const problem=formatProblem(format);return problem===void 0?ruleOfFormat(format):(context.addIssue({code:"\
custom",path:["token"],message:problem}),core.tm)}),SCHEMAS={rules:ruleSchema,formats:formatAsRule},fileSchema=schemas.rej({rules:schemas.YOg(ruleSchema).min(1).
optional(),formats:schemas.YOg(formatAsRule).min(1).optional()}).refine(({rules,formats})=>rules??formats,'needs "rules" or "formats"');function parseRuleFile(file){
const{root,problems}=parseYaml(file.text);if(!root||problems.length>0){const syntax=problems.map(({offset,message})=>problemAt(file,offset,message));return{entries:[],
root,fileProblems:syntax.length>0?syntax:[problemAt(file,0,"the file is empty")]}}const plain=(0,lib_document.Ul)(root),result=fileSchema.safeParse(plain);if(result.
success)return{entries:LISTS.flatMap(list=>(result.data[list]??[]).map((source,index)=>({source,place:[list,index]}))),root,fileProblems:LISTS.flatMap(list=>fieldOrder(
file,root,list))};const keysAt=path=>path.length===2?FIELDS[path[0]]??[]:[],fileProblems=(0,shape_problem.q)(result.error.issues,root,keysAt).map(problem=>problemAt(
file,problem.offset,(0,shape_problem.R)(problem,"the file")));return{entries:LISTS.flatMap(list=>wellShaped(plain,list)),root,fileProblems}}function wellShaped(plain,list){
const items=typeof plain=="object"&&plain!==null?plain[list]:void 0;return(Array.isArray(items)?items:[]).flatMap((item,index)=>{const each=SCHEMAS[list].safeParse(
item);return each.success?[{source:each.data,place:[list,index]}]:[]})}function fieldOrder(file,root,list){const items=root.kind==="object"?root.entries.find(({
key})=>key===list)?.value:void 0;return items?.kind!=="array"?[]:items.items.flatMap(rule2=>{if(rule2.kind!=="object")return[];const order=rule2.entries.map(({key})=>FIELDS[list].
indexOf(key)),misplaced=rule2.entries[order.findIndex((place,index)=>index>0&&place<(order[index-1]??0))];if(!misplaced)return[];const message=`field "${misplaced.
key}" is out of order; the order is ${FIELDS[list].join(", ")}`;return[problemAt(file,misplaced.keyStart,message)]})}function problemAt({path,text},offset,message){
return{path,line:(0,document_place.mh)(text,offset),message}}function unboundedRepeat(source){let atom=0;const open=[];for(let at2=0;at2<source.length;){const character=source[at2],
length=character==="\\"?escapeLength(source,at2):character==="["?classLength(source,at2):1;if(character==="("&&open.push(at2),character===")")atom=open.pop()??at2;else{
if(character==="*"||character==="+")return source.slice(atom,at2+1);if(character==="{"){const repeat=/^\{\d+(,?)(\d*)\}/.exec(source.slice(at2,at2+24));if(repeat){
if(repeat[1]===","&&repeat[2]==="")return source.slice(atom,at2+repeat[0].length);at2+=repeat[0].length;continue}atom=at2}else character!=="?"&&(atom=at2)}at2+=
length,character==="("&&source[at2]==="?"&&at2++}}function escapeLength(source,at2){return/^\\(?:k<[^>]*>|[pP]\{[^}]*\}|u\{[^}]*\}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[A-Za-z]|\d{1,2}|[\s\S])/.
exec(source.slice(at2,at2+80))?.[0].length??1}function classLength(source,at2){let end=at2+1;for(;end<source.length&&source[end]!=="]";)end+=source[end]==="\\"?
2:1;return end+1-at2}const WORTHWHILE_LEAST=8,WORTHWHILE_WITHIN=1024,SECRET="(?<secret>";function reachOf(source,flags){try{return readReach(source,flags)}catch(error){
if(error instanceof SyntaxError)return{};throw error}}function readReach(source,flags){const whole=new Reader(source,flags,0,!0),{most}=whole.alternatives(),secret=secretReach(
source,flags),[,left]=whole.hadAlternative?[]:LEFT_EDGE.exec(source)??[],notAfter=left&&new Reader(left,flags,0).alternatives().bytes;return{...Number.isFinite(
most)&&{ahead:most},...notAfter&&{notAfter:written(notAfter)},...secret&&{secret}}}const LEFT_EDGE=/^\(\?<!(\[(?!\^)[^\]\\]+\])\)/;function secretReach(source,flags){
const at2=source.indexOf(SECRET);if(at2<0)return;const before=new Reader(source.slice(0,at2),flags,0),{most:within}=before.alternatives(),inside=new Reader(source,
flags,at2+SECRET.length),{least,most,bytes}=inside.alternatives();if(/[?*+{]/.test(source[inside.at+1]??""))return;const after=new Reader(source,flags,inside.at+
1),next=after.firstBytes();after.alternatives();const isInEveryMatch=before.isAtEnd&&!before.hadAlternative&&after.isAtEnd&&!after.hadAlternative,isBounded=next!==
void 0&&Number.isFinite(most)&&next.every((byte,index)=>byte===0||bytes[index]===0);if(!(!isInEveryMatch||within>WORTHWHILE_WITHIN||least<WORTHWHILE_LEAST&&!isBounded))
return{least,bytes:written(bytes),within,...Number.isFinite(most)&&{most},...isBounded&&{before:written(next)}}}function written(bytes){const packed=Buffer.alloc(
32);for(const[code,isIn]of bytes.entries())isIn&&(packed[code>>3]=packed[code>>3]|1<<(code&7));return packed.toString("hex")}class Reader{source;flags;at;hadAlternative=!1;widest=0;countsLooks;constructor(source,flags,at2,countsLooks=!1){
this.source=source,this.flags=flags,this.at=at2,this.countsLooks=countsLooks}get isAtEnd(){return this.at===this.source.length}firstBytes(){const character=this.
peek();if(character===void 0||/[()|^$]/.test(character))return;const ahead=new Reader(this.source,this.flags,this.at),atom=ahead.atom();return atom.least===1&&ahead.
repeat()[0]>0?atom.bytes:void 0}peek(){return this.source[this.at]}alternatives(){let all=this.sequence();for(;this.peek()==="|";){this.hadAlternative=!0,this.at++;
const next=this.sequence();all={least:Math.min(all.least,next.least),most:Math.max(all.most,next.most),bytes:union(all.bytes,next.bytes)}}return all}sequence(){
let all=nothing();for(let next=this.peek();next!==void 0&&next!=="|"&&next!==")";next=this.peek()){const atom=this.atom(),[from,to]=this.repeat();all={least:all.
least+atom.least*from,most:all.most+atom.most*to,bytes:union(all.bytes,atom.bytes)}}return all}atom(){const character=this.source[this.at];return character==="("?
this.group():character==="["?this.characterClass():character==="\\"?this.escape():(this.at++,character==="^"||character==="$"?nothing():this.one(character))}group(){
const opening=/^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at))?.[0]??"(";this.at+=opening.length;const outer=this.hadAlternative,inside=this.alternatives();
return this.hadAlternative=outer,this.at++,this.widest=Math.max(this.widest,inside.most),/^\(\?<?[=!]/.test(opening)?{...nothing(),most:this.countsLooks?inside.
most:0}:inside}characterClass(){let end=this.at+1;for(;this.source[end]!=="]";)end+=this.source[end]==="\\"?2:1;const written2=this.source.slice(this.at,end+1);
return this.at=end+1,this.one(written2)}escape(){const written2=/^\\(?:k<\w+>|x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[A-Za-z]|[1-9]|[\s\S])/.exec(this.source.slice(this.
at))?.[0];return this.at+=written2?.length??1,written2===void 0||written2==="\\b"||written2==="\\B"?nothing():/^\\[1-9k]/.test(written2)?{least:0,most:this.widest,
bytes:ANY}:this.one(written2)}one(written2){if(written2.charCodeAt(0)>127)return{least:1,most:4,bytes:ANY};const matches=new RegExp(`^${/^[{}\]/-]$/.test(written2)?
`\\${written2}`:written2}$`,this.flags);return{least:1,most:1,bytes:Uint8Array.from({length:256},(_,code)=>matches.test(String.fromCharCode(code))?1:0)}}repeat(){
const written2=/^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at));if(!written2)return[1,1];this.at+=written2[0].length;const[mark,from,comma,to]=written2;
if(mark.startsWith("*"))return[0,Number.POSITIVE_INFINITY];if(mark.startsWith("+"))return[1,Number.POSITIVE_INFINITY];if(mark.startsWith("?"))return[0,1];const least=Number(
from);return[least,comma===""?least:to===""?Number.POSITIVE_INFINITY:Number(to)]}}const ANY=new Uint8Array(256).fill(1);function nothing(){return{least:0,most:0,
bytes:new Uint8Array(256)}}function union(one,other){return one.map((byte,index)=>byte|other[index])}function loadRules(files,options){const rules=[],problems=[],
seen=new Map;for(const file of files){const{entries,root,fileProblems}=parseRuleFile(file);problems.push(...fileProblems);for(const{source,place}of entries){const at2=(message,...path)=>problems.
push({path:file.path,line:lineOf(file.text,root,[...place,...path]),message:`${source.id}: ${message}`}),before=problems.length;checkRule(source,file,options,at2);
const earlier=seen.get(source.id)??(options.taken?.has(source.id)?"the built-in packs":void 0);earlier!==void 0&&at2(`the id is already used in ${earlier}`,"id"),
seen.set(source.id,file.path),problems.length===before&&rules.push(load_define(source,options))}}return{rules,problems}}function checkRule(source,file,options,at2){
const pack=file.path.split("/").at(-2);if(!options.isForeign&&pack!==source.id.split("/")[0]&&at2(`the pack of the id is not the folder "${pack}"`,"id"),!Object.
hasOwn(options.classes,source.class)){const meant=(0,suggest.p)(source.class,Object.keys(options.classes));at2(`"${source.class}" is no finding class.${meant?` \
Did you mean ${meant}?`:""}`,"class")}"detector"in source.match&&!options.detectors.includes(source.match.detector)&&at2(`there is no detector "${source.match.detector}\
"`,"match","detector"),"text"in source.match&&checkText(source.match.text,at2),"document"in source.match&&checkDocument(source.match.document,at2);for(const[index,
edit2]of(source.edits??[]).entries())checkEdit(edit2,index,at2)}function checkEdit(edit2,index,at2){try{"at"in edit2&&edit2.at!==void 0&&(0,lib_document.Rr)(edit2.
at)}catch(error){at2(error instanceof Error?error.message:String(error),"edits",index)}const expressions=["find"in edit2?edit2.find:void 0,"is"in edit2?edit2.is:
void 0];for(const expression2 of expressions)for(const problem of expression2===void 0?[]:expressionProblems(expression2,""))at2(problem,"edits",index)}function checkText(match,at2){
for(const[index,keyword]of match.any.entries()){const text=typeof keyword=="string"?keyword:keyword.text;Buffer.byteLength(text)<layout.PM&&at2(`keyword "${text}\
" is shorter than ${layout.PM} bytes`,"match","text","any",index)}for(const name of["regex","before"]){const expression2=match[name];if(expression2!==void 0)for(const problem of expressionProblems(
expression2,match.flags))at2(`${name} ${problem}`,"match","text",name)}for(const[index,check2]of match.checks.entries()){if(typeof check2=="string")continue;const around="\
near"in check2?check2.near:"not-near"in check2?check2["not-near"]:void 0;for(const problem of around?expressionProblems(around.regex,match.flags):[])at2(`regex ${problem}`,
"match","text","checks",index)}}function expressionProblems(expression2,flags){const problems=[];try{(0,anchored.mv)(expression2,void 0,flags,!1)}catch(error){problems.
push(`is not valid: ${error instanceof Error?error.message:String(error)}`)}/\[[^\]]*[^\0-\x7f]/.test(expression2)&&problems.push("has a character outside ASCII\
 in a class; write an alternation");const unbounded=unboundedRepeat(expression2);return unbounded!==void 0&&problems.push(`has a repeat without an upper bound (${unbounded}\
); write {0,60}`),problems}function checkDocument(match,at2){try{(0,lib_document.Rr)(match.select)}catch(error){at2(error instanceof Error?error.message:String(
error),"match","document","select")}if(match.when!==void 0)for(const problem of(0,condition.Qj)(match.when))at2(problem,"match","document","when")}function load_define(source,options){
const classInfo=options.classes[source.class],path=examplePath(source.where.kinds?.[0],source.where.roles?.[0]),example=raw=>{if(typeof raw=="string")return{path,
text:raw};if(!("files"in raw))return{...raw,path:raw.path??path};const{files,...rest}=raw,[first,...others]=files;return{path,text:"",...first,...others.length>
0&&{others},...rest}};return{info:{id:source.id,title:source.title,class:source.class,category:classInfo.category,severity:source.severity,confidence:source.confidence,
tier:source.tier,...source.ofChanges&&{isOfChanges:!0},what:source.what,why:source.why,fix:source.fix,bad:source.bad.map(example),good:source.good.map(example),
references:source.references,frameworks:classInfo.frameworks},message:source.message??source.what,where:{...source.where.kinds&&{kinds:source.where.kinds},roles:source.
where.roles??defaultRoles(source.match),...source.where.paths&&{paths:source.where.paths}},match:defineMatch(source.match),...source.edits&&!options.isForeign&&
{edits:source.edits},isForeign:options.isForeign}}function defaultRoles(match){return"document"in match?["document"]:["file"]}function defineMatch(match){if("de\
tector"in match)return{detector:match.detector};if("posture"in match)return{posture:match.posture};if("advisory"in match)return{advisory:match.advisory};if("doc\
ument"in match){const{select,when,secret}=match.document;return{document:{select,isSecret:secret,...when!==void 0&&{when}}}}if("flow"in match){const{from,to,byDesign}=match.
flow;return{flow:{from,to,isByDesign:byDesign}}}const{any,regex,before,flags,checks}=match.text;return{text:{any:any.map(keyword=>typeof keyword=="string"?{text:keyword,
isCaseSensitive:!0}:{text:keyword.text,isCaseSensitive:keyword.case==="sensitive"}),...regex!==void 0&&{regex},...before!==void 0&&{before},flags,reach:reachOf(
regex??"",flags),checks:checks.map(check2=>check2==="not-placeholder"?{notPlaceholder:!0}:check2==="random"?{random:!0}:check2==="digit"?{digit:!0}:check2==="no\
t-words"?{notWords:!0}:"not-near"in check2?{notNear:check2["not-near"]}:check2)}}}function examplePath(kind,role){const byKind={"mcp-config":".mcp.json","agent-\
settings":".claude/settings.json","server-manifest":"server.json","mcp-definitions":"mcp-servers/example/definitions.json","mcp-observations":"mcp-servers/examp\
le/observations.json",skill:"SKILL.md","agent-definition":".claude/agents/example.md",instructions:"AGENTS.md",command:".claude/commands/example.md",workflow:".\
github/workflows/example.yml","n8n-workflow":"workflows/example.json","hook-script":".claude/hooks/example.sh","env-file":".env","model-file":"model.pkl","archi\
ve-listing":"archives/example.zip/listing.json","app-manifest":"app.apk!/AndroidManifest.xml","app-strings":"app.apk!/classes.dex"},byRole={"mcp-server":".mcp.j\
son","server-manifest":"server.json",launch:".mcp.json",hook:".claude/settings.json","hook-command":".claude/settings.json","model-text":"SKILL.md",workflow:".g\
ithub/workflows/example.yml"};return(kind&&byKind[kind])??(role&&byRole[role])??"src/settings.py"}function lineOf(text,root,path){return root?(0,document_place.
mh)(text,(0,document_place.BW)(root,path).offset):1}})};export{id,ids,modules};
