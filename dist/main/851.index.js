const id=851,ids=[851],modules={6984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Cb:()=>firstWords,UX:()=>launchCommands,VX:()=>launchScalars,ay:()=>commandLine,g2:()=>readLaunches,jf:()=>_server_entries_js__WEBPACK_IMPORTED_MODULE_3__.jf,oJ:()=>agentConfig});
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8989),_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4354),_lib_search_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9086),_hook_nodes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1725),_server_entries_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2312);function agentConfig(artifact){
const root=artifact.document()?.root;if(!root)return{texts:[],structures:[]};const all=(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__.CB)(root,artifact.kind===
"mcp-config"),servers=all.slice(0,_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.PD).map(({name,node})=>server(name,node)),hooks=(0,_hook_nodes_js__WEBPACK_IMPORTED_MODULE_2__.
$0)(root,artifact.path);return{structures:[...servers,...hooks.map(({event,node})=>({role:"hook",place:(0,_hook_nodes_js__WEBPACK_IMPORTED_MODULE_2__.JA)(event),
node}))],texts:[...servers.flatMap(({place,node})=>commandLine(artifact,"launch",place,node)),...hooks.flatMap(({event,node})=>commandLine(artifact,"hook-comman\
d",(0,_hook_nodes_js__WEBPACK_IMPORTED_MODULE_2__.JA)(event),node))],...all.length>servers.length&&{leftOut:`${all.length-servers.length} further servers are no\
t looked at`}}}const NAME=200;function server(name,node){return{role:"mcp-server",place:name===""?"server":`server "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(name,NAME)}"`,node}}const COMMAND_KEYS=["command","cmd","bash","powershell"],SYSTEM_KEYS=["windows","linux","osx"];function launchScalars(node){return launchCommands(
node)[0]??scalars((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__.jf)(node,"args"))}function launchCommands(node){return[...COMMAND_KEYS,...SYSTEM_KEYS].flatMap(
key=>{const command=(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__.jf)(node,key);return command?[[...command.kind==="object"?[(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__.
jf)(command,"path"),(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__.jf)(command,"args")]:[command],(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__.jf)(node,
"args")].flatMap(scalars)]:[]})}const WORD_COST=8;function firstWords(words){let room=_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.ZA;return words.flatMap(word=>{
if(room<=0)return[];const text=word.text.slice(0,room);return room-=text.length+WORD_COST,text.length<word.text.length?{...word,text}:word})}function readLaunches(entries){
let room=_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.SS,cut=0;return{read:new Set(entries.filter(entry=>{const size=launchCommands(entry).flat().reduce((sum,word)=>sum+
((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__.b6)(word)??"").length+WORD_COST,0);return room-=Math.min(size,_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.ZA),
(size>_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.ZA||room<0&&size>0)&&cut++,room>=0||size===0})),cut}}function commandLine(artifact,role,place,node){const words=launchScalars(
node);if(words.length===0)return[];const pieces=[],texts=[];let length=0;for(const word of words){const text=(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__.
b6)(word)??"",start=length===0?0:length+1;length>0&&texts.push(" "),texts.push(text),length=start+Buffer.byteLength(text,"utf8"),pieces.push({start,end:length,node:word})}
return[{role,place,bytes:Buffer.from(texts.join(""),"utf8"),isNormalised:!1,toSource:(start,end)=>{const from=(0,_lib_search_js__WEBPACK_IMPORTED_MODULE_4__.K)(
pieces.length,index=>(pieces[index]?.end??0)>start),to=(0,_lib_search_js__WEBPACK_IMPORTED_MODULE_4__.K)(pieces.length,index=>(pieces[index]?.start??0)>=end)-1,
first=(from<=to?pieces[from]:void 0)??pieces[0],last=(from<=to?pieces[to]:void 0)??first;return[artifact.byteOffset(first?.node.start??0),artifact.byteOffset(last?.
node.end??0)]}}]}function scalars(node){return node?(node.kind==="array"?node.items:[node]).filter(item=>item.kind==="scalar"&&item.value!==null):[]}}),3364:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QV:()=>SERVER_MAPS,ZT:()=>URL_KEYS,bU:()=>SERVER_KEYS,oi:()=>CLIENT_FILES,s4:()=>NAMED_SERVER_MAPS});const CLIENT_FILES=[
{glob:"**/.mcp.json",kind:"mcp-config"},{glob:"**/{mcp,mcp-config,mcp_config,mcp.config,mcp-servers,mcp_servers,mcpservers,mcp_settings,mcp-settings,cline_mcp_s\
ettings,managed-mcp}.{json,jsonc,json5,yaml,yml}",kind:"mcp-config"},{glob:"**/.continue/mcpservers/*.{yaml,yml,json}",kind:"mcp-config"},{glob:"**/.continue/co\
nfig.{yaml,yml,json}",kind:"mcp-config"},{glob:"**/{.codex,codex}/{config,*.config}.toml",kind:"mcp-config"},{glob:"**/opencode.{json,jsonc}",kind:"mcp-config"},
{glob:"**/{.crush,crush,openclaw,mcporter}.{json,jsonc}",kind:"mcp-config"},{glob:"**/{claude_desktop_config,.claude}.json",kind:"mcp-config"},{glob:"**/goose/{\
,config/}config.{yaml,yml}",kind:"mcp-config"},{glob:"**/.docker/mcp/{registry,config}.{yaml,yml}",kind:"mcp-config"},{glob:"**/.docker/mcp/catalogs/*.{yaml,yml\
}",kind:"mcp-config"},{glob:"**/{fastagent,mcp_agent}.config.{yaml,yml}",kind:"mcp-config"},{glob:"**/librechat.{yaml,yml}",kind:"mcp-config"},{glob:"**/agents.\
toml",kind:"mcp-config"},{glob:"**/{server,*.server}.json",kind:"server-manifest"},{glob:"**/{manifest,manifest.*}.json",kind:"server-manifest"},{glob:"**/.{cla\
ude,codex,cursor}-plugin/{plugin,marketplace}.json",kind:"agent-settings"},{glob:"**/.github/plugin/{plugin,marketplace}.json",kind:"agent-settings"},{glob:"**/\
{gemini,qwen}-extension.json",kind:"agent-settings"},{glob:"**/.claude/settings{,.*}.json",kind:"agent-settings"},{glob:"**/.claude/hooks/hooks.json",kind:"agen\
t-settings"},{glob:"**/hooks/hooks.json",kind:"agent-settings"},{glob:"**/.{cursor,codex,windsurf,factory}/hooks.json",kind:"agent-settings"},{glob:"**/.cursor/\
{cli,permissions,sandbox,environment}.json",kind:"agent-settings"},{glob:"**/.github/hooks/*.json",kind:"agent-settings"},{glob:"**/.{gemini,qwen,iflow,augment,\
factory}/settings{,.local}.{json,jsonc}",kind:"agent-settings"},{glob:"**/{.vscode,.zed,zed,amp,.amp}/settings{,.local}.{json,jsonc}",kind:"agent-settings"},{glob:"\
**/{code,code - insiders,vscodium,cursor,windsurf,kiro,trae}/user/settings.json",kind:"agent-settings"},{glob:"**/.vscode/tasks.json",kind:"agent-settings"},{glob:"\
**/*.code-workspace",kind:"agent-settings",format:"json"},{glob:"**/.devcontainer/**/devcontainer.json",kind:"agent-settings"},{glob:"**/.devcontainer.json",kind:"\
agent-settings"},{glob:"**/.kiro/hooks/*.kiro.hook",kind:"agent-settings",format:"json"},{glob:"**/.kiro/agents/*.json",kind:"agent-settings"},{glob:"**/{.amazo\
nq,amazonq}/{agents,cli-agents}/*.json",kind:"agent-settings"},{glob:"**/.aider.conf.{yml,yaml}",kind:"agent-settings",format:"yaml"},{glob:"**/.{claude,cursor,\
codex,gemini,qwen,github,windsurf,kiro,factory}/hooks/**/*.{sh,bash,zsh,ps1}",kind:"hook-script",format:"shell"},{glob:"**/plugins/*/hooks/**/*.{sh,bash,zsh,ps1\
}",kind:"hook-script",format:"shell"},{glob:"**/{*tool*,*functions*}.json",kind:"tool-list"},{glob:"**/skill.md",kind:"skill",format:"markdown"},{glob:"**/.{cla\
ude,cursor,codex,gemini,github,opencode,kiro,agents,agent,windsurf,copilot}/skills/**/*.md",kind:"skill",format:"markdown"},{glob:"**/.{claude,cursor,codex,open\
code,kiro}/agent{,s}/**/*.md",kind:"agent-definition",format:"markdown"},{glob:"**/.github/agents/**/*.md",kind:"agent-definition",format:"markdown"},{glob:"**/\
*.{agent,chatmode}.md",kind:"agent-definition",format:"markdown"},{glob:"**/.{claude,cursor,codex,opencode}/{command,commands,prompts}/**/*.md",kind:"command",format:"\
markdown"},{glob:"**/.gemini/commands/**/*.toml",kind:"command"},{glob:"**/*.prompt.md",kind:"command",format:"markdown"},{glob:"**/{agents,claude,claude.local,\
gemini,copilot-instructions,agent,qwen}.md",kind:"instructions",format:"markdown"},{glob:"**/.github/instructions/**/*.md",kind:"instructions",format:"markdown"},
{glob:"**/{.cursorrules,.windsurfrules,.clinerules,.goosehints,.roorules}",kind:"instructions",format:"markdown"},{glob:"**/.{cursor,windsurf,claude,clinerules,\
trae,augment}/rules/**",kind:"instructions",format:"markdown"},{glob:"**/{.clinerules,.roo/rules*,.kiro/steering}/**/*.md",kind:"instructions",format:"markdown"},
{glob:"**/.claude/output-styles/**/*.md",kind:"instructions",format:"markdown"},{glob:"**/.{amazonq,aiassistant,kilocode,continue,roo,agents,qwen}/rules/**",kind:"\
instructions",format:"markdown"},{glob:"**/.{junie,gemini,idx,cursor,trae,ruler}/{guidelines,styleguide,airules,bugbot,project_rules,user_rules,agents}.md",kind:"\
instructions",format:"markdown"},{glob:"**/.openhands/microagents/**/*.md",kind:"instructions",format:"markdown"},{glob:"**/{agents.override,warp,crush}.md",kind:"\
instructions",format:"markdown"},{glob:"**/{.rules,.augment-guidelines,.kilocoderules,.openhands_instructions}",kind:"instructions",format:"markdown"},{glob:"**\
/.{windsurf,agents}/workflows/**/*.md",kind:"command",format:"markdown"},{glob:"**/.{continue,roo,factory,gemini,kilocode,agents}/{commands,prompts}/**/*.md",kind:"\
command",format:"markdown"},{glob:"**/.{factory,gemini,qwen}/{droids,agents}/**/*.md",kind:"agent-definition",format:"markdown"},{glob:"**/*.mdc",kind:"instruct\
ions",format:"markdown"},{glob:"**/*.instructions.md",kind:"instructions",format:"markdown"},{glob:"**/skills/*/**/*.md",kind:"skill",format:"markdown"},{glob:"\
**/plugins/*/agents/**/*.md",kind:"agent-definition",format:"markdown"},{glob:"**/plugins/*/commands/**/*.md",kind:"command",format:"markdown"},{glob:".github/w\
orkflows/*.{yml,yaml}",kind:"workflow",format:"yaml"},{glob:"**/.github/workflows/*.{yml,yaml}",kind:"workflow",format:"yaml"},{glob:"**/action.{yml,yaml}",kind:"\
workflow",format:"yaml"},{glob:".github/workflows/*.md",kind:"workflow",format:"yaml"},{glob:"**/.github/workflows/*.md",kind:"workflow",format:"yaml"}],SERVER_MAPS=[
"mcpServers","mcp_servers","context_servers","mcp.servers",'"mcp.servers"',"mcp.mcpServers","amp.mcpServers",'"amp.mcpServers"',"powers.mcpServers","settings.mc\
p.servers",'settings."mcp.servers"','settings."amp.mcpServers"',"customizations.vscode.mcp.servers","customizations.vscode.settings.mcp.servers",'customizations\
.vscode.settings."mcp.servers"',"profiles.*.mcp_servers","projects.*.mcpServers","plugins.*.mcpServers","experimental.modelContextProtocolServers","servers","mc\
p","extensions","registry"],NAMED_SERVER_MAPS=new Set(SERVER_MAPS.filter(path=>/(?:mcp_?servers|context_servers|mcp\.servers|modelContextProtocolServers)"?$/i.test(
path))),SERVER_KEYS=["command","cmd","url","serverUrl","httpUrl","uri","endpoint","image"],URL_KEYS=["url","serverUrl","httpUrl","uri","endpoint","sseUrl"]}),1620:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FM:()=>codeReasons,Yx:()=>mayBeAnalysed,bn:()=>isBundle,e0:()=>mayStartAnalysis,t8:()=>CODE_SIGNS});const CODE_REASONS=[
"registers tools","asks a model","uses MCP servers"],words=(reason,...texts)=>texts.map(text=>({text,reason,isLibrary:!1})),onLines=(reason,line,...texts)=>texts.
map(text=>({text,reason,isLibrary:!1,line})),ofMcp=(reason,...texts)=>texts.map(text=>({text,reason,isLibrary:!1,ofMcp:!0})),libraries=(reason,...texts)=>texts.
map(text=>({text,reason,isLibrary:!0})),CODE_SIGNS=[...libraries("registers tools","modelcontextprotocol","fastmcp","fastapi_mcp","mcp.server","from mcp","impor\
t mcp","mcp-framework","mcp-handler","mcp-adapter","mcp-nest","mcp-go","mcp-golang","xmcp","@openai/agents","agents/mcp","crewai","llama_index","llamaindex","py\
dantic_ai","smolagents","autogen","semantic_kernel","google.adk","@mastra/","genkit","langchain","langgraph"),...words("registers tools",".registerTool(",".regi\
sterPrompt(",".registerResource(",".registerToolTask(",".setRequestHandler(","CallToolRequest","ReadResourceRequest",".tool(",`.tool
`,".tool\r","@tool","@register_tool","@mcp_tool",".tool_plain",".call_tool(",".read_resource(",".get_prompt(","on_call_tool",".add_tool(",".addTool(",".addResou\
rce(",".addResourceTemplate(",".addPrompt(",".custom_route(","function_tool","kernel_function","StructuredTool","FunctionTool","BaseTool","MCPTool","McpAgent","\
McpServer","MCPServer","FastMCP",".AddTool(",".AddTools(",".AddPrompt(",".AddResource",".RegisterTool(","ToolHandler","createTool(","InferSchema","defineTool(",
"inputSchema","input_schema","tools/call"),...onLines("registers tools",/\.resource\(\s{0,8}f?["'][^"']{0,200}:\/\//,'.resource("',".resource('"),...onLines("re\
gisters tools",/^\s{0,80}@[\w.]{1,80}\.prompt\(\)/,".prompt()"),...libraries("asks a model","openai","anthropic","@ai-sdk","litellm","ollama","google.genai","ge\
nerativeai","@google/gen","vertexai","mistralai","cohere","groq","bedrock","huggingface","together"),...words("asks a model","chat.completions",".messages.creat\
e","responses.create(","generateText(","streamText(","generateObject(","CreateChatCompletion(","ChatPromptTemplate",".invoke_model(",".generate_content(",".gene\
rateContent("),...onLines("registers tools",/(?:^|autogen\.|[^\w.])(?<!def )register_function\(/,"register_function("),...onLines("asks a model",/["']bedrock-runtime["']|client-bedrock-runtime/,
"bedrock-runtime"),...ofMcp("uses MCP servers","ClientSession","StdioClientTransport","HTTPClientTransport","SSEClientTransport"),...ofMcp("uses MCP servers",".\
callTool(",".CallTool(","mcp_client","MCPClient","McpClient")],SOURCE=/\.(?:py|[cm]?[jt]s|[jt]sx|go)$/i,DECLARATIONS=/\.d\.[cm]?ts$|\.min\.[cm]?js$/i;function mayStartAnalysis({
kind,use,path}){return kind==="code"&&use!=="vendored"&&isSource(path)}function isSource(path){return SOURCE.test(path)&&!DECLARATIONS.test(path)}const MANIFEST=/(?:^|\/)(?:package\.json|[jt]sconfig[\w.-]{0,60}\.json|go\.mod|go\.work|pyproject\.toml|setup\.cfg)$/i;
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
0;at=bytes.indexOf(10,at+1))lines++;return bytes.length/lines>LINE_BYTES||BUNDLER.test(bytes.toString("latin1",0,BUNDLER_HEAD))}}),2083:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{bo:()=>SITES,Fr:()=>codeTools,wr:()=>readCode});function concatenated(texts,between){const[first,...rest]=texts,end=texts.
at(-1)?.end??0,gap=at=>Array.from({length:between.length},()=>at);return{kind:"text",start:first?.start??0,end,value:texts.map(({value})=>value).join(between),origins:[
...first?.origins??[],...rest.flatMap(({origins,start})=>[...gap(start),...origins])]}}const SHORT={n:`
`,t:"	",r:"\r",b:"\b",f:"\f",0:"\0","\n":""};function unescaped(source){const code=/^\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2}))/.exec(source),
point=Number.parseInt(code?.[1]??code?.[2]??code?.[3]??"",16),next=source[1]??"";return{says:code&&point<=1114111?String.fromCodePoint(point):SHORT[next]??next,
length:code?.[0].length??2}}function endOfQuote(source,start,end,isPython){const prefix=/^[A-Za-z]*/.exec(source.slice(start,start+2))?.[0].length??0,open=start+
prefix,quote=source[open]??'"',mark=isPython&&source.startsWith(quote.repeat(3),open)?quote.repeat(3):quote;for(let at=open+mark.length;at<end;at++)if(source[at]===
"\\")at++;else{if(source.startsWith(mark,at))return at+mark.length;if(mark.length===1&&quote!=="`"&&source[at]===`
`)return at}return end}const REACH=1e5,DEPTH=40,WORD=/[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*|-?\d[\w.]*/y,PREFIX="rbfuRBFU",BLANK=/\s+/y;function readLiteral(source,at,language,resolve){
return new Reader(source,at,language,resolve).expression(0)}const FUNCTION=/(?:async|function)\b|\w{1,60}\s{0,4}=>|\([^()]{0,200}\)\s{0,4}(?::[^=]{0,80})?=>/y;function readArguments(source,at,language,resolve){
const reader=new Reader(source,at,language,resolve);return{args:reader.args(0),end:reader.at}}class Reader{at;#source;#end;#language;#resolve;constructor(source,at,language,resolve){
this.#resolve=resolve,this.#source=source,this.at=at,this.#end=Math.min(source.length,at+REACH),this.#language=language}expression(depth){this.#space();const start=this.
at,first=depth>DEPTH?void 0:this.#primary(depth);if(!first)return this.#skip(start,depth);let value=first;const parts=[],whole=()=>parts.length>1?{...concatenated(
parts,""),start,end}:value;let end=this.at;for(;;){const before=this.at;this.#space();const next=this.#source[this.at]??"";if(this.at>=this.#end||",)]};:".includes(
next))return whole();const isNextLine=this.#language!=="javascript"&&depth===0&&this.#source.slice(before,this.at).includes(`
`);if(value.kind==="word"&&next==="+"&&(value=this.#known(value)),value.kind==="text"){parts.length===0&&parts.push(value);const isJoined=next==="+";if(isJoined&&
this.at++,this.#space(),isJoined||this.#language==="python"&&this.#isQuote()){const more=this.#known(this.#primary(depth+1));if(end=this.at,more&&parts.push(more.
kind==="text"?more:{...value,value:"\u2026",origins:[more.start],end:more.end}),more)continue}}if(next==="."&&value.kind==="list"&&this.#source.startsWith(".joi\
n(",this.at)){this.at+=5,this.args(depth+1);const texts=value.items.filter(item=>item.kind==="text");if(texts.length>0){value={...concatenated(texts,`
`),start,end:this.at};continue}}if(next==="."&&!isNextLine&&(value.kind==="call"||value.kind==="text")){value=this.#method(value,depth);continue}return isNextLine?
whole():/^(?:as|satisfies)\b/.test(this.#source.slice(this.at,this.at+10))?(this.#skip(start),whole()):this.#skip(start,depth)}}#known(literal){const text=literal?.
kind==="word"?this.#resolve?.(literal.word):void 0;return text?.kind==="text"?text:literal}#method(value,depth){this.at++;const name=this.#word()??"";this.#space();
const args=this.#source[this.at]==="("?this.args(depth+1):[];return value.kind==="text"?value:{...value,end:this.at,chain:[...value.chain,{name,args}]}}args(depth){
const found=[];for(this.at++;this.at<this.#end;){this.#space();const next=this.#source[this.at];if(next===")"){this.at++;break}if(next===void 0||next==="]"||next===
"}"||next===";")break;if(next===","||next===":"){this.at++;continue}if(FUNCTION.lastIndex=this.at,depth===0&&this.#language==="javascript"&&FUNCTION.test(this.#source))
break;const named2=/([A-Za-z_]\w{0,80})\s{0,8}=(?![=>])/y;named2.lastIndex=this.at;const name=this.#language==="python"?named2.exec(this.#source)?.[1]:void 0;name!==
void 0&&(this.at=named2.lastIndex);const before=this.at;found.push({name,value:this.expression(depth+1)}),this.at=Math.max(this.at,before+1)}return found}#primary(depth){
const start=this.at,character=this.#source[start]??"";if(this.#isQuote())return this.#text();if(character==="{")return this.#map(depth,"",start);if(character===
"[")return this.#list(depth);if(character==="("){this.at++;const inner=this.expression(depth+1);return this.#space(),this.#source[this.at]!==")"?void 0:(this.at++,
inner)}const word=this.#word();if(word===void 0)return;const next=this.#source[this.at];return next==="("?{kind:"call",start,name:word,args:this.args(depth+1),end:this.
at,chain:[]}:next==="{"&&this.#language==="go"?this.#map(depth,word,start):{kind:"word",start,end:this.at,word}}#map(depth,name,start){const entries=[];for(this.
at++;this.at<this.#end;){this.#space();const next=this.#source[this.at];if(next==="}"){this.at++;break}if(next===void 0||next===")"||next==="]")break;const keyStart=this.
at;if(next===","||next===";"||next===":"){this.at++;continue}const key=(this.#isQuote()?this.#text():void 0)?.value??this.#word(),keyEnd=this.at;this.#space(),key!==
void 0&&this.#source[this.at]===":"?(this.at++,entries.push({key,keyStart,keyEnd,value:this.expression(depth+1)})):(this.#skip(keyStart),this.at===keyStart&&this.
at++)}return{kind:"map",name,start,end:this.at,entries}}#list(depth){const start=this.at,items=[];for(this.at++;this.at<this.#end;){this.#space();const next=this.#source[this.
at];if(next==="]"){this.at++;break}if(next===void 0||next===")"||next==="}")break;const before=this.at;next===","?this.at++:items.push(this.expression(depth+1)),
this.at===before&&this.at++}return{kind:"list",start,end:this.at,items}}#space(){const isPython=this.#language==="python";for(;this.at<this.#end;){BLANK.lastIndex=
this.at,BLANK.test(this.#source)&&(this.at=BLANK.lastIndex);const isLine=isPython?this.#source[this.at]==="#":this.#source.startsWith("//",this.at),isBlock=!isPython&&
this.#source.startsWith("/*",this.at);if(isPython&&this.#source.startsWith(`\\
`,this.at))this.at+=2;else if(isLine||isBlock){const close=this.#source.slice(this.at,this.#end).indexOf(isLine?`
`:"*/");this.at=close<0?this.#end:this.at+close+(isLine?1:2)}else break}this.at=Math.min(this.at,this.#end)}#word(){WORD.lastIndex=this.at;const word=WORD.exec(
this.#source)?.[0];return word!==void 0&&(this.at+=word.length),word}#isQuote(){const character=this.#source[this.at]??"";if(character==='"'||character==="'")return!0;
if(character==="`")return this.#language!=="python";if(this.#language!=="python"||!PREFIX.includes(character)||character==="")return!1;const next=this.#source[this.
at+1]??"";return isMark(next)||next!==""&&PREFIX.includes(next)&&isMark(this.#source[this.at+2])}#text(){const start=this.at,prefix=/^[A-Za-z]*/.exec(this.#source.
slice(start,start+2))?.[0]??"",open=start+prefix.length,quote=this.#source[open]??'"',isTriple=this.#language==="python"&&this.#source.startsWith(quote.repeat(3),
open),mark=isTriple?quote.repeat(3):quote,isRaw=/r/i.test(prefix)||quote==="`"&&this.#language==="go",hasHoles=quote==="`"&&this.#language==="javascript",isOneLine=!isTriple&&
quote!=="`",units=[],origins=[],push=(piece,origin)=>{units.push(piece);for(let index=0;index<piece.length;index++)origins.push(origin)};let at=open+mark.length;
for(;at<this.#end&&!this.#source.startsWith(mark,at);){const character=this.#source[at]??"";if(isOneLine&&character===`
`)break;if(character==="\\"&&!isRaw){const{says,length}=unescaped(this.#source.slice(at,at+10));push(says,at),at+=length}else hasHoles&&character==="$"&&this.#source[at+
1]==="{"?(push("\u2026",at),this.at=at+2,this.#balanced(),at=this.at+1):(push(character,at),at++)}return this.at=Math.min(at+mark.length,this.#source.length),{kind:"\
text",start,end:this.at,value:units.join(""),origins}}#skip(start,depth=1){return this.#balanced(depth===0&&this.#language!=="javascript"?`,;
`:",;"),{kind:"other",start,end:this.at}}#balanced(stops=""){for(let open=0;this.at<this.#end;){const character=this.#source[this.at]??"";if(this.#isQuote()&&!/\w/.
test(this.#source[this.at-1]??"")){this.at=endOfQuote(this.#source,this.at,this.#end,this.#language==="python");continue}if(open===0&&(stops.includes(character)||
")]}".includes(character)))return;"([{".includes(character)?open++:")]}".includes(character)&&open--;const before=this.at;(character==="/"||character==="#")&&this.#space(),
this.at===before&&this.at++}}}const isMark=character=>character==='"'||character==="'";function scalar(value,{start,end}){return{kind:"scalar",start,end,value}}
function textNode(text,origins){const node2=scalar(text.value,text);return origins.set(node2,[...text.origins,(text.origins.at(-1)??text.start)+1]),node2}function entry(key,value,at){
return{key,keyStart:at?.keyStart??value.start,keyEnd:at?.keyEnd??value.start,value}}function objectNode(entries,{start,end}){return{kind:"object",start,end,entries}}
function plainNode(literal,origins){switch(literal.kind){case"text":return textNode(literal,origins);case"word":{const{word}=literal;return/^(?:true|True)$/.test(
word)?scalar(!0,literal):/^(?:false|False)$/.test(word)?scalar(!1,literal):/^-?\d+(?:\.\d+)?$/.test(word)?scalar(Number(word),literal):void 0}case"list":return{
kind:"array",start:literal.start,end:literal.end,items:literal.items.flatMap(item=>plainNode(item,origins)??[])};case"map":return objectNode(literal.entries.flatMap(
each=>{const value=plainNode(each.value,origins);return value?[{...each,value}]:[]}),literal);default:return}}function schemaNode(literal,origins,names,depth=0){
if(depth>6)return;if(literal.kind==="word"){const named2=names.literal(literal.word.replace(/\.shape$/,""));return named2&&named2.kind!=="word"?schemaNode(named2,
origins,names,depth+1):void 0}if(literal.kind==="call")return zodNode(literal,origins,names,depth);if(literal.kind!=="map")return;if(literal.entries.some(({key,
value})=>key==="type"&&value.kind==="text"||key==="properties"&&value.kind==="map")){const node2=plainNode(literal,origins);return node2?.kind==="object"?node2:
void 0}return shapeNode(literal.entries,literal,origins,names,depth)}function shapeNode(entries,at,origins,names,depth){const properties=entries.map(each=>({...each,
value:schemaNode(each.value,origins,names,depth+1)??objectNode([],each.value)}));return objectNode([entry("type",scalar("object",at)),entry("properties",objectNode(
properties,at))],at)}const ZOD_TYPES={string:"string",number:"number",int:"integer",boolean:"boolean",array:"array",object:"object",record:"object",enum:"string",
nativeEnum:"string",literal:"string",url:"string",email:"string",uuid:"string",bigint:"integer",strictObject:"object",looseObject:"object"};function zodNode(call,origins,names,depth){
const path=call.name.split("."),last=path.at(-1)??"";if(!(path[0]==="z"||path[0]==="zod")){const[inner]=call.args;return/^(?:model_json_schema|schema)$/.test(last)&&
path[0]!==void 0?names.model(path[0]):inner&&/schema|object/i.test(call.name)?schemaNode(inner.value,origins,names,depth+1):void 0}const[first]=call.args,entries=[],
type=ZOD_TYPES[last];if(type!==void 0&&entries.push(entry("type",scalar(type,call))),type==="object"&&first?.value.kind==="map"){const shape=shapeNode(first.value.
entries,first.value,origins,names,depth);entries.push(...shape.entries.slice(1))}if(last==="record"&&entries.push(entry("additionalProperties",objectNode([],call))),
last==="array"&&first){const items=schemaNode(first.value,origins,names,depth+1);items&&entries.push(entry("items",items))}/^(?:enum|nativeEnum|literal)$/.test(
last)&&entries.push(entry("enum",(first&&plainNode(first.value,origins))??objectNode([],call)));for(const{name,args}of call.chain)entries.push(...refinement(name,
args,call,origins));return objectNode(entries,call)}function refinement(name,args,call,origins){const[first]=args;if(/^(?:regex|startsWith|refine|uuid|datetime|ip|email)$/.
test(name))return[entry("pattern",scalar("\u2026",call))];if(name==="describe"&&first?.value.kind==="text")return[entry("description",textNode(first.value,origins))];
const value=name==="default"&&first?plainNode(first.value,origins):void 0;return value?[entry("default",value)]:[]}const PYTHON_TYPES=[[/^(?:list|sequence|set|tuple)\b/i,
"array"],[/^dict\b/i,"object"],[/\b(?:str|AnyUrl|HttpUrl|AnyHttpUrl|Path|FilePath|SecretStr|EmailStr|bytes)\b/,"string"],[/\bint\b/,"integer"],[/\bfloat\b/,"num\
ber"],[/\bbool\b/,"boolean"]];function annotationNode(annotation,description,at,origins){const bare=annotation.replace(/^(?:typing\.)?(?:Optional|Annotated)\[/,
"").trim(),type=PYTHON_TYPES.find(([pattern])=>pattern.test(bare.split(/,\s*(?:Field|Doc)\(/)[0]??bare))?.[1],entries=type===void 0?[]:[entry("type",scalar(type,
at))];return type==="array"&&entries.push(entry("items",objectNode(/\bstr\b/.test(bare)?[entry("type",scalar("string",at))]:[],at))),type==="object"&&entries.push(
entry("additionalProperties",objectNode([],at))),/\bLiteral\[/.test(annotation)&&entries.push(entry("type",scalar("string",at)),entry("enum",scalar("\u2026",at))),
description&&entries.push(entry("description",textNode(description,origins))),objectNode(entries,at)}const GO_TYPES={WithString:"string",WithNumber:"number",WithInteger:"\
integer",WithBoolean:"boolean",WithArray:"array",WithObject:"object"};function goParameter(call,origins){const type=GO_TYPES[call.name.split(".").at(-1)??""],[name,
...options]=call.args.map(({value})=>value);if(type===void 0||name?.kind!=="text")return;const entries=[entry("type",scalar(type,call))];type==="object"&&entries.
push(entry("additionalProperties",objectNode([],call)));for(const option of options){if(option.kind!=="call")continue;const[first]=option.args;/\bDescription$/.
test(option.name)&&first?.value.kind==="text"&&entries.push(entry("description",textNode(first.value,origins))),/\b(?:Enum|Pattern)$/.test(option.name)&&entries.
push(entry("enum",scalar("\u2026",option)));const value=/\bDefault\w*$/.test(option.name)&&first?plainNode(first.value,origins):void 0;value&&entries.push(entry(
"default",value))}return{key:name.value,keyStart:name.start,keyEnd:name.end,value:objectNode(entries,call)}}const DECORATOR=/^[ \t]{0,40}@(?:\w{1,60}\.){0,3}(tool|prompt|resource|function_tool|kernel_function)\b/gm,
python_tools_FUNCTION=/^[ \t]{0,40}(?:async[ \t]{1,4})?def[ \t]{1,4}([A-Za-z_]\w{0,100})[ \t]{0,4}\(/m,BETWEEN=3e3,READ=2e6,DOCSTRING=/\s{0,400}(?:#[^\n]{0,200}\n\s{0,200}){0,4}[rRuU]?["']/y,
INJECTED=/^(?:self|cls|ctx|context|state|run_context|wrapper)$/;function*pythonTools(source,origins,names){let read=0;for(const match of source.matchAll(DECORATOR)){
if(read>READ)return;const after=match.index+match[0].length,decorator=source[after]==="("?readArguments(source,after,"python",names.literal):{args:[],end:after};
read+=decorator.end-after;const between=source.slice(decorator.end,decorator.end+BETWEEN),definition=python_tools_FUNCTION.exec(between);if(read+=definition?.index??
between.length,!definition||/^(?:class|def|async def) /m.test(between.slice(0,definition.index)))continue;const open=decorator.end+definition.index+definition[0].
length-1,{parameters,end}=signature(source,open,origins),colon=source.slice(end,end+400).search(/:[ \t]*(?:#[^\n]*)?\r?\n/);DOCSTRING.lastIndex=end+colon+1;const body=colon<
0||!DOCSTRING.test(source)?void 0:readLiteral(source,end+colon+1,"python");read+=end-open+(body?body.end-end:0);const docstring=body?.kind==="text"?body:void 0,
kind=match[1]==="prompt"||match[1]==="resource"?match[1]:"tool",nameStart=open-(definition[1]?.length??0);yield{kind,node:node(decorator.args,definition[1]??"",
nameStart,docstring,parameters,{start:match.index,end:docstring?.end??end},origins,names)}}}function node(args,name,nameStart,docstring,parameters,at,origins,names){
const keyword=key=>args.find(each=>each.name===key)?.value,given=keyword("name")??args.find(each=>each.name===void 0&&each.value.kind==="text")?.value,described=keyword(
"description"),named2=described?.kind==="word"?names.literal(described.word):described,description=named2?.kind==="text"?named2:docstring,hints=keyword("annotat\
ions"),isUri=given?.kind==="text"&&given.value.includes("://"),entries=[entry("name",given?.kind==="text"&&!isUri?textNode(given,origins):scalar(name,{start:nameStart,
end:nameStart+name.length}))];description&&entries.push(entry("description",textNode(description,origins))),entries.push(entry("inputSchema",objectNode([entry("\
type",scalar("object",at)),entry("properties",objectNode(parameters,at))],at)));const annotations=hints?.kind==="call"?objectNode(hints.args.flatMap(each=>{const value=plainNode(
each.value,origins);return each.name!==void 0&&value?[entry(each.name,value)]:[]}),hints):hints&&plainNode(hints,origins);return annotations&&entries.push(entry(
"annotations",annotations)),objectNode(entries,at)}const LONGEST_SIGNATURE=8e3;function signature(source,open,origins){const parameters=[];let depth=0,start=open+
1,at=open;for(const limit=Math.min(source.length,open+LONGEST_SIGNATURE);at<limit;at++){const character=source[at]??"";if(character==='"'||character==="'"){const text=readLiteral(
source,at,"python");at=Math.max(at,text.end-1);continue}if("([{".includes(character)?depth++:")]}".includes(character)&&depth--,character===","&&depth===1||depth===
0){const found=parameter(source,start,at,origins);if(found&&parameters.push(found),start=at+1,depth===0)break}}return{parameters,end:at+1}}function parameter(source,start,end,origins){
const text=source.slice(start,end),match=/^\s*(?:#[^\n]*\n\s*)*([A-Za-z_]\w{0,100})\s{0,20}(?::\s{0,20}([^=][\s\S]*))?/.exec(text),name=match?.[1];if(!match||name===
void 0||INJECTED.test(name))return;const annotation=beforeDefault(match[2]??"");if(/\bContext\b/.test(annotation.split(/[,[]/)[0]??""))return;const keyStart=start+
match[0].indexOf(name),described=/\b(?:description|Doc)\s{0,4}[=(]\s{0,40}|Annotated\[[^,[\]]{0,80},\s{0,40}(?=["'])/.exec(text),literal=described?readLiteral(source,
start+described.index+described[0].length,"python"):void 0;return{key:name,keyStart,keyEnd:keyStart+name.length,value:annotationNode(annotation,literal?.kind===
"text"?literal:void 0,{start:keyStart,end:Math.max(keyStart+name.length,end)},origins)}}function beforeDefault(text){let depth=0;for(let at=0;at<text.length;at++){
const character=text[at]??"";if("([{".includes(character))depth++;else if(")]}".includes(character))depth--;else if(character==="="&&depth===0)return text.slice(
0,at).trim()}return text.trim()}const LONGEST_CLASS=8e3,FIELD=/^ {4}([A-Za-z_]\w{0,60}):[ \t]*(?=\S)/gm;function pythonModel(source,name,origins){if(!/^[A-Za-z_]\w{0,80}$/.
test(name))return;const head=new RegExp(String.raw`^class ${name}\([^)\n]{1,200}\):[ \t]*\n`,"m").exec(source);if(!head)return;const start=head.index+head[0].length,
body=source.slice(start,start+LONGEST_CLASS),end=body.search(/^[^\s#]/m),own=end<0?body:body.slice(0,end),fields=[...own.matchAll(FIELD)],entries=fields.flatMap(
(field,index)=>{const to=fields[index+1]?.index??own.length;return parameter(source,start+field.index,start+to,origins)??[]}),at={start:head.index,end:start+own.
length};return objectNode([entry("type",scalar("object",at)),entry("properties",objectNode(entries,at))],at)}const NAMES=200;function namesIn(source,language,origins){
const literals=new Map,models=new Map;let left=NAMES;const names={literal(name){if(literals.has(name)||!/^[A-Za-z_$][\w$]{1,80}$/.test(name)||left--<=0)return literals.
get(name);literals.set(name,void 0);const assigned=new RegExp(String.raw`(?:^|[\s;])(?:const |let |var )?${name.replaceAll("$","\\$")}\s{0,4}(?::\s{0,4}[\w<>.,\[\] ]{1,80})?=(?!=)\s{0,4}`,
"m").exec(source),found=assigned?readLiteral(source,assigned.index+assigned[0].length,language,names.literal):void 0;return literals.set(name,found),found},model(name){
return!models.has(name)&&left-- >0&&models.set(name,pythonModel(source,name,origins)),models.get(name)}};return names}const PLACES=1e3,SHORTEST=40,QUOTE=String.
raw`(?=\(?\s{0,40}[rbfuRBFU]{0,2}["'\x60])`,PROMPT=/(?:system_prompt|systemPrompt|SystemPrompt|SYSTEM_PROMPT|system_message|systemMessage|SYSTEM_MESSAGE|systemInstruction|system_instruction)["']?\s{0,4}(?::\s{0,4}(?:str|string)\s{0,4}=|=(?!=)|:=|:)\s{0,40}\(?\s{0,40}(?=[rbf]{0,2}["'`])|\brole["']?\s{0,4}[:=]\s{0,4}["'](?:system|developer)["'],\s{0,40}["']?content["']?\s{0,4}[:=]\s{0,40}(?=[rbf]{0,2}["'`])/g,
CONSTANT=new RegExp(String.raw`\b[A-Za-z]\w{0,60}_DESC(?:RIPTION)?\s{0,4}(?::\s{0,4}[\w.]{1,30})?\s{0,4}=(?!=)\s{0,40}${QUOTE}`,"g"),code_texts_DOCSTRING=new RegExp(
String.raw`\b[A-Za-z_]\w{0,80}\.__doc__\s{0,4}=(?!=)\s{0,40}${QUOTE}`,"g"),TAGGED=/(?:=|\breturn)\s{0,4}\(?\s{0,40}(?=[rbfuRBFU]{0,2}(?:"{3}|'{3}|["'`])[^"'`]{0,300}<(?:IMPORTANT|HIDDEN|SYSTEM|CRITICAL|SECRET|INSTRUCTIONS?)>)/g;
function*heldTexts(source,language,resolve){yield*at(PROMPT,match=>`prompt ${/\w+/.exec(match)?.[0]??""}`),source.includes("_DESC")&&(yield*at(CONSTANT,match=>`\
tool description ${/\w+/.exec(match)?.[0]??""}`)),language==="python"&&source.includes(".__doc__")&&(yield*at(code_texts_DOCSTRING,match=>`tool "${/\w+/.exec(match)?.[0]??
""}"`)),yield*at(TAGGED,()=>"text");function*at(sites,placeOf){let last=0,count=0;for(const match of source.matchAll(sites)){if(match.index<last)continue;if(++count>
PLACES)return;const text=readLiteral(source,match.index+match[0].length,language,resolve);last=text.end,text.kind==="text"&&text.value.length>=SHORTEST&&(yield{
place:placeOf(match[0]),text})}}}var text_views=__webpack_require__(2534),tool_list=__webpack_require__(8997),tool_node=__webpack_require__(7061);const SITES=1e3,
code_tools_READ=4e6;function codeTools(artifact){const language=languageOf(artifact);if(!language)return{texts:[],structures:[]};const{structures,texts}=readCode(
artifact.text(),language);return{structures,texts:texts.flatMap(({place,...written})=>(0,text_views.W)(artifact,place,written)),...structures.length>=SITES&&{leftOut:`\
registrations of tools after the first ${SITES} are not read`}}}function readCode(source,language){const origins=new Map,names=namesIn(source,language,origins),
sites=[];for(const site of registrations(source,language,origins,names))if(sites.push(site)>=SITES)break;const structures=[],texts=[],add=(place,node2)=>{const own=origins.
get(node2),text=(0,tool_node.b6)(node2);!own||text===void 0||text.trim().length<2||texts.push({place,text,originOf:unit=>own[Math.min(unit,own.length-1)]??node2.
start})};for(const{kind,node:node2}of sites){const place=`${kind} "${(0,tool_node.b6)((0,tool_node._F)(node2,"name"))??""}"`;kind==="tool"&&structures.push({role:"\
tool",place,node:node2}),(0,tool_list.fX)(node2,place,add)}const read=new Set(texts.map(({originOf})=>originOf(0)));for(const{place,text}of heldTexts(source,language,
names.literal)){const first=text.origins[0]??text.start;read.has(first)||add(place,textNode(text,origins)),read.add(first)}return{structures,texts}}function languageOf({
format,path}){return format==="python"||format==="go"?format:format==="javascript"&&/\.[cm]?[jt]sx?$/i.test(path)?"javascript":void 0}function*registrations(source,language,origins,names){
language==="python"&&(yield*pythonTools(source,origins,names));let read=0,last=0;const sites=SITES_IN[language];for(const match of source.matchAll(sites)){if(match.
index<last||read>code_tools_READ)continue;const open=match.index+match[0].length-1;if(match[0].endsWith("{")){const literal=readLiteral(source,open,language,names.
literal);read+=literal.end-open;const node3=literal.kind==="map"?mapTool(literal.entries,literal,origins,names):void 0;node3&&(yield{kind:"tool",node:node3}),node3&&
(last=literal.end);continue}const{args,end}=readArguments(source,open,language,names.literal);read+=end-open;const kind=/prompt/i.test(match[0])?"prompt":/resource/i.
test(match[0])?"resource":"tool",node2=language==="go"?goTool(args,match.index,end,origins):callTool(args,match.index,end,kind,origins,names);node2&&(yield{kind,
node:node2},last=end)}}const SITES_IN={javascript:/\.(?:registerTool|registerPrompt|registerResource|addTool|tool|prompt)(?:<[^()<>]{0,200}>|\?\.)?\(|\{(?=\s{0,40}["']?name["']?\s{0,4}:\s{0,4}["'`])/g,
python:/\b(?:types\.|mcp\.types\.)?(?:Tool|FunctionTool)\(|\.add_tool\(|\{(?=\s{0,40}["']name["']\s{0,4}:\s{0,4}["'])/g,go:/\bNewTool\(|\bTool\{/g};function mapTool(entries,at,origins,names,isCall=!1){
const find=(...keys)=>entries.find(({key})=>keys.includes(key)),described=find("description","Description"),name=find("name","Name"),description=described&&{...described,
value:named(described.value,names)},schema=find("inputSchema","input_schema","parameters","InputSchema");if(!(!name||description?.value.kind!=="text"||!(schema||
isCall)))return toolOf({name:name.value,description,schema:schema?.value,annotations:find("annotations","Annotations")?.value,rest:entries.filter(each=>![name,described,
schema].includes(each)),at},origins,names)}function callTool(args,start,end,kind,origins,names){const[first,second,third,fourth]=args.map(({value},index)=>index===
0?value:named(value,names)),at={kind:"other",start,end};if(first?.kind==="map"||args.some(({name})=>name!==void 0)){const entries=first?.kind==="map"?first.entries:
args.flatMap(({name,value})=>name===void 0?[]:[{key:name,keyStart:value.start,keyEnd:value.start,value}]);return mapTool(entries,at,origins,names,first?.kind===
"word")}if(first?.kind!=="text"||!/^[\w.:/ -]{1,128}$/.test(first.value))return;if(second?.kind==="map"&&second.entries.some(({key})=>/^(?:description|inputSchema|title|annotations|argsSchema)$/.
test(key))){const find=key=>second.entries.find(each=>each.key===key),described=find("description");return toolOf({name:first,description:described&&{...described,
value:named(described.value,names)},schema:(find("inputSchema")??find("argsSchema"))?.value,annotations:find("annotations")?.value,rest:[find("title")].filter(each=>each!==
void 0),at},origins,names)}if(second?.kind!=="text"||!third||kind==="resource")return;const description={key:"description",keyStart:second.start,keyEnd:second.start,
value:second};return toolOf({name:first,description,schema:third,annotations:fourth?.kind==="map"?fourth:void 0,rest:[],at},origins,names)}function toolOf({name,
description,schema,annotations,rest,at},origins,names){const entries=[entry("name",nameNode(name,origins))];description?.value.kind==="text"&&entries.push({...description,
key:"description",value:textNode(description.value,origins)});const schemaOf=schema&&schemaNode(schema,origins,names);entries.push(entry("inputSchema",schemaOf??
objectNode([],at)));const hints=annotations&&(annotations.kind==="call"?keywordMap(annotations,origins):plainNode(annotations,origins));hints&&entries.push(entry(
"annotations",hints));for(const each of rest){const value=each.key==="annotations"?void 0:plainNode(each.value,origins);value&&entries.push({...each,value})}return objectNode(
entries,at)}function named(literal,names){const found=literal.kind==="word"?names.literal(literal.word):void 0;return found?.kind==="text"?found:literal}function nameNode(name,origins){
return name.kind==="text"?textNode(name,origins):scalar(name.kind==="word"?name.word.replace(/\.(?:value|name)$/,"").split(".").at(-1)?.toLowerCase()??"":"",name)}
function keywordMap(call,origins){return objectNode(call.args.flatMap(({name,value})=>{const node2=name===void 0?void 0:plainNode(value,origins);return name!==void 0&&
node2?[entry(name,node2)]:[]}),call)}function goTool(args,start,end,origins){const[name,...options]=args.map(({value})=>value),at={start,end};if(name?.kind!=="t\
ext")return;const entries=[entry("name",textNode(name,origins))],properties=[],hints=[];for(const option of options){if(option.kind!=="call")continue;const[first]=option.
args,hint=/\bWith(ReadOnly|Destructive|OpenWorld|Idempotent)HintAnnotation$/.exec(option.name)?.[1];/\bWithDescription$/.test(option.name)&&first?.value.kind===
"text"?entries.push(entry("description",textNode(first.value,origins))):hint!==void 0&&first?.value.kind==="word"?hints.push(entry(`${hint[0]?.toLowerCase()}${hint.
slice(1)}Hint`,scalar(first.value.word==="true",option))):properties.push(...[goParameter(option,origins)].filter(each=>each!==void 0))}return entries.push(entry(
"inputSchema",objectNode([entry("type",scalar("object",at)),entry("properties",objectNode(properties,at))],at))),hints.length>0&&entries.push(entry("annotations",
objectNode(hints,at))),objectNode(entries,at)}}),1725:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$0:()=>hookNodes,JA:()=>hookPlace,s2:()=>hookAddresses});var _lib_document_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5721),_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6689);const COMMAND_KEYS=["command","cmd","bash","powershell","windows","linux","osx"],COMMANDS=["statusLine","subagentStatusLine","fileSuggestion","apiKeyHelpe\
r","awsAuthRefresh","awsCredentialExport","gcpAuthRefresh","otelHeadersHelper","sandbox.ripgrep","notify","tools.discoveryCommand","tools.callCommand","toolDisc\
overyCommand","toolCallCommand","formatter.*","lsp.*","experimental.hook.file_edited.*.*","experimental.hook.session_completed.*","then","test-cmd","lint-cmd","\
notifications-command","initializeCommand"],CONTAINED=["onCreateCommand","updateContentCommand","postCreateCommand","postStartCommand","postAttachCommand"],CLOUD=[
"install","start","terminals.*"];function hookNodes(root,path){const contained=path.slice(path.lastIndexOf("/")+1).toLowerCase()==="environment.json"?[...CONTAINED,
...CLOUD]:CONTAINED;return[...agentHooks(root),...folderOpenTasks(root),...COMMANDS.flatMap(each=>commandsAt(root,each,!1)),...contained.flatMap(each=>commandsAt(
root,each,!0))]}function hookPlace(event){return event.startsWith('task "')?event:`hook ${event}`}function agentHooks(root){const found=[];for(const{node,path}of(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__.
Lt)(root,"hooks.*")){const event=path.at(-1)??"hook";for(const{node:group}of(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(node,"*")){const matcher=(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.
$6)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.fK)(group,"matcher")),holders=[group,...(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(group,"h\
ooks.*").map(each=>each.node)];for(const holder of holders.filter(hasCommand))found.push({event,node:holder,isContained:!1,...matcher!==void 0&&{matcher}})}}return found}
function hookAddresses(root){return(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(root,"hooks.*.*.hooks.*").flatMap(({node,path})=>{const url=(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.
fK)(node,"url");return url&&(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.$6)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.fK)(node,"type"))===
"http"?[{event:path[1]??"hook",node:url}]:[]})}function commandsAt(root,path,isContained){return(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(root,path).
flatMap(({node,path:keys})=>{const event=keys.join(".");return node.kind==="object"&&hasCommand(node)?[{event,node,isContained}]:node.kind==="object"&&/command$/i.
test(path)?node.entries.map(({key,value})=>({event:`${event} ${key}`,node:wrap(value),isContained})):node.kind==="array"&&path==="lint-cmd"?node.items.map(item=>({
event,node:wrap(withoutLanguage(item)),isContained})):node.kind==="object"?[]:[{event,node:wrap(node),isContained}]})}function folderOpenTasks(root){const tasks=[
(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.fK)(root,"tasks"),(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.fK)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.
fK)(root,"tasks"),"tasks")].flatMap(list=>list?.kind==="array"?list.items:[]),named=new Map(tasks.map(task=>[labelOf(task),task])),started=new Set(tasks.filter(
task=>(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.$6)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.fK)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.
fK)(task,"runOptions"),"runOn"))==="folderOpen"));for(const task of started){const needed=(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.fK)(task,"depen\
dsOn");for(const each of needed?.kind==="array"?needed.items:needed?[needed]:[]){const other=named.get((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.$6)(
each)??labelOf(each));other&&started.add(other)}}return[...started].flatMap(task=>{const event=`task "${labelOf(task)}"`,variants=["windows","linux","osx"].flatMap(
system=>(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.fK)(task,system)??[]);return[task,...variants].filter(hasCommand).map(node=>({event,node,isContained:!1}))})}
function labelOf(task){return(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.$6)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.fK)(task,"label"))??
(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.$6)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.fK)(task,"taskName"))??""}function hasCommand(node){
return COMMAND_KEYS.some(key=>{const value=(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.fK)(node,key);return value?.kind==="array"||value?.kind==="sca\
lar"&&typeof value.value=="string"})}function withoutLanguage(item){const text=(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__.$6)(item);return item.kind===
"scalar"&&text!==void 0?{...item,value:text.replace(/^\w{1,30}:\s{1,10}/,"")}:item}function wrap(value){const entry={key:"command",keyStart:value.start,keyEnd:value.
start,value};return{kind:"object",start:value.start,end:value.end,entries:[entry]}}}),1706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>normalise});var _lib_invisible_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(859),_lib_lookalikes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8856);const DROPPED=new RegExp(`[\\p{Cc}${_lib_invisible_js__WEBPACK_IMPORTED_MODULE_1__.k}]`,"u"),REFERENCE=/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos|nbsp|colon|lpar|rpar|sol|bsol|Tab|NewLine));/iy,
NAMED={lt:"<",gt:">",amp:"&",quot:'"',apos:"'",nbsp:" ",colon:":",lpar:"(",rpar:")",sol:"/",bsol:"\\",tab:"	",newline:`
`},PLAIN=/[\t\n\r\x20-\x25\x27-\x7e]{1,4096}/y,[ESCAPE,BELL]=["\x1B","\x07"],TERMINAL=new RegExp(`${ESCAPE}(?:\\[[0-9;?]{0,20}[A-Za-z]|\\][^${BELL}${ESCAPE}]{0,\
200}(?:${BELL}|${ESCAPE}\\\\)|[()][0-9A-Z])`,"y"),MARK=/^[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff\ufe20-\ufe2f]$/,MAY_DIFFER=/[^\t\n\r\x20-\x7e]|&(?:#|\w+;)/;function normalise(text){
if(!MAY_DIFFER.test(text))return;const units=[],origins=[];let length=0,hasChanged=!1;const isMixed=(0,_lib_lookalikes_js__WEBPACK_IMPORTED_MODULE_0__.B)(text).
length>0,push=(piece,origin)=>{units.push(piece);for(let index=0;index<piece.length;index++)origins.push(origin);length+=piece.length};for(let index=0;index<text.
length;){PLAIN.lastIndex=index;const plain=PLAIN.exec(text)?.[0];if(plain!==void 0){units.push(plain);for(let unit=0;unit<plain.length;unit++)origins.push(index+
unit);length+=plain.length,index+=plain.length;continue}const code=text.codePointAt(index),character=String.fromCodePoint(code);if(character==="&"){REFERENCE.lastIndex=
index;const match=REFERENCE.exec(text),decoded=match?decodeReference(match):void 0;if(match&&decoded!==void 0){push(decoded,index),index+=match[0].length,hasChanged=
!0;continue}}if(code===27){TERMINAL.lastIndex=index;const sequence=TERMINAL.exec(text)?.[0];if(sequence!==void 0){index+=sequence.length,hasChanged=!0;continue}}
const folded=(code>=917536&&code<=917630?String.fromCharCode(code-917504):void 0)??(isMixed&&code>=128&&(0,_lib_lookalikes_js__WEBPACK_IMPORTED_MODULE_0__.I)(text.
charAt(index))||(isDropped(character,units.at(-1))?"":code<128?character:character.normalize("NFKC")));hasChanged||=folded!==character,push(folded,index),index+=
character.length}if(hasChanged)return origins.push(text.length),{text:units.join(""),origins:origins.slice(0,length+1)}}function isDropped(character,before){return MARK.
test(character)?before!==void 0&&/[A-Za-z]$/.test(before):DROPPED.test(character)&&!`	
\r`.includes(character)}function decodeReference(match){const[,decimal,hex,name]=match;if(name!==void 0)return NAMED[name.toLowerCase()];const code=decimal!==void 0?
Number.parseInt(decimal,10):Number.parseInt(hex??"",16);return code>0&&code<=1114111&&!(code>=55296&&code<=57343)?String.fromCodePoint(code):void 0}}),9396:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Sv:()=>carriesAny,rm:()=>isClientDocument,og:()=>isDocumentKind,F_:()=>mayCarryModelText,V8:()=>mayListTools,OD:()=>segmentsOf});
var limits=__webpack_require__(4354),agent_config=__webpack_require__(6984),code_tools=__webpack_require__(2083),offsets=__webpack_require__(1372),normalise=__webpack_require__(
1706);function modelTexts(artifact){const asIs={role:"model-text",place:"",bytes:artifact.bytes,toSource:(start,end)=>[start,end],isNormalised:!1},view=(0,normalise.
j)(artifact.text());if(!view)return{texts:[asIs],structures:[]};const bytes=Buffer.from(view.text,"utf8"),{unitOf}=(0,offsets.b)(view.text,bytes.length),origin=unit=>view.
origins[unit]??view.origins.at(-1)??0;return{texts:[asIs,{role:"model-text",place:"",bytes,toSource:(start,end)=>[artifact.byteOffset(origin(unitOf(start))),artifact.
byteOffset(Math.max(origin(unitOf(start))+1,origin(unitOf(end))))],isNormalised:!0}],structures:[]}}var search=__webpack_require__(9086),text_views=__webpack_require__(
2534),tool_node=__webpack_require__(7061);function isNotebook({kind,path}){return kind==="document"&&/\.ipynb$/i.test(path)}function notebookTexts(artifact){const cells=(0,tool_node.
_F)(artifact.document()?.root,"cells");if(cells?.kind!=="array")return{texts:[],structures:[]};const source=artifact.text();return{texts:cells.items.flatMap(cell=>{
const lines=(0,tool_node._F)(cell,"source");if((0,tool_node.b6)((0,tool_node._F)(cell,"cell_type"))!=="code"||!lines)return[];const code=joinedLines((lines.kind===
"array"?lines.items:[lines]).map(line=>(0,text_views.w)(source,line.start,line.end,(0,tool_node.b6)(line)??"")));return(0,code_tools.wr)(code.text,"python").texts.
flatMap(({place,text,originOf})=>(0,text_views.W)(artifact,place,{text,originOf:unit=>code.originOf(originOf(unit))}))}),structures:[]}}function joinedLines(lines){
const starts=[];let length=0;for(const{text}of lines)starts.push(length),length+=text.length;return{text:lines.map(({text})=>text).join(""),originOf(unit){const index=Math.
max(0,(0,search.K)(starts.length,at=>(starts[at]??0)>unit)-1);return lines[index]?.originOf(unit-(starts[index]??0))??0}}}const NO_SEGMENTS={texts:[],structures:[]};
var lib_document=__webpack_require__(5721),server_entries=__webpack_require__(2312);const ENTRIES=[["server.mcp_config","server"],["server.mcp_config.platform_o\
verrides.*","platform"],["remotes.*","remote"]];function serverManifest(artifact){const root=artifact.document()?.root;if(root?.kind!=="object")return NO_SEGMENTS;
const all=ENTRIES.flatMap(([path,what])=>(0,lib_document.Lt)(root,path).filter(({node})=>node.kind==="object").map(({node,key=""})=>({role:"mcp-server",place:what===
"server"?"server":`${what} ${nameOf(node,key)}`,node}))),entries=all.slice(0,limits.PD);return{...all.length>entries.length&&{leftOut:`${all.length-entries.length}\
 further servers are not looked at`},structures:[{role:"server-manifest",place:"",node:root},...entries],texts:entries.flatMap(({place,node})=>(0,agent_config.ay)(
artifact,"launch",place,node))}}function nameOf(node,key){return`"${(0,server_entries.b6)((0,lib_document.Lt)(node,"type")[0]?.node)??key}"`}var tool_list=__webpack_require__(
8997);const AGENT_CONFIG={roles:["mcp-server","launch","hook","hook-command","model-text"],carry:agent_config.oJ},MODEL_TEXT={roles:["model-text"],carry:modelTexts},
CARRIERS={"mcp-config":AGENT_CONFIG,"agent-settings":AGENT_CONFIG,"server-manifest":{roles:["server-manifest","mcp-server","launch"],carry:serverManifest},skill:MODEL_TEXT,
"agent-definition":MODEL_TEXT,instructions:MODEL_TEXT,command:MODEL_TEXT,"tool-list":{roles:["tool","model-text"],carry:tool_list.Nj},workflow:{roles:["workflow",
"model-text"],carry:artifact=>{const root=artifact.document()?.root,{texts}=root&&/\.md$/i.test(artifact.path)?modelTexts(artifact):NO_SEGMENTS;return root?{texts,
structures:[{role:"workflow",place:"",node:root}]}:NO_SEGMENTS}}},RARE_CARRIERS={code:code_tools.Fr,document:artifact=>isNotebook(artifact)?notebookTexts(artifact):
artifact.bytes.length<=limits.lq&&(0,tool_list.IB)(artifact)?(0,tool_list.Nj)(artifact):NO_SEGMENTS},MODEL_TEXT_ROLE=new Set(["model-text"]);function mayCarryModelText(artifact,hasSign){
return artifact.kind==="code"?hasSign:artifact.kind!=="document"?carriesAny(artifact.kind,MODEL_TEXT_ROLE):isNotebook(artifact)||artifact.bytes.length<=limits.lq&&
(0,tool_list.IB)(artifact)}function isDocumentKind(kind){return kind==="workflow"||kind==="tool-list"||kind==="server-manifest"||isClientDocument(kind)}function mayListTools(kind,format){
return kind==="document"&&format==="json"}function isClientDocument(kind){return kind==="mcp-config"||kind==="agent-settings"}function carriesAny(kind,roles){return CARRIERS[kind]?.
roles.some(role=>roles.has(role))??!1}function segmentsOf(artifact){return!artifact.isWhole||artifact.link?NO_SEGMENTS:(CARRIERS[artifact.kind]?.carry??RARE_CARRIERS[artifact.
kind])?.(artifact)??NO_SEGMENTS}}),2312:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{CB:()=>serverEntries,b6:()=>textOf,jf:()=>child});var _lib_document_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5721),_clients_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3364);function serverEntries(root,mayBeBareMap){const found=new Map;for(const path of _clients_js__WEBPACK_IMPORTED_MODULE_1__.QV){const isNamed=_clients_js__WEBPACK_IMPORTED_MODULE_1__.
s4.has(path);for(const{node}of(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(root,path))for(const entry of entriesOf(node,isNamed))found.has(entry.node)||
found.set(entry.node,entry)}if(found.size===0&&mayBeBareMap&&root.kind==="object"){const entries=entriesOf(root,!1);if(entries.length===root.entries.length)return entries;
if(looksLikeServer(root)&&(child(root,"args")??child(root,"name")))return[{name:textOf(child(root,"name"))??"",node:root}]}return[...found.values()]}function entriesOf(map,isNamed){
const isServer=node=>isNamed?node.kind==="object":looksLikeServer(node);return map.kind==="object"?map.entries.filter(({value})=>isServer(value)).map(({key,value})=>({
name:key,node:value})):map.kind!=="array"?[]:map.items.filter(isServer).map((item,index)=>({name:textOf(child(item,"name")??child(item,"id"))??String(index),node:looksLikeServer(
item)?item:child(item,"transport")??item}))}function looksLikeServer(node){return node.kind==="object"&&node.entries.some(({key,value})=>_clients_js__WEBPACK_IMPORTED_MODULE_1__.
bU.includes(key)&&(value.kind!=="scalar"||typeof value.value=="string"))}function child(node,key){return node.kind==="object"?node.entries.findLast(entry=>entry.
key===key)?.value:void 0}function textOf(node){return node?.kind==="scalar"&&node.value!==null?String(node.value):void 0}}),2534:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>viewsOf,w:()=>quotedText});var _lib_offsets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1372),_normalise_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1706);function viewsOf(artifact,place,written){const asIs=view(artifact,place,written,!1),normalised=(0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__.j)(written.text);
if(!normalised)return[asIs];const{text,origins}=normalised;return[asIs,view(artifact,place,{text,originOf:unit=>written.originOf(origins[unit]??origins.at(-1)??
0)},!0)]}function view(artifact,place,{text,originOf},isNormalised){const bytes=Buffer.from(text,"utf8"),{unitOf}=(0,_lib_offsets_js__WEBPACK_IMPORTED_MODULE_1__.
b)(text,bytes.length);return{role:"model-text",place,bytes,isNormalised,toSource:(start,end)=>{const from=originOf(unitOf(start));return[artifact.byteOffset(from),
artifact.byteOffset(Math.max(from+1,originOf(unitOf(end))))]}}}const SHORT={n:`
`,t:"	",r:"\r",b:"\b",f:"\f"},ESCAPE=/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g;function quotedText(source,start,end,value){const quote=source[start]===
'"'||source[start]==="'"?1:0,from=start+quote,raw=source.slice(from,end-quote);if(raw===value)return{text:value,originOf:unit=>from+unit};const units=[],pieces=[];
let copied=0;const copy=to=>{pieces.push(raw.slice(copied,to));for(let at=copied;at<to;at++)units.push(from+at)};for(const match of raw.matchAll(ESCAPE)){copy(match.
index);const code=match[1]??match[2];pieces.push(code===void 0?SHORT[match[3]??""]??match[3]??"":String.fromCharCode(Number.parseInt(code,16))),units.push(from+
match.index),copied=match.index+match[0].length}return copy(raw.length),units.push(from+raw.length),pieces.join("")===value?{text:value,originOf:unit=>units[Math.
min(unit,units.length-1)]??from}:{text:value,originOf:unit=>unit===0?start:end}}}),8997:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{IB:()=>hasToolSign,Nj:()=>toolList,fX:()=>toolTexts});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4354),_text_views_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2534),_tool_node_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7061);const SCHEMA_SIGNS=[
'"inputSchema"','"input_schema"','"mcpb_version"','"dxt_version"','"mcp_config"'];function hasToolSign(artifact){if(artifact.format!=="json")return!1;const known=signs.
get(artifact)??readSign(artifact);return signs.set(artifact,known),known}const signs=new WeakMap;function readSign({kind,bytes}){return SCHEMA_SIGNS.some(sign=>bytes.
includes(sign))||bytes.includes('"parameters"')&&(kind==="tool-list"||bytes.length<=_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.lq&&bytes.includes('"function"'))}
const TEXTS=2e4;function toolList(artifact){const root=hasToolSign(artifact)?artifact.document()?.root:void 0;if(!root)return{texts:[],structures:[]};const found={
tools:[],others:[],seen:new Set};walk(root,void 0,void 0,found);const severalServers=new Set(found.tools.map(({group})=>group)).size>1,structures=found.tools.map(
({node,group})=>{const own=`tool "${(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(node,"name"))??""}"`;return{
role:"tool",place:severalServers&&group!==void 0?`server "${group}", ${own}`:own,node,...group!==void 0&&{group}}}),source=artifact.text(),texts=[];let leftOut=0;
const add=(place,node)=>{const text=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.b6)(node);if(!(text===void 0||text.trim().length<2)){if(texts.length>=TEXTS){leftOut++;
return}texts.push(...(0,_text_views_js__WEBPACK_IMPORTED_MODULE_1__.W)(artifact,place,(0,_text_views_js__WEBPACK_IMPORTED_MODULE_1__.w)(source,node.start,node.end,
text)))}};for(const{place,node}of structures)toolTexts(node,place,add);for(const{place,node}of found.others)toolTexts(node,place,add);return{texts,structures,...leftOut>
0&&{leftOut:`${leftOut} further texts of tools are not read`}}}const WRAPPERS=new Set("tools result functions servers mcpServers data response items functionDec\
larations function_declarations capabilities definitions".split(" "));function walk(node,key,group,found){if(node.kind==="scalar"||found.seen.has(node))return;found.
seen.add(node);const own=(node.kind==="object"?nameOfServer(node):void 0)??(key!==void 0&&!WRAPPERS.has(key)?key:group),children=node.kind==="array"?node.items.
map(value=>({value,entry:void 0})):node.entries.map(entry=>({value:entry.value,entry})),tools=node.kind==="array"||key==="tools"||key==="functions"?children.map(
({value,entry})=>(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.L4)(value,node.kind==="object"?entry:void 0)):[],isList=tools.some(tool=>tool!==void 0)||node.kind===
"array"&&key==="tools"&&group===BUNDLE,inside=isBundle(node)?BUNDLE:own;for(const[index,{value,entry}]of children.entries()){const tool=tools[index]??(isList?(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.
jo)(value):void 0);tool?found.tools.push({node:tool,group:group===BUNDLE?void 0:group}):addOther(value,key,found)||walk(value,entry?.key,inside,found)}}const BUNDLE="\
\0bundle";function isBundle(node){return(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(node,"mcpb_version")!==void 0||(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.
_F)(node,"dxt_version")!==void 0||(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(node,"manifest_version")!==void 0&&(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.
_F)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(node,"server"),"mcp_config")!==void 0}function nameOfServer(node){if(node.entries.some(({key})=>key==="too\
ls"))return(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(node,"server"))??(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.
b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(node,"serverInfo"),"name"))??(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.
b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(node,"serverName"))??(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.
_F)(node,"name"))}function addOther(node,key,{others}){const name=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.
_F)(node,"name"));if(name===void 0||(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(node,"description"))===void 0)
return!1;const isPrompt=key==="prompts"&&(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(node,"arguments")?.kind!=="scalar",isResource=key!==void 0&&/^resource(?:s|Templates)$/.
test(key)&&((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(node,"uri")??(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(node,"uriTemplate"))!==void 0;return!isPrompt&&
!isResource?!1:(others.push({node,place:`${isPrompt?"prompt":"resource"} "${name}"`}),!0)}function toolTexts(tool,place,add){const visit=(node,at,depth)=>{if(!(depth>
40)){if(node.kind==="scalar"&&add(at,node),node.kind==="array")for(const item of node.items)visit(item,at,depth+1);if(node.kind==="object")for(const entry of node.
entries)if(entry.key==="properties"&&entry.value.kind==="object")for(const parameter of entry.value.entries){const inside=`${place}, parameter "${parameter.key}\
"`;/\s/.test(parameter.key)&&add(inside,keyOf(parameter)),visit(parameter.value,inside,depth+1)}else(!NOT_PROSE.has(entry.key)||entry.value.kind!=="scalar")&&visit(
entry.value,at,depth+1)}};visit(tool,place,0)}const NOT_PROSE=new Set(["type","$schema","$ref","format","$id"]);function keyOf({key,keyStart,keyEnd}){return{kind:"\
scalar",start:keyStart,end:keyEnd,value:key}}}),7061:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{L4:()=>toolNode,_F:()=>fieldOf,b6:()=>textOf,jo:()=>bareToolNode});function toolNode(node,key){if(node.kind!=="object")return;const inner=fieldOf(node,"functio\
n"),body=inner?.kind==="object"&&textOf(fieldOf(inner,"name"))!==void 0?inner:node,name=fieldOf(body,"name")??(key&&keyNode(key));if(name===void 0||!textOf(name))
return;const schema=schemaOf(body);if(!schema)return;const rest=body.entries.filter(entry=>entry!==schema&&!["name","inputSchema"].includes(entry.key));return{kind:"\
object",start:node.start,end:node.end,entries:[{key:"name",keyStart:name.start,keyEnd:name.start,value:name},{...schema,key:"inputSchema"},...rest]}}function bareToolNode(node){
if(node.kind==="object")return textOf(fieldOf(node,"name"))&&textOf(fieldOf(node,"description"))!==void 0?node:void 0}const SCHEMA_KEYS=["inputSchema","input_sc\
hema","parameters"];function schemaOf(node){return node.entries.findLast(({key,value})=>SCHEMA_KEYS.includes(key)&&value.kind==="object"&&(key!=="parameters"||textOf(
fieldOf(value,"type"))?.toLowerCase()==="object"||fieldOf(value,"properties")?.kind==="object"))}function keyNode({key,keyStart,keyEnd}){return{kind:"scalar",start:keyStart,
end:keyEnd,value:key}}function fieldOf(node,key){return node?.kind==="object"?node.entries.findLast(entry=>entry.key===key)?.value:void 0}function textOf(node){
return node?.kind==="scalar"&&typeof node.value=="string"?node.value:void 0}}),7531:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Av:()=>CODE_DETECTORS,mC:()=>CODE_DETECTOR_NAMES,dC:()=>PROJECT_DETECTOR,pj:()=>RULE_RUNNERS});var code_signs=__webpack_require__(
1620);const REGISTRATION_SIGNS=[".registerTool(",".registerPrompt(",".registerResource(","McpServer","FastMCP","inputSchema","input_schema","@mcp.tool","@mcp.pr\
ompt","@mcp.resource",".add_tool(",".tool()","@tool","NewTool(","mcp.Tool{","types.Tool(","system_prompt","systemPrompt","SYSTEM_PROMPT","system_message",".__do\
c__ =","_DESC"];var segments=__webpack_require__(9396),condition=__webpack_require__(5103),lib_document=__webpack_require__(5721),limits=__webpack_require__(4354),
anchored=__webpack_require__(6416);const documents=rules=>{const own=rules.filter(({document})=>document!==void 0).map(rule=>({rule,execute:(0,anchored.lL)(rule.
isForeign)}));if(own.length===0)return;const wants=({appliesTo,roles},artifact)=>(roles.has("document")||(0,segments.Sv)(artifact.kind,roles))&&appliesTo(artifact);
return{name:"documents",keywords:[],appliesTo:artifact=>artifact.format==="json"||artifact.format==="yaml"||artifact.format==="toml"?own.some(({rule})=>wants(rule,
artifact)):!1,detect(visit){for(const{rule,execute}of own)if(wants(rule,visit.artifact))for(const segment of segmentsFor(rule,visit))applyRule(rule,segment,visit,
execute)}}};function segmentsFor(rule,visit){const{artifact}=visit,carried=(0,segments.Sv)(artifact.kind,rule.roles)?visit.segments.structures.filter(({role})=>rule.
roles.has(role)):[],root=rule.roles.has("document")&&artifact.isWhole?artifact.document()?.root:void 0;return root?[...carried,{role:"document",place:"",node:root}]:
carried}function applyRule(rule,segment,visit,execute){const{select:path,when,isSecret}=rule.document,selected=path===""?[{node:segment.node,path:[]}]:(0,lib_document.
Lt)(segment.node,path);for(const each of selected){try{if(when&&!holds(when,each,segment.node,execute))continue}catch(error){if(!(error instanceof condition.iG))
throw error;visit.gap(`rule ${rule.info.id}: ${error.message}`);continue}const range=[visit.artifact.byteOffset(each.node.start),visit.artifact.byteOffset(each.
node.end)];visit.report({rule,range,place:placeOf(segment,each),...isSecret&&{secrets:[range]}})}}function placeOf(segment,{path}){const inside=path.join(".");return[
segment.place,inside].filter(part=>part!=="").join(", ")}function holds(when,selected,entry,execute){const lookup=field=>{if(field==="$key")return selected.key===
void 0?void 0:[selected.key];if(field==="$value")return valuesOf([selected.node]);const found=field.startsWith("$entry.")?(0,lib_document.Lt)(entry,field.slice(
7)):(0,lib_document.Lt)(selected.node,field);return found.length===0?void 0:valuesOf(found.map(({node})=>node))};return(0,condition._3)(when,lookup,(pattern,text)=>execute(
new RegExp(pattern),text.slice(0,limits.mq))!==null)}function valuesOf(nodes){return nodes.flatMap(node=>node.kind==="array"?node.items.map(plainOf):[plainOf(node)])}
function plainOf(node){return node.kind==="scalar"?node.value:node}var lazy=__webpack_require__(8552),search=__webpack_require__(9086),layout=__webpack_require__(
3221);function charactersBefore(phase){return Math.ceil(phase*8/6)}function spellingsOf(text){const spellings=[];for(let phase=0;phase<3;phase++){const whole="\0".
repeat(phase)+text,standard=btoa(whole).slice(charactersBefore(phase),Math.floor(whole.length*8/6));standard.length<layout.PM||(spellings.push({text:standard,phase}),
/[+/]/.test(standard)&&spellings.push({text:standard.replaceAll("+","-").replaceAll("/","_"),phase}))}return spellings}const WRAPPED=40,INDENT=64,STANDARD=1,URL_SAFE=2,
EITHER=STANDARD|URL_SAFE,ALPHABETS=new Uint8Array(256);for(const character of"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")ALPHABETS[character.
charCodeAt(0)]=EITHER;for(const character of"+/")ALPHABETS[character.charCodeAt(0)]=STANDARD;for(const character of"-_")ALPHABETS[character.charCodeAt(0)]=URL_SAFE;
const SHORTEST=20,NOTHING={start:0,end:0,covers:()=>!1,decode:()=>{}};function runAround(bytes,offset){const line=stretch(bytes,offset,EITHER),pieces=[line];for(let first=line;;){
const above=lineAbove(bytes,first[0],limits.$8-(offset-first[0]));if(!above)break;pieces.push(above),first=above}pieces.reverse();for(let last=line;;){const below=lineBelow(
bytes,last,limits.Qb.most-(last[1]-offset));if(!below)break;pieces.push(below),last=below}return runOf(bytes,pieces,offset)}const LINE_RUNS=[EITHER,STANDARD,URL_SAFE].
map(alphabet=>(bytes,offset)=>{const piece=stretch(bytes,offset,alphabet);return piece[1]-piece[0]<SHORTEST?NOTHING:runOf(bytes,[piece],offset)});function stretch(bytes,offset,alphabet){
return[leftEnd(bytes,offset,Math.max(0,offset-limits.$8),alphabet),rightEnd(bytes,offset,Math.min(bytes.length,offset+limits.Qb.most),alphabet)]}function leftEnd(bytes,from,limit,alphabet){
let at=from;for(;at>limit&&ALPHABETS[bytes[at-1]]&alphabet;)at--;return at}function rightEnd(bytes,from,limit,alphabet){let at=from;for(;at<limit&&ALPHABETS[bytes[at]]&
alphabet;)at++;return at}const NEWLINE=10,RETURN=13;function lineAbove(bytes,start,room){let at=start;for(;start-at<INDENT&&isIndent(bytes[at-1]);)at--;if(room<=
0||bytes[at-1]!==NEWLINE)return;const end=at-(bytes[at-2]===RETURN?2:1),piece=[leftEnd(bytes,end,Math.max(0,end-room),EITHER),end];return goesOn(piece)?piece:void 0}
function lineBelow(bytes,line,room){let at=line[1]+(bytes[line[1]]===RETURN?1:0);if(room<=0||!goesOn(line)||bytes[at]!==NEWLINE)return;at++;const limit=at+INDENT;
for(;at<limit&&isIndent(bytes[at]);)at++;const end=rightEnd(bytes,at,Math.min(bytes.length,at+room),EITHER);return end>at?[at,end]:void 0}function isIndent(byte){
return byte===32||byte===9}function goesOn([start,end]){return end-start>=WRAPPED&&(end-start)%4===0}function runOf(bytes,pieces,around){const text=pieces.map(([
start2,end2])=>bytes.toString("latin1",start2,end2)).join(""),start=pieces[0]?.[0]??around,end=pieces.at(-1)?.[1]??around,isCut=end-around>=limits.Qb.most-INDENT,
begins=[];let length=0;for(const[from,to]of pieces)begins.push(length),length+=to-from;const indexOf=offset=>{const piece=(0,search.K)(pieces.length,index=>(pieces[index]?.[1]??
0)>offset);return(begins[piece]??length)+offset-(pieces[piece]?.[0]??end)},offsetOf=index=>{const piece=(0,search.K)(pieces.length,each=>(begins[each+1]??Number.
POSITIVE_INFINITY)>index);return(pieces[piece]?.[0]??start)+index-(begins[piece]??0)},decoded=new Map;return{start,end,covers:offset=>offset>=start&&offset<end&&
(!isCut||offset+limits.Qb.least<=end),decode(offset,phase){const group=indexOf(offset)-charactersBefore(phase);if(group<0)return;const origin=group%4;let said=decoded.
get(origin);return said===void 0&&(said=Buffer.from(text.slice(origin),"base64").toString("latin1"),decoded.set(origin,said)),{text:said,keywordAt:(group-origin)/
4*3+phase,toSource:(from,to)=>[offsetOf(origin+Math.floor(from*4/3)),offsetOf(Math.min(text.length,origin+Math.ceil(to*4/3))-1)+1]}}}}const RUNS=[runAround,...LINE_RUNS],
encoded=rules=>{const own=rules.filter(isOfTokens);if(own.length===0)return;const owners=(0,lazy.R)(()=>ownersOf(own)),bySpelling=(0,lazy.R)(()=>[...owners().values()]);
return{name:"encoded",get keywords(){return[...owners().keys()].map(text=>({text,isCaseSensitive:!0}))},appliesTo:(_,hits)=>hits.length>0,detect:visit=>report(visit,
find(visit,bySpelling()))}};function isOfTokens({info,roles,keywords}){return info.category==="secrets"&&info.tier==="gate"&&roles.has("file")&&keywords.length>
0}function ownersOf(rules){const owners=new Map;for(const rule of rules)for(const[keyword,{text,isCaseSensitive}]of rule.keywords.entries())if(!(!isCaseSensitive||
!isAscii(text)))for(const{text:spelling,phase}of spellingsOf(text)){const same=owners.get(spelling);same?same.push({rule,keyword,phase}):owners.set(spelling,[{rule,
keyword,phase}])}return owners}function isAscii(text){return!/[^\0-\x7f]/.test(text)}function find(visit,bySpelling){const{artifact,hits}=visit,{bytes}=artifact,
all=[],ends=new Map,runs=[],runOf2=(index,offset)=>(runs[index]?.covers(offset)||(runs[index]=RUNS[index](bytes,offset)),runs[index]);for(const{keyword,offset}of hits)
for(const owner of bySpelling[keyword]??[])if(!(offset<(ends.get(owner.rule)??0)||!owner.rule.appliesTo(artifact)))try{const whole=runOf2(0,offset);let found;for(let index=0;!found&&
index<RUNS.length;index++)found=judge(runOf2(index,offset),offset,owner,whole);if(!found)continue;ends.set(owner.rule,found.range[1]),all.push(found)}catch(error){
if(!(error instanceof anchored.aD))throw error;visit.gap(`rule ${owner.rule.info.id}: ${error.message}; it was not applied to the rest of this text`),ends.set(owner.
rule,Number.POSITIVE_INFINITY)}return all}function judge(run,offset,{rule,keyword,phase},whole){if(run!==whole&&run.start===whole.start&&run.end===whole.end)return;
const said=run.decode(offset,phase),found=said&&rule.occurrenceAt(said.text,said.keywordAt,keyword);if(!said||!found)return;const value=said.text.slice(...found.
secret??[found.start,found.end]);return{rule,range:said.toSource(found.start,found.end),value:Buffer.from(value,"latin1").toString("utf8"),standing:found.standing,
run:[whole.start,whole.end]}}function report(visit,all){const sorted=all.toSorted((a,b)=>a.range[0]-b.range[0]);let masked=0;for(const[index,{rule,range,value,standing,
run}]of sorted.entries()){const left=[Math.max(run[0],Math.min(masked,range[0])),range[0],""],right=[range[1],Math.min(run[1],sorted[index+1]?.range[0]??run[1]),
""];masked=Math.max(range[1],right[1]),visit.report({rule,range,standing,secrets:[[...range,value],left,right],message:`${rule.message.replace(/[.!]$/,"")}; it \
stands base64-encoded, which protects nothing.`})}}const patterns=rules=>{const own=rules.filter(({keywords})=>keywords.length>0);if(own.length===0)return;const owners=(0,lazy.
R)(()=>own.flatMap(rule=>rule.keywords.map((_,keyword)=>({rule,keyword})))),roles=new Set(own.flatMap(rule=>[...rule.roles,...isSecrets(rule)?SECRETS_TOO:[]]));
return{name:"patterns",get keywords(){return own.flatMap(({keywords,placeCheck:check})=>keywords.map(each=>({...each,check})))},appliesTo:(artifact,hits)=>hits.
length>0||(0,segments.Sv)(artifact.kind,roles),detect(visit){const seen=new Set,{artifact}=visit;if(visit.hits.length>0){const whole={role:"file",place:"",bytes:artifact.
bytes,isNormalised:!1,toSource:(start,end)=>[start,end]};verify(visit,whole,()=>artifact.latin1(),visit.hits,owners(),seen)}for(const segment of(0,segments.Sv)(
artifact.kind,roles)?visit.segments.texts:[]){if(!own.some(rule=>looksAt(rule,segment)))continue;const hits=visit.hitsIn(segment.bytes);hits.length>0&&verify(visit,
segment,()=>segment.bytes.toString("latin1"),hits,owners(),seen)}}}},SECRETS_TOO=["model-text"];function looksAt(rule,{role,isNormalised}){return rule.roles.has(
role)||isNormalised&&isSecrets(rule)&&rule.roles.has("file")}function isSecrets({info}){return info.category==="secrets"}function verify(visit,segment,textOf,hits,owners,seen){
const text=(0,lazy.R)(textOf),ends=new Map;for(const hit of hits){const{rule,keyword}=owners[hit.keyword];if(!(!looksAt(rule,segment)||hit.offset<(ends.get(rule)??
0)||!rule.appliesTo(visit.artifact)))try{const found=rule.occurrenceIn(segment.bytes,hit.offset,keyword,text);if(!found)continue;ends.set(rule,found.end);const range=segment.
toSource(found.start,found.end),identity=`${rule.info.id}\0${range[0]}`;if(seen.has(identity))continue;seen.add(identity),visit.report({rule,range,place:segment.
place,standing:found.standing,...found.secret&&{secrets:[secretIn(segment,found.secret)]}})}catch(error){if(!(error instanceof anchored.aD))throw error;visit.gap(
`rule ${rule.info.id}: ${error.message}; it was not applied to the rest of this text`),ends.set(rule,Number.POSITIVE_INFINITY)}}}function secretIn({bytes,toSource,
isNormalised},[start,end]){const range=toSource(start,end);return isNormalised?[...range,bytes.toString("utf8",start,end)]:range}const RULE_RUNNERS=[patterns,encoded,
documents],CODE_DETECTORS=[{name:"hidden-text",signs:REGISTRATION_SIGNS,load:async()=>(await __webpack_require__.e(685).then(__webpack_require__.bind(__webpack_require__,
4462))).hiddenText},{name:"directives",signs:REGISTRATION_SIGNS,load:async()=>(await __webpack_require__.e(685).then(__webpack_require__.bind(__webpack_require__,
3874))).directives},{name:"front-matter",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.bind(__webpack_require__,3972))).frontMatterDetector},
{name:"launch",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.bind(__webpack_require__,474))).launch},{name:"server-manifest",load:async()=>(await __webpack_require__.
e(277).then(__webpack_require__.bind(__webpack_require__,6825))).serverManifest},{name:"downloads",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.
bind(__webpack_require__,6393))).downloads},{name:"hooks",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.bind(__webpack_require__,343))).
hooks},{name:"permissions",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.bind(__webpack_require__,8328))).permissions},{name:"environ\
ment",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.bind(__webpack_require__,864))).environment},{name:"autostart",load:async()=>(await __webpack_require__.
e(277).then(__webpack_require__.bind(__webpack_require__,4839))).autostart},{name:"agent-workflow",load:async()=>(await __webpack_require__.e(259).then(__webpack_require__.
bind(__webpack_require__,6096))).agentWorkflow},{name:"tool-definitions",signs:REGISTRATION_SIGNS,load:async()=>(await __webpack_require__.e(685).then(__webpack_require__.
bind(__webpack_require__,3239))).toolDefinitions},{name:"unread",load:async()=>(await __webpack_require__.e(277).then(__webpack_require__.bind(__webpack_require__,
6554))).unread}],PROJECT_DETECTOR={name:"flows",signs:code_signs.t8.map(({text})=>text),isFor:({flow,postures})=>flow!==void 0||postures!==void 0,load:async()=>(await Promise.
all([__webpack_require__.e(547),__webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__,8478))).flows},CODE_DETECTOR_NAMES=CODE_DETECTORS.
map(({name})=>name)}),5103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{iG:()=>ConditionError,
Qj:()=>checkCondition,_3:()=>evaluate});const OPERATORS=["eq","neq","in","not_in","contains","not_contains","starts_with","ends_with","matches","exists","not_ex\
ists","gt","gte","lt","lte","count_gte","count_lte"];function unfitOperand(operator,operand){switch(operator){case"exists":case"not_exists":return operand===void 0?
void 0:"takes no value";case"in":case"not_in":return Array.isArray(operand)?operand.length>0&&operand.every(isScalar)?void 0:"needs a list of one or more plain \
values":`needs a list as value, not ${typeName(operand)}`;case"starts_with":case"ends_with":case"matches":return typeof operand!="string"?`needs text as value, \
not ${typeName(operand)}`:operand===""?"needs text as value that is not empty":void 0;case"gt":case"gte":case"lt":case"lte":return Number.isFinite(operand)?void 0:
`needs a number as value, not ${typeName(operand)}`;case"count_gte":case"count_lte":return Number.isInteger(operand)&&Number(operand)>=0?void 0:"needs a whole n\
umber from 0 as value";case"contains":case"not_contains":if(operand==="")return"needs a value that is not empty";break}return isScalar(operand)?void 0:`needs a \
plain value, not ${typeName(operand)}`}function isScalar(value){return value===null||typeof value=="string"||typeof value=="number"||typeof value=="boolean"}function typeName(value){
return value===null?"null":value===void 0?"nothing":Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value=="string"?"text":`a ${typeof value}`}
var limits=__webpack_require__(4354),lib_escape=__webpack_require__(8989),suggest=__webpack_require__(770);const DEPTH=8,LEAVES=100,PARTS=800,PATTERN=1e3,GROUPS=[
"all","any","not"],LEAF_KEYS=["field","operator","value"];function checkCondition(raw){const check={problems:[],leaves:0,parts:0};return checkMember(raw,"",1,check),
isTooMuch(check)&&check.problems.push(`The condition has more than ${LEAVES} comparisons or ${PARTS} parts; the rest was not read.`),check.problems}function checkMember(raw,at,depth,check){
check.parts++;const{problems}=check,place=at===""?"The condition":`${at}:`;if(!isRecord(raw)){problems.push(`${place} must be a map, not ${typeName(raw)}.`);return}
if(depth>DEPTH){problems.push(`${place} is nested deeper than ${DEPTH} levels.`);return}const groups=GROUPS.filter(group2=>Object.hasOwn(raw,group2)),[group]=groups;
if(group===void 0){checkLeaf(raw,at,check);return}const others=Object.keys(raw).filter(key=>key!==group);others.length>0&&problems.push(`${place} has "${group}"\
 and must have nothing else, but has ${list(others)}.`);const inside=raw[group],path=at===""?group:`${at}.${group}`;group==="not"?checkMember(inside,path,depth+
1,check):Array.isArray(inside)&&inside.length>0?checkMembers(inside,path,depth+1,check):problems.push(`${path}: must be a list of one or more conditions.`)}function checkMembers(members,path,depth,check){
for(const[index,member]of members.entries()){if(isTooMuch(check))return;checkMember(member,`${path}[${index}]`,depth,check)}}function isTooMuch({leaves,parts}){
return leaves>LEAVES||parts>PARTS}function checkLeaf(raw,at,check){check.leaves++;const{problems}=check,prefix=at===""?"":`${at}.`;for(const key of Object.keys(
raw))LEAF_KEYS.some(known2=>known2===key)||problems.push(`${prefix}${quoted(key)} is not part of a condition.${suggestion(key,[...LEAF_KEYS,...GROUPS])}`);const{
field,operator,value}=raw;(typeof field!="string"||field==="")&&problems.push(`${prefix}field: must be text that is not empty.`);const known=OPERATORS.find(each=>each===
operator);if(known===void 0){const wrong=typeof operator=="string"?quoted(operator):typeName(operator),hint=typeof operator=="string"?suggestion(operator,OPERATORS):
"";problems.push(`${prefix}operator: ${wrong} is not one of ${OPERATORS.join(", ")}.${hint}`);return}const unfit=unfitOperand(known,value)??(known==="matches"?unfitPattern(
String(value)):void 0);unfit!==void 0&&problems.push(`${prefix}value: ${known} ${unfit}.`)}function unfitPattern(pattern){if(pattern.length>PATTERN)return`takes\
 at most ${PATTERN} characters`;try{new RegExp(pattern);return}catch(error){return`needs a regular expression: ${error instanceof Error?error.message:String(error)}`}}
function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function list(keys){return(0,lib_escape.Jj)(keys.map(key=>quoted(key)).
join(", "),200)}function quoted(text){return JSON.stringify((0,lib_escape.Jj)(text,60))}function suggestion(wrong,known){const near=(0,suggest.p)(wrong,known);return near===
void 0?"":` Did you mean ${near}?`}class ConditionError extends Error{name="ConditionError";field;operator;constructor(field,operator,problem){super(`${JSON.stringify(
field)} ${operator}: ${problem}`),this.field=field,this.operator=operator}}function evaluate(condition,lookup,matches=matchesRegExp){return"all"in condition?condition.
all.every(each=>evaluate(each,lookup,matches)):"any"in condition?condition.any.some(each=>evaluate(each,lookup,matches)):"not"in condition?!evaluate(condition.not,
lookup,matches):compare(condition,lookup(condition.field),matches)}function matchesRegExp(pattern,text){return new RegExp(pattern).test(text)}function compare(comparison,found,matches){
const{field,operator,value:operand}=comparison,unfit=unfitOperand(operator,operand);if(unfit!==void 0)throw new ConditionError(field,operator,unfit);const values=found??
[];switch(operator){case"exists":return found!==void 0;case"not_exists":return found===void 0;case"count_gte":return values.length>=number(operand,comparison);case"\
count_lte":return values.length<=number(operand,comparison);default:{const hits=values.map(value=>holds(value,comparison,matches)).filter(Boolean).length;return isNegative(
operator)?found!==void 0&&hits===0:hits>0}}}function isNegative(operator){return operator==="neq"||operator==="not_in"||operator==="not_contains"}function holds(value,comparison,matches){
const operand=comparison.value;switch(comparison.operator){case"eq":case"neq":return value===operand;case"in":case"not_in":return Array.isArray(operand)&&operand.
includes(value);case"contains":case"not_contains":return Array.isArray(value)?value.includes(operand):condition_text(value,comparison).includes(condition_text(operand,
comparison));case"starts_with":return condition_text(value,comparison).startsWith(condition_text(operand,comparison));case"ends_with":return condition_text(value,
comparison).endsWith(condition_text(operand,comparison));case"matches":return matchText(condition_text(operand,comparison),condition_text(value,comparison),comparison,
matches);case"gt":return number(value,comparison)>number(operand,comparison);case"gte":return number(value,comparison)>=number(operand,comparison);case"lt":return number(
value,comparison)<number(operand,comparison);case"lte":return number(value,comparison)<=number(operand,comparison);default:throw new ConditionError(comparison.field,
comparison.operator,"is not an operator")}}function matchText(pattern,value,{field,operator},matches){try{return matches(pattern,value.slice(0,limits.mq))}catch(error){
throw new ConditionError(field,operator,error instanceof Error?error.message:String(error))}}function condition_text(value,{field,operator}){if(typeof value=="s\
tring")return value;throw new ConditionError(field,operator,`needs text, found ${typeName(value)}`)}function number(value,{field,operator}){if(typeof value=="nu\
mber")return value;throw new ConditionError(field,operator,`needs a number, found ${typeName(value)}`)}}),259:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
kind==="scalar"&&node.value!==null?String(node.value):void 0}}),5721:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{lB:()=>loadParsers,Rr:()=>parsePath,Lt:()=>document_path_select,Ul:()=>toPlain});var document_guard=__webpack_require__(259),limits=__webpack_require__(
4354);const STEPS=29,STEP=/"(?:[^"\\]|\\.)*"|[^."]+/y;function parsePath(path){if(path==="")throw new Error('A path cannot be empty; the root is "$".');const steps=[];
for(let at=0;;at++){STEP.lastIndex=at;const[written]=STEP.exec(path)??[];if(written===void 0)throw new Error(`The path ${JSON.stringify(path)} has no step at po\
sition ${at+1}.`);const step=parseStep(written,path),repeated=step.kind==="deep"&&steps.at(-1)?.kind==="deep";if(!(at===0&&written==="$")&&!repeated&&steps.push(
step),at+=written.length,at===path.length)break;if(path[at]!==".")throw new Error(`The path ${JSON.stringify(path)} needs a dot at position ${at+1}.`)}if(steps.
length>STEPS)throw new Error(`The path ${JSON.stringify(path)} has more than ${STEPS} steps.`);return steps}function parseStep(written,path){if(written==="*")return{
kind:"any"};if(written==="**")return{kind:"deep"};if(written.startsWith('"'))return{kind:"key",key:unquote(written,path),quoted:!0};if(!/[\s*[\]]/.test(written))
return{kind:"key",key:written,quoted:!1};const advice=/^[^[]*\[\d+\]$/.test(written)?"an index is a step of its own, as in a.0":"quote it if it is a key";throw new Error(
`The path ${JSON.stringify(path)} has the step ${JSON.stringify(written)}: ${advice}.`)}function unquote(written,path){try{return JSON.parse(written)}catch{throw new Error(
`The path ${JSON.stringify(path)} has a quoted key with a bad escape: ${written}.`)}}function document_path_select(root,path){const steps=parsePath(path),selection={
steps,found:[],entered:new Set,visitsLeft:limits.ZC};return visit(root,withZeroLevels(1,steps),void 0,0,selection),selection.found}function visit(node,reached,trail,depth,selection){
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
N)("json",(await Promise.all([__webpack_require__.e(547),__webpack_require__.e(162),__webpack_require__.e(678)]).then(__webpack_require__.bind(__webpack_require__,
5678))).parseJsonDocument),yaml:async()=>(0,document_guard.N)("yaml",(await Promise.all([__webpack_require__.e(815),__webpack_require__.e(287)]).then(__webpack_require__.
bind(__webpack_require__,287))).parseYamlDocument),toml:async()=>(0,document_guard.N)("toml",(await Promise.all([__webpack_require__.e(605),__webpack_require__.
e(1)]).then(__webpack_require__.bind(__webpack_require__,4001))).parseTomlDocument)};async function loadParsers(formats){const parsers=new Map(await Promise.all(
[...new Set(formats)].map(async format=>[format,await LOADERS[format]()])));return(text,format)=>{const parse=parsers.get(format);if(!parse)throw new Error(`the\
 parser for ${format} was not loaded`);return parse(text)}}}),2382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{cl:()=>bech32Holds,p$:()=>decodeBase32,y4:()=>decodeBase64,yr:()=>crc16});const DECODED_LENGTH=65536;function decodeBase64(text){if(text.
length>DECODED_LENGTH)return;const digits=text.replace(/={1,2}$/,"");if(!(digits===""||digits.length%4===1||!/^[A-Za-z0-9+/_-]*$/.test(digits)))return Buffer.from(
digits,"base64url")}const BASE32="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";function decodeBase32(text){if(text.length>DECODED_LENGTH)return;const bytes=[];let bits=0,held=0;
for(const character of text.replace(/={1,6}$/,"")){const digit=BASE32.indexOf(character);if(digit<0)return;held=(held<<5|digit)&4095,bits+=5,!(bits<8)&&(bits-=8,
bytes.push(held>>bits&255))}return Buffer.from(bytes)}function crc16(bytes){let crc=0;for(const byte of bytes){crc^=byte<<8;for(let bit=0;bit<8;bit++)crc=(crc&32768?
crc<<1^4129:crc<<1)&65535}return crc}const BECH32="qpzry9x8gf2tvdw0s3jn54khce6mua7l",BECH32_GENERATOR=[996825010,642813549,513874426,1027748829,705979059];function bech32Holds(text){
const whole=text.toLowerCase(),separator=whole.lastIndexOf("1");if(separator<1||whole.length>1e3||text!==whole&&text!==text.toUpperCase())return!1;const prefix=[
...whole.slice(0,separator)].map(character=>character.charCodeAt(0)),data=[...whole.slice(separator+1)].map(character=>BECH32.indexOf(character));if(data.length<
6||data.includes(-1))return!1;const values=[...prefix.map(code=>code>>5),0,...prefix.map(code=>code&31),...data];let check=1;for(const value of values){const top=check>>>
25;check=(check&33554431)<<5^value;for(const[bit,generator]of BECH32_GENERATOR.entries())top>>bit&1&&(check^=generator)}return check===1}}),6740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>matchesGlob});var minimatch__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1138);const compiled=new Map;function matchesGlob(path,glob){
let matcher=compiled.get(glob);if(!matcher){const whole=glob.endsWith("/")?`${glob}**`:glob;matcher=new minimatch__WEBPACK_IMPORTED_MODULE_0__.VR(whole.replace(
/^\.?\//,""),{dot:!0,matchBase:!whole.includes("/"),nocomment:!0,nonegate:!0}),compiled.set(glob,matcher)}return matcher.match(path)}}),8856:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>mixedWords,I:()=>latinOf});const PAIRS="\u0430a \u0435e \u043Eo \u0440p \u0441c \u0443y \u0445x \u0456i \u0458j \u0455s \u0501d \u04BBh \u051Bq \u051Dw \u043Ak \u0410A \u0412B \u0415E \u041AK \u041CM \u041DH \u041EO \u0420P \u0421C\
 \u0422T \u0425X \u0423Y \u0405S \u0406I \u0408J \u050CG \u04AEY \u03BFo \u03B1a \u03BDv \u03C1p \u03B9i \u03BAk \u03C5u \u03C4t \u03C7x \u03B3y \u03C9w \u03B7n \u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039AK \u039CM \u039DN \u039FO \u03A1P \u03A4T \u03A5Y \u03A7X \u0585o \u0578n \u057Du \u0581g \u0570h",
LATIN=new Map(PAIRS.split(" ").map(([from="",to=""])=>[from,to])),OTHERS=[...LATIN.keys()].join(""),MAY_MIX=new RegExp(`[${OTHERS}]`),WORD=new RegExp(`[A-Za-z${OTHERS}\
]{2,60}`,"g"),GOES_ON=/[\p{L}\p{M}]/u;function mixedWords(text){if(!MAY_MIX.test(text))return[];const found=[];for(const{index:start,0:word}of text.matchAll(WORD))
!MAY_MIX.test(word)||!/[A-Za-z]/.test(word)||GOES_ON.test(text.charAt(start-1))||GOES_ON.test(text.charAt(start+word.length))||found.push({start,word,reads:asLatin(
word)});return found}function latinOf(letter){return LATIN.get(letter)}function asLatin(word){return[...word].map(letter=>LATIN.get(letter)??letter).join("")}}),
1372:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>createOffsets});var _search_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9086);const STEP=1024;function createOffsets(text,byteLength){if(text.length===byteLength)return{byteOf:index=>index,unitOf:offset=>offset};const units=[],bytes=[];
for(let unit=0,byte=0;unit<text.length;){units.push(unit),bytes.push(byte);const end=unit+STEP+(isLowSurrogate(text.charCodeAt(unit+STEP))?1:0);byte+=Buffer.byteLength(
text.slice(unit,end),"utf8"),unit=end}return{byteOf(index){const at=(0,_search_js__WEBPACK_IMPORTED_MODULE_0__.j)(units,index);return(bytes[at]??0)+Buffer.byteLength(
text.slice(units[at]??0,index),"utf8")},unitOf(offset){const at=(0,_search_js__WEBPACK_IMPORTED_MODULE_0__.j)(bytes,offset);let unit=units[at]??0;for(let byte=bytes[at]??
0;unit<text.length;){const point=text.codePointAt(unit);if(byte+=point<128?1:point<2048?2:point<65536?3:4,byte>offset)break;unit+=point<65536?1:2}return unit}}}
function isLowSurrogate(unit){return unit>=56320&&unit<=57343}}),9086:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{K:()=>firstOf,j:()=>lastUpTo});function firstOf(length,holds){let[low,high]=[0,length];for(;low<high;){const middle=low+high>>>1;holds(middle)?
high=middle:low=middle+1}return low}function lastUpTo(numbers,value){return Math.max(0,firstOf(numbers.length,index=>numbers[index]>value)-1)}}),6416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
__webpack_require__.d(__webpack_exports__,{m:()=>compileRule,n:()=>compileRules});var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6740),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
8552),_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6416),_value_checks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6002);function compileRules(definitions,isChosen,now=0){
return definitions.filter(({info})=>isChosen(info)||info.category==="secrets").map(definition=>compileRule(definition,!isChosen(definition.info),now))}const FILE_ONLY=new Set(
["file"]);function compileRule(definition,isMaskOnly=!1,now=0){const{info,message,where,match,isForeign}=definition,text="text"in match?match.text:void 0,occurrenceAt=text?
textMatcher(text,isForeign,now):()=>{};return{info,message,isForeign,isMaskOnly,kinds:where.kinds&&new Set(where.kinds),roles:where.roles.length===1&&where.roles[0]===
"file"?FILE_ONLY:new Set(where.roles),..."detector"in match&&{detector:match.detector},keywords:text?.any??[],..."document"in match&&{document:match.document},..."\
flow"in match&&{flow:match.flow},..."posture"in match&&{postures:match.posture},appliesTo:({kind,path})=>(where.kinds?.includes(kind)??!0)&&(where.paths?.some(glob=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__.
k)(path,glob))??!0),placeCheck:text&&placeCheckOf(text),occurrenceAt,occurrenceIn:text?windowed(text,occurrenceAt):()=>{}}}function placeCheckOf({reach:{notAfter,
secret},checks}){if(!(notAfter===void 0&&secret===void 0))return{...notAfter!==void 0&&{notAfter},...secret!==void 0&&{secret},mustHoldDigit:checks.some(each=>"\
digit"in each)}}const EDGE=64,WINDOW=4608;function windowed(match,occurrenceAt){const{reach,checks}=match,around=Math.max(0,...checks.map(check=>"near"in check?
check.near.within:"notNear"in check?check.notNear.within:0)),ahead=reach.ahead===void 0?Number.POSITIVE_INFINITY:reach.ahead+around+EDGE,behind=(match.before===
void 0?0:_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__.xp)+around+EDGE;return(bytes,offset,keyword,text)=>{if(ahead>WINDOW)return occurrenceAt(text(),offset,keyword);
const start=Math.max(0,offset-behind),found=occurrenceAt(bytes.toString("latin1",start,offset+ahead),offset-start,keyword);return found&&{...found,start:found.start+
start,end:found.end+start,...found.secret&&{secret:[found.secret[0]+start,found.secret[1]+start]}}}}function textMatcher(match,isForeign,now){let anchored;const execute=(0,_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__.
lL)(isForeign),surroundings=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_3__.R)(()=>match.checks.flatMap(check=>{const around="near"in check?check.near:"notNear"in check?
check.notNear:void 0;return around?[{within:around.within,expression:new RegExp(around.regex,match.flags),isWanted:"near"in check}]:[]}));return(text,offset,keyword)=>{
const mark=match.any[keyword]?.text??"",length=Buffer.byteLength(mark);(match.regex!==void 0||match.before!==void 0)&&(anchored??=(0,_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__.
mv)(match.regex??"",match.before,match.flags,isForeign));const found=anchored?anchored.matchAt(text,offset):{start:offset,end:offset+length};if(!found)return;const secret=wholeSecret(
found,offset),value=text.slice(...secret??[found.start,found.end]),whole=text.slice(found.start,found.end);let standing="plain";for(const check of match.checks){
if("near"in check||"notNear"in check)continue;const outcome=(0,_value_checks_js__WEBPACK_IMPORTED_MODULE_1__.Su)(value,check,{keyword:mark,now,whole});if(outcome===
"reject")return;outcome!=="pass"&&(standing=outcome)}for(const{within,expression,isWanted}of surroundings()){const around=text.slice(Math.max(0,found.start-within),
found.end+within);if(execute(expression,around)!==null!==isWanted)return}return{start:found.start,end:Math.max(found.end,offset+(match.regex===void 0?length:0)),
...secret&&{secret},standing}}}function wholeSecret(found,offset){if(found.secret)return found.secret[0]===offset?[found.start,found.secret[1]]:found.secret}}),
6379:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w:()=>isPlaceholder});const PLACEHOLDER=/x{4,}|\*{3,}|\.{3,}|_{4,}|0{6,}|1{6,}|a{6,}|1234567|abcdefg|qwerty|example|sample|placeholder|changeme|change_me|your[-_ ]?|replace|dummy|fake|redacted|insert|todo|foobar|deadbeef|lorem|my[-_](?:[a-z\d]{1,12}[-_])?(?:secret|api|token|key|pass)|(?:^|[-_])(?:test|mock|demo)(?:[-_]|$)|^(?:\$\{|\$\(|\{\{|<|%\w+%|@\w+@|\$\w+$)|process\.env|os\.environ|getenv/i;
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
