const id=6880,ids=[6880],modules={7435:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I3:()=>loosePackages,W1:()=>IMAGE,jE:()=>fetchedWords,nq:()=>namedPackages});var _lib_shell_line_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48781),_launch_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
32513);const NPX={valued:/^(?:-p|--package|-c|--call|-w|--workspace|--registry|--prefix|--cache|--userconfig|--loglevel|--script-shell|-C|--dir|--node-options|--allow-build)$/,
packages:/^(?:-p|--package)$/,replaces:!0,exact:/^(?:--no|--no-install|--offline)$/,judge:judgeNpm},UVX={valued:/^(?:--from|--with|-w|--with-editable|--with-requirements|-p|--python|--python-platform|-i|--index|--index-url|--default-index|--extra-index-url|-f|--find-links|--index-strategy|--keyring-provider|-c|--constraints?|--overrides?|-b|--build-constraints?|--cache-dir|--directory|--project|--config-file|--env-file|--resolution|--prerelease|--fork-strategy|--link-mode|-P|--upgrade-package|--refresh-package|--reinstall-package|-C|--config-settings?|--color|--allow-insecure-host|--exclude-newer|--torch-backend|--no-build-package|--no-binary-package)$/,
packages:/^--from$/,replaces:!0,exact:/^(?:--offline|--exclude-newer(?:=.*)?)$/,judge:judgePython},UV_RUN={...UVX,packages:/^--with$/,replaces:!1},PIPX={...UVX,
valued:/^(?:--spec|--python|--index-url|-i|--pip-args|--suffix)$/,packages:/^--spec$/},IMAGE={valued:/^(?:--(?!(?:rm|interactive|tty|init|detach|privileged|read-only|publish-all|quiet|no-healthcheck|oom-kill-disable|sig-proxy|help|replace|tls-verify)$)[a-z][a-z-]*|-[eavmluwphc])$/,
packages:/^$/,replaces:!0,exact:/^--pull=never$/,judge:judgeImage};function loosePackages(words){return fetched(words,!0).flatMap(({word,judge})=>{const lack=judge(
word.text);return lack===void 0?[]:[{word,lack}]})}const NAMED=new WeakMap;function namedPackages(words){const named=NAMED.get(words)??readPackages(words);return NAMED.
set(words,named),named}function readPackages(words){return fetched(words,!1).flatMap(({word,judge})=>{const spec=word.text;if(judge===judgeImage){const[,name2,version2]=/^([^@:]+(?::\d+\/[^@:]+)?)(?::([\w.-]+))?(?:@sha256:[0-9a-f]+)?$/.
exec(spec)??[];return name2===void 0?[]:[{ecosystem:"image",name:name2.toLowerCase(),version:version2,word}]}if(judge===judgeNpm){const[,name2,version2]=/^((?:@[^/@\s]+\/)?[^/@\s:]+)(?:@([^/]+))?$/.
exec(spec)??[];return name2===void 0?[]:[{ecosystem:"npm",name:name2.toLowerCase(),version:exact(version2),word}]}const[,name,version]=/^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:(?:={2,3}|@)\s*(\S+))?$/.
exec(spec)??[];return name===void 0?[]:[{ecosystem:"pypi",name:name.toLowerCase().replace(/[-_.]+/g,"-"),version:exact(version),word}]})}function exact(version){
return version!==void 0&&/^v?\d+(?:\.\d+){1,3}(?:[-+.][\w.+-]+)?$/.test(version)?version.replace(/^v/,""):void 0}function fetchedWords(words){return fetched(words,
!1).map(({word})=>word)}function fetched(words,mayChoose){const[first,second,third]=words,name=(0,_lib_shell_line_js__WEBPACK_IMPORTED_MODULE_0__.kX)(first?.text??
""),sub=second?.text??"",read=(from,runner)=>packagesOf(words.slice(from),runner,mayChoose);return name==="npx"||name==="pnpx"||name==="bunx"?read(1,NPX):name===
"npm"&&(sub==="exec"||sub==="x")||(name==="pnpm"||name==="yarn")&&sub==="dlx"||name==="bun"&&sub==="x"?read(2,NPX):name==="uvx"?read(1,UVX):name==="uv"&&sub==="\
tool"&&third?.text==="run"?read(3,UVX):name==="uv"&&sub==="run"?read(2,UV_RUN):name==="uv"&&sub==="x"?read(2,UVX):name==="pipx"&&sub==="run"?read(2,PIPX):/^(?:docker|podman|nerdctl)$/.
test(name)&&(sub==="run"||sub==="container"&&third?.text==="run")?read(sub==="run"?2:3,IMAGE):name==="go"&&sub==="run"?words.slice(2).filter(({text})=>/^[\w.-]+\.[a-z]{2,}\/[^@\s]+/.
test(text)&&!text.endsWith(".go")).slice(0,1).map(word=>({word,judge:judgeGo})):name==="deno"&&sub==="run"?words.slice(2).filter(({text})=>/^(?:npm|jsr):/.test(
text)).map(word=>({word:{...word,text:word.text.replace(/^(?:npm|jsr):\/?/,"")},judge:judgeNpm})):[]}function packagesOf(words,runner,mayChoose){const packages=[];
let at=0;for(;at<words.length;at++){const word=words[at];if(mayChoose&&runner.exact.test(word.text))return[];if(word.text==="--"){at++;break}if(!word.text.startsWith(
"-"))break;const[flag="",...rest]=word.text.split("=");if(rest.length>0)runner.packages.test(flag)&&packages.push({...word,text:rest.join("=")});else if(runner.
valued.test(flag)){const value=words[++at];value&&runner.packages.test(flag)&&packages.push(value)}}const plain=words[at];return plain&&!(runner===UV_RUN)&&!(runner.
replaces&&packages.length>0)&&!runsOwnScript(words,at,runner)&&packages.push(plain),packages.filter(({text})=>text!==""&&!(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_1__.
DZ)(text)&&!isLocal(text)).map(word=>({word,judge:runner.judge}))}function isLocal(spec){return/^(?:\.{1,2}(?:[\\/]|$)|[\\/~]|[A-Za-z]:[\\/]|file:|link:|workspace:)/.
test(spec)}function runsOwnScript(words,at,runner){const asks=words.slice(0,at).some(({text})=>text==="-y"||text==="--yes"),next=words.slice(at+1).find(({text})=>!text.
startsWith("-")&&text!=="watch"&&text!=="run");return runner===NPX&&!asks&&/\.[cm]?[jt]sx?$/.test(next?.text??"")}const VERSION=/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/,
GIT=/^(?:git\+|git:|github:|gitlab:|bitbucket:|gist:|ssh:)|\.git(?:[#@]|$)/,NOT_EXACT="not one exact version";function judgeNpm(spec){if(GIT.test(spec)||/^[\w.-]+\/[\w.-]+(?:#|$)/.
test(spec))return/#[0-9a-f]{40}$/.test(spec)?void 0:"a git source without a commit";if(/^https?:/.test(spec))return;const match=/^(@[^/@\s]+\/)?[^@/\s]+(?:@([^/]+))?$/.
exec(spec);if(match)return match[2]===void 0?"no version":VERSION.test(match[2])?void 0:`"${match[2]}", ${NOT_EXACT}`}function judgePython(spec){if(GIT.test(spec))
return/@[0-9a-f]{40}(?:#|$)/.test(spec)?void 0:"a git source without a commit";if(/^https?:/.test(spec)||/ @ /.test(spec))return;const match=/^[A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?\s*(.*)$/.
exec(spec);if(!match)return;const wanted=match[1]??"";return wanted===""?"no version":/^(?:={2,3}|@)\s*v?\d+(?:\.\d+)+[\w.+-]*$/.test(wanted)?void 0:`"${wanted.
replace(/^@/,"")}", ${NOT_EXACT}`}function judgeGo(spec){const version=/@([^@\s]+)$/.exec(spec)?.[1];if(version!==void 0)return/^v\d+\.\d+\.\d+|^[0-9a-f]{12,40}$/.
test(version)?void 0:`"${version}", ${NOT_EXACT}`}const MOVING_TAG=/^(?:latest|main|master|edge|nightly|stable|dev|develop|next|beta|alpha|canary|rolling|release|prod|production|snapshot)(?:-[a-z]+)?$/;
function judgeImage(spec){if(spec.includes("@sha256:")||!spec.includes("/")||spec.startsWith("localhost"))return;const tag=/:([\w.-]+)$/.exec(spec)?.[1];return tag===
void 0?"no tag":MOVING_TAG.test(tag)?`the moving tag "${tag}"`:void 0}}),32513:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DZ:()=>isVariable,Nn:()=>mapEntries,Z9:()=>wordsOf,b6:()=>textOf});var _lib_shell_line_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48781),_agent_config_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(66984);function wordsOf(server){const scalars=(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_1__.
VX)(server),words=(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_1__.Cb)(scalars.map(node=>({text:textOf(node)??"",node}))),[only]=words,whole=words.length===1&&only?
splitWord(only):words;return unwrap(whole,0)}function unwrap(words,depth){const name=(0,_lib_shell_line_js__WEBPACK_IMPORTED_MODULE_0__.kX)(words[0]?.text??""),
rest=words.slice(1);if(depth>4||rest.length===0)return words;if(name==="cmd"){const at=rest.findIndex(({text})=>/^(?:\/[a-z]){0,8}\/[ck]$/i.test(text));if(at>=0)
return unwrap(opened(rest.slice(at+1)),depth+1)}if(/^(?:ba|z|da|k)?sh$/.test(name)){const at=rest.findIndex(({text})=>/^-[a-z]*c[a-z]*$/.test(text)),script=rest[at+
1];if(at>=0&&script)return unwrap(splitWord(script),depth+1)}if(name==="wsl"||name==="sudo"||name==="exec"||name==="nohup"){const at=rest.findIndex(({text})=>!text.
startsWith("-"));if(at>=0)return unwrap(rest.slice(at),depth+1)}if(name==="env"){const at=rest.findIndex(({text})=>!text.startsWith("-")&&!/^\w+=/.test(text));if(at>=
0)return unwrap(rest.slice(at),depth+1)}return words}function opened(words){const[only]=words;return words.length===1&&only?splitWord(only):words}function splitWord({
text,node}){const found=[];for(const match of text.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"';|&])+|[;|&]+/g))if(/^[;|&]/.test(match[0]))if((0,_lib_shell_line_js__WEBPACK_IMPORTED_MODULE_0__.
kX)(found[0]?.text??"")==="cd")found.length=0;else break;else found.push({text:match[0].replace(/["']/g,""),node});return found}function mapEntries(server,keys){
return keys.flatMap(key=>{const map=(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_1__.jf)(server,key);return map?.kind==="object"?map.entries:[]})}function textOf(node){
return node?.kind==="scalar"&&node.value!==null?String(node.value):void 0}function isVariable(text){return/\$\{|\$\(|^\$\w+$|%\w+%|\{\{|<[^>]+>|^\{[\w.-]+\}$/.test(
text)}}),584:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>imitatedPackage});
var _lib_confusables_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43027),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38552);const NPM=`\
@modelcontextprotocol/server-filesystem @modelcontextprotocol/server-everything @modelcontextprotocol/server-memory
  @modelcontextprotocol/server-sequential-thinking @modelcontextprotocol/server-github @modelcontextprotocol/server-gitlab
  @modelcontextprotocol/server-postgres @modelcontextprotocol/server-puppeteer @modelcontextprotocol/server-slack
  @modelcontextprotocol/server-brave-search @modelcontextprotocol/server-google-maps @modelcontextprotocol/server-gdrive
  @modelcontextprotocol/server-redis @modelcontextprotocol/server-everart @modelcontextprotocol/inspector @modelcontextprotocol/sdk
  @playwright/mcp @upstash/context7-mcp @notionhq/notion-mcp-server @sentry/mcp-server @supabase/mcp-server-supabase
  @cloudflare/mcp-server-cloudflare @stripe/mcp @heroku/mcp-server @browserbasehq/mcp-server-browserbase @azure/mcp @azure-devops/mcp
  @angular/cli @shopify/dev-mcp @figma/mcp @linear/mcp @hubspot/mcp-server @paypal/mcp @elastic/mcp-server-elasticsearch
  @wonderwhy-er/desktop-commander @executeautomation/playwright-mcp-server @cyanheads/git-mcp-server @zilliz/claude-context-mcp
  @21st-dev/magic @smithery/cli @anthropic-ai/claude-code @anthropic-ai/mcpb @openai/codex @google/gemini-cli
  mcp-remote mcp-proxy supergateway chrome-devtools-mcp firecrawl-mcp figma-developer-mcp tavily-mcp exa-mcp-server
  mongodb-mcp-server mcp-server-kubernetes task-master-ai n8n-mcp puppeteer-mcp-server airtable-mcp-server
  mcp-server-code-runner ios-simulator-mcp kubernetes-mcp-server dbhub desktop-commander fastmcp apify-mcp-server`.split(/\s+/),PYPI=`mcp-server-git mcp-server-\
fetch mcp-server-time mcp-server-sqlite mcp-server-sentry mcp-server-qdrant
  mcp-server-motherduck mcp-atlassian markitdown-mcp blender-mcp duckduckgo-mcp-server arxiv-mcp-server elevenlabs-mcp
  postgres-mcp chroma-mcp minimax-mcp office-word-mcp-server excel-mcp-server semgrep-mcp browser-use-mcp
  awslabs-core-mcp-server awslabs-aws-documentation-mcp-server awslabs-cdk-mcp-server awslabs-aws-api-mcp-server fastmcp`.split(/\s+/),SCOPES=`modelcontextproto\
col anthropic-ai playwright upstash notionhq sentry supabase cloudflare browserbasehq
  microsoft heroku shopify elastic hubspot google openai smithery executeautomation angular github`.split(/\s+/),CLAIMED=new Map(Object.entries({"model-context-\
protocol":"modelcontextprotocol","modelcontext-protocol":"modelcontextprotocol",modelcontextprotocols:"modelcontextprotocol","mcp-official":"modelcontextprotoco\
l","official-mcp":"modelcontextprotocol",anthropics:"anthropic-ai",anthropicai:"anthropic-ai",notion:"notionhq"}));function known(list){return{names:new Set(list),
list,folded:new Map(list.map(name=>[fold(name),name]))}}function fold(name){return(0,_lib_confusables_js__WEBPACK_IMPORTED_MODULE_0__.q)(name).replace(/[-_.]/g,
"")}const KNOWN={npm:(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.R)(()=>known(NPM)),pypi:(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.R)(()=>known(PYPI))};function imitatedPackage(name,ecosystem){
const{names,list,folded}=KNOWN[ecosystem]();if(names.has(name))return;const[,scope,rest=name]=/^@([^/]+)\/(.+)$/.exec(name)??[];if(scope!==void 0){if(SCOPES.includes(
scope))return list.find(each=>each.startsWith(`@${scope}/`)&&rest.length>=8&&oneEdit(each.slice(scope.length+2),rest));const claimed=CLAIMED.get(scope)??SCOPES.
find(each=>each.length>=6&&(oneEdit(each,scope)||fold(each)===fold(scope)));return claimed===void 0?void 0:`@${claimed}/${rest}`}const same=folded.get(fold(name));
return same!==void 0&&!same.startsWith("@")&&isFolded(name,same)?same:name.length<9?void 0:list.find(each=>!each.startsWith("@")&&each.length>=9&&oneEdit(each,name)&&
!isOwnWord(each,name))}function isFolded(name,original){return name.replace(/[-_.]/g,"")!==original.replace(/[-_.]/g,"")}function isOwnWord(original,name){return name===
`${original}s`||original===`${name}s`||/^[\d-]$/.test(name.slice(original.length))&&name.startsWith(original)}function oneEdit(left,right){if(Math.abs(left.length-
right.length)>1||left===right)return!1;let start=0;for(;start<left.length&&left[start]===right[start];)start++;const[a,b]=[left.slice(start),right.slice(start)];
return a.slice(1)===b.slice(1)||a.slice(1)===b||a===b.slice(1)?!0:a[0]===b[1]&&a[1]===b[0]&&a.slice(2)===b.slice(2)}}),67205:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>observationsOf});var _lib_document_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55721),_model_probe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
44936);function observationsOf(artifact){const root=artifact.document()?.root,plain=root&&plainObject(root);if(!root||!plain||typeof plain.name!="string")return;
const at=key=>field(root,key)??firstValue(root),exchanges=itemsOf(root,"exchanges").flatMap(node=>seen(node)??[]),tls=isObject(plain.tls)?plain.tls:void 0;return{
name:plain.name.slice(0,200),url:typeof plain.url=="string"&&URL.canParse(plain.url)?new URL(plain.url):void 0,transport:oneOf(plain.transport,["streamable-http",
"http+sse","stdio"]),era:oneOf(plain.era,["modern","legacy"]),reach:oneOf(plain.reach,["local","loopback","private","public"])??"public",hasCredential:plain.hasCredential===
!0,credentialsInUrl:texts(plain.credentialsInUrl),protocolVersion:isObject(plain.hello)?text(plain.hello.protocolVersion):"",serverInfo:identityOf(plain.hello),
command:itemsOf(root,"command").map(node=>({text:text((0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__.Ul)(node)),node})),lists:listsOf(plain.lists),exchanges,sessionIds:itemsOf(
root,"sessionIds").flatMap(node=>sessionId(node)??[]),metadata:itemsOf(root,"metadata").flatMap(node=>document(node)??[]),tls:tls&&{node:field(at("tls"),tls.problem===
void 0?"protocol":"problem")??at("tls"),...typeof tls.protocol=="string"&&{protocol:tls.protocol},...typeof tls.problem=="string"&&{problem:tls.problem}},listens:texts(
plain.listens),at,of:probe=>{const{purpose,label}=_model_probe_js__WEBPACK_IMPORTED_MODULE_1__._v[probe];return exchanges.find(each=>each.purpose===purpose&&each.
label===label&&each.status>0)}}}function seen(node){const plain=plainObject(node),request=plain&&isObject(plain.request)?plain.request:void 0;if(!plain||!request)
return;const response=isObject(plain.response)?plain.response:{},answer=field(node,"response");return{node:(answer&&field(answer,"status"))??field(node,"purpose")??
node,purpose:text(plain.purpose),label:text(plain.label),method:text(request.method),url:text(request.url),rpc:text(request.rpc),hasCredential:request.hasCredential===
!0,status:typeof response.status=="number"?response.status:0,headers:headersOf(response.headers),body:text(response.body).replace(/\\r\\n|\\n/g,`
`),rpcError:typeof response.rpcError=="number"?response.rpcError:void 0,isResult:response.isResult===!0}}function headersOf(value){return isObject(value)?Object.
fromEntries(Object.entries(value).map(([name,each])=>[name.toLowerCase(),text(each)])):{}}function sessionId(node){const plain=plainObject(node);if(!plain||typeof plain.
length!="number"||typeof plain.bits!="number")return;const pattern=oneOf(plain.pattern,["counter","timestamp","uuid-v1","repeated"]);return{node:field(node,pattern?
"pattern":"bits")??node,length:plain.length,bits:plain.bits,isVisibleAscii:plain.isVisibleAscii!==!1,...pattern&&{pattern}}}function document(node){const plain=plainObject(
node),kind=oneOf(plain?.kind,["protected-resource","authorization-server"]);if(!plain||!kind)return;const content=field(node,"content"),own=field(node,"url")??node;
return{node:own,kind,url:text(plain.url),status:typeof plain.status=="number"?plain.status:0,reach:oneOf(plain.reach,["local","loopback","private","public"]),refused:typeof plain.
refused=="string"?plain.refused:void 0,content:isObject(plain.content)?plain.content:void 0,at:key=>(content&&field(content,key))??own}}function listsOf(value){
return isObject(value)?Object.fromEntries(Object.entries(value).flatMap(([list,each])=>{if(!isObject(each))return[];const summary={count:typeof each.count=="num\
ber"?each.count:0,pages:typeof each.pages=="number"?each.pages:0,strong:texts(each.strong),destructive:texts(each.destructive),...typeof each.cacheScope=="strin\
g"&&{cacheScope:each.cacheScope}};return[[list,summary]]})):{}}function field(node,key){return node.kind==="object"?node.entries.findLast(entry=>entry.key===key)?.
value:void 0}function identityOf(hello){const info=isObject(hello)&&isObject(hello.serverInfo)?hello.serverInfo:{};return{name:text(info.name),version:text(info.
version)}}function itemsOf(root,key){const list=field(root,key);return list?.kind==="array"?list.items:[]}function firstValue(root){return field(root,"url")??field(
root,"name")??root}function plainObject(node){const plain=(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__.Ul)(node);return isObject(plain)?plain:void 0}function isObject(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)}function text(value){return typeof value=="string"?value:""}function texts(value){return Array.
isArray(value)?value.filter(each=>typeof each=="string"):[]}function oneOf(value,values){return values.find(each=>each===value)}}),2415:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>knownHole});const HOLES=[{ecosystem:"npm",name:"mcp-remote",since:"0.0.5",fixed:"0.1.16",severity:"critical",id:"\
CVE-2025-6514",what:"the server it connects to can run commands"},{ecosystem:"npm",name:"@mcpjam/inspector",fixed:"1.4.3",severity:"critical",id:"CVE-2026-23744",
what:"anybody who reaches its port can run commands"},{ecosystem:"npm",name:"@modelcontextprotocol/inspector",fixed:"0.14.1",severity:"critical",id:"CVE-2025-49\
596",what:"any web page can run commands through it"},{ecosystem:"pypi",name:"mcp-atlassian",fixed:"0.17.0",severity:"critical",id:"CVE-2026-27825",what:"it wri\
tes files wherever it is told"},{ecosystem:"npm",name:"@modelcontextprotocol/server-filesystem",fixed:"2025.7.1",severity:"high",id:"CVE-2025-53109",what:"a lin\
k leads out of the folders it may read and write"},{ecosystem:"npm",name:"@modelcontextprotocol/inspector",fixed:"0.16.6",severity:"high",id:"CVE-2025-58444",what:"\
a server it connects to can run commands"},{ecosystem:"pypi",name:"mcp-atlassian",fixed:"0.22.0",severity:"high",id:"CVE-2026-73498",what:"a tool call can send \
away any file it can read"},{ecosystem:"pypi",name:"mcp-server-git",fixed:"2025.12.18",severity:"high",id:"CVE-2025-68144",what:"a tool call can overwrite files"},
{ecosystem:"npm",name:"figma-developer-mcp",fixed:"0.6.3",severity:"high",id:"CVE-2025-53967",what:"a tool call can run commands"},{ecosystem:"npm",name:"mcp-se\
rver-kubernetes",fixed:"2.5.0",severity:"high",id:"CVE-2025-53355",what:"a tool call can run commands"},{ecosystem:"npm",name:"@cyanheads/git-mcp-server",fixed:"\
2.1.5",severity:"high",id:"CVE-2025-53107",what:"a tool call can run commands"},{ecosystem:"npm",name:"ios-simulator-mcp",fixed:"1.3.3",severity:"high",id:"CVE-\
2025-52573",what:"a tool call can run commands"},{ecosystem:"npm",name:"node-code-sandbox-mcp",fixed:"1.3.0",severity:"high",id:"CVE-2025-53372",what:"code gets\
 out of its container"},{ecosystem:"npm",name:"@playwright/mcp",fixed:"0.0.40",severity:"high",id:"CVE-2025-9611",what:"a web page can call its tools",onlyWith:/^--port(?:=|$)/},
{ecosystem:"npm",name:"@mobilenext/mobile-mcp",fixed:"0.0.49",severity:"high",id:"CVE-2026-33989",what:"a tool call can write files outside its folder"},{ecosystem:"\
npm",name:"gemini-mcp-tool",since:"1.1.2",fixed:"1.1.6",severity:"high",id:"CVE-2026-0755",what:"a tool call can run commands"},{ecosystem:"pypi",name:"excel-mc\
p-server",fixed:"0.1.8",severity:"high",id:"CVE-2026-40576",what:"anybody who reaches its port can read and write files",onlyWith:/^(?:sse|streamable-http)$/}];
function knownHole(found,words){return HOLES.find(each=>affects(each,found)&&isReached(each,words))}function affects({ecosystem,name,since,fixed},found){return found.
ecosystem!==void 0&&found.ecosystem!==ecosystem||found.name!==name||found.version===void 0?!1:older(found.version,fixed)&&!(since!==void 0&&older(found.version,
since))}function isReached({onlyWith},words){return onlyWith===void 0||words.some(({text})=>onlyWith.test(text))}function older(version,other){const[left,right]=[
parts(version),parts(other)];for(let index=0;index<4;index++){const difference=(left[index]??0)-(right[index]??0);if(difference!==0)return difference<0}return version.
includes("-")}function parts(version){return(version.split(/[-+]/)[0]??"").split(".").map(part=>Number.parseInt(part,10)||0)}}),43027:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>skeleton});const LOOKS_LIKE={\u0430:"a",\u03B1:"a",\u0251:"a",\u0435:"e",\u03B5:"e",\u0454:"e",\u043E:"o",\u03BF:"\
o",\u0585:"o",\u0440:"p",\u03C1:"p",\u0441:"c",\u03F2:"c",\u0455:"s","\uA731":"s",\u0445:"x",\u03C7:"x",\u0443:"y",\u03B3:"y",\u0456:"i",\u03B9:"i",\u0131:"i",\u0458:"\
j",\u04BB:"h","\u0501":"d",\u0261:"g","\u051B":"q","\u051D":"w",\u0461:"w",\u043C:"m",\u0442:"t",\u03C4:"t",\u043A:"k",\u03BA:"k",\u0432:"b",\u043D:"h",\u0578:"\
n",\u057D:"u",\u03C5:"u",\u03BD:"v",\u0475:"v","\u217C":"l","\u04CF":"l",\u01C0:"l",0:"o",1:"l",3:"e",5:"s","|":"l","!":"l"};function skeleton(name){return[...name.
normalize("NFKC").replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu,"").toLowerCase()].map(letter=>LOOKS_LIKE[letter]??letter).join("").replaceAll(
"rn","m").replaceAll("vv","w")}}),44936:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_v:()=>PROBES,kC:()=>FOREIGN_HOST,oc:()=>FOREIGN_ORIGIN});function label(purpose,text){return{purpose,label:text}}const PROBES={usual:label("baseline","as usua\
l"),withoutCredential:label("baseline","without credential"),foreignOrigin:label("T04","foreign origin"),foreignHost:label("T05","foreign host"),preflight:label(
"T06","preflight from a foreign origin"),plainText:label("T07","text/plain body"),oldRevision:label("T11","unknown protocol version"),otherMethodHeader:label("T\
12","Mcp-Method says another method"),otherVersionHeader:label("T12","MCP-Protocol-Version says another version"),batch:label("T13","batch of two"),unknownSession:label(
"T15","unknown session"),malformed:label("T16","malformed JSON"),unknownMethod:label("T16","unknown method"),unknownTool:label("T16","unknown tool"),largeBody:label(
"T18","body of 5 MiB"),burst:label("T19","burst"),get:label("T20","GET"),delete:label("T20","DELETE"),openHello:label("A01","greeting without credential"),openList:label(
"A01","tools/list without credential"),openCall:label("A02","tools/call of no tool without credential"),bogusToken:label("A04","made-up token"),resourceMetadata:label(
"A06","protected resource metadata"),serverMetadata:label("A08","authorization server metadata"),registration:label("A13","registration without redirect address\
es"),registrationUndone:label("A13","registration taken back"),unsignedToken:label("A16","unsigned token"),selfMadeToken:label("A16","self-made token for somebo\
dy else"),consent:label("A18","authorization page")},FOREIGN_ORIGIN="https://origin-probe.invalid",FOREIGN_HOST="host-probe.invalid"})};export{id,ids,modules};
