const id=7370,ids=[7370],modules={22288:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ro:()=>bringsAlong,w4:()=>hostOf,s2:()=>huggingFaceModel,ch:()=>librariesOfImport,vT:()=>libraryOf,DM:()=>modelOf,Jf:()=>secretNameOf});var lazy=__webpack_require__(
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
test(upper))?.info}function modelOf(id2){if(id2.length>MODEL_NAME||!/^[a-z0-9@][\w.:/@[\]-]*$/i.test(id2))return;const own=ofFamily(id2);if(own)return own;const[
,prefix="",rest=""]=ROUTED.exec(id2)??[];if(rest==="")return;const repository=LOOKS_LIKE_REPOSITORY.test(rest)?ofRepository(id2):void 0;if(repository)return repository;
const provider=catalogue().models.prefixes[prefix.toLowerCase()],meant=provider===void 0?void 0:modelOf(rest);return provider!==void 0&&!meant&&!/\d/.test(rest)?
void 0:provider===void 0||!meant?ofRepository(id2):SERVES_ITS_OWN_NAMES.test(provider)&&meant.provider!==provider?{...meant,provider,isAlias:!1,isDeprecated:!1,
endsOn:void 0}:meant}function huggingFaceModel(id2){if(!/^[\w.-]{1,96}\/[\w.-]{1,96}$/.test(id2))return;const isEmbedding=ai_catalogue_embeds().test(id2);return{
name:id2,type:isEmbedding?"embedding_model":"model",provider:"huggingface",isEmbedding,isAlias:!1,isDeprecated:!1,endsOn:void 0,purl:`pkg:huggingface/${id2}`}}const MODEL_NAME=120,
ROUTED=/^([\w.-]+)[/:](.+?)(?::(?:free|beta|nitro|online|thinking|extended|floor))?$/,LOOKS_LIKE_REPOSITORY=/[A-Z]|\d+b\b/,SERVES_ITS_OWN_NAMES=/^(?:ollama|azure-openai|aws-bedrock)$/,
WRITES_CAPITALS=new Set(["baidu","minimax","elevenlabs"]);function ofFamily(id2){const name=id2.toLowerCase();if(anyFamily().test(name))for(const[provider,type,
match,alias]of families()){if(!match.test(name))continue;const endsOn=ended().get(name)??ended().get(name.replace(/[@.]/g,"-"));return{name:WRITES_CAPITALS.has(
provider)?id2:name,type:type==="embedding_model"?type:"model",provider,isEmbedding:type==="embedding_model",isAlias:alias?.test(name)??!1,isDeprecated:endsOn!==
void 0,endsOn:endsOn===""?void 0:endsOn,purl:void 0}}}function ofRepository(id2){const plain=id2.replace(/:[\w-]+$/,""),owner=plain.slice(0,Math.max(0,plain.indexOf(
"/"))).toLowerCase();return owners().has(owner)?huggingFaceModel(plain):void 0}const families=(0,lazy.R)(()=>catalogue().models.families.map(([provider,type,match,
alias])=>[provider,type,new RegExp(`^(?:${match})$`),alias===""?void 0:new RegExp(`^(?:${alias})$`)])),anyFamily=(0,lazy.R)(()=>new RegExp(`^(?:${catalogue().models.
families.map(([,,match])=>match).join("|")})$`)),owners=(0,lazy.R)(()=>new Set(catalogue().models.owners)),ai_catalogue_embeds=(0,lazy.R)(()=>new RegExp(catalogue().
models.embeds,"i")),ended=(0,lazy.R)(()=>new Map(catalogue().models.ended.flatMap(([on,ids2])=>ids2.map(id2=>[id2,on])))),hosts=(0,lazy.R)(()=>patterned(catalogue().
hosts.map(([provider,type,names])=>({info:{provider,type},names})),"[a-z0-9.-]+")),secretNames=(0,lazy.R)(()=>patterned(catalogue().secrets.map(([provider,names])=>({
info:{provider},names})),"[A-Z0-9_]+"));function patterned(rows,star){const all=rows.flatMap(({info,names})=>names.map(name=>({info,name})));return{whole:new Map(
all.filter(({name})=>!name.includes("*")).map(({name,info})=>[name,info])),patterns:all.filter(({name})=>name.includes("*")).map(({name,info})=>({pattern:new RegExp(
`^${name.replaceAll(".","\\.").replaceAll("*",star)}$`),info}))}}const SEPARATORS={npm:"/",pypi:".",golang:"/",maven:".",nuget:".",gem:"/",cargo:"::",composer:"\
\\"},HAS_NAMESPACES=new Set(["maven","composer"]);function indexOf(ecosystem){let index=indexes.get(ecosystem);return index||(index=indexFrom(ecosystem,catalogue().
libraries[ecosystem]),indexes.set(ecosystem,index)),index}function indexFrom(ecosystem,groups){const names={whole:new Map,families:[]},imports={whole:new Map,families:[]},
add=(index,key,listed)=>{if(key.endsWith("*")){index.families.push([key.slice(0,-1),listed]);return}const before=index.whole.get(key);before?before.push(listed):
index.whole.set(key,[listed])};for(const[type,provider,entries]of groups)for(const entry of entries){const[name="",...own]=typeof entry=="string"?[entry]:entry,
listed={name,type,provider:provider===""?void 0:provider};add(names,comparable(ecosystem,name),listed);const written=own.length>0||HAS_NAMESPACES.has(ecosystem)?
own:[importOf(ecosystem,name)];for(const path of written)add(imports,path,listed)}for(const{families:list}of[names,imports])list.sort(([a],[b])=>b.length-a.length);
return{names,imports}}function familyOf({families:list},name){return list.find(([beginning])=>name.startsWith(beginning)||beginning.startsWith(name)&&/^\W$/.test(
beginning.slice(name.length)))}function libraryFrom(ecosystem,asked,{name,type,provider}){const own=name.endsWith("*")?asked:name;return{ecosystem,name:own,purl:purlFor(
ecosystem,own),type,provider}}function purlFor(ecosystem,name){return(0,component_names.VA)(ecosystem,ecosystem==="maven"?name.replace(":","/"):name)}function nameOfImport(ecosystem,{
name},path){if(!name.endsWith("*"))return name;if(ecosystem==="npm")return path.startsWith("@")?path.split("/").slice(0,2).join("/"):path.split("/")[0]??path;if(ecosystem===
"pypi"){const isPart=path.startsWith("llama_index.");return path.split(".",isPart?3:1).join("-").replaceAll("_","-")}return ecosystem==="cargo"?(path.split("::")[0]??
path).replaceAll("_","-"):path}function importOf(ecosystem,name){return ecosystem==="pypi"||ecosystem==="cargo"?name.replaceAll("-","_"):name}function comparable(ecosystem,name){
return ecosystem==="pypi"?name.toLowerCase().replace(/[-_.]+/g,"-"):ecosystem==="nuget"||ecosystem==="composer"?name.toLowerCase():ecosystem==="cargo"?name.replaceAll(
"_","-"):ecosystem==="golang"?name.replace(/\/v\d+$/,""):name}}),45486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{VA:()=>purlOf,X5:()=>endpointOf,at:()=>filledInNames,dT:()=>imageOf,qB:()=>isLooseImage});var _lib_network_host_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
flatMap(match=>match.slice(1).find(name=>name!==void 0)??[])}}),14918:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Z:()=>mentionedModel});var _ai_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22288);const ALIASES={sonnet:"anthropic",opus:"\
anthropic",haiku:"anthropic",opusplan:"anthropic"},NONE=/^(?:inherit|default|auto|none|null|any|model|your[-_ ].*|<.*)$/i;function mentionedModel(text,isModel){
const written=text.replace(/\s#.*$/s,"").trim();if(written===""||NONE.test(written)||/[${}<>%]/.test(written))return;const alias=written.toLowerCase();if(isModel&&
Object.hasOwn(ALIASES,alias))return{key:{type:"model",name:alias},provider:ALIASES[alias],flags:["unpinned_model"]};const shown=/\s/.test(written)?idOf(written):
void 0,known=(0,_ai_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.DM)(written)??(shown===void 0?void 0:(0,_ai_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.DM)(shown));
if(known)return{key:{type:known.type,name:known.name,purl:known.purl},provider:known.provider,flags:[...known.isAlias?["unpinned_model"]:[],...known.isDeprecated?
["deprecated_model"]:[]]};if(!(!isModel||!/^[\w@][\w.:/@ ()-]{1,100}$/.test(written)))return{key:{type:"model",name:shown===void 0?written:written.replace(/\s*\([^)]*\)$/,
"")},provider:void 0,flags:[]}}function idOf(shown){return shown.replace(/\s*\([^)]*\)\s*$/,"").trim().toLowerCase().replace(/\s+/g,"-")}}),38589:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{infrastructureInventory:()=>infrastructureInventory});var infrastructure_signs=__webpack_require__(
34658),model_mention=__webpack_require__(14918),server_entries=__webpack_require__(42312),lib_document=__webpack_require__(55721),ai_catalogue=__webpack_require__(
22288),component_names=__webpack_require__(45486),network_host=__webpack_require__(90777);const ROWS=[[/^ollama\/ollama$|^alpine\/ollama$/,"inference","ollama",
11434],[/(?:^|\/)vllm-openai$|^vllm\/|^rocm\/vllm$/,"inference","vllm",8e3],[/(?:^|\/)text-generation-inference$/,"inference","tgi",80],[/(?:^|\/)text-embeddings-inference$/,
"inference","tei",80],[/(?:^|\/)tritonserver$/,"inference","triton",8e3],[/^lmsysorg\/sglang$/,"inference","sglang",3e4],[/(?:^|\/)llama\.cpp(?:-\w+)?$|^ghcr\.io\/ggml-org\/llama\.cpp$/,
"inference","llama-cpp",8080],[/(?:^|\/)(?:localai|local-ai)$/,"inference","localai",8080],[/^nvcr\.io\/nim\//,"inference","nvidia-nim",8e3],[/^michaelf34\/infinity$/,
"inference","infinity",7997],[/^xprobe\/xinference$/,"inference","xinference",9997],[/(?:^|\/)tensorflow\/serving$|^tensorflow\/serving/,"inference","tensorflow\
-serving",8501],[/(?:^|\/)torchserve$/,"inference","torchserve",8080],[/(?:^|\/)faster-whisper-server$|(?:^|\/)whisper-asr-webservice$/,"inference","whisper"],[
/^ai\/[a-z0-9._-]+$/,"inference","docker-model-runner"],[/^qdrant\/qdrant$/,"vector-store","qdrant",6333],[/^(?:ghcr\.io\/chroma-core|chromadb)\/chroma$/,"vecto\
r-store","chroma",8e3],[/(?:^|\/)semitechnologies\/weaviate$/,"vector-store","weaviate",8080],[/^milvusdb\/milvus$/,"vector-store","milvus",19530],[/^(?:pgvector|ankane)\/pgvector$/,
"vector-store","pgvector",5432],[/^lancedb\/lancedb$/,"vector-store","lancedb"],[/^marqoai\/marqo$/,"vector-store","marqo",8882],[/^vespaengine\/vespa$/,"vector\
-store","vespa",8080],[/(?:^|\/)litellm(?:-database|-non_root)?$/,"llm-gateway","litellm",4e3],[/^portkeyai\/gateway$/,"llm-gateway","portkey",8787],[/^(?:docker\.n8n\.io\/)?n8nio\/n8n$|^ghcr\.io\/n8n-io\/n8n$/,
"workflow-engine","n8n",5678],[/^langflowai\/langflow$/,"workflow-engine","langflow",7860],[/^flowiseai\/flowise$/,"workflow-engine","flowise",3e3],[/^langgenius\/dify-/,
"workflow-engine","dify"],[/(?:^|\/)open-webui$/,"llm-app","open-webui",8080],[/(?:^|\/)librechat(?:-dev|-api)?$/,"llm-app","librechat",3080],[/^mintplexlabs\/anythingllm$/,
"llm-app","anythingllm",3001],[/^lobehub\/lobe-chat/,"llm-app","lobe-chat",3210],[/(?:^|\/)openhands(?:-app)?$/,"llm-app","openhands",3e3],[/^nvcr\.io\/nvidia\/(?:pytorch|tensorflow|nemo)$/,
"ml-runtime","nvidia"],[/^(?:pytorch\/pytorch|rocm\/pytorch)$/,"ml-runtime","pytorch"],[/^huggingface\/transformers-[a-z-]+$|^huggingface\/accelerate-gpu$/,"ml-\
runtime","huggingface"],[/^\d{12}\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:pytorch|tensorflow|huggingface|djl|sagemaker)/,"ml-runtime","aws-sagemaker"],[/^mcp\/[a-z0-9._-]+$|^ghcr\.io\/github\/github-mcp-server$|(?:^|\/)[a-z0-9._-]*-mcp-server$|(?:^|\/)mcp-server-[a-z0-9._-]+$/,
"mcp-server","mcp"]];function knownImage(name){const lower=name.toLowerCase(),mirrored=/^(?:docker\.io|public\.ecr\.aws|quay\.io|mirror\.gcr\.io|cr\.weaviate\.io)\/(.+)$/.
exec(lower)?.[1],row=ROWS.find(([names])=>names.test(lower)||mirrored!==void 0&&names.test(mirrored));return row&&{role:row[1],product:row[2],port:row[3]}}function concernsAi(facts){
const image=facts.image===void 0?void 0:(0,component_names.dT)(facts.image);return image!==void 0&&knownImage(image.name)!==void 0||facts.variables.some(({name,
value})=>saysAi(name,value))||modelsOf(facts).length>0}function saysAi(name,value){return(0,ai_catalogue.Jf)(name)!==void 0||(0,ai_catalogue.w4)((0,network_host.
w4)(value)??"")!==void 0||/^OLLAMA_|^VLLM_/.test(name)}function declareContainer(visit,facts){const{declare,relate}=visit,{range,extent,logical}=facts,at={origin:"\
config",range,extent,logical},image=facts.image===void 0?void 0:(0,component_names.dT)(facts.image),known=image&&knownImage(image.name),key=image?{type:"contain\
er",name:image.name}:facts.service===void 0?void 0:{type:"container",name:facts.service,scope:visit.artifact.path};if(key){declare({...key,...at,version:image?.
version,hash:image?.digest,flags:flagsOf(facts,image),properties:{role:known?.role,product:known?.product,...facts.properties}}),known&&declareRole(visit,facts,
key,known);for(const{model,place}of modelsOf(facts))declare({...model.key,provider:model.provider??known?.product,flags:model.flags,origin:"config",range:place,
logical}),relate({from:key,type:"uses",to:model.key});for(const{name,value,range:place}of facts.variables){const provider=(0,ai_catalogue.Jf)(name)?.provider;if(provider!==
void 0){const to2={type:"secret_reference",name};declare({...to2,provider,origin:"config",range:place,logical}),relate({from:key,type:"authenticates_with",to:to2});
continue}const endpoint=(0,component_names.X5)(value),host=(0,ai_catalogue.w4)((0,network_host.w4)(value)??""),isOllama=/^OLLAMA_(?:BASE_URL|HOST|URL|API_BASE)$/.
test(name);if(endpoint===void 0||!host&&!isOllama)continue;const to={type:host?.type??"inference_endpoint",name:endpoint};declare({...to,provider:host?.provider??
"ollama",endpoint,origin:"config",range:place,logical}),relate({from:key,type:"calls",to})}return key}}function flagsOf(facts,image){return[...image&&(0,component_names.
qB)(image)?["unpinned_version"]:[],...facts.hasGpu?["gpu_instance"]:[],...facts.isPublished?["internet_facing"]:[],...facts.isPrivileged?["privileged"]:[]]}function declareRole({
declare,relate},facts,container,known){const{role,product,port}=known,at={origin:"config",range:facts.range,extent:facts.extent,logical:facts.logical},address=facts.
service!==void 0&&port!==void 0?`http://${facts.service}:${port}`:void 0,flags=facts.isPublished?["internet_facing"]:[];let to;role==="vector-store"?(to={type:"\
vector_store",name:product},declare({...to,...at,provider:product,endpoint:address,flags})):role==="inference"&&address!==void 0?(to={type:"inference_endpoint",
name:address},declare({...to,...at,provider:product,endpoint:address,flags})):role==="inference"&&(to={type:"llm_provider",name:product},declare({...to,...at,provider:product})),
to&&relate({from:to,type:"runs_in",to:container})}const MODEL_FLAG=/^--(?:model|model-id|model-path|model_id|model_name|embedding-model|hf-repo|hf-model|served-model)$/,
MODEL_VARIABLE=/(?:^|_)(?:MODEL|MODEL_ID|MODEL_NAME|LLM_MODEL|EMBEDDING_MODEL|CHAT_MODEL|EMBEDDINGS_MODEL|DEFAULT_MODEL|DEFAULT_MODELS|DEPLOYMENT_NAME)$/;function isModelName(variable,value){
return/LLM|EMBEDDING|CHAT_MODEL|OLLAMA|OPENAI|ANTHROPIC/.test(variable)&&/\d/.test(value)&&/[-/:]/.test(value)}function modelsOf({words,variables}){const named=[];
for(const[index,{text,range}]of words.entries()){const before=back=>words[index-back]?.text??"",isServed=/(?:^|\/)ollama$/.test(before(2))&&/^(?:pull|run|create)$/.
test(before(1))||/(?:^|\/)vllm$/.test(before(2))&&before(1)==="serve"||/^(?:huggingface-cli|hf)$/.test(before(2))&&before(1)==="download",[,flag,value]=/^(--[\w-]+)=(.+)$/.
exec(text)??[];isServed&&!text.startsWith("-")?named.push({text,place:range,isModel:!0}):MODEL_FLAG.test(before(1))?named.push({text,place:range,isModel:text.includes(
"/")}):flag!==void 0&&value!==void 0&&MODEL_FLAG.test(flag)&&named.push({text:value,place:range,isModel:value.includes("/")})}for(const{name,value,range}of variables)
MODEL_VARIABLE.test(name)&&value!==""&&named.push({text:value,place:range,isModel:isModelName(name,value),variable:name});return named.flatMap(({text,place,isModel,
variable})=>{const model=/^(?:[./~]|\/|[A-Za-z]:\\)/.test(text)?void 0:(0,model_mention.Z)(text,isModel);return model?[{model:variable?.includes("EMBEDDING")&&model.
provider===void 0?{...model,key:{...model.key,type:"embedding_model"}}:model,place}]:[]})}function isCompose(root){const services=(0,server_entries.jf)(root,"se\
rvices");return services?.kind==="object"&&services.entries.some(({value})=>(0,server_entries.jf)(value,"image")!==void 0||(0,server_entries.jf)(value,"build")!==
void 0)}function declareCompose(visit,root){const{artifact,declare,relate}=visit,rangeOf2=({start,end})=>[artifact.byteOffset(start),artifact.byteOffset(end)],models=new Map,
listed=(0,server_entries.jf)(root,"models");for(const{key,value}of listed?.kind==="object"?listed.entries:[]){const node=(0,server_entries.jf)(value,"model")??(0,server_entries.
jf)(value,"name"),model=(0,model_mention.Z)((0,server_entries.b6)(node)??"",!0);!node||!model||(declare({...model.key,provider:model.provider??"docker-model-run\
ner",flags:model.flags,origin:"config",range:rangeOf2(node)}),models.set(key,model.key))}const services=(0,server_entries.jf)(root,"services");for(const entry of services?.
kind==="object"?services.entries:[]){const facts=factsOf(entry,rangeOf2),uses=(0,server_entries.jf)(entry.value,"models"),names=uses?.kind==="array"?uses.items.
map(item=>(0,server_entries.b6)(item)??""):uses?.kind==="object"?uses.entries.map(({key})=>key):[];if(names.length===0&&!concernsAi(facts))continue;const container=declareContainer(
visit,facts);for(const name of names){const to=models.get(name);container&&to&&relate({from:container,type:"uses",to})}}}function factsOf({key,keyStart,keyEnd,value},rangeOf2){
const image=(0,server_entries.jf)(value,"image");return{image:(0,server_entries.b6)(image),range:rangeOf2(image??{start:keyStart,end:keyEnd}),extent:rangeOf2({start:keyStart,
end:value.end}),logical:`service "${key}"`,service:key,words:["entrypoint","command"].flatMap(name=>wordsOf((0,server_entries.jf)(value,name),rangeOf2)),variables:variablesOf(
(0,server_entries.jf)(value,"environment"),rangeOf2),hasGpu:hasGpu(value),isPublished:(0,lib_document.Lt)(value,"ports.*").some(({node})=>isOpen(node)),isPrivileged:isTrue(
(0,server_entries.jf)(value,"privileged")),properties:{"model-mount":mountOf(value)}}}function wordsOf(node,rangeOf2){if(node?.kind==="array")return node.items.
flatMap(item=>((0,server_entries.b6)(item)??"").split(/\s+/).map(text2=>({text:text2,range:rangeOf2(item)})));const text=(0,server_entries.b6)(node);return node&&
text!==void 0?text.slice(0,8e3).split(/\s+/).map(word=>({text:word.replace(/^["']|["']$/g,""),range:rangeOf2(node)})):[]}function variablesOf(node,rangeOf2){return node?.
kind==="object"?node.entries.map(({key,keyStart,keyEnd,value})=>({name:key,value:withDefault((0,server_entries.b6)(value)??""),range:rangeOf2({start:keyStart,end:keyEnd})})):
node?.kind!=="array"?[]:node.items.flatMap(item=>{const[,name,value=""]=/^([A-Za-z_]\w*)(?:=(.*))?$/s.exec((0,server_entries.b6)(item)??"")??[];return name===void 0?
[]:[{name,value:withDefault(value),range:rangeOf2(item)}]})}function withDefault(text){return text.replace(/^\$\{[A-Za-z_]\w*:?-([^{}]*)\}$/,"$1")}function hasGpu(service){
return(0,server_entries.jf)(service,"gpus")!==void 0||(0,server_entries.b6)((0,server_entries.jf)(service,"runtime"))==="nvidia"||(0,lib_document.Lt)(service,"d\
eploy.resources.reservations.devices.*").some(({node})=>(0,server_entries.b6)((0,server_entries.jf)(node,"driver"))==="nvidia"||(0,lib_document.Lt)(node,"capabi\
lities.*").some(({node:each})=>(0,server_entries.b6)(each)==="gpu"))}function isOpen(node){if(node.kind==="object"){const host=(0,server_entries.b6)((0,server_entries.
jf)(node,"host_ip"));return(0,server_entries.jf)(node,"published")!==void 0&&(host===void 0||!/^(?:127\.|::1|localhost)/.test(host))}const text=((0,server_entries.
b6)(node)??"").replace(/\$\{[^}]*\}/g,"1");return/^(?:0\.0\.0\.0:|\[::\]:)?[\d-]+:[\d-]+(?:\/(?:tcp|udp))?$/.test(text)}function mountOf(service){return(0,lib_document.
Lt)(service,"volumes.*").map(({node})=>(0,server_entries.b6)(node)??(0,server_entries.b6)((0,server_entries.jf)(node,"target"))??"").find(text=>/(?:^|[/:._-])(?:models?|\.ollama|huggingface|weights|checkpoints)(?:[/:._-]|$)/i.
test(text)&&!/\.(?:toml|ya?ml|json|conf|env|ini|py|sh)(?::|$)/i.test(text))}function isTrue(node){return node?.kind==="scalar"&&node.value===!0}function declareDevcontainer(visit){
const{artifact}=visit,root=artifact.document()?.root,image=root&&(0,server_entries.jf)(root,"image"),text=(0,server_entries.b6)(image);if(!root||!image||text===
void 0)return;const rangeOf2=({start,end})=>[artifact.byteOffset(start),artifact.byteOffset(end)],facts={image:text,range:rangeOf2(image),extent:rangeOf2(root),
logical:"development container",words:[],variables:["containerEnv","remoteEnv"].flatMap(key=>(0,lib_document.Lt)(root,`${key}.*`).map(({node,key:name=""})=>({name,
value:(0,server_entries.b6)(node)??"",range:rangeOf2(node)}))),hasGpu:(0,lib_document.Lt)(root,"hostRequirements.gpu").some(({node})=>(0,server_entries.b6)(node)!==
"false"&&(0,server_entries.b6)(node)!=="optional"),isPrivileged:(0,lib_document.Lt)(root,"privileged").some(({node})=>node.kind==="scalar"&&node.value===!0)};(facts.
hasGpu||concernsAi(facts))&&declareContainer(visit,facts)}var limits=__webpack_require__(54354);function declareDockerfile(visit){const{artifact}=visit,text=artifact.
text();if(text.length>limits.RP)return;const place=(start,length)=>[artifact.byteOffset(start),artifact.byteOffset(start+length)],stages=[],named=new Map,args=new Map;
for(const{name,rest,at}of instructions(text)){if(name==="ARG"&&stages.length===0){for(const[,key="",value=""]of rest.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/g))
args.set(key,unquoted(value));continue}if(name==="FROM"){const[,written="",alias]=/^(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(rest)??[],image=resolved(written,
args),before=named.get(image.toLowerCase()),stage2=before??{image,range:place(at+rest.indexOf(written),written.length),words:[],variables:[],installsAi:!1};before||
stages.push(stage2),alias!==void 0&&named.set(alias.toLowerCase(),stage2);continue}const stage=stages.at(-1);stage&&(name==="ENV"&&stage.variables.push(...assignments(
rest,at,place)),(name==="RUN"||name==="CMD"||name==="ENTRYPOINT")&&(stage.words.push(...dockerfile_wordsOf(rest,at,place)),name==="RUN"&&installsAi(rest)&&(stage.
installsAi=!0)))}const facts=stages.map(stage=>({image:stage.image,range:stage.range,extent:stage.range,logical:`image "${stage.image}"`,words:stage.words,variables:stage.
variables,hasGpu:/^(?:nvidia\/cuda|rocm\/)/.test(stage.image),installsAi:stage.installsAi}));if(facts.some(each=>each.installsAi||concernsAi(each)))for(const each of facts)
(0,component_names.dT)(each.image??"")&&each.image!=="scratch"&&declareContainer(visit,each)}function*instructions(text){const plain2=text.replace(/^[ \t]*#[^\n]*/gm,
comment=>" ".repeat(comment.length)),expression=/^[ \t]*([A-Za-z]+)[ \t]+((?:[^\n\\]|\\[^\n]|\\[ \t]*\r?\n(?:[ \t]*\r?\n)*)*)/gm;for(const match of plain2.matchAll(
expression)){const[all,name="",rest=""]=match;yield{name:name.toUpperCase(),rest,at:match.index+all.length-rest.length}}}const NAME=500;function resolved(written,args){
return written.slice(0,NAME).replace(/\$\{([A-Za-z_]\w*)(?::?-([^}]*))?\}|\$([A-Za-z_]\w*)/g,(all,braced,fallback,bare)=>(args.get(braced??bare??"")??fallback??
all).slice(0,NAME))}function assignments(rest,at,place){if(!/^[A-Za-z_][\w.-]*=/.test(rest)){const[,name,value]=/^([A-Za-z_]\w*)\s+(.*)$/s.exec(rest)??[];return name===
void 0?[]:[{name,value:(value??"").trim(),range:place(at,name.length)}]}return[...rest.matchAll(/([A-Za-z_]\w*)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\\S)*)/g)].
map(match=>({name:match[1]??"",value:unquoted(match[2]??""),get range(){return place(at+match.index,match[0].length)}}))}function dockerfile_wordsOf(rest,at,place){
return[...rest.slice(0,8e3).matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"',;|&()[\]\\]+/g)].map(match=>({text:unquoted(match[0]),get range(){return place(at+match.index,
match[0].length)}}))}const INSTALL=/\b(?:(?:uv\s+)?pip3?\s+install|uv\s+add|poetry\s+add|conda\s+install|npm\s+(?:i|install|add)|pnpm\s+add|yarn\s+(?:global\s+)?add|bun\s+add)\b([^;&|]*)/g;
function installsAi(command){return[...command.slice(0,16e3).matchAll(INSTALL)].some(([all,rest=""])=>rest.replace(/\\\r?\n/g," ").split(/\s+/).slice(0,200).some(
word=>{const isNode=/\b(?:npm|pnpm|yarn|bun)\b/.test(all),name=unquoted(word).replace(isNode?/(?!^)@.*$/:/[[<>=!~;].*$/s,"");return/^@?[\w./-]+$/.test(name)&&!name.
startsWith("-")&&(0,ai_catalogue.vT)(isNode?"npm":"pypi",name)!==void 0}))}function unquoted(text){return text.replace(/^(["'])(.*)\1$/s,"$2")}function isKubernetes(root){
return(0,server_entries.jf)(root,"apiVersion")!==void 0&&(0,server_entries.jf)(root,"kind")!==void 0}const PODS=["spec","spec.template.spec","spec.jobTemplate.s\
pec.template.spec","spec.predictor","template.spec"],SERVING=/^(?:serving\.kserve\.io|kubeai\.org|ray\.io|apps\.nvidia\.com|machinelearning\.seldon\.io|kubeflow\.org|llm-d\.ai|inference\.networking\.(?:x-)?k8s\.io|kaito\.sh|leaderworkerset\.x-k8s\.io)\//;
function declareKubernetes(visit,root){const{artifact,declare,relate}=visit,rangeOf2=({start,end})=>[artifact.byteOffset(start),artifact.byteOffset(end)],kind=(0,server_entries.
b6)((0,server_entries.jf)(root,"kind"))??"",group=(0,server_entries.b6)((0,server_entries.jf)(root,"apiVersion"))??"",nameAt=(0,lib_document.Lt)(root,"metadata.\
name")[0]?.node,name=(0,server_entries.b6)(nameAt)??(0,server_entries.b6)((0,lib_document.Lt)(root,"metadata.generateName")[0]?.node)??"";let owner;if(SERVING.test(
group)&&nameAt&&isPlain(name)){owner={type:"cloud_resource",name:`${kind}/${name}`,scope:folderOf(artifact.path)},declare({...owner,origin:"config",range:rangeOf2(
nameAt),extent:rangeOf2(root),logical:`${kind} "${name}"`,properties:{kind,group:group.replace(/\/[^/]*$/,""),platform:"kubernetes"}});for(const{text,node}of kubernetes_modelsOf(
root)){const model=(0,model_mention.Z)(text,!0);model&&(declare({...model.key,provider:model.provider,flags:model.flags,origin:"config",range:rangeOf2(node)}),relate(
{from:owner,type:"uses",to:model.key}))}}for(const path of PODS)for(const list of["containers","initContainers","model"])for(const{node}of(0,lib_document.Lt)(root,
list==="model"?`${path}.model`:`${path}.${list}.*`)){const facts=kubernetes_factsOf(node,`${kind} "${name}"`,rangeOf2);if(!facts||!(facts.hasGpu||concernsAi(facts)))
continue;const container=declareContainer(visit,facts);owner&&container&&relate({from:owner,type:"runs_in",to:container})}}function kubernetes_factsOf(node,logical,rangeOf2){
const image=(0,server_entries.jf)(node,"image");if(!(!image||!(0,server_entries.b6)(image)))return{image:(0,server_entries.b6)(image),range:rangeOf2(image),extent:rangeOf2(
node),logical,words:["command","args"].flatMap(key=>wordsOf((0,server_entries.jf)(node,key),rangeOf2)),variables:(0,lib_document.Lt)(node,"env.*").flatMap(({node:item})=>{
const at=(0,server_entries.jf)(item,"name"),variable=(0,server_entries.b6)(at);return at&&variable?[{name:variable,value:(0,server_entries.b6)((0,server_entries.
jf)(item,"value"))??"",range:rangeOf2(at)}]:[]}),hasGpu:["limits","requests"].some(key=>{const map=(0,lib_document.Lt)(node,`resources.${key}`)[0]?.node;return map?.
kind==="object"&&map.entries.some(({key:each})=>/^(?:nvidia\.com\/(?:gpu|mig-.*)|amd\.com\/gpu|gpu\.intel\.com\/\w+)$/.test(each))}),isPrivileged:(0,lib_document.
Lt)(node,"securityContext.privileged").some(({node:each})=>each.kind==="scalar"&&each.value===!0)}}function kubernetes_modelsOf(root){return["spec.url","spec.pr\
edictor.model.storageUri","spec.model.uri","spec.model.name","spec.inference.preset.name"].flatMap(path=>(0,lib_document.Lt)(root,path).flatMap(({node})=>{const[
,scheme,rest]=/^(?:([a-z0-9]+):\/\/)?(.+)$/.exec((0,server_entries.b6)(node)??"")??[];return rest===void 0||scheme!==void 0&&!/^(?:hf|huggingface|ollama)$/.test(
scheme)?[]:[{text:rest.replace(/\?.*$/,""),node}]}))}function isPlain(name){return name!==""&&!name.includes("{{")}function folderOf(path){return path.slice(0,Math.
max(0,path.lastIndexOf("/")))}const cloud_types_ROWS=[[/^aws_bedrock(?:_|agent_|agentcore_)(?!.*logging)|^awscc_bedrock_|^AWS::Bedrock(?:AgentCore)?::/,"aws-bed\
rock"],[/^aws_bedrock_guardrail|^AWS::Bedrock::Guardrail/,"aws-bedrock","guardrail"],[/^aws_sagemaker_|^awscc_sagemaker_|^AWS::SageMaker::/,"aws-sagemaker"],[/^aws_kendra_|^AWS::Kendra::/,
"aws-kendra"],[/^aws_lexv?2?(?:models)?_|^AWS::Lex::/,"aws-lex"],[/^aws_qbusiness_|^awscc_qbusiness_|^AWS::QBusiness::/,"aws-q"],[/^aws_comprehend_|^AWS::Comprehend::/,
"aws-comprehend"],[/^aws_rekognition_|^AWS::Rekognition::/,"aws-rekognition"],[/^aws_transcribe_/,"aws-transcribe"],[/^aws_s3vectors_|^AWS::S3Vectors::/,"aws-s3\
-vectors","vector_store"],[/^google_(?:vertex_ai|ml_engine|colab)_|^google_reasoning_engine/,"google-vertex"],[/^google_(?:notebooks|workbench)_/,"google-vertex"],
[/^google_(?:dialogflow|dialogflow_cx|discovery_engine|document_ai|ces)_/,"google"],[/^google_tpu_/,"google-tpu"],[/^azurerm_cognitive_|^azurerm_ai_services$|^azapi_cognitive/,
"azure-openai"],[/^azurerm_ai_foundry|^azurerm_machine_learning_/,"azure-ml"],[/^azurerm_(?:search_service|bot_\w+)$/,"azure"],[/^Microsoft\.CognitiveServices\//i,
"azure-openai"],[/^Microsoft\.MachineLearningServices\//i,"azure-ml"],[/^Microsoft\.(?:Search|BotService)\//i,"azure"],[/^oci_(?:generative_ai|ai_|datascience)_?/,
"oracle"],[/^databricks_(?:model_serving|vector_search_\w+|mlflow_\w+|registered_model)$/,"databricks"],[/^pinecone_(?:index|collection)$/,"pinecone","vector_st\
ore"],[/^qdrant-cloud_|^zillizcloud_cluster$|^weaviate_/,"vector-database","vector_store"],[/^openai_|^anthropic_/,"model-provider"]];function cloudType(type){const row=cloud_types_ROWS.
findLast(([types])=>types.test(type));return row&&{provider:row[1],type:row[2]??"cloud_resource"}}const GPU_MACHINE=/^(?:ml\.)?(?:p[2-6][a-z]*|g[3-7][a-z]*|inf[12]|trn[12]n?|dl[12]q?)\.[\dx]*[a-z-]+\d*$|^a[23]-(?:high|mega|ultra|edge)gpu|^g[24]-standard-|^a4x?-|^Standard_N[CDGV][\w-]*$|^(?:VM|BM)\.GPU/i;
function isGpuMachine(type){return GPU_MACHINE.test(type)}const MACHINE_KEYS=["instance_type","instance_types","machine_type","size","vm_size","InstanceType","I\
nstanceTypes","instanceType","vmSize","shape"],MODEL_KEYS=["foundation_model","model_id","model_name","model_arn","foundation_model_arn","base_model_identifier",
"embedding_model_arn","publisher_model_name","FoundationModel","ModelId","ModelArn","BaseModelIdentifier","EmbeddingModelArn"];function modelInName(text){const arn=/:(?:foundation-model|inference-profile)\/([\w.:-]{2,120})$/.
exec(text)?.[1],published=/(?:^|\/)publishers\/[\w-]{1,60}\/models\/([\w.@:-]{2,120})$/.exec(text)?.[1];return arn!==void 0||published!==void 0?arn??published:/[\s/{}$]|^arn:/.
test(text)?void 0:text}function declareModel({declare,relate},{text,range,version,provider},user){const id2=modelInName(text),model=id2===void 0?void 0:(0,model_mention.
Z)(id2,provider!==void 0);if(!model)return;const isTheirs=provider!==void 0&&provider!==model.provider,flags=model.flags.filter(flag=>flag==="unpinned_model"?version===
void 0:!(isTheirs&&flag==="deprecated_model"));declare({...model.key,provider:provider??model.provider,version,flags,origin:"config",range}),user&&relate({from:user,
type:"uses",to:model.key})}function isTemplate(root){return(0,server_entries.jf)(root,"Resources")?.kind==="object"||(0,server_entries.jf)(root,"resources")?.kind===
"array"}function declareTemplate(visit,root){const map=(0,server_entries.jf)(root,"Resources"),list=(0,server_entries.jf)(root,"resources"),resources=map?.kind===
"object"?map.entries.map(({key,keyStart,keyEnd,value})=>({type:(0,server_entries.b6)((0,server_entries.jf)(value,"Type"))??"",name:key,at:{start:keyStart,end:keyEnd},
node:value,properties:(0,server_entries.jf)(value,"Properties"),platform:"cloudformation"})):list?.kind==="array"?list.items.map(node=>({type:(0,server_entries.
b6)((0,server_entries.jf)(node,"type"))??"",name:(0,server_entries.b6)((0,server_entries.jf)(node,"name"))??"",at:(0,server_entries.jf)(node,"name")??node,node,
properties:(0,server_entries.jf)(node,"properties"),platform:"azure-template"})):[];for(const resource of resources)declareResource(visit,resource)}function declareResource(visit,{
type,name,at,node,properties,platform}){const{artifact,declare}=visit,rangeOf2=({start,end})=>[artifact.byteOffset(start),artifact.byteOffset(end)],machines=properties?
MACHINE_KEYS.flatMap(key2=>(0,lib_document.Lt)(properties,`**.${key2}`)).flatMap(({node:each})=>(0,server_entries.b6)(each)??[]):[],hasGpu2=machines.some(isGpuMachine),
known=cloudType(type);if(!known&&!(hasGpu2&&/^AWS::EC2::(?:Instance|LaunchTemplate)$|\/virtualMachine/.test(type)))return;const key={type:known?.type??"cloud_re\
source",name:/^\[|[{}$]/.test(name)||name===""?type:`${type}.${name}`,scope:folderOf(artifact.path)},isPublic=properties!==void 0&&((0,server_entries.b6)((0,server_entries.
jf)(properties,"publicNetworkAccess"))==="Enabled"||(0,server_entries.b6)((0,server_entries.jf)(properties,"PubliclyAccessible"))==="true"),flags=[...hasGpu2?["\
gpu_instance"]:[],...isPublic?["public_resource"]:[]];if(declare({...key,provider:known?.provider??"aws",origin:"config",range:rangeOf2(at),extent:rangeOf2({start:Math.
min(at.start,node.start),end:node.end}),logical:key.name,flags,properties:{platform,kind:type,region:plain((0,server_entries.b6)((0,server_entries.jf)(node,"loc\
ation"))),machine:machines[0]}}),!properties)return;for(const{node:value}of MODEL_KEYS.flatMap(path=>(0,lib_document.Lt)(properties,`**.${path}`))){const text2=(0,server_entries.
b6)(value);text2!==void 0&&declareModel(visit,{text:text2,range:rangeOf2(value)},key)}const model=/\/deployments$/i.test(type)?(0,server_entries.jf)(properties,
"model"):void 0,id2=model&&(0,server_entries.jf)(model,"name"),text=plain((0,server_entries.b6)(id2));id2&&text!==void 0&&declareModel(visit,{text,range:rangeOf2(
id2),version:plain((0,server_entries.b6)(model&&(0,server_entries.jf)(model,"version"))),provider:"azure-openai"},key)}function plain(text){return text===void 0||
/^\[|[{}$]/.test(text)?void 0:text}function declareBicep(visit){const{artifact,declare}=visit,text=artifact.text();if(text.length>limits.jU)return;const heads=[
...text.matchAll(/^[ \t]*resource\s+([A-Za-z_]\w*)\s+'([\w./]{3,120})@[\w-]+'\s*=(?!\s*existing)/gm)];for(const[index,match]of heads.entries()){const[all,name="",
type=""]=match,known=cloudType(type);if(!known)continue;const body=text.slice(match.index,Math.min(heads[index+1]?.index??text.length,match.index+2e4)),key={type:known.
type,name:`${type}.${name}`,scope:folderOf(artifact.path)},start=artifact.byteOffset(match.index+(all.length-all.trimStart().length));declare({...key,provider:known.
provider,origin:"config",range:[start,artifact.byteOffset(match.index+all.length)],logical:key.name,flags:/^\s*publicNetworkAccess:\s*'Enabled'/m.test(body)?["p\
ublic_resource"]:[],properties:{platform:"bicep",kind:type}});const model=/\/deployments$/i.test(type)?/\bmodel:\s*\{[^{}]*?\bname:\s*'([^'$]{2,100})'([^{}]*)\}/.
exec(body):null;if(!model?.[1])continue;const at=match.index+model.index+model[0].indexOf(`'${model[1]}'`)+1;declareModel(visit,{text:model[1],range:[artifact.byteOffset(
at),artifact.byteOffset(at+model[1].length)],version:/\bversion:\s*'([^'$]{1,60})'/.exec(model[0])?.[1],provider:"azure-openai"},key)}}function readHcl(text){return createReader(
text).body(0).blocks}function allBlocks(blocks){return blocks.flatMap(block=>[block,...allBlocks(block.blocks)])}const SPACE=/(?:\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y,
hcl_NAME=/[A-Za-z_][\w-]*/y,LABEL=/"((?:[^"\\\n]|\\.)*)"/y,HEREDOC=/<<-?([A-Za-z_]\w*)\r?\n/y;function createReader(text){let at=0,left=limits.L6;const take=expression=>{
expression.lastIndex=at;const match=expression.exec(text);return match&&(at=expression.lastIndex),match};function body(depth){const attributes=new Map,blocks=[];
for(;at<text.length&&(take(SPACE),text[at]!=="}");){const start=at,name=take(hcl_NAME)?.[0];if(name===void 0){at++;continue}if(take(SPACE),text[at]==="="&&text[at+
1]!=="="){at++,attributes.set(name,value());continue}const labels=[];for(let label=take(LABEL);label;label=take(LABEL))labels.push(label[1]??""),take(SPACE);if(text[at]!==
"{")continue;const headEnd=at;if(at++,depth>=limits.bf||left--<=0){skipTo("}");continue}const inner=body(depth+1);at++,blocks.push({type:name,labels,...inner,start,
headEnd,end:Math.min(at,text.length)})}return{attributes,blocks}}function value(){for(;text[at]===" "||text[at]==="	";)at++;const start=at;skipExpression();const written=text.
slice(start,at).trimEnd(),end=start+written.length,items=/^\[[\s\S]*\]$/.test(written)?[...written.slice(0,2e4).matchAll(/"((?:[^"\\$\n]|\\.)*)"/g)].map(([,item=""])=>item):
[];return{literal:literalOf(written),items,start,end}}function skipExpression(){let depth=0;for(;at<text.length;){const char=text[at];if(char==='"')skipString();else if(char===
"<"&&take(HEREDOC))skipHeredoc();else if(char==="#"||char==="/"&&(text[at+1]==="/"||text[at+1]==="*")){if(depth===0)return;take(SPACE)||at++}else if("([{".includes(
char))depth++,at++;else if(")]}".includes(char)){if(depth===0)return;depth--,at++}else{if(char===`
`&&depth===0)return;at++}}}function skipHeredoc(){const mark=/<<-?([A-Za-z_]\w*)\r?\n$/.exec(text.slice(Math.max(0,at-100),at))?.[1]??"",end=new RegExp(`^[ \\t]*${mark}\
[ \\t]*\\r?$`,"m").exec(text.slice(at));at=end?at+end.index+end[0].length:text.length}function skipString(){at++;let depth=0;for(;at<text.length;){const char=text[at];
if(char==="\\")at++;else{if(char===`
`&&depth===0)return;if((char==="$"||char==="%")&&text[at+1]==="{")depth++,at++;else if(char==="}"&&depth>0)depth--;else if(char==='"'&&depth===0){at++;return}}at++}}
function skipTo(close){for(skipExpression();at<text.length&&text[at]!==close;)at++,skipExpression();at++}return{body}}function literalOf(written){const text=/^"((?:[^"\\]|\\.)*)"$/.
exec(written)?.[1];return text!==void 0?/[$%]\{/.test(text)?void 0:text.replace(/\\(.)/g,"$1"):/^(?:true|false|-?\d+(?:\.\d+)?)$/.test(written)?written:void 0}function declareTerraform(visit){
const text=visit.artifact.text();if(!(text.length>limits.jU))for(const block of readHcl(text)){const[type="",name=""]=block.labels;if(block.type==="resource"&&name!==
"")terraform_declareResource(visit,block,type,name);else if(block.type==="data"&&/^aws_bedrock_(?:foundation_model|inference_profile)$/.test(type)){const id2=block.
attributes.get("model_id")??block.attributes.get("inference_profile_id");id2?.literal!==void 0&&declareModel(visit,{text:id2.literal,range:rangeOf(visit,id2)},void 0)}}}
function terraform_declareResource(visit,block,type,name){const{artifact,declare,relate}=visit,all=[block,...allBlocks(block.blocks)],valuesOf=key2=>all.flatMap(
({attributes})=>attributes.get(key2)??[]),literal=(...keys)=>keys.flatMap(valuesOf).find(value=>value.literal!==void 0)?.literal,hasGpu2=MACHINE_KEYS.flatMap(valuesOf).
some(({literal:text,items})=>isGpuMachine(text??"")||items.some(isGpuMachine))||all.some(each=>each.type==="guest_accelerator"||each.type==="accelerators"),known=cloudType(
type);if(!known&&!(hasGpu2&&/(?:instance|virtual_machine|node_pool|node_group|launch_template|scale_set|compute)/.test(type)))return;const key={type:known?.type??
"cloud_resource",name:`${type}.${name}`,scope:folderOf(artifact.path)},head=[artifact.byteOffset(block.start),artifact.byteOffset(block.headEnd)],isPublic=valuesOf(
"public_network_access_enabled").some(({literal:text})=>text==="true")||valuesOf("public_network_access").some(({literal:text})=>text==="Enabled")||valuesOf("pu\
blicly_accessible").some(({literal:text})=>text==="true"),flags=[...hasGpu2?["gpu_instance"]:[],...isPublic?["public_resource"]:[]];declare({...key,provider:known?.
provider??type.split("_")[0],origin:"config",range:head,extent:[head[0],artifact.byteOffset(block.end)],logical:`${type}.${name}`,flags,properties:{platform:"te\
rraform",kind:type,label:literal("name","agent_name","display_name"),region:literal("region","location","zone"),machine:MACHINE_KEYS.flatMap(valuesOf).flatMap(({
literal:text,items})=>text??items[0]??[])[0]}});for(const value of MODEL_KEYS.flatMap(valuesOf))value.literal!==void 0&&declareModel(visit,{text:value.literal,range:rangeOf(
visit,value)},key);if(type==="azurerm_cognitive_deployment"){const model=block.blocks.find(each=>each.type==="model"),id2=model?.attributes.get("name");id2?.literal!==
void 0&&declareModel(visit,{text:id2.literal,range:rangeOf(visit,id2),version:model?.attributes.get("version")?.literal,provider:"azure-openai"},key)}for(const value of valuesOf(
"image")){const image=value.literal===void 0?void 0:(0,component_names.dT)(value.literal);if(!image||!known)continue;const to={type:"container",name:image.name};
declare({...to,version:image.version,hash:image.digest,origin:"config",range:rangeOf(visit,value)}),relate({from:key,type:"runs_in",to})}}function rangeOf({artifact},{
start,end}){return[artifact.byteOffset(start),artifact.byteOffset(end)]}const DOCUMENT=1024*1024,STREAM=500,infrastructureInventory=()=>({name:"infrastructure-i\
nventory",keywords:[],appliesTo({kind,path,isWhole,link,bytes},hits){return!isWhole||link?!1:kind==="document"?hits.length>0&&bytes.length<=DOCUMENT:kind==="age\
nt-settings"?/devcontainer\.json$/i.test(path):(0,infrastructure_signs.pZ)(path)||(0,infrastructure_signs.zk)(path)||(0,infrastructure_signs.W)(path)},detect(visit){
const{kind,path}=visit.artifact;if(kind==="agent-settings")return declareDevcontainer(visit);if((0,infrastructure_signs.pZ)(path))return declareDockerfile(visit);
if((0,infrastructure_signs.zk)(path))return declareTerraform(visit);if((0,infrastructure_signs.W)(path))return declareBicep(visit);const root=visit.artifact.document()?.
root;if(root)for(const each of root.kind==="array"?root.items.slice(0,STREAM):[root])declareDocument(visit,each)}});function declareDocument(visit,root){isCompose(
root)?declareCompose(visit,root):isKubernetes(root)?declareKubernetes(visit,root):isTemplate(root)&&declareTemplate(visit,root)}}),90777:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Oo:()=>isOfDomain,bx:()=>isNearHost,w4:()=>hostOf});function hostOf(url){const host=/^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/?#@\s]{0,200}@)?(\[[0-9a-f:.]{2,45}\]|[^/?#:\s\\]{1,255})/i.
exec(url)?.[1];if(!(host===void 0||/[$%{}<>`(]/.test(host)))return host.replace(/^\[|\]$/g,"").toLowerCase()}function isNearHost(host){return!/[.:]/.test(host)||
host==="::1"||host==="0.0.0.0"||/^(?:127|10)\.\d|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^f[cd][0-9a-f]{2}:|^fe80:/.test(host)||/\.(?:localhost|local|internal|intranet|lan|corp|home|test|localdomain)$/.
test(host)}function isOfDomain(host,domains){return domains.some(domain=>host===domain||host.endsWith(`.${domain}`))}})};export{id,ids,modules};
