const id=4688,ids=[4688],modules={2416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>writeLock,isLock:()=>isLock,parseLock:()=>parseLock});var _lib_invisible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90859),_lock_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
34893);const UNSEEN=new RegExp(`[\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufff0-\\ufffb${_lib_invisible_js__WEBPACK_IMPORTED_MODULE_0__.
k}]`,"gu");function writeLock({version,servers}){return`${JSON.stringify(sorted({version,servers}),void 0,2).replace(UNSEEN,escaped)}
`}function escaped(character){return Array.from({length:character.length},(_,index)=>`\\u${hex(character.charCodeAt(index))}`).join("")}function hex(unit){return unit.
toString(16).padStart(4,"0")}function sorted(value){return Array.isArray(value)?value.map(sorted):(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value)?Object.fromEntries(
Object.entries(value).toSorted(([a],[b])=>a<b?-1:a>b?1:0).map(([key,each])=>[key,sorted(each)])):value}const DEPTH=100;function parseLock(text){let root;try{root=
JSON.parse(text.startsWith("\uFEFF")?text.slice(1):text)}catch{return{problem:/^<{7} /m.test(text)?"has an unresolved merge conflict":"is not valid JSON",at:void 0}}
if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(root)||root.version===void 0)return{problem:"is no lock of Bartizan",at:[]};const{version,servers}=root;if(typeof version==
"number"&&version>1)return{problem:`was written by a newer Bartizan (version ${version}); update Bartizan to read it`,at:["version"]};if(version!==1)return{problem:"\
has a version that no Bartizan writes",at:["version"]};if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(servers))return{problem:"names no servers",at:["servers"]};
for(const[name,server]of Object.entries(servers)){const wrong=problemOf(server);if(wrong)return{problem:`is broken: ${wrong.problem}`,at:["servers",name,...wrong.
at??[]]}}return{version:1,servers}}function isLock(parsed){return"servers"in parsed}function problemOf(server){if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(
server))return{problem:"a server must be an object",at:[]};if(server.from!=="live"&&server.from!=="source")return{problem:'"from" must be "live" or "source"',at:[
"from"]};if(server.instructions!==void 0&&!isLockText(server.instructions))return{problem:'"instructions" must be a text or its lines',at:["instructions"]};if(server.
folder!==void 0&&typeof server.folder!="string")return{problem:'"folder" must be a text',at:["folder"]};if(server.url!==void 0&&typeof server.url!="string")return{
problem:'"url" must be a text',at:["url"]};for(const list of _lock_js__WEBPACK_IMPORTED_MODULE_1__.J2){const items=server[list];if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.
u4)(items))return{problem:`"${list}" must be an object`,at:[list]};for(const[name,item]of Object.entries(items)){if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(
item))return{problem:`an entry of "${list}" must be an object`,at:[list,name]};for(const key of["title","description"])if(item[key]!==void 0&&!isLockText(item[key]))
return{problem:`"${key}" must be a text or its lines`,at:[list,name,key]};if(!isShallow(item,DEPTH))return{problem:"it is nested too deeply",at:[list,name]}}}}function isLockText(value){
return typeof value=="string"||Array.isArray(value)&&value.every(line=>typeof line=="string")}function isShallow(value,depth){return typeof value!="object"||value===
null?!0:depth>0&&Object.values(value).every(each=>isShallow(each,depth-1))}}),34893:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GM:()=>toLockText,Hq:()=>pinIn,J2:()=>LOCKED_LISTS,Sy:()=>LOCK_NAME,hw:()=>fromLockText,u4:()=>isRecord});const LOCK_NAME="\
bartizan.lock";function pinIn({servers},name){const server=Object.hasOwn(servers,name)?servers[name]:void 0;return server?{state:"pinned",lock:LOCK_NAME,server}:
{state:"missing",lock:LOCK_NAME}}const LOCKED_LISTS=["tools","prompts","resources","resourceTemplates"];function isRecord(value){return typeof value=="object"&&
value!==null&&!Array.isArray(value)}function toLockText(text){return text.includes(`
`)?text.split(`
`):text}function fromLockText(text){return typeof text=="string"?text:text.join(`
`)}}),94688:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{dispatch:()=>dispatch,runCli:()=>runCli});var external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(76760),config_options=__webpack_require__(
59543);const OPTION_GROUPS={scan:"What is looked at",servers:"MCP servers",remote:"Remote services and advisories",gate:"What fails the run",show:"What is shown",
reports:"Reports",run:"The run itself"},BY_FLAG=[[/^(mcp-.+|offline)$/,"servers"],[/^(remote(-.+)?|show-upload|advisories)$/,"remote"],[/^(fail-on|all|incomplete|base|baseline)$/,
"gate"],[/^(min-.+|scope|color|quiet|verbose)$/,"show"],[/^report$/,"reports"],[/^(config|timeout)$/,"run"]];function groupOf({flag}){return BY_FLAG.find(([pattern])=>pattern.
test(flag))?.[1]??"scan"}const FLAG_OPTIONS=config_options.T.flatMap(([,option])=>option.flag===void 0?[]:[{...option,flag:option.flag}]);var version=__webpack_require__(
96480),cells=__webpack_require__(28885),baseline_file=__webpack_require__(51431),config_event=__webpack_require__(63791),external_node_util_=__webpack_require__(
57975),errors=__webpack_require__(61469),suggest=__webpack_require__(70770),values=__webpack_require__(31317);const SCAN={name:"scan",flags:[],takes:()=>!0},SHORT={
q:"quiet",v:"verbose"};function parseFlags(args,formats,asked=SCAN){const isTaken=new Map(FLAG_OPTIONS.map(option=>[option.flag,asked.takes?.(option)??!1])),ownFlags=new Map(
asked.flags.map(each=>[each.flag,each])),known=[...ownFlags.keys(),...[...isTaken].flatMap(([flag,taken])=>taken?[flag]:[])],options=Object.fromEntries([...FLAG_OPTIONS.
map(option=>[option.flag,parsedAs(!isSwitch(option))]),...asked.flags.map(({flag,value})=>[flag,parsedAs(value!==void 0)])]),{tokens}=(0,external_node_util_.parseArgs)(
{args:args.map(expandShort),options,strict:!1,allowPositionals:!0,tokens:!0}),given=new Map,own=new Map,positionals=[],problems=[];for(const token of tokens){if(token.
kind==="positional"&&(token.value===""&&problems.push("an argument is empty"),positionals.push(token.value)),token.kind!=="option")continue;const mine=ownFlags.
get(token.name);if(mine){const problem=ownProblem(mine,token.value);problem===void 0?own.set(token.name,token.value??""):problems.push(problem);continue}const option=FLAG_OPTIONS.
find(({flag})=>flag===token.name);option?isTaken.get(option.flag)?isSwitch(option)&&token.value!==void 0?problems.push(`--${token.name} takes no value`):!isSwitch(
option)&&token.value===void 0?problems.push(`--${token.name} needs a value: --${token.name} ${option.value}`):given.set(token.name,[...given.get(token.name)??[],
token.value??(option.isInverse?"false":"true")]):problems.push(`--${token.name} is an option of scan, not of ${asked.name}`):problems.push(unknown(token.rawName,
known))}const settings={};for(const[name,option]of config_options.T){const texts=option.flag===void 0?void 0:given.get(option.flag);if(!texts)continue;const parsed=(0,values.
e)(option,texts,formats);"problem"in parsed?problems.push(`--${option.flag}: ${parsed.problem}`):settings[name]=parsed.value}if(settings.quiet&&settings.verbose&&
problems.push("--quiet and --verbose contradict each other"),settings.base!==void 0&&settings.newOnly===!1&&problems.push("--base and --all contradict each othe\
r: --base asks for new findings only"),problems.length>0)throw new errors.y(problems.length===1?problems[0]:`${problems.length} options are wrong`,{details:problems.
length===1?[]:problems,hint:`bartizan ${asked.name} --help lists the options.`});return{positionals,settings,own}}function parsedAs(hasValue){return{type:hasValue?
"string":"boolean",multiple:!0}}function ownProblem({flag,value},given){return value===void 0?given===void 0?void 0:`--${flag} takes no value`:given===void 0||given===
""?`--${flag} needs a value: --${flag} ${value}`:void 0}function isSwitch(option){return option.type==="switch"}function expandShort(arg){const long=arg.length===
2&&arg.startsWith("-")?SHORT[arg.charAt(1)]:void 0;return long?`--${long}`:arg}const NAMED_ELSEWHERE={f:"report FORMAT",format:"report FORMAT","output-format":"\
report FORMAT",o:"report FORMAT=FILE",out:"report FORMAT=FILE",output:"report FORMAT=FILE","output-file":"report FORMAT=FILE",json:"report json",sarif:"report s\
arif",html:"report html",markdown:"report markdown",junit:"report junit","exit-zero":"fail-on none","soft-fail":"fail-on none","no-fail":"fail-on none",threshold:"\
fail-on SEVERITY",ignore:"exclude GLOB",skip:"exclude GLOB",checks:"rule ID-GLOB",only:"rule ID-GLOB","no-color":"color never","no-colour":"color never",debug:"\
verbose",silent:"quiet",c:"config FILE",url:"mcp-url URL",server:"mcp-url URL",header:"mcp-header HEADER",command:"mcp-command COMMAND"};function unknown(rawName,flags){
const name=rawName.replace(/^-+/,""),elsewhere=Object.hasOwn(NAMED_ELSEWHERE,name)?NAMED_ELSEWHERE[name]:void 0,meant=flags.includes(elsewhere?.split(" ")[0]??"")?
elsewhere:(0,suggest.p)(name,flags);return`unknown option ${rawName}.${meant?` Did you mean --${meant}?`:""}`}var files=__webpack_require__(41298),exit_codes=__webpack_require__(
49277),lib_escape=__webpack_require__(68989),limits=__webpack_require__(54354),named_file=__webpack_require__(31840);const baseline={name:"baseline",summary:"wr\
ite down the findings that are there, so that only later ones count",usage:"bartizan baseline [FILE] [--config FILE]",flags:[],takes:option=>option.flag==="conf\
ig",examples:[["bartizan baseline",`into ${baseline_file.W}, for --baseline or baseline: of the config`]],async run(args,host){const{positionals,settings}=parseFlags(
args,[],this),[file=baseline_file.W]=positionals;if(positionals.length>1)throw new errors.y("baseline writes one file",{hint:`Usage: ${this.usage}`});(0,files.ZB)(
host.cwd,file);const before=entriesBefore((0,external_node_path_.resolve)(host.cwd,file),file),[{openWorkspaces},{run},{keptOf}]=await Promise.all([__webpack_require__.
e(6100).then(__webpack_require__.bind(__webpack_require__,56100)),Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),
__webpack_require__.e(6002),__webpack_require__.e(7531),__webpack_require__.e(7546),__webpack_require__.e(909),__webpack_require__.e(3245),__webpack_require__.e(
8919),__webpack_require__.e(7212),__webpack_require__.e(6513),__webpack_require__.e(7147)]).then(__webpack_require__.bind(__webpack_require__,6513)),Promise.all(
[__webpack_require__.e(1138),__webpack_require__.e(6486)]).then(__webpack_require__.bind(__webpack_require__,86486))]),workspaces=await openWorkspaces(["."],host,
{willList:!0}),event={...config_event.rD,compare:{with:"nothing"}},{assessment}=await run({workspaces,settings:{...settings,reports:[],newOnly:!1,remoteOn:[]},event,
defaultReports:[],deliveries:()=>[]},host);if(assessment.verdict.status==="none")return host.err(`bartizan: nothing was written. ${(0,lib_escape.RK)(assessment.
verdict.reason)}
`),exit_codes.d.noVerdict;const{entries,refused}=keptOf(assessment,before,host.today());(0,files.x3)(host.cwd,file,textOf(entries));for(const{rule,path,line:line2}of refused)
host.out(`Not in it: ${(0,lib_escape.RK)(`${rule} at ${path}:${line2}`)}
`);refused.length>0&&host.out(`Secrets are revoked and malicious packages removed: no baseline may hold them.
`);const gone=before.length-entries.filter(each=>before.some(old=>isSame(old,each))).length;return host.out(`Wrote ${(0,lib_escape.RK)(file)}: ${entries.length}\
 finding${entries.length===1?"":"s"}${gone>0?`, ${gone} of before are gone`:""}
`),exit_codes.d.passed}};function isSame(a,b){return a.fingerprint===b.fingerprint&&a.path===b.path}function entriesBefore(path,file){let text;try{text=(0,named_file.
w)(path,limits.aA)}catch(error){if(error.code==="ENOENT")return[];throw new errors.y(`cannot read ${file}: ${(0,errors.K)(error)}`)}const entries=(0,baseline_file.
n)(text);if(typeof entries!="string")return entries;throw new errors.y(`${file} is not overwritten: ${entries}`,{hint:"Move it away, or name another file."})}function textOf(entries){
const lines=entries.map(entry=>`  ${JSON.stringify(entry)}`);return`{
${`"version": 1,
"tool": ${JSON.stringify({name:"bartizan",version:version.x})},
`}"findings": [${lines.length>0?`
${lines.join(`,
`)}
`:""}]
}
`}var reports=__webpack_require__(91200);const RULE_IDS='bartizan rules list 2>/dev/null | cut -d" " -f1';function offer({from}){return from==="files"?"return":
`COMPREPLY=($(compgen -W "${from==="rules"?`$(${RULE_IDS})`:from==="nothing"?"":from.join(" ")}" -- "$cur")); return`}function bash(commands){const lines=new Map;
for(const{name,flags}of commands)for(const{flag,value}of flags)value&&lines.set(flag,(lines.get(flag)??new Map).set(name,offer(value)));const cases=[...lines].flatMap(
([flag,offers])=>new Set(offers.values()).size===1?[`    *" --${flag}") ${[...offers.values()][0]} ;;`]:[...offers].map(([name,offered])=>`    "${name} --${flag}\
") ${offered} ;;`));return`# bash completion of bartizan. In ~/.bashrc: eval "$(bartizan completions bash)"
_bartizan() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  # --flag=value comes as three words.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${commands.map(({name})=>name).join(" ")} --help --version" -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]} $prev" in
${cases.join(`
`)}
  esac
  case "\${COMP_WORDS[1]} $prev" in
${commands.flatMap(({name,verbs})=>[...verbs.length>0?[`    "${name} ${name}") COMPREPLY=($(compgen -W "${verbs.map(([verb])=>verb).join(" ")}" -- "$cur")); ret\
urn ;;`]:[],...verbs.filter(([,then])=>then==="rule").map(([verb])=>`    "${name} ${verb}") COMPREPLY=($(compgen -W "$(${RULE_IDS})" -- "$cur")); return ;;`)]).
join(`
`)}
  esac
  [[ $cur == -* ]] || return
  case \${COMP_WORDS[1]} in
${commands.map(({name,flags})=>`    ${name}) COMPREPLY=($(compgen -W "${flags.map(({flag})=>`--${flag}`).join(" ")}" -- "$cur")) ;;`).join(`
`)}
  esac
}
complete -o default -F _bartizan bartizan
`}function zsh(commands){const quoted=text=>`'${text.replaceAll("'","'\\''")}'`,described=(name,doc)=>quoted(`${name}:${plain(doc)}`),escaped=text=>plain(text).
replace(/[[\]:\\]/g,"\\$&"),action=from=>from==="rules"?"_bartizan_rules":from==="files"?"_files":from==="nothing"?" ":`(${from.join(" ")})`,spec=({flag,doc,value})=>quoted(
value?`*--${flag}=[${escaped(doc)}]:${escaped(value.name)}:${action(value.from)}`:`--${flag}[${escaped(doc)}]`),rest=({verbs,takesFiles})=>{if(takesFiles)return[
quoted("*:path:_files")];if(verbs.length===0)return[];const then=verbs.some(([,each])=>each==="rule")?[quoted("*:argument:_bartizan_argument")]:[];return[quoted(
`1:what:(${verbs.map(([verb])=>verb).join(" ")})`),...then]},rules2=commands.flatMap(({verbs})=>verbs.flatMap(([verb,then])=>then==="rule"?[verb]:[]));return`#c\
ompdef bartizan
# zsh completion of bartizan. In ~/.zshrc, after compinit: eval "$(bartizan completions zsh)"
_bartizan_rules() {
  local -a ids
  ids=(\${(f)"$(${RULE_IDS})"})
  compadd -a ids
}
_bartizan_argument() {
  case $words[2] in
    ${rules2.join("|")}) _bartizan_rules ;;
    *) _files ;;
  esac
}
_bartizan() {
  local -a commands
  commands=(
${commands.map(({name,summary})=>`    ${described(name,summary)}`).join(`
`)}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${commands.map(command=>`    ${command.name})
      _arguments ${[...command.flags.map(spec),...rest(command)].join(` \\
        `)} ;;`).join(`
