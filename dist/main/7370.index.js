const id=7370,ids=[7370],modules={22288:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
flatMap(match=>match.slice(1).find(name=>name!==void 0)??[])}}),4835:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{k:()=>resolvedImage});const NAME=500;function resolvedImage(written,args){return written.slice(0,NAME).replace(/\$\{([A-Za-z_]\w*)(?::?-([^}]*))?\}|\$([A-Za-z_]\w*)/g,
(all,braced,fallback,bare)=>(args.get(braced??bare??"")??fallback??all).slice(0,NAME))}}),77886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{dockerfile:()=>dockerfile_dockerfile});var infrastructure_signs=__webpack_require__(
34658),limits=__webpack_require__(54354),credential_names=__webpack_require__(81882);const KEYS=/(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.git-credentials|\.netrc|\.pgpass|\.aws\/credentials|\.kube\/config|\.docker\/config\.json|\.vault-token|gcloud\/application_default_credentials\.json)$/,
SETTINGS=/(?:^|\/)(?:\.env(?:\.(?:prod|production|staging|local|live))?|\.npmrc|\.pypirc|(?:service[-_]?account|gcp[-_]?key|firebase[-_]?adminsdk)[\w.-]*\.json|[\w.-]*\.(?:pfx|p12|jks|keystore))$/i;
function sourcesOf({rest,at}){if(/(?:^|\s)--from=/.test(rest))return[];const isList=/^\s*(?:--\S+\s+)*\[/.test(rest);return[...rest.matchAll(isList?/"((?:[^"\\]|\\.)*)"/g:
/(?<=^|\s)(?!--)([^\s\\][^\s]*)/g)].filter(([,text=""])=>text!=="\\"&&!text.startsWith("<<")).map(match=>({text:match[1]??"",at:at+match.index+(isList?1:0)})).slice(
0,-1)}const files=({stages},artifact)=>stages.flatMap(stage=>stage.instructions.flatMap(instruction=>{const{name}=instruction;return name==="ARG"?stage.isShipped?
argument(instruction,stage.instructions):[]:name!=="COPY"&&name!=="ADD"?[]:sourcesOf(instruction).flatMap(source=>{if(name==="ADD"&&/^https?:\/\//i.test(source.
text))return remote(instruction,source);const plain=source.text.replace(/^\.\//,""),isKey=KEYS.test(plain);return isKey||SETTINGS.test(plain)?[{id:"iac/credenti\
al-file-in-image",start:source.at,end:source.at+source.text.length,place:name,message:`\`${plain}\` becomes a layer of the image: ${isKey?"it is a credential":"\
such files hold credentials"}, and whoever can pull the image can read it, even if a later step deletes it.`,evidence:[`file: ${plain}`],tier:stage.isShipped?isKey?
"gate":"review":"context"}]:/^\.\/?$/.test(source.text)&&stage.isShipped?wholeContext(source.at,source.text.length,artifact):[]})}));function remote(instruction,source){
return/--checksum=/.test(instruction.rest)||/\.git(?:#|$)|\/\/[^/]*(?:github|gitlab)\.[^/]+\/[^/]+\/[^/]+\.git\b/.test(source.text)?[]:[{id:"iac/remote-file-unv\
erified",start:source.at,end:source.at+source.text.length,place:"ADD",message:`\`ADD\` takes ${source.text.slice(0,120)} as it is at the time, without \`--checks\
um\`.`,evidence:[`address: ${source.text.slice(0,200)}`]}]}const BESIDE=[".env",".env.production",".env.local","id_rsa","id_ed25519",".npmrc",".aws/credentials",
".git-credentials",".netrc"];function wholeContext(start,length,{path,tree}){const folder=path.slice(0,path.lastIndexOf("/")+1);if(!tree||tree.has(`${folder}.do\
ckerignore`)||tree.has(`${path}.dockerignore`))return[];if(folder!==""&&tree.has(".dockerignore"))return[];const beside=BESIDE.find(name=>tree.has(folder+name));
return beside===void 0?[]:[{id:"iac/build-context-holds-secrets",start,end:start+length,place:"COPY",message:`Everything around the Dockerfile is copied into th\
e image, \`${beside}\` with it, and no \`.dockerignore\` keeps it out.`,evidence:[`file: ${folder}${beside}`]}]}function argument({rest,at},all){return[...rest.
matchAll(/([A-Za-z_]\w{2,80})(?:=("[^"]*"|'[^']*'|\S*))?/g)].flatMap(match=>{const[,name="",value]=match;return value!==void 0&&!/^(?:""|'')?$/.test(value)||!isSecretName(
name)?[]:all.find(each=>(each.name==="RUN"||each.name==="ENV")&&new RegExp(`\\$\\{?${name}\\b`).test(each.rest+each.heredocs.map(({text})=>text).join("")))?[{id:"\
iac/secret-as-build-argument",start:at+match.index,end:at+match.index+name.length,place:`ARG ${name}`,message:`\`${name}\` is handed to the build as an argument:\
 its value stays in the history of the image, where \`docker history\` shows it.`,evidence:[`argument: ${name}`]}]:[]})}function isSecretName(name){return(0,credential_names.
s)(name)&&/(?:TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?)$/i.test(name)}var component_names=__webpack_require__(45486);const images_images=({
stages})=>[...loose(stages),...asRoot(stages)];function loose(stages){const seen=new Set;return stages.flatMap(({image,base,imageAt,imageLength,isShipped})=>{if(base||
image===""||image==="scratch"||image.includes("$")||seen.has(image))return[];const read=(0,component_names.dT)(image);return!read||!(0,component_names.qB)(read)?
[]:(seen.add(image),[{id:"iac/image-unpinned",start:imageAt,end:imageAt+imageLength,place:"FROM",message:`The image is built on \`${image}\`, whichever version t\
hat is at the time.`,evidence:[`image: ${image}`],...!isShipped&&{tier:"context"}}])})}const OTHER_USER=/nonroot|rootless|(?:^|\/)(?:bitnami|chainguard|jenkins|grafana|prom|jupyter|selenium|nginxinc\/nginx-unprivileged|elastic|hashicorp|keycloak|sonarqube|n8nio|ollama)\b|cgr\.dev\/|registry\.access\.redhat\.com\/ubi\d+\/(?!ubi)|(?:quay\.io|gcr\.io\/distroless)\/\S*:nonroot/i,
ROOT_BASE=/^(?:docker\.io\/)?(?:library\/)?(?:alpine|debian|ubuntu|fedora|centos|rockylinux|almalinux|amazonlinux|archlinux|busybox|node|python|ruby|golang|rust|openjdk|eclipse-temurin|amazoncorretto|php|perl|nginx|httpd|caddy|denoland\/deno|oven\/bun|nvidia\/cuda|tensorflow\/tensorflow|pytorch\/pytorch)(?:[:@]|$)|ghcr\.io\/astral-sh\/uv|(?:^|\/)(?:ubi|distroless)[\w-]*(?:[:/@]|$)/;
function asRoot(stages){const last=stages.at(-1);if(!last)return[];const chain=[];for(let stage=last;stage;stage=stage.base)chain.push(stage);const own=chain.flatMap(
({instructions})=>instructions);if(!lastOf(last.instructions,/^(?:CMD|ENTRYPOINT)$/)&&!own.some(({name})=>name==="CMD"||name==="ENTRYPOINT"))return[];const user=chain.
map(({instructions})=>lastOf(instructions,/^USER$/)).find(each=>each!==void 0);if(user){const name=user.rest.trim().replace(/^["']|["']$/g,"").split(":")[0]??"";
return/^(?:root|0)$/.test(name)?[{...AS_ROOT,start:user.at,end:user.at+user.rest.trimEnd().length,place:"USER",tier:dropsRights(own)?"context":"review"}]:[]}const base=chain.
at(-1)?.image??"";if(base.includes("$")||OTHER_USER.test(base)||!(ROOT_BASE.test(base)||base==="scratch"))return[];const at=last.from;return[{...AS_ROOT,start:at.
start,end:at.end,place:"FROM",tier:"context"}]}const AS_ROOT={id:"iac/image-runs-as-root",message:"What the image starts runs as root: whoever breaks into it ma\
y change everything in the container, and is one fault of the kernel away from the host."};function lastOf(instructions,name){return instructions.findLast(each=>name.
test(each.name))}function dropsRights(instructions){return instructions.some(({name,rest})=>/gosu|su-exec|setpriv|s6-|tini.*gosu|runuser/.test(rest)&&/^(?:RUN|CMD|ENTRYPOINT)$/.
test(name))}var network_host=__webpack_require__(90777),shell=__webpack_require__(46214),shell_downloads=__webpack_require__(28954);const runs=({file,stages})=>stages.
flatMap(stage=>stage.instructions.flatMap(instruction=>instruction.name!=="RUN"?[]:scriptsOf(instruction,file.continuation).flatMap(script=>[...piped(script),...unverified(
script),...openToAll(script,stage.isShipped)])));function scriptsOf({rest,at,heredocs},continuation){const flags=/^(?:--\S+\s+)*/.exec(rest)?.[0].length??0,text="\
 ".repeat(flags)+rest.slice(flags),joined=(/^\s*\[/.test(text)?text.replace(/["[\],]/g," "):text).replace(continuation==="`"?/`[ \t]*\r?\n/g:/\\[ \t]*\r?\n/g,end=>"\
 ".repeat(end.length));return[.../^\s*<<-?["']?\w+["']?\s*$/.test(joined)?[]:[{text:joined,at}],...heredocs]}const MAKERS=/https:\/\/(?:sh\.rustup\.rs|astral\.sh|deb\.nodesource\.com|rpm\.nodesource\.com|get\.docker\.com|bun\.(?:sh|com)|deno\.land|get\.pnpm\.io|claude\.ai|mise\.run|install\.python-poetry\.org|bootstrap\.pypa\.io|getcomposer\.org|dot\.net|aka\.ms|get\.sdkman\.io|foundry\.paradigm\.xyz|ollama\.com|cli\.github\.com|raw\.githubusercontent\.com\/(?:nvm-sh\/nvm|helm\/helm|ohmyzsh\/ohmyzsh|Homebrew\/install)|github\.com\/deluan\/zsh-in-docker)\b/,
CHECKED=/\bsha(?:256|384|512)?sum\s+(?:-\w*c|--check)|\bshasum\s[^\n;&|]{0,40}(?:-c|--check)|\bgpgv?\s[^\n;&|]{0,80}--verify|\bcosign\s+verify/;function piped({
text,at}){const{run}=(0,shell_downloads.h)((0,shell.l)(text).line);return[...run].map(({start,end})=>({id:"iac/download-run-in-build",start:at+start,end:at+end,
place:"RUN",message:"The build runs what it fetches as it comes: whoever controls the address, or the way to it, decides what is in the image.",evidence:[`comma\
nd: ${text.slice(start,start+160).replace(/\s+/g," ").trim()}`],...(MAKERS.test(text.slice(start,start+300))||CHECKED.test(text.slice(start)))&&{tier:"context"}}))}
const SWITCHES=[{words:/\bcurl(?:\.exe)?\s(?:[^\n;&|]{0,400}?\s)?(?:--insecure\b|-[a-zA-Z]{0,8}k[a-zA-Z]{0,8}(?=\s))[^\n;&|]{0,400}/g,does:"downloads without ch\
ecking whose certificate it is"},{words:/\bwget\s(?:[^\n;&|]{0,400}?\s)?--no-check-certificate\b[^\n;&|]{0,400}/g,does:"downloads without checking whose certifi\
cate it is"},{words:/\bpip3?\s[^\n;&|]{0,600}?--trusted-host[= ]\s{0,4}(?<host>[\w.-]{1,200})/g,does:"installs packages without checking whose certificate it is"},
{words:/\bpip3?\s+config\s[^\n;&|]{0,100}trusted-host\s+(?<host>[\w.-]{1,200})/g,does:"lets pip skip the check of certificates"},{words:/\bnpm\s+(?:config\s+set|set)\s+strict-ssl[= ]\s{0,4}(?:false|0)\b/g,
does:"lets npm skip the check of certificates"},{words:/\byarn\s+config\s+set\s+(?:strict-ssl|enableStrictSsl)\s+false\b/g,does:"lets yarn skip the check of cer\
tificates"},{words:/\bgit\s[^\n;&|]{0,100}http\.sslVerify[= ]\s{0,4}["']?(?:false|0)\b|\bGIT_SSL_NO_VERIFY=["']?(?:true|1)\b/gi,does:"lets git skip the check of\
 certificates"},{words:/\bapt(?:-get)?\s[^\n;&|]{0,300}?(?:--allow-unauthenticated|--no-gpg-check)\b|\b(?:yum|dnf|microdnf|zypper)\s[^\n;&|]{0,300}?--no-?gpg-?checks?\b|\bapk\s[^\n;&|]{0,300}?--allow-untrusted\b/g,
does:"installs packages that nobody has signed"},{words:/\bNODE_TLS_REJECT_UNAUTHORIZED=["']?0\b|\bPYTHONHTTPSVERIFY=["']?0\b/g,does:"runs programs that check n\
o certificate"}];function unverified({text,at}){return SWITCHES.flatMap(({words,does})=>[...text.matchAll(words)].flatMap(match=>{const written=match[0],host=match.
groups?.host??(0,network_host.w4)(/https?:\/\/[^\s"']{1,300}/i.exec(written)?.[0]??"");return host!==void 0&&(0,network_host.bx)(host)||/--allow-untrusted[^\n]{0,200}\s[./\w-]{1,100}\.apk\b/.
test(written)?[]:[found(written,at+match.index,does)]}))}function found(written,start,does){const words=written.trimEnd();return{id:"iac/verification-off-in-bui\
ld",start,end:start+words.length,place:"RUN",message:`The build ${does}: whoever sits on the way decides what is in the image.`,evidence:[`command: ${words.replace(
/\s+/g," ").slice(0,160)}`]}}const settings=({stages})=>stages.flatMap(stage=>stage.instructions.flatMap(({name,rest,at})=>{if(name!=="ENV")return[];const match=/\b(?:NODE_TLS_REJECT_UNAUTHORIZED[= ]\s{0,4}["']?0|PYTHONHTTPSVERIFY[= ]\s{0,4}["']?0|GIT_SSL_NO_VERIFY[= ]\s{0,4}["']?(?:true|1)|npm_config_strict_ssl[= ]\s{0,4}["']?false)\b/i.
exec(rest);return match?[{id:"iac/verification-off-in-build",start:at+match.index,end:at+match.index+match[0].length,place:"ENV",message:`\`${match[0].replace(/\s+/g,
"=")}\` lets everything that runs in the image take any certificate for the right one.`,evidence:[`variable: ${match[0]}`],...!stage.isShipped&&{tier:"review"}}]:
[]}));function openToAll({text,at},isShipped){const match=/\bchmod\s+(?:-\w+\s+|--recursive\s+)*(?:0?777|a\+rwx|ugo\+rwx)\s+[^\n;&|]{1,200}/.exec(text);if(!match||
!isShipped||/\s\/(?:var\/)?tmp\/?\s*$/.test(match[0]))return[];const words=match[0].trimEnd();return[{id:"iac/files-writable-by-all",start:at+match.index,end:at+
match.index+words.length,place:"RUN",message:`\`${words.replace(/\s+/g," ").slice(0,120)}\` lets every user of the container change what others run.`}]}var container_image=__webpack_require__(
4835),dockerfile=__webpack_require__(75756);function readBuild(text){const file=(0,dockerfile.n)(text),stages=[],named=new Map,args=new Map;for(const instruction of file.
instructions){const{name,rest,at}=instruction;if(name==="FROM"){const[,flags="",written="",alias]=/^((?:--\S+\s+)*)(\S+)(?:\s+as\s+(\S+))?/i.exec(rest)??[],image=(0,container_image.
k)(written,args),stage={from:instruction,image,imageAt:at+flags.length,imageLength:written.length,base:named.get(image.toLowerCase()),instructions:[],isShipped:!1};
stages.push(stage),alias!==void 0&&named.set(alias.toLowerCase(),stage)}else if(stages.length===0&&name==="ARG")for(const[,key="",value=""]of rest.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/g))
args.set(key,value.replace(/^(["'])(.*)\1$/s,"$2"));else stages.at(-1)?.instructions.push(instruction)}for(let stage=stages.at(-1);stage&&!stage.isShipped;stage=
stage.base)stage.isShipped=!0;return{file,stages}}const CHECKS=[files,images_images,runs,settings],dockerfile_dockerfile=rules=>{const own=new Map(rules.flatMap(
rule=>rule.detector==="dockerfile"?[[rule.info.id,rule]]:[]));if(own.size!==0)return{name:"dockerfile",keywords:[],appliesTo:artifact=>artifact.isWhole&&!artifact.
link&&artifact.kind==="code"&&(0,infrastructure_signs.pZ)(artifact.path),detect({artifact,report,gap}){const text=artifact.text();if(text.length>limits.RP){gap(
`longer than the ${limits.RP/1024} kB that are read of a Dockerfile`,"too-large");return}const build=readBuild(text);build.file.isWhole||gap("only the first ins\
tructions of the Dockerfile were read","too-large");for(const check of CHECKS)for(const{id:id2,start,end,place,message,evidence,tier}of check(build,artifact)){const rule=own.
get(id2);rule?.appliesTo(artifact)&&report({rule,range:[artifact.byteOffset(start),artifact.byteOffset(end)],place,message,...evidence&&{evidence},...tier&&{tier}})}}}}}),
91169:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{infrastructureInventory:()=>infrastructureInventory});var infrastructure_signs=__webpack_require__(34658),model_mention=__webpack_require__(14918),server_entries=__webpack_require__(
42312),lib_document=__webpack_require__(55721),ai_catalogue=__webpack_require__(22288),component_names=__webpack_require__(45486),network_host=__webpack_require__(
90777);const ROWS=[[/^ollama\/ollama$|^alpine\/ollama$/,"inference","ollama",11434],[/(?:^|\/)vllm-openai$|^vllm\/|^rocm\/vllm$/,"inference","vllm",8e3],[/(?:^|\/)text-generation-inference$/,
"inference","tgi",80],[/(?:^|\/)text-embeddings-inference$/,"inference","tei",80],[/(?:^|\/)tritonserver$/,"inference","triton",8e3],[/^lmsysorg\/sglang$/,"infe\
rence","sglang",3e4],[/(?:^|\/)llama\.cpp(?:-\w+)?$|^ghcr\.io\/ggml-org\/llama\.cpp$/,"inference","llama-cpp",8080],[/(?:^|\/)(?:localai|local-ai)$/,"inference",
"localai",8080],[/^nvcr\.io\/nim\//,"inference","nvidia-nim",8e3],[/^michaelf34\/infinity$/,"inference","infinity",7997],[/^xprobe\/xinference$/,"inference","xi\
nference",9997],[/(?:^|\/)tensorflow\/serving$|^tensorflow\/serving/,"inference","tensorflow-serving",8501],[/(?:^|\/)torchserve$/,"inference","torchserve",8080],
[/(?:^|\/)faster-whisper-server$|(?:^|\/)whisper-asr-webservice$/,"inference","whisper"],[/^ai\/[a-z0-9._-]+$/,"inference","docker-model-runner"],[/^qdrant\/qdrant$/,
"vector-store","qdrant",6333],[/^(?:ghcr\.io\/chroma-core|chromadb)\/chroma$/,"vector-store","chroma",8e3],[/(?:^|\/)semitechnologies\/weaviate$/,"vector-store",
"weaviate",8080],[/^milvusdb\/milvus$/,"vector-store","milvus",19530],[/^(?:pgvector|ankane)\/pgvector$/,"vector-store","pgvector",5432],[/^lancedb\/lancedb$/,"\
vector-store","lancedb"],[/^marqoai\/marqo$/,"vector-store","marqo",8882],[/^vespaengine\/vespa$/,"vector-store","vespa",8080],[/(?:^|\/)litellm(?:-database|-non_root)?$/,
"llm-gateway","litellm",4e3],[/^portkeyai\/gateway$/,"llm-gateway","portkey",8787],[/^(?:docker\.n8n\.io\/)?n8nio\/n8n$|^ghcr\.io\/n8n-io\/n8n$/,"workflow-engin\
e","n8n",5678],[/^langflowai\/langflow$/,"workflow-engine","langflow",7860],[/^flowiseai\/flowise$/,"workflow-engine","flowise",3e3],[/^langgenius\/dify-/,"work\
flow-engine","dify"],[/(?:^|\/)open-webui$/,"llm-app","open-webui",8080],[/(?:^|\/)librechat(?:-dev|-api)?$/,"llm-app","librechat",3080],[/^mintplexlabs\/anythingllm$/,
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
hasGpu||concernsAi(facts))&&declareContainer(visit,facts)}var container_image=__webpack_require__(4835),dockerfile=__webpack_require__(75756),limits=__webpack_require__(
54354);function declareDockerfile(visit){const{artifact}=visit,text=artifact.text();if(text.length>limits.RP)return;const place=(start,length)=>[artifact.byteOffset(
start),artifact.byteOffset(start+length)],stages=[],named=new Map,args=new Map;for(const{name,rest,at}of(0,dockerfile.n)(text).instructions){if(name==="ARG"&&stages.
length===0){for(const[,key="",value=""]of rest.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/g))args.set(key,unquoted(value));continue}if(name==="FROM"){const[
,written="",alias]=/^(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(rest)??[],image=(0,container_image.k)(written,args),before=named.get(image.toLowerCase()),stage2=before??
{image,range:place(at+rest.indexOf(written),written.length),words:[],variables:[],installsAi:!1};before||stages.push(stage2),alias!==void 0&&named.set(alias.toLowerCase(),
stage2);continue}const stage=stages.at(-1);stage&&(name==="ENV"&&stage.variables.push(...assignments(rest,at,place)),(name==="RUN"||name==="CMD"||name==="ENTRYP\
OINT")&&(stage.words.push(...dockerfile_wordsOf(rest,at,place)),name==="RUN"&&installsAi(rest)&&(stage.installsAi=!0)))}const facts=stages.map(stage=>({image:stage.
image,range:stage.range,extent:stage.range,logical:`image "${stage.image}"`,words:stage.words,variables:stage.variables,hasGpu:/^(?:nvidia\/cuda|rocm\/)/.test(stage.
image),installsAi:stage.installsAi}));if(facts.some(each=>each.installsAi||concernsAi(each)))for(const each of facts)(0,component_names.dT)(each.image??"")&&each.
image!=="scratch"&&declareContainer(visit,each)}function assignments(rest,at,place){if(!/^[A-Za-z_][\w.-]*=/.test(rest)){const[,name,value]=/^([A-Za-z_]\w*)\s+(.*)$/s.
exec(rest)??[];return name===void 0?[]:[{name,value:(value??"").trim(),range:place(at,name.length)}]}return[...rest.matchAll(/([A-Za-z_]\w*)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\\S)*)/g)].
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
at),artifact.byteOffset(at+model[1].length)],version:/\bversion:\s*'([^'$]{1,60})'/.exec(model[0])?.[1],provider:"azure-openai"},key)}}var hcl=__webpack_require__(
40811);function declareTerraform(visit){const text=visit.artifact.text();if(!(text.length>limits.jU))for(const block of(0,hcl.KQ)(text)){const[type="",name=""]=block.
labels;if(block.type==="resource"&&name!=="")terraform_declareResource(visit,block,type,name);else if(block.type==="data"&&/^aws_bedrock_(?:foundation_model|inference_profile)$/.
test(type)){const id2=block.attributes.get("model_id")??block.attributes.get("inference_profile_id");id2?.literal!==void 0&&declareModel(visit,{text:id2.literal,
range:rangeOf(visit,id2)},void 0)}}}function terraform_declareResource(visit,block,type,name){const{artifact,declare,relate}=visit,all=[block,...(0,hcl.II)(block.
blocks)],valuesOf=key2=>all.flatMap(({attributes})=>attributes.get(key2)??[]),literal=(...keys)=>keys.flatMap(valuesOf).find(value=>value.literal!==void 0)?.literal,
hasGpu2=MACHINE_KEYS.flatMap(valuesOf).some(({literal:text,items})=>isGpuMachine(text??"")||items.some(isGpuMachine))||all.some(each=>each.type==="guest_acceler\
ator"||each.type==="accelerators"),known=cloudType(type);if(!known&&!(hasGpu2&&/(?:instance|virtual_machine|node_pool|node_group|launch_template|scale_set|compute)/.
test(type)))return;const key={type:known?.type??"cloud_resource",name:`${type}.${name}`,scope:folderOf(artifact.path)},head=[artifact.byteOffset(block.start),artifact.
byteOffset(block.headEnd)],isPublic=valuesOf("public_network_access_enabled").some(({literal:text})=>text==="true")||valuesOf("public_network_access").some(({literal:text})=>text===
"Enabled")||valuesOf("publicly_accessible").some(({literal:text})=>text==="true"),flags=[...hasGpu2?["gpu_instance"]:[],...isPublic?["public_resource"]:[]];declare(
{...key,provider:known?.provider??type.split("_")[0],origin:"config",range:head,extent:[head[0],artifact.byteOffset(block.end)],logical:`${type}.${name}`,flags,
properties:{platform:"terraform",kind:type,label:literal("name","agent_name","display_name"),region:literal("region","location","zone"),machine:MACHINE_KEYS.flatMap(
valuesOf).flatMap(({literal:text,items})=>text??items[0]??[])[0]}});for(const value of MODEL_KEYS.flatMap(valuesOf))value.literal!==void 0&&declareModel(visit,{
text:value.literal,range:rangeOf(visit,value)},key);if(type==="azurerm_cognitive_deployment"){const model=block.blocks.find(each=>each.type==="model"),id2=model?.
attributes.get("name");id2?.literal!==void 0&&declareModel(visit,{text:id2.literal,range:rangeOf(visit,id2),version:model?.attributes.get("version")?.literal,provider:"\
azure-openai"},key)}for(const value of valuesOf("image")){const image=value.literal===void 0?void 0:(0,component_names.dT)(value.literal);if(!image||!known)continue;
const to={type:"container",name:image.name};declare({...to,version:image.version,hash:image.digest,origin:"config",range:rangeOf(visit,value)}),relate({from:key,
type:"runs_in",to})}}function rangeOf({artifact},{start,end}){return[artifact.byteOffset(start),artifact.byteOffset(end)]}const DOCUMENT=1024*1024,HEADS=["servi\
ces","apiVersion","Resources","resources"],STREAM=500,infrastructureInventory=()=>({name:"infrastructure-inventory",keywords:[],appliesTo({kind,path,isWhole,link,
bytes},hits){return!isWhole||link?!1:kind==="document"?hits.length>0&&bytes.length<=DOCUMENT&&HEADS.some(word=>bytes.includes(word)):kind==="agent-settings"?/devcontainer\.json$/i.
test(path):(0,infrastructure_signs.l_)(path)&&((0,infrastructure_signs.pZ)(path)||(0,infrastructure_signs.zk)(path)||(0,infrastructure_signs.W)(path))},detect(visit){
const{kind,path}=visit.artifact;if(kind==="agent-settings")return declareDevcontainer(visit);if((0,infrastructure_signs.pZ)(path))return declareDockerfile(visit);
if((0,infrastructure_signs.zk)(path))return declareTerraform(visit);if((0,infrastructure_signs.W)(path))return declareBicep(visit);const root=visit.artifact.document()?.
root;if(root)for(const each of root.kind==="array"?root.items.slice(0,STREAM):[root])declareDocument(visit,each)}});function declareDocument(visit,root){isCompose(
root)?declareCompose(visit,root):isKubernetes(root)?declareKubernetes(visit,root):isTemplate(root)&&declareTemplate(visit,root)}}),90322:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{terraform:()=>terraform});var infrastructure_signs=__webpack_require__(34658),
limits=__webpack_require__(54354),hcl=__webpack_require__(40811);const UNKNOWN=Symbol("unknown"),NO_NAMES=new Map;function readHclValue(text,names=NO_NAMES){const reader=createReader(
text,names),value=reader.value(0);return reader.isAtEnd()?value:UNKNOWN}function isObject(value){return value instanceof Map}function textsIn(value){return typeof value==
"string"?[value]:Array.isArray(value)?value.filter(item=>typeof item=="string"):[]}function fromJson(text){try{return fromPlain(JSON.parse(text),0)}catch{return UNKNOWN}}
function fromPlain(value,depth){return depth>limits.bf?UNKNOWN:typeof value=="string"?/[$%]\{/.test(value)?UNKNOWN:value:value===null||typeof value=="number"||typeof value==
"boolean"?value:Array.isArray(value)?value.map(item=>fromPlain(item,depth+1)):typeof value!="object"?UNKNOWN:new Map(Object.entries(value).map(([key,item])=>[key,
fromPlain(item,depth+1)]))}const SPACE=/(?:\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y,TEXT=/"((?:[^"\\\n]|\\.)*)"/y,NUMBER=/-?\d+(?:\.\d+)?(?![\w.])/y,WORD=/[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/y,
HEREDOC=/<<(-?)([A-Za-z_]\w*)\r?\n/y;function createReader(text,names){let at=0,left=limits.Xu,isBroken=!1;const take=expression=>{expression.lastIndex=at;const match=expression.
exec(text);return match&&(at=expression.lastIndex),match},skip=()=>take(SPACE);function value(depth){if(skip(),depth>limits.bf||left--<=0)return at=text.length,
isBroken=!0,UNKNOWN;const start=text[at],known=start==='"'?textValue():start==="["?list(depth):start==="{"?object(depth):start==="<"?heredoc():scalar(depth);return skip(),
at<text.length&&!/[,}\])\n]/.test(text[at])?text[at-1]===`
`||/^[A-Za-z_"(]/.test(text[at])?known:(skipRest(),UNKNOWN):known}function textValue(){const written=take(TEXT)?.[1];if(written===void 0)return skipRest(),UNKNOWN;
const whole=/^\$\{\s*((?:var|local)\.[\w-]+)\s*\}$/.exec(written)?.[1];return whole!==void 0?names.get(whole)??UNKNOWN:/[$%]\{/.test(written)?UNKNOWN:written.replace(
/\\(.)/g,"$1")}function list(depth){at++;const items=[];for(skip();at<text.length&&text[at]!=="]";skip()){const before=at;items.push(value(depth+1)),skip(),(text[at]===
","||at===before)&&at++}return at++,items}function object(depth){at++;const entries=new Map;for(skip();at<text.length&&text[at]!=="}";skip()){const key=take(TEXT)?.[1]??
take(WORD)?.[0];if(skip(),key===void 0||!(text[at]==="="||text[at]===":"))return at=text.length,isBroken=!0,UNKNOWN;at++,entries.set(key,value(depth+1)),skip(),
text[at]===","&&at++}return at++,entries}function heredoc(){const[,,mark]=take(HEREDOC)??[],end=mark===void 0?null:new RegExp(`^[ \\t]*${mark}[ \\t]*\\r?$`,"m").
exec(text.slice(at));if(!end)return skipRest(),UNKNOWN;const body=text.slice(at,at+end.index);return at+=end.index+end[0].length,/[$%]\{/.test(body)&&!/^\s*\{/.
test(body)?UNKNOWN:body}function scalar(depth){const number=take(NUMBER)?.[0];if(number!==void 0)return Number(number);const word=take(WORD)?.[0];if(word==="tru\
e"||word==="false")return word==="true";if(word==="null")return null;if(word!==void 0&&text[at]==="("){if(at++,word==="jsonencode"||word==="tolist"||word==="tos\
et"||word==="sensitive"){const inner=value(depth+1);if(skip(),text[at]===")")return at++,inner}return skipRest(1),UNKNOWN}return word!==void 0&&names.has(word)?
names.get(word)??UNKNOWN:(word===void 0&&skipRest(),UNKNOWN)}function skipRest(open=0){for(let depth=open;at<text.length;){const char=text[at];if(char==='"'){take(
TEXT)||at++;continue}if(depth===0&&/[,}\])\n]/.test(char)||("([{".includes(char)?depth++:")]}".includes(char)&&depth--,at++,open>0&&depth===0))return}}return{value,
isAtEnd(){return skip(),at>=text.length&&!isBroken}}}function readModule(text){const{blocks,brokenAt}=(0,hcl.KT)(text),names=namesOf(text,blocks);return{brokenAt,
resources:blocks.flatMap(block=>{const[type="",name=""]=block.labels;return block.type==="resource"||block.type==="data"?[{block:block.type,type,address:`${block.
type==="data"?"data.":""}${type}.${name}`,body:bodyOf(block,text,names)}]:block.type==="module"||block.type==="provider"||block.type==="variable"?[{block:block.
type,type:block.type==="provider"?type:"",address:`${block.type}.${type}`,body:bodyOf(block,text,names)}]:[]})}}function namesOf(text,blocks){const names=new Map;
for(const block of blocks){const written=block.type==="variable"?block.attributes.get("default"):void 0;written&&names.set(`var.${block.labels[0]??""}`,readHclValue(
text.slice(written.start,written.end)))}for(const block of blocks)if(block.type==="locals")for(const[name,{start,end}]of block.attributes)names.set(`local.${name}`,
readHclValue(text.slice(start,end),new Map(names)));return names}function bodyOf(source,text,names){const known=new Map;return{source,has:name=>source.attributes.
has(name),value(name){const written=source.attributes.get(name);if(!written)return;const value=known.get(name)??readHclValue(text.slice(written.start,written.end),
names);return known.set(name,value),value},placeOf:name=>source.attributes.get(name)??{start:source.start,end:source.headEnd},blocks:type=>source.blocks.filter(
block=>block.type===type).map(block=>bodyOf(block,text,names))}}function policyOf(body,name){const value=body.value(name);return typeof value=="string"?fromJson(
value):isObject(value)?value:UNKNOWN}function networks(resource){return resource.block!=="resource"?[]:[...ports(resource),...databases(resource),...controlPlanes(
resource),...transport(resource)]}const WORLD=/^(?:0\.0\.0\.0\/0|::\/0|\*|Internet|Any)$/i,INNER_PORTS=[[22,"SSH"],[23,"Telnet"],[445,"SMB"],[1433,"SQL Server"],
[2375,"Docker"],[2379,"etcd"],[3306,"MySQL"],[3389,"RDP"],[5432,"PostgreSQL"],[5601,"Kibana"],[5985,"WinRM"],[6379,"Redis"],[6443,"Kubernetes"],[9200,"Elasticse\
arch"],[11211,"Memcached"],[11434,"Ollama"],[27017,"MongoDB"]];function ports({type,address,body}){return openings(type,body).flatMap(({body:inner,key,from,to})=>{
const inside=INNER_PORTS.filter(([port])=>from<=port&&port<=to);if(inside.length===0)return[];const what=from<=0&&to>=65535?"every port":inside.slice(0,3).map(([
port,name])=>`${name} (${port})`).join(", ");return[{id:"iac/port-open-to-internet",at:inner.placeOf(key),message:`\`${address}\` opens ${what} to the whole int\
ernet.`,evidence:[`ports: ${from}-${to}`,`network: ${textsIn(inner.value(key)).find(each=>WORLD.test(each))??""}`]}]})}function openings(type,body){const isWorld=(each,key)=>textsIn(
each.value(key)).some(network=>WORLD.test(network));return type==="aws_security_group"||type==="aws_default_security_group"?body.blocks("ingress").flatMap(each=>awsOpening(
each,["cidr_blocks","ipv6_cidr_blocks"])):type==="aws_security_group_rule"?body.value("type")==="ingress"?awsOpening(body,["cidr_blocks","ipv6_cidr_blocks"]):[]:
type==="aws_vpc_security_group_ingress_rule"?awsOpening(body,["cidr_ipv4","cidr_ipv6"],"ip_protocol"):type==="google_compute_firewall"?!isWorld(body,"source_ran\
ges")||(body.value("direction")??"INGRESS")!=="INGRESS"||body.value("disabled")===!0?[]:body.blocks("allow").flatMap(allow=>(allow.value("protocol")==="all"||allow.
value("protocol")==="tcp"&&!allow.has("ports")?[[0,65535]]:textsIn(allow.value("ports")).flatMap(rangeOf)).map(([from,to])=>({body,key:"source_ranges",from,to}))):
type==="azurerm_network_security_rule"?azureOpening(body):type==="azurerm_network_security_group"?body.blocks("security_rule").flatMap(azureOpening):[]}function awsOpening(body,keys,protocolKey="\
protocol"){const key=keys.find(each=>textsIn(body.value(each)).some(network=>WORLD.test(network)));if(key===void 0)return[];const protocol=String(body.value(protocolKey)??
"");if(protocol==="-1"||protocol==="all")return[{body,key,from:0,to:65535}];const[from,to]=[numberOf(body.value("from_port")),numberOf(body.value("to_port"))];return/^(?:tcp|6)$/.
test(protocol)&&from!==void 0&&to!==void 0?[{body,key,from,to}]:[]}function azureOpening(body){const isIn=body.value("direction")==="Inbound"&&body.value("acces\
s")==="Allow"&&/^(?:Tcp|\*)$/i.test(String(body.value("protocol")??"")),key=["source_address_prefix","source_address_prefixes"].find(each=>textsIn(body.value(each)).
some(network=>WORLD.test(network)));return!isIn||key===void 0?[]:[...textsIn(body.value("destination_port_range")),...textsIn(body.value("destination_port_range\
s"))].flatMap(rangeOf).map(([from,to])=>({body,key,from,to}))}function rangeOf(text){if(text==="*")return[[0,65535]];const[,from,to]=/^(\d{1,5})(?:-(\d{1,5}))?$/.
exec(text.trim())??[];return from===void 0?[]:[[Number(from),Number(to??from)]]}function numberOf(value){const number=typeof value=="string"&&/^-?\d{1,5}$/.test(
value)?Number(value):value;return typeof number=="number"?number:void 0}function databases({type,address,body}){const id2="iac/database-open-to-internet";return/^aws_(?:db_instance|rds_cluster_instance|redshift_cluster|dms_replication_instance|docdb_cluster_instance|neptune_cluster_instance)$/.
test(type)?body.value("publicly_accessible")===!0?[{id:id2,at:body.placeOf("publicly_accessible"),message:`\`${address}\` has a public address (\`publicly_accessi\
ble\`): only its security groups stand between it and the internet.`,evidence:["publicly_accessible: true"],tier:"review"}]:[]:type==="google_sql_database_insta\
nce"?body.blocks("settings").flatMap(each=>each.blocks("ip_configuration")).flatMap(each=>each.blocks("authorized_networks")).filter(each=>each.value("value")===
"0.0.0.0/0").map(each=>({id:id2,at:each.placeOf("value"),message:`\`${address}\` answers to the whole internet.`,evidence:["network: 0.0.0.0/0"]})):/^azurerm_(?:\w*sql|postgresql|mysql|mariadb|redis|cosmosdb)\w*_firewall_rule$/.
test(type)?body.value("start_ip_address")==="0.0.0.0"&&body.value("end_ip_address")==="255.255.255.255"?[{id:id2,at:body.placeOf("end_ip_address"),message:`\`${address}\
\` opens its database to the whole internet.`,evidence:["network: 0.0.0.0-255.255.255.255"]}]:[]:[]}function controlPlanes({type,address,body}){return(type==="a\
ws_eks_cluster"?body.blocks("vpc_config").filter(each=>each.value("endpoint_public_access")!==!1).map(each=>[each,"public_access_cidrs"]):type==="google_contain\
er_cluster"?body.blocks("master_authorized_networks_config").flatMap(each=>each.blocks("cidr_blocks")).map(each=>[each,"cidr_block"]):type==="azurerm_kubernetes\
_cluster"?[[body,"api_server_authorized_ip_ranges"],...body.blocks("api_server_access_profile").map(each=>[each,"authorized_ip_ranges"])]:[]).flatMap(([each,key])=>textsIn(
each.value(key)).some(network=>WORLD.test(network))?[{id:"iac/control-plane-open-to-internet",at:each.placeOf(key),message:`The control plane of \`${address}\` a\
nswers to the whole internet, and the file says so.`,evidence:[`${key}: 0.0.0.0/0`]}]:[])}function transport({type,address,body}){const found=(key,each,what)=>({
id:"iac/transport-weak",at:each.placeOf(key),message:`\`${address}\` ${what}.`,evidence:[`${key}: ${String(each.value(key))}`]});if(/^aws_(?:lb|alb)_listener$/.
test(type)){const isHttp=body.value("protocol")==="HTTP",actions=body.blocks("default_action");if(isHttp&&actions.length>0&&actions.every(each=>each.value("type")===
"forward"))return[found("protocol",body,"passes on requests that come without encryption")];const policy=body.value("ssl_policy");return typeof policy=="string"&&
/^ELBSecurityPolicy-(?:2015|2016-08|TLS-1-0|TLS-1-1)/.test(policy)?[found("ssl_policy",body,"accepts TLS 1.0")]:[]}if(type==="aws_cloudfront_distribution")return[
...body.blocks("default_cache_behavior"),...body.blocks("ordered_cache_behavior")].filter(each=>each.value("viewer_protocol_policy")==="allow-all").map(each=>found(
"viewer_protocol_policy",each,"answers without encryption too"));for(const key of["min_tls_version","minimum_tls_version","ssl_minimal_tls_version_enforced","mi\
n_tls_policy"])if(/^(?:TLS_?1_?[01]|1\.[01]|TLSEnforcementDisabled)$/.test(String(body.value(key)??"")))return[found(key,body,"accepts outdated TLS")];for(const key of[
"https_only","enable_https_traffic_only","https_traffic_only_enabled","ssl_enforcement_enabled"])if(body.value(key)===!1&&type.startsWith("azurerm_"))return[found(
key,body,"answers without encryption too")];return[]}const POLICY_ATTRIBUTES=["policy","assume_role_policy","inline_policy","key_policy","access_policy","access\
_policies"];function policies(resource){return[...statementsOf(resource).flatMap(statement=>judge(resource,statement)),...poolProvider(resource)]}function statementsOf({
block,type,body}){return block==="data"&&type==="aws_iam_policy_document"?body.blocks("statement").map(statement=>{const conditions=statement.blocks("condition");
return{isAllowed:(statement.value("effect")??"Allow")==="Allow",actions:textsIn(statement.value("actions")),resources:textsIn(statement.value("resources")),principals:statement.
blocks("principals").flatMap(each=>textsIn(each.value("identifiers"))),namesWho:statement.source.blocks.some(each=>/principals$|^dynamic$/.test(each.type)),hasCondition:statement.
source.blocks.some(each=>each.type==="condition"||each.type==="dynamic"),conditions:new Map(conditions.map(each=>[String(each.value("variable")),textsIn(each.value(
"values"))])),at:{start:statement.source.start,end:statement.source.headEnd}}}):block!=="resource"||!type.startsWith("aws_")?[]:POLICY_ATTRIBUTES.flatMap(name=>{
const policy=policyOf(body,name),list=isObject(policy)?policy.get("Statement")??UNKNOWN:UNKNOWN;return(Array.isArray(list)?list:[list]).flatMap(each=>isObject(each)?
[ofObject(each,body.placeOf(name))]:[])})}function ofObject(statement,at){const principal=statement.get("Principal"),condition=statement.get("Condition"),conditions=new Map;
if(isObject(condition)){for(const test of condition.values())if(isObject(test))for(const[name,values]of test)conditions.set(name,textsIn(values))}return{isAllowed:statement.
get("Effect")==="Allow",actions:textsIn(statement.get("Action")),resources:textsIn(statement.get("Resource")),principals:isObject(principal)?[...principal.values()].
flatMap(textsIn):textsIn(principal),namesWho:statement.has("Principal")||statement.has("NotPrincipal"),hasCondition:condition!==void 0,conditions,at}}function judge(resource,statement){
const{isAllowed,actions,resources,principals,namesWho,hasCondition,at}=statement,{address}=resource;return isAllowed?namesWho?principals.includes("*")?everybody(
resource,statement):pipeline(resource,statement):actions.some(action=>action==="*"||action==="*:*")&&resources.includes("*")&&!hasCondition?[{id:"iac/policy-all\
ows-everything",at,message:`\`${address}\` allows every action on every resource of the account.`,evidence:["Action: *","Resource: *"]}]:[]:[]}const READS=/^(?:s3:GetObject(?:Version)?|ecr-public:.*|sts:AssumeRole.*)$/i;
function everybody({address,type},{actions,hasCondition,at}){if(hasCondition||actions.length===0)return[];const isReading=actions.every(action=>READS.test(action)),
isKnown=/^aws_(?:s3_bucket_policy|sqs_queue(?:_policy)?|sns_topic(?:_policy)?|secretsmanager_secret_policy|ecr_repository_policy|lambda_permission|iam_role|kms_key|opensearch_domain(?:_policy)?|elasticsearch_domain(?:_policy)?|efs_file_system_policy|backup_vault_policy)$/.
test(type);return[{id:"iac/policy-open-to-everyone",at,message:`\`${address}\` lets everybody (\`*\`), in every account, ${actions.slice(0,3).join(", ")}, and n\
o condition holds them back.`,evidence:["Principal: *",...actions.slice(0,3).map(action=>`Action: ${action}`)],...(!isKnown||isReading)&&{tier:"review"}}]}const GITHUB=/token\.actions\.githubusercontent\.com/;
function pipeline({address},{actions,principals,conditions,hasCondition,at}){if(!principals.some(each=>GITHUB.test(each))||!actions.some(each=>/AssumeRoleWithWebIdentity|^\*$|^sts:\*$/.
test(each)))return[];const subject=[...conditions].find(([name])=>/:(?:sub|repository(?:_id)?|job_workflow_ref|repository_owner(?:_id)?)$/.test(name)),isOpen=subject?.[1].
some(value=>/^(?:\*|repo:\*.*)$/.test(value));return hasCondition&&conditions.size===0||conditions.has(String(UNKNOWN))||subject&&!isOpen?[]:[{id:"iac/pipeline-\
identity-open",at,message:`\`${address}\` can be taken by every workflow on GitHub: no condition names the repository (\`sub\`).`,evidence:["principal: token.ac\
tions.githubusercontent.com"]}]}function poolProvider({type,address,body}){if(type!=="google_iam_workload_identity_pool_provider"||body.has("attribute_condition"))
return[];const oidc=body.blocks("oidc")[0],issuer=oidc?.value("issuer_uri");return!oidc||typeof issuer!="string"||!GITHUB.test(issuer)?[]:[{id:"iac/pipeline-ide\
ntity-open",at:oidc.placeOf("issuer_uri"),message:`\`${address}\` trusts every workflow on GitHub: it has no \`attribute_condition\` that names the repository or i\
ts owner.`,evidence:[`issuer: ${issuer}`],tier:"review"}]}function settings(resource){return resource.block==="module"?settings_module(resource):resource.block!==
"resource"?[]:[...storage(resource),...passwords(resource),...encryption(resource),...metadata(resource),...functions(resource)]}function storage({type,address,
body}){const id2="iac/storage-open-to-everyone";if(type==="aws_s3_bucket"||type==="aws_s3_bucket_acl"){const acl=body.value("acl");if(typeof acl!="string"||!/^(?:public-read|public-read-write|authenticated-read)$/.
test(acl))return[];const isWritten=acl==="public-read-write";return[{id:id2,at:body.placeOf("acl"),message:`Everybody may ${isWritten?"read and change":"list an\
d read"} what lies in \`${address}\` (\`${acl}\`).`,evidence:[`acl: ${acl}`],...!isWritten&&{tier:"review"}}]}if(/^google_storage_bucket_(?:iam_(?:member|binding)|access_control)$/.
test(type)){const key=["member","members","entity"].find(each=>textsIn(body.value(each)).some(who=>/^all(?:Authenticated)?Users$/.test(who))),role=body.value("r\
ole");if(key===void 0||typeof role!="string")return[];const isWritten=/(?:admin|creator|writer|owner)/i.test(role);return[{id:id2,at:body.placeOf(key),message:`\
Everybody may ${isWritten?"change":"read"} what lies in the bucket of \`${address}\` (\`${role}\`).`,evidence:[`role: ${role}`],...!isWritten&&{tier:"review"}}]}
const container=type==="azurerm_storage_container"?body.value("container_access_type"):void 0;return container==="blob"||container==="container"?[{id:id2,at:body.
placeOf("container_access_type"),message:`Everybody may read what lies in \`${address}\` (\`${container}\`).`,evidence:[`container_access_type: ${container}`],tier:"\
review"}]:[]}const PASSWORD=/^(?:password|master_password|administrator_login_password|administrator_password|admin_password|auth_token|master_user_password|root_password)$/,
PLACEHOLDER=/change|replace|example|placeholder|your|todo|dummy|redacted|[<{$]|x{4}|\*{3}|^(?:password|secret|admin|root|test|postgres|mysql)\d{0,4}!?$/i;function passwords({
type,address,body}){return/^(?:aws|google|azurerm|digitalocean|mongodbatlas|postgresql|mysql|random|oci|alicloud)_/.test(type)?[...body.source.attributes.keys()].
flatMap(key=>{const value=PASSWORD.test(key)?body.value(key):void 0,written=body.source.attributes.get(key);return typeof value!="string"||value.length<8||PLACEHOLDER.
test(value)||written?.literal===void 0?[]:[{id:"iac/password-in-terraform",at:written,message:`The \`${key}\` of \`${address}\` is written in the file, and again\
 in every state of it.`,isSecret:!0}]}):[]}const OFF=[[/^aws_(?:db_instance|rds_cluster|docdb_cluster|neptune_cluster)$/,"","storage_encrypted"],[/^aws_(?:ebs_volume|efs_file_system|redshift_cluster)$/,
"","encrypted"],[/^aws_(?:instance|launch_template|launch_configuration)$/,"root_block_device","encrypted"],[/^aws_(?:instance|launch_template|launch_configuration)$/,
"ebs_block_device","encrypted"],[/^aws_elasticache_replication_group$/,"","at_rest_encryption_enabled"],[/^aws_elasticache_replication_group$/,"","transit_encry\
ption_enabled"],[/^aws_(?:opensearch|elasticsearch)_domain$/,"encrypt_at_rest","enabled"],[/^aws_dynamodb_table$/,"server_side_encryption","never"]];function encryption({
type,address,body}){return OFF.flatMap(([of,block,key])=>of.test(type)?(block===""?[body]:body.blocks(block)).filter(each=>each.value(key)===!1).map(each=>({id:"\
iac/encryption-off",at:each.placeOf(key),message:`\`${address}\` is told not to encrypt (\`${key} = false\`).`,evidence:[`${block===""?"":`${block}.`}${key}: fa\
lse`]})):[])}function metadata({type,address,body}){return/^aws_(?:instance|launch_template|launch_configuration)$/.test(type)?body.blocks("metadata_options").filter(
each=>each.value("http_tokens")==="optional"&&each.value("http_endpoint")!=="disabled").map(each=>({id:"iac/metadata-without-token",at:each.placeOf("http_tokens"),
message:`Machines of \`${address}\` hand out their credentials to any request from inside (\`http_tokens = "optional"\`).`,evidence:["http_tokens: optional"]})):
[]}function functions({type,address,body}){if(type!=="aws_lambda_permission")return[];const principal=body.value("principal"),isService=typeof principal=="strin\
g"&&/^[\w-]+\.amazonaws\.com$/.test(principal),isAll=principal==="*";return!isService&&!isAll||["source_arn","source_account","principal_org_id","function_url_a\
uth_type"].some(key=>body.has(key))?[]:[{id:"iac/function-open-to-accounts",at:body.placeOf("principal"),message:`\`${address}\` lets ${isAll?"everybody":`${principal}\
 on behalf of any account`} call the function: neither \`source_arn\` nor \`source_account\` says whose it is.`,evidence:[`principal: ${String(principal)}`]}]}function settings_module({
address,body}){const source=body.value("source");if(typeof source!="string")return[];const isClear=/^(?:git::)?http:\/\//i.test(source),isGit=/^git::|^git@|^(?:github\.com|bitbucket\.org)\/|\.git(?:[/?]|$)/.
test(source),ref=/[?&]ref=([^&]+)/.exec(source)?.[1],isMoving=isGit&&(ref===void 0||/^(?:main|master|develop|dev|trunk|latest|head)$/i.test(ref));return!isClear&&
!isMoving?[]:[{id:"iac/module-unpinned",at:body.placeOf("source"),message:isClear?`\`${address}\` is fetched without encryption, and then runs with the credentia\
ls of whoever applies it.`:`\`${address}\` is whatever ${ref===void 0?"the default branch":`the branch "${ref}"`} of its source holds when it is fetched.`,evidence:[
`source: ${source.replace(/\/\/[^/@\s]*@/,"//").slice(0,200)}`]}]}const terraform=rules=>{const own=new Map(rules.flatMap(rule=>rule.detector==="terraform"?[[rule.
info.id,rule]]:[]));if(own.size!==0)return{name:"terraform",keywords:[],appliesTo:({isWhole,link,path})=>isWhole&&!link&&(0,infrastructure_signs.zk)(path),detect({
artifact,report,gap}){const text=artifact.text();if(text.length>limits.jU){gap(`longer than the ${limits.jU/1024**2} MB that are read of Terraform`,"too-large");
return}const{resources,brokenAt}=readModule(text);if(brokenAt!==void 0){const{line}=artifact.lines().position(artifact.byteOffset(brokenAt));gap(`line ${line}: \
a block that does not end; it was left out`,"unparsable")}for(const resource of resources)for(const{id:id2,at,message,evidence,tier,isSecret}of[networks,policies,
settings].flatMap(check=>check(resource))){const rule=own.get(id2);if(!rule?.appliesTo(artifact))continue;const range=[artifact.byteOffset(at.start),artifact.byteOffset(
at.end)];report({rule,range,place:resource.address,message,...evidence&&{evidence},...tier&&{tier},...isSecret&&{secrets:[range]}})}}}}}),48184:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{workloads:()=>workloads});var limits=__webpack_require__(54354),server_entries=__webpack_require__(
42312),lib_document=__webpack_require__(55721);function nodesAt(root,path){return root?(0,lib_document.Lt)(root,path).map(({node})=>node):[]}function nodeAt(root,path){
return nodesAt(root,path)[0]}function textAt(root,path){return(0,server_entries.b6)(nodeAt(root,path))??""}function flagAt(root,path){const node=nodeAt(root,path);
if(node?.kind==="scalar")return node.value===!0||node.value==="true"?!0:node.value===!1||node.value==="false"?!1:void 0}function textsOf(node){return node?.kind===
"array"?node.items.flatMap(item=>(0,server_entries.b6)(item)??[]):[]}function mountOf(written){const path=written.replace(/(?<=.)\/+$/,"");if(path==="/")return{
isAll:!0,why:"that is the whole file system, with every password and every program in it"};if(/^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman|k3s\/containerd\/containerd)\.sock$/.
test(path))return{isAll:!0,why:"whoever speaks to that socket starts containers of any kind, and so is root on the machine"};if(/^(?:\/etc|\/root|\/home|\/boot|\/usr(?:\/s?bin)?|\/s?bin|\/var\/lib\/(?:kubelet|docker|containerd|etcd)|\/etc\/(?:kubernetes|cron\.d|systemd|ssh|shadow|sudoers)(?:\/.*)?|\/(?:var\/)?run|\/root\/\.\S+)$/.
test(path))return{isAll:!1,why:"what lies there decides who is who and what runs on the machine"};if(/^\/(?:proc|sys|dev)$/.test(path))return{isAll:!1,why:"thro\
ugh it one reads, and often sets, what the kernel does"}}const CAPABILITIES=new Map([["ALL","do whatever root may"],["SYS_ADMIN","mount, change namespaces and s\
o leave its container"],["SYS_MODULE","load code into the kernel"],["SYS_RAWIO","read and write the memory of the machine"],["SYS_PTRACE","read and change other\
 processes"],["DAC_READ_SEARCH","open any file of the host"],["BPF","load programs into the kernel"]]),PODS={Pod:"spec",PodTemplate:"template.spec",Deployment:"\
spec.template.spec",StatefulSet:"spec.template.spec",DaemonSet:"spec.template.spec",ReplicaSet:"spec.template.spec",ReplicationController:"spec.template.spec",Job:"\
spec.template.spec",CronJob:"spec.jobTemplate.spec.template.spec"};function pods(root){const kind=textAt(root,"kind"),path=Object.hasOwn(PODS,kind)?PODS[kind]:void 0,
node=path===void 0?void 0:nodeAt(root,path);if(node?.kind!=="object")return[];const name=textAt(root,"metadata.name")||textAt(root,"metadata.generateName")||"?",
isSystem=/^kube-system$/.test(textAt(root,"metadata.namespace")),pod={node,place:`${kind} "${name}"`,isAgent:kind==="DaemonSet"||isSystem},containers=["containe\
rs","initContainers","ephemeralContainers"].flatMap(list=>nodesAt(node,`${list}.*`));return[...containers.flatMap(container=>[...privileged(pod,container),...capabilities(
pod,container)]),...mounts(pod,containers),...namespaces(pod),...unconfined(pod,containers)]}function placeOf(pod,container){return`${pod.place}, container "${textAt(
container,"name")||"?"}"`}function privileged(pod,container){const node=nodeAt(container,"securityContext.privileged");if(!node||flagAt(container,"securityConte\
xt.privileged")!==!0)return[];const place=placeOf(pod,container);return[{id:"iac/container-privileged",node,place,message:`${place} is privileged: it sees all d\
evices of its node and is root there with one command.`,...pod.isAgent&&{tier:"review"}}]}function capabilities(pod,container){return nodesAt(container,"securit\
yContext.capabilities.add.*").flatMap(node=>{const name=((0,server_entries.b6)(node)??"").toUpperCase().replace(/^CAP_/,""),does=CAPABILITIES.get(name);if(does===
void 0)return[];const place=placeOf(pod,container);return[{id:"iac/capability-of-the-host",node,place,message:`${place} is given ${name}, with which it can ${does}\
.`,evidence:[`capability: ${name}`],...pod.isAgent&&{tier:"review"}}]})}function mounts(pod,containers){return nodesAt(pod.node,"volumes.*").flatMap(volume=>{const node=nodeAt(
volume,"hostPath.path"),path=(0,server_entries.b6)(node),found=path===void 0?void 0:mountOf(path);if(!node||path===void 0||!found)return[];const name=textAt(volume,
"name"),uses=containers.flatMap(each=>nodesAt(each,"volumeMounts.*")).filter(each=>textAt(each,"name")===name),isReadOnly=uses.length>0&&uses.every(each=>flagAt(
each,"readOnly")===!0)&&!path.endsWith(".sock");if(uses.length===0)return[];const isTaken=found.isAll&&!isReadOnly;return[{id:isTaken?"iac/host-taken-over":"iac\
/host-folder-mounted",node,place:`${pod.place}, volume "${name}"`,message:`${pod.place} mounts ${path} of its node${isReadOnly?" to read":""}: ${found.why}.`,evidence:[
`path: ${path}`],...pod.isAgent&&{tier:isTaken?"review":"context"},...!pod.isAgent&&!isTaken&&isReadOnly&&{tier:"context"}}]})}function namespaces(pod){return[[
"hostPID","iac/host-processes-shared","sees all processes of its node, with their environment, and can reach into those of its user"],["hostIPC","iac/host-proce\
sses-shared","shares the memory that processes of its node exchange"],["hostNetwork","iac/host-network-shared","stands in the network of its node: it reaches wh\
at only listens there, and no policy holds it"]].flatMap(([key,id2,what])=>{const node=(0,server_entries.jf)(pod.node,key);return!node||flagAt(pod.node,key)!==!0?
[]:[{id:id2,node,place:pod.place,message:`${pod.place} ${what} (\`${key}\`).`,evidence:[key],...pod.isAgent&&{tier:"context"}}]})}function unconfined(pod,containers){
const own=[pod.node,...containers];if(own.some(each=>flagAt(each,"securityContext.privileged")===!0))return[];for(const each of own){const context=(0,server_entries.
jf)(each,"securityContext"),loose=[["allowPrivilegeEscalation",flagAt(context,"allowPrivilegeEscalation")===!0,"may become more than it is (`allowPrivilegeEscal\
ation`)"],["runAsUser",textAt(context,"runAsUser")==="0","runs as root (`runAsUser: 0`)"],["runAsNonRoot",flagAt(context,"runAsNonRoot")===!1,"may run as root (\
`runAsNonRoot: false`)"],["seccompProfile.type",textAt(context,"seccompProfile.type")==="Unconfined","may use every call of the kernel (`Unconfined`)"]],[path,,
what]=loose.find(([,is])=>is)??[],node=path===void 0?void 0:nodeAt(context,path);if(!node)continue;const place=each===pod.node?pod.place:placeOf(pod,each);return[
{id:"iac/workload-unconfined",node,place,message:`${place} ${what}.`,...pod.isAgent&&{tier:"context"}}]}const open=containers.find(each=>isOpen(pod.node,each)),
name=open&&((0,server_entries.jf)(open,"name")??open);return!open||!name?[]:[{id:"iac/workload-unconfined",node:name,place:pod.place,message:`Nothing in ${pod.place}\
 keeps its containers from running as root or becoming it.`,tier:"context"}]}function isOpen(pod,container){const user=textAt(container,"securityContext.runAsUs\
er")||textAt(pod,"securityContext.runAsUser"),isNamed=(flagAt(container,"securityContext.runAsNonRoot")??flagAt(pod,"securityContext.runAsNonRoot"))===!0;return user===
""&&!isNamed&&flagAt(container,"securityContext.allowPrivilegeEscalation")!==!1}function rights(root){const kind=textAt(root,"kind"),place=`${kind} "${textAt(root,
"metadata.name")||"?"}"`;return kind==="ClusterRole"||kind==="Role"?role(root,kind,place):kind==="ClusterRoleBinding"||kind==="RoleBinding"?binding(root,kind,place):
kind==="Secret"&&textAt(root,"apiVersion")==="v1"?secret(root,place):[]}function role(root,kind,place){return nodesAt(root,"rules.*").flatMap(rule=>{const[verbs,
resources2,groups]=["verbs","resources","apiGroups"].map(key=>textsOf((0,server_entries.jf)(rule,key))),node=(0,server_entries.jf)(rule,"verbs")??rule;if(verbs?.
includes("*")&&resources2?.includes("*")&&(groups?.includes("*")||kind==="Role"))return[{id:"iac/role-allows-everything",node,place,message:`${place} allows eve\
rything${kind==="Role"?" in its namespace":" in the cluster"}: every verb on every resource.`,...kind==="Role"&&{tier:"context"}}];const strong=verbs?.find(verb=>/^(?:escalate|bind|impersonate)$/.
test(verb)),isNamed=(0,server_entries.jf)(rule,"resourceNames")!==void 0;if(strong!==void 0&&!isNamed)return[{id:"iac/role-may-become-more",node,place,message:`${place}\
 may \`${strong}\` ${resources2?.slice(0,3).join(", ")}: whoever holds it can take rights it does not list.`,evidence:[`verb: ${strong}`]}];const isOfSecrets=resources2?.
includes("secrets")&&verbs?.some(verb=>/^(?:\*|get|list|watch)$/.test(verb)),isOfShells=resources2?.some(each=>/^pods\/(?:exec|attach)$/.test(each))&&verbs?.some(
verb=>/^(?:\*|create|get)$/.test(verb));return kind!=="ClusterRole"||isNamed||!(isOfSecrets||isOfShells)?[]:[{id:"iac/role-may-become-more",node,place,message:isOfSecrets?
`${place} may read the secrets of every namespace, those of other accounts among them.`:`${place} may run commands in every pod of the cluster, with the account\
 of that pod.`,evidence:[isOfSecrets?"resource: secrets":"resource: pods/exec"],tier:"context"}]})}const PUBLIC_ROLES=/^system:(?:public-info-viewer|discovery|basic-user|service-account-issuer-discovery)$/,
