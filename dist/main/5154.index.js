const id=5154,ids=[5154],modules={14918:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Z:()=>mentionedModel});var _ai_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22288);const ALIASES={sonnet:"anthropic",opus:"anthropic",haiku:"a\
nthropic",opusplan:"anthropic"},NONE=/^(?:inherit|default|auto|none|null|any|model|your[-_ ].*|<.*)$/i;function mentionedModel(text,isModel){const written=text.
replace(/\s#.*$/s,"").trim();if(written===""||NONE.test(written)||/[${}<>%]/.test(written))return;const alias=written.toLowerCase();if(isModel&&Object.hasOwn(ALIASES,
alias))return{key:{type:"model",name:alias},provider:ALIASES[alias],flags:["unpinned_model"]};const shown=/\s/.test(written)?idOf(written):void 0,known=(0,_ai_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
DM)(written)??(shown===void 0?void 0:(0,_ai_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.DM)(shown));if(known)return{key:{type:known.type,name:known.name,purl:known.
purl},provider:known.provider,flags:[...known.isAlias?["unpinned_model"]:[],...known.isDeprecated?["deprecated_model"]:[]]};if(!(!isModel||!/^[\w@][\w.:/@ ()-]{1,100}$/.
test(written)))return{key:{type:"model",name:shown===void 0?written:written.replace(/\s*\([^)]*\)$/,"")},provider:void 0,flags:[]}}function idOf(shown){return shown.
replace(/\s*\([^)]*\)\s*$/,"").trim().toLowerCase().replace(/\s+/g,"-")}}),81882:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>namesSecretVariable,s:()=>namesCredential});const SECRET_KEY=/(?:^|[-_.])(?:api[-_]?key|apikey|access[-_]?key|secret[-_]?key|private[-_]?key|secret|token|pat|passw(?:or)?d|passphrase|pwd|pass|credentials?|bearer|authorization|auth|key)$|(?:apikey|token|secret|password|accesskey)$|(?:api_?key|secret|token|password)_(?:value|dev|prod|staging|test)$/i,
NO_SECRET_KEY=/(?:public|publishable|anon|client|tenant|project|account|user|team|org|workspace|site)[-_]?(?:key|id)$|(?:max|num|limit|count|total|input|output|context)[-_]?tokens?$|(?:key|token|secret|auth)[-_]?(?:id|name|type|mode|method|url|uri|file|path|prefix|env|var|header|version|ttl|limit|count)$|(?:sort|partition|primary|foreign|cache|host|object|s3|i18n|map|tag)[-_]?key$|bearer_token_env_var/i;
function namesCredential(name){return SECRET_KEY.test(name)&&!NO_SECRET_KEY.test(name)}function namesSecretVariable(name){return!/^(?:OLD|INIT_)?PWD$|^AUTH$/.test(
name)&&namesCredential(name)}}),28954:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{h:()=>runDownloads});var _shell_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46214),_shell_line_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(48781),
_shell_programs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86494);const LINES_IN_WORDS=4;function runDownloads(line){const state={run:new Set,files:new Map,
variables:new Map,literals:new Map,loaded:new Map,isWhole:!0};return followLine(line,void 0,{state,origin:void 0,depth:0}),state}function followLine({pipelines},input,scope){
const{files}=scope.state;let output,verified=[];for(const{commands,end}of pipelines){let carried=input;for(const command of commands)carried=followCommand(command,
carried,output,scope);output??=carried,isHashCheck(commands)&&(verified=[...verified,...mentioned(commands,files)]);for(const[name,word]of verified)end==="&&"?files.
delete(name):files.set(name,word);end!=="&&"&&(verified=[])}return output}const HASH_PROGRAM=/^(?:sha(?:1|224|256|384|512)?sum|shasum|b2sum)$/;function isHashCheck(commands){
return commands.some(({words})=>HASH_PROGRAM.test((0,_shell_programs_js__WEBPACK_IMPORTED_MODULE_2__.Vb)((0,_shell_programs_js__WEBPACK_IMPORTED_MODULE_2__.oA)(
words)))&&words.some(({text})=>/^-(?:-check|[a-z]*c)$/.test(text)))&&commands.some(command=>textsOf(command).some(text=>/(?<![0-9a-fA-F])[0-9a-fA-F]{40,128}(?![0-9a-fA-F])/.
test(text)))}function mentioned(commands,files){const texts=commands.flatMap(textsOf);return[...files].filter(([file])=>texts.some(text=>text.includes(file)))}function textsOf({
words,redirects}){return[...words.map(({text})=>text),...redirects.map(({target})=>target.text)]}function followCommand(command,input,before,scope){const{variables}=scope.
state;let stdin=input,body;for(const redirect of command.redirects)redirect.operator.startsWith("<<")&&(body=redirect),redirect.operator.startsWith("<")&&(stdin=
scope.state.files.get(pathOf(redirect.target.text))??carriedBy(redirect.target,stdin,scope)??stdin);for(const word of command.assignments)assign(word,stdin,scope);
let{words}=command;const variable=/^\$(\w{1,60})(=)?/.exec(words[0]?.text??""),[first]=words;let assigned;if(first&&variable?.[1]&&(variable[2]||words[1]?.text===
"=")){assigned=variable[1];const value={...first,text:first.text.slice(variable[0].length)};words=variable[2]?[value,...words.slice(1)]:words.slice(2),hold(assigned,
words.length===1?words[0]:void 0,0,scope)}else words=expanded(words,scope);let output=followProgram((0,_shell_programs_js__WEBPACK_IMPORTED_MODULE_2__.oA)(words),
stdin,body,before,scope);if(assigned!==void 0){output&&variables.set(assigned,output);return}for(const{operator,fd,target}of command.redirects)!operator.includes(
">")||fd!==void 0&&fd!==1||operator==="<>"||(output&&(target.nested.length>0&&carriedBy(target,output,scope),keep(target.text,output,scope)),operator===">&"&&target.
text==="1"||(output=void 0));return output}function followProgram(words,stdin,body,before,scope){const{state}=scope,[head,...rest]=words;if(!head)return;const name=(0,_shell_programs_js__WEBPACK_IMPORTED_MODULE_2__.
Vb)(words),run=source=>(source&&state.run.add(source),source),download=(0,_shell_programs_js__WEBPACK_IMPORTED_MODULE_2__.qg)(words);if(download){const source=scope.
origin??head;for(const word of words)carriedBy(word,source,scope);for(const file of download.files)keep(file,source,scope);return download.isPiped?source:void 0}
if(/^(?:\$\(|`)/.test(head.text)&&run(carriedBy(head,stdin,scope)),run(state.variables.get(/^\$\{?(\w{1,60})\}?(?:\.content)?$/i.exec(head.text)?.[1]??"")),run(
state.files.get(isRunByName(head.text)?pathOf(head.text):`bin:${head.text}`)),/scriptblock\]::create\(/i.test(head.text)&&run(carriedBy(head,stdin,scope)),name===
"iex"||name==="invoke-expression"||name==="eval"){const inside=head.nested.map(({start,end})=>head.text.slice(start-head.start,end-head.start)),output=followText(
[...inside,...rest.map(({text})=>text)].join(" "),stdin,head,scope);return[head,...rest].some(({nested})=>nested.some(({opener})=>opener==="("))&&run(output),name!==
"eval"&&run(stdin),output}if(name==="source"||head.text==="."){const[file]=rest,isInput=!file||file.text==="-"||file.text==="/dev/stdin";return run(isInput?stdin:
state.files.get(pathOf(file.text))??carriedBy(file,void 0,scope))}const script=(0,_shell_programs_js__WEBPACK_IMPORTED_MODULE_2__.Fl)(words);if(script?.from==="\
code"&&script.words[0]){const[code]=script.words;for(const word of rest)script.words.includes(word)||carriedBy(word,stdin,scope);if(script.isCommandLine)return followText(
script.words.map(({text})=>text).join(" "),stdin,code,scope)??stdin;const carried=carriedBy(code,void 0,scope);return/^(?:\$\(|`)/.test(code.text)?run(carried):
stdin}if(script?.from==="file"){run(state.files.get(pathOf(script.word.text))??carriedBy(script.word,void 0,scope));for(const word of rest)carriedBy(word,stdin,
scope);return stdin}if(script?.from==="input")return body&&_shell_programs_js__WEBPACK_IMPORTED_MODULE_2__.jN.test(name)&&followText(body.target.text,void 0,body.
target,scope),run(stdin);if(/^(?:export|local|declare|readonly|typeset)$/.test(name)){for(const word of rest)assign(word,stdin,scope);return}return followOther(
name,words,stdin,before,scope)}function followOther(name,words,stdin,before,scope){const{files}=scope.state,rest=words.slice(1),operands=rest.filter(({text})=>!text.
startsWith("-")),speaks=/^(?:echo|printf|e?grep|rg|write-\w+)$/.test(name),shell=speaks?-1:rest.findIndex(({text})=>_shell_programs_js__WEBPACK_IMPORTED_MODULE_2__.
jN.test((0,_shell_line_js__WEBPACK_IMPORTED_MODULE_1__.kX)(text))||/^(?:cmd|powershell|pwsh)$/.test((0,_shell_line_js__WEBPACK_IMPORTED_MODULE_1__.kX)(text))),script=shell<
0?void 0:(0,_shell_programs_js__WEBPACK_IMPORTED_MODULE_2__.Fl)(rest.slice(shell)),start=speaks?-1:rest.findIndex(({text})=>text==="curl"||text==="wget");let output=start<
0?stdin:followProgram(rest.slice(start),stdin,void 0,void 0,scope)??stdin;script?.from==="code"&&script.isCommandLine&&script.words[0]&&(output=followText(script.
words.map(({text})=>text).join(" "),void 0,script.words[0],scope)??output);for(const word of words)script?.from==="code"&&script.words.includes(word)||(output??=
carriedBy(word,stdin,scope)??(word===words[0]?void 0:files.get(pathOf(word.text))),carriedBy(word,stdin,scope));if(name==="tee"&&stdin)for(const{text}of operands)
keep(text,stdin,scope);const target=operands.at(-1);if(/^(?:mv|cp|install|ln|move|copy|ren|(?:move|copy|rename)-item)$/.test(name)&&target){const from=operands.
map(({text})=>files.get(pathOf(text))).find(source=>source!==void 0);from&&keep(target.text,from,scope)}return name==="fi"||name==="done"||name==="esac"?before??
output:output}function carriedBy(word,input,scope){const{state}=scope;if(state.loaded.has(word))return state.loaded.get(word);state.loaded.set(word,void 0);let found;
for(const{opener,line}of word.nested){opener==="{"&&input&&state.variables.set("_",input);const output=followLine(line,opener==="{"||opener==="("||opener===">("?
input:void 0,scope);opener!==">("&&(found??=output)}if(state.variables.size>0)for(const[,name=""]of word.text.matchAll(/\$\{?(\w{1,60})/g))found??=state.variables.
get(name);return state.loaded.set(word,found),found}function assign(word,stdin,scope){const name=/^(\w{1,60})\+?=/.exec(word.text)?.[1],source=carriedBy(word,stdin,
scope);name&&(source&&scope.state.variables.set(name,source),hold(name,source?void 0:word,word.text.indexOf("=")+1,scope))}const LITERAL_UNITS=200;function hold(name,word,from,{
state}){const text=word?.nested.length===0?filledIn(word.text.slice(from),state):"";text!==""&&text.length<=LITERAL_UNITS?state.literals.set(name,text):state.literals.
delete(name)}function expanded(words,{state}){const[head,...rest]=words;if(!head?.text.includes("$")||head.nested.length>0||state.literals.size===0)return words;
const text=filledIn(head.text,state);return text===head.text?words:[...text.split(/\s+/).filter(part=>part!=="").map(part=>({...head,text:part})),...rest]}function filledIn(text,{
literals}){return text.length>LITERAL_UNITS?text:text.replace(/\$(?:\{(\w{1,60})\}|(\w{1,60}))/g,(whole,braced,plain)=>literals.get(braced??plain??"")??whole)}function followText(text,input,word,scope){
const{state,origin,depth}=scope,reading=(0,_shell_js__WEBPACK_IMPORTED_MODULE_0__.l)(text);if((!reading.isWhole||depth>=LINES_IN_WORDS)&&(state.isWhole=!1),!(depth>=
LINES_IN_WORDS))return followLine(reading.line,input,{state,origin:origin??word,depth:depth+1})}function keep(file,source,{state}){const path=pathOf(file);if(path===
""||path.startsWith("/dev/"))return;state.files.set(path,source);const name=/(?:^|\/)s?bin\/([^/]+)$/.exec(path)?.[1];name!==void 0&&state.files.set(`bin:${name}`,
source)}function isRunByName(text){return/[\\/$%]|\.(?:ps1|exe|bat|cmd)$/i.test(text)}function pathOf(text){return text.replaceAll("\\","/").replace(/^(?:\.\/)+/,
"").replace(/^~\//,"$HOME/").replace(/\$\{(\w{1,60})\}/g,"$$$1")}}),48781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A4:()=>lineBuilder,j2:()=>BETWEEN,kX:()=>programName});const BETWEEN=new Set(["|","|&","||","&&",";","&"]);function lineBuilder(before=[]){
const pipelines=before.slice(0,-1),commands=[...before.at(-1)?.commands??[]];let open=mutable(commands.pop());const endCommand=()=>{open.words.length+open.assignments.
length+open.redirects.length>0&&commands.push(open),open=mutable()},separate=operator=>{if(endCommand(),operator==="|"||operator==="|&")return;const end=operator===
"&&"||operator==="||"||operator==="&"||operator===""?operator:";";commands.length>0&&pipelines.push({commands:commands.splice(0),end})};return{separate,add(word){
(open.words.length===0&&/^[A-Za-z_]\w*\+?=/.test(word.text)?open.assignments:open.words).push(word)},redirect:redirect=>open.redirects.push(redirect),line(){return separate(
""),{pipelines}}}}function mutable(command){return{assignments:[...command?.assignments??[]],words:[...command?.words??[]],redirects:[...command?.redirects??[]]}}
function programName(word){return word.replace(/^.*[\\/]/s,"").replace(/\.(?:exe|cmd|bat)$/i,"").toLowerCase()}}),86494:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fl:()=>scriptOf,OS:()=>interpreterOf,Vb:()=>nameOf,jN:()=>SHELL,oA:()=>unwrap,qg:()=>downloadOf});var _shell_line_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48781);const NONE=/(?!)/,RESERVED=/^(?:if|then|elif|else|while|until|do|!|time|exec|command|builtin|nohup|call|chronic|unbuffer|busybox)$/,WRAPPERS={sudo:{valued:/^(?:-[a-zA-Z]*[ughpCrtTUDR]|--(?:user|group|host|prompt|chdir|role|type))$/},
doas:{valued:/^-[uC]$/},env:{valued:/^(?:-[uC]|--unset|--chdir)$/},nice:{valued:/^-n$/},ionice:{valued:/^-[cnp]$/},timeout:{valued:/^(?:-[ks]|--signal|--kill-after)$/,
operands:1},stdbuf:{valued:/^-[ioe]$/},setsid:{valued:NONE},flock:{valued:/^-[wE]$/,operands:1},start:{valued:NONE},"start-process":{valued:/^-(?:wait|nonewwindow|verb|argumentlist)$/i}},
CMD_CODE=/^(?:\/[a-z](?::\w{1,10})?){0,8}\/[ck]$/i,CARRIERS=/^(?:docker|podman|nerdctl|wsl|chroot|nsenter|distrobox|toolbox)$/;function unwrap(words){let from=0;
for(;;){const name=wordName(words[from]),wrapper=Object.hasOwn(WRAPPERS,name)?WRAPPERS[name]:void 0;if(CARRIERS.test(name)){const start=from,at=words.findIndex(
(word,index)=>index>start&&isKnown((0,_shell_line_js__WEBPACK_IMPORTED_MODULE_0__.kX)(word.text)));return words.slice(at<0?from:at)}if(!wrapper&&!RESERVED.test(
name))return from===0?words:words.slice(from);if(from++,name==="env"){const split=splitString(words,from);if(split)return split}for(let operands=wrapper?.operands??
0;from<words.length;from++){const text=words[from]?.text??"";if(wrapper?.valued.test(text))from++;else if(!/^-|^\w+=|^$/.test(text)&&!(name==="start"&&/^\/\w+$/.
test(text))&&operands--<=0)break}}}function splitString(words,from){const at=words.findIndex(({text:text2},index)=>index>=from&&!/^(?:-[a-zA-Z]*[i0v]|--[a-z-]+|\w+=.*)$/s.
test(text2)),flag=words[at],own=/^(?:-[i0v]*S|--split-string=)(.*)$/s.exec(flag?.text??"")?.[1],rest=own===""?words.slice(at+1):words.slice(at),[first]=rest,text=own===
""?first?.text??"":own??"";return own===void 0||!first||!/\s/.test(text)?void 0:["sh","-c",[text,...rest.slice(1).map(word=>word.text)].join(" ")].map(each=>({...first,
text:each}))}function nameOf(words){return wordName(words[0])}function wordName(word){return(0,_shell_line_js__WEBPACK_IMPORTED_MODULE_0__.kX)((word?.text??"").
replace(/\(.*$/s,""))}function isKnown(name){return isDownloader(name)||SHELL.test(name)||interpreterOf(name)!==void 0}const CURL={valued:"AbcCdDeEFhHKmoPQrtTuU\
wxXyYz",file:/^(?:-o|--output)$/,folder:/^--output-dir$/,keepsName:/^(?:-O|--remote-name(?:-all)?)$/,keeps:!1},POWERSHELL={valued:"",file:/^-(?:out\w{0,5}|destination)$/i,
folder:NONE,keepsName:NONE,keeps:!1},DOWNLOADERS={curl:CURL,wget:{valued:"aABDeghiIloOPQRtTUwX",file:/^(?:-O|--output-document)$/,folder:/^(?:-P|--directory-prefix)$/,
keepsName:NONE,keeps:!0},wget2:{...CURL,valued:"aOP",file:/^(?:-O|--output-document)$/,folder:/^-P$/,keepsName:NONE,keeps:!0},fetch:{...CURL,valued:"BNoSTw",keepsName:NONE,
keeps:!0},aria2c:{...CURL,valued:"odixsj",file:/^(?:-o|--out)$/,folder:/^(?:-d|--dir)$/,keeps:!0},http:CURL,https:CURL,xh:CURL,lynx:CURL,iwr:POWERSHELL,irm:POWERSHELL,
"invoke-webrequest":POWERSHELL,"invoke-restmethod":POWERSHELL,"start-bitstransfer":POWERSHELL};function isDownloader(name){return Object.hasOwn(DOWNLOADERS,name)}
function downloadOf(words){const[first]=words,name=nameOf(words),method=/\.download(string|data|file)(?:async)?\(/i.exec(first?.text??"")?.[1]?.toLowerCase();if(method===
"file"){const file=first?.nested.at(-1)?.line.pipelines[0]?.commands[0]?.words.at(-1)?.text.split(",").at(-1);return{files:file?[file]:[],isPiped:!1}}if(method!==
void 0)return{files:[],isPiped:!0};if(name==="certutil"&&words.some(({text})=>/^[-/]urlcache$/i.test(text)))return{files:[words.at(-1)?.text??""],isPiped:!1};const program=Object.
hasOwn(DOWNLOADERS,name)?DOWNLOADERS[name]:void 0;if(!program)return;const{flags,operands}=flagsOf(words.slice(1),program),of=names=>flags.filter(({flag})=>names.
test(flag)).map(({value})=>value),named=of(program.file),folder=of(program.folder).at(-1),keeps=of(program.keepsName).length>0||program.keeps&&named.length===0,
kept=keeps?operands.map(url=>url.replace(/[?#].*$/s,"").replace(/^.*\//s,"")):[],files=[...named.filter(file=>!isOutput(file)),...kept.filter(file=>file!=="")];
return{files:folder===void 0?files:files.map(file=>`${folder.replace(/\/$/,"")}/${file}`),isPiped:named.length===0?!keeps||program.keeps:named.some(isOutput)}}function isOutput(file){
return/^(?:-|\/dev\/(?:stdout|fd\/1)|\/proc\/self\/fd\/1)$/.test(file)}function flagsOf(words,{valued,file,folder}){const flags=[],operands=[];for(let at=0;at<words.
length;at++){const text=words[at]?.text??"",next=words[at+1]?.text??"",long=/^(--[\w-]+)(?:=(.*))?$/s.exec(text);if(long?.[1]||valued===""&&/^-\w/.test(text)){const flag=long?.[1]??
text,takes=long?.[2]===void 0&&(file.test(flag)||folder.test(flag));flags.push({flag,value:takes?next:long?.[2]??""}),takes&&at++}else if(/^-[^-]/.test(text)){const letters=[
...text.slice(1)],taker=letters.findIndex(letter=>valued.includes(letter));for(const letter of taker<0?letters:letters.slice(0,taker))flags.push({flag:`-${letter}`,
value:""});if(taker<0)continue;const rest=letters.slice(taker+1).join("");flags.push({flag:`-${letters[taker]}`,value:rest===""?next:rest}),rest===""&&at++}else
operands.push(text)}return{flags,operands}}const SHELL=/^(?:(?:ba|z|da|k|mk|fi|a|rba)?sh|su|runuser)$/,INTERPRETERS=[[SHELL,{valued:/^(?:[-+][a-z]*[oO]|--rcfile|--init-file)$/,
code:/^(?:-[a-z]*c[a-z]*|--command)$/,own:/^--(?:version|help)$/}],[/^(?:python|pypy)[\d.]*w?$|^py$/,{valued:/^-[WX]$/,code:/^-[a-zA-Z]*c$/,own:/^(?:-m.*|-V|--version)$/}],
[/^(?:node|nodejs|bun|deno|tsx|ts-node)$/,{valued:/^(?:-r|--require|--import|--loader|--experimental-loader|-C|--conditions)$/,code:/^(?:-[ep]+|--eval|--print)$/,
own:/^(?:-v|--version|--test|--(?:eval|print)=.*)$/}],[/^(?:perl|ruby|lua[\d.]*|osascript)$/,{valued:/^-[IrMl]$/,code:/^-[a-zA-Z0]*[eE]$/,own:/^(?:-[vS]|-[a-z0]*[eE].+)$/}],
[/^php[\d.]*$/,{valued:/^-[dcz]$/,code:/^-[rBRE]$/,own:/^(?:-[vimSa]|--version)$/}],[/^(?:java|uv)$/,{valued:/^(?:-cp|-classpath|--class-path|--with|--python|-p)$/,
code:NONE,own:/^-m$/}]],POWERSHELL_VALUED=/^[-/](?:ex\w*|ep|w|wi\w*|v\w*|in\w*|of|outputf\w*|if|config\w*|psc\w*|wd|workingd\w*)$/i;function interpreterOf(name){
return INTERPRETERS.find(([names])=>names.test(name))?.[1]}function scriptOf(words){const name=nameOf(words),rest=words.slice(1);if(name==="powershell"||name===
"pwsh")return powershellScript(rest);if(name==="cmd"){const at=rest.findIndex(({text})=>CMD_CODE.test(text));return at<0?{from:"input"}:{from:"code",words:rest.
slice(at+1),isCommandLine:!0}}if(name==="trap"&&rest[0])return{from:"code",words:rest.slice(0,1),isCommandLine:!0};if(name==="script"||name==="npx"){const code=rest[rest.
findIndex(({text})=>/^(?:-[a-z]*c|--call|--command)$/.test(text))+1];return code&&code!==rest[0]?{from:"code",words:[code],isCommandLine:!0}:void 0}const interpreter=interpreterOf(
name);if(!interpreter)return;const isShell=SHELL.test(name);let isCode=!1,readsInput=!1;for(let at=0;at<rest.length;at++){const word=rest[at],text=word?.text??"";
if(word===void 0||interpreter.own.test(text))return;if(interpreter.code.test(text))isCode=!0;else{if(/^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/.test(
text)&&!isCode&&name!=="su")break;if(interpreter.valued.test(text))at++;else if(isShell&&/^-[a-z]*s[a-z]*$/.test(text))readsInput=!0;else{if(isCode&&!text.startsWith(
"-"))return{from:"code",words:[word],isCommandLine:isShell};if(/^(?:bun|deno|uv)$/.test(name)&&text==="run")continue;if(!/^[-+]./.test(text)){if(readsInput)break;
if(name!=="su"&&name!=="runuser")return{from:"file",word}}}}}return isCode||name==="java"||name==="uv"?void 0:{from:"input"}}function powershellScript(words){for(let at=0;at<
words.length;at++){const word=words[at],text=word?.text??"",isInput=words[at+1]?.text==="-";if(word===void 0||/^[-/\u2013\u2014]e(?:c|nc\w*)?$/i.test(text))return;
if(/^[-/]f(?:i|il|ile)?$/i.test(text)){const file=words[at+1];return file&&!isInput?{from:"file",word:file}:{from:"input"}}if(/^[-/]c(?:o|om|omm\w*)?$/i.test(text))
return isInput?{from:"input"}:{from:"code",words:words.slice(at+1),isCommandLine:!0};if(text==="-")break;if(POWERSHELL_VALUED.test(text))at++;else if(!/^[-/]\w/.
test(text))return{from:"code",words:words.slice(at),isCommandLine:!0}}return{from:"input"}}}),46214:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>readShell,u:()=>readWords});var _limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354),_shell_line_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48781);function readShell(source){const text=source.slice(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__.jp),state={text,at:0,depth:0,isWhole:text.length===source.length,
hasBacktick:!0,pending:[]};return{line:readLine(state,""),isWhole:state.isWhole}}function readWords(words){const[first="",...rest]=words,isPath=/^[A-Za-z]:[\\/]/.
test(first),{line,isWhole}=readShell(isPath?"":first),builder=(0,_shell_line_js__WEBPACK_IMPORTED_MODULE_1__.A4)(line.pipelines);isPath&&builder.add({text:first,
start:0,end:first.length,nested:[]});let start=first.length+1,isAll=isWhole;for(const whole of rest){const text=whole.slice(0,Math.max(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__.
jp-start));if(text.length<whole.length&&(isAll=!1),start>=_limits_js__WEBPACK_IMPORTED_MODULE_0__.jp&&whole!=="")break;_shell_line_js__WEBPACK_IMPORTED_MODULE_1__.
j2.has(text)?builder.separate(text):builder.add({text,start,end:start+text.length,nested:[],isLiteral:!0}),start+=text.length+1}return{line:builder.line(),isWhole:isAll}}
function readLine(state,closer){const builder=(0,_shell_line_js__WEBPACK_IMPORTED_MODULE_1__.A4)(),{text}=state;for(;;){skipBlanks(state,closer);const character=text[state.
at];if(character===void 0)break;if(character===closer){state.at++;break}const redirect=/(?:&>>?|>>|>[&|]?|<<<|<<-?|<[&>]?)(?!\()/y;redirect.lastIndex=state.at;const operator=redirect.
exec(text)?.[0];if(operator!==void 0)builder.redirect(readRedirect(state,operator,void 0,closer));else if(`;|&)
`.includes(character)){const pair=text.slice(state.at,state.at+2),isPair=_shell_line_js__WEBPACK_IMPORTED_MODULE_1__.j2.has(pair);state.at+=isPair?pair.length:1,
builder.separate(isPair?pair:character),character===`
`&&readBodies(state)}else{const word=readWord(state,closer);word.start===state.at&&state.at++,redirect.lastIndex=state.at;const after=/^\d{1,2}$/.test(word.text)?
redirect.exec(text)?.[0]:void 0;after!==void 0?builder.redirect(readRedirect(state,after,Number(word.text),closer)):word.end>word.start&&builder.add(word)}}return builder.
line()}function readRedirect(state,operator,fd,closer){state.at+=operator.length,skipBlanks(state,closer);const redirect={operator:operator==="<<-"?"<<":operator,
fd,target:readWord(state,closer)};return redirect.operator==="<<"&&state.pending.push(redirect),redirect}function readBodies(state){for(const redirect of state.
pending.splice(0)){const start=state.at;let end=start;for(;state.at<state.text.length;){const newline=state.text.indexOf(`
`,state.at),stop=newline<0?state.text.length:newline,isLast=state.text.slice(state.at,stop).trim()===redirect.target.text;if(state.at=Math.min(stop+1,state.text.
length),isLast)break;end=stop}redirect.target={text:state.text.slice(start,end),start,end,nested:[]}}}function skipBlanks(state,closer){const blanks=closer==="`"?
/(?:[ \t\r]|\\\r?\n|\$IFS(?!\w)|\$\{IFS\})+/y:/(?:[ \t\r]|\\\r?\n|`\r?\n|\$IFS(?!\w)|\$\{IFS\})+/y;if(blanks.lastIndex=state.at,blanks.test(state.text)&&(state.
at=blanks.lastIndex),state.text[state.at]!=="#")return;const newline=state.text.indexOf(`
`,state.at);state.at=newline<0?state.text.length:newline}function readWord(state,closer){const{text}=state,start=state.at,nested=[],windows=/(?:\.{1,2}|[A-Za-z]:|~|%\w{1,40}%|\$env:\w{1,40})\\/iy;
windows.lastIndex=start;const isPath=windows.test(text);let word="",isQuoted=!1,isFilledIn=!1,braces=0;for(;state.at<text.length;){const character=text[state.at]??
"",next=text[state.at+1];if(` 	\r
;|&)`.includes(character)||character===closer&&(character!=="}"||braces===0)||(character==="<"||character===">")&&next!=="("||character==="$"&&/^(?:\$IFS(?!\w)|\$\{IFS\})/.
test(text.slice(state.at,state.at+6))||character==="`"&&(next===`
`||next==="\r"))break;if(character==="\\"&&!isPath)word+=next===`
`?"":next??"",state.at=Math.min(state.at+2,text.length);else if(character==="'")word+=readSingle(state),isQuoted=!0;else if(character==="$"&&next==="'")word+=readAnsi(
state);else if(character==='"'){const start2=state.at;word+=readDouble(state,nested),isFilledIn||=/[$`]/.test(text.slice(start2,state.at))}else(character==="<"||
character===">")&&next==="("?word+=readNested(state,`${character}(`,nested):character==="("?word+=readNested(state,"(",nested):character==="{"&&word===""&&next!==
"}"&&next!=="{"?word+=readNested(state,"{",nested):character==="$"||character==="`"?(word+=readDollar(state,nested),isFilledIn=!0):(character==="{"&&braces++,character===
"}"&&(braces=Math.max(0,braces-1)),word+=character,state.at++)}return{text:word,start,end:state.at,nested,...isQuoted&&!isFilledIn&&{isLiteral:!0}}}function readSingle(state){
const start=state.at+1,end=state.text.indexOf("'",start);return state.at=end<0?state.text.length:end+1,state.text.slice(start,end<0?void 0:end)}function readAnsi(state){
const{text}=state;let word="";for(state.at+=2;state.at<text.length;){const character=text[state.at++];if(character==="'")break;if(character!=="\\"){word+=character;
continue}const number=/x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})/y;number.lastIndex=state.at;const[all,byte,short,long,octal]=number.
exec(text)??[],hex=byte??short??long;all!==void 0?word+=String.fromCharCode(hex===void 0?Number.parseInt(octal??"",8):Number.parseInt(hex,16)):word+=text[state.
at]==="n"?`
`:text[state.at]??"",state.at=Math.min(state.at+(all?.length??1),text.length)}return word}function readDouble(state,nested){const{text}=state;let word="";for(state.
at++;state.at<text.length;){const character=text[state.at]??"",next=text[state.at+1]??"";if(character==='"'){state.at++;break}character==="\\"&&'$`"\\\n'.includes(
next)?(word+=next===`
`?"":next,state.at=Math.min(state.at+2,text.length)):character==="$"||character==="`"?word+=readDollar(state,nested):(word+=character,state.at++)}return word}function readDollar(state,nested){
const{text}=state;if(text.startsWith("$(",state.at))return readNested(state,"$(",nested);if(text[state.at]==="`"&&state.hasBacktick){if(text.includes("`",state.
at+1))return readNested(state,"`",nested);state.hasBacktick=!1}const start=state.at;let braces=0;do text.startsWith("${",state.at)?(braces++,state.at+=2):braces>
0&&(text.startsWith("$(",state.at)||text[state.at]==="`"&&state.hasBacktick)?readDollar(state,nested):(text[state.at]==="}"&&braces--,state.at+=text[state.at]===
"\\"?2:1);while(braces>0&&state.at<text.length);return state.at=Math.min(state.at,text.length),text.slice(start,state.at)}function readNested(state,opener,nested){
const start=state.at;if(state.at+=opener.length,state.depth>=_limits_js__WEBPACK_IMPORTED_MODULE_0__.wH)return state.isWhole=!1,opener;state.depth++;const line=readLine(
state,opener==="`"?"`":opener==="{"?"}":")");return state.depth--,nested.push({opener,start,end:state.at,line}),state.text.slice(start,state.at)}})};export{id,ids,modules};