`)}
  esac
}
if [[ $funcstack[1] == _bartizan ]]; then _bartizan "$@"; else compdef _bartizan bartizan; fi
`}function fish(commands){const quoted=text=>`'${text.replace(/['\\]/g,"\\$&")}'`,ids2=quoted(`(${RULE_IDS})`);return`# fish completion of bartizan. In ~/.confi\
g/fish/config.fish: bartizan completions fish | source
complete -c bartizan -f
complete -c bartizan -n __fish_use_subcommand -l version -d 'Print the version'
complete -c bartizan -n __fish_use_subcommand -l help -d 'Say how it is used'
${commands.flatMap(({name,summary,verbs,takesFiles,flags})=>{const here=quoted(`__fish_seen_subcommand_from ${name}`),isFirst=verbs.map(([verb])=>verb).join(" ");
return[`complete -c bartizan -n __fish_use_subcommand -a ${name} -d ${quoted(plain(summary))}`,...takesFiles?[`complete -c bartizan -n ${here} -F`]:[],...verbs.
length>0?[`complete -c bartizan -n ${quoted(`__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${isFirst}`)} -a ${quoted(isFirst)}`]:[],...verbs.
flatMap(([verb,then])=>{const after=quoted(`__fish_seen_subcommand_from ${name}; and __fish_seen_subcommand_from ${verb}`);return then==="nothing"?[]:[`complete\
 -c bartizan -n ${after} ${then==="rule"?`-a ${ids2}`:"-F"}`]}),...flags.map(({flag,doc,value})=>{const from=value?.from,takes=value?from==="files"?" -r -F":" -\
x":"",words=from==="rules"?` -a ${ids2}`:Array.isArray(from)?` -a ${quoted(from.join(" "))}`:"";return`complete -c bartizan -n ${here} -l ${flag}${takes}${words}\
 -d ${quoted(plain(doc))}`})]}).join(`
`)}
`}function plain(doc){const text=doc.replaceAll("`","");return text.length>90?`${text.slice(0,89)}\u2026`:text}const SHELLS={bash,zsh,fish},NAMES=Object.keys(SHELLS),
completions={name:"completions",summary:"print what makes a shell complete commands, options and their values",usage:"bartizan completions bash|zsh|fish",flags:[],
verbs:Object.fromEntries(NAMES.map(name=>[name,"nothing"])),examples:[['eval "$(bartizan completions bash)"',"in ~/.bashrc"],['eval "$(bartizan completions zsh)\
"',"in ~/.zshrc, after compinit"],["bartizan completions fish | source","in ~/.config/fish/config.fish"]],async run(args,host,commands){const[shell,...rest]=args,
script=shell===void 0?void 0:SHELLS[shell];if(shell===void 0||!script||rest.length>0){const meant=shell===void 0||script?void 0:(0,suggest.p)(shell,NAMES);throw new errors.
y(shell===void 0||script?"completions needs the name of one shell: bash, zsh or fish":`there are no completions for ${(0,lib_escape.RK)(shell)}.${meant?` Did yo\
u mean ${meant}?`:""}`,{hint:`Usage: ${this.usage}`})}return host.out(script(commands.map(wordsOf))),exit_codes.d.passed}};function wordsOf(command){const{name,
summary,verbs={}}=command,taken=FLAG_OPTIONS.filter(option=>command.takes?.(option)??!1);return{name,summary,verbs:Object.entries(verbs),takesFiles:name==="scan"||
name==="diff",flags:[...command.flags.map(({flag,value,doc,choices})=>({flag,doc,...takenValue(value,choices)})),...taken.map(({flag,value,doc,flagDoc,choices,type})=>({
flag,doc:flagDoc??doc,...takenValue(value,type==="reports"?reports.hR:choices)})),{flag:"help",doc:"Say how it is used"}]}}function takenValue(value,choices){return value===
void 0?{}:choices?{value:{name:value,from:choices}}:value==="ID-GLOB"?{value:{name:value,from:"rules"}}:{value:{name:value,from:/FILE|PATH|GLOB/.test(value)?"fi\
les":"nothing"}}}const FORMATS=["text","json","markdown"],STDIN="-",diff={name:"diff",summary:"compare two reports or bills of materials: what came, went and ch\
anged",usage:"bartizan diff A B [--report text|json|markdown]",flags:[{flag:"report",value:"FORMAT",doc:"text, json or markdown; text unless given",choices:FORMATS}],
examples:[["bartizan diff old.json new.json","two reports of bartizan scan --report json=FILE"],["bartizan diff v1.cdx.json v2.cdx.json --report markdown","two \
CycloneDX documents, whoever made them"]],async run(args,host){const{positionals,own}=parseFlags(args,[],this),[first,second]=positionals;if(first===void 0||second===
void 0||positionals.length>2)throw new errors.y("diff needs two files",{hint:`Usage: ${this.usage}; - is standard input.`});if(first===STDIN&&second===STDIN)throw new errors.
y("only one of the two can be standard input");const format=own.get("report")??"text";if(!FORMATS.includes(format)){const meant=(0,suggest.p)(format,FORMATS);throw new errors.
y(`--report: diff knows no format ${format}.${meant?` Did you mean ${meant}?`:""}`,{hint:`It is one of ${FORMATS.join(", ")}.`})}const[{readSnapshot},{compareSnapshots}]=await Promise.
all([__webpack_require__.e(1613).then(__webpack_require__.bind(__webpack_require__,91613)),__webpack_require__.e(6752).then(__webpack_require__.bind(__webpack_require__,
24371))]),nameOf=file=>file===STDIN?"standard input":file,a=readSnapshot(await bytesOf(first,host.cwd),nameOf(first)),b=readSnapshot(await bytesOf(second,host.cwd),
nameOf(second));return host.out(await shown(compareSnapshots(a,b),format)),exit_codes.d.passed}};async function shown(difference,format){if(format==="text")return(await __webpack_require__.
e(8007).then(__webpack_require__.bind(__webpack_require__,43245))).differenceText(difference);if(format==="markdown")return(await __webpack_require__.e(5351).then(
__webpack_require__.bind(__webpack_require__,65351))).differenceMarkdown(difference);const[{differenceJson},{jsonText}]=await Promise.all([__webpack_require__.e(
652).then(__webpack_require__.bind(__webpack_require__,30652)),__webpack_require__.e(6786).then(__webpack_require__.bind(__webpack_require__,96786))]);return`${jsonText(
differenceJson(difference),2)}
`}async function bytesOf(file,cwd){const tooLarge=()=>new errors.y(`${file} is larger than the ${limits.kN/1048576} MB that are compared`);try{if(file!==STDIN&&
(0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd,file)).size>limits.kN)throw tooLarge();const stream=file===STDIN?(0,external_node_fs_.createReadStream)(
"",{fd:0,autoClose:!1}):(0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(cwd,file)),chunks=[];let size=0;for await(const chunk of stream){
if(size+=chunk.length,size>limits.kN)throw tooLarge();chunks.push(chunk)}return Buffer.concat(chunks)}catch(error){throw error instanceof errors.y?error:new errors.
y(`cannot read ${file}: ${(0,errors.K)(error)}`)}}function rewrite({root,path,before,after},temporaryName){const steps=path.split("/");if(steps.some(step=>step===
""||step==="."||step===".."))return"its path leads out of the folder";const absolute=(0,external_node_path_.join)(root,path);let temporary;try{for(const[index]of steps.
entries())if((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root,...steps.slice(0,index+1))).isSymbolicLink())return"it lies behind a symlink";(0,external_node_fs_.
accessSync)(absolute,external_node_fs_.constants.W_OK);const mode=modeOf(absolute,before);if(mode===void 0)return"it changed since it was read";temporary=(0,external_node_path_.
join)((0,external_node_path_.dirname)(absolute),`.bartizan-${temporaryName()}.tmp`);const descriptor=(0,external_node_fs_.openSync)(temporary,"wx",384);try{(0,external_node_fs_.
writeFileSync)(descriptor,after),(0,external_node_fs_.fchmodSync)(descriptor,mode)}finally{(0,external_node_fs_.closeSync)(descriptor)}(0,external_node_fs_.renameSync)(
temporary,absolute);return}catch(error){if(temporary!==void 0&&(0,external_node_fs_.rmSync)(temporary,{force:!0}),error instanceof errors.y)throw error;return(0,errors.
K)(error)}}function modeOf(absolute,before){const descriptor=(0,external_node_fs_.openSync)(absolute,external_node_fs_.constants.O_RDONLY|(external_node_fs_.constants.
O_NOFOLLOW??0)|(external_node_fs_.constants.O_NONBLOCK??0));try{const stat=(0,external_node_fs_.fstatSync)(descriptor);return!stat.isFile()||stat.size!==before.
length||!(0,external_node_fs_.readFileSync)(descriptor).equals(before)?void 0:stat.mode&4095}finally{(0,external_node_fs_.closeSync)(descriptor)}}var groups=__webpack_require__(
63158),wording=__webpack_require__(7176);const CLEAR="\r\x1B[2K";function startProgress(host,isQuiet){let isShown=!1;return isQuiet||!host.isErrTerminal?{show:()=>{},
end:()=>{}}:{show(phase,done,total){isShown=!0,host.err(`${CLEAR}${phase}: ${done} of ${total}${phase==="scan"?" files":""}`)},end(){isShown&&host.err(CLEAR),isShown=
!1}}}const TAKEN=new Set(["config","fail-on","quiet"]),BY_HAND=20,REVOKE="Credentials that were taken out are still in the history: revoke them, and set the var\
iables that stand there now.",fix={name:"fix",summary:"make the safe fixes, each proved by a second scan",usage:"bartizan fix [PATH\u2026] [--dry-run]",flags:[{
flag:"dry-run",doc:"Print what would change as a diff, secrets masked, and write nothing"}],takes:option=>TAKEN.has(option.flag)||groupOf(option)==="scan"&&option.
flag!=="repository"&&option.flag!=="archive",examples:[["bartizan fix --dry-run","see what it would change"],["bartizan fix","change it"],["bartizan fix --rule \
'host/*' .claude","only these rules, only this folder"]],async run(args,host){const{positionals,settings,own}=parseFlags(args,[],this),isDryRun=own.has("dry-run"),
[{openWorkspaces},fixing]=await Promise.all([__webpack_require__.e(6100).then(__webpack_require__.bind(__webpack_require__,56100)),Promise.all([__webpack_require__.
e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.e(6002),__webpack_require__.e(7531),__webpack_require__.e(7546),__webpack_require__.
e(909),__webpack_require__.e(3245),__webpack_require__.e(8919),__webpack_require__.e(7212),__webpack_require__.e(6513),__webpack_require__.e(5814),__webpack_require__.
e(7649),__webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__,33092))]),workspaces=await openWorkspaces(positionals.length===0?["."]:positionals,
host),progress=startProgress(host,settings.quiet??!1);let fixed;try{fixed=await fixing.fix({workspaces,settings,onProgress:progress.show},host)}finally{progress.
end()}const say=isDryRun?host.err:host.out;if(isDryRun&&fixed.changed.length>0){const[{patchOf},{loadRules}]=await Promise.all([Promise.all([__webpack_require__.
e(6484),__webpack_require__.e(7531),__webpack_require__.e(7546),__webpack_require__.e(909),__webpack_require__.e(1024)]).then(__webpack_require__.bind(__webpack_require__,
81024)),Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.e(6002),__webpack_require__.e(7531),
__webpack_require__.e(1146)]).then(__webpack_require__.bind(__webpack_require__,11146))]);host.out(await patchOf(fixed.changed,await loadRules({},host)))}const unwritten=new Map;
if(!isDryRun)for(const file of fixed.changed){const why=rewrite(file,host.randomKey);why!==void 0&&unwritten.set(file.shown,why)}for(const line2 of report(fixed,
unwritten,isDryRun,settings.quiet??!1))say(`${line2}
`);return unwritten.size>0?exit_codes.d.usage:(0,exit_codes.F)(fixed.after.verdict)}};function report({attempts,changed,after},unwritten,isDryRun,isQuiet){const pathOf=(0,groups.
ZN)(after),kept=attempts.filter(({why})=>why===void 0),refused=attempts.filter(({why})=>why!==void 0),byHand=remaining(after,refused),verb=isDryRun?"would fix":
"fixed",summary=[`${(0,wording.LS)(kept.length,"finding")} ${isDryRun?"would be fixed":"fixed"} in ${(0,wording.LS)(changed.length-unwritten.size,"file")}`,...refused.
length>0?[`${refused.length} not kept`]:[],...byHand.length>0?[`${byHand.length} without a machine fix`]:[]].join(", "),failed=[...unwritten].map(([path,why])=>`\
  not written ${(0,lib_escape.RK)(path)}: ${(0,lib_escape.RK)(why)}`);return isQuiet?failed:[...kept.map(({assessed})=>row(verb,assessed,pathOf)),...refused.map(
({assessed,why})=>`${row("not kept",assessed,pathOf)}: ${(0,lib_escape.RK)(why??"")}`),...byHand.slice(0,BY_HAND).map(assessed=>row("by hand",assessed,pathOf)),
...byHand.length>BY_HAND?[`  and ${byHand.length-BY_HAND} more: bartizan scan --all lists them`]:[],...failed,`${kept.length+refused.length+byHand.length===0?"T\
here is nothing to fix":summary}.`,...kept.some(({assessed})=>assessed.rule.category==="secrets")?[REVOKE]:[],(0,lib_escape.RK)(after.verdict.reason)]}function row(what,{
rule,finding},pathOf){const[place]=finding.locations;return`  ${what.padEnd(10)} ${(0,lib_escape.RK)(rule.id)}  ${(0,lib_escape.RK)(pathOf(place))}:${place.range.
start.line}`}function remaining({findings},refused){const keyOf=({fingerprint,finding:{locations}})=>`${fingerprint} ${locations[0].path}`,tried=new Set(refused.
map(({assessed})=>keyOf(assessed)));return findings.filter(each=>each.status!=="suppressed"&&each.tier!=="context"&&!tried.has(keyOf(each)))}const init={name:"i\
nit",summary:"look at this repository and write a workflow and a config that only report",usage:"bartizan init [--dry-run]",flags:[{flag:"dry-run",doc:"Print bo\
th files and write nothing"}],examples:[["bartizan init --dry-run","see what it would write"]],async run(args,host){const{positionals,own}=parseFlags(args,[],this),
[first]=positionals;if(first!==void 0)throw new errors.y(`init takes no path: ${(0,lib_escape.RK)(first)}`,{hint:"Run it in the repository."});const isDryRun=own.
has("dry-run"),[{openWorkspaces,topOf},{lockOfTree}]=await Promise.all([__webpack_require__.e(6100).then(__webpack_require__.bind(__webpack_require__,56100)),Promise.
all([__webpack_require__.e(6100),__webpack_require__.e(8669)]).then(__webpack_require__.bind(__webpack_require__,78669))]),[here]=await openWorkspaces(["."],host);
if(!here)return exit_codes.d.noVerdict;const top=topOf(here),[workspace=here]=here.root===top?[here]:await openWorkspaces([top],host),[{survey},{workflowText,WORKFLOW_PATH},
{configText,CONFIG_PATH},write,told2]=await Promise.all([Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.
e(6002),__webpack_require__.e(7531),__webpack_require__.e(7546),__webpack_require__.e(909),__webpack_require__.e(3245),__webpack_require__.e(8919),__webpack_require__.
e(3310)]).then(__webpack_require__.bind(__webpack_require__,83310)),__webpack_require__.e(4506).then(__webpack_require__.bind(__webpack_require__,64506)),__webpack_require__.
e(6937).then(__webpack_require__.bind(__webpack_require__,86937)),__webpack_require__.e(5224).then(__webpack_require__.bind(__webpack_require__,5224)),__webpack_require__.
e(2982).then(__webpack_require__.bind(__webpack_require__,12982))]),found=await survey(workspace,host),proposals=write.compareWithTree(top,[{path:WORKFLOW_PATH,
text:workflowText(found,branchOf(workspace))},{path:CONFIG_PATH,text:configText(found)}]);isDryRun||write.writeProposals(top,proposals);const isLocked=await lockOfTree(
workspace)!==void 0,width=told2.widthFor(host.columns),blocks=[told2.foundLines(found,width),told2.writtenLines(proposals,isDryRun,width),...isDryRun?proposals.
map(({path,text})=>[`--- ${(0,lib_escape.RK)(path)}`,text.trimEnd()]):[],told2.nextLines(found,{proposals,isLocked},width)];return host.out(`${blocks.map(block=>block.
join(`
`)).join(`

`)}
`),exit_codes.d.passed}},BRANCHES=["main","master","trunk","develop"];function branchOf({git}){const isThere=revision=>{try{return git?.resolveCommit(revision)!==
void 0}catch{return!1}};return BRANCHES.find(name=>isThere(`refs/remotes/origin/${name}`))??BRANCHES.find(name=>isThere(`refs/heads/${name}`))??"main"}var lock=__webpack_require__(
34893),lock_drift=__webpack_require__(27696),lock_file=__webpack_require__(2416),config_settings=__webpack_require__(14318);const lock_lock={name:"lock",summary:"\
write what MCP servers offer into bartizan.lock, for reviews and for scans to compare",usage:"bartizan lock [NAME\u2026] [--from-source] [--snapshot FILE] [options]",
flags:[{flag:"from-source",doc:"Lock what the source code of this repository registers; nothing is run"},{flag:"snapshot",value:"FILE",doc:"Write the raw look a\
t one live server as well, for --mcp-snapshot"}],takes:option=>option.flag==="config"||groupOf(option)==="servers",examples:[["bartizan lock --from-source","wha\
t the source registers"],["bartizan lock --mcp-url mail=https://mcp.example.com/mcp","what a live server offers"]],async run(args,host){const{positionals:names,
settings,own}=parseFlags(args,[],this),isFromSource=own.has("from-source"),snapshot=own.get("snapshot");if(isFromSource&&snapshot!==void 0)throw new errors.y("-\
-snapshot is of a live server, and --from-source asks none");snapshot!==void 0&&(0,files.ZB)(host.cwd,snapshot);const[{openWorkspaces,topOf},{lockOfTree},{updateLock,
chosen,currentLive}]=await Promise.all([__webpack_require__.e(6100).then(__webpack_require__.bind(__webpack_require__,56100)),Promise.all([__webpack_require__.e(
6100),__webpack_require__.e(8669)]).then(__webpack_require__.bind(__webpack_require__,78669)),Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6484),
__webpack_require__.e(6002),__webpack_require__.e(7531),__webpack_require__.e(7546),__webpack_require__.e(5844)]).then(__webpack_require__.bind(__webpack_require__,
45844))]),[workspace]=await openWorkspaces(["."],host);if(!workspace)return exit_codes.d.noVerdict;const old=await lockOfTree(workspace);if(typeof old=="string")
throw new errors.y(old.replace(/\.$/,""),{hint:`Nothing was written. Mend it, or move ${lock.Sy} away to begin anew.`});const current=isFromSource?chosen(await(await Promise.
all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.e(6002),__webpack_require__.e(7531),__webpack_require__.
e(7546),__webpack_require__.e(909),__webpack_require__.e(3245),__webpack_require__.e(8919),__webpack_require__.e(7463)]).then(__webpack_require__.bind(__webpack_require__,
77463))).currentSource(await whole(workspace,host),host),names):await currentLive(await settingsFor(settings,workspace,host),names,host);current.length===0&&host.
err(`bartizan: the source registers no tool, prompt or resource
`),snapshot!==void 0&&await writeSnapshot(snapshot,current,host);for(const{name,problems,server}of current){const kept=old&&Object.hasOwn(old.servers,name)?" It\
s entry stays as it was.":" It is not locked.";for(const problem of problems)host.err(`bartizan: ${(0,lib_escape.RK)(`${name}: ${problem}`)}${server?"":kept}
`)}const failed=current.filter(({server})=>!server);if(failed.length===current.length)return exit_codes.d.noVerdict;const{lock:file,changes}=updateLock(old,current),
text=(0,lock_file.b)(file);if(Buffer.byteLength(text)>limits.aA)throw new errors.y(`the lock would be over ${limits.aA} bytes`,{hint:"Lock the servers by name, \
without the largest."});const isSame2=old!==void 0&&(0,lock_file.b)(old)===text;return isSame2||(0,files.x3)(topOf(workspace),lock.Sy,text),host.out(`${changes.
flatMap(told).map(visibleLine).join(`
`)}
${isSame2?"Nothing to write":`Wrote ${lock.Sy}`}: ${counted(file.servers)}
`),failed.length>0?exit_codes.d.failed:exit_codes.d.passed}};async function whole(workspace,host){const{openWorkspaces,topOf}=await __webpack_require__.e(6100).
then(__webpack_require__.bind(__webpack_require__,56100)),top=topOf(workspace);return workspace.root===top?workspace:(await openWorkspaces([top],host))[0]??workspace}
async function settingsFor(settings,workspace,host){const{loadConfig}=await Promise.all([__webpack_require__.e(6100),__webpack_require__.e(7212),__webpack_require__.
e(6822)]).then(__webpack_require__.bind(__webpack_require__,67212)),request={workspace,trust:config_event.rD.trust,explicit:settings.config,baseCommit:void 0,forkPoint:void 0},
{settings:found,notices}=await loadConfig(request,host);for(const{message,hint}of notices)host.err(`bartizan: ${(0,lib_escape.RK)(message)}${hint===void 0?"":` ${(0,lib_escape.
RK)(hint)}`}
`);return(0,config_settings.ss)(found,settings)}async function writeSnapshot(file,current,host){const{snapshotText}=await Promise.all([__webpack_require__.e(1138),
__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.e(3245),__webpack_require__.e(7696),__webpack_require__.e(8660),__webpack_require__.
e(6880),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,53296)),[first,...others]=current;if(!first?.look||others.length>0)throw new errors.
y("--snapshot writes one server",{hint:`Name it: bartizan lock ${first?.name??"NAME"} --snapshot ${file}`});(0,files.x3)(host.cwd,file,snapshotText(first.look))}
const LINES=60;function told({name,before,after,drift}){const where=after.url??(after.folder===void 0?void 0:`source in ${after.folder}`),title=where===void 0?name:
`${name} (${where})`;if(!before)return[`+ ${title}: ${counted({[name]:after})}`];if(drift.length===0)return[`= ${title}: as it was locked`];const lines=drift.flatMap(
each=>{const subject=(0,lock_drift.et)(each);switch(each.kind){case"added":return[`  + ${subject}`];case"removed":return[`  - ${subject}`];case"renamed":return[
`  ~ tool "${each.before}" is now ${subject}`];default:{const wider=each.kind==="widened"?", which takes more":"";return[`  ~ ${subject}${wider}`,...each.changes.
flatMap(({edits})=>edits.map(edit=>`      ${edit}`))]}}}),shown2=lines.length>LINES?[...lines.slice(0,LINES),`  \u2026 and ${lines.length-LINES} more lines`]:lines;
return[`~ ${title}:`,...shown2]}function visibleLine(line2){const indent=/^ */.exec(line2)?.[0]??"";return indent+(0,lib_escape.RK)(line2.slice(indent.length))}
const NOUN={tools:"tool",prompts:"prompt",resources:"resource",resourceTemplates:"template"};function counted(servers){const all=Object.values(servers),lists=lock.
J2.flatMap(list2=>{const count=all.reduce((sum,server)=>sum+Object.keys(server[list2]).length,0);return count===0&&list2!=="tools"?[]:[plural(count,NOUN[list2])]});
return`${all.length===1?"":`${plural(all.length,"server")}, `}${lists.join(", ")}`}function plural(count,noun){return`${count} ${noun}${count===1?"":"s"}`}const VERBS=[
"status","history","fetch"],remote_FORMATS=["text","json"],HISTORY=50,NAME=200,remote={name:"remote",summary:"look at what was submitted to a hosted service bef\
ore: its state, its history, its result",usage:"bartizan remote status [ID] | history | fetch ID [--output DIR] [options]",flags:[{flag:"output",value:"DIR",doc:"\
Of fetch: write the documents of the run there, such as SECURITY-FIX.md"},{flag:"report",value:"FORMAT",doc:"text or json; text unless given",choices:remote_FORMATS},
{flag:"target",value:"HOST",doc:"Of fetch: the fix file for this target alone"},{flag:"format",value:"FORMAT",doc:"Of fetch: the form of the fix file, as the se\
rvice names it (auto, legacy); of trusera: exports (cyclonedx, sarif, spdx3, html, csv, markdown, junit; several with commas, or all)"}],takes:option=>option.flag===
"config"||groupOf(option)==="remote"&&/^remote(?:-(?:url|key|deadline))?$/.test(option.flag),verbs:{status:"nothing",history:"nothing",fetch:"nothing"},examples:[
["bartizan remote status","what this machine submitted"],["bartizan remote fetch abc123 --remote trusttrace --remote-key '${KEY}'","the result of a run that too\
k longer"]],async run(args,host){const{positionals,settings:given,own}=parseFlags(args,[],this),[verb,id2,...more]=positionals,isKnown=VERBS.some(each=>each===verb);
if(!isKnown||more.length>0||verb==="history"&&id2!==void 0||verb==="fetch"&&id2===void 0){const meant=verb!==void 0&&!isKnown?(0,suggest.p)(verb,VERBS):void 0;throw new errors.
y(verb==="fetch"?"fetch needs the id of one run":`remote needs one of ${VERBS.join(", ")}`,{hint:meant===void 0?`Usage: ${this.usage}`:`Did you mean bartizan re\
mote ${meant}?`})}const format=own.get("report")??"text";if(!remote_FORMATS.includes(format))throw new errors.y(`--report: remote knows no format ${format}, onl\
y text and json`);const settings=await remote_settingsFor(given,host),runs=await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(1306),__webpack_require__.
e(6100),__webpack_require__.e(6484),__webpack_require__.e(6002),__webpack_require__.e(7531),__webpack_require__.e(7546),__webpack_require__.e(5191),__webpack_require__.
e(6697)]).then(__webpack_require__.bind(__webpack_require__,29689));if(verb==="history"){const{entries,targets,problem}=await runs.historyOf(settings,host,HISTORY);
if(problem){const words=problem.words===void 0?"":` It says: "${problem.words}"`;return host.err(`bartizan: ${(0,lib_escape.RK)(`${problem.message}${words}${problem.
url===void 0?"":` (${problem.url})`}`)}
`),exit_codes.d.noVerdict}return host.out(format==="json"?json({runs:entries,targets}):historyText(entries,targets)),exit_codes.d.passed}if(verb==="status"&&id2===
void 0){const known=runs.knownRuns(host,settings),rows2=known.map(({service,id:of,target:target2,day,state})=>`${day}  ${service}  ${of??"id not known"}  ${state??
"submitted"}  ${target2}`),text=rows2.length===0?`Nothing was submitted from here.
`:`${rows2.map(line).join(`
`)}
`;return host.out(format==="json"?json({runs:known}):text),exit_codes.d.passed}const[target,form]=[own.get("target"),own.get("format")],document={...target!==void 0&&
{target},...form!==void 0&&{format:form}},run=await runs.runNow(id2??"",settings,host,{isFollowed:verb==="fetch",document});host.out(format==="json"?json(await asJson(
run)):await asText(run,host));const folder=own.get("output");return folder!==void 0&&writeDocuments(folder,run,host),run.state==="refused"||run.state==="unreach\
able"?exit_codes.d.noVerdict:exit_codes.d.passed}};async function remote_settingsFor(settings,host){if(settings.config===void 0)return settings;const[{openWorkspaces},
{loadConfig}]=await Promise.all([__webpack_require__.e(6100).then(__webpack_require__.bind(__webpack_require__,56100)),Promise.all([__webpack_require__.e(6100),
__webpack_require__.e(7212),__webpack_require__.e(6822)]).then(__webpack_require__.bind(__webpack_require__,67212))]),[workspace]=await openWorkspaces(["."],host,
{willList:!1});if(!workspace)return settings;const explicit=settings.config,request={workspace,trust:config_event.rD.trust,explicit,baseCommit:void 0,forkPoint:void 0};
return(0,config_settings.ss)((await loadConfig(request,host)).settings,settings)}async function asText(run,host){const[{textRemote},{paintFor}]=await Promise.all(
[__webpack_require__.e(6604).then(__webpack_require__.bind(__webpack_require__,56604)),__webpack_require__.e(9312).then(__webpack_require__.bind(__webpack_require__,
39312))]),paint=paintFor(host.isOutTerminal&&!host.env.NO_COLOR);return`${textRemote({remote:[run]},9,{paint,width:host.columns??120}).join(`
`)}
`}async function asJson(run){return(await __webpack_require__.e(3719).then(__webpack_require__.bind(__webpack_require__,53719))).jsonRemoteRun(run)}function json(value){
return`${JSON.stringify(value,void 0,2)}
`}function historyText(entries,targets){const rows2=entries.map(({id:id2,target="",stateWord="",startedAt="",total,score})=>[id2,stateWord,startedAt,target,...total===
void 0?[]:[`${total} findings`],...score?[`score ${score.value}${score.rating===void 0?"":` ${score.rating}`}`]:[]].filter(part=>part!=="").join("  "));return`${[
...rows2.length===0?["The service lists no run."]:rows2,...targets.map(target=>`Target  ${target}`)].map(line).join(`
`)}
`}function line(text){return(0,lib_escape.C9)(text,NAME*2)}function harmless({mediaType,text}){const lines=()=>text.split(/\r\n|\r|\n/).map(lib_escape.RK).join(
`
`);return/json/i.test(mediaType)?(0,lib_escape.$m)(text)??lines():lines()}function writeDocuments(folder,{documents},host){documents.length===0&&host.err(`barti\
zan: the run has no document to write
`);for(const document of documents){const file=(0,external_node_path_.join)(folder,(0,external_node_path_.basename)(document.name));(0,files.jX)(host.cwd,file);
try{(0,external_node_fs_.mkdirSync)((0,external_node_path_.resolve)(host.cwd,folder),{recursive:!0})}catch(error){throw new errors.y(`cannot create ${folder}: ${(0,errors.
K)(error)}`)}(0,files.x3)(host.cwd,file,harmless(document)),host.err(`bartizan: wrote ${(0,lib_escape.RK)(file)}. It is the service\u2019s word: read it before an ag\
ent does.
`)}}var packs=__webpack_require__(24930);const LEAST_WIDTH=40,rules={name:"rules",summary:"list the rules, explain one, or check rules and policies of your own",
usage:"bartizan rules list | explain ID | check PATH\u2026 | check --config FILE [PATH]",flags:[{flag:"config",value:"FILE",doc:"With check: show what the rules\
 and policies of this config match on PATH"}],verbs:{list:"nothing",explain:"rule",check:"file"},examples:[["bartizan rules explain config/unpinned-package","on\
e rule, with examples"],["bartizan rules check my-rules/","run the examples of your own rules"],["bartizan rules check --config bartizan.yml","what your policie\
s match here"]],async run(args,host){const[verb,...given]=args,{config,rest}=verb==="check"?withoutConfig(given):{config:void 0,rest:given},option=rest.find(arg=>arg.
startsWith("-"));if(option!==void 0)throw new errors.y(`unknown option ${option}`,{hint:this.usage});switch(verb){case"list":return list(rest,host);case"explain":
return explain(rest,host);case"check":return check(rest,config,host);default:{const meant=verb===void 0?void 0:(0,suggest.p)(verb,["list","check","explain"]);throw new errors.
y(verb===void 0?"rules needs a verb: list, check or explain":`rules has no verb "${verb}".${meant?` Did you mean ${meant}?`:""}`,{hint:this.usage})}}}};function list(args,host){
if(args.length>0)throw new errors.y("rules list takes no arguments");const infos=(0,packs.t8)().rules.map(({info})=>info),width=Math.max(...infos.map(({id:id2})=>id2.
length));for(const{id:id2,severity,tier,title}of infos)host.out(`${id2.padEnd(width)}  ${severity.padEnd(8)}  ${tier.padEnd(7)}  ${title}
`);return exit_codes.d.passed}async function explain(args,host){const[id2]=args;if(id2===void 0||args.length>1)throw new errors.y("rules explain needs one rule \
id",{hint:"bartizan rules list names them all."});const definitions=(0,packs.t8)().rules,found=definitions.find(({info})=>info.id===id2);if(!found){const meant=(0,suggest.
p)(id2,definitions.map(({info})=>info.id));throw new errors.y(`no rule is called ${(0,lib_escape.RK)(id2)}.${meant?` Did you mean ${meant}?`:""}`,{hint:"bartiza\
n rules list names them all."})}const{ruleHelp}=await __webpack_require__.e(4540).then(__webpack_require__.bind(__webpack_require__,24540)),{text}=ruleHelp(found.
info);return host.out(`${(host.columns===void 0?text:fitted(text,host.columns)).trimEnd()}
`),exit_codes.d.passed}function fitted(text,columns){return text.split(`
`).flatMap(line2=>line2.startsWith(" ")?[line2]:(0,cells.AF)(line2,Math.max(LEAST_WIDTH,columns))).join(`
`)}function withoutConfig(args){const at=args.findIndex(arg=>arg==="--config"||arg.startsWith("--config=")),option=args[at];if(option===void 0)return{config:void 0,
rest:args};const isJoined=option.startsWith("--config="),config=isJoined?option.slice(9):args[at+1];if(config===void 0||config==="")throw new errors.y("--config\
 needs a value");return{config,rest:args.filter((_,index)=>index!==at&&(isJoined||index!==at+1))}}async function check(paths,named,host){const{checkPolicies,configIn}=await __webpack_require__.
e(536).then(__webpack_require__.bind(__webpack_require__,20536)),config=named??(paths.length===0?configIn(host):void 0);if(config!==void 0){if(paths.length>1)throw new errors.
y("rules check --config takes one path");return checkPolicies(config,paths[0]??".",host)}if(paths.length===0)throw new errors.y("rules check needs the path of a\
 rule file or a folder of them");const[{readRulePacks},{checkExamples}]=await Promise.all([Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6100),
__webpack_require__.e(6484),__webpack_require__.e(6002),__webpack_require__.e(7531),__webpack_require__.e(1146)]).then(__webpack_require__.bind(__webpack_require__,
11146)),Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.e(6002),__webpack_require__.e(7531),
__webpack_require__.e(7546),__webpack_require__.e(909),__webpack_require__.e(3245),__webpack_require__.e(8919),__webpack_require__.e(7899)]).then(__webpack_require__.
bind(__webpack_require__,27899))]),{rules:definitions,problems}=await readRulePacks(paths,host),failures=await checkExamples(definitions,host.now),all=[...problems,
...failures];for(const problem of all)host.out(`${(0,lib_escape.RK)(problem)}
`);const examples2=definitions.reduce((sum,{info})=>sum+info.bad.length+info.good.length,0);return all.length===0&&host.out(`${definitions.length} rule${definitions.
length===1?"":"s"}, ${examples2} examples: all as they should be
`),all.length===0?exit_codes.d.passed:exit_codes.d.usage}var delivery=__webpack_require__(58505);const scan={name:"scan",summary:"look at a repository and repor\
t what is wrong with it",usage:"bartizan scan [PATH\u2026] [options]",flags:[],takes:()=>!0,examples:[["bartizan scan","this repository"],["bartizan scan --base\
 origin/main","only what is new since main can fail"],["bartizan scan --mcp-url http://localhost:3000/mcp","with a live server"],["bartizan scan --report sarif=\
bartizan.sarif --report text","with a file for code scanning"]],async run(args,host){const{positionals,settings}=parseFlags(args,reports.hR,this),{openWorkspaces,
treesOf}=await __webpack_require__.e(6100).then(__webpack_require__.bind(__webpack_require__,56100)),paths=positionals.length===0?["."]:positionals,isOtherOnly=positionals.
length===0&&(0,config_settings.E6)(settings),[workspaces,{run}]=await Promise.all([openWorkspaces(paths,host,{willList:!isOtherOnly}),Promise.all([__webpack_require__.
e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.e(6002),__webpack_require__.e(7531),__webpack_require__.e(7546),__webpack_require__.
e(909),__webpack_require__.e(3245),__webpack_require__.e(8919),__webpack_require__.e(7212),__webpack_require__.e(6513),__webpack_require__.e(7147)]).then(__webpack_require__.
bind(__webpack_require__,6513))]),progress=startProgress(host,settings.quiet??!1),defaultReports=[{format:"text"}];try{const{assessment,exitCode}=await run({workspaces,
isOtherOnly,settings,event:eventOf(settings.base),defaultReports,deliveries:()=>[{name:"progress",deliver:async()=>(progress.end(),delivery.co)},(0,files.EN)(host.
cwd,host.out,treesOf(workspaces))],onProgress:progress.show},host);if(!(settings.reports??defaultReports).some(({format,file})=>format==="text"&&file===void 0)&&
!settings.quiet){for(const{message,hint}of assessment.notices)host.err(`bartizan: ${(0,lib_escape.RK)(message)}${hint===void 0?"":` ${(0,lib_escape.RK)(hint)}`}\

`);host.err(`bartizan: ${(0,lib_escape.RK)(assessment.verdict.reason)}
`)}return exitCode}finally{progress.end()}}};function eventOf(base){return base===void 0?config_event.rD:{...config_event.rD,compare:{with:"base",revision:base,
name:base}}}const COMMANDS=[scan,fix,diff,init,baseline,lock_lock,remote,rules,completions],WIDTH={usual:100,least:40,most:120},COLUMN=28,TWO_COLUMNS=80,EXIT_CODES=[
["0","passed"],["1","a policy failed"],["2","bad usage, config or output path"],["3","no verdict possible"]];function helpText(columns,command){const width=Math.
min(WIDTH.most,Math.max(WIDTH.least,columns??WIDTH.usual));return`${(command?aboutCommand(command,width):overview(width)).join(`
`)}
`}function overview(width){const intro=`bartizan ${version.x}: security scanner for MCP servers, AI agents and the repositories that ship them`,names=COMMANDS.map(
({name,summary})=>[name,summary]);return[...(0,cells.LV)(intro,width),"","Commands:",...rows(names,width),"","To begin with:",...examples(COMMANDS.flatMap(each=>each.
examples.slice(0,1)).slice(0,4),width),"","bartizan COMMAND --help lists its options; bartizan --version prints the version.","",...exitCodes(width)].flatMap(line2=>line2.
startsWith(" ")?[line2]:(0,cells.LV)(line2,width))}function aboutCommand(command,width){const own=command.flags.map(({flag,value,doc})=>[help_shown(flag,value),
doc]),taken=FLAG_OPTIONS.filter(option=>command.takes?.(option)??!1),groups2=Object.entries(OPTION_GROUPS);return[...hanging(`Usage: ${command.usage}`,width),"",
...(0,cells.LV)(`${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,width),...own.length>0?["","Options:",...rows(own,width)]:[],...groups2.
flatMap(([group,title])=>{const lines=taken.filter(option=>groupOf(option)===group).map(option=>[help_shown(option.flag,option.value),whatItDoes(option)]);return lines.
length===0?[]:["",`${title}:`,...rows(lines,width)]}),...command.examples.length>0?["","Examples:",...examples(command.examples,width)]:[],"",...exitCodes(width)]}
function whatItDoes({value="",doc,flagDoc,choices}){const isSaid=value.includes("|")||choices===void 0;return`${(flagDoc??doc).replace(" (one per line)","")}${isSaid?
"":` (${choices.join(", ")})`}`}function help_shown(flag,value){return`--${flag}${value===void 0?"":` ${value}`}`}function rows(of,width){const isShort=of.every(
([left])=>left.length<COLUMN/2),column=width<TWO_COLUMNS&&!isShort?2:isShort?COLUMN/2:COLUMN,indent=" ".repeat(column+4);return of.flatMap(([left,right])=>{const[
first="",...rest]=(0,cells.LV)(right.replaceAll("`",""),Math.max(20,width-indent.length)),below=rest.map(line2=>indent+line2);return left.length>column?[`  ${left}`,
indent+first,...below]:[`  ${left.padEnd(column)}  ${first}`,...below]})}function examples(of,width){const column=Math.max(...of.map(([line2])=>line2.length)),isBeside=of.
every(([,what])=>column+4+what.length<=width);return of.flatMap(([line2,what])=>isBeside?[`  ${line2.padEnd(column)}  ${what}`]:[`  ${line2}`,...(0,cells.LV)(what,
width-6).map(part=>`      ${part}`)])}function hanging(text,width){return(0,cells.LV)(text,width-4).map((line2,index)=>index===0?line2:`    ${line2}`)}function exitCodes(width){
return hanging(`Exit codes: ${EXIT_CODES.map(([code,what])=>`${code} ${what}`).join(" \xB7 ")}`,width)}var hash=__webpack_require__(52467);async function runCli(){
process.on("uncaughtException",error=>{process.stderr.write(crash(error)),process.exit(exit_codes.d.noVerdict)});const cwd=workingFolder();if(cwd===void 0){process.
stderr.write(`bartizan: the folder that it was started in is no longer there
Change into another one.
`),process.exitCode=exit_codes.d.usage;return}const host=processHost(cwd);process.stdout.on("error",error=>{error.code!=="EPIPE"&&(host.err(`bartizan: cannot wr\
ite to standard output: ${(0,errors.K)(error)}
`),process.exitCode=exit_codes.d.usage)}),process.stderr.on("error",()=>{}),process.on("SIGINT",()=>interrupt(host,exit_codes.d.interrupted)),process.on("SIGTER\
M",()=>interrupt(host,exit_codes.d.terminated));try{process.exitCode=await dispatch(process.argv.slice(2),host)}catch(error){host.err(crash(error)),process.exitCode=
exit_codes.d.noVerdict}}async function dispatch(args,host){try{const[name,...rest]=args;if(name===void 0||isHelp(name)){const about=name==="help"&&rest[0]!==void 0&&
!isHelp(rest[0])?commandOf(rest[0],host):void 0;return host.out(helpText(host.columns,about)),name===void 0?exit_codes.d.usage:exit_codes.d.passed}if(name==="--\
version"||args.includes("--version")&&name!=="rules")return host.out(`${version.x}
`),exit_codes.d.passed;const command=commandOf(name,host);return rest.includes("--help")||rest.includes("-h")?(host.out(helpText(host.columns,command)),exit_codes.
d.passed):await command.run(rest,host,COMMANDS)}catch(error){if(!(error instanceof errors.y))throw error;return host.err(formatUserError(error)),exit_codes.d.usage}}
function isHelp(word){return word==="help"||word==="--help"||word==="-h"}function commandOf(name,host){const command=COMMANDS.find(each=>each.name===name);if(command)
return command;const meant=(0,suggest.p)(name,COMMANDS.map(each=>each.name)),isForScan=name.startsWith("-")||(0,external_node_fs_.existsSync)((0,external_node_path_.
resolve)(host.cwd,name)),guess=meant??(isForScan?`scan ${name}`:void 0);throw new errors.y(`there is no command "${name}".${guess?` Did you mean bartizan ${guess}\
?`:""}`,{hint:"bartizan --help lists the commands."})}function formatUserError({message,details,hint}){return`${[`bartizan: ${(0,lib_escape.RK)(message)}`,...details.
map(detail=>`  ${(0,lib_escape.RK)(detail)}`),...hint===void 0?[]:[(0,lib_escape.RK)(hint)]].join(`
`)}
`}function crash(error){return`bartizan: internal error, please report it
${error instanceof Error?error.stack:String(error)}
`}function workingFolder(){try{return process.cwd()}catch{return}}function interrupt(host,code){host.err(`
bartizan: interrupted; there is no verdict
`),process.exit(code)}function processHost(cwd){const isTerminal=stream=>(stream.isTTY??!1)&&process.env.TERM!=="dumb";return{cwd,env:process.env,out:text=>{process.
stdout.write(text)},err:text=>{process.stderr.write(text)},isOutTerminal:isTerminal(process.stdout),isErrTerminal:isTerminal(process.stderr),columns:process.stdout.
columns,now:()=>performance.now(),today:()=>new Date().toISOString().slice(0,10),randomKey:()=>(0,hash.nw)(16),atExit:end=>(process.on("exit",end),()=>process.off(
"exit",end))}}}),51431:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>BASELINE_NAME,
n:()=>parseBaseline});var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96271);const BASELINE_NAME="bartizan-baseline.json";function parseBaseline(text){
let root;try{root=JSON.parse(text)}catch{return"it is not valid JSON"}if(!isObject(root)||root.version!==1)return"it is no baseline of version 1";if(!Array.isArray(
root.findings))return"findings is no list";const wrong=root.findings.findIndex(each=>!isEntry(each));return wrong<0?root.findings:`findings[${wrong}] is no entr\
y of a baseline`}function isEntry(value){return isObject(value)&&typeof value.fingerprint=="string"&&/^[0-9a-f]{16}$/.test(value.fingerprint)&&typeof value.rule==
"string"&&typeof value.path=="string"&&_model_severity_js__WEBPACK_IMPORTED_MODULE_0__.iB.some(tier=>tier===value.tier)&&typeof value.since=="string"&&/^\d{4}-\d{2}-\d{2}$/.
test(value.since)}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}}),14318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E6:()=>namesOtherTarget,FG:()=>namesServers,ss:()=>mergeSettings});function mergeSettings(...layers){return Object.assign(
{},...layers.map(layer=>Object.fromEntries(Object.entries(layer).filter(([,value])=>value!==void 0))))}function namesLiveTarget({mcpUrls,mcpCommands,mcpSnapshots}){
return[mcpUrls,mcpCommands,mcpSnapshots].some(isFilled)}function namesOtherTarget(settings){return namesLiveTarget(settings)||settings.repository!==void 0||isFilled(
settings.archives)}function namesServers(settings){const{mcpServers,mcpHeaders,mcpProfiles,mcpEnv}=settings;return namesLiveTarget(settings)||[mcpServers,mcpHeaders,
mcpProfiles,mcpEnv].some(isFilled)}function isFilled(list){return list!==void 0&&list.length>0}}),31840:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>readNamedFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);const CHUNK=64*1024;function readNamedFile(path,most){
const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path,"r");try{const parts=[];for(let length=0;;){const part=Buffer.allocUnsafe(CHUNK),got=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readSync)(descriptor,part,0,CHUNK,null);if(got===0)return Buffer.concat(parts).toString("utf8");if(length+=got,length>most)throw Object.assign(new Error("too la\
rge"),{code:"EFBIG"});parts.push(part.subarray(0,got))}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}}),24930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U_:()=>withSeverity,t8:()=>readPacks});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
38552);const classes=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.R)(readClasses),texts=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.R)(readTexts),examples=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.
R)(readExamples);function textsOf({id:id2}){return texts()[id2]}function examplesOf({id:id2}){return examples()[id2]}const LATER={get frameworks(){return classes()[this.
class].frameworks},get what(){return textsOf(this).what},get why(){return textsOf(this).why},get fix(){return textsOf(this).fix},get references(){return textsOf(
this).references},get bad(){return examplesOf(this).bad},get good(){return examplesOf(this).good}};function readPacks(){const{rules}=readStoredPacks();return{get classes(){
return classes()},rules:rules.map(rule=>Object.assign({},rule,{info:Object.assign(Object.create(LATER),rule.info)}))}}function withSeverity(info,severity){return Object.
assign(Object.create(Object.getPrototypeOf(info)),info,{severity})}function storedPacks({rules,classes:classes2}){return{classes:classes2,packs:{rules:rules.map(
({info:{frameworks:_,what:_1,why:_2,fix:_3,references:_4,bad:_5,good:_6,...info},...rule})=>({...rule,info}))},texts:Object.fromEntries(rules.map(({info:{id:id2,
what,why,fix,references}})=>[id2,{what,why,fix,references}])),examples:Object.fromEntries(rules.map(({info:{id:id2,bad,good}})=>[id2,{bad,good}]))}}function readStoredPacks(){
return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab+"packs.json","utf8"))}function readClasses(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(__webpack_require__.ab+"classes.json","utf8"))}function readTexts(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.
ab+"texts.json","utf8"))}function readExamples(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab+"examples.json",
"utf8"))}})};export{id,ids,modules};
