const id=7851,ids=[7851],modules={1620:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{FM:()=>codeReasons,Yx:()=>mayBeAnalysed,bn:()=>isBundle,e0:()=>mayStartAnalysis,t8:()=>CODE_SIGNS});const CODE_REASONS=["registers tools","asks a model","uses \
MCP servers"],words=(reason,...texts)=>texts.map(text=>({text,reason,isLibrary:!1})),onLines=(reason,line,...texts)=>texts.map(text=>({text,reason,isLibrary:!1,
line})),ofMcp=(reason,...texts)=>texts.map(text=>({text,reason,isLibrary:!1,ofMcp:!0})),libraries=(reason,...texts)=>texts.map(text=>({text,reason,isLibrary:!0})),
CODE_SIGNS=[...libraries("registers tools","modelcontextprotocol","fastmcp","fastapi_mcp","mcp.server","from mcp","import mcp","mcp-framework","mcp-handler","mc\
p-adapter","mcp-nest","mcp-go","mcp-golang","xmcp","@openai/agents","agents/mcp","crewai","llama_index","llamaindex","pydantic_ai","smolagents","autogen","seman\
tic_kernel","google.adk","@mastra/","genkit","langchain","langgraph"),...words("registers tools",".registerTool(",".registerPrompt(",".registerResource(",".regi\
sterToolTask(",".setRequestHandler(","CallToolRequest","ReadResourceRequest",".tool(",`.tool
`,".tool\r","@tool","@register_tool","@mcp_tool",".tool_plain",".call_tool(",".read_resource(",".get_prompt(","on_call_tool",".add_tool(",".addTool(",".addResou\
rce(",".addResourceTemplate(",".addPrompt(",".custom_route(","function_tool","kernel_function","StructuredTool","FunctionTool","BaseTool","MCPTool","McpAgent","\
McpServer","MCPServer","FastMCP",".AddTool(",".AddTools(",".AddPrompt(",".AddResource",".RegisterTool(","ToolHandler","createTool(","InferSchema","defineTool(",
"inputSchema","input_schema","tools/call"),...onLines("registers tools",/\.resource\(\s{0,8}f?["'][^"']{0,200}:\/\//,'.resource("',".resource('"),...onLines("re\
gisters tools",/^\s{0,80}@[\w.]{1,80}\.prompt\(\)/,".prompt()"),...onLines("registers tools",/^\s{0,20}class\s{1,4}\w{1,80}\([\w.]{0,80}Tool\)/,"Tool):"),...libraries(
"asks a model","openai","anthropic","@ai-sdk","litellm","ollama","google.genai","generativeai","@google/gen","vertexai","mistralai","cohere","groq","bedrock","h\
uggingface","together"),...words("asks a model","chat.completions",".messages.create","responses.create(","generateText(","streamText(","generateObject(","Creat\
eChatCompletion(","ChatPromptTemplate",".invoke_model(",".generate_content(",".generateContent("),...onLines("registers tools",/(?:^|autogen\.|[^\w.])(?<!def )register_function\(/,
"register_function("),...onLines("asks a model",/["']bedrock-runtime["']|client-bedrock-runtime/,"bedrock-runtime"),...ofMcp("uses MCP servers","ClientSession",
"StdioClientTransport","HTTPClientTransport","SSEClientTransport"),...ofMcp("uses MCP servers",".callTool(",".CallTool(","mcp_client","MCPClient","McpClient")],
SOURCE=/\.(?:py|[cm]?[jt]s|[jt]sx|go)$/i,DECLARATIONS=/\.d\.[cm]?ts$|\.min\.[cm]?js$/i;function mayStartAnalysis({kind,use,path}){return kind==="code"&&use!=="v\
endored"&&isSource(path)}function isSource(path){return SOURCE.test(path)&&!DECLARATIONS.test(path)}const MANIFEST=/(?:^|\/)(?:package\.json|[jt]sconfig[\w.-]{0,60}\.json|go\.mod|go\.work|pyproject\.toml|setup\.cfg)$/i;
function mayBeAnalysed(path){return SOURCE.test(path)||MANIFEST.test(path)}const LINE=400,IMPORT=/^\s*(?:import|from|export)\b|^[^"'`]{0,200}\}\s*from\s*["']|\b(?:require|import)\s*\(\s*["']|^\s*(?:[\w.]+\s+)?"[^"\s]+"\s*(?:\/\/.*)?$/,
TYPES_ONLY=/^\s*(?:import|export)\s+type\b/,ASKS=/\b(?:a?create|parse|a?invoke|a?stream|generate\w{0,20}|Generate\w{0,20}|a?completions?|complete|Complete|chat|Chat|a?run|run_sync|run_stream|a?predict|a?call|kickoff|a?query|converse\w{0,10}|send_?[Mm]essage\w{0,10}|CreateChatCompletion\w{0,10}|New|text_generation)\s{0,20}\(/,
OF_MCP=/mcp|model.?context.?protocol/i,LIBRARIES_LOOKED_AT=2e3;function codeReasons({bytes},hits){const found=new Set;let asks,speaksOfMcp,left=LIBRARIES_LOOKED_AT;
for(const{keyword,offset}of hits){const sign=CODE_SIGNS[keyword];if(!(!sign||found.has(sign.reason))){if(sign.isLibrary){if(asks===!1&&sign.reason==="asks a mod\
el"||left--<=0||!isImported(bytes,offset)||sign.reason==="asks a model"&&(asks=ASKS.test(bytes.toString("latin1")),!asks))continue}else if(sign.line&&!sign.line.
test(lineAt(bytes,offset)??"")||sign.ofMcp&&(speaksOfMcp??=OF_MCP.test(bytes.toString("latin1")),!speaksOfMcp))continue;if(found.add(sign.reason),found.size===CODE_REASONS.
length)break}}return CODE_REASONS.filter(reason=>found.has(reason))}function isImported(bytes,offset){const line=lineAt(bytes,offset);return line!==void 0&&IMPORT.
test(line)&&!TYPES_ONLY.test(line)}function lineAt(bytes,offset){const before=bytes.subarray(Math.max(0,offset-LINE),offset),start=before.lastIndexOf(10)+1;if(start===
0&&offset>LINE)return;const after=bytes.subarray(offset,offset+LINE),end=after.indexOf(10);return`${before.toString("latin1",start)}${after.toString("latin1",0,
end<0?after.length:end)}`.trimEnd()}const BUNDLE_BYTES=64*1024,LINE_BYTES=250,BUNDLER=/__webpack_require__|__commonJS\(|__toESM\(|__nccwpck_require__|\bparcelRequire/,
BUNDLER_HEAD=64*1024;function isBundle({bytes,format}){if(format!=="javascript"||bytes.length<BUNDLE_BYTES)return!1;let lines=1;for(let at=bytes.indexOf(10);at>=
0;at=bytes.indexOf(10,at+1))lines++;return bytes.length/lines>LINE_BYTES||BUNDLER.test(bytes.toString("latin1",0,BUNDLER_HEAD))}}),7531:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Av:()=>CODE_DETECTORS,mC:()=>CODE_DETECTOR_NAMES,dC:()=>PROJECT_DETECTOR,Mg:()=>PROJECT_DETECTORS,pj:()=>RULE_RUNNERS});
var code_signs=__webpack_require__(1620);const REGISTRATION_SIGNS=[".registerTool(",".registerPrompt(",".registerResource(","McpServer","FastMCP","inputSchema",
"input_schema","@mcp.tool","@mcp.prompt","@mcp.resource",".add_tool(",".tool()","@tool","NewTool(","mcp.Tool{","types.Tool(","system_prompt","systemPrompt","SYS\
TEM_PROMPT","system_message",".__doc__ =","_DESC"];var segments=__webpack_require__(9396),condition=__webpack_require__(5103),lib_document=__webpack_require__(5721),
limits=__webpack_require__(4354),anchored=__webpack_require__(6416);const documents=rules=>{const own=rules.filter(({document})=>document!==void 0).map(rule=>({
rule,execute:(0,anchored.lL)(rule.isForeign)}));if(own.length===0)return;const wants=({appliesTo,roles},artifact)=>(roles.has("document")||(0,segments.Sv)(artifact.
kind,roles))&&appliesTo(artifact);return{name:"documents",keywords:[],appliesTo:artifact=>artifact.format==="json"||artifact.format==="yaml"||artifact.format===
"toml"?own.some(({rule})=>wants(rule,artifact)):!1,detect(visit){for(const{rule,execute}of own)if(wants(rule,visit.artifact))for(const segment of segmentsFor(rule,
visit))applyRule(rule,segment,visit,execute)}}};function segmentsFor(rule,visit){const{artifact}=visit,carried=(0,segments.Sv)(artifact.kind,rule.roles)?visit.segments.
structures.filter(({role})=>rule.roles.has(role)):[],root=rule.roles.has("document")&&artifact.isWhole?artifact.document()?.root:void 0;return root?[...carried,
{role:"document",place:"",node:root}]:carried}function applyRule(rule,segment,visit,execute){const{select:path,when,isSecret}=rule.document,selected=path===""?[
{node:segment.node,path:[]}]:(0,lib_document.Lt)(segment.node,path);for(const each of selected){try{if(when&&!holds(when,each,segment.node,execute))continue}catch(error){
if(!(error instanceof condition.iG))throw error;visit.gap(`rule ${rule.info.id}: ${error.message}`);continue}const range=[visit.artifact.byteOffset(each.node.start),
visit.artifact.byteOffset(each.node.end)];visit.report({rule,range,place:placeOf(segment,each),...isSecret&&{secrets:[range]}})}}function placeOf(segment,{path}){
const inside=path.join(".");return[segment.place,inside].filter(part=>part!=="").join(", ")}function holds(when,selected,entry,execute){const lookup=field=>{if(field===
"$key")return selected.key===void 0?void 0:[selected.key];if(field==="$value")return valuesOf([selected.node]);const found=field.startsWith("$entry.")?(0,lib_document.
Lt)(entry,field.slice(7)):(0,lib_document.Lt)(selected.node,field);return found.length===0?void 0:valuesOf(found.map(({node})=>node))};return(0,condition._3)(when,
lookup,(pattern,text)=>execute(new RegExp(pattern),text.slice(0,limits.mq))!==null)}function valuesOf(nodes){return nodes.flatMap(node=>node.kind==="array"?node.
items.map(plainOf):[plainOf(node)])}function plainOf(node){return node.kind==="scalar"?node.value:node}var lazy=__webpack_require__(8552),search=__webpack_require__(
9086),layout=__webpack_require__(3221);function charactersBefore(phase){return Math.ceil(phase*8/6)}function spellingsOf(text){const spellings=[];for(let phase=0;phase<
3;phase++){const whole="\0".repeat(phase)+text,standard=btoa(whole).slice(charactersBefore(phase),Math.floor(whole.length*8/6));standard.length<layout.PM||(spellings.
push({text:standard,phase}),/[+/]/.test(standard)&&spellings.push({text:standard.replaceAll("+","-").replaceAll("/","_"),phase}))}return spellings}const WRAPPED=40,
INDENT=64,STANDARD=1,URL_SAFE=2,EITHER=STANDARD|URL_SAFE,ALPHABETS=new Uint8Array(256);for(const character of"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789")ALPHABETS[character.charCodeAt(0)]=EITHER;for(const character of"+/")ALPHABETS[character.charCodeAt(0)]=STANDARD;for(const character of"-_")ALPHABETS[character.
charCodeAt(0)]=URL_SAFE;const SHORTEST=20,NOTHING={start:0,end:0,covers:()=>!1,decode:()=>{}};function runAround(bytes,offset){const line=stretch(bytes,offset,EITHER),
pieces=[line];for(let first=line;;){const above=lineAbove(bytes,first[0],limits.$8-(offset-first[0]));if(!above)break;pieces.push(above),first=above}pieces.reverse();
for(let last=line;;){const below=lineBelow(bytes,last,limits.Qb.most-(last[1]-offset));if(!below)break;pieces.push(below),last=below}return runOf(bytes,pieces,offset)}
const LINE_RUNS=[EITHER,STANDARD,URL_SAFE].map(alphabet=>(bytes,offset)=>{const piece=stretch(bytes,offset,alphabet);return piece[1]-piece[0]<SHORTEST?NOTHING:runOf(
bytes,[piece],offset)});function stretch(bytes,offset,alphabet){return[leftEnd(bytes,offset,Math.max(0,offset-limits.$8),alphabet),rightEnd(bytes,offset,Math.min(
bytes.length,offset+limits.Qb.most),alphabet)]}function leftEnd(bytes,from,limit,alphabet){let at=from;for(;at>limit&&ALPHABETS[bytes[at-1]]&alphabet;)at--;return at}
function rightEnd(bytes,from,limit,alphabet){let at=from;for(;at<limit&&ALPHABETS[bytes[at]]&alphabet;)at++;return at}const NEWLINE=10,RETURN=13;function lineAbove(bytes,start,room){
let at=start;for(;start-at<INDENT&&isIndent(bytes[at-1]);)at--;if(room<=0||bytes[at-1]!==NEWLINE)return;const end=at-(bytes[at-2]===RETURN?2:1),piece=[leftEnd(bytes,
end,Math.max(0,end-room),EITHER),end];return goesOn(piece)?piece:void 0}function lineBelow(bytes,line,room){let at=line[1]+(bytes[line[1]]===RETURN?1:0);if(room<=
0||!goesOn(line)||bytes[at]!==NEWLINE)return;at++;const limit=at+INDENT;for(;at<limit&&isIndent(bytes[at]);)at++;const end=rightEnd(bytes,at,Math.min(bytes.length,
at+room),EITHER);return end>at?[at,end]:void 0}function isIndent(byte){return byte===32||byte===9}function goesOn([start,end]){return end-start>=WRAPPED&&(end-start)%
4===0}function runOf(bytes,pieces,around){const text=pieces.map(([start2,end2])=>bytes.toString("latin1",start2,end2)).join(""),start=pieces[0]?.[0]??around,end=pieces.
at(-1)?.[1]??around,isCut=end-around>=limits.Qb.most-INDENT,begins=[];let length=0;for(const[from,to]of pieces)begins.push(length),length+=to-from;const indexOf=offset=>{
const piece=(0,search.K)(pieces.length,index=>(pieces[index]?.[1]??0)>offset);return(begins[piece]??length)+offset-(pieces[piece]?.[0]??end)},offsetOf=index=>{const piece=(0,search.
K)(pieces.length,each=>(begins[each+1]??Number.POSITIVE_INFINITY)>index);return(pieces[piece]?.[0]??start)+index-(begins[piece]??0)},decoded=new Map;return{start,
end,covers:offset=>offset>=start&&offset<end&&(!isCut||offset+limits.Qb.least<=end),decode(offset,phase){const group=indexOf(offset)-charactersBefore(phase);if(group<
0)return;const origin=group%4;let said=decoded.get(origin);return said===void 0&&(said=Buffer.from(text.slice(origin),"base64").toString("latin1"),decoded.set(origin,
said)),{text:said,keywordAt:(group-origin)/4*3+phase,toSource:(from,to)=>[offsetOf(origin+Math.floor(from*4/3)),offsetOf(Math.min(text.length,origin+Math.ceil(to*
4/3))-1)+1]}}}}const RUNS=[runAround,...LINE_RUNS],encoded=rules=>{const own=rules.filter(isOfTokens);if(own.length===0)return;const owners=(0,lazy.R)(()=>ownersOf(
own)),bySpelling=(0,lazy.R)(()=>[...owners().values()]);return{name:"encoded",get keywords(){return[...owners().keys()].map(text=>({text,isCaseSensitive:!0}))},
appliesTo:(_,hits)=>hits.length>0,detect:visit=>report(visit,find(visit,bySpelling()))}};function isOfTokens({info,roles,keywords}){return info.category==="secr\
ets"&&info.tier==="gate"&&roles.has("file")&&keywords.length>0}function ownersOf(rules){const owners=new Map;for(const rule of rules)for(const[keyword,{text,isCaseSensitive}]of rule.
keywords.entries())if(!(!isCaseSensitive||!isAscii(text)))for(const{text:spelling,phase}of spellingsOf(text)){const same=owners.get(spelling);same?same.push({rule,
keyword,phase}):owners.set(spelling,[{rule,keyword,phase}])}return owners}function isAscii(text){return!/[^\0-\x7f]/.test(text)}function find(visit,bySpelling){
const{artifact,hits}=visit,{bytes}=artifact,all=[],ends=new Map,runs=[],runOf2=(index,offset)=>(runs[index]?.covers(offset)||(runs[index]=RUNS[index](bytes,offset)),
runs[index]);for(const{keyword,offset}of hits)for(const owner of bySpelling[keyword]??[])if(!(offset<(ends.get(owner.rule)??0)||!owner.rule.appliesTo(artifact)))
try{const whole=runOf2(0,offset);let found;for(let index=0;!found&&index<RUNS.length;index++)found=judge(runOf2(index,offset),offset,owner,whole);if(!found)continue;
ends.set(owner.rule,found.range[1]),all.push(found)}catch(error){if(!(error instanceof anchored.aD))throw error;visit.gap(`rule ${owner.rule.info.id}: ${error.message}\
; it was not applied to the rest of this text`),ends.set(owner.rule,Number.POSITIVE_INFINITY)}return all}function judge(run,offset,{rule,keyword,phase},whole){if(run!==
whole&&run.start===whole.start&&run.end===whole.end)return;const said=run.decode(offset,phase),found=said&&rule.occurrenceAt(said.text,said.keywordAt,keyword);if(!said||
!found)return;const value=said.text.slice(...found.secret??[found.start,found.end]);return{rule,range:said.toSource(found.start,found.end),value:Buffer.from(value,
"latin1").toString("utf8"),standing:found.standing,run:[whole.start,whole.end]}}function report(visit,all){const sorted=all.toSorted((a,b)=>a.range[0]-b.range[0]);
let masked=0;for(const[index,{rule,range,value,standing,run}]of sorted.entries()){const left=[Math.max(run[0],Math.min(masked,range[0])),range[0],""],right=[range[1],
Math.min(run[1],sorted[index+1]?.range[0]??run[1]),""];masked=Math.max(range[1],right[1]),visit.report({rule,range,standing,secrets:[[...range,value],left,right],
message:`${rule.message.replace(/[.!]$/,"")}; it stands base64-encoded, which protects nothing.`})}}const patterns=rules=>{const own=rules.filter(({keywords})=>keywords.
length>0);if(own.length===0)return;const owners=(0,lazy.R)(()=>own.flatMap(rule=>rule.keywords.map((_,keyword)=>({rule,keyword})))),roles=new Set(own.flatMap(rule=>[
...rule.roles,...isSecrets(rule)?SECRETS_TOO:[]]));return{name:"patterns",get keywords(){return own.flatMap(({keywords,placeCheck:check})=>keywords.map(each=>({
...each,check})))},appliesTo:(artifact,hits)=>hits.length>0||(0,segments.Sv)(artifact.kind,roles),detect(visit){const seen=new Set,{artifact}=visit;if(visit.hits.
length>0){const whole={role:"file",place:"",bytes:artifact.bytes,isNormalised:!1,toSource:(start,end)=>[start,end]};verify(visit,whole,()=>artifact.latin1(),visit.
hits,owners(),seen)}for(const segment of(0,segments.Sv)(artifact.kind,roles)?visit.segments.texts:[]){if(!own.some(rule=>looksAt(rule,segment)))continue;const hits=visit.
hitsIn(segment.bytes);hits.length>0&&verify(visit,segment,()=>segment.bytes.toString("latin1"),hits,owners(),seen)}}}},SECRETS_TOO=["model-text"];function looksAt(rule,{
role,isNormalised}){return rule.roles.has(role)||isNormalised&&isSecrets(rule)&&rule.roles.has("file")}function isSecrets({info}){return info.category==="secret\
s"}function verify(visit,segment,textOf,hits,owners,seen){const text=(0,lazy.R)(textOf),ends=new Map;for(const hit of hits){const{rule,keyword}=owners[hit.keyword];
if(!(!looksAt(rule,segment)||hit.offset<(ends.get(rule)??0)||!rule.appliesTo(visit.artifact)))try{const found=rule.occurrenceIn(segment.bytes,hit.offset,keyword,
text);if(!found)continue;ends.set(rule,found.end);const range=segment.toSource(found.start,found.end),identity=`${rule.info.id}\0${range[0]}`;if(seen.has(identity))
continue;seen.add(identity),visit.report({rule,range,place:segment.place,standing:found.standing,...found.secret&&{secrets:[secretIn(segment,found.secret)]}})}catch(error){
if(!(error instanceof anchored.aD))throw error;visit.gap(`rule ${rule.info.id}: ${error.message}; it was not applied to the rest of this text`),ends.set(rule,Number.
POSITIVE_INFINITY)}}}function secretIn({bytes,toSource,isNormalised},[start,end]){const range=toSource(start,end);return isNormalised?[...range,bytes.toString("\
utf8",start,end)]:range}const RULE_RUNNERS=[patterns,encoded,documents],CODE_DETECTORS=[{name:"hidden-text",signs:REGISTRATION_SIGNS,load:async()=>(await __webpack_require__.
e(1685).then(__webpack_require__.bind(__webpack_require__,4462))).hiddenText},{name:"directives",signs:REGISTRATION_SIGNS,load:async()=>(await __webpack_require__.
e(1685).then(__webpack_require__.bind(__webpack_require__,6407))).directives},{name:"front-matter",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.
bind(__webpack_require__,3972))).frontMatterDetector},{name:"launch",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.bind(__webpack_require__,
4910))).launch},{name:"server-manifest",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.bind(__webpack_require__,6825))).serverManifest},
{name:"downloads",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.bind(__webpack_require__,6393))).downloads},{name:"hooks",load:async()=>(await __webpack_require__.
e(277).then(__webpack_require__.bind(__webpack_require__,343))).hooks},{name:"permissions",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.
bind(__webpack_require__,8328))).permissions},{name:"environment",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.bind(__webpack_require__,
864))).environment},{name:"autostart",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.bind(__webpack_require__,4839))).autostart},{name:"\
agent-workflow",load:async()=>(await __webpack_require__.e(4259).then(__webpack_require__.bind(__webpack_require__,6096))).agentWorkflow},{name:"tool-definition\
s",signs:REGISTRATION_SIGNS,load:async()=>(await __webpack_require__.e(1685).then(__webpack_require__.bind(__webpack_require__,81))).toolDefinitions},{name:"mcp\
-posture",load:async()=>(await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(1928),__webpack_require__.e(4973),__webpack_require__.e(8814),__webpack_require__.
e(7696),__webpack_require__.e(1837),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,1560))).mcpPosture},{name:"mcp-drift",load:async()=>(await Promise.
all([__webpack_require__.e(1138),__webpack_require__.e(1928),__webpack_require__.e(4973),__webpack_require__.e(8814),__webpack_require__.e(7696),__webpack_require__.
e(1837),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,9467))).mcpDrift},{name:"mcp-definitions",load:async()=>(await Promise.all(
[__webpack_require__.e(1138),__webpack_require__.e(1928),__webpack_require__.e(4973),__webpack_require__.e(8814),__webpack_require__.e(7696),__webpack_require__.
e(1837),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,6150))).mcpDefinitions},{name:"unread",load:async()=>(await __webpack_require__.
e(277).then(__webpack_require__.bind(__webpack_require__,6554))).unread}],PROJECT_DETECTOR={name:"flows",signs:code_signs.t8.map(({text})=>text),isFor:({flow,postures})=>flow!==
void 0||postures!==void 0,load:async()=>(await Promise.all([__webpack_require__.e(9547),__webpack_require__.e(7696),__webpack_require__.e(1837),__webpack_require__.
e(1484)]).then(__webpack_require__.bind(__webpack_require__,8478))).flows},PROJECT_DETECTORS=[PROJECT_DETECTOR,{name:"mcp-drift",signs:[],isFor:({detector,kinds})=>detector===
"mcp-drift"&&kinds?.has("code")===!0,load:async()=>(await Promise.all([__webpack_require__.e(9547),__webpack_require__.e(7696),__webpack_require__.e(1837),__webpack_require__.
e(1484)]).then(__webpack_require__.bind(__webpack_require__,1952))).sourceLock}],CODE_DETECTOR_NAMES=CODE_DETECTORS.map(({name})=>name)}),5103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{iG:()=>ConditionError,Qj:()=>checkCondition,_3:()=>evaluate});const OPERATORS=["eq","neq","in","not_in","contains","n\
ot_contains","starts_with","ends_with","matches","exists","not_exists","gt","gte","lt","lte","count_gte","count_lte"];function unfitOperand(operator,operand){switch(operator){case"\
exists":case"not_exists":return operand===void 0?void 0:"takes no value";case"in":case"not_in":return Array.isArray(operand)?operand.length>0&&operand.every(isScalar)?
void 0:"needs a list of one or more plain values":`needs a list as value, not ${typeName(operand)}`;case"starts_with":case"ends_with":case"matches":return typeof operand!=
"string"?`needs text as value, not ${typeName(operand)}`:operand===""?"needs text as value that is not empty":void 0;case"gt":case"gte":case"lt":case"lte":return Number.
isFinite(operand)?void 0:`needs a number as value, not ${typeName(operand)}`;case"count_gte":case"count_lte":return Number.isInteger(operand)&&Number(operand)>=
0?void 0:"needs a whole number from 0 as value";case"contains":case"not_contains":if(operand==="")return"needs a value that is not empty";break}return isScalar(
operand)?void 0:`needs a plain value, not ${typeName(operand)}`}function isScalar(value){return value===null||typeof value=="string"||typeof value=="number"||typeof value==
"boolean"}function typeName(value){return value===null?"null":value===void 0?"nothing":Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value==
"string"?"text":`a ${typeof value}`}var limits=__webpack_require__(4354),lib_escape=__webpack_require__(8989),suggest=__webpack_require__(770);const DEPTH=8,LEAVES=100,
PARTS=800,PATTERN=1e3,GROUPS=["all","any","not"],LEAF_KEYS=["field","operator","value"];function checkCondition(raw){const check={problems:[],leaves:0,parts:0};
return checkMember(raw,"",1,check),isTooMuch(check)&&check.problems.push(`The condition has more than ${LEAVES} comparisons or ${PARTS} parts; the rest was not \
read.`),check.problems}function checkMember(raw,at,depth,check){check.parts++;const{problems}=check,place=at===""?"The condition":`${at}:`;if(!isRecord(raw)){problems.
push(`${place} must be a map, not ${typeName(raw)}.`);return}if(depth>DEPTH){problems.push(`${place} is nested deeper than ${DEPTH} levels.`);return}const groups=GROUPS.
filter(group2=>Object.hasOwn(raw,group2)),[group]=groups;if(group===void 0){checkLeaf(raw,at,check);return}const others=Object.keys(raw).filter(key=>key!==group);
others.length>0&&problems.push(`${place} has "${group}" and must have nothing else, but has ${list(others)}.`);const inside=raw[group],path=at===""?group:`${at}\
.${group}`;group==="not"?checkMember(inside,path,depth+1,check):Array.isArray(inside)&&inside.length>0?checkMembers(inside,path,depth+1,check):problems.push(`${path}\
: must be a list of one or more conditions.`)}function checkMembers(members,path,depth,check){for(const[index,member]of members.entries()){if(isTooMuch(check))return;
checkMember(member,`${path}[${index}]`,depth,check)}}function isTooMuch({leaves,parts}){return leaves>LEAVES||parts>PARTS}function checkLeaf(raw,at,check){check.
leaves++;const{problems}=check,prefix=at===""?"":`${at}.`;for(const key of Object.keys(raw))LEAF_KEYS.some(known2=>known2===key)||problems.push(`${prefix}${quoted(
key)} is not part of a condition.${suggestion(key,[...LEAF_KEYS,...GROUPS])}`);const{field,operator,value}=raw;(typeof field!="string"||field==="")&&problems.push(
`${prefix}field: must be text that is not empty.`);const known=OPERATORS.find(each=>each===operator);if(known===void 0){const wrong=typeof operator=="string"?quoted(
operator):typeName(operator),hint=typeof operator=="string"?suggestion(operator,OPERATORS):"";problems.push(`${prefix}operator: ${wrong} is not one of ${OPERATORS.
join(", ")}.${hint}`);return}const unfit=unfitOperand(known,value)??(known==="matches"?unfitPattern(String(value)):void 0);unfit!==void 0&&problems.push(`${prefix}\
value: ${known} ${unfit}.`)}function unfitPattern(pattern){if(pattern.length>PATTERN)return`takes at most ${PATTERN} characters`;try{new RegExp(pattern);return}catch(error){
return`needs a regular expression: ${error instanceof Error?error.message:String(error)}`}}function isRecord(value){return typeof value=="object"&&value!==null&&
!Array.isArray(value)}function list(keys){return(0,lib_escape.Jj)(keys.map(key=>quoted(key)).join(", "),200)}function quoted(text){return JSON.stringify((0,lib_escape.
Jj)(text,60))}function suggestion(wrong,known){const near=(0,suggest.p)(wrong,known);return near===void 0?"":` Did you mean ${near}?`}class ConditionError extends Error{name="\
ConditionError";field;operator;constructor(field,operator,problem){super(`${JSON.stringify(field)} ${operator}: ${problem}`),this.field=field,this.operator=operator}}
function evaluate(condition,lookup,matches=matchesRegExp){return"all"in condition?condition.all.every(each=>evaluate(each,lookup,matches)):"any"in condition?condition.
any.some(each=>evaluate(each,lookup,matches)):"not"in condition?!evaluate(condition.not,lookup,matches):compare(condition,lookup(condition.field),matches)}function matchesRegExp(pattern,text){
return new RegExp(pattern).test(text)}function compare(comparison,found,matches){const{field,operator,value:operand}=comparison,unfit=unfitOperand(operator,operand);
if(unfit!==void 0)throw new ConditionError(field,operator,unfit);const values=found??[];switch(operator){case"exists":return found!==void 0;case"not_exists":return found===
void 0;case"count_gte":return values.length>=number(operand,comparison);case"count_lte":return values.length<=number(operand,comparison);default:{const hits=values.
map(value=>holds(value,comparison,matches)).filter(Boolean).length;return isNegative(operator)?found!==void 0&&hits===0:hits>0}}}function isNegative(operator){return operator===
"neq"||operator==="not_in"||operator==="not_contains"}function holds(value,comparison,matches){const operand=comparison.value;switch(comparison.operator){case"e\
q":case"neq":return value===operand;case"in":case"not_in":return Array.isArray(operand)&&operand.includes(value);case"contains":case"not_contains":return Array.
isArray(value)?value.includes(operand):condition_text(value,comparison).includes(condition_text(operand,comparison));case"starts_with":return condition_text(value,
comparison).startsWith(condition_text(operand,comparison));case"ends_with":return condition_text(value,comparison).endsWith(condition_text(operand,comparison));case"\
matches":return matchText(condition_text(operand,comparison),condition_text(value,comparison),comparison,matches);case"gt":return number(value,comparison)>number(
operand,comparison);case"gte":return number(value,comparison)>=number(operand,comparison);case"lt":return number(value,comparison)<number(operand,comparison);case"\
lte":return number(value,comparison)<=number(operand,comparison);default:throw new ConditionError(comparison.field,comparison.operator,"is not an operator")}}function matchText(pattern,value,{
field,operator},matches){try{return matches(pattern,value.slice(0,limits.mq))}catch(error){throw new ConditionError(field,operator,error instanceof Error?error.
message:String(error))}}function condition_text(value,{field,operator}){if(typeof value=="string")return value;throw new ConditionError(field,operator,`needs te\
xt, found ${typeName(value)}`)}function number(value,{field,operator}){if(typeof value=="number")return value;throw new ConditionError(field,operator,`needs a n\
umber, found ${typeName(value)}`)}}),2382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{cl:()=>bech32Holds,p$:()=>decodeBase32,y4:()=>decodeBase64,yr:()=>crc16});const DECODED_LENGTH=65536;function decodeBase64(text){if(text.length>DECODED_LENGTH)
return;const digits=text.replace(/={1,2}$/,"");if(!(digits===""||digits.length%4===1||!/^[A-Za-z0-9+/_-]*$/.test(digits)))return Buffer.from(digits,"base64url")}
const BASE32="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";function decodeBase32(text){if(text.length>DECODED_LENGTH)return;const bytes=[];let bits=0,held=0;for(const character of text.
replace(/={1,6}$/,"")){const digit=BASE32.indexOf(character);if(digit<0)return;held=(held<<5|digit)&4095,bits+=5,!(bits<8)&&(bits-=8,bytes.push(held>>bits&255))}
return Buffer.from(bytes)}function crc16(bytes){let crc=0;for(const byte of bytes){crc^=byte<<8;for(let bit=0;bit<8;bit++)crc=(crc&32768?crc<<1^4129:crc<<1)&65535}
return crc}const BECH32="qpzry9x8gf2tvdw0s3jn54khce6mua7l",BECH32_GENERATOR=[996825010,642813549,513874426,1027748829,705979059];function bech32Holds(text){const whole=text.
toLowerCase(),separator=whole.lastIndexOf("1");if(separator<1||whole.length>1e3||text!==whole&&text!==text.toUpperCase())return!1;const prefix=[...whole.slice(0,
separator)].map(character=>character.charCodeAt(0)),data=[...whole.slice(separator+1)].map(character=>BECH32.indexOf(character));if(data.length<6||data.includes(
-1))return!1;const values=[...prefix.map(code=>code>>5),0,...prefix.map(code=>code&31),...data];let check=1;for(const value of values){const top=check>>>25;check=
(check&33554431)<<5^value;for(const[bit,generator]of BECH32_GENERATOR.entries())top>>bit&1&&(check^=generator)}return check===1}}),6416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{aD:()=>RegexDeadlineError,lL:()=>executorFor,mv:()=>compileAnchored,xp:()=>BEFORE_WINDOW});const BEFORE_WINDOW=256,FOREIGN_WINDOW=1024,
FOREIGN_DEADLINE=100,FOREIGN_MISSES=10,FOREIGN_BUDGET=3e4;class RegexDeadlineError extends Error{}function compileAnchored(regex,before,flags,isForeign){const forward=new RegExp(
bytewise(regex),`${flags}dy`),backward=before===void 0?void 0:new RegExp(`(?:${bytewise(before)})$`,flags),execute=executorFor(isForeign);return{matchAt(text,offset){
const base=isForeign?Math.max(0,offset-BEFORE_WINDOW):0,subject=isForeign?text.slice(base,offset+FOREIGN_WINDOW):text;forward.lastIndex=offset-base;const match=execute(
forward,subject);if(!match?.indices)return;let start=offset;if(backward){const left=text.slice(Math.max(0,offset-BEFORE_WINDOW),offset),leading=execute(backward,
left);if(!leading)return;start=offset-(left.length-leading.index)}const end=(match.indices[0]?.[1]??0)+base,secret=match.indices.groups?.secret;return secret?{start,
end,secret:[secret[0]+base,secret[1]+base]}:{start,end}}}}function bytewise(source){return source.replace(/[^\0-\x7f]/gu,character=>`(?:${[...Buffer.from(character,
"utf8")].map(byte=>`\\x${byte.toString(16).padStart(2,"0")}`).join("")})`)}function executorFor(isForeign){if(!isForeign)return(expression,subject)=>expression.
exec(subject);let missed=0,spent=0;return(expression,subject)=>{if(missed>=FOREIGN_MISSES)throw new RegexDeadlineError(`${OVER_DEADLINE} ${FOREIGN_MISSES} times`);
if(spent>=FOREIGN_BUDGET)throw new RegexDeadlineError(`the expression has run ${FOREIGN_BUDGET/1e3} s in all`);const started=performance.now();try{return withDeadline(
expression,subject)}catch(error){if(!(error instanceof RegexDeadlineError))throw error;missed++;const found=withDeadline(expression,subject);return missed--,found}finally{
spent+=performance.now()-started}}}const OVER_DEADLINE=`the expression ran longer than ${FOREIGN_DEADLINE} ms`;let interruptible;function makeInterruptible(){const{
createContext,Script}=process.getBuiltinModule("node:vm"),sandbox=createContext({}),script=new Script("expression.exec(subject)");return{sandbox,run:timeout=>script.
runInContext(sandbox,{timeout})}}function withDeadline(expression,subject){interruptible??=makeInterruptible(),interruptible.sandbox.expression=expression,interruptible.
sandbox.subject=subject;try{return interruptible.run(FOREIGN_DEADLINE)}catch(error){throw error.code==="ERR_SCRIPT_EXECUTION_TIMEOUT"?new RegexDeadlineError(OVER_DEADLINE):
error}}}),3221:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{PM:()=>KEYWORD_MIN_BYTES,
ku:()=>TABLES_END,v8:()=>layOut});function reachOfRun({least,most=least,within,before},mustHoldDigit){return within+(before!==void 0||mustHoldDigit?most+1:least)}
const KEYWORD_MIN_BYTES=4,TABLES_END=458752,ENTRY_BYTES=16,WORD_BYTES=16,SEARCH_BYTES=8,FOUR_GRAM_MIN_BYTES=7;function layOut(keywords){const{texts,areCaseSensitive,
wordOf}=wordTable(keywords),checks=checkTable(keywords),grams=texts.reduce((sum,{length})=>sum+(length<FOUR_GRAM_MIN_BYTES?2:4),0),wordsAt=TABLES_END+(grams+1)*
ENTRY_BYTES,searchesAt=wordsAt+texts.length*WORD_BYTES,checksAt=searchesAt+(keywords.length+1)*SEARCH_BYTES,setsAt=checksAt+checks.rows.length*4,textAt=setsAt+checks.
sets.length,text=Buffer.from(texts.join(""),"latin1"),bytes=Buffer.alloc(textAt-wordsAt+text.length),numbers=new Uint32Array(bytes.buffer,bytes.byteOffset,(setsAt-
wordsAt)/4),searches=numbers.subarray((searchesAt-wordsAt)/4);let textEnd=textAt;for(const[index,{length}]of texts.entries())numbers.set([textEnd,length,areCaseSensitive[index]?
1:0],index*4),textEnd+=length;for(const[index,word]of wordOf.entries()){const check=checks.checkOf[index],first=word*4+3;searches.set([numbers[first],check<0?0:
checksAt+check*CHECK_BYTES],index*2+2),numbers[first]=index+1}numbers.set(checks.rows,(checksAt-wordsAt)/4),bytes.set(checks.sets,setsAt-wordsAt),bytes.set(text,
textAt-wordsAt);const reach=texts.reduce((most,{length})=>Math.max(most,length),checks.ahead);return{keywords:keywords.length,words:texts.length,reach,wordsAt,searchesAt,
setsAt,bytes}}function wordTable(keywords){const texts=[],areCaseSensitive=[],asWritten=new Map,inAnyCase=new Map,wordOf=keywords.map(({text,isCaseSensitive})=>{
const known=isCaseSensitive?asWritten:inAnyCase,folded=isCaseSensitive?text:asciiLower(text),word=known.get(folded);if(word!==void 0)return word;const bytes=bytesOf(
folded);if(bytes.length<KEYWORD_MIN_BYTES)throw new Error(`keyword "${text}" is shorter than ${KEYWORD_MIN_BYTES} bytes`);return areCaseSensitive.push(isCaseSensitive),
known.set(folded,texts.length),texts.push(bytes)-1});return{texts,areCaseSensitive,wordOf}}const CHECK_BYTES=24;function checkTable(keywords){const rows=[],checks=new Map,
sets=new Map;let ahead=0;const numberOf=set=>{if(set===void 0)return 0;const number=sets.get(set)??sets.size+1;return sets.set(set,number),number},checkOf=keywords.
map(({check})=>{if(!check)return-1;const known=checks.get(check);if(known!==void 0)return known;const{notAfter,secret,mustHoldDigit}=check,reach=secret?reachOfRun(
secret,mustHoldDigit):0;return ahead=Math.max(ahead,reach+1),rows.push(numberOf(notAfter),numberOf(secret?.bytes),secret?.least??0,reach,numberOf(secret?.before),
mustHoldDigit?1:0),checks.set(check,checks.size),checks.size-1});return{rows,sets:Buffer.from([...sets.keys()].join(""),"hex"),checkOf,ahead}}function asciiLower(text){
return text.replace(/[A-Z]+/g,letters=>letters.toLowerCase())}function bytesOf(text){return/[^\0-\x7f]/.test(text)?Buffer.from(text,"utf8").toString("latin1"):text}}),
7264:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>verifyChecksum,v:()=>CHECKSUMS});
var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5862);const BASE62="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";function base62Tail(shape){
return value=>{const[,body,tail]=shape.exec(value)??[];return body===void 0?void 0:base62((0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.QR)(body),6)===tail}}const CHECKSUM={
github:base62Tail(/^gh[pousr]_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/),npm:base62Tail(/^npm_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/),vercel:base62Tail(/^vc[pkair]_([A-Za-z0-9]{50})([A-Za-z0-9]{6})$/),
atlassian:value=>{const[,body,tail]=/^((?:ATATT3|ATCTT3|ATBB)[\w=-]{8,600})([0-9A-F]{8})$/.exec(value)??[];return body===void 0?void 0:hex((0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.
QR)(body)).toUpperCase()===tail},grafana:value=>{const[,body,tail]=/^(glsa_[A-Za-z0-9]{32})_([0-9a-f]{8})$/i.exec(value)??[];return body===void 0?void 0:swapped(
hex((0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.QR)(body)))===tail?.toLowerCase()},cloudflare:value=>{const[,body,tail]=/^cf(?:k|ut|at)_([A-Za-z0-9]{40})([0-9a-f]{8})$/.
exec(value)??[];return body===void 0?void 0:hex((0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.QR)(body))===tail},gitlab:value=>{const[,body,tail]=/^(gl[a-z]{2,6}-[\w-]{27,300}\.\d{2}\.[0-9a-z]{2})([0-9a-z]{7})$/.
exec(value)??[];return body===void 0?void 0:(0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.QR)(body).toString(36).padStart(7,"0")===tail}},CHECKSUMS=Object.keys(CHECKSUM);
function verifyChecksum(name,value){const holds=CHECKSUM[name](value);return holds===void 0?"pass":holds?"proven":"example"}function base62(number,length){let digits="";
for(let rest=number;digits.length<length;rest=Math.floor(rest/62))digits=BASE62[rest%62]+digits;return digits}function hex(number){return number.toString(16).padStart(
8,"0")}function swapped(hexadecimal){return hexadecimal.match(/../g)?.toReversed().join("")??""}}),265:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B8:()=>needsOthers,mk:()=>compileRule,nb:()=>compileRules});var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6740),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8552),_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6416),_value_checks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6002);const ON_FINDINGS=new Set(["pin/danger-after-change"]);function needsOthers({id:id2}){return ON_FINDINGS.has(id2)}function compileRules(definitions,isChosen,now=0){
const needed=new Set(["secrets"]);return definitions.some(({info})=>needsOthers(info)&&isChosen(info))&&needed.add("prompt"),definitions.filter(({info})=>isChosen(
info)||needed.has(info.category)).map(definition=>compileRule(definition,!isChosen(definition.info),now))}const FILE_ONLY=new Set(["file"]);function compileRule(definition,isMaskOnly=!1,now=0){
const{info,message,where,match,isForeign}=definition,text="text"in match?match.text:void 0,kinds=where.kinds&&kindsOf(where.kinds),occurrenceAt=text?textMatcher(
text,isForeign,now):()=>{};return{info,message,isForeign,isMaskOnly,kinds,roles:where.roles.length===1&&where.roles[0]==="file"?FILE_ONLY:new Set(where.roles),..."\
detector"in match&&{detector:match.detector},keywords:text?.any??[],..."document"in match&&{document:match.document},..."flow"in match&&{flow:match.flow},..."po\
sture"in match&&{postures:match.posture},...definition.edits&&{edits:definition.edits},appliesTo:({kind,path})=>(kinds?.has(kind)??!0)&&(where.paths?.some(glob=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__.
k)(path,glob))??!0),placeCheck:text&&placeCheckOf(text),occurrenceAt,occurrenceIn:text?windowed(text,occurrenceAt):()=>{}}}function kindsOf(kinds){return new Set(
[...kinds,...kinds.includes("tool-list")?["mcp-definitions"]:[]])}function placeCheckOf({reach:{notAfter,secret},checks}){if(!(notAfter===void 0&&secret===void 0))
return{...notAfter!==void 0&&{notAfter},...secret!==void 0&&{secret},mustHoldDigit:checks.some(each=>"digit"in each)}}const EDGE=64,WINDOW=4608;function windowed(match,occurrenceAt){
const{reach,checks}=match,around=Math.max(0,...checks.map(check=>"near"in check?check.near.within:"notNear"in check?check.notNear.within:0)),ahead=reach.ahead===
void 0?Number.POSITIVE_INFINITY:reach.ahead+around+EDGE,behind=(match.before===void 0?0:_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__.xp)+around+EDGE;return(bytes,offset,keyword,text)=>{
if(ahead>WINDOW)return occurrenceAt(text(),offset,keyword);const start=Math.max(0,offset-behind),found=occurrenceAt(bytes.toString("latin1",start,offset+ahead),
offset-start,keyword);return found&&{...found,start:found.start+start,end:found.end+start,...found.secret&&{secret:[found.secret[0]+start,found.secret[1]+start]}}}}
function textMatcher(match,isForeign,now){let anchored;const execute=(0,_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__.lL)(isForeign),surroundings=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_3__.
R)(()=>match.checks.flatMap(check=>{const around="near"in check?check.near:"notNear"in check?check.notNear:void 0;return around?[{within:around.within,expression:new RegExp(
around.regex,match.flags),isWanted:"near"in check}]:[]}));return(text,offset,keyword)=>{const mark=match.any[keyword]?.text??"",length=Buffer.byteLength(mark);(match.
regex!==void 0||match.before!==void 0)&&(anchored??=(0,_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__.mv)(match.regex??"",match.before,match.flags,isForeign));
const found=anchored?anchored.matchAt(text,offset):{start:offset,end:offset+length};if(!found)return;const secret=wholeSecret(found,offset),value=text.slice(...secret??
[found.start,found.end]),whole=text.slice(found.start,found.end);let standing="plain";for(const check of match.checks){if("near"in check||"notNear"in check)continue;
const outcome=(0,_value_checks_js__WEBPACK_IMPORTED_MODULE_1__.Su)(value,check,{keyword:mark,now,whole});if(outcome==="reject")return;outcome!=="pass"&&(standing=
outcome)}for(const{within,expression,isWanted}of surroundings()){const around=text.slice(Math.max(0,found.start-within),found.end+within);if(execute(expression,
around)!==null!==isWanted)return}return{start:found.start,end:Math.max(found.end,offset+(match.regex===void 0?length:0)),...secret&&{secret},standing}}}function wholeSecret(found,offset){
if(found.secret)return found.secret[0]===offset?[found.start,found.secret[1]]:found.secret}}),6379:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>isPlaceholder});const PLACEHOLDER=/x{4,}|\*{3,}|\.{3,}|_{4,}|0{6,}|1{6,}|a{6,}|1234567|abcdefg|qwerty|example|sample|placeholder|changeme|change_me|your[-_ ]?|replace|dummy|fake|redacted|insert|todo|foobar|deadbeef|lorem|my[-_](?:[a-z\d]{1,12}[-_])?(?:secret|api|token|key|pass)|(?:^|[-_])(?:test|mock|demo)(?:[-_]|$)|^(?:\$\{|\$\(|\{\{|<|%\w+%|@\w+@|\$\w+$)|process\.env|os\.environ|getenv/i;
function isPlaceholder(value){return PLACEHOLDER.test(value)}}),2148:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{R:()=>STRUCTURES,t:()=>verifyStructure});var encodings=__webpack_require__(2382),fillers=__webpack_require__(6379);const URL_LOGIN=/:\/\/([^\s/@:"'`<>]{0,200}):([^\s/@"'`<>]{1,300})@(\[[\da-fA-F:]{2,45}\]|[^\s/:?#,"'`<>\\]{1,255})/;
function connection(whole){const[,user,password,host]=URL_LOGIN.exec(whole)??[];return password===void 0||host===void 0||isNoPassword(decoded(password),decoded(
user??""))||FILLER_HOST.test(host)?"reject":/^[\da-f]{32}$/.test(password)&&/^[\da-f]{32}$/.test(user??"")||isLocal(host)&&isDefault(decoded(password),decoded(user??
""))?"harmless":SOMEBODYS_HOST.test(host)?"example":"pass"}function remoteConnection(whole){const host=URL_LOGIN.exec(whole)?.[3];return host===void 0||isLocal(
host)?"reject":connection(whole)}function userPassword(value){const text=value.length%4===0?(0,encodings.y4)(value)?.toString("latin1"):void 0,[,user,password]=/^([\x20-\x7e]{0,200}?):([\x20-\x7e]{1,2000})$/.
exec(text??"")??[];return user===void 0||password===void 0||isNoPassword(password,user)||isDefault(password,user)?"reject":"pass"}function connections_password(value){
return isNoPassword(value,"")?"reject":"pass"}const FILLER=/^(?:(?:my|your|the|some|a|new|old|db|database|user|admin|root|redis|mysql|postgres|mongo|secret|super|strong|secure|test|demo|url|encoded|http|proxy|api|access|auth|app|basic|git|smtp|mail|remote|service)?[-_ ]?){0,4}(?:pass|passwd|passw|password|passwort|passphrase|pwd|pw|psw|secret|token|key|creds?|credentials?|access[-_]?token|apikey|api[-_]?key|changeit|changeme|hidden|masked|redacted|removed|xxx?|yyy?|foo|bar|baz|foobar|hunter2|hello|letmein|open ?sesame|none|null|nil|undefined|empty|true|false|here|value|string)(?:[-_]?(?:\d{1,4}|here|word|value|string|goes[-_]?here))?[!@#$%]?$/i,
VARIABLE=/^[$%@#]|\$[{(]|\$\w|[{}<>[\]()]|^%\w|^:|^\*+$|^[•·…-]|\.\.\.|\\|^\+$|%s|%\(|&&|\|\|/,SINGLE=/^(.)\1*$/;function isNoPassword(password,user){return password.
length<3||/^\d{2,5}$/.test(password)||FILLER.test(password)||VARIABLE.test(password)||SINGLE.test(password)||(0,fillers.w)(password)||/^user(?:name)?$|^username$|^usr$|^u$|^login$/i.
test(user)&&!/\d/.test(password)}const DEFAULT=/^(?:(?:postgres|postgresql|mysql|mariadb|mongo|mongodb|redis|rabbitmq|rabbit|root|admin|administrator|guest|user|test|testing|tester|dev|develop|development|local|app|demo|docker|default|minio|minioadmin|neo4j|elastic|clickhouse|airflow|prefect|toor|pass|password|secret|sa|qwerty|abc)\d{0,6}|\d{1,8}|p[a@]ssw[o0]rd.{0,4})$/i;
function isDefault(password,user){return password===user||DEFAULT.test(password)}function isLocal(host){return/^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[?::1\]?|10\.0\.2\.2|[^.[]+|[\w.-]+\.(?:local|localhost|internal|test|svc))$/i.
test(host)}const SOMEBODYS_HOST=/(?:^|\.)(?:my|your|some)[-_]?(?:\w{0,12}[-_]?)?(?:host|server|domain|site|company|corp|org|app)\.\w{2,6}$|^(?:www\.)?(?:foo|bar|baz|foobar)\.(?:com|net|org)$/i,
FILLER_HOST=/^(?:host(?:name)?|server|domain|url|address|your[-_].*|my[-_]?host|\.{2,})$|(?:^|\.)(?:example(?:\.\w{2,6})?|invalid|test)\.?$|[${}<>()*]|%s|\.\.\.|…|^xx/i;
function decoded(text){try{return decodeURIComponent(text)}catch{return text}}function genericSecret(value,whole){return isOther(value)||isCode(value,whole)?"re\
ject":"pass"}const OTHER=new RegExp([String.raw`^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$`,"^[a-z][a-z+.-]{1,15}:/",String.raw`^(?:\.{0,2}/|~/|[a-z]:\\)[\w.-]`,
String.raw`^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}$`,String.raw`^v?\d{1,5}(?:\.\d{1,5}){1,3}(?:[-+][\w.-]{0,30})?$`,String.raw`^\d{4}-\d{2}-\d{2}`,String.raw`^(?:sha\d{1,3}|md5)[-:]`,
String.raw`^0x[\da-f]{40}$`,String.raw`^[a-z_$][\w$]*(?:\??\.[a-z_$][\w$]*)+$`,"^(?:self|this|cls|args|ctx|config|settings|env)[._]",String.raw`^\$\w+$|^\$\{|^%\w+%$|^@@?\w+$|^[a-z]+(?:[.-][a-z]+)*[.-]?\$\d$`,
"abcdef|23456789|uvwxyz",String.raw`^AAAA[BCE]3Nza|^MII[A-Z]|^age1|^\$(?:2[aby]|argon2\w{1,2}|6|5|1|apr1|pbkdf2)\$|^pbkdf2_`,String.raw`^(?:ENC|AES|vault|op|ssm|arn|projects|secret)[:/]|^\{?cipher`].
join("|"),"i"),VARIABLE_NAME=/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,8}_(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|CREDENTIALS?)$/;function isOther(value){const letters=value.
replace(/[^A-Za-z]/g,"").length,signs=value.replace(/[A-Za-z0-9]/g,"").length;return OTHER.test(value)||VARIABLE_NAME.test(value)||letters<3||signs>value.length/
3||(value.match(/\//g)?.length??0)>value.length/12+1}function isCode(value,whole){if(/["'`]$/.test(whole))return!1;const before=whole.slice(0,whole.length-value.
length);if(/:\s*$/.test(before)&&/^(?:[A-Z][a-z]{2,})+\d{1,4}$/.test(value))return!0;const digits=value.replace(/\D/g,"").length;return/(?:[,(]|\|\||\?\?|\?:|\bor)\s*$/i.
test(before)||digits<(/_/.test(value)?4:1)}function jwt(value,now){const token=readJwt(value);return token?standingOf(token,now):"reject"}function supabaseServiceRole(value,now){
const token=readJwt(value),isOne=token?.claims.role==="service_role"&&/^supabase/.test(textOf(token.claims.iss));return token&&isOne?standingOf(token,now):"reje\
ct"}function n8nApiKey(value,now){const token=readJwt(value),isOne=token?.claims.iss==="n8n"&&token.claims.aud==="public-api";return token&&isOne?standingOf(token,
now):"reject"}function readJwt(value){const parts=value.split(".");if(parts.length!==3)return;const[header,claims]=parts.slice(0,2).map(objectOf);if(!(!header||
!claims||typeof header.alg!="string"))return{algorithm:header.alg.toLowerCase(),claims,signature:parts[2]??""}}function standingOf({algorithm,claims,signature},now){
return isDocumentation(claims)?"example":algorithm==="none"||signature===""||claims.role==="anon"||typeof claims.exp=="number"&&now>0&&claims.exp<now?"harmless":
"pass"}const DOCUMENTATION_ISSUER=/^joe$|^supabase-demo$|\bexample\.(?:com|org|net)\b|^https?:\/\/(?:localhost|127\.)/;function isDocumentation(claims){const{sub,
name,iss,...rest}=claims;return sub==="1234567890"||/^(?:john|jane) doe$/i.test(textOf(name))||DOCUMENTATION_ISSUER.test(textOf(iss))?!0:sub!==void 0||iss!==void 0?
!1:Object.entries(rest).every(([key,claim])=>/^(?:iat|nbf|exp)$/.test(key)||/^(?:bar|baz|value|payload|world|john|test|admin)$/i.test(textOf(claim)))}function base64Json(value){
const start=value.search(/eyJ|eyA|ewo/);if(start<0||/[^A-Za-z_.-]/.test(value.slice(0,start)))return"reject";const run=/^[A-Za-z0-9+/_-]{1,20000}={0,2}/.exec(value.
slice(start))?.[0]??"";if(objectOf(run))return"pass";const mark=run.search(/[_-]/);return[run.lastIndexOf("_"),run.lastIndexOf("-"),mark].filter(end=>end>0).some(
end=>objectOf(run.slice(0,end)))?"pass":"reject"}function objectOf(part){const bytes=(0,encodings.y4)(part??"");if(bytes?.[0]===123)try{return JSON.parse(bytes.
toString("utf8"))}catch{return}}function textOf(value){return typeof value=="string"?value:""}const OPENSSH="openssh-key-v1\0";function privateKey(body){const digits=body.
replace(/\\+[nrt]|\\+u000[adAD]/g,"").replace(/["'`]\s{0,40}\+\s{0,40}(?=["'`]|$)/g,"").replace(/=[A-Za-z0-9+/]{4}[^A-Za-z0-9+/=]*$/,"").replace(/[^A-Za-z0-9+/=]/g,
""),bytes=(0,encodings.y4)(digits.slice(0,digits.length-(digits.replace(/=+$/,"").length%4===1?1:0)));return!bytes||bytes.length<32?"example":bytes.toString("la\
tin1",0,OPENSSH.length)===OPENSSH?openssh(bytes):(bytes[0]&128)!==0?pgp(bytes):isWholeSequence(bytes)?"pass":"example"}function openssh(bytes){const length=bytes.
readUInt32BE(OPENSSH.length),start=OPENSSH.length+4;return bytes.toString("latin1",start,start+Math.min(length,40))==="none"?"pass":"reject"}function isWholeSequence(bytes){
const[tag,first=0]=bytes;if(tag!==48)return!1;if(first<128)return bytes.length>=2+first;const count=first&127;return count===0||count>3?!1:bytes.length>=2+count+
bytes.readUIntBE(2,count)}const PGP_PUBLIC={1:2,2:2,3:2,16:3,17:4,18:-1,19:-1,22:-1};function pgp(bytes){const header=bytes[0],isNew=(header&64)!==0;if((isNew?header&
63:header>>2&15)!==5)return"example";const first=bytes[1];let at=1+(isNew?first<192?1:first===255?5:2:1<<(header&3));const algorithm=bytes[at+5]??0,integers=PGP_PUBLIC[algorithm];
if(bytes[at]!==4||integers===void 0)return"pass";at+=6,integers<0&&(at+=1+(bytes[at]??0));for(let left=Math.abs(integers);left>0;left--){if(at+2>bytes.length)return"\
example";at+=2+Math.ceil(bytes.readUInt16BE(at)/8)}algorithm===18&&(at+=1+(bytes[at]??0));const usage=bytes[at];return usage===void 0?"example":usage===0?"pass":
"reject"}const STRUCTURE={jwt,"supabase-service-role":supabaseServiceRole,"n8n-api-key":n8nApiKey,"base64-json":base64Json,"user-password":userPassword,password:connections_password,
connection:(_value,_now,whole)=>connection(whole),"remote-connection":(_value,_now,whole)=>remoteConnection(whole),"private-key":privateKey,"discord-token":value=>whether(
/^\d{17,19}$/.test(decodedText(value.split(".")[0]??""))),"age-key":value=>(0,encodings.cl)(value)?"proven":"example","nats-seed":value=>nkeyHolds(value)?"prove\
n":"reject","reference-token":value=>whether(/^reftkn:01:\d{10}:/.test(decodedText(value))),"npm-login":(value,_now,whole)=>whole.includes("_password")?connections_password(
printable(value)):userPassword(value),"generic-secret":(value,_now,whole)=>genericSecret(value,whole),"otp-seed":otpSeed,"kubernetes-data":kubernetesData,"azure\
-sas":(_value,now,whole)=>endOf(whole)<now?"harmless":"pass"},STRUCTURES=Object.keys(STRUCTURE);function verifyStructure(name,value,now,whole=value){return STRUCTURE[name](
value,now,whole)}function whether(isOne){return isOne?"pass":"reject"}function decodedText(text){return(0,encodings.y4)(text)?.toString("latin1")??""}function printable(text){
const decoded2=decodedText(text);return/^[\x20-\x7e]*$/.test(decoded2)?decoded2:""}function nkeyHolds(value){const bytes=(0,encodings.p$)(value);return bytes!==
void 0&&bytes.length>2&&(0,encodings.yr)(bytes.subarray(0,-2))===bytes.readUInt16LE(bytes.length-2)}function otpSeed(value){const bytes=(0,encodings.p$)(value.toUpperCase());
return!bytes||bytes.length<8?"reject":/^[A-Za-z0-9]{5}/.test(bytes.toString("latin1"))?"example":"pass"}function endOf(query){const end=/(?:\b|u0026)se=(20\d\d-\d\d-\d\d)/.
exec(query)?.[1];return end===void 0?Number.POSITIVE_INFINITY:(Date.parse(end)||Number.POSITIVE_INFINITY)/1e3+172800}function kubernetesData(lines){const values=lines.
slice(0,2e4).split(/[\n,]/,200).flatMap(line=>{const[,value]=/^\s{0,40}(?:["']?[\w.-]{1,253}["']?\s{0,4}:\s{0,4})?["']?([A-Za-z0-9+/]{4,10000}={0,2})["']?\s{0,20}$/.
exec(line)??[];return value===void 0?[]:[decodedText(value)]});return whether(values.some(value=>/^[\t\n\r\x20-\x7e]{4,}$/.test(value)&&connections_password(value.
trim())==="pass"))}}),6002:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Su:()=>checkValue,
Ue:()=>entropy});var checksums=__webpack_require__(7264),fillers=__webpack_require__(6379),structures=__webpack_require__(2148);const PAIRS=["256523505037560507\
67433341","74446321641732640664611041","71437206506531730547510030","64458432722433630563531130","53674441301557243776243520","63446620801633730645602040","6232\
8256600546530763611031","71238211702443730536501040","54655450002658640466050305","72247201501121731374734011","64348443703525442374504040","7235721070262263025\
5521060","75338210702452670153511130","62666471613324530267441020","44552441424568550755645320","71337225602622650756501040","43232101310633331443913011","72548\
341704354630465431040","51537326603432562267623140","61437316800432630665502051","56545440501667360767100100","72319220700232520232310020","72447326702526631663\
103210","54647524600453470347320540","54546442611566570476234133","70139212702332620232400134"],BY_CHANCE=5,WORD_SCORE=.4,WORD_LETTERS=4,WORD_SHARE=.4;function looksLikeWords(value){
let letters=0;for(const[run]of value.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g))run.length>=WORD_LETTERS&&wordScore(run.toLowerCase())>=WORD_SCORE&&(letters+=run.
length);return letters>=WORD_SHARE*value.length}function wordScore(run){let sum=0;for(let at=1;at<run.length;at++){const row=PAIRS[run.charCodeAt(at-1)-97]??"";
sum+=Number(row[run.charCodeAt(at)-97]??BY_CHANCE)-BY_CHANCE}return sum/(run.length-1)}function checkValue(value,check,{keyword="",now=0,whole=value}={}){const rest=value.
startsWith(keyword)?value.slice(keyword.length):value;return"digit"in check?/\d/.test(value)?"pass":"reject":"random"in check?isRandom(rest)?"pass":"reject":"st\
ructure"in check?(0,structures.t)(check.structure,value,now,whole):"entropy"in check?entropy(value)>=check.entropy?"pass":"reject":"distinct"in check?new Set(value).
size>=check.distinct?"pass":"reject":"notWords"in check?looksLikeWords(value)?"reject":"pass":"notPlaceholder"in check?(0,fillers.w)(rest)?"reject":"pass":(0,checksums.
j)(check.checksum,value)}function entropy(value){const counts=new Map;for(let index=0;index<value.length;index++){const code=value.charCodeAt(index);counts.set(
code,(counts.get(code)??0)+1)}let bits=0;for(const count of counts.values())bits-=count/value.length*Math.log2(count/value.length);return bits}const RANDOM_SHARE=.65,
ALPHABETS=[[/^\d*$/,10],[/^[\da-f]*$|^[\dA-F]*$/,16],[/^[\da-z]*$|^[\dA-Z]*$/,36],[/^/,62]];function isRandom(whole){const value=whole.replace(/[^A-Za-z0-9]/g,""),
alphabet=ALPHABETS.find(([shape])=>shape.test(value))?.[1]??62,most=Math.log2(Math.min(Math.max(2,value.length),alphabet));return entropy(value)>=RANDOM_SHARE*most&&
!/^(.{1,20}?)\1+$/.test(value)}})};export{id,ids,modules};
