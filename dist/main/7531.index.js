const id=7531,ids=[7531],modules={11620:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{FM:()=>codeReasons,Yx:()=>mayBeAnalysed,__:()=>isSource,bn:()=>isBundle,e0:()=>mayStartAnalysis,t8:()=>CODE_SIGNS});const CODE_REASONS=["registers tools","asks\
 a model","uses MCP servers"],words=(reason,...texts)=>texts.map(text=>({text,reason,isLibrary:!1})),onLines=(reason,line,...texts)=>texts.map(text=>({text,reason,
isLibrary:!1,line})),ofMcp=(reason,...texts)=>texts.map(text=>({text,reason,isLibrary:!1,ofMcp:!0})),fields=(reason,...texts)=>texts.map(text=>({text,reason,isLibrary:!1,
isField:!0})),libraries=(reason,...texts)=>texts.map(text=>({text,reason,isLibrary:!0})),CODE_SIGNS=[...libraries("registers tools","modelcontextprotocol","fast\
mcp","fastapi_mcp","mcp.server","from mcp","import mcp","mcp-framework","mcp-handler","mcp-adapter","mcp-nest","mcp-go","mcp-golang","xmcp","@openai/agents","ag\
ents/mcp","from agents import","crewai","llama_index","llamaindex","pydantic_ai","smolagents","autogen","semantic_kernel","google.adk","golang.org/adk","cloudwe\
go/eino","@mastra/","genkit","langchain","langgraph"),...words("registers tools",".registerTool(",".registerPrompt(",".registerResource(",".registerToolTask(","\
.setRequestHandler(","CallToolRequest","ReadResourceRequest",".tool(",`.tool
`,".tool\r","@tool","@register_tool","@mcp_tool",".tool_plain",".call_tool(",".read_resource(",".get_prompt(","on_call_tool",".add_tool(",".addTool(",".addResou\
rce(",".addResourceTemplate(",".addPrompt(",".custom_route(","function_tool","kernel_function","StructuredTool","FunctionTool","BaseTool","MCPTool","McpAgent","\
McpServer","MCPServer","FastMCP","ToolHandler","createTool(","InferSchema","defineTool(","tools/call"),...fields("registers tools","inputSchema","input_schema"),
...ofMcp("registers tools",".AddTool(",".AddTools(",".AddPrompt(",".AddResource",".RegisterTool("),...onLines("registers tools",/\.resource\(\s{0,8}f?["'][^"']{0,200}:\/\//,
'.resource("',".resource('"),...onLines("registers tools",/^\s{0,80}@[\w.]{1,80}\.prompt\(\)/,".prompt()"),...onLines("registers tools",/^\s{0,20}class\s{1,4}\w{1,80}\([\w.]{0,80}Tool\)/,
"Tool):"),...libraries("asks a model","openai","anthropic","@ai-sdk","litellm","ollama","google.genai","generativeai","@google/gen","vertexai","mistralai","cohe\
re","groq","bedrock","huggingface","together"),...words("asks a model","chat.completions",".messages.create","responses.create(","generateText(","streamText(","\
generateObject(","CreateChatCompletion(","ChatPromptTemplate",".invoke_model(",".generate_content(",".generateContent("),...onLines("registers tools",/(?:^|autogen\.|[^\w.])(?<!def )register_function\(/,
"register_function("),...onLines("asks a model",/["']bedrock-runtime["']|client-bedrock-runtime/,"bedrock-runtime"),...ofMcp("uses MCP servers","ClientSession",
"StdioClientTransport","HTTPClientTransport","SSEClientTransport"),...ofMcp("uses MCP servers",".callTool(",".CallTool(","mcp_client","MCPClient","McpClient")],
SOURCE=/\.(?:py|[cm]?[jt]s|[jt]sx|go)$/i,DECLARATIONS=/\.d\.[cm]?ts$|\.min\.[cm]?js$/i;function mayStartAnalysis({kind,use,path}){return kind==="code"&&use!=="v\
endored"&&isSource(path)}function isSource(path){return SOURCE.test(path)&&!DECLARATIONS.test(path)}const MANIFEST=/(?:^|\/)(?:package\.json|[jt]sconfig[\w.-]{0,60}\.json|go\.mod|go\.work|pyproject\.toml|setup\.cfg)$/i;
function mayBeAnalysed(path){return SOURCE.test(path)||MANIFEST.test(path)}const LINE=400,IMPORT=/^\s*(?:import|from|export)\b|^[^"'`]{0,200}\}\s*from\s*["']|\b(?:require|import)\s*\(\s*["']|^\s*(?:[\w.]+\s+)?"[^"\s]+"\s*(?:\/\/.*)?$/,
TYPES_ONLY=/^\s*(?:import|export)\s+type\b/,ASKS=/\b(?:a?create|parse|a?invoke|a?stream|generate\w{0,20}|Generate\w{0,20}|a?completions?|complete|Complete|chat|Chat|a?run|run_sync|run_stream|a?predict|a?call|kickoff|a?query|converse\w{0,10}|send_?[Mm]essage\w{0,10}|CreateChatCompletion\w{0,10}|New|text_generation)\s{0,20}\(/,
OF_MCP=/mcp|model.?context.?protocol/i,LIBRARIES_LOOKED_AT=2e3;function codeReasons({bytes},hits){const found=new Set;let asks,speaksOfMcp,left=LIBRARIES_LOOKED_AT;
for(const{keyword,offset}of hits){const sign=CODE_SIGNS[keyword];if(!(!sign||found.has(sign.reason))){if(sign.isLibrary){if(asks===!1&&sign.reason==="asks a mod\
el"||left--<=0||!isImported(bytes,offset)||sign.reason==="asks a model"&&(asks=ASKS.test(bytes.toString("latin1")),!asks))continue}else if(sign.line&&!sign.line.
test(lineAt(bytes,offset)??"")||sign.isField&&!isField(bytes,offset,sign.text.length)||sign.ofMcp&&(speaksOfMcp??=OF_MCP.test(bytes.toString("latin1")),!speaksOfMcp))
continue;if(found.add(sign.reason),found.size===CODE_REASONS.length)break}}return CODE_REASONS.filter(reason=>found.has(reason))}function isImported(bytes,offset){
const line=lineAt(bytes,offset);return line!==void 0&&IMPORT.test(line)&&!TYPES_ONLY.test(line)}const AFTER_FIELD=/^(?:["'`]|\s*\??[:,}]|\s*=(?!=)|\s*\n)/,OF_AN_OBJECT=/\.\s*$/,
DECLARED=/\b(?:const|let|var)\s+$/,AROUND_FIELD=20;function isField(bytes,offset,length){const end=offset+length,before=bytes.toString("latin1",Math.max(0,offset-
AROUND_FIELD),offset);return OF_AN_OBJECT.test(before)?!0:!DECLARED.test(before)&&AFTER_FIELD.test(bytes.toString("latin1",end,end+AROUND_FIELD))}function lineAt(bytes,offset){
const before=bytes.subarray(Math.max(0,offset-LINE),offset),start=before.lastIndexOf(10)+1;if(start===0&&offset>LINE)return;const after=bytes.subarray(offset,offset+
LINE),end=after.indexOf(10);return`${before.toString("latin1",start)}${after.toString("latin1",0,end<0?after.length:end)}`.trimEnd()}const BUNDLE_BYTES=64*1024,
LINE_BYTES=250,BUNDLER=/__webpack_require__|__commonJS\(|__toESM\(|__nccwpck_require__|\bparcelRequire/,BUNDLER_HEAD=64*1024;function isBundle({bytes,format}){if(format!==
"javascript"||bytes.length<BUNDLE_BYTES)return!1;let lines=1;for(let at=bytes.indexOf(10);at>=0&&lines*LINE_BYTES<bytes.length;at=bytes.indexOf(10,at+1))lines++;
return bytes.length/lines>LINE_BYTES||BUNDLER.test(bytes.toString("latin1",0,BUNDLER_HEAD))}}),34658:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B7:()=>TERRAFORM_PATH,Do:()=>DOCKERFILE_PATH,W:()=>isBicep,Xg:()=>INFRASTRUCTURE_SIGNS,l_:()=>isInfrastructurePath,pZ:()=>isDockerfile,
tu:()=>MANIFEST_SIGNS,zk:()=>isTerraform});const DOCKERFILE_PATH=/(?:^|\/)(?:dockerfile|containerfile)(?:\.[\w.-]+)?$|\.dockerfile$/i;function isDockerfile(path){
return DOCKERFILE_PATH.test(path)&&!/\.(?:md|ya?ml|json|j2|erb|tpl)$/i.test(path)}const TERRAFORM_PATH=/\.(?:tf|tofu)$/i;function isTerraform(path){return TERRAFORM_PATH.
test(path)}function isBicep(path){return/\.bicep$/i.test(path)}function isInfrastructurePath(path){const name=path.slice(path.lastIndexOf("/")+1);return/^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$|\.(?:dockerfile|tf|tofu|bicep)$/i.
test(name)}const INFRASTRUCTURE_SIGNS=["ollama/ollama","OLLAMA_","vllm","text-generation-inference","text-embeddings-inference","tritonserver","sglang","llama.c\
pp","localai/","nvcr.io/","qdrant/qdrant","chroma-core/chroma","chromadb/chroma","weaviate","milvusdb/","/pgvector","litellm","n8nio/","langflowai/","flowiseai/",
"langgenius/","open-webui","librechat","anythingllm","pytorch/pytorch","mcp-server","image: mcp/","nvidia.com/gpu","driver: nvidia","serving.kserve.io","kubeai.\
org","ray.io/v1","OPENAI_API_KEY","ANTHROPIC_API_KEY","GEMINI_API_KEY","AZURE_OPENAI_","api.openai.com","api.anthropic.com","LLM_MODEL","LLM_BASE_URL","EMBEDDIN\
G_MODEL","HUGGING_FACE_HUB_TOKEN","HF_TOKEN","AWS::Bedrock","AWS::SageMaker","AWS::Kendra","AWS::Lex::","AWS::QBusiness","AWS::S3Vectors","Microsoft.CognitiveSe\
rvices/","Microsoft.MachineLearningServices/"],MANIFEST_SIGNS=["apiVersion","services"]}),12775:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>isManifestPath,i:()=>INVENTORY_SIGNS});const INVENTORY_SIGNS=["openai","OpenAI","anthropic","Anthropic","google\
.genai","google/genai","org/genai","generativeai","generative-ai","GenerativeAI","google_genai","vertexai","VertexAI","aiplatform","mistral","Mistral","cohere-a\
i","import cohere","from cohere","com.cohere","ChatCohere","groq","Groq","ollama","Ollama","litellm","bedrock","Amazon.Bedrock","huggingface","HuggingFace","fro\
m transformers","import transformers","sentence_transformers","SentenceTransformer","xenova/","from_pretrained","load_dataset","from datasets","from diffusers",
"from peft","from together","import together","together-ai","import replicate","from replicate","Replicate from","replicate-go","replicate.run(","elevenlabs","d\
eepgram","assemblyai","voyageai","fireworks","dashscope","zhipuai","qianfan","cerebras","xai_sdk","perplexity","openrouter","ai21","portkey","watsonx","langchai\
n","LangChain","langgraph","llama_index","llamaindex","llama_cpp","llama-cpp","LLama.","crewai","pydantic_ai","smolagents","autogen_","from autogen","import aut\
ogen","using AutoGen","Microsoft.AutoGen","semantic_kernel","SemanticKernel","semantickernel","google.adk","@google/adk","org/adk","@mastra/","genkit","modelcon\
textprotocol","ModelContextProtocol","fastmcp","from mcp","import mcp","mcp-go","mcp-use","mcp_use","mcp-handler","mcp-framework","mcp_agent","mcp-golang","use \
rmcp","claude_agent_sdk","claude_code_sdk","from 'ai'",'from "ai"','from "ai/',"from 'ai/","@ai-sdk/","from agents",'from "agents"',"from 'agents'","import dspy",
"from dspy","from haystack","import haystack","from agno","from phi.","letta_client","from letta","@letta-ai","from strands","@strands-agents","from camel.","im\
port instructor","@instructor-ai","import outlines","from outlines","import guidance","from guidance","from swarm","griptape","embedchain","metagpt","agent_fram\
ework","copilotkit","composio","browser_use","stagehand","tavily","firecrawl","livekit","pipecat","springframework.ai","embabel","ai.koog","ai.djl","use rig::",
"ruby_llm","LLPhant","NeuronAI","Prism\\","Extensions.AI","KernelMemory","Azure.AI.","azure.ai.","cloudwego/eino","vllm","sglang","gpt4all","tiktoken","chromadb",
"ChromaDB","chroma-core","chromem","pinecone","Pinecone","qdrant","Qdrant","weaviate","Weaviate","milvus","Milvus","faiss","lancedb","pgvector","mem0","zep_clou\
d","zep_python","getzep","graphiti","supermemory","guardrails","llm_guard","lakera","presidio","gpt-3.5","gpt-4","gpt-5","gpt-6","claude-","gemini-","text-embed\
ding-","llama-3","llama3","mixtral","deepseek","command-r","qwen","grok-","_API_KEY","HF_TOKEN","api.x.ai","bigmodel.cn","moonshot","volces.com","siliconflow","\
localhost:11434","127.0.0.1:11434"];function isManifestPath(path){const name=path.slice(path.lastIndexOf("/")+1);return MANIFEST_NAME.test(name)||/\.(?:txt|in)$/.
test(name)&&/(?:^|\/)requirements\/[\w.-]{1,60}$/.test(path)}const MANIFEST_NAME=/^(?:package\.json|requirements[\w.-]{0,60}\.(?:txt|in)|(?:[\w.-]{1,60}[._-])?requirements\.(?:txt|in)|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|environment[\w.-]{0,40}\.ya?ml|conda\.ya?ml|go\.mod|pom\.xml|[\w.-]{0,60}\.gradle(?:\.kts)?|[\w.-]{0,60}\.versions\.toml|[^/]{1,100}\.(?:cs|fs|vb)proj|Directory\.(?:Packages|Build)\.props|packages\.config|Gemfile|[\w.-]{1,60}\.gemspec|Cargo\.toml|composer\.json|deno\.jsonc?)$/}),
43249:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>PACKAGE_PATH,W:()=>isBesidePackages});
const PACKAGE_PATH=/(?:^|\/)(?:go\.mod|pylock\.[\w.-]{1,60}\.toml|(?:[\w.-]{1,60}[._-])?(?:requirements|constraints)(?:[._-][\w.-]{1,60})?\.txt|requirements\/[\w.-]{1,60}\.txt|packages\.[\w.-]{1,100}\.lock\.json|package\.json|pyproject\.toml|Cargo\.toml|composer\.json|Gemfile|Pipfile|\.npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|pip\.conf|pip\.ini|pom\.xml)$/,
BESIDE=/(?:^|\/)(?:pnpm-workspace\.yaml|uv\.toml|poetry\.toml|gems\.rb|\.bundle\/config|nuget\.config|(?:build|settings)\.gradle(?:\.kts)?|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|uv\.lock|poetry\.lock|pdm\.lock|pylock\.toml|pipfile\.lock|gemfile\.lock|cargo\.lock|composer\.lock)$/i;
function isBesidePackages(path){return PACKAGE_PATH.test(path)||BESIDE.test(path)}}),77531:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Av:()=>CODE_DETECTORS,mC:()=>CODE_DETECTOR_NAMES,dC:()=>PROJECT_DETECTOR,Mg:()=>PROJECT_DETECTORS,pj:()=>RULE_RUNNERS});
var code_signs=__webpack_require__(11620),infrastructure_signs=__webpack_require__(34658),inventory_signs=__webpack_require__(12775),package_paths=__webpack_require__(
43249);const REGISTRATION_SIGNS=[".registerTool(",".registerPrompt(",".registerResource(","McpServer","FastMCP","inputSchema","input_schema","@mcp.tool","@mcp.p\
rompt","@mcp.resource",".add_tool(",".tool()","@tool","NewTool(","mcp.Tool{","types.Tool(","system_prompt","systemPrompt","SYSTEM_PROMPT","system_message",".__d\
oc__ =","_DESC"];var segments=__webpack_require__(56484),condition=__webpack_require__(53413),lib_document=__webpack_require__(55721),limits=__webpack_require__(
54354),anchored=__webpack_require__(16416);const documents=rules=>{const own=rules.filter(({document})=>document!==void 0).map(rule=>({rule,execute:(0,anchored.
lL)(rule.isForeign)}));if(own.length===0)return;const wants=({appliesTo,roles},artifact)=>(roles.has("document")||(0,segments.Sv)(artifact.kind,roles))&&appliesTo(
artifact);return{name:"documents",keywords:[],appliesTo:artifact=>artifact.format==="json"||artifact.format==="yaml"||artifact.format==="toml"?own.some(({rule})=>wants(
rule,artifact)):!1,detect(visit){for(const{rule,execute}of own)if(wants(rule,visit.artifact))for(const segment of segmentsFor(rule,visit))applyRule(rule,segment,
visit,execute)}}};function segmentsFor(rule,visit){const{artifact}=visit,carried=(0,segments.Sv)(artifact.kind,rule.roles)?visit.segments.structures.filter(({role})=>rule.
roles.has(role)):[],root=rule.roles.has("document")&&artifact.isWhole?artifact.document()?.root:void 0;return root?[...carried,{role:"document",place:"",node:root}]:
carried}function applyRule(rule,segment,visit,execute){const{select:path,when,isSecret}=rule.document,selected=path===""?[{node:segment.node,path:[]}]:(0,lib_document.
Lt)(segment.node,path);for(const each of selected){try{if(when&&!holds(when,each,segment.node,execute))continue}catch(error){if(!(error instanceof condition.iG))
throw error;visit.gap(`rule ${rule.info.id}: ${error.message}`);continue}const range=[visit.artifact.byteOffset(each.node.start),visit.artifact.byteOffset(each.
node.end)];visit.report({rule,range,place:placeOf(segment,each),...isSecret&&{secrets:[range]}})}}function placeOf(segment,{path}){const inside=path.join(".");return[
segment.place,inside].filter(part=>part!=="").join(", ")}function holds(when,selected,entry,execute){const lookup=field=>{if(field==="$key")return selected.key===
void 0?void 0:[selected.key];if(field==="$value")return valuesOf([selected.node]);const found=field.startsWith("$entry.")?(0,lib_document.Lt)(entry,field.slice(
7)):(0,lib_document.Lt)(selected.node,field);return found.length===0?void 0:valuesOf(found.map(({node})=>node))};return(0,condition._3)(when,lookup,(pattern,text)=>execute(
new RegExp(pattern),text.slice(0,limits.mq))!==null)}function valuesOf(nodes){return nodes.flatMap(node=>node.kind==="array"?node.items.map(plainOf):[plainOf(node)])}
function plainOf(node){return node.kind==="scalar"?node.value:node}var lazy=__webpack_require__(38552),search=__webpack_require__(39086),layout=__webpack_require__(
53221);function charactersBefore(phase){return Math.ceil(phase*8/6)}function spellingsOf(text){const spellings=[];for(let phase=0;phase<3;phase++){const whole="\
\0".repeat(phase)+text,standard=btoa(whole).slice(charactersBefore(phase),Math.floor(whole.length*8/6));standard.length<layout.PM||(spellings.push({text:standard,
phase}),/[+/]/.test(standard)&&spellings.push({text:standard.replaceAll("+","-").replaceAll("/","_"),phase}))}return spellings}const WRAPPED=40,INDENT=64,STANDARD=1,
URL_SAFE=2,EITHER=STANDARD|URL_SAFE,ALPHABETS=new Uint8Array(256);for(const character of"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")ALPHABETS[character.
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
documents],CODE_DETECTORS=[{name:"hidden-text",signs:REGISTRATION_SIGNS,load:async()=>(await Promise.all([__webpack_require__.e(969),__webpack_require__.e(1685)]).
then(__webpack_require__.bind(__webpack_require__,34462))).hiddenText},{name:"directives",signs:REGISTRATION_SIGNS,load:async()=>(await Promise.all([__webpack_require__.
e(969),__webpack_require__.e(1685)]).then(__webpack_require__.bind(__webpack_require__,16407))).directives},{name:"front-matter",load:async()=>(await Promise.all(
[__webpack_require__.e(6002),__webpack_require__.e(909),__webpack_require__.e(969),__webpack_require__.e(9103),__webpack_require__.e(5154),__webpack_require__.e(
6880),__webpack_require__.e(7918),__webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__,23972))).frontMatterDetector},{name:"launch",load:async()=>(await Promise.
all([__webpack_require__.e(6002),__webpack_require__.e(909),__webpack_require__.e(969),__webpack_require__.e(9103),__webpack_require__.e(5154),__webpack_require__.
e(6880),__webpack_require__.e(7918),__webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__,6536))).launch},{name:"server-manifest",load:async()=>(await Promise.
all([__webpack_require__.e(6002),__webpack_require__.e(909),__webpack_require__.e(969),__webpack_require__.e(9103),__webpack_require__.e(5154),__webpack_require__.
e(6880),__webpack_require__.e(7918),__webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__,56825))).serverManifest},{name:"downloads",load:async()=>(await Promise.
all([__webpack_require__.e(6002),__webpack_require__.e(909),__webpack_require__.e(969),__webpack_require__.e(9103),__webpack_require__.e(5154),__webpack_require__.
e(6880),__webpack_require__.e(7918),__webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__,34350))).downloads},{name:"hooks",load:async()=>(await Promise.
all([__webpack_require__.e(6002),__webpack_require__.e(909),__webpack_require__.e(969),__webpack_require__.e(9103),__webpack_require__.e(5154),__webpack_require__.
e(6880),__webpack_require__.e(7918),__webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__,70343))).hooks},{name:"permissions",load:async()=>(await Promise.
all([__webpack_require__.e(6002),__webpack_require__.e(909),__webpack_require__.e(969),__webpack_require__.e(9103),__webpack_require__.e(5154),__webpack_require__.
e(6880),__webpack_require__.e(7918),__webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__,8328))).permissions},{name:"environment",load:async()=>(await Promise.
all([__webpack_require__.e(6002),__webpack_require__.e(909),__webpack_require__.e(969),__webpack_require__.e(9103),__webpack_require__.e(5154),__webpack_require__.
e(6880),__webpack_require__.e(7918),__webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__,70864))).environment},{name:"autostart",load:async()=>(await Promise.
all([__webpack_require__.e(6002),__webpack_require__.e(909),__webpack_require__.e(969),__webpack_require__.e(9103),__webpack_require__.e(5154),__webpack_require__.
e(6880),__webpack_require__.e(7918),__webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__,74839))).autostart},{name:"agent-workflow",load:async()=>(await Promise.
all([__webpack_require__.e(9103),__webpack_require__.e(4259)]).then(__webpack_require__.bind(__webpack_require__,44894))).agentWorkflow},{name:"workflows",load:async()=>(await Promise.
all([__webpack_require__.e(9103),__webpack_require__.e(4259)]).then(__webpack_require__.bind(__webpack_require__,97703))).workflows},{name:"tool-definitions",signs:REGISTRATION_SIGNS,
load:async()=>(await Promise.all([__webpack_require__.e(969),__webpack_require__.e(1685)]).then(__webpack_require__.bind(__webpack_require__,84906))).toolDefinitions},
{name:"mcp-posture",load:async()=>(await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.e(
3245),__webpack_require__.e(7696),__webpack_require__.e(8660),__webpack_require__.e(6880),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,
15716))).mcpPosture},{name:"mcp-drift",load:async()=>(await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.
e(3245),__webpack_require__.e(7696),__webpack_require__.e(8660),__webpack_require__.e(6880),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,
39467))).mcpDrift},{name:"mcp-definitions",load:async()=>(await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),
__webpack_require__.e(3245),__webpack_require__.e(7696),__webpack_require__.e(8660),__webpack_require__.e(6880),__webpack_require__.e(7693)]).then(__webpack_require__.
bind(__webpack_require__,76150))).mcpDefinitions},{name:"config-inventory",signs:['"inputSchema"','"input_schema"'],declares:["mcp-config","agent-settings","ser\
ver-manifest","tool-list","mcp-definitions","mcp-observations","document"],load:async()=>(await Promise.all([__webpack_require__.e(6002),__webpack_require__.e(909),
__webpack_require__.e(969),__webpack_require__.e(9103),__webpack_require__.e(5154),__webpack_require__.e(6880),__webpack_require__.e(7918),__webpack_require__.e(
277)]).then(__webpack_require__.bind(__webpack_require__,96093))).configInventory},{name:"text-inventory",declares:["skill","agent-definition","instructions","c\
ommand"],load:async()=>(await Promise.all([__webpack_require__.e(6002),__webpack_require__.e(909),__webpack_require__.e(969),__webpack_require__.e(9103),__webpack_require__.
e(5154),__webpack_require__.e(6880),__webpack_require__.e(7918),__webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__,11211))).textInventory},
{name:"model-files",declares:["model-file"],load:async()=>(await __webpack_require__.e(7777).then(__webpack_require__.bind(__webpack_require__,64926))).modelFiles},
{name:"archives",load:async()=>(await __webpack_require__.e(2550).then(__webpack_require__.bind(__webpack_require__,95802))).archives},{name:"mobile-app",declares:[
"app-strings"],load:async()=>(await __webpack_require__.e(4085).then(__webpack_require__.bind(__webpack_require__,19697))).mobileApp},{name:"n8n",declares:["n8n\
-workflow"],load:async()=>(await Promise.all([__webpack_require__.e(6002),__webpack_require__.e(9821)]).then(__webpack_require__.bind(__webpack_require__,40881))).
n8n},{name:"code-inventory",signs:inventory_signs.i,isAt:inventory_signs.H,declares:["code","document","env-file","prose","other"],readsText:!0,load:async()=>(await __webpack_require__.
e(4525).then(__webpack_require__.bind(__webpack_require__,65158))).codeInventory},{name:"ci-inventory",declares:["workflow"],load:async()=>(await Promise.all([__webpack_require__.
e(9103),__webpack_require__.e(4259)]).then(__webpack_require__.bind(__webpack_require__,13437))).ciInventory},{name:"infrastructure-inventory",signs:infrastructure_signs.
Xg,declares:["code","document","other","agent-settings"],isAt:infrastructure_signs.l_,load:async()=>(await Promise.all([__webpack_require__.e(5154),__webpack_require__.
e(7370)]).then(__webpack_require__.bind(__webpack_require__,91169))).infrastructureInventory},{name:"packages",signs:[],declares:["lockfile","document","prose",
"other","code"],isAt:path=>package_paths.B.test(path),readsText:!0,load:async()=>(await Promise.all([__webpack_require__.e(9103),__webpack_require__.e(7918),__webpack_require__.
e(2008)]).then(__webpack_require__.bind(__webpack_require__,38399))).packages},{name:"dockerfile",judges:["code"],signs:[],isAt:path=>infrastructure_signs.Do.test(
path),readsText:!0,load:async()=>(await Promise.all([__webpack_require__.e(5154),__webpack_require__.e(7370)]).then(__webpack_require__.bind(__webpack_require__,
77886))).dockerfile},{name:"workloads",judges:["document"],signs:infrastructure_signs.tu,load:async()=>(await Promise.all([__webpack_require__.e(5154),__webpack_require__.
e(7370)]).then(__webpack_require__.bind(__webpack_require__,48184))).workloads},{name:"terraform",judges:["code","other"],signs:[],isAt:path=>infrastructure_signs.
B7.test(path),readsText:!0,load:async()=>(await Promise.all([__webpack_require__.e(5154),__webpack_require__.e(7370)]).then(__webpack_require__.bind(__webpack_require__,
90322))).terraform},{name:"unread",load:async()=>(await Promise.all([__webpack_require__.e(6002),__webpack_require__.e(909),__webpack_require__.e(969),__webpack_require__.
e(9103),__webpack_require__.e(5154),__webpack_require__.e(6880),__webpack_require__.e(7918),__webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__,
6554))).unread}],PROJECT_DETECTOR={name:"flows",signs:code_signs.t8.map(({text})=>text),isFor:({flow,postures})=>flow!==void 0||postures!==void 0,load:async()=>(await Promise.
all([__webpack_require__.e(1138),__webpack_require__.e(9547),__webpack_require__.e(969),__webpack_require__.e(7696),__webpack_require__.e(5814),__webpack_require__.
e(8660),__webpack_require__.e(1484)]).then(__webpack_require__.bind(__webpack_require__,40290))).flows},SOURCE_LOCK={name:"mcp-drift",signs:[],isFor:({detector,
kinds})=>detector==="mcp-drift"&&kinds?.has("code")===!0,load:async()=>(await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(9547),__webpack_require__.
e(969),__webpack_require__.e(7696),__webpack_require__.e(5814),__webpack_require__.e(8660),__webpack_require__.e(1484)]).then(__webpack_require__.bind(__webpack_require__,
51952))).sourceLock},CODE_COMPONENTS={name:"code-components",signs:[],isFor:PROJECT_DETECTOR.isFor,declares:!0,load:async()=>(await Promise.all([__webpack_require__.
e(1138),__webpack_require__.e(9547),__webpack_require__.e(969),__webpack_require__.e(7696),__webpack_require__.e(5814),__webpack_require__.e(8660),__webpack_require__.
e(1484)]).then(__webpack_require__.bind(__webpack_require__,95651))).codeComponents},PROJECT_DETECTORS=[PROJECT_DETECTOR,SOURCE_LOCK,CODE_COMPONENTS],CODE_DETECTOR_NAMES=CODE_DETECTORS.
map(({name})=>name)}),2429:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ik:()=>unfitOperand,
go:()=>typeName,we:()=>OPERATORS});const OPERATORS=["eq","neq","in","not_in","contains","not_contains","starts_with","ends_with","matches","exists","not_exists",
"gt","gte","lt","lte","count_gte","count_lte"];function unfitOperand(operator,operand){switch(operator){case"exists":case"not_exists":return operand===void 0?void 0:
"takes no value";case"in":case"not_in":return Array.isArray(operand)?operand.length>0&&operand.every(isScalar)?void 0:"needs a list of one or more plain values":
`needs a list as value, not ${typeName(operand)}`;case"starts_with":case"ends_with":case"matches":return typeof operand!="string"?`needs text as value, not ${typeName(
operand)}`:operand===""?"needs text as value that is not empty":void 0;case"gt":case"gte":case"lt":case"lte":return Number.isFinite(operand)?void 0:`needs a num\
ber as value, not ${typeName(operand)}`;case"count_gte":case"count_lte":return Number.isInteger(operand)&&Number(operand)>=0?void 0:"needs a whole number from 0\
 as value";case"contains":case"not_contains":if(operand==="")return"needs a value that is not empty";break}return isScalar(operand)?void 0:`needs a plain value,\
 not ${typeName(operand)}`}function isScalar(value){return value===null||typeof value=="string"||typeof value=="number"||typeof value=="boolean"}function typeName(value){
return value===null?"null":value===void 0?"nothing":Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value=="string"?"text":`a ${typeof value}`}}),
53413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{iG:()=>ConditionError,Qj:()=>checkCondition,
Qf:()=>comparisonsOf,_3:()=>evaluate});var condition_operators=__webpack_require__(2429),limits=__webpack_require__(54354),lib_escape=__webpack_require__(68989),
suggest=__webpack_require__(70770);const DEPTH=8,LEAVES=100,PARTS=800,PATTERN=1e3,GROUPS=["all","any","not"],LEAF_KEYS=["field","operator","value"];function checkCondition(raw){
const check={problems:[],leaves:0,parts:0};return checkMember(raw,"",1,check),isTooMuch(check)&&check.problems.push(`The condition has more than ${LEAVES} compa\
risons or ${PARTS} parts; the rest was not read.`),check.problems}function checkMember(raw,at,depth,check){check.parts++;const{problems}=check,place=at===""?"Th\
e condition":`${at}:`;if(!isRecord(raw)){problems.push(`${place} must be a map, not ${(0,condition_operators.go)(raw)}.`);return}if(depth>DEPTH){problems.push(`${place}\
 is nested deeper than ${DEPTH} levels.`);return}const groups=GROUPS.filter(group2=>Object.hasOwn(raw,group2)),[group]=groups;if(group===void 0){checkLeaf(raw,at,
check);return}const others=Object.keys(raw).filter(key=>key!==group);others.length>0&&problems.push(`${place} has "${group}" and must have nothing else, but has\
 ${list(others)}.`);const inside=raw[group],path=at===""?group:`${at}.${group}`;group==="not"?checkMember(inside,path,depth+1,check):Array.isArray(inside)&&inside.
length>0?checkMembers(inside,path,depth+1,check):problems.push(`${path}: must be a list of one or more conditions.`)}function checkMembers(members,path,depth,check){
for(const[index,member]of members.entries()){if(isTooMuch(check))return;checkMember(member,`${path}[${index}]`,depth,check)}}function isTooMuch({leaves,parts}){
return leaves>LEAVES||parts>PARTS}function checkLeaf(raw,at,check){check.leaves++;const{problems}=check,prefix=at===""?"":`${at}.`;for(const key of Object.keys(
raw))LEAF_KEYS.some(known2=>known2===key)||problems.push(`${prefix}${quoted(key)} is not part of a condition.${suggestion(key,[...LEAF_KEYS,...GROUPS])}`);const{
field,operator,value}=raw;(typeof field!="string"||field==="")&&problems.push(`${prefix}field: must be text that is not empty.`);const known=condition_operators.
we.find(each=>each===operator);if(known===void 0){const wrong=typeof operator=="string"?quoted(operator):(0,condition_operators.go)(operator),hint=typeof operator==
"string"?suggestion(operator,condition_operators.we):"";problems.push(`${prefix}operator: ${wrong} is not one of ${condition_operators.we.join(", ")}.${hint}`);
return}const unfit=(0,condition_operators.Ik)(known,value)??(known==="matches"?unfitPattern(String(value)):void 0);unfit!==void 0&&problems.push(`${prefix}value\
: ${known} ${unfit}.`)}function unfitPattern(pattern){if(pattern.length>PATTERN)return`takes at most ${PATTERN} characters`;try{new RegExp(pattern);return}catch(error){
return`needs a regular expression: ${error instanceof Error?error.message:String(error)}`}}function isRecord(value){return typeof value=="object"&&value!==null&&
!Array.isArray(value)}function list(keys){return(0,lib_escape.Jj)(keys.map(key=>quoted(key)).join(", "),200)}function quoted(text){return JSON.stringify((0,lib_escape.
Jj)(text,60))}function suggestion(wrong,known){const near=(0,suggest.p)(wrong,known);return near===void 0?"":` Did you mean ${near}?`}class ConditionError extends Error{name="\
ConditionError";field;operator;constructor(field,operator,problem){super(`${JSON.stringify(field)} ${operator}: ${problem}`),this.field=field,this.operator=operator}}
function evaluate(condition,lookup,matches=matchesRegExp){return"all"in condition?condition.all.every(each=>evaluate(each,lookup,matches)):"any"in condition?condition.
any.some(each=>evaluate(each,lookup,matches)):"not"in condition?!evaluate(condition.not,lookup,matches):compare(condition,lookup(condition.field),matches)}function comparisonsOf(condition){
return"all"in condition?condition.all.flatMap(comparisonsOf):"any"in condition?condition.any.flatMap(comparisonsOf):"not"in condition?comparisonsOf(condition.not):
[condition]}function matchesRegExp(pattern,text){return new RegExp(pattern).test(text)}function compare(comparison,found,matches){const{field,operator,value:operand}=comparison,
unfit=(0,condition_operators.Ik)(operator,operand);if(unfit!==void 0)throw new ConditionError(field,operator,unfit);const values=found??[];switch(operator){case"\
exists":return found!==void 0;case"not_exists":return found===void 0;case"count_gte":return values.length>=number(operand,comparison);case"count_lte":return values.
length<=number(operand,comparison);default:{const hits=values.map(value=>holds(value,comparison,matches)).filter(Boolean).length;return isNegative(operator)?found!==
void 0&&hits===0:hits>0}}}function isNegative(operator){return operator==="neq"||operator==="not_in"||operator==="not_contains"}function holds(value,comparison,matches){
const operand=comparison.value;switch(comparison.operator){case"eq":case"neq":return value===operand;case"in":case"not_in":return Array.isArray(operand)&&operand.
includes(value);case"contains":case"not_contains":return Array.isArray(value)?value.includes(operand):condition_text(value,comparison).includes(condition_text(operand,
comparison));case"starts_with":return condition_text(value,comparison).startsWith(condition_text(operand,comparison));case"ends_with":return condition_text(value,
comparison).endsWith(condition_text(operand,comparison));case"matches":return matchText(condition_text(operand,comparison),condition_text(value,comparison),comparison,
matches);case"gt":return number(value,comparison)>number(operand,comparison);case"gte":return number(value,comparison)>=number(operand,comparison);case"lt":return number(
value,comparison)<number(operand,comparison);case"lte":return number(value,comparison)<=number(operand,comparison);default:throw new ConditionError(comparison.field,
comparison.operator,"is not an operator")}}function matchText(pattern,value,{field,operator},matches){try{return matches(pattern,value.slice(0,limits.mq))}catch(error){
throw new ConditionError(field,operator,error instanceof Error?error.message:String(error))}}function condition_text(value,{field,operator}){if(typeof value=="s\
tring")return value;throw new ConditionError(field,operator,`needs text, found ${(0,condition_operators.go)(value)}`)}function number(value,{field,operator}){if(typeof value==
"number")return value;throw new ConditionError(field,operator,`needs a number, found ${(0,condition_operators.go)(value)}`)}}),16416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
error}}}),53221:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{PM:()=>KEYWORD_MIN_BYTES,
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
return text.replace(/[A-Z]+/g,letters=>letters.toLowerCase())}function bytesOf(text){return/[^\0-\x7f]/.test(text)?Buffer.from(text,"utf8").toString("latin1"):text}})};export{id,ids,modules};
