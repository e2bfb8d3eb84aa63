const id=4525,ids=[4525],modules={22288:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ro:()=>bringsAlong,w4:()=>hostOf,s2:()=>huggingFaceModel,d7:()=>isMoreThanWord,ch:()=>librariesOfImport,vT:()=>libraryOf,DM:()=>modelOf,Jf:()=>secretNameOf});var lazy=__webpack_require__(
38552),external_node_fs_=__webpack_require__(73024);function readCatalogue(){return JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab+"ai-cat\
alogue.json","utf8"))}var component_names=__webpack_require__(45486);const catalogue=(0,lazy.R)(readCatalogue),indexes=new Map;function libraryOf(ecosystem,name){
const{names}=indexOf(ecosystem),key=comparable(ecosystem,name),listed=names.whole.get(key)?.[0]??familyOf(names,key)?.[1];return listed&&libraryFrom(ecosystem,name,
listed)}function librariesOfImport(ecosystem,path){const{imports}=indexOf(ecosystem),separator=SEPARATORS[ecosystem],parts=[];for(let part=path;part!=="";part=part.
slice(0,Math.max(0,part.lastIndexOf(separator))))parts.push(part);const exact=parts.find(part=>imports.whole.has(part)),[beginning,family]=familyOf(imports,path)??
[];return family&&beginning!==void 0&&beginning.length>(exact?.length??0)?[libraryFrom(ecosystem,nameOfImport(ecosystem,family,path),family)]:(exact===void 0?[]:
imports.whole.get(exact)??[]).map(each=>libraryFrom(ecosystem,each.name,each))}function bringsAlong(ecosystem,declared,wanted){const[has,seeks]=[comparable(ecosystem,
declared),comparable(ecosystem,wanted)];return Object.entries(catalogue().brings[ecosystem]??{}).filter(([name])=>isNamed(has,comparable(ecosystem,name))).flatMap(
([,names])=>names).some(name=>isNamed(seeks,comparable(ecosystem,name)))?!0:[...indexOf(ecosystem).imports.whole.values()].some(listed=>listed.length>1&&[has,seeks].
every(name=>listed.some(each=>comparable(ecosystem,each.name)===name)))}function isNamed(name,pattern){return pattern.endsWith("*")?name.startsWith(pattern.slice(
0,-1)):name===pattern}function hostOf(host){const{whole,patterns}=hosts(),name=host.toLowerCase();return whole.get(name)??patterns.find(({pattern})=>pattern.test(
name))?.info}function secretNameOf(name){const{whole,patterns}=secretNames(),upper=name.toUpperCase();return whole.get(upper)??patterns.find(({pattern})=>pattern.
test(upper))?.info}function isMoreThanWord(name){return/[\d:./@-]|llama|gemma|eleven_/i.test(name)}function modelOf(id2){if(id2.length>MODEL_NAME||!/^[a-z0-9@][\w.:/@[\]-]*$/i.
test(id2))return;const own=ofFamily(id2);if(own)return own;const[,prefix="",rest=""]=ROUTED.exec(id2)??[];if(rest==="")return;const repository=LOOKS_LIKE_REPOSITORY.
test(rest)?ofRepository(id2):void 0;if(repository)return repository;const provider=catalogue().models.prefixes[prefix.toLowerCase()],meant=provider===void 0?void 0:
modelOf(rest);return provider!==void 0&&!meant&&!/\d/.test(rest)?void 0:provider===void 0||!meant?ofRepository(id2):SERVES_ITS_OWN_NAMES.test(provider)&&meant.provider!==
provider?{...meant,provider,isAlias:!1,isDeprecated:!1,endsOn:void 0}:meant}function huggingFaceModel(id2){if(!/^[\w.-]{1,96}\/[\w.-]{1,96}$/.test(id2))return;const isEmbedding=ai_catalogue_embeds().
test(id2);return{name:id2,type:isEmbedding?"embedding_model":"model",provider:"huggingface",isEmbedding,isAlias:!1,isDeprecated:!1,endsOn:void 0,purl:`pkg:huggi\
ngface/${id2}`}}const MODEL_NAME=120,ROUTED=/^([\w.-]+)[/:](.+?)(?::(?:free|beta|nitro|online|thinking|extended|floor))?$/,LOOKS_LIKE_REPOSITORY=/[A-Z]|\d+b\b/,
SERVES_ITS_OWN_NAMES=/^(?:ollama|azure-openai|aws-bedrock)$/,WRITES_CAPITALS=new Set(["baidu","minimax","elevenlabs"]);function ofFamily(id2){const name=id2.toLowerCase();
if(anyFamily().test(name))for(const[provider,type,match,alias]of families()){if(!match.test(name))continue;const endsOn=ended().get(name)??ended().get(name.replace(
/[@.]/g,"-"));return{name:WRITES_CAPITALS.has(provider)?id2:name,type:type==="embedding_model"?type:"model",provider,isEmbedding:type==="embedding_model",isAlias:alias?.
test(name)??!1,isDeprecated:endsOn!==void 0,endsOn:endsOn===""?void 0:endsOn,purl:void 0}}}function ofRepository(id2){const plain=id2.replace(/:[\w-]+$/,""),owner=plain.
slice(0,Math.max(0,plain.indexOf("/"))).toLowerCase();return owners().has(owner)?huggingFaceModel(plain):void 0}const families=(0,lazy.R)(()=>catalogue().models.
families.map(([provider,type,match,alias])=>[provider,type,new RegExp(`^(?:${match})$`),alias===""?void 0:new RegExp(`^(?:${alias})$`)])),anyFamily=(0,lazy.R)(()=>new RegExp(
`^(?:${catalogue().models.families.map(([,,match])=>match).join("|")})$`)),owners=(0,lazy.R)(()=>new Set(catalogue().models.owners)),ai_catalogue_embeds=(0,lazy.
R)(()=>new RegExp(catalogue().models.embeds,"i")),ended=(0,lazy.R)(()=>new Map(catalogue().models.ended.flatMap(([on,ids2])=>ids2.map(id2=>[id2,on])))),hosts=(0,lazy.
R)(()=>patterned(catalogue().hosts.map(([provider,type,names])=>({info:{provider,type},names})),"[a-z0-9.-]+")),secretNames=(0,lazy.R)(()=>patterned(catalogue().
secrets.map(([provider,names])=>({info:{provider},names})),"[A-Z0-9_]+"));function patterned(rows,star){const all=rows.flatMap(({info,names})=>names.map(name=>({
info,name})));return{whole:new Map(all.filter(({name})=>!name.includes("*")).map(({name,info})=>[name,info])),patterns:all.filter(({name})=>name.includes("*")).
map(({name,info})=>({pattern:new RegExp(`^${name.replaceAll(".","\\.").replaceAll("*",star)}$`),info}))}}const SEPARATORS={npm:"/",pypi:".",golang:"/",maven:".",
nuget:".",gem:"/",cargo:"::",composer:"\\"},HAS_NAMESPACES=new Set(["maven","composer"]);function indexOf(ecosystem){let index=indexes.get(ecosystem);return index||
(index=indexFrom(ecosystem,catalogue().libraries[ecosystem]),indexes.set(ecosystem,index)),index}function indexFrom(ecosystem,groups){const names={whole:new Map,
families:[]},imports={whole:new Map,families:[]},add=(index,key,listed)=>{if(key.endsWith("*")){index.families.push([key.slice(0,-1),listed]);return}const before=index.
whole.get(key);before?before.push(listed):index.whole.set(key,[listed])};for(const[type,provider,entries]of groups)for(const entry of entries){const[name="",...own]=typeof entry==
"string"?[entry]:entry,listed={name,type,provider:provider===""?void 0:provider};add(names,comparable(ecosystem,name),listed);const written=own.length>0||HAS_NAMESPACES.
has(ecosystem)?own:[importOf(ecosystem,name)];for(const path of written)add(imports,path,listed)}for(const{families:list}of[names,imports])list.sort(([a],[b])=>b.
length-a.length);return{names,imports}}function familyOf({families:list},name){return list.find(([beginning])=>name.startsWith(beginning)||beginning.startsWith(
name)&&/^\W$/.test(beginning.slice(name.length)))}function libraryFrom(ecosystem,asked,{name,type,provider}){const own=name.endsWith("*")?asked:name;return{ecosystem,
name:own,purl:purlFor(ecosystem,own),type,provider}}function purlFor(ecosystem,name){return(0,component_names.VA)(ecosystem,ecosystem==="maven"?name.replace(":",
"/"):name)}function nameOfImport(ecosystem,{name},path){if(!name.endsWith("*"))return name;if(ecosystem==="npm")return path.startsWith("@")?path.split("/").slice(
0,2).join("/"):path.split("/")[0]??path;if(ecosystem==="pypi"){const isPart=path.startsWith("llama_index.");return path.split(".",isPart?3:1).join("-").replaceAll(
"_","-")}return ecosystem==="cargo"?(path.split("::")[0]??path).replaceAll("_","-"):path}function importOf(ecosystem,name){return ecosystem==="pypi"||ecosystem===
"cargo"?name.replaceAll("-","_"):name}function comparable(ecosystem,name){return ecosystem==="pypi"?name.toLowerCase().replace(/[-_.]+/g,"-"):ecosystem==="nuget"||
ecosystem==="composer"?name.toLowerCase():ecosystem==="cargo"?name.replaceAll("_","-"):ecosystem==="golang"?name.replace(/\/v\d+$/,""):name}}),45486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VA:()=>purlOf,X5:()=>endpointOf,at:()=>filledInNames,dT:()=>imageOf,qB:()=>isLooseImage});var _lib_network_host_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
90777);function purlOf(ecosystem,name){const parts=(ecosystem==="pypi"?name.toLowerCase().replace(/[-_.]+/g,"-"):name).split("/");return`pkg:${ecosystem}/${parts.
map(encodeURIComponent).join("/")}`}function imageOf(reference){const[,name,tag,digest]=/^([a-z0-9][a-z0-9._-]{0,200}(?::\d{1,5}(?=\/))?(?:\/[a-z0-9][a-z0-9._-]{0,200}){0,8})(?::([\w][\w.-]{0,127}|\$.{1,200}))?(?:@(sha256:[0-9a-f]{64}))?$/is.
exec(reference.trim())??[];if(name===void 0)return;const version=tag?.startsWith("$")?/^\$\{[^}:]{1,60}:-([\w][\w.-]{0,127})\}$/.exec(tag)?.[1]:tag;return{name:name.
replace(/^docker\.io\/(?:library\/)?/,""),version:version??digest,digest}}function isLooseImage({version,digest}){return digest===void 0&&(version===void 0||/^(?:latest|main|master|edge|nightly|stable|dev|develop|next|beta|canary)(?:-[a-z]+)?$/.
test(version))}const TOKEN_LENGTH=20;function endpointOf(url){const host=(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_0__.w4)(url);if(host===void 0)return;const[
,scheme="",port="",path=""]=/^([a-z][a-z0-9+.-]{0,20}):\/\/(?:[^/?#@\s]{0,200}@)?(?:\[[^\]]{2,45}\]|[^/?#:\s]{1,255})(?::(\d{1,5}))?(\/[^?#\s]{0,500})?/i.exec(url)??
[],shownHost=host.includes(":")?`[${host}]`:host,shownPath=path.split("/").map(part=>looksLikeKey(part)?"\u2026":part).join("/").replace(/\/+$/,"");return`${scheme.
toLowerCase()}://${shownHost}${port===""?"":`:${port}`}${shownPath}`}function looksLikeKey(part){return/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.
test(part)?!0:part.length>=TOKEN_LENGTH&&/^[\w=-]+$/.test(part)&&/\d/.test(part)&&/[a-z]/i.test(part)&&!isWords(part)}function isWords(part){return part.split(/[-_]/).
every(word=>word.length<=12&&/^(?:[a-z]+|\d+|[a-z]+\d+|\d+[a-z]+)$/i.test(word))}function filledInNames(text){return[...text.slice(0,4e3).matchAll(/\$\{\{\s{0,5}(?:secrets|vars|env|inputs)\.([A-Za-z_]\w{0,100})\s{0,5}\}\}|\$\{(?:(?:env|input|secret|user_config|config|input:env)[:.])?([A-Za-z_][\w-]{0,100})(?::?[-=?+][^}]{0,300})?\}|\{(?:env|file):([A-Za-z_]\w{0,100})\}|\{\{\s{0,5}([A-Za-z_][\w.]{0,100})\s{0,5}\}\}|\$env:([A-Za-z_]\w{0,100})|\$([A-Z_][A-Z0-9_]{2,100})\b|%([A-Z_][A-Z0-9_]{2,100})%/g)].
flatMap(match=>match.slice(1).find(name=>name!==void 0)??[])}}),65158:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{codeInventory:()=>codeInventory});var ai_catalogue=__webpack_require__(22288),code_signs=__webpack_require__(
11620),inventory_signs=__webpack_require__(12775),artifacts_notebook=__webpack_require__(32023),limits=__webpack_require__(54354);const SOURCE_LANGUAGES=null,[BACKSLASH,
BACKTICK,DOLLAR,OPEN,CLOSE]=[92,96,36,123,125],[HASH,SLASH,STAR,APOSTROPHE,LINE_FEED,SPACE]=[35,47,42,39,10,32],BY_EXTENSION={py:"python",pyi:"python",js:"javas\
cript",mjs:"javascript",cjs:"javascript",jsx:"javascript",ts:"javascript",mts:"javascript",cts:"javascript",tsx:"javascript",go:"go",java:"java",scala:"java",kt:"\
kotlin",kts:"kotlin",cs:"csharp",rb:"ruby",rs:"rust",php:"php"};function sourceLanguageOf(path){return BY_EXTENSION[path.slice(path.lastIndexOf(".")+1).toLowerCase()]}
function lastBefore(text,place){let at=place-1;for(const first=Math.max(0,place-NEAR);at>=first;at--){const unit=text.charCodeAt(at);if(unit>SPACE)return unit}return LINE_FEED}
const NEAR=400,WORD="abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";function unitsOf(characters){const units=new Uint8Array(128);for(const character of characters)
units[character.charCodeAt(0)]=1;return units}const quoting=given=>({...given,begins:new RegExp(`["'${[given.hashComments?"#":"",given.slashComments?"/":"",given.
backtick==="none"?"":"`",given.backtick==="template"?"{}":""].join("")}]`,"g")}),C_LIKE={hashComments:!1,slashComments:!0,triple:!1,charQuotes:!0,backtick:"none"},
QUOTING={python:quoting({hashComments:!0,slashComments:!1,triple:!0,charQuotes:!1,backtick:"none"}),javascript:quoting({...C_LIKE,charQuotes:!1,backtick:"templa\
te"}),go:quoting({...C_LIKE,backtick:"raw"}),java:quoting({...C_LIKE,triple:!0}),kotlin:quoting({...C_LIKE,triple:!0}),csharp:quoting({...C_LIKE,triple:!0}),ruby:quoting(
{hashComments:!0,slashComments:!1,triple:!1,charQuotes:!1,backtick:"none"}),rust:quoting(C_LIKE),php:quoting({hashComments:!0,slashComments:!0,triple:!1,charQuotes:!1,
backtick:"none"})},BEFORE_REGEX=/(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|do|else))\s*$/,REGEX=/\/(?![*/])(?:[^\n\\/[]|\\.|\[(?:[^\n\\\]]|\\.){0,200}\]){1,500}\//y,
CHARACTER=/'(?:\\[^\n]{1,8}|[^\\'\n])'/y;function readSource(text,language){const rules=QUOTING[language],{begins}=rules,code=[],literals=[],templates=[];let depth=0,
done=0;const blank=(from,to)=>{code.push(text.slice(done,from)," ".repeat(to-from)),done=to},literal=(from,to)=>{mayBeName(text,from,to)&&literals.push({start:from,
end:to,text:text.slice(from,to)}),blank(from,to)},template=from=>{for(let at=from;at<text.length;at++){const unit=text.charCodeAt(at);if(unit===BACKSLASH)at++;else{
if(unit===BACKTICK)return literal(from,at),at+1;if(unit===DOLLAR&&text.charCodeAt(at+1)===OPEN)return blank(from,at),templates.push(depth),depth++,at+2}}return blank(
from,text.length),text.length};for(let at=0;begins.lastIndex=at,!!begins.test(text);){at=begins.lastIndex-1;const unit=text.charCodeAt(at),second=text.charCodeAt(
at+1);if(unit===HASH||unit===SLASH&&second===SLASH){const end=endOfLine(text,at);blank(at,end),at=end}else if(unit===SLASH&&second===STAR){const end=text.indexOf(
"*/",at+2),next=end<0?text.length:end+2;blank(at,next),at=next}else if(unit===SLASH){const next=rules.backtick==="template"?endOfRegex(text,at):at+1;next>at+1&&
blank(at,next),at=next}else if(unit===OPEN)depth++,at++;else if(unit===CLOSE)depth--,at++,templates.at(-1)===depth&&(templates.pop(),at=template(at));else if(unit===
BACKTICK&&rules.backtick==="template")at=template(at+1);else if(unit===BACKTICK){const end=text.indexOf("`",at+1);literal(at+1,end<0?text.length:end),at=end<0?text.
length:end+1}else if(rules.triple&&second===unit&&text.charCodeAt(at+2)===unit){const end=endOfTriple(text,at+3,text.slice(at,at+3));literal(at+3,end),at=end+3}else if(unit===
APOSTROPHE&&rules.charQuotes){const next=endOfCharacter(text,at);next>at+1&&blank(at+1,next-1),at=next}else{const end=endOfQuote(text,at+1,unit);literal(at+1,end),
at=end+1}}return code.push(text.slice(done)),{text,code:code.join(""),literals}}function mayBeName(text,from,to){if(from===to||to-from>limits.cW)return!1;for(let at=from;at<
to;at++)if(text.charCodeAt(at)<=SPACE)return!1;return!0}function endOfRegex(text,at){return BEFORE_REGEX.test(text.slice(Math.max(0,at-20),at))?(REGEX.lastIndex=
at,REGEX.test(text)?REGEX.lastIndex:at+1):at+1}function endOfCharacter(text,at){return CHARACTER.lastIndex=at,CHARACTER.test(text)?CHARACTER.lastIndex:at+1}function endOfLine(text,from){
const end=text.indexOf(`
`,from);return end<0?text.length:end}function endOfQuote(text,from,quote){for(let at=from;at<text.length;at++){const unit=text.charCodeAt(at);if(unit===quote||unit===
LINE_FEED)return at;unit===BACKSLASH&&text.charCodeAt(at+1)!==LINE_FEED&&at++}return text.length}function endOfTriple(text,from,quotes){for(let at=text.indexOf(
quotes,from);at>=0;at=text.indexOf(quotes,at+1))if(text.charCodeAt(at-1)!==BACKSLASH)return at;return text.length}const ECOSYSTEMS={python:"pypi",javascript:"np\
m",go:"golang",java:"maven",kotlin:"maven",csharp:"nuget",ruby:"gem",rust:"cargo",php:"composer"};function importsOf(language,words,place){const ecosystem=ECOSYSTEMS[language];
return READERS[language](words).flatMap(each=>{const library=libraryOfImport(ecosystem,each.path);return!library||!isMeant(language,each)||isLocal(language,each,
place)?[]:[{library,start:each.start,end:each.end}]})}const answers=new Map;function libraryOfImport(ecosystem,path){const key=`${ecosystem} ${path}`;if(answers.
has(key))return answers.get(key);const[answer]=(0,ai_catalogue.ch)(ecosystem,path);return answers.size>=limits.Yv&&answers.clear(),answers.set(key,answer),answer}
const MEANT_BY_NAMES={"python agents":/\b(?:Runner|function_tool|FunctionTool|RunResult\w*|RunContextWrapper|handoff|GuardrailFunctionOutput|set_default_openai\w*|WebSearchTool|ModelSettings|AgentOutputSchema|RunConfig|SQLiteSession|OpenAIChatCompletionsModel|Agent\b.*\b(?:Runner|tool|trace)|input_guardrail|output_guardrail|set_tracing_\w+|AsyncOpenAI)\b/,
"python swarm":/\bSwarm\b/,"python camel":/./,"javascript agents":/\b(?:Agent|AgentNamespace|routeAgentRequest|getAgentByName|McpAgent|useAgent\w*|AIChatAgent)\b/},
SURE=/^python (?:mcp(?:\.(?:server|client|types|shared)\b.*)? .*\b(?:ClientSession|StdioServerParameters|types|Server|FastMCP|stdio_client|stdio_server|sse_client|streamablehttp_client|streamable_http_client|Tool|TextContent|CallToolResult|McpError|ListToolsResult|JSONRPCMessage|Context)\b|datasets .*\b(?:load_dataset|Dataset|DatasetDict|load_from_disk)\b|openai .*\b(?:A?sync(?:Azure)?OpenAI|(?:Azure)?OpenAI|OpenAIError|RateLimitError)\b|anthropic .*\b(?:Async)?Anthropic\w*\b|together .*\b(?:Async)?Together\b|strands\b.* .*\b(?:Agent|tool|PythonAgentTool|BedrockModel|models?)\b|agents\.(?:mcp|extensions|voice|realtime|tracing|model_settings|run_context|stream_events|handoffs)\b|camel )/s;
function isMeant(language,{path,names}){const needed=MEANT_BY_NAMES[`${language} ${path}`];return needed===void 0||needed.test(names)}function isSure({path,names}){
return SURE.test(`python ${path} ${names}`)||MEANT_BY_NAMES[`python ${path}`]?.test(names)===!0}const READERS={python:pythonImports,javascript:words=>fromLiterals(
words,unitsOf("mt("),/(?:\b(?:from|import)\s*|\b(?:import|require|require\.resolve|jest\.mock|vi\.mock)\s*\(\s*)["'`]$/,text=>text.replace(/^npm:/,"").replace(/^(@?[^@]+)@[^/]*/,
"$1")),go:words=>fromLiterals(words,unitsOf(`${WORD}.(;)"'\``),/^(?:\s*import)?\s*(?:[\w.]+\s+)?["`]$/,text=>text,/^["`]\s*(?:$|;|\))/),java:words=>fromLines(words,
"import",/[^\S\n]*import\s+(?:static\s+)?([\w.]+)/y),kotlin:words=>fromLines(words,"import",/[^\S\n]*import\s+([\w.]+)/y),csharp:words=>fromLines(words,"using",
/[^\S\n]*(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?([A-Z][\w.]*)\s*;/y),ruby:words=>fromLiterals(words,unitsOf("e("),/^\s*require\s*\(?\s*["']$/,text=>text),
rust:words=>fromLines(words,"use",/[^\S\n]*(?:pub(?:\([^)\n]*\))?\s+)?use\s+(?:::)?([a-z_]\w*(?:::\w+)*)/y),php:words=>fromLines(words,"use",/[^\S\n]*use\s+(?:function\s+|const\s+)?\\?([A-Za-z_][\w\\]*)/y)};
function fromLines({code},word,line){return linesWith(code,word,line).map(({0:whole,1:path="",index})=>{const start=index+whole.lastIndexOf(path);return{path,start,
end:start+path.length,names:""}})}function linesWith(code,word,line){const found=[];let done=0;for(let at=code.indexOf(word);at>=0;at=code.indexOf(word,Math.max(
at+word.length,done))){const before=code.slice(Math.max(done,at-BEFORE),at),start=at-before.length+before.lastIndexOf(`
`)+1;if(start>0&&code[start-1]!==`
`)continue;line.lastIndex=start;const match=line.exec(code);match&&(found.push(match),done=match.index+match[0].length)}return found}const BEFORE=400;function fromLiterals({
code,literals},last,before,pathOf,after){const found=[];for(const{text,start,end}of literals){if(last[lastBefore(code,start-1)]!==1||text.length>200||!/^@?[a-z]/i.
test(text))continue;const above2=code.slice(Math.max(0,start-BEFORE),start),line=above2.slice(above2.lastIndexOf(`
`)+1);if(!before.test(line)||after&&!after.test(code.slice(end,end+BEFORE).split(`
`,1)[0]??""))continue;const names=/\}\s*from\s*["']$/.test(line)?above2:line;found.push({path:pathOf(text),start,end,names})}return found}const PYTHON_IMPORT=/[^\S\n]*(?:from[^\S\n]+([A-Za-z_][\w.]*)[^\S\n]+import\b[^\S\n]*(\([^)]{0,4000}\)?|[^\n]*)|import[^\S\n]+([A-Za-z_][^\n;]*))/y;
function pythonImports({code}){return linesWith(code,"import",PYTHON_IMPORT).flatMap(({0:whole,1:from,2:names="",3:modules2="",index})=>{if(from!==void 0){const start=index+
whole.indexOf(from,whole.indexOf("from")+4),at={start,end:start+from.length,names},known=(from==="google"||from.startsWith("google.")||from.startsWith("azure")||
from==="llama_index"?[...names.matchAll(/(?<![\w.])([A-Za-z_]\w*)(?:\s+as\s+\w+)?/g)].map(([,name])=>name):[]).map(name=>({...at,path:`${from}.${name}`})).filter(
({path})=>libraryOfImport("pypi",path)!==void 0);return known.length>0?known.slice(0,4):[{...at,path:from}]}const first=index+whole.length-modules2.length;return[
...modules2.matchAll(/(?:^|,)\s*([A-Za-z_][\w.]*)/g)].map(match=>{const path=match[1]??"",start=first+match.index+match[0].length-path.length;return{path,start,
end:start+path.length,names:""}})})}const COMMON_WORDS=/^(?:agents?|swarm|swarms|datasets|evaluate|llm|interpreter|invariant|memori|memos|honcho|burr|ell|acp|a2a|marvin|guidance|outlines|mcp|guardrails|camel|strands|haystack|replicate|together|perplexity|instructor|goose|genai|rebuff|superagi|vespa|autogen|autogpt|babyagi|annoy|milvus|chroma|detoxify|graphiti|interpret|parlant|lagent|anthropic|openai|llama_cpp|mcp_server|mcp_client|mcp_core|aichat|agentscope)$/;
function isLocal(language,each,{path,tree}){if(!tree)return!1;const{path:imported}=each;if(language==="python")return isLocalInPython(imported,path,tree,isSure(
each));if(language==="rust"){const crate=imported.split("::")[0]??"";return COMMON_WORDS.test(crate)&&tree.hasModule(crate,["rs"])}return language==="ruby"?tree.
has(`lib/${imported}.rb`):language==="java"||language==="kotlin"?tree.hasFolders(imported.split(".").slice(0,2).join("/")):!1}function isLocalInPython(imported,path,tree,isCertain){
const module=imported.replaceAll(".","/"),root=imported.split(".")[0]??imported,sought=root==="google"||root==="azure"?module:root,isThere=folder=>{const base=folder===
""?sought:`${folder}/${sought}`;return base!==path.replace(/\.pyi?$/,"")&&tree.has(`${base}.py`)||tree.has(`${base}/__init__.py`)};for(let folder=above(path);;folder=
above(folder)){if(!tree.has(folder===""?"__init__.py":`${folder}/__init__.py`)&&(isThere(folder)||isThere(folder===""?"src":`${folder}/src`)))return!0;if(folder===
"")break}return isCertain||!COMMON_WORDS.test(root)||root==="openai"||root==="anthropic"?!1:tree.hasModule(root,["py"])}function above(path){return path.slice(0,
Math.max(0,path.lastIndexOf("/")))}const REQUIREMENT=/^\s*([A-Za-z0-9][A-Za-z0-9._-]{0,100})\s*(?:\[[^\]]{0,200}\])?\s*\(?((?:[=<>!~^]=?=?\s*[\w.*+!-]{1,60}\s*,?\s*){0,6})/;
function requirements(text){return linesOf(text).flatMap(({line,start})=>{if(/^\s*(?:#|-|$)/.test(line))return[];const code=line.replace(/(?:^|\s)#.*$/,"");return/^\s*(?:\.|\/|[\w+]+:\/\/)/.
test(code)?[]:requirement(code,start)??[]})}function requirement(text,start,isOwn=!1){const match=REQUIREMENT.exec(text),name=match?.[1];if(name===void 0)return;
const rest=text.slice(match?.[0].length??0);if(!/^\s*(?:$|[;@,)#\\]|--)/.test(rest))return;const at=start+text.indexOf(name);return{ecosystem:"pypi",name,version:versionOf(
match?.[2]),start:at,end:at+name.length,...isOwn&&{isOwn}}}function versionOf(range){const plain=range?.replace(/\s+/g,"").replace(/,$/,"");return plain===""||plain===
"*"?void 0:plain?.replace(/^={2,3}(?=[^,]*$)/,"")}const POETRY=/^tool\.poetry(?:\.group\.[\w-]+)?\.(?:dev-)?dependencies$|^tool\.pixi\.(?:[\w-]+\.)*pypi-dependencies$/,
LISTS=/^(?:project\.optional-dependencies|dependency-groups|tool\.pdm\.dev-dependencies|tool\.hatch\.envs(?:\.[\w-]+)*|tool\.uv|project)$/;function pyprojectDependencies(text){
const found=[];let table="",isList=!1;for(const{line,start}of linesOf(text)){const header=/^\s*\[\[?([^\]]{1,200})\]\]?/.exec(line);if(header&&!isList){table=(header[1]??
"").replace(/["'\s]/g,"");continue}if(isList){for(const each of quotedRequirements(line,start))found.push(each);/^[^"'#]*(?:(?:"[^"]*"|'[^']*')[^"'#]*)*\]/.test(
line)&&(isList=!1);continue}const[,key="",value=""]=/^\s*["']?([\w.-]{1,100})["']?\s*=\s*(.*)$/.exec(line)??[];if(key==="")continue;const at=start+line.indexOf(
key);if(POETRY.test(table))key!=="python"&&found.push({ecosystem:"pypi",name:key,version:versionOf(tomlVersion(value)),start:at,end:at+key.length});else if((table===
"project"||table==="tool.poetry")&&key==="name")found.push(...quotedRequirements(line,start).slice(0,1).map(each=>({...each,isOwn:!0})));else if(isListOf(table,
key)&&value.startsWith("[")){for(const each of quotedRequirements(line,start))found.push(each);isList=!/\]\s*(?:#.*)?$/.test(value)}}return found}function isListOf(table,key){
return table==="project"||table==="tool.uv"?/dependencies$/.test(key):LISTS.test(table)&&!/^(?:scripts|features|matrix|python|path|type)$/.test(key)}function pipfileDependencies(text){
let table="";return linesOf(text).flatMap(({line,start})=>{if(table=/^\s*\[([\w.-]{1,60})\]/.exec(line)?.[1]??table,!/packages$/.test(table))return[];const[,name="",
value=""]=/^\s*["']?([A-Za-z0-9][\w.-]{0,100})["']?\s*=\s*(.*)$/.exec(line)??[],at=start+line.indexOf(name);return name===""?[]:[{ecosystem:"pypi",name,version:versionOf(
tomlVersion(value)),start:at,end:at+name.length}]})}function setupDependencies(given){const text=given.slice(0,limits.sB),lists=[...text.matchAll(/\b(?:install_requires|extras_require|tests_require|setup_requires|requires|requirements)\b["']?\s*[=:]\s*[[{(]([^\]})]{0,20000})/g),
...text.matchAll(/["'][\w-]{1,40}["']\s*:\s*\[([^\]]{0,2000})\]/g)].flatMap(match=>{const start=match.index+match[0].length-(match[1]?.length??0)-(match[0].endsWith(
"]")?1:0);return linesOf(match[1]??"").flatMap(each=>quotedRequirements(each.line,start+each.start))}),sections=[...text.matchAll(/^(?:install_requires|tests_require|setup_requires|\w+)\s*=\s*\n((?:[^\S\n]+[^\n]*\n?|[^\S\n]*\n)+)/gm)].
flatMap(match=>{const start=match.index+match[0].length-(match[1]?.length??0);return requirements(match[1]??"").map(each=>({...each,start:start+each.start,end:start+
each.end}))}),own=/\bname\s*=\s*["']?([\w.-]{1,100})/.exec(text),self=own?.[1]===void 0?void 0:requirement(own[1],own.index+own[0].length-own[1].length,!0);return once(
[...lists,...sections,...self?[self]:[]])}function condaDependencies(text){return/^dependencies\s*:/m.test(text)?linesOf(text).flatMap(({line,start})=>{const[whole="",
item=""]=/^\s*-\s+["']?([^"'#\n]{1,200})/.exec(line)??[],name=item.replace(/^[\w.-]+::/,"").replace(/^([\w.-]+)=(\d[\w.*]*)(?:=\w+)?\s*$/,"$1==$2");return whole===
""?[]:requirement(name.padStart(item.length),start+whole.length-item.length)??[]}):[]}function quotedRequirements(line,start){return[...line.replace(/^\s*#.*$/,
"").matchAll(/(["'])((?:(?!\1).){1,300})\1/g)].flatMap(({2:text="",index})=>requirement(text,start+index+1)??[])}function tomlVersion(value){return/^["']([^"']{0,100})["']/.
exec(value)?.[1]??/\bversion\s*=\s*["']([^"']{1,100})["']/.exec(value)?.[1]}function once(declared){const seen=new Set;return declared.filter(({start})=>!seen.has(
start)&&seen.add(start))}function linesOf(text){let start=0;return text.split(`
`).map(each=>{const at=start;return start+=each.length+1,{line:each.endsWith("\r")?each.slice(0,-1):each,start:at}})}const OF_NPM=/^(?:dependencies|devDependencies|peerDependencies|optionalDependencies|catalog|imports|resolutions|overrides)$/,
OF_COMPOSER=/^require(?:-dev)?$/;function npmDependencies(text){return jsonDependencies(text,"npm",OF_NPM).map(each=>({...each,...ofAlias(each)}))}function ofAlias({
version}){const[,name,own]=/^npm:(@?[^@]{1,200})(?:@(.{1,60}))?$/.exec(version??"")??[];return name!==void 0?{name,version:own}:{version:/^(?:workspace|file|link|portal|catalog|git|https?|github):|\//.
test(version??"")?void 0:version}}function composerDependencies(text){return jsonDependencies(text,"composer",OF_COMPOSER)}function jsonDependencies(text,ecosystem,keys){
let root;try{root=JSON.parse(text.replace(/^\uFEFF|^ï»¿/,""))}catch{return[]}if(typeof root!="object"||root===null)return[];const found=[];let misses=0;for(const[
key,group]of Object.entries(root)){if(key==="name"&&typeof group=="string"){const at=placeOf(text,key,0);at>=0&&found.push({ecosystem,name:group,version:ownVersion(
root),start:at,end:at+key.length,isOwn:!0})}if(!keys.test(key)||typeof group!="object"||group===null)continue;let from=Math.max(0,placeOf(text,key,0));for(const[
name,version]of Object.entries(group)){const isWanted=(0,ai_catalogue.vT)(ecosystem,name)!==void 0||isAlias(version),start=isWanted?placeOf(text,name,from):-1;if(start<
0){if(isWanted&&++misses>limits.R8)return found;continue}from=start,found.push({ecosystem,name,version:typeof version=="string"?version:void 0,start,end:start+name.
length})}}return found}function isAlias(version){return typeof version=="string"&&version.startsWith("npm:")}function ownVersion(root){return"version"in root&&typeof root.
version=="string"?root.version:void 0}function placeOf(text,key,from){const quoted=JSON.stringify(key);for(let at=text.indexOf(quoted,from);at>=0;at=text.indexOf(
quoted,at+1))if(/^\s*:/.test(text.slice(at+quoted.length,at+quoted.length+20)))return at+1;return-1}function goModules(text){return linesOf(text).flatMap(({line,
start})=>{const[whole="",own,name=""]=/^\s*(?:(module)\s+|require\s+)?([a-z0-9][\w.-]{0,100}(?:\/[\w.~-]{1,100}){1,10})(?=\s|$)/.exec(line)??[];if(name===""||/^\s*(?:replace|exclude|retract)\b|=>/.
test(line))return[];const at=start+whole.length-name.length,version=/\sv(\S{1,80})/.exec(line.slice(whole.length))?.[1];return[{ecosystem:"golang",name,version,
start:at,end:at+name.length,...own!==void 0&&{isOwn:!0}}]})}function gemDependencies(text){return linesOf(text).flatMap(({line,start})=>{const[whole="",name="",
version]=/^\s*(?:gem|[\w.]{1,40}\.add_(?:runtime_|development_)?dependency)[\s(]\s*["']([\w.-]{1,100})["'](?:\s*,\s*["']([^"']{1,60})["'])?/.exec(line)??[],at=start+
whole.indexOf(name);return name===""?[]:[{ecosystem:"gem",name,version,start:at,end:at+name.length}]})}function cargoDependencies(text){let table="";return linesOf(
text).flatMap(({line,start})=>{const header=/^\s*\[\[?([^\]]{1,200})\]\]?/.exec(line);if(header){table=header[1]??"";const[whole="",name2=""]=/dependencies\.["']?([\w-]{1,100})["']?$/.
exec(table)??[],at2=start+line.indexOf(table)+table.length-name2.length-(whole.endsWith('"')?1:0);return name2===""?[]:[{ecosystem:"cargo",name:name2,start:at2,
end:at2+name2.length}]}const[,key="",value=""]=/^\s*["']?([\w-]{1,100})["']?(?:\.workspace)?\s*=\s*(.*)$/.exec(line)??[];if(key==="")return[];const at=start+line.
indexOf(key),place={start:at,end:at+key.length};return table==="package"&&key==="name"?[{ecosystem:"cargo",name:tomlVersion(value)??key,...place,isOwn:!0}]:/(?:^|\.)(?:dev-|build-)?dependencies$/.
test(table)?[{ecosystem:"cargo",name:/\bpackage\s*=\s*["']([\w-]{1,100})["']/.exec(value)?.[1]??key,version:tomlVersion(value),...place}]:[]})}function mavenDependencies(given){
const text=withoutComments(given);return[...text.matchAll(/<(?:dependency|parent|plugin)>([\s\S]{0,1500}?)<\/(?:dependency|parent|plugin)>/g)].flatMap(({0:whole,
1:body="",index})=>{const[group,artifact,version]=["groupId","artifactId","version"].map(tag=>new RegExp(`<${tag}>\\s*([^<\\s]{1,200})\\s*</${tag}>`).exec(body)?.[1]);
if(group===void 0||artifact===void 0)return[];const start=index+whole.indexOf(artifact,whole.indexOf("<artifactId>"));return[{ecosystem:"maven",name:`${group}:${artifact}`,
version:version?.startsWith("${")?property(text,version):version,start,end:start+artifact.length}]})}function property(text,reference){const name=reference.slice(
2,-1).replace(/[^\w.-]/g,"");return new RegExp(`<${name.replaceAll(".","\\.")}>\\s*([\\w.-]{1,60})\\s*</`).exec(text)?.[1]}function gradleDependencies(given){const text=given.
replace(/\/\*[\s\S]*?\*\/|^[^\S\n]*(?:\/\/|#).*$/gm,comment=>comment.replace(/[^\n]/g," ")),written=[...text.matchAll(/["']([\w.-]{2,120}):([\w.-]{2,120})(?::([\w.$\-{}+[\],()]{1,60}))?(?:@\w+)?["']/g)].
map(({1:group="",2:artifact="",3:version,index})=>({ecosystem:"maven",name:`${group}:${artifact}`,version:version?.includes("$")?void 0:version,start:index+1,end:index+
2+group.length+artifact.length})),apart2=[...text.matchAll(/group\s*[:=]\s*["']([\w.-]{2,120})["']\s*,\s*name\s*[:=]\s*["']([\w.-]{2,120})["'](?:\s*,\s*version\s*[:=]\s*["']([\w.-]{1,60})["'])?/g)].
map(({0:whole,1:group="",2:artifact="",3:version,index})=>{const start=index+whole.indexOf(artifact,whole.indexOf("name"));return{ecosystem:"maven",name:`${group}\
:${artifact}`,version,start,end:start+artifact.length}});return[...written,...apart2]}function nugetDependencies(given){return[...withoutComments(given).matchAll(
/<(?:PackageReference|PackageVersion|GlobalPackageReference|package|PackageDownload)\b([^>]{1,1000})>(?:\s*<Version>\s*([^<\s]{1,60})\s*<\/Version>)?/g)].flatMap(
({0:whole,1:attributes="",2:element,index})=>{const name=/\b(?:Include|Update|id)\s*=\s*["']([\w.-]{1,120})["']/.exec(attributes)?.[1];if(name===void 0)return[];
const version=/\b[Vv]ersion(?:Override)?\s*=\s*["']([^"']{1,60})["']/.exec(attributes)?.[1]??element,start=index+whole.indexOf(name);return[{ecosystem:"nuget",name,
version:version?.startsWith("$(")?void 0:version,start,end:start+name.length}]})}function withoutComments(text){return blanked(text,"<!--","-->")}function blanked(text,open,close){
const parts=[];let done=0;for(let at=text.indexOf(open);at>=0;at=text.indexOf(open,done)){const end=text.indexOf(close,at+open.length),to=end<0?text.length:end+
close.length;parts.push(text.slice(done,at)," ".repeat(to-at)),done=to}return parts.join("")+text.slice(done)}const manifests_READERS=[[/(?:^|\/)(?:package|deno)\.jsonc?$/,
npmDependencies],[/requirements[^/]*\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+$/,requirements],[/(?:^|\/)pyproject\.toml$/,pyprojectDependencies],[/(?:^|\/)Pipfile$/,
pipfileDependencies],[/(?:^|\/)setup\.(?:py|cfg)$/,setupDependencies],[/\.ya?ml$/,condaDependencies],[/(?:^|\/)go\.mod$/,goModules],[/(?:^|\/)pom\.xml$/,mavenDependencies],
[/\.gradle(?:\.kts)?$|\.versions\.toml$/,gradleDependencies],[/proj$|\.props$|(?:^|\/)packages\.config$/,nugetDependencies],[/(?:^|\/)Gemfile$|\.gemspec$/,gemDependencies],
[/(?:^|\/)Cargo\.toml$/,cargoDependencies],[/(?:^|\/)composer\.json$/,composerDependencies]];function declaredIn(path,text){const read=manifests_READERS.find(([
name])=>name.test(path))?.[1];return read?read(text).filter(({ecosystem,name})=>(0,ai_catalogue.vT)(ecosystem,name)!==void 0):[]}const models_BEFORE=160,MAY_BE_NAME=/^[a-z0-9@][\w.:/@[\]-]{1,119}$/i,
LOADER=/\b(?:from_pretrained|snapshot_download|hf_hub_download|AutoModel\w*|SentenceTransformer|CrossEncoder|InferenceClient|HfInference|HuggingFaceEmbeddings?|HuggingFaceInferenceAPI|HuggingFaceEndpoint|HuggingFaceHub|FlagModel|LLM|TransformersModel|InferenceClientModel|HfApiModel|VLLMModel)\s*\(\s*(?:[\w]+\s*=\s*)?$/,
SENTENCES=/\b(?:SentenceTransformer|HuggingFaceEmbeddings?|SentenceTransformerEmbeddings?|SentenceTransformerEmbeddingFunction)\s*\([^()]*$/,OLLAMA=/\b\w*ollama\w*[^;{}]*$/i,
DATASET=/\b(?:load_dataset|load_from_hub)\s*\(\s*(?:path\s*=\s*)?["']$/,BUILDERS=/^(?:json|csv|parquet|text|arrow|pandas|xml|sql|spark|webdataset|imagefolder|audiofolder|videofolder|pdffolder|generator|cache|hdf5|lance)$/,
ASSIGNED=/([\w$-]{0,60}?(?:model|engine|deployment|llm|embedding|embedder|checkpoint)[\w$-]{0,30})["']?\]?\s*(?::\s*[\w<>[\]|.?, &']{1,60})?\s*(?<![=!<>:])(?::=|=>|[=:])\s*(?:[frbu]{0,2}|new\s+\w+\()["'`]$/i,
NOT_A_MODEL=/price|pricing|cost|token|limit|window|context|provider|family|prefix|label|title|descr|alias|doc|icon|path|dir$|encod/i,TYPED=/\b(\w*(?:model|engine|llm|embedding)\w*)\s+(?:string|\*string|&?str|&'static str)\s*=\s*["`]$/i,
CALLED=/(?:^|[^\w.])(?:new\s+)?(?:[\w$]+\.)*([\w$]*(?:chat|llm|model|openai|anthropic|claude|gemini|google|vertex|mistral|groq|cohere|bedrock|azure|deepseek|xai|ollama|openrouter|gateway|embed|completion|agent|togetherai|fireworks|perplexity|languageModel)[\w$]*)(?:<[^<>()]{0,60}>)?\(\s*["'`]$/i,
NAMES_MODEL=/^(?:with_?|set_?|\w*_)?(?:chat_?)?model(?:_?(?:name|id))?$/i,NOT_CALLED=/encod|token|price|cost|valid|support|normal|parse|assert|expect|test|check|^_*(?:is|has|can|should|needs?|uses?|does)(?=[A-Z_])|starts|includes|equal|match|replace|split|trim|format|count|error|log|print|warn|label|name$|display|describe|^it$|resol|cassette|mock|render|describe|tooltip|title|limit|context|^get(?!GenerativeModel|_model|Model$|_llm|LLM)/i,
FALLBACK=/model[^;\n]{0,100}?(?:\|\||\?\?|\bor\b|\belse\b|\bdefault\s*[=:]|,)\s*["'`]$/i,DEFAULT_OF_OPTION=/--?[\w-]{0,40}model[\w-]{0,20}["'`][^;]{0,120}\bdefault\s*[=:]\s*["'`]$/i,
RETURNED=/\b(?:func|def|function)\b[^\n]{0,80}model[^\n]*\n[^}]{0,100}\breturn\s+["'`]$/i,AFTER_CONTEXT=/\b(?:GenerateContent\w*|EmbedContent|GenerativeModel|CountTokens)\(\s*\w+,\s*["`]$/,
READS_SETTING=/(?:getenv|environ(?:\.get)?|\.get|env|config\w*|settings?|option|argument|prompt|input|Field|Query|default|flag\.String|GetEnvironmentVariable)\w*\(\s*[^()]*$/i,
COMPARED=/(?:[=!]==?|\bin|\bnot in|\bcase|\bwhen|\bstartswith\(|\bstartsWith\(|\bincludes\(|\bhas\()\s*\(?\s*["'`]$/,BEFORE_USE=unitsOf(`(=:,|?>${WORD}`),OF_ARGUMENT=unitsOf(
"(=");function modelsOf({text:source,literals},signs){const asksOllama=signs.has("ollama")||signs.has("Ollama")||source.includes("OLLAMA"),makesSentences=signs.
has("SentenceTransformer")||signs.has("HuggingFace");let left=limits.zu;const found=[];for(const{text,start,end}of literals){const last=lastBefore(source,start-
1);if(BEFORE_USE[last]!==1||!MAY_BE_NAME.test(text)||!asksOllama&&!(0,ai_catalogue.d7)(text))continue;const isKnown=knownModel(text)!==void 0||asksOllama&&knownModel(
`${text}:latest`)!==void 0;if(!isKnown&&!(/[/-]/.test(text)&&(makesSentences||OF_ARGUMENT[last]===1)))continue;if(left--<=0)break;const before=source.slice(Math.
max(0,start-models_BEFORE),start);if(!isKnown&&!isLoaded(before)&&!(makesSentences&&SENTENCES.test(before)))continue;const model=isUse(before,source.slice(end,end+
40))?meant(text,before):void 0;model&&found.push({model,start:start-1,end:end+1})}return new Set(found.map(({model})=>model.name)).size>limits.I1?[]:found}function isLoaded(before){
return LOADER.test(before.replace(/["'`]$/,""))}const models_answers=new Map;function knownModel(text){if(models_answers.has(text))return models_answers.get(text);
const answer=(0,ai_catalogue.DM)(text);return models_answers.size>=limits.Vn&&models_answers.clear(),models_answers.set(text,answer),answer}function datasetsOf({
code,literals},signs){return!signs.has("load_dataset")&&!signs.has("huggingface")?[]:literals.flatMap(({text,start,end})=>!/^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/.test(
text)||BUILDERS.test(text)||/\.\w{2,7}$/.test(text)?[]:DATASET.test(code.slice(Math.max(0,start-models_BEFORE),start))?[{name:text,start:start-1,end:end+1}]:[])}
function isUse(before,after){if(/^["'`]\s*(?::(?!:)|=>|\|(?!\|))/.test(after)||/(?:^|[^|])\|\s*["'`]$/.test(before)||/\btype\s+\w+\s*=\s*["'`]$/.test(before)||COMPARED.
test(before)||/^["'`]\s*(?:(?:not\s+)?in\b|[=!]=)/.test(after))return!1;const line=before.slice(before.lastIndexOf(`
`)+1);if(isLoaded(before))return!0;const name=(ASSIGNED.exec(before)??TYPED.exec(before))?.[1];if(name!==void 0)return!NOT_A_MODEL.test(name);const callee=CALLED.
exec(before)?.[1];return callee!==void 0?NAMES_MODEL.test(callee)||!NOT_CALLED.test(callee):DEFAULT_OF_OPTION.test(before)||RETURNED.test(before)||AFTER_CONTEXT.
test(before)?!0:FALLBACK.test(line)?!/,\s*["'`]$/.test(line)||READS_SETTING.test(line):!1}function meant(text,before){const known=knownModel(text);return known&&
known.provider!=="huggingface"?known:SENTENCES.test(before)&&!text.includes("/")?(0,ai_catalogue.s2)(`sentence-transformers/${text}`):isLoaded(before)?(0,ai_catalogue.
s2)(text)??known:known||(OLLAMA.test(before)&&knownModel(`${text}:latest`)?.provider==="ollama"?ollama(text):void 0)}function ollama(name){return{name,type:"mod\
el",provider:"ollama",isEmbedding:!1,isAlias:!name.includes(":"),isDeprecated:!1,endsOn:void 0,purl:void 0}}var component_names=__webpack_require__(45486),network_host=__webpack_require__(
90777);const ADDRESS=/^https?:\/\/[^\s"'`<>]{3,300}$/,OLLAMA_PORT=/^https?:\/\/(?:localhost|127\.0\.0\.1|host\.docker\.internal|ollama):11434(?:\/|$)/,PLACEHOLDER=/^https?:\/\/(?:your|my|example|xxx+|<|\{|resource)[\w-]*\./i,
PAGES=/^https?:\/\/openrouter\.ai\/(?!api\/)/;function endpointsOf({literals}){const found=[];for(const{text,start,end}of literals){if(!text.startsWith("http")||
!ADDRESS.test(text)||PAGES.test(text))continue;const host=(0,network_host.w4)(text),info=OLLAMA_PORT.test(text)?references_OLLAMA:host===void 0?void 0:(0,ai_catalogue.
w4)(host),name=info&&!PLACEHOLDER.test(text)?(0,component_names.X5)(text):void 0;info&&name!==void 0&&found.push({type:info.type,name,provider:info.provider,start:start-
1,end:end+1})}return found}const references_OLLAMA={provider:"ollama",type:"inference_endpoint"},READ=/(?:\b(?:env|secrets|environ|ENV|Env)\.|^[^\S\n]*(?=\w+\s*:\s*(?:str|Optional|SecretStr|string)\b))([A-Z][A-Z0-9_]{5,60})\b/gm,
DESTRUCTURED=/\{([^{}]{1,300})\}\s*=\s*(?:process\.env|import\.meta\.env|env|c\.env)\b/g,OF_KEY=["KEY","TOKEN","CREDENTIAL","QIANFAN"];function secretOf(name){return/^[A-Z][A-Z0-9_]{5,60}$/.
test(name)&&OF_KEY.some(word=>name.includes(word))?(0,ai_catalogue.Jf)(name)?.provider:void 0}function secretsOf({code,literals}){const found=[],add=(name,start)=>{
const provider=(0,ai_catalogue.Jf)(name)?.provider;provider!==void 0&&found.push({type:"secret_reference",name,provider,start,end:start+name.length})},lines=keyLines(
code);for(const{start,line}of lines)for(const{0:whole,1:name="",index}of line.matchAll(READ))add(name,start+index+whole.length-name.length);if(lines.length>0)for(const{
0:whole,1:names="",index}of code.matchAll(DESTRUCTURED))for(const part of names.matchAll(/\b[A-Z][A-Z0-9_]{5,60}\b/g))add(part[0],index+whole.indexOf(names)+part.
index);for(const{text,start}of literals)/^[A-Z][A-Z0-9_]{5,60}$/.test(text)&&add(text,start);return found}function keyLines(code){const ends=new Map;for(const word of OF_KEY)
for(let at=code.indexOf(word);at>=0;){const end=code.indexOf(`
`,at);ends.set(code.lastIndexOf(`
`,at)+1,end<0?code.length:end),at=end<0?-1:code.indexOf(word,end)}return[...ends].toSorted(([a],[b])=>a-b).map(([start,end])=>({start,line:code.slice(start,end)}))}
const SETTINGS_PATH=/\.(?:toml|ya?ml|ini|cfg|conf|properties)$/i,DATA=/(?:^|\/)(?:docker-compose|compose|cassettes?|snapshots?|__snapshots__|openapi|swagger|locales?|i18n)(?:[/.]|$)|lock\b/i,
LINE=/^[^\S\n]{0,60}(?:-[^\S\n]{1,8})?(?:export[^\S\n]{1,8})?["']?([A-Za-z][\w.-]{1,80})["']?[^\S\n]{0,20}[:=][^\S\n]{0,20}(?:"([^"\n]{2,300})"|'([^'\n]{2,300})'|([^\s"'#,[\]]{2,300}))?[^\S\n]{0,20},?[^\S\n]{0,60}(?:#[^\n]{0,500})?\r?$/gm,
MODEL_KEY=/(?:^|[._-])(?:chat|default|llm|embedding|embed)?[._-]?(?:model|llm|engine|deployment|embedder|checkpoint)(?:s?[._-](?:name|id))?(?:[._-](?:weak|strong|small|large|fast|turbo|reasoning|default))?$/i,
settings_NOT_A_MODEL=/price|pricing|cost|token|limit|window|context|provider|family|prefix|label|title|alias|icon|path|dir$|encod/i,ADDRESS_KEY=/url|uri|base|endpoint|host|address/i;
function isSettings({kind,path}){return kind==="env-file"||(kind==="document"||kind==="other")&&SETTINGS_PATH.test(path)&&!DATA.test(path)}function settingsOf(text){
const settings=[];for(const match of text.matchAll(LINE)){if(settings.length>=limits.pr)break;const[whole,key="",double,single,bare]=match,value=double??single??
bare??"",keyStart=match.index+whole.indexOf(key),start=match.index+whole.indexOf(value,whole.indexOf(key)+key.length+1);settings.push({key,value,keyStart,start,
end:start+value.length})}return settings}function modelsOfSettings(settings){const found=settings.flatMap(setting=>{const key=apart(setting.key);if(!MODEL_KEY.test(
key)||settings_NOT_A_MODEL.test(key))return[];const model=(0,ai_catalogue.DM)(setting.value);return model?[{...setting,model}]:[]});return new Set(found.map(({model})=>model.
name)).size>limits.I1?[]:found}function apart(key){return key.replace(/(?<=[a-z\d])(?=[A-Z])/g,"_")}function variablesOf(settings){return settings.flatMap(({key,
value,keyStart,start})=>{const taken=/^(?:os\.environ\/|\$\{?)([A-Z][A-Z0-9_]{5,60})\b/.exec(value);return[{name:key,start:keyStart},...taken?.[1]===void 0?[]:[
{name:taken[1],start:start+value.indexOf(taken[1])}]]})}function addressesOf(settings){return settings.filter(({key,value})=>ADDRESS_KEY.test(key)&&/^https?:\/\//.
test(value))}const codeInventory=()=>({name:"code-inventory",keywords:inventory_signs.i.map(text=>({text,isCaseSensitive:!0})),appliesTo:(artifact,hits)=>artifact.
isWhole&&!artifact.link&&artifact.use!=="vendored"&&artifact.bytes.length<=limits.fp&&(artifact.kind==="env-file"||hits.length>0&&((0,artifacts_notebook.Aj)(artifact)||
isSource(artifact)||isSettings(artifact))||(0,inventory_signs.H)(artifact.path)),detect(visit){const{artifact}=visit;if((0,artifacts_notebook.Aj)(artifact))return inNotebook(
visit);if((0,inventory_signs.H)(artifact.path))inManifest(visit);else if(isSettings(artifact))return inSettings(visit);const language=isSource(artifact)?sourceLanguageOf(
artifact.path):void 0;language&&!(0,code_signs.bn)(artifact)&&inSource(visit,artifact.latin1(),language,(start,end)=>[start,end])}});function isSource({kind,path}){
return(kind==="code"||kind==="other")&&sourceLanguageOf(path)!==void 0&&!/\.min\.[cm]?js$/i.test(path)}function inManifest({artifact,declare}){for(const{ecosystem,
name,version,start,end,isOwn}of declaredIn(artifact.path,artifact.latin1())){const library=(0,ai_catalogue.vT)(ecosystem,name);library&&declare({...keyOf(library),
provider:library.provider,version,origin:"manifest",range:[start,end],...isOwn&&{properties:{own:"yes"}}})}}function inNotebook(visit){const{artifact}=visit,code=(0,artifacts_notebook.
h0)(artifact);if(!code)return;const toRange=(start,end)=>[artifact.byteOffset(code.originOf(start)),artifact.byteOffset(code.originOf(end))],claims=[],recorded=Object.
create(visit,{declare:{value:claim=>claims.push(claim)}});inSource(recorded,code.text.replace(/^[^\S\n]*[!%].*$/gm,line=>" ".repeat(line.length)),"python",toRange);
for(const{0:whole,1:names="",index}of code.text.matchAll(PIP_INSTALL))for(const part of names.matchAll(/[^\s"']+/g)){const[declared]=requirements(part[0]),library=declared&&
(0,ai_catalogue.vT)("pypi",declared.name),start=index+whole.length-names.length+part.index;library&&claims.push({...keyOf(library),provider:library.provider,version:declared.
version,origin:"manifest",range:toRange(start,start+part[0].length)})}if(claims.length===0)return;const notebook={type:"notebook",name:artifact.path};visit.declare(
{...notebook,origin:"source",range:[0,Math.min(1,artifact.bytes.length)],extent:[0,artifact.bytes.length]});for(const claim of claims)visit.declare(claim),USED.
has(claim.type)&&visit.relate({from:notebook,type:claim.type==="dataset"?"reads_from":"uses",to:claim})}const PIP_INSTALL=/^[^\S\n]*[!%]\s*(?:python3? -m |uv )?pip3?\s+install\s+([^\n]{1,2000})/gm,
USED=new Set(["model","embedding_model","dataset"]);function inSource({artifact,hits,declare,relate},text,language,toRange){const words=readSource(text,language),
providers=new Map,serves=(provider,range)=>{provider!==void 0&&!MAKERS.has(provider)&&!providers.has(provider)&&providers.set(provider,range)};for(const{library,
start,end}of importsOf(language,words,artifact)){const range=toRange(start,end);declare({...keyOf(library),provider:library.provider,origin:"source",range}),serves(
library.provider,range)}const signs=new Set(hits.map(({keyword})=>inventory_signs.i[keyword]??""));for(const{model,start,end}of modelsOf(words,signs)){const range=toRange(
start,end);declare(modelClaim(model,range)),serves(model.provider,range)}for(const{name,start,end}of datasetsOf(words,signs))declare({type:"dataset",name,purl:`\
pkg:huggingface/datasets/${name}`,provider:"huggingface",origin:"source",range:toRange(start,end)});const azure=AZURE.exec(words.code);azure&&serves("azure-open\
ai",toRange(azure.index,azure.index+azure[0].length-1));for(const{type,name,provider,start,end}of endpointsOf(words)){const range=toRange(start,end);declare({type,
name,provider,endpoint:name,origin:"source",range}),type==="inference_endpoint"&&serves(provider,range)}for(const[name,range]of providers)declare({type:"llm_pro\
vider",name,provider:name,origin:"source",range});for(const{type,name,provider,start,end}of secretsOf(words))declare({type,name,provider,origin:"source",range:toRange(
start,end)}),relate({from:{type:"llm_provider",name:provider},type:"authenticates_with",to:{type,name}})}function inSettings({artifact,declare,relate}){const settings=settingsOf(
artifact.latin1()),providers=new Map;for(const{model,start,end}of modelsOfSettings(settings))declare({...modelClaim(model,[start,end]),origin:"config"}),MAKERS.
has(model.provider)||providers.set(model.provider,[start,end]);const literals=addressesOf(settings).map(({value,start,end})=>({text:value,start,end}));for(const{
type,name,provider,start,end}of endpointsOf({literals}))declare({type,name,provider,endpoint:name,origin:"config",range:[start+1,end-1]}),type==="inference_endp\
oint"&&providers.set(provider,[start+1,end-1]);for(const[name,range]of providers)declare({type:"llm_provider",name,provider:name,origin:"config",range});for(const{
name,start}of variablesOf(settings)){const provider=secretOf(name);if(provider===void 0)continue;const secret={type:"secret_reference",name};declare({...secret,
provider,origin:"config",range:[start,start+name.length]}),relate({from:{type:"llm_provider",name:provider},type:"authenticates_with",to:secret})}}const AZURE=/\b(?:Async)?Azure(?:Chat)?OpenAI(?:Embeddings?|LLM)?\(/,
MAKERS=new Set(["huggingface","meta","microsoft","litellm","langsmith"]);function keyOf({type,name,purl}){return{type,name,purl}}function modelClaim(model,range){
const flags=[];return model.isAlias&&flags.push("unpinned_model"),model.isDeprecated&&flags.push("deprecated_model"),{type:model.type,name:model.name,purl:model.
purl,provider:model.provider,flags,properties:{"ends-on":model.endsOn},origin:"source",range}}})};export{id,ids,modules};
