const id=6484,ids=[6484],modules={66984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Cb:()=>firstWords,UX:()=>launchCommands,VX:()=>launchScalars,ay:()=>commandLine,g2:()=>readLaunches,jf:()=>_server_entries_js__WEBPACK_IMPORTED_MODULE_3__.jf,oJ:()=>agentConfig});
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54354),_lib_search_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
39086),_hook_nodes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31725),_server_entries_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(42312);function agentConfig(artifact){
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
node.end??0)]}}]}function scalars(node){return node?(node.kind==="array"?node.items:[node]).filter(item=>item.kind==="scalar"&&item.value!==null):[]}}),73364:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
path))),SERVER_KEYS=["command","cmd","url","serverUrl","httpUrl","uri","endpoint","image"],URL_KEYS=["url","serverUrl","httpUrl","uri","endpoint","sseUrl"]}),2083:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
String.raw`\b[A-Za-z_]\w{0,80}\.__doc__\s{0,4}=(?!=)\s{0,40}${QUOTE}`,"g"),TAGGED=/(?:=|\breturn)\s{0,4}\(?\s{0,40}(?=[rbfuRBFU]{0,2}(?:"{3}|'{3}|["'`])[^"'`]{0,300}<(?:IMPORTANT|HIDDEN|SYSTEM|CRITICAL|SECRET|INSTRUCTIONS?)>)/g,
SAMPLES=/\bSamplingMessage\b|\.create_?[mM]essage\(|sampling\/createMessage/,ASKED=new RegExp(String.raw`\b(?:[A-Za-z]\w{0,40}_)?(?:prompt|message|instructions?)(?:_text)?\s{0,4}(?::\s{0,4}[\w.]{1,30})?\s{0,4}=(?!=)\s{0,40}${QUOTE}`,
"gi");function*heldTexts(source,language,resolve){yield*at(PROMPT,match=>`prompt ${/\w+/.exec(match)?.[0]??""}`),source.includes("_DESC")&&(yield*at(CONSTANT,match=>`\
tool description ${/\w+/.exec(match)?.[0]??""}`)),language==="python"&&source.includes(".__doc__")&&(yield*at(code_texts_DOCSTRING,match=>`tool "${/\w+/.exec(match)?.[0]??
""}"`)),yield*at(TAGGED,()=>"text"),SAMPLES.test(source)&&(yield*at(ASKED,match=>`prompt ${/\w+/.exec(match)?.[0]??""}`));function*at(sites,placeOf){let last=0,
count=0;for(const match of source.matchAll(sites)){if(match.index<last)continue;if(++count>PLACES)return;const text=readLiteral(source,match.index+match[0].length,
language,resolve);last=text.end,text.kind==="text"&&text.value.length>=SHORTEST&&(yield{place:placeOf(match[0]),text})}}}var text_views=__webpack_require__(2534),
tool_list=__webpack_require__(88997),tool_node=__webpack_require__(57061);const SITES=1e3,code_tools_READ=4e6;function codeTools(artifact){const language=languageOf(
artifact);if(!language)return{texts:[],structures:[]};const{structures,texts}=readCode(artifact.text(),language);return{structures,texts:texts.flatMap(({place,...written})=>(0,text_views.
W)(artifact,place,written)),...structures.length>=SITES&&{leftOut:`registrations of tools after the first ${SITES} are not read`}}}function readCode(source,language){
const origins=new Map,names=namesIn(source,language,origins),sites=[];for(const site of registrations(source,language,origins,names))if(sites.push(site)>=SITES)
break;const structures=[],texts=[],add=(place,node2)=>{const own=origins.get(node2),text=(0,tool_node.b6)(node2);!own||text===void 0||text.trim().length<2||texts.
push({place,text,originOf:unit=>own[Math.min(unit,own.length-1)]??node2.start})};for(const{kind,node:node2}of sites){const place=`${kind} "${(0,tool_node.b6)((0,tool_node.
_F)(node2,"name"))??""}"`;kind==="tool"&&structures.push({role:"tool",place,node:node2}),(0,tool_list.fX)(node2,place,add)}const read=new Set(texts.map(({originOf})=>originOf(
0)));for(const{place,text}of heldTexts(source,language,names.literal)){const first=text.origins[0]??text.start;read.has(first)||add(place,textNode(text,origins)),
read.add(first)}return{structures,texts}}function languageOf({format,path}){return format==="python"||format==="go"?format:format==="javascript"&&/\.[cm]?[jt]sx?$/i.
test(path)?"javascript":void 0}function*registrations(source,language,origins,names){language==="python"&&(yield*pythonTools(source,origins,names));let read=0,last=0;
const sites=SITES_IN[language];for(const match of source.matchAll(sites)){if(match.index<last||read>code_tools_READ)continue;const open=match.index+match[0].length-
1;if(match[0].endsWith("{")){const literal=readLiteral(source,open,language,names.literal);read+=literal.end-open;const node3=literal.kind==="map"?mapTool(literal.
entries,literal,origins,names):void 0;node3&&(yield{kind:"tool",node:node3}),node3&&(last=literal.end);continue}const{args,end}=readArguments(source,open,language,
names.literal);read+=end-open;const kind=/prompt/i.test(match[0])?"prompt":/resource/i.test(match[0])?"resource":"tool",node2=language==="go"?goTool(args,match.
index,end,origins):callTool(args,match.index,end,kind,origins,names);node2&&(yield{kind,node:node2},last=end)}}const SITES_IN={javascript:/\.(?:registerTool|registerPrompt|registerResource|addTool|tool|prompt)(?:<[^()<>]{0,200}>|\?\.)?\(|\{(?=\s{0,40}["']?name["']?\s{0,4}:\s{0,4}["'`])/g,
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
objectNode(hints,at))),objectNode(entries,at)}}),31725:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$0:()=>hookNodes,JA:()=>hookPlace,s2:()=>hookAddresses});var _lib_document_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55721),_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
26689);const COMMAND_KEYS=["command","cmd","bash","powershell","windows","linux","osx"],COMMANDS=["statusLine","subagentStatusLine","fileSuggestion","apiKeyHelp\
er","awsAuthRefresh","awsCredentialExport","gcpAuthRefresh","otelHeadersHelper","sandbox.ripgrep","notify","tools.discoveryCommand","tools.callCommand","toolDis\
coveryCommand","toolCallCommand","formatter.*","lsp.*","experimental.hook.file_edited.*.*","experimental.hook.session_completed.*","then","test-cmd","lint-cmd",
"notifications-command","initializeCommand"],CONTAINED=["onCreateCommand","updateContentCommand","postCreateCommand","postStartCommand","postAttachCommand"],CLOUD=[
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
start,value};return{kind:"object",start:value.start,end:value.end,entries:[entry]}}}),45803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>liveDefinitions,V:()=>liveDeclaration});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),
_text_views_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2534),_tool_list_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(88997),_tool_node_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
57061);const LISTS=[["tools","tool"],["prompts","prompt"],["resources","resource"],["resourceTemplates","template"]],declarations=new WeakMap;function liveDeclaration(artifact){
const known=declarations.get(artifact)??read(artifact.document()?.root);return declarations.set(artifact,known),known}const OWN=["instructions","serverInfo","ca\
pabilities"],NAME=80;function read(root){const server=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__._F)(root,"\
server"))??"",place=`server "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(server,NAME)}"`,own=OWN.flatMap(key=>{const node=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__.
_F)(root,key);return node?[{key,node}]:[]}),items=LISTS.flatMap(([key,kind])=>{const list=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__._F)(root,key);return list?.
kind!=="array"?[]:list.items.map((node,index)=>{const name=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__._F)(node,
"name"))??(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__._F)(node,"uri"))??`#${index+1}`;return{kind,place:`${place}\
, ${kind} "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(name,NAME)}"`,node}})});return{server,place,own,items}}function liveDefinitions(artifact){const{
server,place,own,items}=liveDeclaration(artifact),structures=items.flatMap(({kind,place:at,node})=>kind==="tool"&&(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__.
b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__._F)(node,"name"))!==void 0?[{role:"tool",place:at,node,group:server}]:[]),source=artifact.text(),texts=[];let leftOut=0;
const add=(at,node)=>{const text=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__.b6)(node);if(!(text===void 0||isWord(text))){if(texts.length>=_tool_list_js__WEBPACK_IMPORTED_MODULE_2__.
Dm){leftOut++;return}texts.push(...(0,_text_views_js__WEBPACK_IMPORTED_MODULE_1__.W)(artifact,at,(0,_text_views_js__WEBPACK_IMPORTED_MODULE_1__.w)(source,node.start,
node.end,text)))}};for(const{key,node}of own)(0,_tool_list_js__WEBPACK_IMPORTED_MODULE_2__.fX)(node,key==="instructions"?`${place}, instructions`:place,add);for(const{
kind,place:at,node}of items){const named=kind==="prompt"?(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__._F)(node,"arguments"):void 0;(0,_tool_list_js__WEBPACK_IMPORTED_MODULE_2__.
fX)(node,at,(inner,text)=>add(argumentAt(named,text,inner),text))}return{texts,structures,...leftOut>0&&{leftOut:`${leftOut} further texts of the server are not\
 read`}}}function argumentAt(named,{start,end},place){if(named?.kind!=="array"||start<named.start||end>named.end)return place;const holder=named.items.find(item=>start>=
item.start&&end<=item.end),name=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_3__._F)(holder,"name"));return name===
void 0?place:`${place}, argument "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(name,NAME)}"`}function isWord(text){return text.length<24&&/^[\x21-\x7e]*$/.
test(text)}}),61706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>normalise});
var _lib_invisible_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(90859),_lib_lookalikes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28856);const DROPPED=new RegExp(
`[\\p{Cc}${_lib_invisible_js__WEBPACK_IMPORTED_MODULE_1__.k}]`,"u"),REFERENCE=/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos|nbsp|colon|lpar|rpar|sol|bsol|Tab|NewLine));/iy,
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
Number.parseInt(decimal,10):Number.parseInt(hex??"",16);return code>0&&code<=1114111&&!(code>=55296&&code<=57343)?String.fromCodePoint(code):void 0}}),32023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Aj:()=>isNotebook,Uz:()=>notebookTexts,h0:()=>notebookCode});var _lib_search_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
39086),_code_tools_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2083),_text_views_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2534),_tool_node_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
57061);function isNotebook({kind,path}){return kind==="document"&&/\.ipynb$/i.test(path)}function notebookTexts(artifact){return{texts:codeCells(artifact).flatMap(
lines=>{const code=joinedLines(lines);return(0,_code_tools_js__WEBPACK_IMPORTED_MODULE_0__.wr)(code.text,"python").texts.flatMap(({place,text,originOf})=>(0,_text_views_js__WEBPACK_IMPORTED_MODULE_1__.
W)(artifact,place,{text,originOf:unit=>code.originOf(originOf(unit))}))}),structures:[]}}function notebookCode(artifact){const cells=codeCells(artifact);return cells.
length===0?void 0:joinedLines(cells.flatMap(lines=>[...lines,LINE_END]))}const LINE_END={text:`
`,originOf:()=>0};function codeCells(artifact){const cells=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(artifact.document()?.root,"cells");if(cells?.kind!==
"array")return[];const source=artifact.text();return cells.items.flatMap(cell=>{const lines=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(cell,"source");return(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.
b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(cell,"cell_type"))!=="code"||!lines?[]:[(lines.kind==="array"?lines.items:[lines]).map(line=>(0,_text_views_js__WEBPACK_IMPORTED_MODULE_1__.
w)(source,line.start,line.end,(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.b6)(line)??""))]})}function joinedLines(lines){const starts=[];let length=0;for(const{
text}of lines)starts.push(length),length+=text.length;return{text:lines.map(({text})=>text).join(""),originOf(unit){const index=Math.max(0,(0,_lib_search_js__WEBPACK_IMPORTED_MODULE_3__.
K)(starts.length,at=>(starts[at]??0)>unit)-1);return lines[index]?.originOf(unit-(starts[index]??0))??0}}}}),56484:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Sv:()=>carriesAny,rm:()=>isClientDocument,og:()=>isDocumentKind,F_:()=>mayCarryModelText,V8:()=>mayListTools,OD:()=>segmentsOf});
var limits=__webpack_require__(54354),agent_config=__webpack_require__(66984),code_tools=__webpack_require__(2083),live_definitions=__webpack_require__(45803),offsets=__webpack_require__(
1372),normalise=__webpack_require__(61706);function modelTexts(artifact){const asIs={role:"model-text",place:"",bytes:artifact.bytes,toSource:(start,end)=>[start,
end],isNormalised:!1},view=(0,normalise.j)(artifact.text());if(!view)return{texts:[asIs],structures:[]};const bytes=Buffer.from(view.text,"utf8"),{unitOf}=(0,offsets.
b)(view.text,bytes.length),origin=unit=>view.origins[unit]??view.origins.at(-1)??0;return{texts:[asIs,{role:"model-text",place:"",bytes,toSource:(start,end)=>[artifact.
byteOffset(origin(unitOf(start))),artifact.byteOffset(Math.max(origin(unitOf(start))+1,origin(unitOf(end))))],isNormalised:!0}],structures:[]}}var notebook=__webpack_require__(
32023);const NO_SEGMENTS={texts:[],structures:[]};var lib_document=__webpack_require__(55721),server_entries=__webpack_require__(42312);const ENTRIES=[["server.\
mcp_config","server"],["server.mcp_config.platform_overrides.*","platform"],["remotes.*","remote"]];function serverManifest(artifact){const root=artifact.document()?.
root;if(root?.kind!=="object")return NO_SEGMENTS;const all=ENTRIES.flatMap(([path,what])=>(0,lib_document.Lt)(root,path).filter(({node})=>node.kind==="object").
map(({node,key=""})=>({role:"mcp-server",place:what==="server"?"server":`${what} ${nameOf(node,key)}`,node}))),entries=all.slice(0,limits.PD);return{...all.length>
entries.length&&{leftOut:`${all.length-entries.length} further servers are not looked at`},structures:[{role:"server-manifest",place:"",node:root},...entries],texts:entries.
flatMap(({place,node})=>(0,agent_config.ay)(artifact,"launch",place,node))}}function nameOf(node,key){return`"${(0,server_entries.b6)((0,lib_document.Lt)(node,"\
type")[0]?.node)??key}"`}var tool_list=__webpack_require__(88997);const AGENT_CONFIG={roles:["mcp-server","launch","hook","hook-command","model-text"],carry:agent_config.
oJ},MODEL_TEXT={roles:["model-text"],carry:modelTexts},CARRIERS={"mcp-config":AGENT_CONFIG,"agent-settings":AGENT_CONFIG,"server-manifest":{roles:["server-manif\
est","mcp-server","launch"],carry:serverManifest},skill:MODEL_TEXT,"agent-definition":MODEL_TEXT,instructions:MODEL_TEXT,command:MODEL_TEXT,"tool-list":{roles:[
"tool","model-text"],carry:tool_list.Nj},"mcp-definitions":{roles:["tool","model-text"],carry:live_definitions.D},workflow:{roles:["workflow","model-text"],carry:artifact=>{
const root=artifact.document()?.root,{texts}=root&&/\.md$/i.test(artifact.path)?modelTexts(artifact):NO_SEGMENTS;return root?{texts,structures:[{role:"workflow",
place:"",node:root}]}:NO_SEGMENTS}}},RARE_CARRIERS={code:code_tools.Fr,document:artifact=>(0,notebook.Aj)(artifact)?(0,notebook.Uz)(artifact):artifact.bytes.length<=
limits.lq&&(0,tool_list.IB)(artifact)?(0,tool_list.Nj)(artifact):NO_SEGMENTS},MODEL_TEXT_ROLE=new Set(["model-text"]);function mayCarryModelText(artifact,hasSign){
return artifact.kind==="code"?hasSign:artifact.kind!=="document"?carriesAny(artifact.kind,MODEL_TEXT_ROLE):(0,notebook.Aj)(artifact)||artifact.bytes.length<=limits.
lq&&(0,tool_list.IB)(artifact)}function isDocumentKind(kind){return kind==="workflow"||kind==="n8n-workflow"||kind==="tool-list"||isLive(kind)||kind==="server-m\
anifest"||isClientDocument(kind)}function isLive(kind){return kind==="mcp-definitions"||kind==="mcp-observations"||kind==="archive-listing"}function mayListTools(kind,format){
return kind==="document"&&format==="json"}function isClientDocument(kind){return kind==="mcp-config"||kind==="agent-settings"}function carriesAny(kind,roles){return CARRIERS[kind]?.
roles.some(role=>roles.has(role))??!1}function segmentsOf(artifact){return!artifact.isWhole||artifact.link?NO_SEGMENTS:(CARRIERS[artifact.kind]?.carry??RARE_CARRIERS[artifact.
kind])?.(artifact)??NO_SEGMENTS}}),42312:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{CB:()=>serverEntries,b6:()=>textOf,jf:()=>child});var _lib_document_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55721),_clients_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73364);function serverEntries(root,mayBeBareMap){const found=new Map;for(const path of _clients_js__WEBPACK_IMPORTED_MODULE_1__.QV){const isNamed=_clients_js__WEBPACK_IMPORTED_MODULE_1__.
s4.has(path);for(const{node}of(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(root,path))for(const entry of entriesOf(node,isNamed))found.has(entry.node)||
found.set(entry.node,entry)}if(found.size===0&&mayBeBareMap&&root.kind==="object"){const entries=entriesOf(root,!1);if(entries.length===root.entries.length)return entries;
if(looksLikeServer(root)&&(child(root,"args")??child(root,"name")))return[{name:textOf(child(root,"name"))??"",node:root,...placeOf(child(root,"name"))}]}return[
...found.values()]}function entriesOf(map,isNamed){const isServer=node=>isNamed?node.kind==="object":looksLikeServer(node);return map.kind==="object"?map.entries.
filter(({value})=>isServer(value)).map(({key,keyStart,keyEnd,value})=>({name:key,node:value,at:{start:keyStart,end:keyEnd}})):map.kind!=="array"?[]:map.items.filter(
isServer).map((item,index)=>({name:textOf(child(item,"name")??child(item,"id"))??String(index),node:looksLikeServer(item)?item:child(item,"transport")??item,...placeOf(
child(item,"name")??child(item,"id"))}))}function placeOf(node){return node?{at:node}:{}}function looksLikeServer(node){return node.kind==="object"&&node.entries.
some(({key,value})=>_clients_js__WEBPACK_IMPORTED_MODULE_1__.bU.includes(key)&&(value.kind!=="scalar"||typeof value.value=="string"))}function child(node,key){return node.
kind==="object"?node.entries.findLast(entry=>entry.key===key)?.value:void 0}function textOf(node){return node?.kind==="scalar"&&node.value!==null?String(node.value):
void 0}}),2534:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>viewsOf,w:()=>quotedText});
var _lib_offsets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1372),_normalise_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61706);function viewsOf(artifact,place,written){
const asIs=view(artifact,place,written,!1),normalised=(0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__.j)(written.text);if(!normalised)return[asIs];const{text,origins}=normalised;
return[asIs,view(artifact,place,{text,originOf:unit=>written.originOf(origins[unit]??origins.at(-1)??0)},!0)]}function view(artifact,place,{text,originOf},isNormalised){
const bytes=Buffer.from(text,"utf8"),{unitOf}=(0,_lib_offsets_js__WEBPACK_IMPORTED_MODULE_1__.b)(text,bytes.length);return{role:"model-text",place,bytes,isNormalised,
toSource:(start,end)=>{const from=originOf(unitOf(start));return[artifact.byteOffset(from),artifact.byteOffset(Math.max(from+1,originOf(unitOf(end))))]}}}const SHORT={
n:`
`,t:"	",r:"\r",b:"\b",f:"\f"},ESCAPE=/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g;function quotedText(source,start,end,value){const quote=source[start]===
'"'||source[start]==="'"?1:0,from=start+quote,raw=source.slice(from,end-quote);if(raw===value)return{text:value,originOf:unit=>from+unit};const units=[],pieces=[];
let copied=0;const copy=to=>{pieces.push(raw.slice(copied,to));for(let at=copied;at<to;at++)units.push(from+at)};for(const match of raw.matchAll(ESCAPE)){copy(match.
index);const code=match[1]??match[2];pieces.push(code===void 0?SHORT[match[3]??""]??match[3]??"":String.fromCharCode(Number.parseInt(code,16))),units.push(from+
match.index),copied=match.index+match[0].length}return copy(raw.length),units.push(from+raw.length),pieces.join("")===value?{text:value,originOf:unit=>units[Math.
min(unit,units.length-1)]??from}:{text:value,originOf:unit=>unit===0?start:end}}}),88997:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dm:()=>TEXTS,IB:()=>hasToolSign,Nj:()=>toolList,fX:()=>toolTexts});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
54354),_text_views_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2534),_tool_node_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57061);const SCHEMA_SIGNS=[
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
entries){if(entry.key==="properties"&&entry.value.kind==="object"){for(const parameter of entry.value.entries){const inside=`${place}, parameter "${parameter.key}\
"`;/\s/.test(parameter.key)&&add(inside,keyOf(parameter)),visit(parameter.value,inside,depth+1)}continue}/\s/.test(entry.key)&&add(at,keyOf(entry)),(!NOT_PROSE.
has(entry.key)||/\s/.test((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.b6)(entry.value)??" "))&&visit(entry.value,at,depth+1)}}};visit(tool,place,0)}const NOT_PROSE=new Set(
["type","$schema","$ref","format","$id"]);function keyOf({key,keyStart,keyEnd}){return{kind:"scalar",start:keyStart,end:keyEnd,value:key}}}),57061:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E7:()=>nodeOf,L4:()=>toolNode,_F:()=>fieldOf,b6:()=>textOf,jo:()=>bareToolNode});function toolNode(node,key){if(node.
kind!=="object")return;const inner=fieldOf(node,"function"),body=inner?.kind==="object"&&textOf(fieldOf(inner,"name"))!==void 0?inner:node,name=fieldOf(body,"na\
me")??(key&&keyNode(key));if(name===void 0||!textOf(name))return;const schema=schemaOf(body);if(!schema)return;const rest=body.entries.filter(entry=>entry!==schema&&
!["name","inputSchema"].includes(entry.key));return{kind:"object",start:node.start,end:node.end,entries:[{key:"name",keyStart:name.start,keyEnd:name.start,value:name},
{...schema,key:"inputSchema"},...rest]}}function bareToolNode(node){if(node.kind==="object")return textOf(fieldOf(node,"name"))&&textOf(fieldOf(node,"descriptio\
n"))!==void 0?node:void 0}const SCHEMA_KEYS=["inputSchema","input_schema","parameters"];function schemaOf(node){return node.entries.findLast(({key,value})=>SCHEMA_KEYS.
includes(key)&&value.kind==="object"&&(key!=="parameters"||textOf(fieldOf(value,"type"))?.toLowerCase()==="object"||fieldOf(value,"properties")?.kind==="object"))}
function keyNode({key,keyStart,keyEnd}){return{kind:"scalar",start:keyStart,end:keyEnd,value:key}}function fieldOf(node,key){return node?.kind==="object"?node.entries.
findLast(entry=>entry.key===key)?.value:void 0}function textOf(node){return node?.kind==="scalar"&&typeof node.value=="string"?node.value:void 0}const DEPTH=20,
VALUES=5e3;function nodeOf(value,left={values:VALUES},depth=0){if(depth>DEPTH||left.values--<=0)return;const at={start:0,end:0};if(Array.isArray(value))return{kind:"\
array",...at,items:value.flatMap(item=>nodeOf(item,left,depth+1)??[])};if(typeof value=="object"&&value!==null){const entries=Object.entries(value).flatMap(([key,
inner])=>{const node=nodeOf(inner,left,depth+1);return node?[{key,keyStart:0,keyEnd:0,value:node}]:[]});return{kind:"object",...at,entries}}return value===null||
["string","number","boolean"].includes(typeof value)?{kind:"scalar",...at,value}:void 0}}),90259:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>PROBLEMS,N:()=>guarded});var _document_node_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47116),_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
68989),_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54354);const PROBLEMS=100,MESSAGE=200;function guarded(format,parse){return text=>{if(format!==
"json"&&text.length>_limits_js__WEBPACK_IMPORTED_MODULE_2__.IE)return{root:void 0,problems:[{offset:0,message:`Longer than the ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.
IE/1048576} MB that are parsed of ${format.toUpperCase()}`,kind:"size"}]};try{const{root,problems}=parse(text),kept=problems.slice(0,PROBLEMS).map(each=>({...each,
message:(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(each.message,MESSAGE)}));return{root:problems.some(({kind})=>kind==="depth")?void 0:root,problems:kept}}catch(error){
return{root:void 0,problems:[problemOf(error,text,format)]}}}}function problemOf(error,text,format){const message=`Nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.
gs} levels`;if(error instanceof _document_node_js__WEBPACK_IMPORTED_MODULE_0__.F)return{offset:error.offset,message,kind:"depth"};if(error instanceof RangeError)
return{offset:0,message,kind:"depth"};const index=error instanceof Error&&"index"in error&&typeof error.index=="number"?error.index:0;return{offset:Math.min(Math.
max(index,0),text.length),message:`Not valid ${format.toUpperCase()} here`,kind:"syntax"}}}),47116:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>TooDeepError});class TooDeepError extends Error{name="TooDeepError";offset;constructor(offset){super("too deep"),
this.offset=offset}}}),26689:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$6:()=>textAt,
BW:()=>placeAt,fK:()=>valueAt,mh:()=>lineAt});function placeAt(root,path){let node=root,offset=root.start;for(const step of path)if(node?.kind==="object"){const entry=node.
entries.findLast(({key})=>key===String(step));if(!entry)return{node:void 0,offset};node=entry.value,offset=entry.keyStart}else if(node?.kind==="array"){const item=node.
items[Number(step)];if(!item)return{node:void 0,offset};node=item,offset=item.start}else return{node:void 0,offset};return{node,offset}}function lineAt(text,offset){
return text.slice(0,offset).split(`
`).length}function valueAt(node,key){return node?.kind==="object"?node.entries.findLast(entry=>entry.key===key)?.value:void 0}function textAt(node){return node?.
kind==="scalar"&&node.value!==null?String(node.value):void 0}}),55721:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{bM:()=>fromPlain,lB:()=>loadParsers,Rr:()=>parsePath,Lt:()=>document_path_select,Ul:()=>toPlain});var document_guard=__webpack_require__(
90259),limits=__webpack_require__(54354);const STEPS=29,STEP=/"(?:[^"\\]|\\.)*"|[^."]+/y;function parsePath(path){if(path==="")throw new Error('A path cannot be\
 empty; the root is "$".');const steps=[];for(let at=0;;at++){STEP.lastIndex=at;const[written]=STEP.exec(path)??[];if(written===void 0)throw new Error(`The path\
 ${JSON.stringify(path)} has no step at position ${at+1}.`);const step=parseStep(written,path),repeated=step.kind==="deep"&&steps.at(-1)?.kind==="deep";if(!(at===
0&&written==="$")&&!repeated&&steps.push(step),at+=written.length,at===path.length)break;if(path[at]!==".")throw new Error(`The path ${JSON.stringify(path)} nee\
ds a dot at position ${at+1}.`)}if(steps.length>STEPS)throw new Error(`The path ${JSON.stringify(path)} has more than ${STEPS} steps.`);return steps}function parseStep(written,path){
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
1,state));const plain=Object.create(null);for(const{key,value}of node.entries)plain[key]=unfold(value,depth+1,state);return plain}function fromPlain(value,depth=0){
const nowhere={start:0,end:0};if(typeof value=="string"||typeof value=="number"||typeof value=="boolean")return{kind:"scalar",...nowhere,value};if(typeof value!=
"object"||value===null||depth>=limits.gs)return{kind:"scalar",...nowhere,value:null};if(Array.isArray(value))return{kind:"array",...nowhere,items:value.map(item=>fromPlain(
item,depth+1))};const entries=Object.entries(value).filter(([,field])=>field!==void 0);return{kind:"object",...nowhere,entries:entries.map(([key,field])=>({key,
keyStart:0,keyEnd:0,value:fromPlain(field,depth+1)}))}}const LOADERS={json:async()=>(0,document_guard.N)("json",(await Promise.all([__webpack_require__.e(9547),
__webpack_require__.e(3162),__webpack_require__.e(5678)]).then(__webpack_require__.bind(__webpack_require__,55678))).parseJsonDocument),yaml:async()=>(0,document_guard.
N)("yaml",(await Promise.all([__webpack_require__.e(8815),__webpack_require__.e(287)]).then(__webpack_require__.bind(__webpack_require__,10287))).parseYamlDocument),
toml:async()=>(0,document_guard.N)("toml",(await Promise.all([__webpack_require__.e(9605),__webpack_require__.e(4001)]).then(__webpack_require__.bind(__webpack_require__,
94001))).parseTomlDocument)};async function loadParsers(formats){const parsers=new Map(await Promise.all([...new Set(formats)].map(async format=>[format,await LOADERS[format]()])));
return(text,format)=>{const parse=parsers.get(format);if(!parse)throw new Error(`the parser for ${format} was not loaded`);return parse(text)}}}),28856:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>mixedWords,I:()=>latinOf});const PAIRS="\u0430a \u0435e \u043Eo \u0440p \u0441c \u0443y \u0445x \u0456i \u0458j \u0455s \u0501d \u04BBh \u051Bq \u051Dw \u043Ak \u0410A \u0412B \u0415E \u041AK \u041CM \u041DH \u041EO \u0420P \u0421C\
 \u0422T \u0425X \u0423Y \u0405S \u0406I \u0408J \u050CG \u04AEY \u03BFo \u03B1a \u03BDv \u03C1p \u03B9i \u03BAk \u03C5u \u03C4t \u03C7x \u03B3y \u03C9w \u03B7n \u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039AK \u039CM \u039DN \u039FO \u03A1P \u03A4T \u03A5Y \u03A7X \u0585o \u0578n \u057Du \u0581g \u0570h",
LATIN=new Map(PAIRS.split(" ").map(([from="",to=""])=>[from,to])),OTHERS=[...LATIN.keys()].join(""),MAY_MIX=new RegExp(`[${OTHERS}]`),WORD=new RegExp(`[A-Za-z${OTHERS}\
]{2,60}`,"g"),GOES_ON=/[\p{L}\p{M}]/u;function mixedWords(text){if(!MAY_MIX.test(text))return[];const found=[];for(const{index:start,0:word}of text.matchAll(WORD))
!MAY_MIX.test(word)||!/[A-Za-z]/.test(word)||GOES_ON.test(text.charAt(start-1))||GOES_ON.test(text.charAt(start+word.length))||found.push({start,word,reads:asLatin(
word)});return found}function latinOf(letter){return LATIN.get(letter)}function asLatin(word){return[...word].map(letter=>LATIN.get(letter)??letter).join("")}}),
1372:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>createOffsets});var _search_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
39086);const STEP=1024;function createOffsets(text,byteLength){if(text.length===byteLength)return{byteOf:index=>index,unitOf:offset=>offset};const units=[],bytes=[];
for(let unit=0,byte=0;unit<text.length;){units.push(unit),bytes.push(byte);const end=unit+STEP+(isLowSurrogate(text.charCodeAt(unit+STEP))?1:0);byte+=Buffer.byteLength(
text.slice(unit,end),"utf8"),unit=end}return{byteOf(index){const at=(0,_search_js__WEBPACK_IMPORTED_MODULE_0__.j)(units,index);return(bytes[at]??0)+Buffer.byteLength(
text.slice(units[at]??0,index),"utf8")},unitOf(offset){const at=(0,_search_js__WEBPACK_IMPORTED_MODULE_0__.j)(bytes,offset);let unit=units[at]??0;for(let byte=bytes[at]??
0;unit<text.length;){const point=text.codePointAt(unit);if(byte+=point<128?1:point<2048?2:point<65536?3:4,byte>offset)break;unit+=point<65536?1:2}return unit}}}
function isLowSurrogate(unit){return unit>=56320&&unit<=57343}}),39086:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{K:()=>firstOf,j:()=>lastUpTo});function firstOf(length,holds){let[low,high]=[0,length];for(;low<high;){const middle=low+high>>>1;holds(middle)?
high=middle:low=middle+1}return low}function lastUpTo(numbers,value){return Math.max(0,firstOf(numbers.length,index=>numbers[index]>value)-1)}})};export{id,ids,modules};