EVERYBODY=/^system:(?:anonymous|unauthenticated|authenticated|serviceaccounts)$/;function binding(root,kind,place){const roleName=textAt(root,"roleRef.name");if(PUBLIC_ROLES.
test(roleName))return[];const isAdmin=roleName==="cluster-admin"&&textAt(root,"roleRef.kind")!=="Role";return nodesAt(root,"subjects.*").flatMap(subject=>{const node=(0,server_entries.
jf)(subject,"name")??subject,name=textAt(subject,"name"),isAccount=textAt(subject,"kind")==="ServiceAccount",isStrangers=!isAccount&&/^system:(?:anonymous|unauthenticated)$/.
test(name),isAll=!isAccount&&EVERYBODY.test(name),isDefault=isAccount&&name==="default";return isStrangers||isAdmin&&(isAll||isDefault)?[{id:"iac/cluster-open-t\
o-everyone",node,place,message:isStrangers?`${place} gives the role "${roleName}" to people who have not logged in.`:`${place} makes ${isDefault?"the account th\
at pods have unless told otherwise":`everybody in ${name}`} administrator of ${kind==="RoleBinding"?"its namespace":"the cluster"}.`,evidence:[`role: ${roleName}`,
`subject: ${name}`],...kind==="RoleBinding"&&!isStrangers&&{tier:"review"}}]:!isAdmin||kind==="RoleBinding"||!isAccount||name.includes("{{")||name.includes("$")?
[]:[{id:"iac/account-is-cluster-admin",node,place,message:`${place} makes the account "${name}" administrator of the cluster: whoever breaks into one of its pod\
s is that too.`,evidence:[`account: ${name}`]}]})}const PLACEHOLDER=/\b(?:change|replace|example|placeholder|your|todo|dummy|sample|insert|redacted|none|test|password|secret|admin|root|user|true|false)|[<{$]|x{4}|\*{3}|\.\.\.|^.{0,7}$/i,
NAME=/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;function secret(root,place){if(nodeAt(root,"metadata.annotations.sealedsecrets.bitnami.com/managed")||nodeAt(root,"sops"))return[];
for(const list of["data","stringData"]){const map=(0,server_entries.jf)(root,list);for(const{key,value}of map?.kind==="object"?map.entries:[]){const text=(0,server_entries.
b6)(value)??"",plain=list==="data"?decoded(text):text;if(!(plain===void 0||PLACEHOLDER.test(plain)||NAME.test(plain)||!/pass|secret|token|key|credential|auth/i.
test(key))&&!(/^-----BEGIN (?:CERTIFICATE|PUBLIC)/.test(plain)||/^(?:https?:\/\/|ENC\[|AQI|vault:|ref\+)/.test(plain)))return[{id:"iac/secret-in-manifest",node:value,
place,message:`${place} is committed with its value ("${key}"); base64 hides nothing.`,evidence:[`key: ${key}`],isSecret:!0}]}}return[]}function decoded(text){const plain=text.
replace(/\s/g,"");if(plain.length<8||plain.length>2e4||!/^[\w+/-]+={0,2}$/.test(plain))return;const bytes=Buffer.from(plain,"base64"),back=bytes.toString("utf8");
return back.includes("\uFFFD")?bytes.toString("latin1"):back.trim()}function isCompose(root){const services2=(0,server_entries.jf)(root,"services");return services2?.
kind==="object"&&services2.entries.some(({value})=>(0,server_entries.jf)(value,"image")!==void 0||(0,server_entries.jf)(value,"build")!==void 0)}const TIER="rev\
iew";function services(root){const map=(0,server_entries.jf)(root,"services");return(map?.kind==="object"?map.entries:[]).flatMap(({key,value})=>{const place=`s\
ervice "${key}"`;return[...powers(value,place),...volumes(value,place),...ports(value,place)]})}function powers(service,place){const found=[],privileged2=(0,server_entries.
jf)(service,"privileged");privileged2&&flagAt(service,"privileged")===!0&&found.push({id:"iac/container-privileged",node:privileged2,place,message:`The ${place}\
 is privileged: it sees all devices of the machine and is root there with one command.`,tier:TIER});for(const node of nodesAt(service,"cap_add.*")){const name=((0,server_entries.
b6)(node)??"").toUpperCase().replace(/^CAP_/,""),does=CAPABILITIES.get(name);does!==void 0&&found.push({id:"iac/capability-of-the-host",node,place,message:`The ${place}\
 is given ${name}, with which it can ${does}.`,evidence:[`capability: ${name}`],tier:TIER})}for(const[key,id2,what]of[["pid","iac/host-processes-shared","sees a\
ll processes of the machine"],["ipc","iac/host-processes-shared","shares the memory that processes of the machine exchange"],["network_mode","iac/host-network-s\
hared","stands in the network of the machine and reaches what only listens there"]]){const node=(0,server_entries.jf)(service,key);node&&(0,server_entries.b6)(node)===
"host"&&found.push({id:id2,node,place,message:`The ${place} ${what} (\`${key}: host\`).`,evidence:[key],...key!=="pid"&&{tier:"context"}})}return found}function volumes(service,place){
return nodesAt(service,"volumes.*").flatMap(node=>{const[,short,mode=""]=/^(\/[^:]*):[^:]+(?::([\w,]+))?$/.exec((0,server_entries.b6)(node)??"")??[],path=short??
(textAt(node,"type")==="bind"?textAt(node,"source"):""),found=path===""?void 0:mountOf(path);if(!found)return[];const isReadOnly=(/\bro\b/.test(mode)||flagAt(node,
"read_only")===!0)&&!path.endsWith(".sock"),isTaken=found.isAll&&!isReadOnly;return[{id:isTaken?"iac/host-taken-over":"iac/host-folder-mounted",node,place,message:`\
The ${place} mounts ${path} of the machine${isReadOnly?" to read":""}: ${found.why}.`,evidence:[`path: ${path}`],tier:isTaken?TIER:"context"}]})}const DATABASE=/(?:^|\/)(?:postgres|postgis|pgvector|timescaledb|mysql|mariadb|percona|mongo|redis|valkey|memcached|elasticsearch|opensearch|cassandra|couchdb|influxdb|clickhouse-server|neo4j|qdrant|chroma|weaviate|milvus|etcd|mssql\/server|rabbitmq)(?:[:@-]|$)/;
function ports(service,place){const image=textAt(service,"image");if(!DATABASE.test(image))return[];const node=nodesAt(service,"ports.*").find(services_isOpen);
return node?[{id:"iac/database-published",node,place,message:`The ${place} (${image}) answers on every network of the machine, past its firewall.`,evidence:[`im\
age: ${image}`]}]:[]}function services_isOpen(node){if(node.kind==="object"){const host=textAt(node,"host_ip");return(0,server_entries.jf)(node,"published")!==void 0&&
(host===""||host==="0.0.0.0")}const text=((0,server_entries.b6)(node)??"").replace(/\$\{[A-Za-z_]\w*:?-(\d{1,5})\}/g,"$1");return/^(?:0\.0\.0\.0:|\[::\]:)?[\d-]+:[\d-]+(?:\/(?:tcp|udp))?$/.
test(text)}const KIND=/["']?kind["']?\s*:\s*["']?(?:Pod|PodTemplate|Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob|Role|ClusterRole|RoleBinding|ClusterRoleBinding|Secret|List)\b/,
SERVICES=/^["'{\s]{0,4}services["']?\s*:/m,workloads=rules=>{const own=new Map(rules.flatMap(rule=>rule.detector==="workloads"?[[rule.info.id,rule]]:[]));if(own.
size!==0)return{name:"workloads",keywords:[],appliesTo:({kind,isWhole,link,bytes},hits)=>kind==="document"&&isWhole&&!link&&hits.length>0&&bytes.length<=limits.
IE,detect({artifact,report,gap}){const text=artifact.latin1();if(!KIND.test(text)&&!SERVICES.test(text))return;if(isTemplate(artifact,text)){gap("Template of a \
Helm chart, which is no manifest before it is rendered: scan what `helm template` prints","excluded");return}const document=artifact.document(),[problem]=document?.
problems??[];if(problem&&!document?.root){const{line}=artifact.lines().position(artifact.byteOffset(problem.offset));gap(`line ${line}: ${problem.message}`,"unp\
arsable")}const all=document?.root?resources(document.root):[];all.length>limits.aB&&gap(`${all.length-limits.aB} further resources were not looked at`,"too-lar\
ge");for(const{id:id2,node,place,message,evidence,tier,isSecret}of all.slice(0,limits.aB).flatMap(look)){const rule=own.get(id2);if(!rule?.appliesTo(artifact))continue;
const range=[artifact.byteOffset(node.start),artifact.byteOffset(node.end)];report({rule,range,place,message,...evidence&&{evidence},...tier&&{tier},...isSecret&&
{secrets:[range]}})}}}};function isTemplate({path,tree},text){if(!text.includes("{{"))return!1;const folder=/^(.*?)(?:^|\/)templates\//.exec(path)?.[1];return folder!==
void 0&&(tree?.has(folder===""?"Chart.yaml":`${folder}/Chart.yaml`)??!0)||/^[ \t]*\{\{-?\s*(?:if|range|with|include|define|template|end|toYaml)\b|:\s*\{\{[^{}\n]*\.(?:Values|Release|Chart)\b/m.
test(text)}function resources(root){const found=new Set;for(const each of root.kind==="array"?root.items:[root]){const items=/List$/.test(textAt(each,"kind"))?(0,server_entries.
jf)(each,"items"):void 0;for(const item of items?.kind==="array"?items.items:[each])found.add(item)}return[...found]}function look(resource){return(0,server_entries.
jf)(resource,"kind")&&(0,server_entries.jf)(resource,"apiVersion")?[...pods(resource),...rights(resource)]:isCompose(resource)?services(resource):[]}}),75756:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>readDockerfile});var _lazy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38552),_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
54354);function readDockerfile(text){const continuation=continuationOf(text),ends=(0,_lazy_js__WEBPACK_IMPORTED_MODULE_1__.R)(()=>lonelyWords(text)),instructions=[],
continued=new RegExp(String.raw`${continuation==="\\"?"\\\\":"`"}[ \t]*\r?$`);for(let at=0;at<text.length;){if(instructions.length>=_limits_js__WEBPACK_IMPORTED_MODULE_0__.
DR)return{instructions,continuation,isWhole:!1};const first=lineAt(text,at);at=first.next;const head=/^[ \t]*([A-Za-z]{2,20})(?:[ \t]+|(?=\r?$))/.exec(first.text);
if(!head)continue;const[whole,name=""]=head;let end=first.start+first.text.length,rest=first.text.slice(whole.length);for(let last=first.text;continued.test(last)&&
at<text.length;){const line=lineAt(text,at),isComment=/^[ \t]*#/.test(line.text);rest+=text.slice(end,line.start)+(isComment?" ".repeat(line.text.length):line.text),
end=line.start+line.text.length,at=line.next,!isComment&&line.text.trim()!==""&&(last=line.text)}const heredocs=[];if(/^(?:RUN|COPY|ADD)$/i.test(name))for(const mark of marksIn(
rest)){const found=endOf(ends().get(mark.word)??[],at,mark);if(!found)break;heredocs.push({text:text.slice(at,found.start),at}),at=found.next}const start=first.
start+whole.length-whole.trimStart().length;instructions.push({name:name.toUpperCase(),rest,start,at:first.start+whole.length,end,heredocs})}return{instructions,
continuation,isWhole:!0}}function continuationOf(text){for(const line of text.slice(0,2e3).split(`
`)){const[,key="",value=""]=/^#[ \t]*(\w+)[ \t]*=[ \t]*(\S+)/.exec(line)??[];if(key==="")return"\\";if(key.toLowerCase()==="escape")return value==="`"?"`":"\\"}
return"\\"}function lineAt(text,start){const end=text.indexOf(`
`,start);return end<0?{text:text.slice(start),start,next:text.length}:{text:text.slice(start,end),start,next:end+1}}function marksIn(rest){return[...rest.matchAll(
/(?<!<)<<(-?)(["']?)([A-Za-z_][\w.]{0,60})\2/g)].slice(0,20).map(([,dash,,word=""])=>({word,mayIndent:dash==="-"}))}function lonelyWords(text){const found=new Map;
for(const match of text.matchAll(/^(\t*)([A-Za-z_][\w.]{0,60})\r?$/gm)){const[whole,tabs="",word=""]=match,end={start:match.index,next:Math.min(text.length,match.
index+whole.length+1),tabs:tabs.length},list=found.get(word);list?list.push(end):found.set(word,[end])}return found}function endOf(ends,from,{mayIndent}){let low=0,
high=ends.length;for(;low<high;){const middle=low+high>>1;(ends[middle]?.start??0)<from?low=middle+1:high=middle}for(let at=low;at<Math.min(ends.length,low+50);at++)
if(mayIndent||ends[at]?.tabs===0)return ends[at]}}),40811:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{II:()=>allBlocks,KQ:()=>readHcl,KT:()=>readHclFile});var _limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354);function readHcl(text){
return readHclFile(text).blocks}function readHclFile(text){const blocks=[];let brokenAt;const head=/^[a-z]+(?:[ \t]+"[^"\n]*"){0,2}[ \t]*\{/gm;for(let from=0,again=0;again<=
_limits_js__WEBPACK_IMPORTED_MODULE_0__.V6;again++){const reader=createReader(text,from),found=reader.body(0).blocks,broken=found.find(({start})=>start===reader.
openSince());if(blocks.push(...found.filter(block=>block!==broken)),!broken)break;brokenAt??=broken.start,head.lastIndex=broken.start+1;const next=head.exec(text);
if(!next)break;from=next.index}return{blocks,brokenAt}}function allBlocks(blocks){return blocks.flatMap(block=>[block,...allBlocks(block.blocks)])}const SPACE=/(?:\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y,
NAME=/[A-Za-z_][\w-]*/y,LABEL=/"((?:[^"\\\n]|\\.)*)"/y,HEREDOC=/<<-?([A-Za-z_]\w*)\r?\n/y;function createReader(text,from){let at=from,open,left=_limits_js__WEBPACK_IMPORTED_MODULE_0__.
L6;const take=expression=>{expression.lastIndex=at;const match=expression.exec(text);return match&&(at=expression.lastIndex),match};function body(depth){const attributes=new Map,
blocks=[];for(;at<text.length&&(take(SPACE),text[at]!=="}");){const start=at,name=take(NAME)?.[0];if(name===void 0){at++;continue}if(take(SPACE),text[at]==="="&&
text[at+1]!=="="){at++,attributes.set(name,value());continue}const labels=[];for(let label=take(LABEL);label;label=take(LABEL))labels.push(label[1]??""),take(SPACE);
if(text[at]!=="{")continue;const headEnd=at;if(at++,depth>=_limits_js__WEBPACK_IMPORTED_MODULE_0__.bf||left--<=0){skipTo("}");continue}const inner=body(depth+1);
depth===0&&text[at]!=="}"&&(open=start),at++,blocks.push({type:name,labels,...inner,start,headEnd,end:Math.min(at,text.length)})}return{attributes,blocks}}function value(){
for(;text[at]===" "||text[at]==="	";)at++;const start=at;skipExpression();const written=text.slice(start,at).trimEnd(),end=start+written.length,items=/^\[[\s\S]*\]$/.
test(written)?[...written.slice(0,2e4).matchAll(/"((?:[^"\\$\n]|\\.)*)"/g)].map(([,item=""])=>item):[];return{literal:literalOf(written),items,start,end}}function skipExpression(){
let depth=0;for(;at<text.length;){const char=text[at];if(char==='"')skipString();else if(char==="<"&&take(HEREDOC))skipHeredoc();else if(char==="#"||char==="/"&&
(text[at+1]==="/"||text[at+1]==="*")){if(depth===0)return;take(SPACE)||at++}else if("([{".includes(char))depth++,at++;else if(")]}".includes(char)){if(depth===0)
return;depth--,at++}else{if(char===`
`&&depth===0)return;at++}}}function skipHeredoc(){const mark=/<<-?([A-Za-z_]\w*)\r?\n$/.exec(text.slice(Math.max(0,at-100),at))?.[1]??"",end=new RegExp(`^[ \\t]*${mark}\
[ \\t]*\\r?$`,"m").exec(text.slice(at));at=end?at+end.index+end[0].length:text.length}function skipString(){at++;let depth=0;for(;at<text.length;){const char=text[at];
if(char==="\\")at++;else{if(char===`
`&&depth===0)return;if((char==="$"||char==="%")&&text[at+1]==="{")depth++,at++;else if(char==="}"&&depth>0)depth--;else if(char==='"'&&depth===0){at++;return}}at++}}
function skipTo(close){for(skipExpression();at<text.length&&text[at]!==close;)at++,skipExpression();at++}return{body,openSince:()=>open}}function literalOf(written){
const text=/^"((?:[^"\\]|\\.)*)"$/.exec(written)?.[1];return text!==void 0?/[$%]\{/.test(text)?void 0:text.replace(/\\(.)/g,"$1"):/^(?:true|false|-?\d+(?:\.\d+)?)$/.
test(written)?written:void 0}})};export{id,ids,modules};
