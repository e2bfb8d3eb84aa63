const id=5814,ids=[5814],modules={76616:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Le:()=>grammarOf,eX:()=>languageOf,ib:()=>lower});var external_node_path_=__webpack_require__(76760);const NO_TESTS=new Map;function spanOf(node){return{at:node.
at,to:node.to}}function textOf(context,node){return context.text.slice(node.at,node.to)}function field(node,name){return node.children.find(child=>child.field===
name&&child.isNamed)}function fields(node,name){return node.children.filter(child=>child.field===name&&child.isNamed)}function named(node){return node.children.
filter(child=>child.isNamed&&child.type!=="comment"&&child.type!=="ERROR")}function nameAt(node,name){return{kind:"name",name,at:node.at,to:node.to}}function madeUp(context){
return context.made+=1,`%${context.made}`}function nameFor(context,name){return lookUp(context.scope,name)??name}function isLocal(context,name){return lookUp(context.
scope,name)!==void 0}function lookUp(scope,name){for(let at=scope;at;at=at.outer){const found=at.names.get(name);if(found!==void 0)return found}}function declare(context,name){
const{scope}=context;if(!scope)return name;const here=scope.names.get(name);if(here!==void 0)return here;const hides=lookUp(scope.outer,name)!==void 0||context.
imports.has(name)||context.globals.has(name);let own=name;return hides&&(context.made+=1,own=`%${name}${context.made}`),scope.names.set(name,own),own}function declareParam(context,name){
context.scope?.names.set(name,name)}function inScope(context,run){const outer=context.scope;context.scope={names:new Map,outer};try{return run()}finally{context.
scope=outer}}function packageMember(context,callee){if(callee.type!=="selector_expression")return;const operand=field(callee,"operand"),member2=field(callee,"fi\
eld");if(operand?.type!=="identifier"||!member2)return;const local=textOf(context,operand),from=isLocal(context,local)?void 0:context.imports.get(local);return from===
void 0?void 0:{from,name:textOf(context,member2)}}const ESCAPE=/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g,SIMPLE={n:`
`,t:"	",r:"\r",a:"\x07",b:"\b",f:"\f",v:"\v"};function readText(text,node){const raw=text.slice(node.at,node.to),inner2=raw.slice(1,raw.length>1?-1:void 0);return node.
type==="raw_string_literal"?inner2.replaceAll("\r",""):inner2.includes("\\")?inner2.replace(ESCAPE,(_all,byte,unit,point,octal,letter)=>{if(letter!==void 0)return SIMPLE[letter]??
letter;const code=octal===void 0?Number.parseInt(byte??unit??point,16):Number.parseInt(octal,8);return code<=1114111?String.fromCodePoint(code):"\uFFFD"}):inner2}
function readNumber(raw){const plain=raw.replaceAll("_",""),octal=/^0[0-7]+$/.test(plain)?Number.parseInt(plain,8):Number(plain);return Number.isFinite(octal)?octal:
0}const AS_IT_IS=new Set(["s","v","q","w"]),DIRECTIVE=/%[-+# 0]*(?:\[(\d{1,3})\])?(\*|\d{0,6})(?:\.(\*|\d{0,6}))?(?:\[(\d{1,3})\])?([A-Za-z%])/g;function formatParts(format,at,args){
if(args.some(arg=>arg.spread))return;const parts2=[],constant2=value=>{const last=parts2.at(-1);value!==""&&(last?.kind==="literal"?parts2[parts2.length-1]={...last,
value:`${last.value}${value}`}:parts2.push({kind:"literal",value,at:at.at,to:at.to}))};let end=0,next=0;for(const match of format.matchAll(DIRECTIVE)){constant2(
format.slice(end,match.index)),end=match.index+match[0].length;const verb=match[5];if(verb==="%"){constant2("%");continue}match[2]==="*"&&(next+=1),match[3]==="\
*"&&(next+=1);const index=match[4]??match[1];index!==void 0&&(next=Number(index)-1);const value=args[next]?.value;if(next+=1,!value)return;AS_IT_IS.has(verb)?verb===
"q"?(constant2('"'),parts2.push(value),constant2('"')):parts2.push(value):parts2.push({kind:"operation",operator:`%${verb}`,operands:[value],at:value.at,to:value.
to})}return constant2(format.slice(end)),parts2}const TYPE_NODES=new Set(["type_identifier","qualified_type","pointer_type","slice_type","array_type","implicit_\
length_array_type","map_type","channel_type","function_type","struct_type","interface_type","generic_type","parenthesized_type"]);function lowerType(context,node){
const inner2=named(node),first=inner2[0];switch(node.type){case"type_identifier":case"identifier":case"package_identifier":return nameAt(node,textOf(context,node));case"\
qualified_type":{const of=field(node,"package"),name=field(node,"name");return!of||!name?nameAt(node,textOf(context,node)):{kind:"member",of:nameAt(of,textOf(context,
of)),name:textOf(context,name),...spanOf(node)}}case"pointer_type":case"parenthesized_type":case"type_elem":case"negated_type":case"type_constraint":return inner2.
length>1?{kind:"operation",operator:"|",operands:inner2.map(child=>lowerType(context,child)),...spanOf(node)}:first?lowerType(context,first):other(context,node,
"type",[]);case"slice_type":case"array_type":case"implicit_length_array_type":{const element=field(node,"element");return{kind:"list",items:element?[{value:lowerType(
context,element)}]:[],...spanOf(node)}}case"map_type":return other(context,node,"map",[...fields(node,"key"),...fields(node,"value")]);case"channel_type":return other(
context,node,"chan",fields(node,"value"));case"generic_type":{const of=field(node,"type"),args=typeArguments(context,field(node,"type_arguments")),only2=args[0];
if(!of||!only2)return nameAt(node,textOf(context,node));const key=args.length===1?only2:{kind:"list",items:args.map(value=>({value})),...spanOf(only2)};return{kind:"\
index",of:lowerType(context,of),key,...spanOf(node)}}case"struct_type":return{kind:"object",entries:structFields(context,node).fields.map(entryOf),...spanOf(node)};case"\
function_type":return other(context,node,"func",[]);default:return other(context,node,node.type==="interface_type"?"interface":"type",[])}}function typeArguments(context,node){
return node?named(node).map(child=>lowerType(context,child)):[]}function other(context,node,operator,parts2){return{kind:"other",operator,parts:parts2.map(part=>lowerType(
context,part)),...spanOf(node)}}function entryOf(of){const value=of.type??nameAt(of,"any");return{key:of.name,value,keyAt:spanOf(of),...of.tag===void 0?{}:{tag:of.
tag}}}function structFields(context,struct){const found={fields:[],bases:[]},list2=struct.children.find(child=>child.type==="field_declaration_list");for(const declaration2 of list2?
named(list2):[]){if(declaration2.type!=="field_declaration")continue;const typeNode=field(declaration2,"type");if(!typeNode)continue;const type=lowerType(context,
typeNode),names=fields(declaration2,"name"),tagNode=field(declaration2,"tag"),tag=tagNode&&readText(context.text,tagNode);names.length===0&&found.bases.push(type);
for(const name of names.length>0?names:[typeNode])found.fields.push({name:names.length>0?textOf(context,name):lastName(type),type,...tag===void 0?{}:{tag},...spanOf(
name)})}return found}function lastName(type){return type.kind==="index"?lastName(type.of):type.kind==="name"||type.kind==="member"?type.name:""}function lowerTypeDeclaration(context,spec,doc){
const name=field(spec,"name"),type=field(spec,"type");if(!name||!type)return;const base={name:textOf(context,name),nameAt:spanOf(name),form:"type",decorators:[],
methods:[],...doc===void 0?{}:{doc},...spanOf(spec)};return type.type==="struct_type"?{...base,...structFields(context,type)}:type.type==="interface_type"?{...base,
...interfaceParts(context,type)}:{...base,bases:[],fields:[],alias:lowerType(context,type)}}function interfaceParts(context,node){const parts2={fields:[],bases:[]};
for(const child of named(node)){const name=field(child,"name");child.type==="method_elem"&&name?parts2.fields.push({name:textOf(context,name),type:other(context,
child,"func",[]),...spanOf(name)}):child.type==="type_elem"&&parts2.bases.push(lowerType(context,child))}return parts2}const TEXTS=new Set(["string"]),NUMBER=/^(?:u?int(?:8|16|32|64)?|uintptr|float(?:32|64)|complex(?:64|128)|byte|rune)$/,
NIL=new Set(["error","any"]);function zeroValue(context,type){const span=spanOf(type),name=type.type==="type_identifier"?textOf(context,type):"";if(TEXTS.has(name))
return{kind:"literal",value:"",...span};if(NUMBER.test(name))return{kind:"literal",value:0,...span};if(name==="bool")return{kind:"literal",value:!1,...span};if(type.
type==="slice_type"||type.type==="array_type")return{kind:"list",items:[],...span};if(type.type==="map_type"||type.type==="struct_type")return{kind:"object",entries:[],
...span};const underlying=context.types.get(name);return(name!==""?!NIL.has(name)&&underlying?.type!=="interface_type":type.type==="qualified_type"||type.type===
"generic_type")?newOf(lowerType(context,type),span):{kind:"literal",value:null,...span}}function newOf(callee,span){return{kind:"call",callee,args:[{value:{kind:"\
object",entries:[],...span}}],isNew:!0,...span}}function lowerComposite(context,node){const type=field(node,"type"),body=field(node,"body");return body?literal(
context,type,body,spanOf(node)):{kind:"object",entries:[],...spanOf(node)}}function literal(context,type,body,span){const plain=type&&bare(type);if(!plain)return untyped(
context,body,span);switch(plain.type){case"slice_type":case"array_type":case"implicit_length_array_type":return list(context,field(plain,"element"),body,span);case"\
map_type":return{kind:"object",entries:mapEntries(context,field(plain,"value"),body),...span};case"struct_type":return{kind:"object",entries:structEntries(context,
plain,body),...span};default:return namedLiteral(context,plain,body,span)}}function namedLiteral(context,type,body,span){const lowered=lowerType(context,type),base=type.
type==="generic_type"?field(type,"type"):type,own=base?.type==="type_identifier"?context.types.get(textOf(context,base)):void 0;if(own?.type==="struct_type")return made(
lowered,{kind:"object",entries:structEntries(context,own,body),...span},span);if(own&&(own.type==="map_type"||own.type==="slice_type"||own.type==="array_type"))
return{kind:"cast",of:literal(context,own,body,span),type:lowered,...span};const value=untyped(context,body,span);return!(value.kind==="object"&&value.entries.every(
entry=>isFieldName(context,body,entry)))&&(value.kind==="object"||type.type==="qualified_type")?{kind:"cast",of:value,type:lowered,...span}:made(lowered,value,span)}
function isFieldName(context,body,entry){const at=entry.keyAt?.at??body.at;return typeof entry.key=="string"&&!'"`'.includes(context.text[at]??'"')}function made(callee,value,span){
return{kind:"call",callee,args:[{value}],isNew:!0,...span}}function untyped(context,body,span){const elements=named(body);return elements.length===0||elements.some(
element=>element.type==="keyed_element")?{kind:"object",entries:elements.flatMap(element=>{if(element.type!=="keyed_element")return[];const key=elementNode(field(
element,"key")),value=field(element,"value");return!key||!value?[]:[{key:key.type==="identifier"?textOf(context,key):keyOf(context,key),value:elementOf(context,
void 0,value),keyAt:spanOf(key)}]}),...span}:list(context,void 0,body,span)}function list(context,of,body,span){return{kind:"list",items:named(body).flatMap(element=>{
const value=element.type==="keyed_element"?field(element,"value"):element;return value?[{value:elementOf(context,of,value)}]:[]}),...span}}function mapEntries(context,of,body){
return named(body).flatMap(element=>{const key=elementNode(field(element,"key")),value=field(element,"value");return element.type!=="keyed_element"||!key||!value?
[]:[{key:keyOf(context,key),value:elementOf(context,of,value),keyAt:spanOf(key)}]})}function structEntries(context,struct,body){const declared=fieldTypes(context,
struct);return named(body).flatMap((element,index)=>{if(element.type!=="keyed_element"){const at=declared.list[index];return at?[{key:at.name,value:elementOf(context,
at.type,element)}]:[]}const key=elementNode(field(element,"key")),value=field(element,"value");if(!key||!value)return[];const name=textOf(context,key),type=declared.
byName.get(name);return[{key:name,value:elementOf(context,type,value),keyAt:spanOf(key)}]})}const known=new WeakMap;function fieldTypes(context,struct){const before=known.
get(struct);if(before)return before;const list2=declaredFields(context,struct),found={list:list2,byName:new Map(list2.map(({name,type})=>[name,type]))};return known.
set(struct,found),found}function declaredFields(context,struct){const declarations=struct.children.find(child=>child.type==="field_declaration_list");return(declarations?
named(declarations):[]).flatMap(declaration2=>{const type=field(declaration2,"type");if(!type)return[];const names=fields(declaration2,"name").map(name=>textOf(
context,name)),embedded=bare(type);return(names.length>0?names:[textOf(context,field(embedded,"name")??embedded)]).map(name=>({name,type}))})}function keyOf(context,key){
return key.type==="interpreted_string_literal"||key.type==="raw_string_literal"?readText(context.text,key):key.type==="literal_value"?untyped(context,key,spanOf(
key)):context.expr(context,key)}function elementNode(node){return node?.type==="literal_element"?named(node)[0]??void 0:node}function elementOf(context,type,node){
const inner2=elementNode(node)??node;return inner2.type==="literal_value"?literal(context,type,inner2,spanOf(inner2)):context.expr(context,inner2)}function bare(type){
let at=type;for(;at.type==="pointer_type"||at.type==="parenthesized_type";){const inner2=named(at)[0];if(!inner2)break;at=inner2}return at}function lowerExpr(context,node){
const span=spanOf(node);if(TYPE_NODES.has(node.type))return lowerType(context,node);switch(node.type){case"identifier":case"field_identifier":case"blank_identif\
ier":{const name=textOf(context,node),test=context.tests.get(name);return test?{...test,...span}:nameAt(node,nameFor(context,name))}case"interpreted_string_lite\
ral":case"raw_string_literal":case"rune_literal":return{kind:"literal",value:readText(context.text,node),...span};case"int_literal":case"float_literal":case"ima\
ginary_literal":return{kind:"literal",value:readNumber(textOf(context,node)),...span};case"iota":return{kind:"literal",value:context.iota,...span};case"true":case"\
false":return{kind:"literal",value:node.type==="true",...span};case"nil":return{kind:"literal",value:null,...span};case"parenthesized_expression":case"literal_e\
lement":case"expression_list":case"variadic_argument":return inner(context,node);case"func_literal":return{kind:"function",fn:context.functionOf(context,node),...span};case"\
composite_literal":return lowerComposite(context,node);case"selector_expression":return selector(context,node);case"index_expression":return withTwo(context,node,
field(node,"operand"),field(node,"index"));case"slice_expression":return{kind:"other",operator:"slice",parts:parts(context,node),...span};case"type_assertion_ex\
pression":return assertion(context,node);case"type_conversion_expression":return conversion(context,node);case"type_instantiation_expression":return inner(context,
node);case"call_expression":return call(context,node);case"unary_expression":return unary(context,node);case"binary_expression":return binary(context,node);default:
return{kind:"other",operator:node.type,parts:parts(context,node),...span}}}function parts(context,node){return named(node).map(child=>lowerExpr(context,child))}
function inner(context,node){const first=named(node)[0];return first?lowerExpr(context,first):{kind:"other",operator:node.type,parts:[],...spanOf(node)}}function selector(context,node){
const operand=field(node,"operand"),name=field(node,"field");return!operand||!name?{kind:"other",operator:node.type,parts:parts(context,node),...spanOf(node)}:{
kind:"member",of:lowerExpr(context,operand),name:textOf(context,name),...spanOf(node)}}function withTwo(context,node,of,key){return!of||!key?{kind:"other",operator:node.
type,parts:parts(context,node),...spanOf(node)}:{kind:"index",of:lowerExpr(context,of),key:lowerExpr(context,key),...spanOf(node)}}function assertion(context,node){
const operand=field(node,"operand"),type=field(node,"type");if(!operand)return{kind:"other",operator:node.type,parts:parts(context,node),...spanOf(node)};const of=lowerExpr(
context,operand);return type?{kind:"cast",of,type:lowerType(context,type),...spanOf(node)}:of}function conversion(context,node){const type=field(node,"type"),operand=field(
node,"operand"),args=operand?[{value:lowerExpr(context,operand)}]:[];if(type?.type!=="generic_type"){const name=type?textOf(context,type).replace(/\s+/g,""):"";
return{kind:"call",callee:type?.type==="slice_type"?nameAt(type,name):type?lowerType(context,type):nameAt(node,name),args,...spanOf(node)}}const of=field(type,"\
type"),types=typeArguments(context,field(type,"type_arguments"));return{kind:"call",callee:of?typeAsCallee(context,of):nameAt(type,""),args,types,...spanOf(node)}}
function typeAsCallee(context,node){const type=lowerType(context,node);return type.kind==="name"?nameAt(type,nameFor(context,type.name)):type}function call(context,node){
const callee=field(node,"function"),list2=field(node,"arguments");if(!callee)return{kind:"other",operator:node.type,parts:parts(context,node),...spanOf(node)};const nodes=list2?
named(list2):[],builtin=callee.type==="identifier"&&!isLocal(context,textOf(context,callee))?textOf(context,callee):"";if((builtin==="new"||builtin==="make")&&nodes[0])
return allocation(context,node,builtin,nodes);const args=nodes.map(arg=>argument(context,arg)),member2=packageMember(context,callee);if(member2?.from==="fmt"&&member2.
name==="Sprintf"){const text=formatted(context,node,nodes,args);if(text)return text}const types=typeArguments(context,field(node,"type_arguments")),base={kind:"\
call",callee:lowerExpr(context,callee),args,...spanOf(node)};return types.length>0?{...base,types}:base}function argument(context,node){return node.type==="vari\
adic_argument"?{value:inner(context,node),spread:"list"}:{value:lowerExpr(context,node)}}function allocation(context,node,builtin,nodes){const type=nodes[0],lowered=lowerType(
context,type),span=spanOf(node);if(builtin==="new")return newOf(lowered,span);if(type.type==="map_type")return{kind:"object",entries:[],...span};if(type.type===
"slice_type")return{kind:"list",items:[],...span};const args=nodes.slice(1).map(arg=>argument(context,arg));return{kind:"call",callee:nameAt(field(node,"functio\
n")??node,"make"),args,types:[lowered],...span}}function formatted(context,node,nodes,args){const first=nodes[0],format=first&&literalText(context,first);if(!first||
format===void 0)return;const found=formatParts(format,spanOf(first),args.slice(1));return found&&{kind:"text",parts:found,by:"format",...spanOf(node)}}function literalText(context,node){
if(node.type==="interpreted_string_literal"||node.type==="raw_string_literal")return readText(context.text,node);if(node.type==="parenthesized_expression"){const only2=named(
node)[0];return only2&&literalText(context,only2)}if(node.type==="identifier"){const name=textOf(context,node);return isLocal(context,name)?void 0:context.texts.
get(name)}if(node.type!=="binary_expression"||operatorOf(node)!=="+")return;const sides=[...fields(node,"left"),...fields(node,"right")].map(side=>literalText(context,
side));return sides.every(side=>side!==void 0)?sides.join(""):void 0}function operatorOf(node){return node.children.find(child=>child.field==="operator")?.type??
""}function unary(context,node){const operand=field(node,"operand"),operator=operatorOf(node);if(!operand)return{kind:"other",operator,parts:parts(context,node),
...spanOf(node)};const of=lowerExpr(context,operand);switch(operator){case"&":case"*":return of;case"<-":return{kind:"other",operator:"chan",parts:[of],...spanOf(
node)};case"!":return{kind:"operation",operator:"not",operands:[of],...spanOf(node)};default:return{kind:"operation",operator,operands:[of],...spanOf(node)}}}function binary(context,node){
const left=field(node,"left"),right=field(node,"right"),operator=operatorOf(node);if(!left||!right)return{kind:"other",operator,parts:parts(context,node),...spanOf(
node)};const sides=[lowerExpr(context,left),lowerExpr(context,right)];return combine(operator,sides[0],sides[1],node)}function combine(operator,left,right,at){const span=spanOf(
at);return operator==="&&"||operator==="||"?{kind:"choice",by:operator==="&&"?"and":"or",of:[left,right],...span}:operator==="+"?{kind:"text",by:"plus",parts:[...added(
left),...added(right)],...span}:{kind:"operation",operator,operands:[left,right],...span}}function added(side){return side.kind==="text"&&side.by==="plus"?side.
parts:[side]}function lowerAssignment(context,node){const left=listed(field(node,"left")),right=listed(field(node,"right")),operator=node.children.find(child=>child.
field==="operator")?.type??":=",only2=left[0],value=right[0];if(operator!==":="&&operator!=="="&&only2&&value){const target2=context.expr(context,only2),sum=combine(
operator.slice(0,-1),target2,context.expr(context,value),node);return[{kind:"assign",target:target2,value:sum,...spanOf(node)}]}return assignAll(context,node,left,
right,operator===":=")}function lowerStep(context,node){const of=named(node)[0];if(!of)return[];const target2=context.expr(context,of),one={kind:"literal",value:1,
...spanOf(node)},value={kind:"operation",operator:node.type==="inc_statement"?"+":"-",operands:[target2,one],...spanOf(node)};return[{kind:"assign",target:target2,
value,...spanOf(node)}]}function lowerVar(context,spec,values){const names=fields(spec,"name"),typeNode=field(spec,"type");if(values.length>0)return assignAll(context,
spec,names,values,!0,typeNode&&lowerType(context,typeNode));if(!typeNode)return[];const type=lowerType(context,typeNode);return names.map(name=>({kind:"assign",
target:nameAt(name,declare(context,textOf(context,name))),value:{...zeroValue(context,typeNode),...spanOf(name)},type,declares:!0,...spanOf(spec)}))}function assignAll(context,at,left,right,declares,type){
const first=right[0];if(!first)return[];if(right.length===1&&left.length>1)return spread(context,at,left,first,declares);const values=right.map(value=>context.expr(
context,value));if(left.length===1)return target(context,at,left[0],values[0],declares,type);const isPlain=values.every(value=>value.kind==="literal"||value.kind===
"function"),out=[],ready=values.map(value=>{if(isPlain||value.kind==="literal")return value;const name=madeUp(context);return out.push({kind:"assign",target:nameAt(
value,name),value,declares:!0,...spanOf(value)}),nameAt(value,name)});return left.forEach((node,index)=>{const value=ready[index];value&&out.push(...target(context,
at,node,value,declares,type))}),out}function target(context,at,node,value,declares,type){const span=spanOf(at);if(isBlank(context,node))return value.kind==="nam\
e"?[]:[{kind:"expr",value,...span}];const isName=node.type==="identifier";return[{kind:"assign",target:declares&&isName?nameAt(node,declare(context,textOf(context,
node))):assignable(context.expr(context,node)),value,...type?{type}:{},...declares?{declares}:{},...span}]}function assignable(to){return to.kind==="cast"?assignable(
to.of):to.kind==="name"||to.kind==="member"||to.kind==="index"?to:{kind:"index",of:to.kind==="other"&&to.parts[0]||to,key:{kind:"other",operator:"element",parts:[],
at:to.at,to:to.to},at:to.at,to:to.to}}function isBlank(context,node){return node.at+1===node.to&&context.text[node.at]==="_"}function spread(context,at,left,right,declares){
const value=context.expr(context,right),second=left.length===2?okOf(value):void 0;if(second)return withOk(context,at,left,value,second,declares);const wanted=left.
map((node,index)=>({node,index})).filter(({node})=>!isBlank(context,node));if(wanted.length===0)return[{kind:"expr",value,...spanOf(at)}];const name=madeUp(context),
out=[{kind:"assign",target:nameAt(right,name),value,declares:!0,...spanOf(at)}];for(const{node,index}of wanted){const key={kind:"literal",value:index,...spanOf(
right)},part={kind:"index",of:nameAt(right,name),key,...spanOf(right)};out.push(...target(context,at,node,part,declares))}return out}function okOf(value){const span={
at:value.at,to:value.to};if(value.kind==="index")return{kind:"operation",operator:"in",operands:[value.key,value.of],...span};if(value.kind==="cast")return{kind:"\
operation",operator:"instanceof",operands:[value.of,value.type],...span};if(value.kind==="other"&&value.operator==="chan")return{kind:"operation",operator:"chan",
operands:[],...span}}function withOk(context,at,left,value,ok,declares){const[to,toOk]=left,out=[];return isBlank(context,toOk)||out.push(...target(context,at,toOk,
ok,declares)),isBlank(context,to)||out.push(...target(context,at,to,value,declares)),toOk.type==="identifier"&&isSteady(ok)&&!isSame(context,to,ok)&&(context.tests=
new Map([[textOf(context,toOk),ok]])),out}function isSteady(expr){switch(expr.kind){case"name":case"literal":return!0;case"member":return isSteady(expr.of);case"\
index":return isSteady(expr.of)&&isSteady(expr.key);case"cast":return isSteady(expr.of);case"operation":return expr.operator==="instanceof"?expr.operands[0]!==void 0&&
isSteady(expr.operands[0]):expr.operands.every(isSteady);default:return!1}}function isSame(context,to,ok){if(isBlank(context,to))return!1;if(to.type!=="identifi\
er")return!0;const name=nameFor(context,textOf(context,to)),asks=expr=>expr.kind==="name"?expr.name===name:expr.kind==="member"||expr.kind==="cast"?asks(expr.of):
expr.kind==="index"?asks(expr.of)||asks(expr.key):expr.kind==="operation"&&expr.operands.some(asks);return asks(ok)}function takeTests(context){const{tests}=context;
return context.tests=NO_TESTS,tests}function listed(node){return node?node.type==="expression_list"?named(node):[node]:[]}function lowerBlock(context,block){return block?
inScope(context,()=>lowerStatements(context,named(block))):[]}function lowerStatements(context,nodes){const out=[];for(const node of nodes){if(node.type==="stat\
ement_list"||node.type==="block"){const inside2=node.type==="block"?lowerBlock(context,node):lowerStatements(context,named(node));for(const stmt of inside2)out.
push(stmt);continue}const tests=takeTests(context);for(const stmt of lowerStatement(context,node,tests))out.push(stmt)}return context.tests=NO_TESTS,out}function lowerStatement(context,node,tests){
switch(node.type){case"short_var_declaration":case"assignment_statement":return lowerAssignment(context,node);case"inc_statement":case"dec_statement":return lowerStep(
context,node);case"var_declaration":case"const_declaration":return lowerDeclaration(context,node);case"type_declaration":return lowerTypes(context,node,void 0);case"\
return_statement":return[lowerReturn(context,node)];case"if_statement":return inScope(context,()=>lowerIf(context,node,tests));case"for_statement":return inScope(
context,()=>lowerFor(context,node));case"expression_switch_statement":case"type_switch_statement":case"select_statement":return inScope(context,()=>lowerSwitch(
context,node));case"go_statement":case"defer_statement":return lowerLater(context,node);case"send_statement":return lowerSend(context,node);case"labeled_stateme\
nt":return lowerStatements(context,named(node).filter(child=>child.type!=="label_name"));case"break_statement":case"continue_statement":return[{kind:"leave",how:node.
type==="break_statement"?"break":"continue",...spanOf(node)}];case"goto_statement":case"fallthrough_statement":case"empty_statement":return[];case"expression_st\
atement":{const only2=named(node)[0];return only2?[lowerAlone(context,only2)]:[]}default:return[lowerAlone(context,node)]}}function lowerAlone(context,node){const value=context.
expr(context,node);return{kind:isEnd(context,node)?"throw":"expr",value,...spanOf(node)}}const LOGGERS=/(?:^|\/)(?:log|logrus|glog|klog|zerolog\/log)(?:\/v[0-9]+)?$/;
function isEnd(context,node){if(node.type!=="call_expression")return!1;const callee=field(node,"function");if(!callee)return!1;if(callee.type==="identifier")return textOf(
context,callee)==="panic"&&!isLocal(context,"panic");const member2=packageMember(context,callee);if(!member2){const operand=callee.type==="selector_expression"?
field(callee,"operand"):void 0;return operand!==void 0&&isEnd(context,operand)}return member2.from==="os"||member2.from==="syscall"?member2.name==="Exit":member2.
from==="runtime"?member2.name==="Goexit":LOGGERS.test(member2.from)&&/^(?:Fatal|Panic)/.test(member2.name)}function lowerReturn(context,node){const list2=named(
node)[0],span=spanOf(node),values=list2?list2.type==="expression_list"?named(list2):[list2]:[],results=values.map(value=>context.expr(context,value)),returned2=values.
length>0?results:context.results.map(name=>nameAt(node,name)),only2=returned2[0];return only2?returned2.length===1?{kind:"return",value:only2,...span}:{kind:"re\
turn",value:{kind:"list",items:returned2.map(value=>({value})),...span},...span}:{kind:"return",...span}}function lowerDeclaration(context,node){const out=[];let before=[],
index=0;const specs=named(node).flatMap(child=>child.type==="var_spec_list"?named(child):[child]);for(const spec of specs){if(spec.type!=="var_spec"&&spec.type!==
"const_spec")continue;const own=fields(spec,"value").flatMap(value=>value.type==="expression_list"?named(value):[value]),values=own.length>0||spec.type==="var_s\
pec"?own:before;before=values,context.iota=index,index+=1;for(const stmt of lowerVar(context,spec,values))out.push(stmt)}return out}function lowerTypes(context,node,doc){
return named(node).flatMap(spec=>{const cls=lowerTypeDeclaration(context,spec,doc);return cls?[{kind:"class",cls,...spanOf(spec)}]:[]})}function lowerIf(context,node,before){
const header=field(node,"initializer"),out=header?lowerHeader(context,header):[],own=takeTests(context),condition=field(node,"condition");context.tests=own.size>
0?own:before;const test=condition?context.expr(context,condition):{kind:"other",operator:"if",parts:[],...spanOf(node)};context.tests=NO_TESTS;const alternative=field(
node,"alternative"),then=lowerBlock(context,field(node,"consequence")),otherwise=alternative?.type==="if_statement"?inScope(context,()=>lowerIf(context,alternative,
NO_TESTS)):lowerBlock(context,alternative);return out.push({kind:"branch",test,then,otherwise,...spanOf(node)}),out}function lowerHeader(context,header){return lowerStatement(
context,header,NO_TESTS)}function lowerFor(context,node){const block=field(node,"body"),header=named(node).find(child=>child!==block),span=spanOf(node);if(header?.
type==="range_clause")return[lowerRange(context,header,block,span)];if(header?.type!=="for_clause"){const test2=header&&context.expr(context,header);return[{kind:"\
loop",...test2?{test:test2}:{},body:lowerBlock(context,block),...span}]}const start=field(header,"initializer"),condition=field(header,"condition"),update2=field(
header,"update"),out=start?lowerStatements(context,[start]):[],test=condition&&context.expr(context,condition),body=lowerBlock(context,block);if(update2)for(const stmt of lowerStatements(
context,[update2]))body.push(stmt);return out.push({kind:"loop",...test?{test}:{},body,...span}),out}function lowerRange(context,header,block,span){const right=field(
header,"right"),iterated=right?context.expr(context,right):{kind:"other",operator:"range",parts:[],...spanOf(header)},left=field(header,"left"),targets=left?left.
type==="expression_list"?named(left):[left]:[],declares=header.children.some(child=>child.type===":="),first=[],names=targets.map(node=>{if(textOf(context,node)===
"_")return;if(declares)return declare(context,textOf(context,node));const name=madeUp(context);return first.push({kind:"assign",target:context.expr(context,node),
value:nameAt(node,name),...spanOf(node)}),name}),[key,element]=names,body=lowerBlock(context,block);return{kind:"loop",iterated,...key===void 0?{}:{key},...element===
void 0?{}:{element},body:first.length>0?[...first,...body]:body,...span}}function lowerSwitch(context,node){const header=field(node,"initializer"),out=header?lowerStatements(
context,[header]):[],value=field(node,"value"),isOfTypes=node.type==="type_switch_statement",subject=value&&context.expr(context,value),alias=isOfTypes?field(node,
"alias"):void 0,cases=[];for(const child of named(node)){const made2=inScope(context,()=>lowerCase(context,child,isOfTypes?subject:void 0,alias));made2&&cases.push(
made2)}return out.push({kind:"switch",...subject&&!isOfTypes?{subject}:{},cases,...spanOf(node)}),out}function lowerCase(context,node,typed,alias){const first=[];
let tests=[];switch(node.type){case"default_case":break;case"expression_case":tests=fields(node,"value").flatMap(value=>value.type==="expression_list"?named(value):
[value]).map(value=>context.expr(context,value));break;case"type_case":tests=fields(node,"type").map(type=>typeTest(context,type,typed));break;case"communicatio\
n_case":{const communication=field(node,"communication");if(tests=[{kind:"other",operator:"select",parts:[],...spanOf(node)}],communication)for(const stmt of lowerCommunication(
context,communication))first.push(stmt);break}default:return}const name=alias&&(named(alias)[0]??alias);if(name&&typed){const types=fields(node,"type"),only2=types.
length===1?types[0]:void 0,value=only2?{kind:"cast",of:typed,type:lowerType(context,only2),...spanOf(only2)}:typed,to=nameAt(name,declare(context,textOf(context,
name)));first.push({kind:"assign",target:to,value,declares:!0,...spanOf(name)})}const lists=node.children.filter(child=>child.type==="statement_list"),body=[...first,
...lowerStatements(context,lists)],last=lists.at(-1),fallsThrough=last!==void 0&&named(last).at(-1)?.type==="fallthrough_statement";return{tests,body,...fallsThrough?
{fallsThrough}:{}}}function typeTest(context,type,of){const span=spanOf(type),subject=of??{kind:"other",operator:"type",parts:[],...span},isNil=textOf(context,type)===
"nil",right=isNil?{kind:"literal",value:null,...span}:lowerType(context,type);return{kind:"operation",operator:isNil?"==":"instanceof",operands:[subject,right],
...span}}function lowerCommunication(context,node){if(node.type!=="receive_statement")return lowerStatements(context,[node]);if(field(node,"left"))return lowerAssignment(
context,node);const right=field(node,"right");return right?[lowerAlone(context,right)]:[]}function lowerLater(context,node){const call2=named(node)[0];if(!call2)
return[];const value=context.expr(context,call2);return[{kind:"expr",value:value.kind==="call"?{...value,isLater:!0}:value,...spanOf(node)}]}function lowerSend(context,node){
const channel=field(node,"channel"),sent=field(node,"value");if(!channel||!sent)return[];const key={kind:"other",operator:"element",parts:[],...spanOf(channel)};
return[{kind:"assign",target:{kind:"index",of:context.expr(context,channel),key,...spanOf(channel)},value:context.expr(context,sent),...spanOf(node)}]}function lowerFunction(context,node,doc){
const{results,tests}=context;context.tests=NO_TESTS;try{return inScope(context,()=>lowerInside(context,node,doc))}finally{context.results=results,context.tests=
tests}}function lowerInside(context,node,doc){const name=field(node,"name"),receiver=receiverOf(context,field(node,"receiver")),params=lowerParams(context,field(
node,"parameters")),result=field(node,"result"),declared=namedResults(context,result),block=field(node,"body"),body=[...declared,...block?lowerStatements(context,
named(block)):[]];return{name:name?textOf(context,name):"",nameAt:spanOf(name??node),params,body,decorators:[],...result&&declared.length===0?{returns:lowerResult(
context,result)}:{},...doc===void 0?{}:{doc},...receiver?{receiver}:{},...spanOf(node)}}function lowerResult(context,result){if(result.type!=="parameter_list")return lowerType(
context,result);const items=named(result).flatMap(part=>fields(part,"type").map(type=>({value:lowerType(context,type)}))),only2=items[0];return items.length===1&&
only2?only2.value:{kind:"list",items,...spanOf(result)}}function lowerParams(context,list2){const params=[];for(const declaration2 of list2?named(list2):[]){const typeNode=field(
declaration2,"type"),names=fields(declaration2,"name"),type=typeNode&&lowerType(context,typeNode),by=declaration2.type==="variadic_parameter_declaration"?"list":
"position";for(const node of names.length>0?names:[declaration2]){const written=names.length>0?textOf(context,node):"_",name=written==="_"?`%p${params.length}`:
written;written!=="_"&&declareParam(context,name),params.push({name,by,...type?{type}:{},...spanOf(node)})}}return params}function namedResults(context,result){
if(context.results=[],result?.type!=="parameter_list")return[];const names=[],out=[];for(const declaration2 of named(result)){const typeNode=field(declaration2,
"type");for(const node of fields(declaration2,"name")){const written=textOf(context,node),name=written==="_"?`%r${names.length}`:written;if(names.push(name),!typeNode)
continue;written!=="_"&&declareParam(context,name);const value={...zeroValue(context,typeNode),...spanOf(node)},type=lowerType(context,typeNode);out.push({kind:"\
assign",target:nameAt(node,name),value,type,declares:!0,...spanOf(node)})}}return context.results=names,out}function receiverOf(context,list2){const declaration2=list2&&
named(list2)[0],typeNode=declaration2&&field(declaration2,"type");if(!typeNode)return;const lowered=lowerType(context,typeNode),of=lowered.kind==="index"?lowered.
of:lowered,written=fields(declaration2,"name")[0],name=written?textOf(context,written):"_";return name!=="_"&&declareParam(context,name),{name:name==="_"?"%rece\
iver":name,type:of.kind==="name"||of.kind==="member"?of.name:""}}const VERSION=/^v[0-9]{1,4}$/;function lowerImports(tree,used){const imports=[],visit=node=>{if(node.
type==="import_spec"){const found=lowerImport(tree.text,node,used);found&&imports.push(found)}else(node.type==="import_declaration"||node.type==="import_spec_li\
st")&&node.children.forEach(visit)};return tree.root.children.forEach(visit),imports}function lowerImport(text,node,used){const path=field(node,"path");if(!path)
return;const from=readText(text,path),name=field(node,"name"),alias=name&&text.slice(name.at,name.to);return alias==="_"?{local:void 0,from,imported:"*",...spanOf(
node)}:{local:alias==="."?"*":alias??localName(from,used),from,imported:"*",...spanOf(node)}}function localName(path,used){const names=packageNames(path);return names.
find(name=>used.has(name))??names[0]??path}function packageNames(path){const parts2=path.split("/"),last=parts2.at(-1)??path,plain=(VERSION.test(last)&&parts2.length>
1?parts2.at(-2)??last:last).replace(/\.v[0-9]{1,4}$/,""),names=[plain,plain.replace(/^go-/,""),plain.replace(/[-.]go$/,""),plain.replace(/-sdk-go$/,""),plain.replaceAll(
"-","_"),plain.replaceAll("-",""),...plain.split(/[-.]/)];return[...new Set(names)].filter(name=>/^[A-Za-z_]\w*$/.test(name))}function lowerGo(path,tree){const survey=look(
tree),imports=lowerImports(tree,survey.used),context={text:tree.text,imports:new Map(imports.flatMap(({local,from})=>local&&local!=="*"?[[local,from]]:[])),types:survey.
types,globals:survey.globals,texts:survey.texts,scope:void 0,made:0,iota:0,tests:NO_TESTS,results:[],expr:lowerExpr,functionOf:lowerFunction},body=[];let comments=[],
name,doc;for(const node of tree.root.children){if(node.type==="comment"){comments.push(node);continue}if(!node.isNamed)continue;const before=docOf(tree.text,comments,
node.at);if(comments=[],node.type==="package_clause"){const own=named(node)[0];name=own&&textOf(context,own),doc=before;continue}for(const stmt of lowerTop(context,
node,before))body.push(stmt)}return{path,language:"go",...name===void 0?{}:{package:name},...doc===void 0?{}:{doc},imports,exports:[],body,directives:[],errors:survey.
errors,...tree.isCut?{cut:"code nested more than 400 deep was left out"}:{}}}function lowerTop(context,node,doc){switch(node.type){case"import_declaration":return[];case"\
function_declaration":case"method_declaration":{const fn=lowerFunction(context,node,doc),span=spanOf(node);return fn.name!=="init"||fn.receiver?[{kind:"function",
fn,...span}]:[{kind:"expr",value:{kind:"call",callee:{kind:"function",fn,...span},args:[],...span},...span}]}case"var_declaration":case"const_declaration":return lowerDeclaration(
context,node);case"type_declaration":return lowerTypes(context,node,doc);default:return lowerStatements(context,node.type==="ERROR"?named(node):[node])}}function look(tree){
const survey={used:new Set,types:new Map,globals:new Set,texts:new Map,errors:[]},{text}=tree,open=[tree.root];for(let node=open.pop();node;node=open.pop()){node.
type==="ERROR"&&survey.errors.push(spanOf(node));const of=node.type==="selector_expression"?field(node,"operand"):node.type==="qualified_type"?field(node,"packa\
ge"):void 0;if(of&&(of.type==="identifier"||of.type==="package_identifier")&&survey.used.add(text.slice(of.at,of.to)),node.type==="type_spec"||node.type==="type\
_alias"){const name=field(node,"name"),type=field(node,"type");name&&type&&survey.types.set(text.slice(name.at,name.to),type)}for(let index=node.children.length-
1;index>=0;index-=1)open.push(node.children[index])}for(const node of tree.root.children)lookAtTop(text,node,survey);return survey}function lookAtTop(text,node,survey){
if(node.type!=="var_declaration"&&node.type!=="const_declaration"&&node.type!=="var_spec_list"){const name=node.type==="function_declaration"?field(node,"name"):
void 0;name&&survey.globals.add(text.slice(name.at,name.to));return}for(const spec of named(node)){spec.type==="var_spec_list"&&lookAtTop(text,spec,survey);const names=fields(
spec,"name").map(name=>text.slice(name.at,name.to));for(const name of names)survey.globals.add(name);const list2=spec.type==="const_spec"?fields(spec,"value").flatMap(
value=>named(value)):[];names.forEach((name,index)=>{const value=list2[index];value&&/^(?:raw|interpreted)_string_literal$/.test(value.type)&&survey.texts.set(name,
readText(text,value))})}}function docOf(text,comments,at){const lines=[];let next=at;for(let index=comments.length-1;index>=0;index-=1){const comment=comments[index],
between=text.slice(comment.to,next);if(between.trim()!==""||between.split(`
`).length>2)break;next=comment.at;const raw=text.slice(comment.at,comment.to);raw.startsWith("//go:")||lines.push(raw.replace(/^\/\/ ?/,"").replace(/^\/\*|\*\/$/g,
""))}const doc=lines.reverse().join(`
`).trim();return doc===""?void 0:doc}var limits=__webpack_require__(54354);const tree_spanOf=node=>({at:node.at,to:node.to});function tree_field(node,name){return node.
children.find(child=>child.field===name)}function tree_fields(node,name){return node.children.filter(child=>child.field===name)}function isComment(node){return node.
type==="comment"||node.type==="html_comment"}function tree_parts(node){return node.children.filter(child=>child.isNamed&&!isComment(child))}function has(node,type){
return node.children.some(child=>child.type===type)}function only(node,type){return node.children.find(child=>child.type===type)}function unwrapped(node){let inner2=node;
for(;inner2.type==="parenthesized_expression";){const next=tree_parts(inner2)[0];if(!next)return inner2;inner2=next}return inner2}function tree_textOf(lowering,node){
return lowering.text.slice(node.at,node.to)}function nameExpr(name,span){return{kind:"name",name,at:span.at,to:span.to}}function docText(comment){if(!(!comment.
startsWith("/**")||comment.length<5))return comment.slice(3,-2).split(`
`).map(line=>line.trim().replace(/^\* ?/,"")).join(`
`).trim()}const ESCAPES={n:`
`,t:"	",r:"\r",b:"\b",f:"\f",v:"\v",0:"\0"};function escaped(sequence2){const rest=sequence2.slice(1),sign=rest[0]??"";if(sign==="x"||sign==="u"){const code=Number.
parseInt(rest.slice(1).replace(/[{}]/g,""),16);return Number.isNaN(code)||code>1114111?"":String.fromCodePoint(code)}return sign===`
`||sign==="\r"||sign==="\u2028"||sign==="\u2029"?"":ESCAPES[sign]??rest}function stringText(lowering,node){let text="";for(const child of node.children)child.type===
"escape_sequence"?text+=escaped(tree_textOf(lowering,child)):child.isNamed&&(text+=tree_textOf(lowering,child));return text}function literals_literal(value,node){
return{kind:"literal",value,...tree_spanOf(node)}}function numberOf(text){const plain=text.replaceAll("_","").replace(/n$/,"");return/^0[0-7]+$/.test(plain)?Number.
parseInt(plain,8):Number(plain)}function regex(lowering,node){const pattern=tree_field(node,"pattern"),flags=tree_field(node,"flags");return{kind:"regex",source:pattern?
tree_textOf(lowering,pattern):"",flags:flags?tree_textOf(lowering,flags):"",...tree_spanOf(node)}}function templateParts(lowering,node){const texts=[],holes=[];
let text="",at=node.at+1;for(const child of node.children)if(child.type==="template_substitution"){texts.push({kind:"literal",value:text,at,to:child.at});const inner2=tree_parts(
child)[0];holes.push(inner2?lowering.expr(inner2):literals_literal("",child)),text="",at=child.to}else child.type==="escape_sequence"?text+=escaped(tree_textOf(
lowering,child)):child.isNamed&&(text+=tree_textOf(lowering,child));return texts.push({kind:"literal",value:text,at,to:Math.max(at,node.to-1)}),{texts,holes}}function template(lowering,node){
const{texts,holes}=templateParts(lowering,node);if(holes.length===0)return literals_literal(texts[0]?.value,node);const all=[];return texts.forEach((text,index)=>{
text.value!==""&&all.push(text);const hole=holes[index];hole&&all.push(hole)}),{kind:"text",by:"template",parts:all,...tree_spanOf(node)}}function taggedArguments(lowering,node){
const{texts,holes}=templateParts(lowering,node);return[{value:{kind:"list",items:texts.map(value=>({value})),...tree_spanOf(node)}},...holes.map(value=>({value}))]}
function object(lowering,node){const entries=[];for(const part of tree_parts(node)){const entry=objects_entryOf(lowering,part);entry&&entries.push(entry)}return{
kind:"object",entries,...tree_spanOf(node)}}function objects_entryOf(lowering,node){if(node.type==="shorthand_property_identifier")return{key:tree_textOf(lowering,
node),keyAt:tree_spanOf(node),value:lowering.expr(node)};if(node.type==="spread_element"){const inner2=tree_parts(node)[0];return inner2&&{key:void 0,value:lowering.
expr(inner2),isSpread:!0}}if(node.type==="pair"){const key=tree_field(node,"key"),value2=tree_field(node,"value");return key&&value2&&{key:objects_keyOf(lowering,
key),keyAt:tree_spanOf(key),value:lowering.expr(value2)}}if(node.type!=="method_definition"||has(node,"set"))return;const name=tree_field(node,"name");if(!name)
return;const value={kind:"function",fn:lowering.fn(node),...tree_spanOf(node)};return{key:objects_keyOf(lowering,name),keyAt:tree_spanOf(name),value}}function objects_keyOf(lowering,node){
if(node.type==="string")return stringText(lowering,node);if(node.type==="number")return String(numberOf(tree_textOf(lowering,node)));if(node.type!=="computed_pr\
operty_name")return tree_textOf(lowering,node);const inner2=tree_parts(node)[0];if(!inner2)return"";const key=lowering.expr(inner2);return key.kind==="literal"?
String(key.value):key}function isPattern(node){return node.type==="object_pattern"||node.type==="array_pattern"||node.type==="assignment_pattern"}function lowerPattern(lowering,pattern,value,declares){
const out=[];return assignTo(lowering,pattern,value,declares,out),out}function assignTo(lowering,node,value,declares,out){switch(node.type){case"assignment_patt\
ern":case"object_assignment_pattern":{const target2=tree_field(node,"left"),other2=tree_field(node,"right");target2&&assignTo(lowering,target2,other2?orDefault(
value,lowering.expr(other2)):value,declares,out);return}case"object_pattern":objectParts(lowering,node,held(lowering,value,node,declares,out),declares,out);return;case"\
array_pattern":listParts(lowering,node,held(lowering,value,node,declares,out),declares,out);return;case"rest_pattern":{const inner2=tree_parts(node)[0];inner2&&
assignTo(lowering,inner2,value,declares,out);return}case"parenthesized_expression":case"non_null_expression":case"as_expression":{const inner2=tree_parts(node)[0];
inner2&&assignTo(lowering,inner2,value,declares,out);return}case"undefined":case"identifier":case"shorthand_property_identifier_pattern":out.push(patterns_assign(
node,nameExpr(tree_textOf(lowering,node),node),value,declares));return;default:out.push(patterns_assign(node,lowering.expr(node),value,!1))}}function patterns_assign(span,target2,value,declares){
return{kind:"assign",target:target2,value,...declares&&{declares},at:span.at,to:span.to}}function orDefault(value,other2){return{kind:"choice",by:"nullish",of:[
value,other2],at:value.at,to:other2.to}}function held(lowering,value,node,declares,out){if(value.kind==="name"&&(declares||value.name.startsWith("%")))return value;
const name=lowering.fresh();return out.push(patterns_assign(node,nameExpr(name,value),value,!0)),nameExpr(name,value)}function objectParts(lowering,node,from,declares,out){
for(const part of tree_parts(node)){if(part.type==="pair_pattern"){const key=tree_field(part,"key"),target2=tree_field(part,"value");key&&target2&&assignTo(lowering,
target2,partOf(lowering,from,key),declares,out);continue}const name=part.type==="object_assignment_pattern"?tree_field(part,"left"):part;part.type==="rest_patte\
rn"||!name||isPattern(name)?assignTo(lowering,part,from,declares,out):assignTo(lowering,part,memberOf(from,tree_textOf(lowering,name),name),declares,out)}}function partOf(lowering,from,key){
if(key.type==="string")return memberOf(from,stringText(lowering,key),key);if(key.type!=="computed_property_name")return memberOf(from,tree_textOf(lowering,key),
key);const inner2=tree_parts(key)[0];return inner2?{kind:"index",of:from,key:lowering.expr(inner2),...tree_spanOf(key)}:from}function memberOf(of,name,span){return{
kind:"member",of,name,at:span.at,to:span.to}}function listParts(lowering,node,from,declares,out){let position=0;for(const part of node.children){if(part.type===
","&&position++,!part.isNamed||isComment(part))continue;const span=tree_spanOf(part),value=part.type==="rest_pattern"?{kind:"other",operator:"slice",parts:[from],
...span}:{kind:"index",of:from,key:{kind:"literal",value:position,...span},...span};assignTo(lowering,part,value,declares,out)}}function functions_lowerFunction(lowering,node,doc){
const name=tree_field(node,"name"),unpacked=[],params=parameters(lowering,node,unpacked),body=tree_field(node,"body"),returns=tree_field(node,"return_type");return{
name:name?nameOf(lowering,name):"",nameAt:tree_spanOf(name??node),params,body:body?[...unpacked,...bodyOf(lowering,body)]:unpacked,decorators:tree_fields(node,"\
decorator").map(decorator=>lowerDecorator(lowering,decorator)),...returns&&{returns:lowering.type(returns)},...doc!==void 0&&{doc},...has(node,"async")&&{isAsync:!0},
...(has(node,"*")||node.type.startsWith("generator"))&&{isGenerator:!0},...has(node,"static")&&{isStatic:!0},...has(node,"get")&&{isGetter:!0},...node.type==="a\
rrow_function"&&{isArrow:!0},...tree_spanOf(node)}}function nameOf(lowering,node){const key=objects_keyOf(lowering,node);return typeof key=="string"?key:tree_textOf(
lowering,node)}function lowerDecorator(lowering,node){const inner2=tree_parts(node)[0];return inner2?lowering.expr(inner2):nameExpr("",node)}function bodyOf(lowering,body){
return body.type==="statement_block"?lowering.block(body.children):[{kind:"return",value:lowering.expr(body),...tree_spanOf(body)}]}function parameters(lowering,node,unpacked){
const alone=tree_field(node,"parameter");if(alone)return[{name:tree_textOf(lowering,alone),by:"position",...tree_spanOf(alone)}];const list2=tree_field(node,"pa\
rameters"),out=[];for(const part of list2?tree_parts(list2):[]){const pattern=tree_field(part,"pattern")??part;if(pattern.type==="this")continue;const param=parameter(
lowering,part,pattern,out.length,unpacked);out.push(param),(has(part,"readonly")||has(part,"accessibility_modifier"))&&unpacked.push(property(param))}return out}
function parameter(lowering,node,pattern,position,unpacked){const isDefaulted=pattern.type==="assignment_pattern",isRest=pattern.type==="rest_pattern",target2=(isDefaulted?
tree_field(pattern,"left"):isRest?tree_parts(pattern)[0]:pattern)??pattern,other2=isDefaulted?tree_field(pattern,"right"):tree_field(node,"value"),type=tree_field(
node,"type"),decorators=tree_fields(node,"decorator").map(decorator=>lowerDecorator(lowering,decorator)),name=isPattern(target2)?`%p${position}`:tree_textOf(lowering,
target2);return isPattern(target2)&&unpacked.push(...lowering.bind(target2,nameExpr(name,target2),!0)),{name,by:isRest?"list":"position",...type&&{type:lowering.
type(type)},...other2&&{default:lowering.expr(other2)},...decorators.length>0&&{decorators},...tree_spanOf(node)}}function property(param){const span=tree_spanOf(
param);return{kind:"assign",target:{kind:"member",of:nameExpr("this",span),name:param.name,...span},value:nameExpr(param.name,span),...span}}function lowerClass(lowering,node,doc,outer){
const body=tree_field(node,"body"),decorators=[...outer,...tree_fields(node,"decorator")];return{...classes_named(lowering,node),form:"class",bases:basesOf(lowering,
node),decorators:decorators.map(decorator=>lowerDecorator(lowering,decorator)),...body?members(lowering,body):{methods:[],fields:[]},...doc!==void 0&&{doc},...tree_spanOf(
node)}}function classes_named(lowering,node){const name=tree_field(node,"name");return{name:name?tree_textOf(lowering,name):"",nameAt:tree_spanOf(name??node)}}function basesOf(lowering,node){
const heritage=only(node,"class_heritage"),bases=[];for(const part of heritage?tree_parts(heritage):[])part.type==="extends_clause"?bases.push(...tree_fields(part,
"value").map(base=>lowering.expr(base))):part.type==="implements_clause"?bases.push(...tree_parts(part).map(base=>lowering.type(base))):bases.push(lowering.expr(
part));return bases}function members(lowering,body){const methods=[],found=[];let decorators=[],doc;for(const member2 of body.children)if(isComment(member2))doc=
docText(tree_textOf(lowering,member2));else if(member2.type==="decorator")decorators.push(lowerDecorator(lowering,member2));else if(member2.isNamed){if(member2.
type==="method_definition"){const method=lowering.fn(member2,doc),isSetter=has(member2,"set");methods.push({...method,...isSetter&&{name:`set ${method.name}`},decorators:[
...decorators,...method.decorators]})}else(member2.type==="public_field_definition"||member2.type==="field_definition")&&found.push(fieldOf(lowering,member2));decorators=
[],doc=void 0}return{methods,fields:found}}function fieldOf(lowering,node){const name=tree_field(node,"name")??tree_field(node,"property"),type=tree_field(node,
"type"),value=tree_field(node,"value");return{name:name?nameOf(lowering,name):"",...type&&{type:lowering.type(type)},...value&&{value:lowering.expr(value)},...has(
node,"static")&&{isStatic:!0},...has(node,"?")&&{isOptional:!0},...tree_spanOf(node)}}function staticBlocks(lowering,node){const body=tree_field(node,"body"),out=[];
for(const block of body?.children??[]){const inner2=block.type==="class_static_block"?tree_field(block,"body"):void 0;inner2&&out.push(...lowering.block(inner2.
children))}return out}function lowerInterface(lowering,node,doc){const body=tree_field(node,"body"),clause=only(node,"extends_type_clause");return{...classes_named(
lowering,node),form:"type",bases:clause?tree_fields(clause,"type").map(base=>lowering.type(base)):[],decorators:[],methods:[],fields:body?typeFields(lowering.type(
body)):[],...doc!==void 0&&{doc},...tree_spanOf(node)}}function lowerAlias(lowering,node,doc){const value=tree_field(node,"value"),type=value&&lowering.type(value);
return{...classes_named(lowering,node),form:"type",bases:[],decorators:[],methods:[],fields:type?.kind==="object"?typeFields(type):[],...type&&type.kind!=="obje\
ct"&&{alias:type},...doc!==void 0&&{doc},...tree_spanOf(node)}}function typeFields(type){return type.kind!=="object"?[]:type.entries.map(entry=>({name:typeof entry.
key=="string"?entry.key:"",type:entry.value,...entry.isOptional&&{isOptional:!0},at:entry.keyAt?.at??entry.value.at,to:entry.value.to}))}function lowerEnum(lowering,node){
const body=tree_field(node,"body"),found=[];let next=0;for(const part of body?tree_parts(body):[]){const name=part.type==="enum_assignment"?tree_field(part,"nam\
e"):part,given=part.type==="enum_assignment"?tree_field(part,"value"):void 0,value=given?lowering.expr(given):literals_literal(next,part);next=value.kind==="lit\
eral"&&typeof value.value=="number"?value.value+1:void 0,name&&found.push({name:nameOf(lowering,name),value,isStatic:!0,...tree_spanOf(part)})}return{...classes_named(
lowering,node),form:"enum",bases:[],decorators:[],methods:[],fields:found,...tree_spanOf(node)}}const RAW_HTML="dangerouslySetInnerHTML";function jsx_element(lowering,node){
const opening=node.type==="jsx_element"?tree_field(node,"open_tag"):node,out=[];for(const attribute of opening?tree_fields(opening,"attribute"):[]){const value=attributeValue(
lowering,attribute);value&&out.push(value)}if(node.type==="jsx_element")for(const child of node.children){const value=child.field===void 0?childValue(lowering,child):
void 0;value&&out.push(value)}return{kind:"other",operator:"jsx",parts:out,...tree_spanOf(node)}}function attributeValue(lowering,node){if(node.type==="jsx_expr\
ession")return childValue(lowering,node);const[name,given]=tree_parts(node);if(!name||!given)return;const value=given.type==="string"?literals_literal(stringText(
lowering,given),given):lowering.expr(given);return tree_textOf(lowering,name)!==RAW_HTML?value:{kind:"call",callee:nameExpr(RAW_HTML,name),args:[{value}],...tree_spanOf(
node)}}function childValue(lowering,node){if(node.type==="jsx_text"||node.type==="html_character_reference")return;if(node.type!=="jsx_expression")return node.isNamed?
lowering.expr(node):void 0;const inner2=tree_parts(node)[0],spread2=inner2?.type==="spread_element"?tree_parts(inner2)[0]:void 0;return spread2?lowering.expr(spread2):
inner2&&lowering.expr(inner2)}const EXPORTS="%exports",ASSIGNED=/\bexports\.([A-Za-z_$][\w$]*)\s*=(?!=)|\bdefineProperty\(exports, ?["']([A-Za-z_$][\w$]*)["']/g;
function exportedNames(text){return new Set(Array.from(text.matchAll(ASSIGNED),match=>match[1]??match[2]??""))}function exportedName(lowering,node){if(!lowering.
isCommonJs)return;if(isExports(lowering,node))return nameExpr(EXPORTS,node);const of=node.type==="member_expression"?tree_field(node,"object"):void 0,property2=of&&
isExports(lowering,of)?tree_field(node,"property"):void 0,name=property2&&tree_textOf(lowering,property2);return name!==void 0&&lowering.exported.has(name)?nameExpr(
`${EXPORTS}.${name}`,node):void 0}function isExports(lowering,node){const length=node.to-node.at;return node.type==="identifier"?length===7&&tree_textOf(lowering,
node)==="exports":node.type==="member_expression"&&length===14&&tree_textOf(lowering,node)==="module.exports"}function noteExport(lowering,target2){if(target2.kind!==
"name"||!target2.name.startsWith(EXPORTS))return;const name=target2.name===EXPORTS?"=":target2.name.slice(EXPORTS.length+1);if(lowering.noted.has(name))return;lowering.
noted.add(name),lowering.noted.add(name);const isWhole=name==="=";lowering.exports.push({name,local:target2.name,...isWhole&&{value:target2},at:target2.at,to:target2.
to})}function literalModule(lowering,node){if(node.type!=="call_expression")return;const callee=tree_field(node,"function"),given=tree_field(node,"arguments"),name=callee&&
callee.to-callee.at<=24?tree_textOf(lowering,callee):"",first=given?.type==="arguments"?tree_parts(given)[0]:void 0;if(first)return name==="require"||name==="im\
port"?first.type==="string"||first.type==="template_string"&&!only(first,"template_substitution")?stringText(lowering,first):void 0:INTEROP.test(name)?literalModule(
lowering,first):void 0}const INTEROP=/^(?:tslib_\d\.)?(?:__importDefault|__importStar|_interopRequireDefault|_interopRequireWildcard|__toESM)$/;function requiredModule(lowering,node){
let value=unwrapped(node);for(;value.type==="await_expression";)value=unwrapped(tree_parts(value)[0]??node);return literalModule(lowering,value)}function importByPattern(lowering,pattern,from){
if(pattern.type==="identifier")return lowering.imports.push({local:tree_textOf(lowering,pattern),from,imported:"*",...tree_spanOf(pattern)}),!0;if(pattern.type!==
"object_pattern")return!1;const names=tree_parts(pattern).map(part=>{if(part.type==="shorthand_property_identifier_pattern")return{key:part,local:part};const key=part.
type==="pair_pattern"?tree_field(part,"key"):void 0,local=part.type==="pair_pattern"?tree_field(part,"value"):void 0;return key?.type==="property_identifier"&&local?.
type==="identifier"?{key,local}:void 0});if(!names.every(name=>name!==void 0))return!1;for(const{key,local}of names)lowering.imports.push({local:tree_textOf(lowering,
local),from,imported:tree_textOf(lowering,key),...tree_spanOf(local)});return!0}function importStatement(lowering,node){const source=tree_field(node,"source")??
tree_field(only(node,"import_require_clause")??node,"source");if(!source)return;const from=stringText(lowering,source),add=(local,imported,span)=>{lowering.imports.
push({local,from,imported,at:span.at,to:span.to})},required=only(node,"import_require_clause"),clause=only(node,"import_clause");if(required){const local=only(required,
"identifier");local&&add(tree_textOf(lowering,local),"*",node)}!clause&&!required&&add(void 0,"*",node);for(const part of clause?tree_parts(clause):[]){if(part.
type==="identifier"&&add(tree_textOf(lowering,part),"default",part),part.type==="namespace_import"){const local=only(part,"identifier");local&&add(tree_textOf(lowering,
local),"*",part)}if(part.type==="named_imports")for(const specifier of tree_parts(part)){const name=tree_field(specifier,"name");name&&add(tree_textOf(lowering,
tree_field(specifier,"alias")??name),nameText(lowering,name),specifier)}}}function nameText(lowering,node){return node.type==="string"?stringText(lowering,node):
tree_textOf(lowering,node)}function exportNames(lowering,node){const source=tree_field(node,"source"),from=source&&stringText(lowering,source),given=from===void 0?
{}:{from},clause=only(node,"export_clause"),space=only(node,"namespace_export");for(const specifier of clause?fieldsOf(clause):[]){const name=tree_field(specifier,
"name");if(!name)continue;const local=nameText(lowering,name),alias2=tree_field(specifier,"alias");lowering.exports.push({name:alias2?nameText(lowering,alias2):
local,local,...given,...tree_spanOf(specifier)})}const alias=space&&tree_parts(space)[0];alias&&lowering.exports.push({name:nameText(lowering,alias),local:"*",...given,
...tree_spanOf(space)}),!clause&&!space&&from!==void 0&&has(node,"*")&&lowering.exports.push({name:"*",from,...tree_spanOf(node)})}function fieldsOf(clause){return tree_parts(
clause).filter(part=>part.type==="export_specifier")}function exportDeclared(lowering,statements,only2){for(const statement2 of statements){const name=declaredName(
statement2);name&&!name.startsWith("%")&&lowering.exports.push({name:only2??name,local:name,at:statement2.at,to:statement2.to})}}function declaredName(statement2){
if(statement2.kind==="function")return statement2.fn.name;if(statement2.kind==="class")return statement2.cls.name;if(!(statement2.kind!=="assign"||!statement2.declares||
statement2.target.kind!=="name"))return statement2.target.name}function compiledExport(lowering,node){if(!lowering.isCommonJs||node.type!=="call_expression")return;
const callee=tree_field(node,"function"),given=tree_parts(tree_field(node,"arguments")??node);if(!callee||given.length<2||callee.to-callee.at>30)return;const name=tree_textOf(
lowering,callee),[first,second,third]=given;if(/^(?:tslib_\d\.)?__exportStar$/.test(name)&&first){const from=literalModule(lowering,first);return from===void 0?
void 0:(lowering.exports.push({name:"*",from,...tree_spanOf(node)}),[])}if(name!=="Object.defineProperty"||!first||!isExports(lowering,first)||second?.type!=="s\
tring"||third?.type!=="object")return;const key=stringText(lowering,second),value=lowering.exported.has(key)?getterValue(lowering,third):void 0;if(!value)return;
const target2=nameExpr(`${EXPORTS}.${key}`,second);return noteExport(lowering,target2),[{kind:"assign",target:target2,value,...tree_spanOf(node)}]}function getterValue(lowering,node){
const described=lowering.expr(node);if(described.kind!=="object")return;const getter=described.entries.find(entry=>entry.key==="get")?.value,last=getter?.kind===
"function"?getter.fn.body.at(-1):void 0;return last?.kind==="return"?last.value:void 0}const CHOICES={"||":"or","&&":"and","??":"nullish"},NAMES={"===":"==","!=\
=":"!=","!":"not"};function isChoice(operator){return Object.hasOwn(CHOICES,operator)}function operations_binary(lowering,node){const sign=tree_field(node,"oper\
ator"),written=sign?tree_textOf(lowering,sign):"",isUnary=node.type==="unary_expression",operator=node.type==="augmented_assignment_expression"?written.slice(0,
-1):written;if(!isUnary&&operator==="+")return plus(lowering,node);const operands=["left","right","argument"].map(name=>tree_field(node,name)).filter(operand=>operand!==
void 0).map(operand=>lowering.expr(operand)),[left,right]=operands,span=tree_spanOf(node);return isChoice(operator)&&left&&right?{kind:"choice",by:CHOICES[operator],
of:[left,right],...span}:operator==="void"?literals_literal(void 0,node):operator==="-"&&isUnary&&left?.kind==="literal"&&typeof left.value=="number"?literals_literal(
-left.value,node):{kind:"operation",operator:NAMES[operator]??operator,operands,...span}}function plus(lowering,node){const operands=[];let open=node;for(;open&&
isPlus(open,node);){const right=tree_field(open,"right");right&&operands.push(right),open=tree_field(open,"left")}return open&&operands.push(open),{kind:"text",
by:"plus",parts:operands.reverse().map(operand=>lowering.expr(operand)),...tree_spanOf(node)}}function isPlus(node,first){return node===first||node.type==="bina\
ry_expression"&&tree_field(node,"operator")?.type==="+"}function update(lowering,node){const argument2=tree_field(node,"argument"),span=tree_spanOf(node);if(!argument2)
return literals_literal(void 0,node);const target2=lowering.expr(argument2);return{kind:"assign",target:target2,value:{kind:"operation",operator:"++",operands:[
target2],...span},...span}}function types_lowerType(lowering,node){const span=tree_spanOf(node),inner2=tree_parts(node),first=inner2[0],all=()=>inner2.map(part=>types_lowerType(
lowering,part));switch(node.type){case"type_annotation":case"parenthesized_type":case"readonly_type":case"opting_type_annotation":case"omitting_type_annotation":case"\
rest_type":case"optional_type":case"type_identifier":case"predefined_type":return first?types_lowerType(lowering,first):nameExpr(tree_textOf(lowering,node),span);case"\
nested_type_identifier":case"nested_identifier":case"member_expression":{const of=tree_field(node,"module")??tree_field(node,"object"),name=tree_field(node,"nam\
e")??tree_field(node,"property");if(!of||!name)break;return{kind:"member",of:types_lowerType(lowering,of),name:tree_textOf(lowering,name),...span}}case"generic_\
type":{const name=tree_field(node,"name")??first,given=only(node,"type_arguments");if(!name)break;const key=given?types_typeArguments(lowering,given):[];return{
kind:"index",of:types_lowerType(lowering,name),key:oneOrList(key,given??node),...span}}case"array_type":if(!first)break;return{kind:"index",of:nameExpr("Array",
span),key:types_lowerType(lowering,first),...span};case"tuple_type":return{kind:"list",items:inner2.map(part=>({value:tupleMember(lowering,part)})),...span};case"\
union_type":return{kind:"operation",operator:"|",operands:flat(lowering,node,"union_type"),...span};case"intersection_type":return{kind:"operation",operator:"&",
operands:flat(lowering,node,"intersection_type"),...span};case"type_query":return{kind:"operation",operator:"typeof",operands:first?[lowering.expr(first)]:[],...span};case"\
index_type_query":return{kind:"operation",operator:"keyof",operands:all(),...span};case"literal_type":return first?lowering.expr(first):nameExpr(tree_textOf(lowering,
node),span);case"object_type":case"interface_body":return{kind:"object",entries:typeEntries(lowering,node),...span};case"identifier":return nameExpr(tree_textOf(
lowering,node),span);case"type_predicate":case"type_predicate_annotation":case"asserts":case"asserts_annotation":return nameExpr("boolean",span);case"lookup_typ\
e":return{kind:"other",operator:"lookup",parts:all(),...span};case"function_type":case"constructor_type":{const returns=tree_field(node,"return_type")??tree_field(
node,"type");return{kind:"other",operator:"function",parts:returns?[types_lowerType(lowering,returns)]:[],...span}}case"conditional_type":return{kind:"operation",
operator:"|",operands:[tree_field(node,"consequence"),tree_field(node,"alternative")].filter(way=>way!==void 0).map(way=>types_lowerType(lowering,way)),...span}}
return{kind:"other",operator:"type",parts:[],...span}}function types_typeArguments(lowering,node){return tree_parts(node).map(part=>types_lowerType(lowering,part))}
function oneOrList(types,node){const[one]=types;return one&&types.length===1?one:{kind:"list",items:types.map(value=>({value})),...tree_spanOf(node)}}function flat(lowering,node,type){
const operands=[];let open=node;for(;open?.type===type;){const inner2=tree_parts(open);operands.push(...inner2.slice(1).reverse()),open=inner2[0]}return open&&operands.
push(open),operands.reverse().map(operand=>types_lowerType(lowering,operand))}function tupleMember(lowering,node){return types_lowerType(lowering,tree_field(node,
"type")??node)}function typeEntries(lowering,node){const entries=[];for(const member2 of tree_parts(node)){const name=tree_field(member2,"name");if(!name||member2.
type==="index_signature")continue;const key=name.type==="string"?stringText(lowering,name):tree_textOf(lowering,name),type=member2.type==="property_signature"?tree_field(
member2,"type"):void 0;entries.push({key,keyAt:tree_spanOf(name),value:type?types_lowerType(lowering,type):nameExpr(type?"any":"Function",member2),...has(member2,
"?")&&{isOptional:!0}})}return entries}function lowerExpression(lowering,node){const span=tree_spanOf(node);switch(node.type){case"identifier":case"this":case"s\
uper":case"import":case"shorthand_property_identifier":case"shorthand_property_identifier_pattern":case"property_identifier":case"type_identifier":return exportedName(
lowering,node)??nameExpr(tree_textOf(lowering,node),span);case"meta_property":return nameExpr(tree_textOf(lowering,node),span);case"string":return literals_literal(
stringText(lowering,node),node);case"template_string":return template(lowering,node);case"number":return literals_literal(numberOf(tree_textOf(lowering,node)),node);case"\
true":case"false":return literals_literal(node.type==="true",node);case"null":return literals_literal(null,node);case"undefined":return literals_literal(void 0,
node);case"regex":return regex(lowering,node);case"parenthesized_expression":case"non_null_expression":case"instantiation_expression":case"computed_property_nam\
e":case"jsx_expression":return inside(lowering,node);case"member_expression":case"nested_identifier":return member(lowering,node);case"subscript_expression":return subscript(
lowering,node);case"call_expression":return expressions_call(lowering,node);case"new_expression":return construct(lowering,node);case"await_expression":return awaited(
lowering,node);case"object":return object(lowering,node);case"array":return{kind:"list",items:argumentsOf(lowering,node),...span};case"function_expression":case"\
arrow_function":case"generator_function":case"function_declaration":case"generator_function_declaration":return{kind:"function",fn:lowering.fn(node),...span};case"\
class":case"class_declaration":return{kind:"class",cls:lowering.cls(node),...span};case"ternary_expression":return ternary(lowering,node);case"binary_expression":case"\
unary_expression":return operations_binary(lowering,node);case"update_expression":return update(lowering,node);case"assignment_expression":case"augmented_assign\
ment_expression":return assignment(lowering,node);case"as_expression":case"satisfies_expression":return cast(lowering,node);case"type_assertion":return expressions_assertion(
lowering,node);case"sequence_expression":return sequence(lowering,node);case"jsx_element":case"jsx_self_closing_element":return jsx_element(lowering,node);default:
return{kind:"other",operator:expressions_operatorOf(node),parts:childExpressions(lowering,node),...span}}}function expressions_operatorOf(node){return node.type===
"yield_expression"?has(node,"*")?"spawn":"yield":node.type==="ERROR"?"error":node.type}function childExpressions(lowering,node){return tree_parts(node).filter(part=>!/(?:_statement|_declaration|_clause|_body|_block|_pattern|_type|_annotation)$/.
test(part.type)).map(part=>lowering.expr(part))}function inside(lowering,node){const inner2=tree_parts(node)[0];return inner2?lowering.expr(inner2):{kind:"other",
operator:"error",parts:[],...tree_spanOf(node)}}function member(lowering,node){const of=tree_field(node,"object"),property2=tree_field(node,"property"),known2=exportedName(
lowering,node);return known2||(!of||!property2?{kind:"other",operator:"error",parts:of?[lowering.expr(of)]:[],...tree_spanOf(node)}:{kind:"member",of:lowering.expr(
of),name:tree_textOf(lowering,property2),...tree_spanOf(node)})}function subscript(lowering,node){const of=tree_field(node,"object"),index=tree_field(node,"inde\
x");if(!of||!index)return{kind:"other",operator:"error",parts:of?[lowering.expr(of)]:[],...tree_spanOf(node)};const key=lowering.expr(index);return key.kind==="\
literal"&&typeof key.value=="string"?{kind:"member",of:lowering.expr(of),name:key.value,...tree_spanOf(node)}:{kind:"index",of:lowering.expr(of),key,...tree_spanOf(
node)}}function argumentsOf(lowering,node){return tree_parts(node).map(part=>{const inner2=part.type==="spread_element"?tree_parts(part)[0]:void 0;return inner2?
{value:lowering.expr(inner2),spread:"list"}:{value:lowering.expr(part)}})}function expressions_call(lowering,node){const written=tree_field(node,"function"),given=tree_field(
node,"arguments"),from=literalModule(lowering,node);if(from!==void 0)return lowering.library(from,node);const types=only(node,"type_arguments"),isAwaited=types!==
void 0&&written?.type==="await_expression",callee=isAwaited?tree_parts(written)[0]:written;return{kind:"call",callee:callee?called(lowering,callee):nameExpr("",
node),args:argumentsFor(lowering,given),...given?.type==="template_string"&&{isTagged:!0},...isAwaited&&{isAwaited},...types&&{types:types_typeArguments(lowering,
types)},...tree_spanOf(node)}}function argumentsFor(lowering,given){return given?given.type==="template_string"?taggedArguments(lowering,given):argumentsOf(lowering,
given):[]}function called(lowering,callee){const plain=unwrapped(callee);if(plain.type!=="sequence_expression")return lowering.expr(plain);const inner2=tree_parts(
plain),last=inner2.at(-1);return last&&inner2.length===2&&inner2[0]?.type==="number"?lowering.expr(last):lowering.expr(plain)}function construct(lowering,node){
const callee=tree_field(node,"constructor"),types=only(node,"type_arguments");return{kind:"call",callee:callee?lowering.expr(callee):nameExpr("",node),args:argumentsFor(
lowering,tree_field(node,"arguments")),isNew:!0,...types&&{types:types_typeArguments(lowering,types)},...tree_spanOf(node)}}function awaited(lowering,node){const value=inside(
lowering,node);return value.kind==="call"?{...value,isAwaited:!0,...tree_spanOf(node)}:value}function ternary(lowering,node){const test=tree_field(node,"conditi\
on"),one=tree_field(node,"consequence"),other2=tree_field(node,"alternative");return!test||!one||!other2?{kind:"other",operator:"error",parts:childExpressions(lowering,
node),...tree_spanOf(node)}:{kind:"choice",by:"test",test:lowering.expr(test),of:[lowering.expr(one),lowering.expr(other2)],...tree_spanOf(node)}}function assignedValue(lowering,node){
return node.type==="augmented_assignment_expression"?operations_binary(lowering,node):rightOf(lowering,node)}function rightOf(lowering,node){const right=tree_field(
node,"right");return right?lowering.expr(right):literals_literal(void 0,node)}function assignment(lowering,node){const left=tree_field(node,"left"),value=assignedValue(
lowering,node);if(!left)return value;const target2=unwrapped(left);if(!isPattern(target2)){const to=lowering.expr(target2);return noteExport(lowering,to),{kind:"\
assign",target:to,value,...tree_spanOf(node)}}const held2=nameExpr(lowering.fresh(),value),steps=[{kind:"assign",target:held2,value,...tree_spanOf(node)}];for(const step of lowering.
bind(target2,held2,!1))steps.push(stepOf(step));return{kind:"other",operator:"sequence",parts:[...steps,held2],...tree_spanOf(node)}}function stepOf(step){return step.
kind==="assign"?{kind:"assign",target:step.target,value:step.value,at:step.at,to:step.to}:{kind:"literal",value:void 0,at:step.at,to:step.to}}function cast(lowering,node){
const[inner2,type]=tree_parts(node);return!inner2||!type?inside(lowering,node):{kind:"cast",of:lowering.expr(inner2),type:lowering.type(type),...tree_spanOf(node)}}
function expressions_assertion(lowering,node){const[types,inner2]=tree_parts(node),type=types&&tree_parts(types)[0];return!type||!inner2?inside(lowering,node):{
kind:"cast",of:lowering.expr(inner2),type:lowering.type(type),...tree_spanOf(node)}}function sequenceParts(node){const out=[],open=[node];for(let next=open.pop();next;next=
open.pop())next.type==="sequence_expression"?open.push(...tree_parts(next).reverse()):out.push(next);return out}function sequence(lowering,node){return{kind:"ot\
her",operator:"sequence",parts:sequenceParts(node).map(part=>lowering.expr(part)),...tree_spanOf(node)}}const UNKNOWN_TEST="error";function tested(lowering,node,owner){
return node?lowering.expr(unwrapped(node)):{kind:"other",operator:UNKNOWN_TEST,parts:[],...tree_spanOf(owner)}}function control_bodyOf(lowering,node){return node?
lowering.block([node]):[]}function branch(lowering,node){const other2=tree_field(node,"alternative");return{kind:"branch",test:tested(lowering,tree_field(node,"\
condition"),node),then:control_bodyOf(lowering,tree_field(node,"consequence")),otherwise:other2?lowering.block(tree_parts(other2)):[],...tree_spanOf(node)}}function switchStatement(lowering,node){
const value=tree_field(node,"value"),subject=value&&unwrapped(value),body=tree_field(node,"body"),cases=[];let waiting=[];for(const part of body?tree_parts(body):
[]){if(part.type!=="switch_case"&&part.type!=="switch_default")continue;const test=tree_field(part,"value"),statements=caseBody(part);if(test&&statements.length===
0){waiting.push(lowering.expr(test));continue}!test&&waiting.length>0&&(cases.push({tests:waiting,body:[],fallsThrough:!0}),waiting=[]);const steps=lowering.block(
statements),fallsThrough=!steps.some(leaves);steps.at(-1)?.kind==="leave"&&isBreak(steps.at(-1))&&steps.pop(),cases.push({tests:test?[...waiting,lowering.expr(test)]:
[],body:steps,...fallsThrough&&{fallsThrough}}),waiting=[]}return waiting.length>0&&cases.push({tests:waiting,body:[]}),{kind:"switch",...subject&&subject.type!==
"true"&&{subject:lowering.expr(subject)},cases,...tree_spanOf(node)}}function caseBody(node){const start=node.children.findIndex(child=>child.type===":");return node.
children.slice(start+1).filter(child=>child.isNamed&&!isComment(child))}function isBreak(step){return step?.kind==="leave"&&step.how==="break"}function leaves(step){
return step.kind==="leave"||step.kind==="throw"?!0:step.kind==="return"?!step.goesOn:step.kind==="branch"?step.then.some(leaves)&&step.otherwise.some(leaves):step.
kind==="try"?step.finally.some(leaves)||step.body.some(leaves)&&step.handlers.every(({body})=>body.some(leaves)):!1}function tryStatement(lowering,node){const handler=tree_field(
node,"handler"),last=tree_field(node,"finalizer"),end=last&&tree_field(last,"body");return{kind:"try",body:control_bodyOf(lowering,tree_field(node,"body")),handlers:handler?
[catchOf(lowering,handler)]:[],finally:end?lowering.block(end.children):[],...tree_spanOf(node)}}function catchOf(lowering,node){const pattern=tree_field(node,"\
parameter"),body=control_bodyOf(lowering,tree_field(node,"body"));if(!pattern)return{body};if(pattern.type==="identifier")return{name:tree_textOf(lowering,pattern),
body};const name=lowering.fresh();return{name,body:[...lowering.bind(pattern,nameExpr(name,pattern),!0),...body]}}function loop(lowering,node){const body=control_bodyOf(
lowering,tree_field(node,"body"));if(node.type==="with_statement")return body;if(node.type==="for_in_statement")return[iteration(lowering,node,body)];const test=tree_field(
node,"condition"),plain=test&&unwrapped(test),increment=tree_fields(node,"increment"),before=node.type==="for_statement"?lowering.block(tree_fields(node,"initia\
lizer")):[],isTest=plain?.isNamed&&plain.type!=="empty_statement",inner2=plain?.type==="expression_statement"?tree_parts(plain)[0]:plain;return[...before,{kind:"\
loop",...isTest&&inner2&&{test:lowering.expr(inner2)},body:[...body,...lowering.block(increment)],...tree_spanOf(node)}]}function iteration(lowering,node,body){
const left=tree_field(node,"left"),right=tree_field(node,"right"),isKey=tree_field(node,"operator")?.type==="in",declares=tree_field(node,"kind")!==void 0||has(
node,"const")||only(node,"let")!==void 0,isPlain=declares&&left?.type==="identifier",name=isPlain&&left?tree_textOf(lowering,left):lowering.fresh(),unpacked=left&&
!isPlain?lowering.bind(unwrapped(left),nameExpr(name,left),declares):[];return{kind:"loop",iterated:right?lowering.expr(right):literals_literal(void 0,node),...isKey?
{key:name}:{element:name},body:[...unpacked,...body],...tree_spanOf(node)}}function effects_assign(node,target2,value,declares){return{kind:"assign",target:target2,
value,...declares&&{declares},...tree_spanOf(node)}}function effect(lowering,given,out){const node=unwrapped(given),span=tree_spanOf(node);if(node.type==="seque\
nce_expression"){for(const part of sequenceParts(node))effect(lowering,part,out);return}if(node.type==="assignment_expression"||node.type==="augmented_assignmen\
t_expression"){effects_assignment(lowering,node,out);return}if(node.type==="yield_expression"){yielded(lowering,node,out);return}if(node.type==="ternary_express\
ion"||node.type==="binary_expression"){const chosen=choice(lowering,node);if(chosen){out.push(chosen);return}}const compiled=compiledExport(lowering,node);if(compiled){
out.push(...compiled);return}const value=lowering.expr(node);value.kind==="assign"?out.push({...value}):out.push({kind:endsProcess(value)?"throw":"expr",value,...span})}
function endsProcess(value){if(value.kind!=="call"||value.callee.kind!=="member"||value.callee.of.kind!=="name")return!1;const{name,of}=value.callee;return of.name===
"process"&&(name==="exit"||name==="abort")||of.name==="Deno"&&name==="exit"}const effects_RAW_HTML=new Set(["innerHTML","outerHTML","srcdoc"]);function effects_assignment(lowering,node,out){
const left=tree_field(node,"left"),value=assignedValue(lowering,node);if(!left)return;const target2=unwrapped(left);if(isPattern(target2)){out.push(...lowering.
bind(target2,value,!1));return}const to=lowering.expr(target2);if(noteExport(lowering,to),out.push(effects_assign(node,to,value,has(node,"using"))),to.kind==="m\
ember"&&effects_RAW_HTML.has(to.name)){const callee=nameExpr("innerHTML",{at:target2.to-to.name.length,to:target2.to});out.push({kind:"expr",value:{kind:"call",
callee,args:[{value}],...tree_spanOf(node)},...tree_spanOf(node)})}}function choice(lowering,node){const way=name=>{const inner2=tree_field(node,name),steps=[];
return inner2&&effect(lowering,inner2,steps),steps},isTernary=node.type==="ternary_expression",test=tree_field(node,isTernary?"condition":"left"),operator=tree_field(
node,"operator")?.type;if(!test||!isTernary&&operator!=="&&"&&operator!=="||")return;const span=tree_spanOf(node),then=isTernary?way("consequence"):operator==="\
&&"?way("right"):[],otherwise=isTernary?way("alternative"):operator==="||"?way("right"):[];return{kind:"branch",test:lowering.expr(test),then,otherwise,...span}}
function yielded(lowering,node,out){const inner2=tree_parts(node)[0],value=inner2&&lowering.expr(inner2),given=value&&has(node,"*")?{kind:"other",operator:"spaw\
n",parts:[value],...tree_spanOf(node)}:value;out.push({kind:"return",...given&&{value:given},goesOn:!0,...tree_spanOf(node)})}function statements_lowerBlock(lowering,nodes,isTop){
const out=[];let doc;for(const node of nodes)isComment(node)?doc=docText(tree_textOf(lowering,node)):node.isNamed&&(statement(lowering,node,{isTop,doc},out),doc=
void 0);return out}function statement(lowering,node,place,out){const span=tree_spanOf(node);switch(node.type){case"expression_statement":{const inner2=tree_parts(
node)[0];inner2&&doneFor(lowering,inner2,out);return}case"lexical_declaration":case"variable_declaration":case"using_declaration":for(const declarator of tree_parts(
node))declaration(lowering,declarator,place,out);return;case"function_declaration":case"generator_function_declaration":out.push({kind:"function",fn:lowering.fn(
node,place.doc),...span});return;case"class_declaration":case"abstract_class_declaration":out.push({kind:"class",cls:lowering.cls(node,place.doc),...span},...lowering.
statics(node));return;case"interface_declaration":out.push({kind:"class",cls:lowerInterface(lowering,node,place.doc),...span});return;case"type_alias_declaratio\
n":out.push({kind:"class",cls:lowerAlias(lowering,node,place.doc),...span});return;case"enum_declaration":out.push({kind:"class",cls:lowerEnum(lowering,node),...span});
return;case"return_statement":returned(lowering,node,out);return;case"throw_statement":{const value=tree_parts(node)[0];out.push({kind:"throw",...value&&{value:lowering.
expr(value)},...span});return}case"if_statement":out.push(branch(lowering,node));return;case"switch_statement":out.push(switchStatement(lowering,node));return;case"\
try_statement":out.push(tryStatement(lowering,node));return;case"for_statement":case"for_in_statement":case"while_statement":case"do_statement":case"with_statem\
ent":out.push(...loop(lowering,node));return;case"break_statement":case"continue_statement":out.push({kind:"leave",how:node.type==="break_statement"?"break":"co\
ntinue",...span});return;case"statement_block":out.push(...statements_lowerBlock(lowering,node.children,!1));return;case"labeled_statement":{const body=tree_field(
node,"body");body&&statement(lowering,body,{isTop:!1},out);return}case"import_statement":importStatement(lowering,node);return;case"import_alias":{const[name,value]=tree_parts(
node);name&&value&&out.push(effects_assign(node,lowering.expr(name),lowering.expr(value),!0));return}case"export_statement":exported(lowering,node,place,out);return;case"\
internal_module":case"module":namespace(lowering,node,out);return;case"ambient_declaration":for(const inner2 of tree_parts(node))/variable|lexical|function|module/.
test(inner2.type)||statement(lowering,inner2,place,out);return;case"function_signature":case"empty_statement":case"debugger_statement":case"hash_bang_line":return;case"\
ERROR":for(const inner2 of tree_parts(node))statement(lowering,inner2,{isTop:place.isTop},out);return;default:if(/(?:_clause|_parameters|_annotation|_arguments|_body|_pattern|_identifier|_type|_heritage)$/.
test(node.type))return;doneFor(lowering,node,out)}}function doneFor(lowering,node,out){node.type==="internal_module"?namespace(lowering,node,out):effect(lowering,
node,out)}function returned(lowering,node,out){const inner2=tree_parts(node)[0],steps=inner2?sequenceParts(unwrapped(inner2)):[];for(const step of steps.slice(0,
-1))effect(lowering,step,out);const last=steps.at(-1);out.push({kind:"return",...last&&{value:lowering.expr(last)},...tree_spanOf(node)})}function declaration(lowering,node,place,out){
const name=tree_field(node,"name"),given=tree_field(node,"value");if(node.type!=="variable_declarator"||!name)return;if(place.isTop&&given){const from=requiredModule(
lowering,given);if(from!==void 0&&importByPattern(lowering,name,from))return}const type=tree_field(node,"type"),value=given?documented(lowering,given,place.doc):
void 0;if(isPattern(name)){value&&out.push(...lowering.bind(name,value,!0));return}const target2=nameExpr(tree_textOf(lowering,name),name);out.push({kind:"assig\
n",target:target2,value:value??{kind:"literal",value:void 0,...tree_spanOf(name)},...type&&{type:lowering.type(type)},declares:!0,...tree_spanOf(node)}),given?.
type==="class"&&out.push(...lowering.statics(given))}function documented(lowering,node,doc){return(node.type==="arrow_function"||node.type==="function_expressio\
n")&&doc!==void 0?{kind:"function",fn:lowering.fn(node,doc),...tree_spanOf(node)}:lowering.expr(node)}function exported(lowering,node,place,out){const isDefault=has(
node,"default"),declared=tree_field(node,"declaration"),value=tree_field(node,"value")??(has(node,"=")?tree_parts(node)[0]:void 0);if(declared){const steps=[];if(declared.
type.endsWith("class_declaration")){const cls=lowering.cls(declared,place.doc,tree_fields(node,"decorator"));steps.push({kind:"class",cls,...tree_spanOf(declared)},
...lowering.statics(declared))}else statement(lowering,declared,place,steps);const isNamed=steps.some(step=>declaredName(step));isDefault&&!isNamed?defaultValue(
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
function childOfType(node,type){return node.children.find(child=>child.type===type)}function sourceOf(lo,node){return lo.text.slice(node.at,node.to)}function python_nodes_spanOf(node){
return{at:node.at,to:node.to}}function python_nodes_nameExpr(name,span){return{kind:"name",name,at:span.at,to:span.to}}function textLiteral(value,span){return{kind:"\
literal",value,at:span.at,to:span.to}}function indexOf(of,key,span){return{kind:"index",of,key:{kind:"literal",value:key,at:span.at,to:span.to},at:span.at,to:span.
to}}function otherExpr(operator,parts2,span){return{kind:"other",operator,parts:parts2,at:span.at,to:span.to}}function branchOf(test,yes,no,span){return{kind:"b\
ranch",test,then:yes,otherwise:no,at:span.at,to:span.to}}function arrowOf(params,body,span){return{kind:"function",fn:{name:"",nameAt:python_nodes_spanOf(span),
params,body,decorators:[],isArrow:!0,at:span.at,to:span.to},at:span.at,to:span.to}}function addAll(into,from){for(const one of from)into.push(one)}function python_nodes_inScope(lo,scope,lower2){
const outer=lo.scope;lo.scope=scope;try{return lower2()}finally{lo.scope=outer}}const GROUPS=new Set(["pattern_list","tuple_pattern","list_pattern","tuple","lis\
t","expression_list","as_pattern_target","parenthesized_expression"]);function bindTarget(lo,target2){const bare2=python_targets_unwrapped(target2);if(bare2.type===
"identifier")return{name:sourceOf(lo,bare2),body:[]};const name=lo.fresh();return{name,body:python_targets_assignTo(lo,bare2,python_nodes_nameExpr(name,bare2))}}
function python_targets_assignTo(lo,target2,value,type){const bare2=python_targets_unwrapped(target2);if(!GROUPS.has(bare2.type))return[python_targets_assignment(
lo,lo.expr(bare2),value,type)];const statements=[];let whole=value;whole.kind!=="name"&&(whole=python_nodes_nameExpr(lo.fresh(),target2),statements.push({kind:"\
assign",target:whole,value,declares:!0,...python_nodes_spanOf(target2)}));let isAfterRest=!1;return namedChildren(bare2).forEach((item,position)=>{if(item.type===
"list_splat_pattern"||item.type==="list_splat"){isAfterRest=!0;const inner2=namedChildren(item)[0],rest=otherExpr("slice",[whole,{kind:"literal",value:position,
...python_nodes_spanOf(item)}],item);inner2&&addAll(statements,python_targets_assignTo(lo,inner2,rest));return}const part=isAfterRest?otherExpr("element",[whole],
item):indexOf(whole,position,item);addAll(statements,python_targets_assignTo(lo,item,part))}),statements}function python_targets_assignment(lo,target2,value,type,span=target2){
const declares=target2.kind==="name"&&(!lo.scope.isFunction||!lo.scope.foreign.has(target2.name));return{kind:"assign",target:target2,value,...type&&{type},...declares&&
{declares},at:Math.min(span.at,value.at),to:Math.max(span.to,value.to)}}function python_targets_unwrapped(target2){let bare2=target2;for(;bare2.type==="as_patte\
rn_target"||bare2.type==="parenthesized_expression";){const inner2=namedChildren(bare2);if(inner2.length!==1)break;bare2=inner2[0]}return bare2}const CLAUSES=20,
CONDITION=200;function lowerComprehension(lo,node){const[body,...clauses]=namedChildren(node).slice(0,CLAUSES),[first]=clauses;if(!body||first?.type!=="for_in_c\
lause")return otherExpr(node.type,namedChildren(node).map(lo.expr),node);const iterated=lo.expr(childOf(first,"right")??first),scope={isFunction:!0,foreign:new Set,
isGenerator:lo.scope.isGenerator,pending:lo.scope.pending};return python_nodes_inScope(lo,scope,()=>{const key=body.type==="pair"?childOf(body,"key"):void 0,value=body.
type==="pair"?childOf(body,"value")??body:body,bound=bindTarget(lo,childOf(first,"left")??first),param={name:bound.name,by:"position",...python_nodes_spanOf(childOf(
first,"left")??first)},[only2]=clauses.slice(1),test=!key&&clauses.length===2&&only2&&only2.type!=="for_in_clause"?namedChildren(only2)[0]:void 0;if(test&&python_nodes_spanOf(
test).to-python_nodes_spanOf(test).at<=CONDITION){const asked=lo.expr(test),kept=branchOf(asked,within(lo,[],value),[],only2),each=otherExpr("each",[arrowOf([param],
[...bound.body,kept],node),iterated],node),asks=arrowOf([param],[...bound.body,{kind:"return",value:asked,...python_nodes_spanOf(test)}],test);return otherExpr(
"where",[each,asks,iterated],node)}const fn=arrowOf([param],[...bound.body,...within(lo,clauses.slice(1),value)],node);if(!key||clauses.some(clause=>clause!==first&&
clause.type==="for_in_clause"))return otherExpr("each",[fn,iterated],node);const keys=arrowOf([param],[...bound.body,{kind:"return",value:lo.expr(key),...python_nodes_spanOf(
key)}],key);return otherExpr("each",[fn,iterated,keys],node)})}function within(lo,clauses,value){const[clause,...others]=clauses;if(!clause)return[{kind:"return",
value:lo.expr(value),...python_nodes_spanOf(value)}];if(clause.type!=="for_in_clause"){const test=namedChildren(clause)[0];return test?[branchOf(lo.expr(test),within(
lo,others,value),[],clause)]:within(lo,others,value)}const iterated=lo.expr(childOf(clause,"right")??clause),target2=childOf(clause,"left")??clause,bound=bindTarget(
lo,target2),param={name:bound.name,by:"position",...python_nodes_spanOf(target2)},fn=arrowOf([param],[...bound.body,...within(lo,others,value)],clause),inner2=otherExpr(
"each",[fn,iterated],clause);return[{kind:"return",value:otherExpr("element",[inner2],clause),...python_nodes_spanOf(clause)}]}function lowerParameters(lo,list2){
const params=[];let isByName=!1;for(const node of namedChildren(list2)){if(node.type==="keyword_separator"){isByName=!0;continue}if(node.type==="positional_sepa\
rator")continue;const type=childOf(node,"type"),value=childOf(node,"value"),bare2=bareOf(node);if(!bare2)continue;const isList=bare2.type==="list_splat_pattern",
isMap=bare2.type==="dictionary_splat_pattern",name=isList||isMap?namedChildren(bare2)[0]:bare2;name?.type==="identifier"&&(params.push({name:sourceOf(lo,name),by:isList?
"list":isMap?"map":isByName?"keyword":"position",...type&&{type:lo.type(type)},...value&&{default:lo.expr(value)},...python_nodes_spanOf(name)}),isList&&(isByName=
!0))}return params}function bareOf(node){return node.type==="default_parameter"||node.type==="typed_default_parameter"?childOf(node,"name"):node.type==="typed_p\
arameter"?namedChildren(node)[0]:node}const python_text_ESCAPES={"\\":"\\","'":"'",'"':'"',a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v","\n":"","\r":"","\r\n":""},python_text_ESCAPE=/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(\r\n|[\\'"abfnrtv\r\n])|N\{[^}\n]{0,100}\})/g;
function unescaped(raw){return raw.includes("\\")?raw.replace(python_text_ESCAPE,(whole,two,four,eight,octal,single)=>{const hex=two??four??eight;return hex!==void 0?
codePoint(Number.parseInt(hex,16)):octal!==void 0?codePoint(Number.parseInt(octal,8)):single!==void 0?python_text_ESCAPES[single]??whole:"\uFFFD"}):raw}function codePoint(code){
return code<=1114111?String.fromCodePoint(code):"\uFFFD"}function lowerString(lo,node){const parts2=[];if(node.type==="concatenated_string")for(const part of namedChildren(
node))addString(lo,part,parts2);else addString(lo,node,parts2);return python_text_textOf(parts2,"template",node)}function addString(lo,node,into){const start=node.
children[0],end=node.children[node.children.length-1];if(start?.type!=="string_start"||!end)return;const isRaw=/r/i.test(lo.text.slice(start.at,start.to)),to=end.
type==="string_end"?end.at:node.to;if(!node.children.some(child=>child.type==="interpolation")){const raw=lo.text.slice(start.to,to),isFormat=/[ft]/i.test(lo.text.
slice(start.at,start.to));into.push(textLiteral(cooked(raw,isRaw,isFormat),{at:start.to,to}));return}for(const child of node.children)child.type==="string_conte\
nt"?into.push(textLiteral(cooked(sourceOf(lo,child),isRaw,!0),child)):child.type==="interpolation"&&addInterpolation(lo,child,into)}function cooked(raw,isRaw,isFormat){
const text=isRaw?raw:unescaped(raw);return isFormat?text.replaceAll("{{","{").replaceAll("}}","}"):text}function addInterpolation(lo,node,into){const value=childOf(
node,"expression");if(!value)return;const expr=lo.expr(value);node.children.some(child=>child.type==="=")&&into.push(textLiteral(`${sourceOf(lo,value)}=`,value));
const spec=childOf(node,"format_specifier");into.push(spec&&isNumberFormat(sourceOf(lo,spec))?python_text_numberOf(expr):expr)}function isNumberFormat(spec){return/[bcdeEfFgGnoxX%]$/.
test(spec)&&!spec.endsWith("}")}function python_text_numberOf(expr){return{kind:"operation",operator:"number",operands:[expr],at:expr.at,to:expr.to}}function python_text_textOf(parts2,by,span){
const joined=[];for(const part of parts2){const last=joined[joined.length-1];isText(part)&&last&&isText(last)?joined[joined.length-1]={...last,value:last.value+
part.value,to:part.to}:(!isText(part)||part.value!=="")&&joined.push(part)}if(joined.length===0)return textLiteral("",span);const only2=joined[0];return joined.
length===1&&isText(only2)?{...only2,...python_nodes_spanOf(span)}:{kind:"text",parts:joined,by,...python_nodes_spanOf(span)}}function isText(expr){return expr.kind===
"literal"&&typeof expr.value=="string"}const PARTS=1e3,PERCENT=/%(?:\(([^()\n]{0,200})\))?[-#0 +]{0,5}(\*|\d{0,9})(?:\.(\*|\d{0,9}))?[hlL]?([diouxXeEfFgGcrsa%])/g;
function lowerPercent(format,values,span){const holes=[...format.matchAll(PERCENT)].filter(hole=>hole[4]!=="%").length,parts2=[];let next=0,last=0;for(const hole of format.
matchAll(PERCENT)){if(parts2.length>PARTS)break;parts2.push(textLiteral(format.slice(last,hole.index),span)),last=hole.index+hole[0].length;const[,name,width,precision,
conversion2]=hole;if(conversion2==="%")parts2.push(textLiteral("%",span));else{width==="*"&&(next+=1),precision==="*"&&(next+=1);const value=name===void 0?valueAt(
values,next++,holes):python_text_named(values,name);parts2.push("rsac".includes(conversion2)?value:python_text_numberOf(value))}}return parts2.push(textLiteral(
format.slice(last),span)),python_text_textOf(parts2,"format",span)}function valueAt(values,position,holes){return values.kind==="list"&&!values.items.some(item=>item.
spread)?values.items[position]?.value??values:holes===1?values:indexOf(values,position,values)}function python_text_named(values,name){if(values.kind==="object"){
const entry=values.entries.find(one=>one.key===name);if(entry)return entry.value}return indexOf(values,name,values)}const BRACES=/\{\{|\}\}|\{([^{}!:]{0,200})(?:![rsa])?(?::((?:[^{}]|\{[^{}]{0,100}\}){0,200}))?\}/g;
function lowerFormat(format,args,span){const parts2=[];let next=0,last=0;for(const hole of format.matchAll(BRACES)){if(parts2.length>PARTS)break;if(parts2.push(
textLiteral(format.slice(last,hole.index),span)),last=hole.index+hole[0].length,hole[0]==="{{"||hole[0]==="}}"){parts2.push(textLiteral(hole[0][0],span));continue}
const[,head="",rest=""]=/^([^.[]*)(.*)$/s.exec(hole[1])??[],value=argumentFor(args,head.trim()===""?next++:head.trim(),span),filled=[...rest.matchAll(ACCESS)].reduce(
(of,[,name,key])=>access(of,name,key,span),value);parts2.push(hole[2]!==void 0&&isNumberFormat(hole[2])?python_text_numberOf(filled):filled)}return parts2.push(
textLiteral(format.slice(last),span)),python_text_textOf(parts2,"format",span)}const ACCESS=/\.([^.[]*)|\[([^\]]*)\]/g;function access(of,name,key,span){return name!==
void 0?{kind:"member",of,name,...python_nodes_spanOf(span)}:indexOf(of,/^\d{1,6}$/.test(key??"")?Number(key):key??"",span)}function argumentFor(args,which,span){
const position=typeof which=="number"?which:/^\d{1,4}$/.test(which)?Number(which):void 0;if(position!==void 0){const positional=args.filter(arg=>arg.name===void 0&&
arg.spread!=="map"),spread2=positional.findIndex(arg=>arg.spread==="list");return spread2<0||position<spread2?positional[position]?.value??otherExpr("missing",[],
span):indexOf(positional[spread2].value,position-spread2,span)}const exact=args.find(arg=>arg.name===which);if(exact)return exact.value;const map=args.find(arg=>arg.
spread==="map");return map?indexOf(map.value,which,span):otherExpr("missing",[],span)}function python_expressions_lowerExpression(lo,node){const span=python_nodes_spanOf(
node);switch(node.type){case"identifier":return python_nodes_nameExpr(sourceOf(lo,node),span);case"string":case"concatenated_string":return lowerString(lo,node);case"\
integer":case"float":return{kind:"literal",value:numberIn(sourceOf(lo,node)),...span};case"true":case"false":return{kind:"literal",value:node.type==="true",...span};case"\
none":return{kind:"literal",value:null,...span};case"attribute":return lowerAttribute(lo,node);case"subscript":return lowerSubscript(lo,node);case"call":return lowerCall(
lo,node);case"await":return lowerAwait(lo,node);case"parenthesized_expression":case"expression_statement":case"type":case"format_expression":{const inner2=namedChildren(
node);return inner2.length===1?lo.expr(inner2[0]):otherExpr(node.type,inner2.map(lo.expr),span)}case"list":case"tuple":case"set":case"expression_list":case"patt\
ern_list":case"tuple_pattern":case"list_pattern":return{kind:"list",items:namedChildren(node).map(item=>lowerItem(lo,item)),...span};case"dictionary":return{kind:"\
object",entries:namedChildren(node).flatMap(entry=>lowerEntry(lo,entry)),...span};case"list_comprehension":case"set_comprehension":case"generator_expression":case"\
dictionary_comprehension":return lowerComprehension(lo,node);case"lambda":return lowerLambda(lo,node);case"conditional_expression":{const[then,test,otherwise]=namedChildren(
node);return!then||!test||!otherwise?unread(lo,node):{kind:"choice",by:"test",test:lo.expr(test),of:[lo.expr(then),lo.expr(otherwise)],...span}}case"named_expre\
ssion":{const name=childOf(node,"name"),value=childOf(node,"value");return!name||!value?unread(lo,node):{kind:"assign",target:lo.expr(name),value:lo.expr(value),
...span}}case"boolean_operator":{const[left,right]=sidesOf(node);return!left||!right?unread(lo,node):{kind:"choice",by:childOf(node,"operator")?.type==="and"?"a\
nd":"or",of:[lo.expr(left),lo.expr(right)],...span}}case"not_operator":{const argument2=childOf(node,"argument");return argument2?{kind:"operation",operator:"no\
t",operands:[lo.expr(argument2)],...span}:unread(lo,node)}case"comparison_operator":return lowerComparison(lo,node);case"unary_operator":return lowerUnary(lo,node);case"\
binary_operator":{const[left,right]=sidesOf(node),operator=childOf(node,"operator")?.type;return left&&right&&operator?python_expressions_binary(operator,lo.expr(
left),lo.expr(right),span):unread(lo,node)}case"yield":return lowerYield(lo,node);case"assignment":{const right=childOf(node,"right");return right?lo.expr(right):
unread(lo,node)}case"ellipsis":return otherExpr("ellipsis",[],span);default:return unread(lo,node)}}function unread(lo,node){return otherExpr(node.type,namedChildren(
node).map(lo.expr),node)}function numberIn(text){const plain=text.replaceAll("_","").replace(/[lLjJ]$/,""),value=Number(/^0\d/.test(plain)&&!/[.eE]/.test(plain)?
plain.replace(/^0+(?=\d)/,""):plain);return Number.isNaN(value)?0:value}function sidesOf(node){return[childOf(node,"left"),childOf(node,"right")]}function lowerAttribute(lo,node){
const of=childOf(node,"object"),name=childOf(node,"attribute");return of?{kind:"member",of:lo.expr(of),name:name?sourceOf(lo,name):"",...python_nodes_spanOf(node)}:
unread(lo,node)}function lowerSubscript(lo,node){const value=childOf(node,"value"),keys=childrenOf(node,"subscript"),[only2]=keys;if(!value||!only2)return unread(
lo,node);const of=lo.expr(value);if(keys.length>1){const items=keys.map(key=>({value:key.type==="slice"?otherExpr("range",[],key):lo.expr(key)}));return{kind:"i\
ndex",of,key:{kind:"list",items,...python_nodes_spanOf(node)},...python_nodes_spanOf(node)}}return only2.type!=="slice"?{kind:"index",of,key:lo.expr(only2),...python_nodes_spanOf(
node)}:otherExpr("slice",[of,...boundsOf(lo,only2)],node)}function boundsOf(lo,slice){const bounds=[void 0];for(const child of slice.children)child.type===":"?bounds.
push(void 0):child.isNamed&&child.type!=="comment"&&(bounds[bounds.length-1]=lo.expr(child));return bounds.map(bound=>bound??{kind:"literal",value:null,...python_nodes_spanOf(
slice)})}function lowerItem(lo,node){if(node.type!=="list_splat"&&node.type!=="list_splat_pattern"&&node.type!=="parenthesized_list_splat")return{value:lo.expr(
node)};const inner2=namedChildren(node)[0];return inner2&&node.type==="parenthesized_list_splat"?lowerItem(lo,inner2):{value:inner2?lo.expr(inner2):unread(lo,node),
spread:"list"}}function lowerEntry(lo,node){if(node.type==="dictionary_splat"){const inner2=namedChildren(node)[0];return inner2?[{key:void 0,value:lo.expr(inner2),
isSpread:!0}]:[]}const key=childOf(node,"key"),value=childOf(node,"value");if(!key||!value)return[];const name=lo.expr(key);return[{key:name.kind==="literal"&&typeof name.
value=="string"?name.value:name,value:lo.expr(value),keyAt:python_nodes_spanOf(key)}]}function lowerArguments(lo,node){return node.type==="generator_expression"?
[{value:lo.expr(node)}]:namedChildren(node).flatMap(arg=>{if(arg.type==="keyword_argument"){const name=childOf(arg,"name"),value=childOf(arg,"value");return value?
[{value:lo.expr(value),...name&&{name:sourceOf(lo,name)}}]:[]}if(arg.type==="dictionary_splat"){const inner2=namedChildren(arg)[0];return inner2?[{value:lo.expr(
inner2),spread:"map"}]:[]}return[lowerItem(lo,arg)]})}function lowerCall(lo,node){const fn=childOf(node,"function"),list2=childOf(node,"arguments");if(!fn)return unread(
lo,node);const args=list2?lowerArguments(lo,list2):[];let callee=lo.expr(fn);if(callee.kind==="member"&&callee.of.kind==="literal"&&typeof callee.of.value=="str\
ing"){if(callee.name==="format")return lowerFormat(callee.of.value,args,python_nodes_spanOf(node));const[map]=args;if(callee.name==="format_map"&&map)return lowerFormat(
callee.of.value,[{value:map.value,spread:"map"}],python_nodes_spanOf(node))}const types=typesOf(callee);return types&&callee.kind==="index"&&(callee=callee.of),
{kind:"call",callee,args,...types&&{types},...python_nodes_spanOf(node)}}const TYPE_NAME=/^(?:[A-Z]\w*[a-z]\w*|str|int|float|bool|bytes|dict|list|tuple|set|object)$/;
function typesOf(callee){if(callee.kind!=="index"||!isTypeName(callee.of))return;const keys=callee.key.kind==="list"?callee.key.items.map(item=>item.value):[callee.
key];return keys.every(key=>isTypeName(key)||key.kind==="literal"&&key.value===null)?keys:void 0}function isTypeName(expr){return expr.kind==="index"?isTypeName(
expr.of):(expr.kind==="name"||expr.kind==="member")&&TYPE_NAME.test(expr.name)}function lowerAwait(lo,node){const inner2=namedChildren(node)[0];if(!inner2)return unread(
lo,node);const expr=lo.expr(inner2);return expr.kind==="call"?{...expr,isAwaited:!0}:expr}function lowerLambda(lo,node){const list2=childOf(node,"parameters"),body=childOf(
node,"body"),params=list2?lowerParameters(lo,list2):[];if(!body)return arrowOf(params,[],node);const value=python_nodes_inScope(lo,{isFunction:!0,foreign:new Set,
isGenerator:!1,pending:[]},()=>lo.expr(body));return arrowOf(params,[{kind:"return",value,...python_nodes_spanOf(body)}],node)}const COMPARISONS={is:"==","is no\
t":"!=","<>":"!="},CHAIN=20;function lowerComparison(lo,node){const operands=[],operators=[];for(const child of node.children)child.field==="operators"?operators.
push(child.type):child.isNamed&&child.type!=="comment"&&child.type!=="line_continuation"&&operands.push(lo.expr(child));const tests=operators.flatMap((operator,index)=>{
const[left,right]=[operands[index],operands[index+1]];return!left||!right?[]:[{kind:"operation",operator:COMPARISONS[operator]??operator,operands:[left,right],at:left.
at,to:right.to}]}),[first,...others]=tests;return!first||tests.length>CHAIN?otherExpr("comparison",operands,node):others.reduce((left,right)=>({kind:"choice",by:"\
and",of:[left,right],at:left.at,to:right.to}),first)}function lowerUnary(lo,node){const argument2=childOf(node,"argument"),operator=childOf(node,"operator")?.type??
"-";if(!argument2)return unread(lo,node);const expr=lo.expr(argument2);return operator==="-"&&expr.kind==="literal"&&typeof expr.value=="number"?{...expr,value:-expr.
value,...python_nodes_spanOf(node)}:{kind:"operation",operator,operands:[expr],...python_nodes_spanOf(node)}}const ARITHMETIC=new Set(["/","//","**","<<",">>","\
-"]);function python_expressions_binary(operator,left,right,span){const place={at:span.at,to:span.to};return operator==="+"?{kind:"text",by:"plus",parts:[...left.
kind==="text"&&left.by==="plus"?left.parts:[left],right],...place}:operator==="%"&&left.kind==="literal"&&typeof left.value=="string"?lowerPercent(left.value,right,
place):ARITHMETIC.has(operator)?{kind:"operation",operator,operands:[left,right],...place}:otherExpr(operator,[left,right],place)}function lowerYield(lo,node){lo.
scope.isGenerator=!0;const inner2=namedChildren(node)[0],isFrom=node.children.some(child=>child.type==="from"),value=inner2&&(isFrom?otherExpr("spawn",[lo.expr(
inner2)],node):lo.expr(inner2));return lo.scope.pending.push({kind:"return",...value&&{value},goesOn:!0,...python_nodes_spanOf(node)}),otherExpr("yield",[],node)}
function python_definitions_lowerFunction(lo,node,decorators){const name=childOf(node,"name"),list2=childOf(node,"parameters"),returns=childOf(node,"return_type"),
body=childOf(node,"body"),params=list2?lowerParameters(lo,list2):[],scope={isFunction:!0,foreign:body?foreignNames(lo,body):new Set,isGenerator:!1,pending:[]},statements=body?
python_nodes_inScope(lo,scope,()=>lo.statements(body.children)):[],doc=body&&python_definitions_docOf(lo,body.children),roles=new Set(decorators.map(roleOf));return{
name:`${name?sourceOf(lo,name):""}${roles.has("setter")?".setter":roles.has("deleter")?".deleter":""}`,nameAt:python_nodes_spanOf(name??node),params,body:statements,
decorators,...returns&&{returns:lo.type(returns)},...doc!==void 0&&{doc},...node.children.some(child=>child.type==="async")&&{isAsync:!0},...scope.isGenerator&&
{isGenerator:!0},...roles.has("staticmethod")&&{isStatic:!0},...roles.has("classmethod")&&{isOfClass:!0},...GETTERS.some(role=>roles.has(role))&&{isGetter:!0},...python_nodes_spanOf(
node)}}const GETTERS=["property","cached_property","getter","hybrid_property","computed_field"];function roleOf(decorator){const bare2=decorator.kind==="call"?decorator.
callee:decorator;return bare2.kind==="name"||bare2.kind==="member"?bare2.name:""}function decoratorsOf(lo,node){return node.children.flatMap(child=>{if(child.type!==
"decorator")return[];const inner2=namedChildren(child)[0];return inner2?[lo.expr(inner2)]:[]})}function python_definitions_docOf(lo,nodes){const first=nodes.find(
child=>child.isNamed&&child.type!=="comment"),inner2=first?.type==="expression_statement"?namedChildren(first):[],[only2]=inner2;if(inner2.length!==1||only2?.type!==
"string"&&only2?.type!=="concatenated_string")return;const expr=lo.expr(only2);return expr.kind==="literal"&&typeof expr.value=="string"?expr.value:void 0}function foreignNames(lo,body){
const names=new Set,open=[body];for(let node=open.pop();node;node=open.pop()){if(node.type==="global_statement"||node.type==="nonlocal_statement")for(const name of namedChildren(
node))names.add(sourceOf(lo,name));for(const child of node.children)HOLDS_STATEMENTS.test(child.type)&&open.push(child)}return names}const HOLDS_STATEMENTS=/^(?:block|(?:if|for|while|try|with|match|global|nonlocal)_statement|(?:elif|else|except|except_group|finally|case)_clause)$/;
function python_definitions_lowerClass(lo,node,decorators){const name=childOf(node,"name"),list2=childOf(node,"superclasses"),body=childOf(node,"body"),bases=list2?
lowerArguments(lo,list2).filter(arg=>arg.name===void 0&&!arg.spread).map(arg=>plainBase(arg.value)):[],statements=body?python_nodes_inScope(lo,{isFunction:!1,foreign:new Set,
isGenerator:!1,pending:[]},()=>lo.statements(body.children)):[],doc=body&&python_definitions_docOf(lo,body.children),members2={methods:[],fields:[]};for(const statement2 of statements)
addMember(statement2,members2,0);return{name:name?sourceOf(lo,name):"",nameAt:python_nodes_spanOf(name??node),form:bases.some(isEnumBase)?"enum":"class",bases,decorators,
...members2,...doc!==void 0&&{doc},...python_nodes_spanOf(node)}}function plainBase(base){return base.kind==="index"?base.of:base}function isEnumBase(base){return(base.
kind==="name"||base.kind==="member")&&/^(?:Str|Int)?(?:Enum|Flag)$/.test(base.name)}function addMember(statement2,members2,depth){const span={at:statement2.at,to:statement2.
to};if(statement2.kind==="function")members2.methods.push(statement2.fn);else if(statement2.kind==="class")members2.fields.push({name:statement2.cls.name,value:{
kind:"class",cls:statement2.cls,...span},isStatic:!0,...span});else if(statement2.kind==="assign"&&statement2.target.kind==="name"){const isBare=statement2.value===
statement2.target,{type}=statement2,isStatic=!type||isClassVar(type);members2.fields.push({name:statement2.target.name,...type&&{type},...!isBare&&{value:statement2.
value},...isStatic&&{isStatic},...span})}else if(depth<20)for(const inner2 of blocksOf(statement2))addMember(inner2,members2,depth+1)}function isClassVar(type){
const base=type.kind==="index"?type.of:type;return(base.kind==="name"||base.kind==="member")&&base.name==="ClassVar"}function blocksOf(statement2){return statement2.
kind==="branch"?[...statement2.then,...statement2.otherwise]:statement2.kind==="try"?[...statement2.body,...statement2.handlers.flatMap(handler=>handler.body)]:
[]}const NO_STATEMENTS=/^(?:expression_statement|return_statement|import_statement|import_from_statement|string|decorator|parameters|comment)$/;function importsIn(lo,root){
const imports=[],open=[root];for(let node=open.pop();node;node=open.pop())if(node.type==="import_statement"?addAll(imports,python_imports_lowerImport(lo,node)):
node.type==="import_from_statement"&&addAll(imports,lowerFrom(lo,node)),!NO_STATEMENTS.test(node.type))for(let index=node.children.length-1;index>=0;index-=1)open.
push(node.children[index]);return imports}function python_imports_lowerImport(lo,node){return childrenOf(node,"name").flatMap(name=>{const alias=childOf(name,"a\
lias"),dotted=compact(sourceOf(lo,name.type==="aliased_import"?childOf(name,"name")??name:name)),span=python_nodes_spanOf(name);if(alias)return[{local:sourceOf(
lo,alias),from:dotted,imported:"*",...span}];const[first=""]=dotted.split("."),bound={local:first,from:first,imported:"*",...span};return first===dotted?[bound]:
[bound,{local:void 0,from:dotted,imported:"*",...span}]})}function lowerFrom(lo,node){const module=childOf(node,"module_name");if(!module)return[];const from=compact(
sourceOf(lo,module));return childOfType(node,"wildcard_import")?[{local:"*",from,imported:"*",...python_nodes_spanOf(node)}]:childrenOf(node,"name").map(name=>{
const alias=childOf(name,"alias"),imported=compact(sourceOf(lo,name.type==="aliased_import"?childOf(name,"name")??name:name));return{local:alias?sourceOf(lo,alias):
imported,from,imported,...python_nodes_spanOf(name)}})}function compact(dotted){return dotted.replace(/\s+/g,"")}function lowerMatch(lo,node){const subjects=childrenOf(
node,"subject"),[only2]=subjects;if(!only2)return[];const value=subjects.length===1?lo.expr(only2):{kind:"list",items:subjects.map(one=>({value:lo.expr(one)})),
...python_nodes_spanOf(only2)},statements=[];let subject=value;value.kind!=="name"&&(subject=python_nodes_nameExpr(lo.fresh(),value),statements.push({kind:"assi\
gn",target:subject,value,declares:!0,...python_nodes_spanOf(value)}));const cases=(childOf(node,"body")??node).children.filter(child=>child.type==="case_clause").
map(clause=>python_match_lowerCase(lo,clause,subject));return statements.push({kind:"switch",subject,cases,...python_nodes_spanOf(node)}),statements}const python_match_NAMES=20,
NOTHING={constants:void 0,isOpen:!1,binds:[]};function python_match_lowerCase(lo,clause,subject){const patterns=namedChildren(clause).filter(child=>child.type===
"case_pattern"),[first]=patterns,read=first?patterns.length===1?readPattern(lo,first,subject):python_match_sequence(lo,patterns,subject):NOTHING,guard=childOf(clause,
"guard"),test=guard&&namedChildren(guard)[0],block=childOf(clause,"consequence"),inner2=block?lo.statements(block.children):[],guarded=test?[branchOf(lo.expr(test),
inner2,[],clause)]:inner2,tested2=(read.tests??[]).reduceRight((held2,each)=>[branchOf(each,held2,[],clause)],guarded),body=[...read.binds,...tested2];return read.
constants&&!test?{tests:read.constants,body}:read.isOpen&&!test?{tests:[],body}:{tests:[otherExpr("pattern",[],first??clause)],body}}function readPattern(lo,node,subject){
const inner2=namedChildren(node),[only2]=inner2;switch(node.type){case"case_pattern":case"parenthesized_pattern":{if(node.children.some(child=>child.type==="-")&&
only2){const value=lo.expr(only2);return value.kind==="literal"&&typeof value.value=="number"?constant({...value,value:-value.value}):NOTHING}return only2?inner2.
length===1?readPattern(lo,only2,subject):python_match_sequence(lo,inner2,subject):sourceOf(lo,node).trim()==="_"?{...NOTHING,isOpen:!0}:NOTHING}case"union_patte\
rn":return union(inner2.map(one=>readPattern(lo,one,subject)));case"as_pattern":{const pattern=only2?readPattern(lo,only2,subject):NOTHING,name=inner2[inner2.length-
1];return name?.type==="identifier"?{...pattern,binds:[...pattern.binds,bind(lo,name,subject)]}:pattern}case"dotted_name":return readName(lo,node,subject);case"\
identifier":return{constants:void 0,isOpen:!0,binds:[bind(lo,node,subject)]};case"list_pattern":case"tuple_pattern":return python_match_sequence(lo,inner2,subject);case"\
dict_pattern":return dictionary(lo,node,subject);case"class_pattern":return classPattern(lo,inner2,subject);case"string":case"concatenated_string":case"integer":case"\
float":case"true":case"false":case"none":return constant(lo.expr(node));default:return NOTHING}}function constant(value){return{constants:[value],isOpen:!1,binds:[]}}
function union(patterns){return{constants:patterns.every(pattern=>pattern.constants)?patterns.flatMap(pattern=>pattern.constants??[]):void 0,isOpen:patterns.some(
pattern=>pattern.isOpen),binds:patterns.flatMap(pattern=>pattern.binds)}}function readName(lo,node,subject){const[first,...names]=namedChildren(node).slice(0,python_match_NAMES);
if(!first)return NOTHING;if(names.length===0)return sourceOf(lo,first)==="_"?{...NOTHING,isOpen:!0}:{constants:void 0,isOpen:!0,binds:[bind(lo,first,subject)]};
const start=python_nodes_nameExpr(sourceOf(lo,first),first);return constant(names.reduce((of,name)=>({kind:"member",of,name:sourceOf(lo,name),at:first.at,to:name.
to}),start))}function python_match_sequence(lo,items,subject){let isAfterRest=!1;const tests=[];return{constants:void 0,isOpen:!1,binds:items.flatMap((item,position)=>{
const bare2=item.type==="case_pattern"?namedChildren(item)[0]??item:item;if(bare2.type==="splat_pattern"){isAfterRest=!0;const name=namedChildren(bare2)[0];return name?
[bind(lo,name,otherExpr("slice",[subject,{kind:"literal",value:position,...python_nodes_spanOf(bare2)}],bare2))]:[]}const part=isAfterRest?otherExpr("element",[
subject],item):indexOf(subject,position,item),pattern=readPattern(lo,item,part);return isAfterRest||tests.push(...testsOf(pattern,part)),pattern.binds}),tests}}
function dictionary(lo,node,subject){const binds=[],tests=[];let key;for(const child of node.children)if(child.field==="key"&&child.isNamed)key=lo.expr(child);else if(child.
field==="value"&&child.isNamed){const part={kind:"index",of:subject,key:key??otherExpr("key",[],child),...python_nodes_spanOf(child)},pattern=readPattern(lo,child,
part);binds.push(...pattern.binds),tests.push(...testsOf(pattern,part))}else if(child.type==="splat_pattern"){const name=namedChildren(child)[0];name&&binds.push(
bind(lo,name,subject))}return{constants:void 0,isOpen:!1,binds,tests}}function testsOf({constants,tests=[]},part){const[only2]=constants??[];if(!constants||!only2)
return tests;const span={at:only2.at,to:only2.to};if(constants.length===1)return[{kind:"operation",operator:"==",operands:[part,only2],...span}];const list2={kind:"\
list",items:constants.map(value=>({value})),...span};return[{kind:"operation",operator:"in",operands:[part,list2],...span}]}function classPattern(lo,[cls,...items],subject){
const isBuiltin=cls!==void 0&&/^(?:str|int|float|bool|bytes|dict|list|tuple|set)$/.test(sourceOf(lo,cls));return{constants:void 0,isOpen:!1,binds:items.flatMap(
item=>{const bare2=item.type==="case_pattern"?namedChildren(item)[0]??item:item;if(bare2.type!=="keyword_pattern")return readPattern(lo,item,isBuiltin?subject:otherExpr(
"element",[subject],item)).binds;const[name,value]=namedChildren(bare2);return!name||!value?[]:readPattern(lo,value,{kind:"member",of:subject,name:sourceOf(lo,name),
...python_nodes_spanOf(bare2)}).binds})}}function bind(lo,name,value){return python_targets_assignment(lo,python_nodes_nameExpr(sourceOf(lo,name),name),value)}function python_statements_lowerStatements(lo,nodes){
const statements=[];for(const node of nodes){if(!node.isNamed||node.type==="comment")continue;const outer=lo.scope.pending;lo.scope.pending=[];const lowered=python_statements_lowerStatement(
lo,node);addAll(statements,lo.scope.pending),addAll(statements,lowered),lo.scope.pending=outer}return statements}function python_statements_lowerStatement(lo,node){
switch(node.type){case"expression_statement":return namedChildren(node).flatMap(inner2=>expressionStatement(lo,inner2));case"return_statement":{const value=namedChildren(
node)[0];return[{kind:"return",...value&&{value:lo.expr(value)},...python_nodes_spanOf(node)}]}case"raise_statement":{const value=namedChildren(node)[0];return[
{kind:"throw",...value&&{value:lo.expr(value)},...python_nodes_spanOf(node)}]}case"if_statement":return[python_statements_lowerIf(lo,node)];case"for_statement":case"\
while_statement":return lowerLoop(lo,node);case"try_statement":return[lowerTry(lo,node)];case"with_statement":return lowerWith(lo,node);case"match_statement":return lowerMatch(
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
name):callee.kind==="member"&&callee.of.kind==="name"&&ENDS.has(`${callee.of.name}.${callee.name}`)}function python_statements_lowerAssignment(lo,node){const targets=[];
let right=node,typed;for(;right?.type==="assignment";){const left=childOf(right,"left"),type=childOf(right,"type");left&&targets.push(left),type&&(typed=lo.type(
type)),right=childOf(right,"right")}if(!right){const target2=targets[0]&&lo.expr(targets[0]);return target2&&typed?[{kind:"assign",target:target2,value:target2,
type:typed,...python_nodes_spanOf(node)}]:[]}let value=lo.expr(right);const statements=[];if(targets.length>1&&value.kind!=="name"&&value.kind!=="literal"){const whole=python_nodes_nameExpr(
lo.fresh(),right);statements.push(python_targets_assignment(lo,whole,value)),value=whole}for(const target2 of targets)addAll(statements,python_targets_assignTo(
lo,target2,value,typed));return statements}function lowerAugmented(lo,node){const left=childOf(node,"left"),right=childOf(node,"right"),operator=childOf(node,"o\
perator")?.type.replace(/=$/,"")??"+";if(!left||!right)return[];const target2=lo.expr(left);return[{kind:"assign",target:target2,value:python_expressions_binary(
operator,target2,lo.expr(right),node),...python_nodes_spanOf(node)}]}function blockOf(lo,node){return node?lo.statements(node.children):[]}const python_statements_CHAIN=100;
function python_statements_lowerIf(lo,node){const read=[node,...childrenOf(node,"alternative")].map(clause=>{const condition=childOf(clause,"condition"),block=childOf(
clause,"consequence")??childOf(clause,"body");return{clause,test:condition&&lo.expr(condition),body:blockOf(lo,block)}});if(read.length>python_statements_CHAIN)
return{kind:"switch",cases:read.map(({test,body})=>({tests:test?[test]:[],body})),...python_nodes_spanOf(node)};let otherwise=[];for(const{clause,test,body}of read.
reverse())if(!test&&clause!==node)otherwise=body;else{const at={at:clause.at,to:node.to};otherwise=[branchOf(test??otherExpr("missing",[],node),body,otherwise,at)]}
return otherwise[0]}function lowerLoop(lo,node){const target2=childOf(node,"left"),right=childOf(node,"right"),condition=childOf(node,"condition"),iterated=right&&
lo.expr(right),test=condition&&lo.expr(condition),bound=target2&&bindTarget(lo,target2),inner2=blockOf(lo,childOf(node,"body")),loop2={kind:"loop",...iterated&&
{iterated},...bound&&{element:bound.name},...test&&{test},body:bound?[...bound.body,...inner2]:inner2,...python_nodes_spanOf(node)},alternative=childOf(node,"al\
ternative");if(!alternative)return[loop2];const last=blockOf(lo,childOf(alternative,"body"));return python_statements_leaves(inner2,0)?[loop2,branchOf(otherExpr(
"completed",[],alternative),last,[],alternative)]:[loop2,...last]}function python_statements_leaves(body,depth){return depth>50?!0:body.some(one=>one.kind==="le\
ave"?one.how==="break":one.kind==="branch"?python_statements_leaves(one.then,depth+1)||python_statements_leaves(one.otherwise,depth+1):one.kind==="switch"?one.cases.
some(each=>python_statements_leaves(each.body,depth+1)):one.kind==="try"?[one.body,one.finally,...one.handlers.map(handler=>handler.body)].some(part=>python_statements_leaves(
part,depth+1)):!1)}function lowerTry(lo,node){const body=blockOf(lo,childOf(node,"body")),handlers=[];let last=[];for(const clause of node.children){const block=clause.
children.find(child=>child.type==="block");if(clause.type==="except_clause"||clause.type==="except_group_clause"){const name=exceptionName(lo,clause);handlers.push(
{...name!==void 0&&{name},body:blockOf(lo,block)})}else clause.type==="else_clause"?addAll(body,blockOf(lo,block)):clause.type==="finally_clause"&&(last=blockOf(
lo,block))}return{kind:"try",body,handlers,finally:last,...python_nodes_spanOf(node)}}function exceptionName(lo,clause){const values=childrenOf(clause,"value"),
alias=values[0]?.type==="as_pattern"?childOf(values[0],"alias"):values[1],name=alias?.type==="as_pattern_target"?namedChildren(alias)[0]:alias;return name?.type===
"identifier"?sourceOf(lo,name):void 0}function lowerWith(lo,node){const clause=node.children.find(child=>child.type==="with_clause"),statements=(clause?namedChildren(
clause):[]).flatMap(item=>managersOf(childOf(item,"value")??item)).flatMap(item=>{const alias=item.type==="as_pattern"?childOf(item,"alias"):void 0,manager=alias?
namedChildren(item)[0]:item;if(!manager)return[];const value=lo.expr(manager);return alias?python_targets_assignTo(lo,alias,value):[{kind:"expr",value,...python_nodes_spanOf(
item)}]}),body=blockOf(lo,childOf(node,"body"));return[...statements,{kind:"try",body,handlers:[],finally:[],...python_nodes_spanOf(node)}]}function managersOf(value){
return value.type==="parenthesized_expression"?namedChildren(value).flatMap(managersOf):value.type!=="tuple"?[value]:namedChildren(value)}function lowerDecorated(lo,node){
const decorators=decoratorsOf(lo,node),definition=childOf(node,"definition");return definition?.type==="function_definition"?[{kind:"function",fn:python_definitions_lowerFunction(
lo,definition,decorators),...python_nodes_spanOf(node)}]:definition?.type==="class_definition"?[{kind:"class",cls:python_definitions_lowerClass(lo,definition,decorators),
...python_nodes_spanOf(node)}]:[]}function python_statements_lowerAlias(lo,node){const left=childOf(node,"left"),right=childOf(node,"right");if(!left||!right)return[];
const type=lo.type(left),named2=type.kind==="index"?type.of:type;return named2.kind!=="name"?[]:[{kind:"class",cls:{name:named2.name,nameAt:python_nodes_spanOf(
named2),form:"type",bases:[],decorators:[],methods:[],fields:[],alias:lo.type(right),...python_nodes_spanOf(node)},...python_nodes_spanOf(node)}]}const DOTTED=/^[A-Za-z_]\w{0,100}(?:\.[A-Za-z_]\w{0,100}){0,8}$/;
function python_types_lowerType(lo,node){switch(node.type){case"type":{const inner2=namedChildren(node)[0];return inner2?python_types_lowerType(lo,inner2):{kind:"\
other",operator:"type",parts:[],...python_nodes_spanOf(node)}}case"generic_type":{const[of,params]=namedChildren(node),base=of?python_types_lowerType(lo,of):python_nodes_nameExpr(
"",node),keys=params?namedChildren(params).map(one=>isLiteral(base)?valueIn(lo,one):python_types_lowerType(lo,one)):[];return{kind:"index",of:base,key:python_types_keyOf(
keys,params??node),...python_nodes_spanOf(node)}}case"subscript":{const of=childOf(node,"value");if(!of)return lo.expr(node);const base=python_types_lowerType(lo,
of),keys=childrenOf(node,"subscript").map(one=>isLiteral(base)?lo.expr(one):python_types_lowerType(lo,one));return{kind:"index",of:base,key:python_types_keyOf(keys,
node),...python_nodes_spanOf(node)}}case"union_type":return{kind:"operation",operator:"|",operands:namedChildren(node).map(one=>python_types_lowerType(lo,one)),
...python_nodes_spanOf(node)};case"binary_operator":return childOfType(node,"|")?{kind:"operation",operator:"|",operands:[childOf(node,"left"),childOf(node,"rig\
ht")].flatMap(side=>side?[python_types_lowerType(lo,side)]:[]).flatMap(side=>side.kind==="operation"&&side.operator==="|"?side.operands:[side]),...python_nodes_spanOf(
node)}:lo.expr(node);case"member_type":{const[of,name]=namedChildren(node);return!of||!name?lo.expr(node):{kind:"member",of:python_types_lowerType(lo,of),name:lo.
text.slice(name.at,name.to),...python_nodes_spanOf(node)}}default:{const expr=lo.expr(node);return expr.kind==="literal"&&typeof expr.value=="string"?quoted(expr.
value,expr):expr}}}function isLiteral(of){return(of.kind==="name"||of.kind==="member")&&of.name==="Literal"}function valueIn(lo,type){const inner2=type.type==="\
type"?namedChildren(type)[0]:type;return lo.expr(inner2??type)}function quoted(text,whole){if(!DOTTED.test(text))return whole;const[first="",...names]=text.split(
".");return names.reduce((of,name)=>({kind:"member",of,name,...python_nodes_spanOf(whole)}),python_nodes_nameExpr(first,whole))}function python_types_keyOf(keys,span){
const[only2]=keys;return only2&&keys.length===1?only2:{kind:"list",items:keys.map(value=>({value})),...python_nodes_spanOf(span)}}const ERRORS=100;function lowerPython(path,tree){
let names=0;const scope={isFunction:!1,foreign:new Set,isGenerator:!1,pending:[]},lo={text:tree.text,scope,expr:node=>python_expressions_lowerExpression(lo,node),
type:node=>python_types_lowerType(lo,node),statements:nodes=>python_statements_lowerStatements(lo,nodes),fresh:()=>(names+=1,`%${names}`)},body=lo.statements(tree.
root.children),doc=python_definitions_docOf(lo,tree.root.children);return{path,language:"python",...doc!==void 0&&{doc},imports:importsIn(lo,tree.root),exports:[],
body,directives:[],errors:errorsIn(tree.root),...tree.isCut&&{cut:"nested too deeply: what stands deeper than 400 levels was not read"}}}function errorsIn(root){
const errors=[],open=[root];for(let node=open.pop();node&&errors.length<ERRORS;node=open.pop()){node.type==="ERROR"&&errors.push({at:node.at,to:node.to});for(let index=node.
children.length-1;index>=0;index-=1)open.push(node.children[index])}return errors}const GRAMMAR_OF={".js":"javascript",".mjs":"javascript",".cjs":"javascript","\
.jsx":"javascript",".ts":"typescript",".mts":"typescript",".cts":"typescript",".tsx":"tsx",".py":"python",".go":"go"};function grammarOf(path){const extension=external_node_path_.
posix.extname(path).toLowerCase();return Object.hasOwn(GRAMMAR_OF,extension)?GRAMMAR_OF[extension]:void 0}function languageOf(grammar){return grammar==="typescr\
ipt"||grammar==="tsx"?"javascript":grammar}function lower(path,tree,language){return language==="python"?lowerPython(path,tree):language==="go"?lowerGo(path,tree):
lowerJavaScript(path,tree)}}),71553:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
h:()=>createSyntaxReader});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);
const GRAMMARS=null,DEPTH=400,NONE=[];function createSyntaxReader(){const grammars=new Map;let parser;return{async load(wanted){const missing=[...new Set(wanted)].
filter(name=>!grammars.has(name));if(missing.length===0)return;const{Parser,Language}=await __webpack_require__.e(33).then(__webpack_require__.bind(__webpack_require__,
40033));parser||(await Parser.init({wasmBinary:grammarFile("web-tree-sitter.wasm")}),parser=new Parser);for(const name of missing)grammars.set(name,await Language.
load(grammarFile(`tree-sitter-${name}.wasm`)))},read(text,name,isOver){const grammar=grammars.get(name);if(!parser||!grammar)throw new Error(`grammar ${name} is\
 not loaded`);parser.setLanguage(grammar);const tree=parser.parse(text,null,isOver&&{progressCallback:isOver});if(!tree){parser.reset();return}try{return{text,...readTree(
tree.walk())}}finally{tree.delete()}}}}function grammarFile(name){return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(import.meta.dirname,"grammars",name))}function readTree(cursor){try{const root=readNode(cursor),open=[root];let isCut=!1;for(;open.length>0;){const isDeep=open.
length>=DEPTH;if(!isDeep&&cursor.gotoFirstChild()){const node=readNode(cursor),parent=open[open.length-1];parent.children=[node],open.push(node);continue}isDeep&&
(isCut=!0);let isDone=!0;for(;open.length>1;){if(open.pop(),cursor.gotoNextSibling()){const node=readNode(cursor);open[open.length-1].children.push(node),open.push(
node),isDone=!1;break}cursor.gotoParent()}if(isDone)break}return{root,isCut}}finally{cursor.delete()}}function readNode(cursor){return{type:cursor.nodeType,field:cursor.
currentFieldName??void 0,isNamed:cursor.nodeIsNamed,at:cursor.startIndex,to:cursor.endIndex,children:NONE}}})};export{id,ids,modules};
