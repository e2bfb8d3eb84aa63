const id=4259,ids=[4259],modules={60484:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_:()=>withoutDenied,l:()=>isFreeClaude});const FREE_BASH=/(?:^|[\s,"'=:[(])(?:Bash(?![\w(])|Bash\(\s*(?:\*|:\*|(?:curl|wget|bash|sh|python3?|node|npm|npx|bun|make|cargo|go|pip|uv|env|cat|printenv|gh|gh api|git|git push|git commit)(?:[:\s]\s?\*)\)?)|WebFetch(?![\w(])|mcp__github__(?:create_or_update_file|push_files|merge_pull_request))|dangerously-?[sS]kip-?[pP]ermissions|bypassPermissions|"?defaultMode"?:\s*"bypass/;
function isFreeClaude(text){return FREE_BASH.test(withoutDenied(text))}function withoutDenied(text){return text.replace(/--disallowed-?tools[= ]+(?:"[^"]*"|'[^']*'|\S+)|"deny"\s*:\s*\[[^\]]*\]/gi,
" ")}}),91634:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{yL:()=>MAY_RUN_AGENT,jk:()=>agentOf,
wB:()=>runsAgent});var ci_agent_grants=__webpack_require__(60484);const PLAIN={refuses:[],hasToken:!1,checksWriter:!1,readsEvent:!1,hasTools:!0,isFree:!1,restoresSettings:!1,
answers:[]},MENTION_ONLY={refuses:["discussion","discussion_comment"],hasToken:!0},EVERYBODY=/(?:^|,)\s*\*\s*(?:,|$)/;function ofAction(action,{input}){switch(action){case"\
anthropics/claude-code-action":{const tools=["claude_args","allowed_tools","settings","claude_env"].map(input).join(`
`),prompt=["prompt","direct_prompt","override_prompt"].map(input).join("");return{...PLAIN,...MENTION_ONLY,name:"claude-code-action",checksWriter:!(EVERYBODY.test(
input("allowed_non_write_users"))&&input("github_token")!==""),readsEvent:prompt==="",isFree:prompt===""||(0,ci_agent_grants.l)(tools),restoresSettings:!0,answers:[
"structured_output"]}}case"anthropics/claude-code-base-action":case"anthropics/claude-code-action/base-action":return{...PLAIN,name:"claude-code-base-action",isFree:(0,ci_agent_grants.
l)(["claude_args","allowed_tools","settings"].map(input).join(`
`)),answers:["structured_output"]};case"openai/codex-action":return{...PLAIN,name:"codex-action",checksWriter:!EVERYBODY.test(input("allow-users")),isFree:input(
"sandbox")==="danger-full-access"||input("safety-strategy")==="unsafe"||/dangerously-bypass|danger-full-access|--yolo|network_access\s*=\s*true/.test(input("cod\
ex-args")),answers:["final-message"]};case"google-github-actions/run-gemini-cli":case"google-gemini/gemini-cli-action":{const settings=input("settings")+input("\
settings_json"),isListed=/"(?:core|coreTools)"\s*:\s*\[/.test(settings);return{...PLAIN,name:"run-gemini-cli",isFree:!isListed||/"(?:run_shell_command|ShellTool)(?:\((?:cat|curl|gh|git|node|npm|python3?|bash|sh)\))?"/.
test(settings),answers:["summary"]}}case"sst/opencode/github":case"anomalyco/opencode/github":return{...PLAIN,...MENTION_ONLY,name:"opencode",checksWriter:!0,readsEvent:!0,
isFree:!0};case"actions/ai-inference":{const hasTools=input("enable-github-mcp")==="true"||input("copilot-allow-tools")!=="";return{...PLAIN,name:"ai-inference",
hasTools,answers:["response"]}}default:return}}const ARGS=String.raw`(?:[^\n;&|]|\\\n){0,600}?`,START=String.raw`(?:^|[;&|(]|\$\(|\bthen\b|\bdo\b|\bif\b|\btimeout\s+\S+|\b(?:npx|bunx|pnpm dlx|uvx)(?:\s+-y|\s+--yes)?)\s*(?:[A-Z_]+=\S*\s+){0,5}`,
matches=expression=>text=>expression.test(text),always=()=>!0,UNBOUND_CODEX=/dangerously-bypass|danger-full-access|--yolo|network_access\s*=\s*true/,UNASKED_GEMINI=/\s(?:-y|--yolo)\b|--approval-mode[= ]["']?yolo/,
BOUND_OPENCODE=/"(?:bash|\*)"\s{0,20}:\s{0,20}(?:"(?:deny|ask)"|\{[^{}]{0,2000}"\*"\s{0,20}:\s{0,20}"(?:deny|ask)")/,isFreeOpenCode=(_text,{variable})=>!["OPENC\
ODE_PERMISSION","OPENCODE_CONFIG_CONTENT"].some(name=>BOUND_OPENCODE.test(variable(name))),COMMANDS=[{name:"claude",runs:command("(?:@anthropic-ai\\/claude-code(\
?:@\\S+)?|claude)","(?:-p|--print)"),isFree:ci_agent_grants.l},{name:"codex",runs:command("(?:@openai\\/codex(?:@\\S+)?|codex)","(?:exec|e)"),isFree:matches(UNBOUND_CODEX)},
{name:"gemini",runs:command("(?:@google\\/gemini-cli(?:@\\S+)?|gemini)","(?:-p|--prompt|-y|--yolo|--approval-mode)"),isFree:matches(UNASKED_GEMINI)},{name:"qwen",
runs:command("qwen","(?:-p|--prompt|-y|--yolo)"),isFree:matches(UNASKED_GEMINI)},{name:"copilot",runs:command("(?:@github\\/copilot(?:@\\S+)?|copilot)","(?:-p|-\
-prompt)"),isFree:matches(/--allow-all(?:-tools)?\b|--yolo\b|--allow-tool[= ]["']?shell["']?(?:\s|$)/)},{name:"aider",runs:command("aider","(?:-m|--message|--me\
ssage-file|-f|--yes(?:-always)?)"),isFree:matches(/--yes/)},{name:"cursor-agent",runs:command("cursor-agent","(?:-p|--print|-f|--force)"),isFree:matches(/\s(?:-f|--force|--yolo)\b/)},
{name:"opencode",runs:command("opencode","run"),isFree:isFreeOpenCode},{name:"goose",runs:command("goose","run"),isFree:always},{name:"amp",runs:command("amp","\
(?:-x|--execute)"),isFree:matches(/--dangerously-allow-all/)},{name:"droid",runs:command("droid","exec"),isFree:matches(/--skip-permissions-unsafe|--auto[= ]high/)},
{name:"auggie",runs:command("auggie","(?:-p|--print)"),isFree:always},{name:"kiro-cli",runs:command("(?:kiro-cli|q) chat","--no-interactive"),isFree:matches(/--trust-all-tools/)}];
function command(name,mode){return new RegExp(`${START}${name}\\s${ARGS}(?<![\\w-])${mode}(?![\\w-])`,"m")}function ofCommand(step){const{run}=step,found=run===
""?void 0:COMMANDS.find(({runs})=>runs.test(run));if(found)return{name:found.name,refuses:[],hasToken:!1,checksWriter:!1,readsEvent:!1,hasTools:!0,isFree:found.
isFree((0,ci_agent_grants._)(run),step),restoresSettings:!1,answers:void 0}}var ci_workflow=__webpack_require__(66178);const MAY_RUN_AGENT=/claude|codex|gemini|qwen|copilot|aider|cursor-agent|opencode|goose|\bamp\b|droid|auggie|ai-inference|pr-agent|kiro|modelcontextprotocol|mcp-server|server-mcp|\\[xuU][\da-f]/i;
function agentOf(step){const action=step.uses.toLowerCase().split("@")[0]??"";return action===""?ofCommand(step):ofAction(action,step)}const runsAgent=(0,ci_workflow.
Oo)(step=>agentOf({uses:(0,ci_workflow.$6)(step,"uses"),run:(0,ci_workflow.$6)(step,"run"),input:name=>(0,ci_workflow.$6)(step,"with",name),variable:name=>(0,ci_workflow.
$6)(step,"env",name)})!==void 0)}),50028:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bs:()=>dotted,Nf:()=>insertions,bI:()=>insertionOf});const EXPRESSION=/\$\{\{((?:[^}]|\}(?!\})){1,600})\}\}/g;function insertions(text){return[...text.matchAll(
EXPRESSION)].map(([whole])=>whole).filter(whole=>!/^\$\{\{\s*!?(?:contains|startsWith|endsWith)\s*\([^)]{0,300}\)\s*\}\}$/i.test(whole)).filter(whole=>!/[!=]=/.
test(whole)||/\|\||&&/.test(whole))}function insertionOf(text,context){return insertions(text).find(whole=>context.test(whole))}function dotted(expression){return expression.
replaceAll(/\[\s{0,9}'([\w-]{1,100})'\s{0,9}\]/g,".$1")}}),12671:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{G:()=>oncePerName,Lr:()=>occurrenceOf,cc:()=>eachStep});var _ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66178);function eachStep(workflow,look){
const seen=new Set;return[...(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.aG)(workflow)].toReversed().flatMap(([jobName,job])=>(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
Ci)(job).flatMap(step=>seen.has(step)?[]:(seen.add(step),look(step,job,jobName).map(found=>[jobName,found]))))}function oncePerName(all){const groups=new Map;for(const placed of all.
toSorted(([,a],[,b])=>a.node.start-b.node.start)){const name=placed[1].evidence?.[0]??"",group=groups.get(name);group?group.push(placed):groups.set(name,[placed])}
return[...groups.values()].flatMap(([first,...others])=>{if(!first)return[];const[jobName,found]=first,rest=others.length===0?"":` ${others.length+1} steps of t\
he file do.`;return[[jobName,{...found,message:found.message+rest}]]})}function occurrenceOf(artifact,rule,jobName,found){const{node,words,message,tier,evidence}=found,
place=jobName===""?"the action":`job "${jobName}"`,isShort=node.kind!=="scalar"||!/\n/.test(String(node.value)),at=words===void 0||isShort&&node.kind!=="scalar"?
-1:wordAt(artifact.text().slice(node.start,node.end),words),[start,end]=at<0?[node.start,node.end]:[node.start+at,node.start+at+(words??"").length];return{rule,
range:[artifact.byteOffset(start),artifact.byteOffset(end)],place,message,...tier&&{tier},...evidence&&{evidence}}}function wordAt(text,words){for(let at=text.indexOf(
words);at>=0;at=text.indexOf(words,at+1))if(!/^\w/.test(words)||!/[\w/@-]/.test(text[at-1]??" ")&&/^(?:\W|$)/.test(text.slice(at+words.length,at+words.length+1)))
return at;return-1}}),46313:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>guardOf,
t:()=>stronger});const RANKS=["none","weak","strong","never"];function stronger(...guards){return RANKS[Math.max(0,...guards.map(guard=>RANKS.indexOf(guard)))]}
function weaker(guards){return RANKS[Math.min(RANKS.length-1,...guards.map(guard=>RANKS.indexOf(guard)))]}const DEPTH=12;function guardOf(expression,event,of="s\
tarter"){return evaluate(expression.trim().replace(/^\$\{\{([\s\S]*)\}\}$/,"$1"),{event,of},0)}function evaluate(source,event,depth){const text=source.trim();if(depth>
DEPTH||text==="")return"none";const alternatives=splitTop(text,"||");if(alternatives.length>1)return weaker(alternatives.map(each=>evaluate(each,event,depth+1)));
const conditions=splitTop(text,"&&");return conditions.length>1?stronger(...conditions.map(each=>evaluate(each,event,depth+1))):text.startsWith("(")&&closesAtEnd(
text)?evaluate(text.slice(1,-1),event,depth+1):condition(text,event)}function condition(text,asked){if(literalOf(text)==="false")return"never";const test=readTest(
text,0);return test?asked.of==="author"&&asked.event.endsWith("comment")&&ABOUT_STARTER.test(test.context)?"none":guardOfTest(test,asked.event):!text.startsWith(
"!")&&ABOUT_PEOPLE.test(text)?"weak":"none"}const ABOUT_PEOPLE=/author_association|actor|sender|\blogin\b|user\.id|label|\.fork\b|full_name|event_name|outputs\.[\w-]*(?:perm|allow|auth|trust|member|collab|maintainer|is_org|write|admin)/i,
ABOUT_STARTER=/^github\.(?:actor|triggering_actor|actor_id|event\.(?:comment|review|sender)\.)|outputs\./,INSIDERS=["owner","member","collaborator"],OUTSIDERS=[
"contributor","first_time_contributor","first_timer","none","mannequin"],RUN_EVENTS=["push","schedule","workflow_dispatch","merge_group","release"];function guardOfTest({
context,other,kind,values,isNegated,passes},event){if(other!==void 0&&!isNegated&&isOwnRepository(context,other))return"strong";if(context==="github.event.repos\
itory.private")return passes("true")&&!passes("false")?"strong":"none";if(context==="github.event.repository.visibility")return other===void 0&&!passes("public")?
"strong":"none";if(context==="github.event_name"&&other===void 0)return passes(event)?"none":"never";if(/^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork$/.
test(context))return event===(context.includes("workflow_run")?"workflow_run":"pull_request_target")&&other===void 0&&!passes("true")?"strong":"none";if(/(?:^|\.)author_association$/.
test(context))return other!==void 0?isNegated?"none":"weak":kind==="truthy"||OUTSIDERS.some(passes)?"none":INSIDERS.some(passes)?"strong":"weak";if(/^github\.event\.workflow_run\.event$/.
test(context)&&other===void 0)return event!=="workflow_run"||passes("pull_request")?"none":isNegated||values.every(value=>RUN_EVENTS.includes(value))?"strong":"\
none";if(/workflow_run\.head_branch$/.test(context))return isNegated?"none":"weak";if(/(?:^github\.(?:actor|triggering_actor|actor_id)|sender\.login|user\.login|author\.login|actor\.login|sender\.id|user\.id)$/.
test(context)){if(isNegated||kind==="truthy")return"none";if(other!==void 0)return isOwner(other)?"strong":"weak";const isBot=values.some(value=>value.includes(
"[bot]"))&&!context.endsWith("user.login");return kind==="is"&&!isBot?"strong":"weak"}return/(?:label\.name|labels\.\*\.name|event\.label)$/.test(context)?isNegated?
"none":"weak":context==="github.event.action"?kind==="is"&&!isNegated&&values.every(value=>["labeled","assigned","milestoned"].includes(value))?"weak":"none":/^(?:steps|needs)\.[\w-]+\.outputs\.[\w-]*(?:perm|allow|auth|trust|member|collab|maintainer|is_org|write|admin)[\w-]*$/.
test(context)?other===void 0&&!passes("")&&!passes("false")?"strong":"weak":other!==void 0&&ABOUT_PEOPLE.test(other)&&!isNegated?"weak":"none"}function isOwner(context){
return context==="github.repository_owner"||context==="github.event.repository.owner.login"}function isOwnRepository(one,two){return[[one,two],[two,one]].some(([
head="",own=""])=>/(?:head\.repo|head_repository)\.full_name$/.test(head)?/^github\.repository$|^github\.event\.(?:pull_request\.base\.repo|repository)\.full_name$/.
test(own):/(?:head\.repo|head_repository)\.owner\.login$/.test(head)&&isOwner(own))}function readTest(source,depth){const text=source.trim();if(depth>DEPTH)return;
if(text.startsWith("(")&&closesAtEnd(text))return readTest(text.slice(1,-1),depth+1);for(const operator of["!=","=="]){const sides=splitTop(text,operator);if(sides.
length===1)continue;const[left="",right=""]=sides;return sides.length>2?void 0:comparison(left.trim(),right.trim(),operator==="!=",depth)}if(text.startsWith("!"))
return negated(readTest(text.slice(1),depth+1));const call=/^(contains|startsWith|endsWith)\s*\(([\s\S]*)\)$/i.exec(text);if(call)return closesAtEnd(text.slice(
text.indexOf("(")))?callTest(call[1]??"",call[2]??""):void 0;const context=contextOf(text);if(!(context===void 0||literalOf(text)!==void 0))return{context,kind:"\
truthy",values:[],isNegated:!1,passes:value=>value!==""&&value!=="false"}}function comparison(left,right,isNegated,depth){const[one,two]=[literalOf(left),literalOf(
right)],[value,side]=two===void 0?[one,right]:[two,left],context=contextOf(side),flip=test=>isNegated?negated(test):test;if(value===void 0){const[context2,other]=[
contextOf(left),contextOf(right)];return context2===void 0||other===void 0?void 0:flip({context:context2,other,kind:"is",values:[],isNegated:!1,passes:()=>!0})}
if(one!==void 0&&two!==void 0)return;if(context!==void 0)return flip({context,kind:"is",values:[value],isNegated:!1,passes:each=>each===value});if(value!=="true"&&
value!=="false")return;const inner=readTest(side,depth+1);return flip(value==="true"?inner:negated(inner))}function callTest(name,source){const[first="",second="",
...more]=splitTop(source,",").map(each=>each.trim());if(more.length>0)return;const list=listOf(first),[one,two]=[literalOf(first),literalOf(second)],[context,part]=[
contextOf(first),contextOf(second)],isContains=name.toLowerCase()==="contains",common={isNegated:!1};if(isContains&&list&&two===void 0&&part!==void 0)return{...common,
context:part,kind:"is",values:list,passes:value=>list.includes(value)};if(isContains&&one!==void 0&&two===void 0&&part!==void 0)return{...common,context:part,kind:"\
part",values:[one],passes:value=>one.includes(value)};if(one!==void 0||two===void 0||context===void 0)return;const passes=isContains?value=>value.includes(two):
name.toLowerCase()==="startswith"?value=>value.startsWith(two):value=>value.endsWith(two);return{...common,context,kind:"part",values:[two],passes}}function negated(test){
if(test)return{...test,isNegated:!test.isNegated,passes:value=>!test.passes(value)}}function literalOf(text){const quoted=/^'((?:[^']|'')*)'$/.exec(text);return quoted?
(quoted[1]??"").replaceAll("''","'").toLowerCase():/^(?:true|false|-?\d[\w.+-]*)$/i.test(text)?text.toLowerCase():/^null$/i.test(text)?"":void 0}function listOf(text){
const literal=literalOf(/^fromJSON\s*\(([\s\S]*)\)$/i.exec(text)?.[1]?.trim()??"");if(literal!==void 0)try{const list=JSON.parse(literal);return Array.isArray(list)&&
list.every(each=>typeof each=="string"||typeof each=="number")?list.map(String):void 0}catch{return}}function contextOf(text){const name=text.replaceAll(/\s*\[\s*'([\w-]+)'\s*\]/g,
".$1");return/^[a-z_][\w-]*(?:\.(?:[\w-]+|\*))*$/i.test(name)?name.toLowerCase():void 0}function closesAtEnd(text){let depth=0,isInText=!1;for(let at=0;at<text.
length;at++){const character=text[at];if(character==="'")isInText=!isInText;else{if(isInText)continue;if(character==="(")depth++;else if(character===")"&&--depth===
0)return at===text.length-1}}return!1}function splitTop(text,separator){const parts=[];let depth=0,isInText=!1,from=0;for(let at=0;at<text.length;at++){const character=text[at];
if(character==="'")isInText=!isInText;else{if(isInText)continue;character==="("||character==="["?depth++:character===")"||character==="]"?depth--:depth===0&&text.
startsWith(separator,at)&&(parts.push(text.slice(from,at)),at+=separator.length-1,from=at+1)}}return[...parts,text.slice(from)]}}),6723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>jobGuards});var _ci_guards_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46313),_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
66178);function jobGuards(jobs,event,of="starter"){const own=new Map,listed=new Map,needing=new Map,known=new Map;for(const[name,job]of jobs){const condition=(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(job,"if"),guard=known.get(condition)??(0,_ci_guards_js__WEBPACK_IMPORTED_MODULE_1__.H)(condition,event,of);known.set(condition,guard),own.set(name,guard);const needs=(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
jf)(job,"needs");if(!needs||/\b(?:always|failure|cancelled)\(\)/.test(condition))continue;const those=needing.get(needs);if(those){those.push(name);continue}needing.
set(needs,[name]);for(const each of needs.kind==="array"?needs.items:[needs]){if(each.kind!=="scalar")continue;const lists=listed.get(String(each.value))??new Set;
listed.set(String(each.value),lists.add(needs))}}const guards=new Map,reached=new Set;for(const guard of["never","strong","weak","none"]){const open=[...own].flatMap(
([name,each])=>each===guard?[name]:[]);for(let name=open.pop();name!==void 0;name=open.pop())if(!guards.has(name)){guards.set(name,guard);for(const list of listed.
get(name)??[])if(!reached.has(list)){reached.add(list);for(const each of needing.get(list)??[])open.push(each)}}}return guards}}),6515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N0:()=>AGENT_FILE,Xh:()=>AGENT_ACTION,dI:()=>BRANCH});const AGENT_ACTION=/^(?:anthropics\/claude-code-(?:base-)?action(?:\/base-action)?|openai\/codex-action|google-github-actions\/run-gemini-cli|google-gemini\/gemini-cli-action|(?:sst|anomalyco)\/opencode\/github|actions\/ai-inference|(?:qodo-ai|codium-ai|the-pr-agent)\/pr-agent|coderabbitai\/ai-pr-reviewer|all-hands-ai\/openhands[\w/-]*|continuedev\/continue[\w/-]*|augmentcode\/[\w-]+|block\/goose[\w/-]*)$/,
BRANCH=/^(?:main|master|beta|alpha|dev|develop|latest|head|canary|next|nightly|trunk|preview)$/i,AGENT_FILE=/(?:^|[/_-])(?:claude|codex|gemini|copilot|opencode|aider|cursor|goose|agent)(?=[/_.-])/i}),
71101:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AE:()=>strongPermissions,F4:()=>takesHead,
Kh:()=>STRANGERS_TEXT,PF:()=>takesArtifact,QI:()=>mintedTokens,S_:()=>strangersInput,bz:()=>HEAD_EVENTS,cE:()=>permissionCheck,cv:()=>foreignSecrets,gY:()=>keepsToken,
hA:()=>startsInHead,y0:()=>hasToken});var _ci_guards_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46313),_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
66178);const STRONG_SCOPES=["contents","actions","packages","deployments","pages","workflows","attestations"];function strongPermissions(workflow,job){const declared=(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
jf)(job,"permissions")??(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(workflow,"permissions");return declared?.kind==="scalar"?declared.value==="write-all"?
["write-all"]:[]:declared?.kind!=="object"?[]:declared.entries.filter(({key,value})=>STRONG_SCOPES.includes(key)&&value.kind==="scalar"&&value.value==="write").
map(({key})=>`${key}: write`)}const MODEL_KEY=/ANTHROPIC|CLAUDE|OPENAI|CODEX|GEMINI|GOOGLE_(?:API|AI|GENAI)|VERTEX|BEDROCK|OPENROUTER|LLM|MISTRAL|DEEPSEEK|GROQ|XAI|CURSOR_API|COPILOT|OPENCODE|AMP_API|FACTORY|AUGMENT|MINIMAX|ZAI|ZHIPU|GLM|MOONSHOT|KIMI|DASHSCOPE|QWEN|NVIDIA|TOGETHER|FIREWORKS|CEREBRAS|PERPLEXITY|COHERE|AI_GATEWAY|NOVITA|GITHUB_TOKEN$/i,
mentions=new WeakMap,NOTHING={secrets:[],hasToken:!1,tokensOf:new Set,strangersText:void 0,strangersNumber:!1};function mentionsOf(node){if(!node)return NOTHING;
const known=mentions.get(node);if(known)return known;const found=mentionsIn(node.kind==="scalar"?String(node.value??""):(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
Ej)(node).join(`
`));return mentions.set(node,found),found}function mentionsIn(text){return{secrets:[...text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(match=>match[1]??""),hasToken:/secrets\.GITHUB_TOKEN|github\.token/.
test(text),tokensOf:new Set([...text.matchAll(/steps\.([\w-]+)\.outputs\.token/g)].map(match=>match[1]??"")),strangersText:STRANGERS_TEXT.exec(text)?.[0],strangersNumber:STRANGERS_NUMBER.
test(text)}}const togethers=new WeakMap;function together(job){const list=(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(job,"steps")??job,known=togethers.
get(list);if(known)return known;const all=(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.Ci)(job),keeping=all.filter(each=>isCheckout(each)&&(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(each,"with","persist-credentials").toLowerCase()!=="false"),guards=new Map;let guard="none";for(const step of all)guards.has(step)||guards.set(step,guard),guard=
(0,_ci_guards_js__WEBPACK_IMPORTED_MODULE_1__.t)(guard,checkIn(step));const found={keepsToken:keeping.length>0,kept:keeping.flatMap(each=>mentionsIn((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(each,"with","token")).secrets),minters:all.flatMap(each=>mintsToken(each)?[(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(each,"id")]:[]),takesHead:all.
some(takesHead),takesHeadToRoot:all.some(each=>takesHead(each)&&(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(each,"with","path")===""),takesArtifact:all.
some(takesArtifact),guards};return togethers.set(list,found),found}const JUST_AN_ID=/(?:^|_)(?:APP|APPLICATION|CLIENT|INSTALLATION|PROJECT|TENANT|ACCOUNT|SUBSCRIPTION|ORG|TEAM|USER)_ID$/i;
function foreignSecrets(workflow,job,step){const names=[...[(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(workflow,"env"),(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
jf)(job,"env"),(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(step,"env"),(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(step,"with")].flatMap(map=>mentionsOf(
map).secrets),...together(job).kept];return[...new Set(names)].filter(name=>!MODEL_KEY.test(name)&&!JUST_AN_ID.test(name))}function mintedTokens(job,step){const maps=[
(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(step,"env"),(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(step,"with"),(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
jf)(job,"env")].map(mentionsOf);return together(job).minters.filter(id2=>maps.some(({tokensOf})=>tokensOf.has(id2))).map(()=>"a token of a GitHub App")}function mintsToken(step){
if((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step,"id")===""||!/github-app-token(?:@|$)/.test((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step,
"uses")))return!1;const inputs=(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(step,"with");return!(inputs?.kind==="object"?inputs.entries.map(({key})=>key):
[]).some(name=>name.startsWith("permission-"))||(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step,"with","permission-contents")==="write"}function keepsToken(job){
return together(job).keepsToken}function startsInHead(job){return together(job).takesHeadToRoot}function hasToken(workflow,job,step){return[(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
jf)(workflow,"env"),(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(job,"env"),(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(step,"env"),(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
jf)(step,"with")].some(map=>mentionsOf(map).hasToken)||together(job).keepsToken}const STRANGERS_TEXT=/github\.event\.(?:issue|comment|discussion|review|pull_request|head_commit|workflow_run)\.(?:title|body|(?:head_commit|head)\.(?:message|ref|label)|head_branch|display_title|message)|github\.head_ref|github\.event\.(?:client_payload|inputs)\b(?!.)|toJSON\(github\.event\)/i,
STRANGERS_NUMBER=/github\.event\.(?:issue|pull_request|discussion|comment|review)\.(?:number|html_url|url|node_id|id)|github\.event\.number|\bgh (?:issue|pr) (?:view|diff|checkout|list)|\bgh search (?:issues|prs)/i;
function strangersInput(workflow,job,step,event){if(HEAD_EVENTS.includes(event)&&together(job).takesHead)return"it works on the checked-out code of the pull req\
uest";const here=[mentionsOf((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(step,"with")),mentionsOf((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(step,
"run")),mentionsOf((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(step,"env")),mentionsOf((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(job,"env")),mentionsOf(
(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(workflow,"env"))],text=here.find(({strangersText})=>strangersText!==void 0)?.strangersText;return text!==void 0?
`its prompt or environment holds ${text}`:event==="workflow_run"?together(job).takesArtifact?"it works beside the artifacts of the run that started it":void 0:here.
some(({strangersNumber})=>strangersNumber)?"it is told to read what the event is about":void 0}const HEAD_EVENTS=["pull_request_target","workflow_run","issue_co\
mment"];function takesHead(step){if(isCheckout(step))return/head\.sha|head_sha|merge_commit_sha|refs\/pull\/|pull_request\.number/.test((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(step,"with","ref"))||/head\.repo|head_repository/.test((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step,"with","repository"));const run=(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(step,"run");return/\bgh pr checkout\b|git (?:checkout|switch|merge|reset|pull)[^\n]*(?:head\.sha|pull\/)/.test(run)||/git fetch[^\n]*pull\//.test(run)&&/git (?:checkout|switch|merge|reset|rebase|worktree add)\b/.
test(run)}function takesArtifact(step){const isDownload=/^(?:actions\/download-artifact|dawidd6\/action-download-artifact)(?:@|$)/i.test((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(step,"uses")),id2=`${(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step,"with","run-id")} ${(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step,"\
with","run_id")} ${(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step,"run")}`;return(isDownload||/\bgh run download\b/.test(id2))&&/workflow_run\.id/.test(
`${id2} ${(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.Ej)((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.jf)(step,"env")).join(" ")}`)}const CHECKING_ACTION=/check-?user-?permission|get-?user-?teams?-?membership|team-?membership|actor-permission|check-?(?:collaborator|actor)[\w-]*permission/i,
ASKS_IN_SCRIPT=/getCollaboratorPermissionLevel\w*\s*\(|(?:check|get)MembershipForUser\w*\s*\(/i,ASKS_IN_SHELL=/\b(?:gh\s+api|curl)\b[^\n]{0,400}collaborators\/[^\n]{0,120}permission/i,
ASKS_IN_REQUEST=/request\s*\([^\n]{0,200}collaborators\/[^\n]{0,120}permission/i,ASSOCIATION=/\bevent\.[\w.]{1,60}author_association|\bpayload[\w.?!]{1,60}author_association/i,
ROLES=/\b(?:OWNER|MEMBER|COLLABORATOR)\b/,CONSEQUENCE=/\bexit\s+[1-9]|\bsetFailed\s*\(|\bthrow\b|\bsetOutput\s*\(|GITHUB_OUTPUT|GITHUB_ENV|\breturn\b/;function permissionCheck(job,before){
return together(job).guards.get(before)??"none"}function checkIn(step){if(CHECKING_ACTION.test((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step,"uses")))
return"strong";const run=(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step,"run").replaceAll(`\\
`," ").replaceAll(/^\s*(?:#|(?:echo|printf|:)\s)(?![^\n]*GITHUB_(?:OUTPUT|ENV))[^\n]*/gm,""),script=(0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step,"wi\
th","script").replaceAll(/\/\/[^\n]*|\bconsole\.\w+\([^\n]*/g,""),text=`${run}
${script}`;return ASKS_IN_SHELL.test(run)||ASKS_IN_SCRIPT.test(script)||ASKS_IN_REQUEST.test(script)||ASSOCIATION.test(text)&&ROLES.test(text)?CONSEQUENCE.test(
text)?"strong":"weak":"none"}function isCheckout(step){return/^actions\/checkout(?:@|$)/i.test((0,_ci_workflow_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step,"uses"))}}),
66178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$6:()=>textAt,Ci:()=>steps,Ej:()=>textsIn,
G:()=>triggers,Oo:()=>once,aG:()=>jobsOf,jf:()=>_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.jf,qj:()=>actionOf});var _agent_config_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
66984);function textAt(node,...path){const found=path.reduce((at,key)=>at?(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.jf)(at,key):void 0,node);return found?.
kind==="scalar"&&found.value!==null?String(found.value):""}function textsIn(node){return node?.kind!=="object"?[]:node.entries.flatMap(({value})=>value.kind==="\
scalar"&&value.value!==null?[String(value.value)]:[])}const STRANGERS_EVENTS=["issues","issue_comment","pull_request_target","workflow_run","discussion","discus\
sion_comment"],INSIDERS_ACTIVITIES=["labeled","unlabeled","assigned","unassigned","milestoned","demilestoned","pinned","transferred","locked","unlocked"],AUTHORS_ACTIVITIES={
issues:["opened"],discussion:["created"],pull_request_target:["opened","reopened","synchronize","ready_for_review"]};function triggers(workflow){const on=(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.
jf)(workflow,"on")??(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.jf)(workflow,"true"),named=name=>({name,isStrangers:STRANGERS_EVENTS.includes(name),needsInsider:!1,
isByAuthor:name==="pull_request_target"});return on?.kind==="scalar"?[named(String(on.value))]:on?.kind==="array"?on.items.flatMap(item=>item.kind==="scalar"?[named(
String(item.value))]:[]):on?.kind!=="object"?[]:on.entries.map(({key,value})=>{const types=(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.jf)(value,"types"),names=types?.
kind==="array"?types.items.map(item=>item.kind==="scalar"?String(item.value):""):types?.kind==="scalar"?[String(types.value)]:[];return{...named(key),needsInsider:names.
length>0&&names.every(name=>INSIDERS_ACTIVITIES.includes(name)),isByAuthor:names.length>0?names.every(name=>AUTHORS_ACTIVITIES[key]?.includes(name)??!1):named(key).
isByAuthor}})}function jobsOf(root){const jobs=(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root,"jobs");if(jobs?.kind==="object")return new Map(jobs.entries.
toReversed().map(({key,value})=>[key,value]));const runs=(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root,"runs");return new Map(runs&&(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.
jf)(runs,"steps")?[["",runs]]:[])}function steps(job){const list=(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.jf)(job,"steps");return list?.kind==="array"?list.
items:[]}function actionOf(step){return textAt(step,"uses").toLowerCase().split("@")[0]??""}function once(read){const known=new WeakMap;return node=>{const found=known.
get(node)??{value:read(node)};return known.set(node,found),found.value}}}),14918:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>mentionedModel});var _ai_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22288);const ALIASES={sonnet:"\
anthropic",opus:"anthropic",haiku:"anthropic",opusplan:"anthropic"},NONE=/^(?:inherit|default|auto|none|null|any|model|your[-_ ].*|<.*)$/i;function mentionedModel(text,isModel){
const written=text.replace(/\s#.*$/s,"").trim();if(written===""||NONE.test(written)||/[${}<>%]/.test(written))return;const alias=written.toLowerCase();if(isModel&&
Object.hasOwn(ALIASES,alias))return{key:{type:"model",name:alias},provider:ALIASES[alias],flags:["unpinned_model"]};const shown=/\s/.test(written)?idOf(written):
void 0,known=(0,_ai_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.DM)(written)??(shown===void 0?void 0:(0,_ai_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.DM)(shown));
if(known)return{key:{type:known.type,name:known.name,purl:known.purl},provider:known.provider,flags:[...known.isAlias?["unpinned_model"]:[],...known.isDeprecated?
["deprecated_model"]:[]]};if(!(!isModel||!/^[\w@][\w.:/@ ()-]{1,100}$/.test(written)))return{key:{type:"model",name:shown===void 0?written:written.replace(/\s*\([^)]*\)$/,
"")},provider:void 0,flags:[]}}function idOf(shown){return shown.replace(/\s*\([^)]*\)\s*$/,"").trim().toLowerCase().replace(/\s+/g,"-")}}),47511:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>createCollector});var _lib_json_entries_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52545),_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
54354);const NAME=/^[@\w~][\w.~+!-]*(?:[/:][\w.~+!@-]+){0,20}$/,VERSION=/^[\w.+!:~^*-]+$/,BROKEN="from here on it is not what its format says, and is not read",
PROBLEMS=20;function createCollector(text){const packages=[],problems=[];let beyond=0,unnamed=0,unnamedAt=0;const problem=(detail,at,reason)=>{problems.length<PROBLEMS&&
problems.push({detail,...at!==void 0&&{at},...reason!==void 0&&{reason}})},attempt=run=>{try{run()}catch(error){if(!(error instanceof _lib_json_entries_js__WEBPACK_IMPORTED_MODULE_0__.
wq))throw error;problems.some(({detail})=>detail===BROKEN)||problem(BROKEN,Math.min(error.offset,text.length))}};return{add(found){const{name,version,at}=found,
isNamed=name.length<=_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.rM&&NAME.test(name),isVersioned=version===void 0||version.length<=_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.
i8&&VERSION.test(version);!isNamed||!isVersioned?unnamed++===0&&(unnamedAt=at[0]):packages.length<_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.xn?packages.push(found):
beyond++},problem,attempt,entries(from=0){const found=[];return attempt(()=>{for(const each of(0,_lib_json_entries_js__WEBPACK_IMPORTED_MODULE_0__.TP)(text,from))
found.push(each)}),found},extraction(){return unnamed>0&&problem(`${unnamed===1?"an entry has":`${unnamed} entries have`} a name or version that no registry wou\
ld take, and ${unnamed===1?"is":"are"} not in the list of packages`,unnamedAt),beyond>0&&problem(`${beyond} entries beyond the first ${_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.
xn} are not looked at`),{packages,problems}}}}}),24363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Dx:()=>linesOf,_j:()=>indentOf,qZ:()=>unquoted});function*linesOf(text){for(let start=0;start<text.length;){let end=text.indexOf(`
`,start);end<0&&(end=text.length),yield{line:text.slice(start,text[end-1]==="\r"&&end>start?end-1:end),start},start=end+1}}function indentOf(line){let at=0;for(;line.
charCodeAt(at)===32;)at++;return at}function unquoted(text){const quote=text[0];if(quote!=='"'&&quote!=="'"||text.length<2||!text.endsWith(quote))return text;const inner=text.
slice(1,-1);return quote==="'"?inner.replaceAll("''","'"):inner.replace(/\\(.)/g,"$1")}}),44894:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{agentWorkflow:()=>agentWorkflow});var ci_agents=__webpack_require__(91634),
ci_found=__webpack_require__(12671),ci_workflow=__webpack_require__(66178);function agenticWorkflow(root){return(0,ci_workflow.jf)(root,"on")?[...openRoles(root),
...writes(root),...uncheckedOutputs(root),...noSandbox(root)]:[]}function openRoles(root){const on=(0,ci_workflow.jf)(root,"on"),node=(on&&(0,ci_workflow.jf)(on,
"roles"))??(0,ci_workflow.jf)(root,"roles"),isOpen=(node?.kind==="array"?node.items:node?[node]:[]).some(each=>each.kind==="scalar"&&(each.value==="all"||each.value===
"read")),event=(on?.kind==="object"?on.entries.map(({key})=>key):on?.kind==="scalar"?[String(on.value)]:[]).find(each=>/^(?:issues|issue_comment|pull_request|pull_request_target|discussion|discussion_comment|slash_command|command|reaction)$/.
test(each));return!node||!isOpen||event===void 0?[]:[{id:"ci/agent-open-to-everyone",node,message:`\`roles\` lets everybody start the agent of this workflow, on "${event}\
".`,evidence:[`trigger: ${event}`]}]}const WRITABLE=["contents","issues","pull-requests","discussions","actions","packages","deployments","pages","checks","stat\
uses"];function writes(root){const permissions=(0,ci_workflow.jf)(root,"permissions"),all=permissions?.kind==="scalar"&&permissions.value==="write-all"?permissions:
void 0,entry=permissions?.kind==="object"?permissions.entries.find(({key,value})=>WRITABLE.includes(key)&&value.kind==="scalar"&&value.value==="write"):void 0,node=all??
entry?.value;if(!node)return[];const scope=entry?`${entry.key}: write`:"write-all";return[{id:"ci/agentic-workflow-writes",node,message:`The agent of this workf\
low itself holds \`${scope}\`.`,evidence:[`permission: ${scope}`]}]}const HARMLESS=/^(?:noop|missing-tool|missing-data|report-incomplete|report-failure-as-issue|report-failed-jobs|activation-comments|threat-detection|staged|footer|mentions|github-token|github-app|env|max|messages|concurrency-group|runs-on)$/;
function uncheckedOutputs(root){const outputs=(0,ci_workflow.jf)(root,"safe-outputs"),detection=outputs&&(0,ci_workflow.jf)(outputs,"threat-detection"),hasNoLook=(0,ci_workflow.
$6)(detection,"engine")==="false"&&!["steps","post-steps"].some(key=>detection&&(0,ci_workflow.jf)(detection,key)),isOff=detection?.kind==="scalar"&&detection.value===
!1||(0,ci_workflow.$6)(detection,"enabled")==="false"||hasNoLook,changing=(outputs?.kind==="object"?outputs.entries.map(({key})=>key):[]).filter(name=>!HARMLESS.
test(name));return!detection||!isOff||changing.length===0||(0,ci_workflow.$6)(outputs,"staged")==="true"?[]:[{id:"ci/agentic-outputs-unchecked",node:detection,message:`\
What the agent asks for (${changing.slice(0,4).join(", ")}) is done without the check for injected orders.`,evidence:changing.slice(0,4).map(name=>`output: ${name}`)}]}
function noSandbox(root){const sandbox=(0,ci_workflow.jf)(root,"sandbox"),agent=sandbox&&(0,ci_workflow.jf)(sandbox,"agent"),network=(0,ci_workflow.jf)(root,"ne\
twork"),allowed=network&&(0,ci_workflow.jf)(network,"allowed"),everywhere=allowed?.kind==="array"?allowed.items.find(each=>each.kind==="scalar"&&each.value==="*"):
void 0,off=[sandbox,agent].find(each=>each?.kind==="scalar"&&each.value===!1),node=off??everywhere;return node?[{id:"ci/agent-sandbox-off",node,message:off?"The\
 agent of this workflow runs without its sandbox and firewall.":"The firewall around the agent of this workflow lets everything through (`*`)."}]:[]}var ci_expressions=__webpack_require__(
50028);function answerUses(run){const answer=answerOf(run),piped=pipedAnswer(run);if(!answer||firstOfName(run)!==run.step)return piped;const uses=mentionsOfOutputs(
run.workflow),own=(uses.get(`steps ${(0,ci_workflow.$6)(run.step,"id")}`)??[]).filter(({job})=>job===run.job),others=uses.get(`needs ${run.jobName}`)??[];return[
...piped,...[...own,...others].flatMap(({jobName,job,step})=>{const isOwn=job===run.job,names=answer.namesIn(isOwn);if(!names)return[];const use={run,names,place:isOwn||
jobName===""?"{place}":`job "${jobName}"`,isFree:answer.isFree};return step?stepUses(use,step):jobUses(use,job)})]}function firstOfName({job,step}){return stepsByName(
job).get((0,ci_workflow.$6)(step,"id"))}const stepsByName=(0,ci_workflow.Oo)(job=>new Map((0,ci_workflow.Ci)(job).toReversed().map(step=>[(0,ci_workflow.$6)(step,
"id"),step]))),mentionsOfOutputs=(0,ci_workflow.Oo)(workflow=>{const found=new Map,add=(mention,texts)=>{const names=new Set(texts.flatMap(text=>[...(0,ci_expressions.
Bs)(text).matchAll(/\b(steps|needs)\.([\w-]{1,100})\.outputs\b/gi)].map(([,kind="",name=""])=>`${kind.toLowerCase()} ${name}`)));for(const name of names){const list=found.
get(name);list?list.push(mention):found.set(name,[mention])}};for(const[jobName,job]of(0,ci_workflow.aG)(workflow)){const matrix=(0,ci_workflow.jf)(job,"strateg\
y");add({jobName,job,step:void 0},[(0,ci_workflow.$6)(job,"if"),(0,ci_workflow.$6)(job,"runs-on"),(0,ci_workflow.$6)(job,"container"),(0,ci_workflow.$6)(matrix,
"matrix")]);for(const step of(0,ci_workflow.Ci)(job))add({jobName,job,step},[(0,ci_workflow.$6)(step,"if"),(0,ci_workflow.$6)(step,"run"),...(0,ci_workflow.Ej)(
(0,ci_workflow.jf)(step,"with")),...(0,ci_workflow.Ej)((0,ci_workflow.jf)(step,"env"))])}return found}),STATES="(?!(?:\\w*_)?(?:exit_?code|code|status|state|exis\
ts?|found|count|number|num|branch|sha|path|file|dir|conclusion|outcome|success|failed|skip|skipped|has_\\w+|is_\\w+|should_\\w+|changed|changes|version|model|date|\
time|id|url)\\b)[\\w-]{1,80}";function answerOf({step,job,jobName,agent}){const id2=(0,ci_workflow.$6)(step,"id");if(!/^[\w-]{1,100}$/.test(id2))return;const outputs=agent.
answers?agent.answers.join("|"):STATES;if(outputs==="")return;const source=String.raw`\bsteps\.${id2}\.outputs\.(?:${outputs})(?![\w-])`,own=new RegExp(source,"\
i"),declared=(0,ci_workflow.jf)(job,"outputs"),handed=declared?.kind==="object"?declared.entries.filter(({key,value})=>/^[\w-]{1,100}$/.test(key)&&value.kind===
"scalar"&&own.test((0,ci_expressions.Bs)(String(value.value)))).map(({key})=>key):[],others=handed.length>0&&/^[\w-]{1,100}$/.test(jobName)?new RegExp(String.raw`\bneeds\.${jobName}\.outputs\.(?:${handed.
join("|")})(?![\w-])`,"i"):void 0;return{namesIn:isOwnJob=>isOwnJob?own:others,isFree:agent.answers!==void 0&&!agent.answers.includes("structured_output")}}function insertedIn(node,names){
return node?.kind==="scalar"?(0,ci_expressions.Nf)(String(node.value??"")).find(each=>names.test((0,ci_expressions.Bs)(each))):void 0}function stepUses(use,step){
const{run,names,place}=use,inputs=(0,ci_workflow.jf)(step,"with"),script=(0,ci_workflow.jf)(step,"run")??(inputs&&(0,ci_workflow.qj)(step)==="actions/github-scr\
ipt"?(0,ci_workflow.jf)(inputs,"script"):void 0),found=[],words=insertedIn(script,names);script&&words!==void 0&&found.push({id:"ci/agent-answer-executed",node:script,
words,message:`A script in ${place} holds the answer of ${run.agent.name}: \`${words}\` becomes part of it before it runs.`,evidence:[`answer: ${words}`],tier:use.
isFree&&run.exposure!=="closed"?"gate":"review"});const variable=words===void 0?variableOf(step,names):void 0,node=(0,ci_workflow.jf)(step,"run"),written=variable!==
void 0&&node?.kind==="scalar"?environmentWrite(String(node.value),variable):void 0;node&&written!==void 0&&found.push(inEnvironment(run,node,written,place));const executed=variable!==
void 0&&node?.kind==="scalar"?evaluated(String(node.value),variable):void 0;node&&executed!==void 0&&found.push({id:"ci/agent-answer-executed",node,words:executed,
message:`A script in ${place} runs the answer of ${run.agent.name}: \`${executed}\`.`,evidence:[`runs: ${executed}`],tier:run.exposure!=="closed"?"gate":"review"});
for(const key of["ref","repository"]){const picked=inputs&&(0,ci_workflow.jf)(inputs,key);picked&&(0,ci_workflow.qj)(step)==="actions/checkout"&&insertedIn(picked,
names)!==void 0&&found.push(choice(run,picked,`what ${place} checks out`))}const decided=decision(step,names);return decided&&found.push(verdict(run,decided,place)),
found}function jobUses({run,names,place},job){const strategy=(0,ci_workflow.jf)(job,"strategy"),found=[[strategy&&(0,ci_workflow.jf)(strategy,"matrix"),"the mat\
rix"],[(0,ci_workflow.jf)(job,"runs-on"),"the runner"],[(0,ci_workflow.jf)(job,"container"),"the container"]].flatMap(([node,what])=>node&&insertedIn(node,names)!==
void 0?[choice(run,node,`${what} of ${place}`)]:[]),condition=(0,ci_workflow.jf)(job,"if"),isReleasing=(0,ci_workflow.Ci)(job).some(step=>RELEASES.test(`${(0,ci_workflow.
$6)(step,"run")}
${(0,ci_workflow.$6)(step,"uses")}`));return condition&&decides(condition,names)&&isReleasing&&!(0,ci_workflow.jf)(job,"environment")?[...found,verdict(run,condition,
place)]:found}function choice(run,node,what){return{id:"ci/agent-answer-picks-code",node,message:`The answer of ${run.agent.name} picks ${what}.`,evidence:[`age\
nt: ${run.agent.name}`]}}const RELEASES=/\bgh pr merge\b|\bgh pr review\b[^\n]{0,200}--approve|\bgit push\b[^\n]{0,200}\s(?:HEAD:)?(?:main|master)\b(?![\w./-])|\bnpm publish\b|\btwine upload\b|\bgh release create\b|\bterraform apply\b|\bkubectl apply\b|\bdocker push\b|automerge|auto-approve|pypa\/gh-action-pypi-publish|createReview\([^)]{0,400}APPROVE|pulls\.merge\b/i;
function decision(step,names){const condition=(0,ci_workflow.jf)(step,"if"),does=`${(0,ci_workflow.$6)(step,"run")}
${(0,ci_workflow.$6)(step,"uses")}
${(0,ci_workflow.$6)(step,"with","script")}`;return condition&&decides(condition,names)&&RELEASES.test(does)?condition:void 0}function decides(condition,names){
const text=condition.kind==="scalar"?(0,ci_expressions.Bs)(String(condition.value)):"";return names.test(text.replaceAll(/[\w.[\]'-]{1,200}\s{0,9}!=\s{0,9}''/g,
""))}function verdict(run,node,place){return{id:"ci/agent-verdict-releases",node,message:`In ${place} the answer of ${run.agent.name} alone decides whether some\
thing is merged, approved or released.`,evidence:[`agent: ${run.agent.name}`]}}function variableOf(step,names){const env=(0,ci_workflow.jf)(step,"env");return env?.
kind==="object"?env.entries.find(({value,key})=>/^\w{1,80}$/.test(key)&&insertedIn(value,names)!==void 0)?.key:void 0}function environmentWrite(script,variable){
return script.split(`
`).find(line=>new RegExp(String.raw`\$\{?${variable}\b`).test(line)&&/GITHUB_(?:ENV|PATH)\b/.test(line))?.trim()}function evaluated(script,variable){return new RegExp(
String.raw`(?:\beval|\b(?:ba|z)?sh\s+-c)\s+["']?\$\{?${variable}\b|\$\{?${variable}\}?["']?\s*\|\s*(?:ba|z)?sh\b`).exec(script)?.[0]}const INTO_SHELL=/\|\s{0,4}(?:sudo\s{1,4})?(?:ba|z)?sh\b(?:\s+-s\b)?\s*(?:$|[;&|)\n])/,
EVALUATED=/\beval\s{1,4}"?\$\(\s{0,4}(?:npx\s+(?:-y\s+)?)?\S{0,40}$/;function pipedAnswer(run){const node=(0,ci_workflow.jf)(run.step,"run");if(node?.kind!=="sc\
alar")return[];const lines=String(node.value).replaceAll(`\\
`,"  ").split(`
`),starts=new RegExp(String.raw`(?<![\w/@.-])${run.agent.name}\s`);return lines.flatMap(line=>{const at2=line.search(starts);if(at2<0||/^\s*(?:#|echo\b)/.test(line))
return[];const rest=line.slice(at2,at2+2e3),words=run.agent.name;return INTO_SHELL.test(withoutQuotes(rest))||EVALUATED.test(line.slice(0,at2))?[{id:"ci/agent-a\
nswer-executed",node,words,message:`A script in {place} runs what ${run.agent.name} answers as commands.`,evidence:[`runs: ${line.trim().slice(0,200)}`],tier:run.
exposure!=="closed"?"gate":"review"}]:/>>\s*["']?\$\{?GITHUB_(?:ENV|PATH)\b/.test(rest)?[inEnvironment(run,node,words,"{place}")]:[]})}function withoutQuotes(text){
return text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g,'""')}function inEnvironment(run,node,words,place){return{id:"ci/agent-answer-in-environment",node,words,message:`\
A script in ${place} writes the answer of ${run.agent.name} to the environment of later steps.`,evidence:[`writes: ${words}`]}}var ci_agent_grants=__webpack_require__(
60484),ci_powers=__webpack_require__(71101);const byTier=(a,b)=>+(a.tier!=="gate")-+(b.tier!=="gate");function untrustedTrigger(run){const worst=run.situations.
flatMap(situation=>judge(run,situation)??[]).toSorted(byTier)[0];if(!worst)return[];const{step,agent}=run,{tier,event,input:input2,powers,reason}=worst,gains=powers.
length>0?powers.join(", "):"the model key and the runner";return[{id:"ci/agent-on-untrusted-trigger",node:(0,ci_workflow.jf)(step,"uses")??(0,ci_workflow.jf)(step,
"run")??step,words:agent.name,tier,message:`The agent in {place} (${agent.name}) runs on "${event}": ${input2}, it holds ${gains}${reason}.`,evidence:[`agent: ${agent.
name}`,`trigger: ${event}`,`input: ${input2}`,`holds: ${gains}`]}]}function powersOf({workflow,job,step,agent}){if(!agent.hasTools)return[];const token=agent.hasToken||
(0,ci_powers.y0)(workflow,job,step)?(0,ci_powers.AE)(workflow,job):[],secrets=(0,ci_powers.cv)(workflow,job,step).map(secret=>`secrets.${secret}`);return[...token,
...secrets,...(0,ci_powers.QI)(job,step)]}function judge(run,{trigger,guard,input:input2}){const{agent}=run;if(!trigger.isStrangers||agent.refuses.includes(trigger.
name)||agent.checksWriter||guard==="strong"||input2===void 0)return;const powers=powersOf(run),found={event:trigger.name,input:input2,powers};if(agent.isFree&&guard===
"none")return{...found,tier:"gate",reason:powers.length>0?", and nobody with write access has to agree":", nobody with write access has to agree, and its tools \
are not restricted"};if(powers.length>0)return{...found,tier:"review",reason:guard==="weak"?", and the guard is weak":", and only the list of allowed tools stan\
ds in between"}}const EVERYBODY=/(?:^|,)\s*\*\s*(?:,|$)/;function openDoors(run,isOpen){return[...isOpen?[]:[...openToEveryone(run),...checksOff(run),...untrustedSettings(
run)],...openToBots(run),...sandboxOff(run),...scrubOff(run)]}function input(run,name){const inputs=(0,ci_workflow.jf)(run.step,"with");return inputs&&(0,ci_workflow.
jf)(inputs,name)}function outside({situations,agent}){return situations.filter(({trigger,guard})=>(trigger.isStrangers||trigger.name.startsWith("pull_request_re\
view"))&&!trigger.needsInsider&&!agent.refuses.includes(trigger.name)&&guard==="none")}function openToEveryone(run){const name=run.agent.name==="claude-code-act\
ion"?"allowed_non_write_users":"allow-users",node=input(run,name),[first]=outside(run);return!node||run.agent.checksWriter||!EVERYBODY.test((0,ci_workflow.$6)(run.
step,"with",name))||!first?[]:[{id:"ci/agent-open-to-everyone",node,message:`\`${name}: '*'\` lets everybody start ${run.agent.name} in {place}, on "${first.trigger.
name}".`,evidence:[`input: ${name}`,`trigger: ${first.trigger.name}`],...!run.agent.isFree&&powersOf(run).length===0&&{tier:"context"}}]}function openToBots(run){
const node=input(run,"allowed_bots"),[first]=outside(run);return!node||!EVERYBODY.test((0,ci_workflow.$6)(run.step,"with","allowed_bots"))||!first?[]:[{id:"ci/a\
gent-open-to-all-bots",node,message:`\`allowed_bots: '*'\` lets any GitHub App start ${run.agent.name} in {place}, on "${first.trigger.name}".`,evidence:[`trigg\
er: ${first.trigger.name}`]}]}const NO_QUESTIONS=/--dangerously-skip-permissions|bypassPermissions|--dangerously-bypass-approvals-and-sandbox|--yolo\b|--approval-mode[= ]["']?yolo|--allow-all(?:-tools)?\b|--trust-all-tools|--dangerously-allow-all|--skip-permissions-unsafe|--yes-always\b|(?<=\bcursor-agent\b[^\n]{0,200}\s)(?:--force|-f)\b|(?<=\b(?:gemini|qwen)\b[^\n]{0,200}\s)-y\b/;
function orders(run){return[...["claude_args","settings","codex-args","allowed_tools"].map(name=>input(run,name)),(0,ci_workflow.jf)(run.step,"run")].filter(node=>node!==
void 0)}function checksOff(run){for(const node of orders(run)){const words=node.kind==="scalar"?NO_QUESTIONS.exec((0,ci_agent_grants._)(String(node.value)))?.[0]:
void 0;if(words!==void 0)return[{id:"ci/agent-asks-nobody",node,words,message:run.exposure==="closed"?`The agent in {place} (${run.agent.name}) runs every comma\
nd it comes up with (\`${words}\`).`:`The agent in {place} (${run.agent.name}) reads what strangers wrote and runs every command it comes up with (\`${words}\`).`,
evidence:[`switch: ${words}`],tier:run.exposure==="closed"?"context":"review"}]}return[]}function sandboxOff(run){if(run.agent.name!=="codex-action"&&run.agent.
name!=="codex")return[];const unsafe=input(run,"safety-strategy"),sandbox=input(run,"sandbox"),script=(0,ci_workflow.jf)(run.step,"run")??input(run,"codex-args"),
runner=(0,ci_workflow.jf)(run.job,"runs-on"),mayDrop=runner?.kind!=="scalar"||!/windows|\$\{\{/i.test(String(runner.value)),inScript=/(?:--sandbox|-s)[= ]["']?danger-full-access/.
exec(script?.kind==="scalar"?String(script.value):"")?.[0],found=unsafe?.kind==="scalar"&&unsafe.value==="unsafe"&&mayDrop?[unsafe,"safety-strategy: unsafe"]:sandbox?.
kind==="scalar"&&sandbox.value==="danger-full-access"?[sandbox,"sandbox: danger-full-access"]:[script,inScript],[node,words]=found;return!node||words===void 0?[]:
[{id:"ci/agent-sandbox-off",node,...inScript!==void 0&&{words:inScript},message:`The agent in {place} (${run.agent.name}) runs without its sandbox (\`${words}\`)\
.`,evidence:[`setting: ${words}`],tier:run.exposure==="closed"?"context":"review"}]}function scrubOff(run){const name="CLAUDE_CODE_SUBPROCESS_ENV_SCRUB";if((0,ci_workflow.
$6)(run.step,"with","allowed_non_write_users")==="")return[];const node=[run.step,run.job,run.workflow].map(each=>(0,ci_workflow.jf)(each,"env")).map(env=>env&&
(0,ci_workflow.jf)(env,name)).find(each=>each!==void 0);return node?.kind!=="scalar"||!/^(?:0|false)$/i.test(String(node.value))?[]:[{id:"ci/agent-environment-u\
nscrubbed",node,message:`\`${name}\` is off, so commands of the agent in {place} see its keys and tokens.`}]}function untrustedSettings(run){const{agent,job,step}=run;
if(agent.restoresSettings||!agent.hasTools||!(0,ci_powers.hA)(job))return[];const situation=run.situations.find(({trigger,authorGuard})=>ci_powers.bz.includes(trigger.
name)&&authorGuard!=="strong");return situation?[{id:"ci/agent-in-untrusted-checkout",node:(0,ci_workflow.jf)(step,"uses")??(0,ci_workflow.jf)(step,"run")??step,
words:agent.name,message:`The agent in {place} (${agent.name}) starts in the checked-out code of a pull request on "${situation.trigger.name}" and takes its set\
tings from there.`,evidence:[`agent: ${agent.name}`,`trigger: ${situation.trigger.name}`]}]:[]}function heldPowers(run,isOpen){if(!run.agent.hasTools)return[];const[
secrets,login,token]=[besideSecrets(run),cloudLogin(run),leftToken(run)];return[...isOpen?[]:[...secrets,...token],...login,...ownRunner(run),...sharedCache(run),
...unattended(run)]}function at({step}){return(0,ci_workflow.jf)(step,"uses")??(0,ci_workflow.jf)(step,"run")??step}function besideSecrets(run){const names=(0,ci_powers.
cv)(run.workflow,run.job,run.step),matters=run.agent.isFree||run.exposure!=="closed";return names.length===0||!matters?[]:[{id:"ci/secret-beside-agent",node:at(
run),words:run.agent.name,message:`The agent in {place} (${run.agent.name}) runs with ${names.map(name=>`secrets.${name}`).join(", ")} in reach.`,evidence:names.
map(name=>`secret: ${name}`),tier:run.exposure!=="closed"&&run.agent.isFree?"review":"context"}]}const CLOUD_LOGINS=[[/^aws-actions\/configure-aws-credentials$/,
/use_bedrock|CLAUDE_CODE_USE_BEDROCK|bedrock/i],[/^google-github-actions\/auth$/,/use_vertex|CLAUDE_CODE_USE_VERTEX|GOOGLE_GENAI_USE|vertex|gemini/i],[/^azure\/login$/,
/use_foundry|azure-openai|AZURE_OPENAI|foundry/i]],logins=(0,ci_workflow.Oo)(job=>(0,ci_workflow.Ci)(job).flatMap((step,index)=>{const[,forModel]=CLOUD_LOGINS.find(
([action])=>action.test((0,ci_workflow.qj)(step)))??[];return forModel?[{step,index,forModel}]:[]}).slice(0,CLOUD_LOGINS.length));function cloudLogin(run){const at2=logins(
run.job).length>0?(0,ci_workflow.Ci)(run.job).indexOf(run.step):0;for(const{step,index,forModel}of logins(run.job))if(!(index>at2||[run.step,run.job,run.workflow].
some(each=>forModel.test(keysAndTexts(each)))))return[{id:"ci/cloud-login-before-agent",node:(0,ci_workflow.jf)(step,"uses")??step,message:`{place} logs in with\
 ${(0,ci_workflow.$6)(step,"uses").split("@")[0]} before ${run.agent.name}, which can use the same identity.`,evidence:[`login: ${(0,ci_workflow.qj)(step)}`,`ag\
ent: ${run.agent.name}`],tier:run.exposure==="closed"?"context":"review"}];return[]}function keysAndTexts(node){return["env","with","uses"].map(key=>(0,ci_workflow.
jf)(node,key)).map(map=>map?.kind==="object"?map.entries.map(({key,value})=>`${key}=${value.kind==="scalar"?String(value.value):""}`).join(`
`):map?.kind==="scalar"?String(map.value):"").join(`
`)}function leftToken(run){const scopes=(0,ci_powers.AE)(run.workflow,run.job);return run.exposure==="closed"||run.agent.hasToken||scopes.length===0||!(0,ci_powers.
gY)(run.job)?[]:[{id:"ci/git-token-left-for-agent",node:at(run),words:run.agent.name,message:`The checkout in {place} leaves a token with ${scopes.join(", ")} w\
here ${run.agent.name} finds it.`,evidence:scopes.map(scope=>`token: ${scope}`)}]}function ownRunner(run){const runner=(0,ci_workflow.jf)(run.job,"runs-on"),labels=runner?.
kind==="object"?(0,ci_workflow.jf)(runner,"labels"):runner,own=(labels?.kind==="array"?labels.items:labels?[labels]:[]).find(each=>each.kind==="scalar"&&String(
each.value).toLowerCase()==="self-hosted");return!own||run.exposure==="closed"?[]:[{id:"ci/agent-on-self-hosted-runner",node:own,message:`The agent in {place} (${run.
agent.name}) reads what strangers wrote on a self-hosted runner.`,evidence:[`agent: ${run.agent.name}`]}]}const WRITES_FILES=/(?:^|[\s,"'=[(])(?:Edit|MultiEdit|Write)(?![\w-])|acceptEdits/,
caches=(0,ci_workflow.Oo)(job=>({files:(0,ci_workflow.Ci)(job).find(step=>/^actions\/cache(?:\/save)?$/.test((0,ci_workflow.qj)(step))),packages:(0,ci_workflow.
Ci)(job).find(step=>/^actions\/setup-(?:node|python|java|go|dotnet)$/.test((0,ci_workflow.qj)(step))&&/^(?:npm|yarn|pnpm|pip|pipenv|poetry|maven|gradle|sbt|true)$/.
test((0,ci_workflow.$6)(step,"with","cache")))}));function sharedCache(run){if(run.exposure==="closed")return[];const tools=["claude_args","allowed_tools","sett\
ings"].map(name=>(0,ci_workflow.$6)(run.step,"with",name)).join(`
`),hasShell=run.agent.isFree&&!run.agent.readsEvent,writes2=run.agent.isFree||WRITES_FILES.test(`${tools}
${(0,ci_workflow.$6)(run.step,"run")}`),{files,packages}=caches(run.job),cache=(writes2?files:void 0)??(hasShell?packages:void 0);return cache?[{id:"ci/cache-sh\
ared-with-agent",node:(0,ci_workflow.jf)(cache,"uses")??cache,message:`{place} saves a cache of files that ${run.agent.name} can change, and other jobs restore \
it.`,evidence:[`cache: ${(0,ci_workflow.qj)(cache)}`,`agent: ${run.agent.name}`]}]:[]}function unattended(run){const scopes=(0,ci_powers.AE)(run.workflow,run.job),
onClock=run.situations.find(({trigger})=>trigger.name==="schedule"),canUse=run.agent.isFree&&(run.agent.hasToken||(0,ci_powers.gY)(run.job));return!onClock||scopes.
length===0||!canUse||run.exposure!=="closed"?[]:[{id:"ci/unattended-agent-may-write",node:at(run),words:run.agent.name,message:`The agent in {place} (${run.agent.
name}) runs by the clock with ${scopes.join(", ")}.`,evidence:scopes.map(scope=>`token: ${scope}`)}]}const PROMPT_INPUTS=["prompt","direct_prompt","override_pro\
mpt","custom_instructions","system-prompt","system_prompt"];function promptTexts(run,isOpen){return[...inCommand(run),...isOpen?[]:inPrompt(run),...secretsIn(run)]}
function prompts({step}){const inputs=(0,ci_workflow.jf)(step,"with");return inputs?PROMPT_INPUTS.flatMap(name=>(0,ci_workflow.jf)(inputs,name)??[]):[]}function textOf(node){
return node?.kind==="scalar"?String(node.value??""):""}const OUTSIDE=/^(?:pull_request|pull_request_review|pull_request_review_comment|workflow_call)$/;function inCommand(run){
const node=(0,ci_workflow.jf)(run.step,"run"),words=(0,ci_expressions.bI)(textOf(node),ci_powers.Kh);if(!node||words===void 0)return[];const ofStarter=isStarters(
words),reaching=run.situations.filter(({trigger,authorGuard,guard})=>trigger.isStrangers?(ofStarter?guard:authorGuard)!=="strong":OUTSIDE.test(trigger.name));if(reaching.
length===0)return[];const isOpen=reaching.some(({trigger,guard})=>trigger.isStrangers&&guard==="none"&&!trigger.needsInsider);return[{id:"ci/event-text-in-agent\
-command",node,words,message:`The script that runs ${run.agent.name} in {place} holds \`${words}\`, which whoever wrote that text can end and go on with commands\
.`,evidence:[`expression: ${words}`],tier:isOpen?"gate":"review"}]}function isStarters(expression){return!ci_powers.Kh.test(expression.replaceAll(/\bgithub\.event\.(?:comment|review)\.body\b/gi,
""))}function inPrompt(run){if(run.exposure==="closed"||!run.agent.hasTools)return[];for(const node of prompts(run)){const words=(0,ci_expressions.bI)(textOf(node),
ci_powers.Kh);if(words===void 0||isStarters(words)&&isForInsiders(run))continue;const matters=run.agent.isFree&&powersOf(run).length>0;return[{id:"ci/event-text\
-in-agent-prompt",node,words,message:`The prompt of ${run.agent.name} in {place} holds \`${words}\`, so that a stranger's words stand among your own.`,evidence:[
`expression: ${words}`],tier:matters?"review":"context"}]}return[]}function isForInsiders({agent,situations}){return agent.checksWriter||situations.every(({guard})=>guard===
"strong")}const SECRET=/\bsecrets\s*[.[]|\bgithub\.token\b/,SECRET_EXPRESSION=/\$\{\{\s{0,4}secrets\.\w{1,80}\s{0,4}\}\}/g,OPEN_PROMPT=/\s(?:-p|--print|--prompt|--message|-m)[= ](?:"[^"]{0,4000}|'[^']{0,4000})$/,
SECRETS=50;function secretInArgument(text){return[...text.matchAll(SECRET_EXPRESSION)].slice(0,SECRETS).find(({index})=>OPEN_PROMPT.test(text.slice(Math.max(0,index-
4e3),index)))?.[0]}function secretsIn(run){const script=(0,ci_workflow.jf)(run.step,"run");return[...prompts(run).map(node=>[node,(0,ci_expressions.bI)(textOf(node),
SECRET)]),...script?[[script,secretInArgument(textOf(script))]]:[]].flatMap(([node,words])=>words===void 0?[]:[{id:"ci/secret-in-agent-prompt",node,words,message:`\
The prompt of ${run.agent.name} in {place} holds \`${words}\`.`,evidence:[`expression: ${words}`]}])}function unreviewedWork(run){return run.agent.hasTools?[...grants(
run),...pushes(run)]:[]}const MERGES=/\bgh pr merge\b|mcp__github__merge_pull_request|"merge_pull_request"/;function grants(run){const inputs=(0,ci_workflow.jf)(
run.step,"with");for(const name of["claude_args","allowed_tools","settings"]){const node=inputs&&(0,ci_workflow.jf)(inputs,name),words=node?.kind==="scalar"?MERGES.
exec((0,ci_agent_grants._)(String(node.value)))?.[0]:void 0;if(!(!node||words===void 0))return[{id:"ci/agent-may-merge",node,words,message:`The agent in {place}\
 (${run.agent.name}) may merge pull requests itself (\`${words}\`).`,evidence:[`tool: ${words}`]}]}return[]}const TO_DEFAULT=/\bgit push\b[^\n;&|]{0,200}?\s(?:HEAD:|\+)?(?:refs\/heads\/)?(?:main|master)\b(?![\w./-])/,
PLAIN_PUSH=/\bgit push(?:\s+(?:--force|-f|--quiet|-q|origin|HEAD))*\s*(?:$|[;&|\n)])/m,OTHER_BRANCH=/\bgit (?:checkout|switch)\b(?![^\n]{0,80}\s--\s)|\bgit branch\s+\S|\bgh pr (?:create|checkout)\b/,
MERGE_COMMAND=/\bgh pr merge\b[^\n]{0,200}/,MERGE_ACTIONS=/^(?:peter-evans\/enable-pull-request-automerge|pascalgn\/automerge-action)$/,PUSH_ACTIONS=/^(?:stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action|endbug\/add-and-commit)$/,
ON_DEFAULT=["schedule","workflow_dispatch","repository_dispatch","issues","issue_comment","push"],keepsApart=(0,ci_workflow.Oo)(job=>(0,ci_workflow.Ci)(job).some(
step=>(0,ci_workflow.qj)(step)==="actions/checkout"&&(0,ci_workflow.$6)(step,"with","ref")!==""||OTHER_BRANCH.test((0,ci_workflow.$6)(step,"run"))||(0,ci_workflow.
qj)(step).includes("create-pull-request"))),STEPS_AFTER=50;function pushes(run){if((0,ci_powers.AE)(run.workflow,run.job).length===0)return[];const at2=Math.max(
0,(0,ci_workflow.Ci)(run.job).indexOf(run.step)),after=(0,ci_workflow.Ci)(run.job).slice(at2,at2+STEPS_AFTER),isOnDefault=run.situations.length>0&&run.situations.
every(({trigger})=>ON_DEFAULT.includes(trigger.name))&&!keepsApart(run.job);for(const step of after){const script=(0,ci_workflow.jf)(step,"run"),text=script?.kind===
"scalar"?String(script.value):"",merge=MERGE_COMMAND.exec(text)?.[0],push=TO_DEFAULT.exec(text)?.[0]??(isOnDefault?PLAIN_PUSH.exec(text)?.[0]:void 0),words=(merge??
push)?.trim();if(script&&words!==void 0)return[unreviewed(run,script,words,words)];const action=(0,ci_workflow.qj)(step),pushesBranch=PUSH_ACTIONS.test(action)&&
isOnDefault&&(0,ci_workflow.$6)(step,"with","branch")==="",uses=(0,ci_workflow.jf)(step,"uses");if(uses&&(MERGE_ACTIONS.test(action)||pushesBranch))return[unreviewed(
run,uses,void 0,action)]}return[]}function unreviewed(run,node,words,what){return{id:"ci/agent-work-unreviewed",node,...words!==void 0&&{words},message:`What ${run.
agent.name} wrote in {place} reaches the default branch with nobody asked (\`${what}\`).`,evidence:[`step: ${what}`]}}var ci_guards=__webpack_require__(46313),ci_names=__webpack_require__(
6515);const PACKAGES="@anthropic-ai/claude-code|@openai/codex|@google/gemini-cli|@qwen-code/qwen-code|@github/copilot|opencode-ai|@sourcegraph/amp|@augmentcode/\
auggie|aider-chat|aider-install|@continuedev/cli|cline|openhands(?:-ai)?",MOVING="(?:@(?:latest|next|beta|canary|nightly|preview))?",INSTALL=new RegExp(String.raw`(?:\bnpm (?:i|install|add)|\bpnpm add|\byarn global add|\bbun (?:add|install|i)|\bnpx|\bbunx|\bpnpm dlx|\bpipx? install|\buv tool install|\buvx|\bpython3? -m pip install)(?:\s+-[\w-]+(?:=\S+)?)*\s+["']?(?<package>(?:${PACKAGES})${MOVING})["']?(?=\s|$|[;&|])`,
"m"),INSTALLER=/\b(?:curl|wget)\b[^\n;|]{0,200}https:\/\/(?:claude\.ai\/install|opencode\.ai\/install|cursor\.com\/install|aider\.chat\/install|ampcode\.com\/install|app\.factory\.ai\/cli|cli\.kiro\.dev\/install|gh\.io\/copilot-install|github\.com\/block\/goose\/releases\/download\/stable)[^\n;|]{0,120}\|\s*(?:[A-Z_]+=\S+\s+)*(?:sudo\s+)?(?:ba|z)?sh\b(?![^\n;&|]*\s(?:-s\s+)?v?\d+\.\d+)/;
function looseInstalls(step,hasPower){const node=(0,ci_workflow.jf)(step,"run");if(node?.kind!=="scalar")return[];const text=withoutComments(String(node.value)),
words=INSTALL.exec(text)?.groups?.package??INSTALLER.exec(text)?.[0];return words===void 0?[]:[{id:"ci/agent-cli-unpinned",node,words,message:`A script in {plac\
e} fetches an agent without its version (\`${words}\`).`,evidence:[`fetches: ${words}`],tier:hasPower?"review":"context"}]}const CONFIG_INPUTS=["claude_args","m\
cp_config","settings","codex-args"],ENTRY=/"command"\s{0,20}:\s{0,20}"(npx|bunx|uvx|docker)"\s{0,20},\s{0,200}"args"\s{0,20}:\s{0,20}\[([^\]]{0,1500})\]/g;function looseServers(step){
const inputs=(0,ci_workflow.jf)(step,"with");return[...CONFIG_INPUTS.map(name=>inputs&&(0,ci_workflow.jf)(inputs,name)),(0,ci_workflow.jf)(step,"run")].flatMap(
node=>{if(node?.kind!=="scalar")return[];for(const[,command="",list=""]of String(node.value).matchAll(ENTRY)){const words=loose(command,[...list.matchAll(/"([^"]{1,300})"/g)].
map(match=>match[1]??""));if(words!==void 0)return[{id:"ci/mcp-server-unpinned",node,words,message:`The agent in {place} starts the MCP server "${words}", which\
ever version that is at the time.`,evidence:[`server: ${command} ${words}`]}]}return[]})}function loose(command,args){if(command==="docker"){const image=args.find(
arg=>/^[\w.-]+(?:\/[\w.-]+)+(?::[\w.-]+)?$/.test(arg));return image!==void 0&&/\/[^:]*$|:latest$/.test(image)?image:void 0}if(args.some(arg=>/^--from(?:=|$)/.test(
arg)))return;const name=args.find(arg=>!arg.startsWith("-")&&arg!=="tool"&&arg!=="run");return name!==void 0&&/^(?:@[\w.-]+\/)?[\w.-]+(?:\[[\w,-]+\])?(?:@[\w.-]+)?$/.
test(name)&&(!/.@/.test(name)||/@(?:latest|next|beta|canary)$/.test(name))?name:void 0}function withoutComments(script){return script.replaceAll(`\\
`,"  ").replaceAll(/^[^\S\n]*(?:#|echo\s)[^\n]*/gm,"")}const suppliers=workflow=>[...(0,ci_found.G)((0,ci_found.cc)(workflow,movingAction)),...(0,ci_found.cc)(workflow,
(step,job)=>[...looseInstalls(step,(0,ci_powers.AE)(workflow,job).length>0),...looseServers(step),...loosePlugins(step)])];function movingAction(step){const node=(0,ci_workflow.
jf)(step,"uses"),[,ref=""]=(0,ci_workflow.$6)(step,"uses").split("@");return!node||!ci_names.Xh.test((0,ci_workflow.qj)(step))||!ci_names.dI.test(ref)?[]:[{id:"\
ci/agent-action-from-branch",node,message:`{place} runs ${(0,ci_workflow.qj)(step)}@${ref}, whatever that name points to at the time.`,evidence:[`uses: ${(0,ci_workflow.
$6)(step,"uses")}`]}]}const MAKERS=/^https:\/\/github\.com\/(?:anthropics|gemini-cli-extensions|google-gemini|google-github-actions|openai)\//i;function loosePlugins(step){
const inputs=(0,ci_workflow.jf)(step,"with");return!inputs||!ci_names.Xh.test((0,ci_workflow.qj)(step))?[]:["plugin_marketplaces","extensions"].flatMap(name=>{const node=(0,ci_workflow.
jf)(inputs,name),words=(node?.kind==="scalar"?String(node.value).match(/https:\/\/[^\s"',\]]{4,300}/g)??[]:[]).find(url=>!MAKERS.test(url)&&!/[@#][\da-f]{40}$/.
test(url));return!node||words===void 0?[]:[{id:"ci/agent-plugin-unpinned",node,words,message:`The agent in {place} loads plugins from ${words}, as they are at t\
he time.`,evidence:[`source: ${words}`]}]})}const ENDPOINT_KEYS=/^(?:ANTHROPIC_BASE_URL|OPENAI_(?:BASE_URL|API_BASE)|GOOGLE_GEMINI_BASE_URL|CODEX_BASE_URL|responses-api-endpoint|endpoint)$/,
MAKERS_HOSTS=/(?:^|\.)(?:anthropic\.com|openai\.com|azure\.com|googleapis\.com|amazonaws\.com|github\.com|githubcopilot\.com|github\.ai)$/,endpoints=workflow=>{
const ofMap=(node,job)=>(node?.kind==="object"?node.entries:[]).flatMap(({key,value})=>{const found=ENDPOINT_KEYS.test(key)&&value.kind==="scalar"?endpoint(key,
value):void 0;return found?[[job,found]]:[]});return[...ofMap((0,ci_workflow.jf)(workflow,"env"),""),...[...(0,ci_workflow.aG)(workflow)].flatMap(([name,job])=>ofMap(
(0,ci_workflow.jf)(job,"env"),name)),...(0,ci_found.cc)(workflow,(step,_,jobName)=>[(0,ci_workflow.jf)(step,"env"),...ci_names.Xh.test((0,ci_workflow.qj)(step))?
[(0,ci_workflow.jf)(step,"with")]:[]].flatMap(map=>ofMap(map,jobName).map(([,found])=>found)))]};function endpoint(key,node){const url=node.kind==="scalar"?String(
node.value):"",[,scheme="",host=""]=/^(https?):\/\/([\w.-]{1,255})(?=[:/?#]|$)/i.exec(url)??[];if(!(!host.includes(".")||/^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|internal|localhost)$/i.
test(host))){if(scheme.toLowerCase()==="http")return{id:"ci/agent-endpoint-cleartext",node,message:`\`${key}\` sends the model's key and everything the agent rea\
ds to ${host} without encryption.`,evidence:[`endpoint: ${scheme}://${host}`]};if(!MAKERS_HOSTS.test(host.toLowerCase()))return{id:"ci/agent-endpoint-elsewhere",
node,message:`\`${key}\` sends everything the agent reads to ${host}, which is not the maker of the agent.`,evidence:[`endpoint: ${scheme}://${host}`]}}}const transcripts=workflow=>(0,ci_found.
cc)(workflow,step=>[...transcriptInLog(step),...transcriptUploaded(step)]);function transcriptInLog(step){const action=(0,ci_workflow.qj)(step);if(!ci_names.Xh.
test(action))return[];const name=action.startsWith("anthropics/")?"show_full_output":"gemini_debug",inputs=(0,ci_workflow.jf)(step,"with"),node=inputs&&(0,ci_workflow.
jf)(inputs,name);return!node||(0,ci_workflow.$6)(step,"with",name).toLowerCase()!=="true"?[]:[{id:"ci/agent-transcript-in-log",node,message:`\`${name}: true\` pr\
ints everything the agent in {place} reads and runs to the log.`,evidence:[`input: ${name}`]}]}const TRANSCRIPT=/outputs\.execution_file|claude-execution-output\.json|\.gemini\/telemetry|\.claude\/projects|\.codex\/sessions/;
function transcriptUploaded(step){const inputs=(0,ci_workflow.jf)(step,"with"),path=inputs&&(0,ci_workflow.jf)(inputs,"path"),words=TRANSCRIPT.exec((0,ci_workflow.
$6)(step,"with","path"))?.[0];return!path||words===void 0||(0,ci_workflow.qj)(step)!=="actions/upload-artifact"?[]:[{id:"ci/agent-transcript-uploaded",node:path,
words,message:`{place} uploads the agent's transcript (\`${words}\`), which everybody who can read the repository can download.`,evidence:[`path: ${words}`]}]}const inheritedSecrets=workflow=>{
const outside2=(0,ci_workflow.G)(workflow).filter(({isStrangers,needsInsider})=>isStrangers&&!needsInsider);return[...(0,ci_workflow.aG)(workflow)].flatMap(([name,
job])=>{const uses=(0,ci_workflow.jf)(job,"uses"),secrets=(0,ci_workflow.jf)(job,"secrets");if(uses?.kind!=="scalar"||secrets?.kind!=="scalar"||secrets.value!==
"inherit")return[];const called=String(uses.value).split("@")[0]??"";if(!ci_names.N0.test(called))return[];const isGuarded=outside2.every(trigger=>["strong","ne\
ver"].includes((0,ci_guards.H)((0,ci_workflow.$6)(job,"if"),trigger.name)));return[[name,{id:"ci/secrets-inherited-by-agent",node:secrets,message:`{place} hands\
 all secrets of the repository to ${called}.`,evidence:[`calls: ${called}`],tier:outside2.length===0||isGuarded||(0,ci_workflow.jf)(job,"needs")?"context":"revi\
ew"}]]})},RUN_CHECKS=[openDoors,heldPowers,promptTexts,answerUses,unreviewedWork],WORKFLOW_CHECKS=[suppliers,endpoints,transcripts,inheritedSecrets];var ci_job_guards=__webpack_require__(
6723),limits=__webpack_require__(54354);function agentRuns(workflow){const jobs=(0,ci_workflow.aG)(workflow),all=(0,ci_workflow.G)(workflow),guards=new Map,guardOfJob=(name,event,of)=>{
const key=`${of} ${event}`,known=guards.get(key)??(0,ci_job_guards.Y)(jobs,event,of);return guards.set(key,known),known.get(name)??"none"},agents=new Map;let again=0,
count=0;return{runs:[...jobs].toReversed().flatMap(([jobName,job])=>(0,ci_workflow.Ci)(job).flatMap(step=>{if(agents.has(step)&&again++>=limits.ZC)return[];const agent=agents.
has(step)?agents.get(step):agentIn(step);if(agents.set(step,agent),!agent||++count>limits.Kj)return[];const situations=all.flatMap(trigger=>{const{name,needsInsider}=trigger,
own=(0,ci_workflow.$6)(step,"if"),check=(0,ci_powers.cE)(job,step),insider=needsInsider||(0,ci_workflow.jf)(job,"environment")!==void 0?"weak":"none",guard=(0,ci_guards.
t)(guardOfJob(jobName,name,"starter"),(0,ci_guards.H)(own,name),check,insider);if(guard==="never")return[];const ofComment=name.endsWith("comment");return[{trigger,
guard,authorGuard:(0,ci_guards.t)(guardOfJob(jobName,name,"author"),(0,ci_guards.H)(own,name,"author"),ofComment?"none":check,trigger.isByAuthor&&agent.checksWriter?
"strong":"none"),input:(0,ci_powers.S_)(workflow,job,step,name)??(agent.readsEvent?"it reads what the event is about":void 0)}]});return all.length>0&&situations.
length===0?[]:[{workflow,jobName,job,step,agent,situations,exposure:exposureOf(agent,situations)}]})),left:Math.max(0,count-limits.Kj)}}const INSIDERS_WORDS=["p\
ull_request","push","merge_group","release","create","delete"];function exposureOf(agent,situations){let exposure="closed";for(const{trigger,guard,authorGuard,input:input2}of situations)
if(!(agent.refuses.includes(trigger.name)||input2===void 0)){if(trigger.isStrangers&&guard!=="strong"&&!trigger.needsInsider&&!agent.checksWriter)return"open";authorGuard!==
"strong"&&!INSIDERS_WORDS.includes(trigger.name)&&(exposure="fed")}return exposure}function agentIn(step){return(0,ci_agents.jk)({uses:(0,ci_workflow.$6)(step,"\
uses"),run:(0,ci_workflow.$6)(step,"run"),input:name=>(0,ci_workflow.$6)(step,"with",name),variable:name=>(0,ci_workflow.$6)(step,"env",name)})}const agentWorkflow=rules=>{
const own=new Map(rules.flatMap(rule=>rule.detector==="agent-workflow"?[[rule.info.id,rule]]:[]));if(own.size!==0)return{name:"agent-workflow",keywords:[],appliesTo:artifact=>artifact.
kind==="workflow"&&[...own.values()].some(rule=>rule.appliesTo(artifact))&&(isAgentic(artifact.path)||ci_agents.yL.test(artifact.latin1())),detect(visit){const workflow=visit.
segments.structures.find(({role})=>role==="workflow")?.node;if(!workflow)return;const report=(jobName,found)=>{for(const each of found){const rule=own.get(each.
id);rule?.appliesTo(visit.artifact)&&visit.report((0,ci_found.Lr)(visit.artifact,rule,jobName,each))}};if(isAgentic(visit.artifact.path)){report("",agenticWorkflow(
workflow));return}const{runs,left}=agentRuns(workflow);left>0&&visit.gap(`${left} more steps that run an agent were not looked at`);for(const run of runs){const untrusted=untrustedTrigger(
run);report(run.jobName,untrusted);for(const check of RUN_CHECKS)report(run.jobName,check(run,untrusted.length>0))}for(const check of WORKFLOW_CHECKS)for(const[
jobName,found]of check(workflow))report(jobName,[found])}}};function isAgentic(path){return/\.md$/i.test(path)}}),13437:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{ciInventory:()=>ciInventory});var ai_catalogue=__webpack_require__(22288),
ci_agents=__webpack_require__(91634),ci_workflow=__webpack_require__(66178),model_mention=__webpack_require__(14918),packages_collector=__webpack_require__(47511),
lines=__webpack_require__(24363);const MAY_USE_RELEASE=/\buses\s{0,4}:[^@\n]{1,200}@v?\d/,USES=/^(\s{0,100}(?:-\s{1,20})?(?:uses|"uses"|'uses')\s{0,4}:\s{1,20}["']?)([\w.-]{1,100}\/[\w.-]{1,100})(?:\/[\w./-]{1,200})?@(v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\w.]{1,50})?)["']?\s*(?:#.*)?$/,
PUBLISHERS=new Set(`actions actions-rs ad-m amannn anchore anthropics aquasecurity aws-actions azure bridgecrewio changesets check-spelling
  codecov crazy-max denoland docker dorny dtolnay embano1 endbug fish-actions github golangci google-github-actions goreleaser
  gradle haskell hashicorp hmarr jamesives jlumbroso jwalton kartverket lycheeverse mheap microsoft
  nick-fields octokit oven-sh ossf peaceiris peter-evans pnpm pozil pypa r-lib reviewdog ruby rlespinasse rtcamp sigstore
  slackapi slsa-framework softprops sonarsource stefanzweifel step-security subosito swatinem tibdex tj-actions trilom
  trufflesecurity xt0rted`.split(/\s+/));function usedActions(text){const collector=(0,packages_collector.Y)(text);if(MAY_USE_RELEASE.test(text))for(const{line,
start}of(0,lines.Dx)(text)){const[,before="",name="",version=""]=USES.exec(line)??[];if(name==="")continue;const isPublic=PUBLISHERS.has(name.slice(0,name.indexOf(
"/")).toLowerCase()),at=start+before.length;collector.add({ecosystem:"GitHub Actions",name,version:version.replace(/^v/,""),at:[at,start+line.indexOf(version,before.
length)+version.length],source:{kind:"registry",host:"github.com",isPublic},isDirect:!0})}return collector.extraction()}var server_entries=__webpack_require__(42312),
limits=__webpack_require__(54354);const PROVIDERS=[[/^claude/,"anthropic"],[/^codex/,"openai"],[/^(?:run-)?gemini/,"google"],[/^qwen/,"alibaba"],[/^(?:copilot|ai-inference|github-models)/,
"github"]],ACTIONS=[[/^anthropics\/claude-code-security-review$/,"anthropic"],[/^(?:qodo-ai|codium-ai|the-pr-agent)\/pr-agent$/],[/^coderabbitai\/(?:ai-pr-reviewer|openai-pr-reviewer)$/,
"openai"],[/^anc95\/chatgpt-codereview$/,"openai"],[/^(?:freeedcom|villesau)\/ai-codereviewer$/,"openai"],[/^mattzcarey\/(?:code-review-gpt|shippie)$/],[/^appleboy\/llm-action$/],
[/^openai\/.+$/,"openai"],[/^augmentcode\/.+$/],[/^google-labs-code\/jules-.+$/,"google"],[/^factory-ai\/droid-action$/],[/^cursor\/.+$/],[/^block\/goose.*$/],[
/^promptfoo\/(?:promptfoo-action|code-scan-action)$/],[/^(?:ai-action|pydantic)\/(?:setup-ollama|ollama-action)$/,"ollama"],[/^google-github-actions\/(?:run-gemini-cli|.*vertex.*)$/,
"google"],[/^rajbos\/.*copilot.*$|^github\/(?:copilot-.+|models-.+)$/,"github"],[/^langchain-ai\/.+$/],[/^all-hands-ai\/.+$|^openhands\/.+$/],[/^warpdotdev\/oz-agent-action$|^devin-ai\/.+$|^sweepai\/.+$/],
[/^githubnext\/gh-aw.*$/]],COMMANDS=[[/(?:^|[;&|(]\s*|\$\(\s*)gh models (?:run|eval)\b/m,"github-models","github"],[/(?:^|[;&|(]\s*|\$\(\s*)ollama (?:run|pull|serve)\b/m,
"ollama","ollama"],[/(?:^|[;&|(]\s*|\bnpx (?:-y |--yes )?)promptfoo(?:@\S+)? (?:eval|redteam|code-scans)\b/m,"promptfoo",""],[/(?:^|[;&|(]\s*|\$\(\s*)llm (?:-m|prompt|chat)\b/m,
"llm",""],[/\bcurl\b[^\n]{0,400}https:\/\/api\.openai\.com\//,"curl","openai"],[/\bcurl\b[^\n]{0,400}https:\/\/api\.anthropic\.com\//,"curl","anthropic"],[/\bcurl\b[^\n]{0,400}https:\/\/(?:generativelanguage\.googleapis\.com|openrouter\.ai)\//,
"curl",""]];function aiStepOf(step){const uses=(0,ci_workflow.$6)(step,"uses"),run=commandsOf((0,ci_workflow.$6)(step,"run")),agent=(0,ci_agents.jk)({uses,run,input:name=>(0,ci_workflow.
$6)(step,"with",name),variable:name=>(0,ci_workflow.$6)(step,"env",name)});if(agent){const provider=PROVIDERS.find(([names])=>names.test(agent.name))?.[1];return{
runs:agent.name,provider,can:agent.isFree?["shell"]:[],isGuess:!1}}const action=uses.toLowerCase().split("@")[0]??"",row=action===""?void 0:ACTIONS.find(([names])=>names.
test(action));if(row)return{runs:action,provider:row[1],can:[],isGuess:!1};const command=run===""?void 0:COMMANDS.find(([line])=>line.test(run));if(command)return{
runs:command[1],provider:command[2]||void 0,can:[],isGuess:!1};const key=run!==""&&onlyPassesKey(run)?void 0:handedKeys(step)[0];return key===void 0?void 0:{runs:action===
""?"run":action,provider:key.provider,can:[],isGuess:!0}}function handedKeys(step){return["env","with"].flatMap(key=>{const map=(0,server_entries.jf)(step,key);
return(map?.kind==="object"?map.entries:[]).flatMap(({key:name,value})=>{const text=value.kind==="scalar"?String(value.value??""):"";return/\$\{\{/.test(text)?(0,ai_catalogue.
Jf)(name.replace(/-/g,"_"))??[]:[]})})}function commandsOf(run){let end;return run.slice(0,64*1024).split(`
`).filter(line=>end!==void 0?(line.trim()===end&&(end=void 0),!1):(end=/<<-?[ \t]{0,4}["']?([A-Za-z_]\w{0,40})["']?/.exec(line)?.[1],!/^\s*#/.test(line))).join(
`
`)}function onlyPassesKey(run){return run.split(`
`).filter(line=>line.trim()!=="").every(line=>/^\s*(?:if\b|then\b|elif\b|else\b|fi\b|echo\b|printf\b|exit\b|\[|test\b|export\b|set\b|gh secret set\b|gh variable set\b|[A-Za-z_]\w*=)/.
test(line))}const MAY_ASK_MODEL=/_API_KEY|HF_TOKEN|OPENAI|openai|ollama|gh models|promptfoo|\bllm\b|anthropic|langchain|gh-aw/,ciInventory=()=>({name:"ci-invent\
ory",keywords:[],appliesTo(artifact){if(artifact.kind!=="workflow"||!artifact.isWhole||artifact.link)return!1;const text=artifact.latin1();return mayAsk(text)||
MAY_USE_RELEASE.test(text)},detect(visit){const text=visit.artifact.latin1(),{packages}=usedActions(text);if(packages.length>0&&visit.resolve(packages),!mayAsk(
text))return;const root=visit.artifact.document()?.root;root?.kind==="object"&&(/\.md$/i.test(visit.artifact.path)?declareAgentic(visit,root):declareSteps(visit,
root))}});function mayAsk(text){return MAY_ASK_MODEL.test(text)||ci_agents.yL.test(text)}function declareSteps(visit,root){const{artifact}=visit,isAction=(0,server_entries.
jf)(root,"runs")!==void 0;let left=limits.Kj;for(const[job,node]of(0,ci_workflow.aG)(root))for(const[index,step]of(0,ci_workflow.Ci)(node).entries()){const found=aiStepOf(
step);if(!found||left--<=0)continue;const own=(0,ci_workflow.$6)(step,"name")||(0,ci_workflow.$6)(step,"id")||found.runs,key={type:"ci_step",name:[job,own].filter(
part=>part!=="").join("/"),scope:artifact.path},at=["uses","run","name"].flatMap(name=>(0,server_entries.jf)(step,name)??[])[0]??step,uses=(0,ci_workflow.$6)(step,
"uses"),version=/@([\w./-]+)$/.exec(uses)?.[1];visit.declare({...key,origin:"config",range:rangeOf(visit,at.end-at.start>200?{start:at.start,end:at.start+1}:at),
extent:rangeOf(visit,step),logical:`job "${job}", step ${index+1}`,provider:found.provider,version,capabilities:found.can,isGuess:found.isGuess,flags:isLoose(uses)?
["unpinned_version"]:[],properties:{runs:found.runs}}),relateModels(visit,key,step),relateSecrets(visit,key,[...entriesOf(step,"env"),...entriesOf(step,"with"),
...shared(root),...shared(node)]),isAction||relateTriggers(visit,key,root)}}function isLoose(uses){return/^[\w.-]+\/[^@]+(?:$|@(?:main|master|latest|beta|edge|dev|next)$)/.
test(uses)&&!uses.startsWith(".")}function shared(node){return entriesOf(node,"env").filter(({key})=>(0,ai_catalogue.Jf)(key)!==void 0)}function relateSecrets(visit,from,entries){
for(const{key,value}of entries){const text=value.kind==="scalar"&&typeof value.value=="string"?value.value:"";for(const[,name=""]of text.slice(0,64*1024).matchAll(
/\bsecrets\.([A-Za-z_]\w{0,100})/g)){const to={type:"secret_reference",name},provider=(0,ai_catalogue.Jf)(name)?.provider??(0,ai_catalogue.Jf)(key.replace(/-/g,
"_"))?.provider;visit.declare({...to,provider,origin:"config",range:rangeOf(visit,value)}),visit.relate({from,type:"authenticates_with",to})}}}const MODEL_INPUTS=/^(?:model|openai[-_]model|anthropic[-_]model|gemini[-_]model|review[-_]model|fast[-_]model|gemini_model|config\.model|.*_MODEL)$/i,
MODEL_FLAG=/(?:^|\s)(?:--model|-m)(?:=|\s+)["']?([\w@][\w.:/@-]{2,100})/g;function relateModels(visit,from,step){const named=[];for(const{key,value}of[...entriesOf(
step,"with"),...entriesOf(step,"env")]){const text=value.kind==="scalar"?String(value.value??""):"";if(MODEL_INPUTS.test(key))named.push({text,node:value,isModel:!1});else if(/args|settings|prompt/i.
test(key))for(const[,model=""]of text.slice(0,8e3).matchAll(MODEL_FLAG))named.push({text:model,node:value,isModel:!1})}const run=(0,server_entries.jf)(step,"run");
if(run)for(const[,model=""]of commandsOf((0,ci_workflow.$6)(step,"run")).matchAll(MODEL_FLAG))named.push({text:model,node:run,isModel:!1});for(const{text,node,isModel}of named){
const model=(0,model_mention.Z)(text,isModel||/^(?:sonnet|opus|haiku)$/.test(text));if(!model)continue;const range=rangeOf(visit,node.end-node.start>200?{start:node.
start,end:node.start+1}:node);visit.declare({...model.key,provider:model.provider,flags:model.flags,origin:"config",range}),visit.relate({from,type:"uses",to:model.
key})}}function relateTriggers(visit,to,root){const on=(0,server_entries.jf)(root,"on")??(0,server_entries.jf)(root,"true");if(on)for(const{name}of(0,ci_workflow.
G)(root)){const from={type:"trigger",name,scope:visit.artifact.path},entry=on.kind==="object"?on.entries.find(({key})=>key===name):void 0,range=rangeOf(visit,entry?
{start:entry.keyStart,end:entry.keyEnd}:{start:on.start,end:on.start+1});visit.declare({...from,origin:"config",range}),visit.relate({from,type:"triggers",to})}}
function declareAgentic(visit,root){const{artifact}=visit;if(!(0,server_entries.jf)(root,"on"))return;const engine=(0,server_entries.jf)(root,"engine"),runs=(engine?.
kind==="object"?(0,ci_workflow.$6)(engine,"id"):(0,ci_workflow.$6)(root,"engine"))||"copilot",providers={claude:"anthropic",codex:"openai",gemini:"google",copilot:"\
github"},key={type:"ci_step",name:artifact.path.replace(/^.*\//s,"").replace(/\.md$/i,""),scope:artifact.path},at=engine??{start:root.start,end:root.start+1};visit.
declare({...key,origin:"config",range:rangeOf(visit,at),extent:[0,artifact.bytes.length],provider:Object.hasOwn(providers,runs)?providers[runs]:void 0,properties:{
runs}});const model=engine&&(0,server_entries.jf)(engine,"model"),mentioned=(0,model_mention.Z)(engine?(0,ci_workflow.$6)(engine,"model"):"",!0);model&&mentioned&&
(visit.declare({...mentioned.key,provider:mentioned.provider,flags:mentioned.flags,origin:"config",range:rangeOf(visit,model)}),visit.relate({from:key,type:"use\
s",to:mentioned.key})),relateTriggers(visit,key,root)}function entriesOf(node,key){const map=(0,server_entries.jf)(node,key);return map?.kind==="object"?map.entries:
[]}function rangeOf({artifact},{start,end}){return[artifact.byteOffset(start),artifact.byteOffset(end)]}}),97703:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{workflows:()=>workflows});var ci_found=__webpack_require__(12671),ci_workflow=__webpack_require__(
66178);const PUBLISHING_ACTION=/^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|goreleaser\/goreleaser-action|js-devtools\/npm-publish|changesets\/action|ncipollo\/release-action|docker\/build-push-action|rubygems\/release-gem|cycjimmy\/semantic-release-action)$/,
PUBLISHES=/\b(?:(?:npm|pnpm|yarn|bun|lerna)\s+(?:npm\s+)?publish|twine\s+upload|(?:uv|poetry|flit|hatch|cargo|vsce|ovsx)\s+publish|gem\s+push|docker\s+push|gh\s+release\s+(?:create|upload)|mvn\s[^\n]{0,100}\bdeploy\b|semantic-release)\b/,
RESTORING=/^(?:actions\/cache(?:\/restore)?|swatinem\/rust-cache|mozilla-actions\/sccache-action|nix-community\/cache-nix-action)$/;function caches(workflow){return isRelease(
workflow)?[...(0,ci_workflow.aG)(workflow)].toReversed().flatMap(([name,job])=>{const all=(0,ci_workflow.Ci)(job),cache=all.find(restores),publisher=all.find(step=>publishes(
step)),node=cache&&(0,ci_workflow.jf)(cache,"uses");return!node||!publisher?[]:[[name,{id:"ci/release-from-cache",node,message:`{place} publishes what it builds\
, and ${(0,ci_workflow.qj)(cache)} brings parts of that from a cache other jobs can write.`,evidence:[`cache: ${(0,ci_workflow.qj)(cache)}`]}]]}):[]}function isRelease(workflow){
const on=(0,ci_workflow.jf)(workflow,"on")??(0,ci_workflow.jf)(workflow,"true");if(on?.kind==="scalar")return on.value==="release";if(on?.kind!=="object")return!1;
const push=(0,ci_workflow.jf)(on,"push"),isOfTags=push!==void 0&&(0,ci_workflow.jf)(push,"tags")!==void 0&&(0,ci_workflow.jf)(push,"branches")===void 0;return(0,ci_workflow.
jf)(on,"release")!==void 0||isOfTags}function restores(step){const action=(0,ci_workflow.qj)(step);if(RESTORING.test(action))return!0;if(/^astral-sh\/setup-uv$/.
test(action))return(0,ci_workflow.$6)(step,"with","enable-cache")==="true";if(!/^actions\/setup-(?:node|python|java|go|dotnet)$/.test(action))return!1;const cache=(0,ci_workflow.
$6)(step,"with","cache");return action==="actions/setup-go"?cache.toLowerCase()!=="false"&&!/@v[1-3]\b/.test((0,ci_workflow.$6)(step,"uses")):cache!==""&&cache!==
"false"}function publishes(step){const action=(0,ci_workflow.qj)(step);return action==="docker/build-push-action"?(0,ci_workflow.$6)(step,"with","push")==="true":
PUBLISHING_ACTION.test(action)||PUBLISHES.test((0,ci_workflow.$6)(step,"run").replaceAll(/^[^\S\n]*#[^\n]*/gm,""))}var ci_agents=__webpack_require__(91634),ci_powers=__webpack_require__(
71101),ci_guards=__webpack_require__(46313),ci_job_guards=__webpack_require__(6723);const triggersOf=(0,ci_workflow.Oo)(ci_workflow.G),guardsOf=(0,ci_workflow.Oo)(
workflow=>{const known=new Map;return(event,of)=>{const key=`${of} ${event}`,guards=known.get(key)??(0,ci_job_guards.Y)((0,ci_workflow.aG)(workflow),event,of);return known.
set(key,guards),guards}});function doorOf({workflow,jobName,job,step},trigger,of){const{name,needsInsider}=trigger,guard=(0,ci_guards.t)(guardsOf(workflow)(name,
of).get(jobName)??"none",(0,ci_guards.H)((0,ci_workflow.$6)(step,"if"),name,of),of==="author"&&name.endsWith("comment")?"none":(0,ci_powers.cE)(job,step));if(guard===
"strong"||guard==="never")return"shut";const isUnclear=name==="workflow_run"&&!isOfForks((0,ci_workflow.$6)(job,"if"),(0,ci_workflow.$6)(step,"if"));return guard===
"weak"||needsInsider||isUnclear||environmentOf(workflow,job)!==void 0?"watched":"open"}function environmentOf(workflow,job){if((0,ci_workflow.jf)(job,"environme\
nt"))return(0,ci_workflow.$6)(job,"environment")||(0,ci_workflow.$6)(job,"environment","name");const needs=(0,ci_workflow.jf)(job,"needs"),waitsFor=needs?.kind===
"array"?needs.items:needs?[needs]:[],condition=(0,ci_workflow.$6)(job,"if").replaceAll(/\s+/g," "),runsAnyway=/\b(?:always|failure|cancelled)\(\)/.test(condition);
for(const each of waitsFor){const name=each.kind==="scalar"?String(each.value):"",needed=(0,ci_workflow.aG)(workflow).get(name);if(!(!needed||!(0,ci_workflow.jf)(
needed,"environment"))&&(!runsAnyway||condition.includes(`needs.${name}.result == 'success'`)))return(0,ci_workflow.$6)(needed,"environment")||(0,ci_workflow.$6)(
needed,"environment","name")}}function isOfForks(...conditions2){const text=conditions2.join(`
`);return/workflow_run\.event\s*==\s*'pull_request'/.test(text)&&!/workflow_run\.pull_requests/.test(text)}function holdsNothing({workflow,job}){const declared=(0,ci_workflow.
jf)(job,"permissions")??(0,ci_workflow.jf)(workflow,"permissions");return declared?!(declared.kind==="scalar"?[String(declared.value)]:(0,ci_workflow.Ej)(declared)).
some(level=>/^write/.test(level))&&!mentionsSecret(job)&&!mentionsSecret((0,ci_workflow.jf)(workflow,"env")):!1}function mentionsSecret(node){return node!==void 0&&
secretIn(node)}const secretIn=(0,ci_workflow.Oo)(root=>{const seen=new Set,open=[root];for(let node=open.pop();node;node=open.pop())if(!seen.has(node))if(seen.add(
node),node.kind==="scalar"){if(/\bsecrets\s*[.[](?!\s*['"]?GITHUB_TOKEN\b)|toJSON\(\s*secrets\s*\)/i.test(String(node.value))||node.value==="inherit")return!0}else
open.push(...node.kind==="array"?node.items:node.entries.map(({value})=>value));return!1});var ci_expressions=__webpack_require__(50028);const PULL_REQUEST=["pu\
ll_request","pull_request_target","pull_request_review","pull_request_review_comment"],FOREIGN_TEXTS=[{name:/\bgithub\.event\.issue\.title\b/i,events:["issues",
"issue_comment"],isAuthors:!0},{name:/\bgithub\.event\.issue\.body\b/i,events:["issues","issue_comment"],isLong:!0,isAuthors:!0},{name:/\bgithub\.event\.comment\.body\b/i,
events:["issue_comment","discussion_comment","pull_request_review_comment","commit_comment"],isLong:!0},{name:/\bgithub\.event\.review\.body\b/i,events:["pull_r\
equest_review"],isLong:!0},{name:/\bgithub\.event\.discussion\.title\b/i,events:["discussion","discussion_comment"],isAuthors:!0},{name:/\bgithub\.event\.discussion\.body\b/i,
events:["discussion","discussion_comment"],isLong:!0,isAuthors:!0},{name:/\bgithub\.event\.pull_request\.body\b/i,events:PULL_REQUEST,isLong:!0,isAuthors:!0},{name:/\bgithub\.event\.pull_request\.(?:title|head\.(?:ref|label|repo\.default_branch))\b/i,
events:PULL_REQUEST,isAuthors:!0},{name:/\bgithub\.head_ref\b/i,events:["pull_request","pull_request_target"],isAuthors:!0},{name:/\bgithub\.event\.workflow_run\.(?:head_branch|display_title|head_commit\.author\.(?:name|email)|head_repository\.description)\b/i,
events:["workflow_run"],isAuthors:!0},{name:/\bgithub\.event\.workflow_run\.head_commit\.message\b/i,events:["workflow_run"],isLong:!0,isAuthors:!0},{name:/\bgithub\.event\.(?:head_commit|commits\[?[\w.*]{1,10}\]?)\.message\b/i,
events:["push"],isLong:!0,isAuthors:!0},{name:/\bgithub\.event\.pages\[?[\w.*]{1,10}\]?\.page_name\b/i,events:["gollum"]}];function foreignInsertion(script,variables){
for(const words of(0,ci_expressions.Nf)(script)){const value=valueIn(words),text=FOREIGN_TEXTS.find(({name})=>name.test(value))??variableOf(value,variables);if(text)
return{words,text}}}function variableOf(value,variables){const name=/\benv\.([\w-]{1,100})/.exec(value)?.[1];return name===void 0?void 0:variables.get(name)}function valueIn(expression){
return(0,ci_expressions.Bs)(expression).replaceAll(/\b(?:contains|startsWith|endsWith|hashFiles)\s*\([^()]{0,400}\)/gi," ").replaceAll(/[\w.*[\]-]{1,200}\s*[!=]=\s*(?:'[^']{0,200}'|[\w.-]{1,200})/g,
" ")}function foreignVariables(...maps){const found=new Map;for(const map of maps)for(const{key,value}of map?.kind==="object"?map.entries:[]){const text=value.kind===
"scalar"?foreignInsertion(String(value.value),new Map)?.text:void 0;text?found.set(key,text):found.delete(key)}return found}const CODE_INPUTS={"actions/github-s\
cript":"script","appleboy/ssh-action":"script","azure/cli":"inlineScript","azure/powershell":"inlineScript","nick-fields/retry":"command","nick-invision/retry":"\
command","addnab/docker-run-action":"run","jannekem/run-python-script-action":"script","cardinalby/js-eval-action":"expression","satackey/action-js-inline":"scr\
ipt","amadevus/pwsh-script":"script","mikefarah/yq":"cmd"};function scriptOf(step){const run=(0,ci_workflow.jf)(step,"run");if(run)return run;const input=CODE_INPUTS[(0,ci_workflow.
qj)(step)],inputs=(0,ci_workflow.jf)(step,"with");return input===void 0||!inputs?void 0:(0,ci_workflow.jf)(inputs,input)}const NAMING_ACTIONS=[[/^(?:tj-actions\/changed-files|dorny\/paths-filter|trilom\/file-changes-action|jitterbit\/get-changed-files)$/,
/(?:^|_)(?:files|all|added|modified|removed|renamed|deleted|changed|added_modified|all_changed_files)$/],[/^tj-actions\/branch-names$/,/^(?:current_branch|head_ref_branch|ref_branch)$/],
[/^xt0rted\/pull-request-comment-branch$/,/^(?:head_ref|ref)$/]];function namesInserted(job,script){for(const words of(0,ci_expressions.Nf)(script)){const[,id2,
output=""]=/\bsteps\.([\w-]{1,100})\.outputs\.([\w-]{1,100})/.exec(valueIn(words))??[];if(id2===void 0)continue;const step=(0,ci_workflow.Ci)(job).find(each=>(0,ci_workflow.
$6)(each,"id")===id2),action=step&&(0,ci_workflow.qj)(step);if(action!==void 0&&NAMING_ACTIONS.some(([name,outputs])=>name.test(action)&&outputs.test(output)))return words}}
function scripts(workflow){return(0,ci_found.cc)(workflow,(step,job,jobName)=>{const where={workflow,jobName,job,step};return[...insertedText(where),...environmentFile(
where)]})}const UNCLEAR=/^(?:pull_request|pull_request_review|pull_request_review_comment|push|workflow_call|commit_comment|gollum)$/;function insertedText(where){
const{workflow,job,step}=where,script=scriptOf(step);if(script?.kind!=="scalar"||(0,ci_agents.wB)(step))return[];const source=withoutComments(String(script.value)),
variables=foreignVariables((0,ci_workflow.jf)(workflow,"env"),(0,ci_workflow.jf)(job,"env"),(0,ci_workflow.jf)(step,"env")),inserted=foreignInsertion(source,variables),
found=(words2,event,tier)=>[{id:"ci/expression-in-script",node:script,words:words2,message:`A script in {place} holds \`${words2}\`, which ${event===void 0?"who\
ever writes that text":`a stranger ("${event}")`} can end and go on with commands.`,evidence:[`expression: ${words2}`,...event===void 0?[]:[`trigger: ${event}`]],
tier}];if(!inserted){const names=namesInserted(job,source);return names===void 0?[]:found(names,void 0,"review")}const{words,text}=inserted;if(where.jobName==="")
return found(words,void 0,"review");const of=text.isAuthors?"author":"starter",reaching=triggersOf(workflow).flatMap(trigger2=>{if(trigger2.name!=="workflow_cal\
l"&&!text.events.includes(trigger2.name))return[];const door2=doorOf(where,trigger2,of);return door2==="shut"?[]:[{trigger:trigger2,door:door2}]}),worst=reaching.
find(({trigger:trigger2,door:door2})=>trigger2.isStrangers&&door2==="open")??reaching[0];if(!worst)return[];const{trigger,door}=worst,isCertain=trigger.isStrangers&&
door==="open"&&!UNCLEAR.test(trigger.name)&&!holdsNothing(where);return found(words,trigger.isStrangers?trigger.name:void 0,isCertain?"gate":"review")}const ENVIRONMENT=String.
raw`>>?\s{0,4}["']?\$\{?(?:env:)?GITHUB_(?:ENV|PATH)\b`,WRITES=new RegExp(ENVIRONMENT,"i"),CHECKED=/=~|\bgrep\s+-\w*[qE]|\btr\s+-\w*c|\buuidgen\b|\bopenssl\s+rand\b|\$RANDOM\b|\burandom\b|-(?:eq|gt|lt)\b/;
function environmentFile(where){const{workflow,job,step}=where,script=(0,ci_workflow.jf)(step,"run");if(script?.kind!=="scalar"||(0,ci_agents.wB)(step))return[];
const source=withoutComments(String(script.value)).replaceAll(`\\
`,"  ");if(!WRITES.test(source)||CHECKED.test(source))return[];const variables=foreignVariables((0,ci_workflow.jf)(workflow,"env"),(0,ci_workflow.jf)(job,"env"),
(0,ci_workflow.jf)(step,"env"));for(const line of writingLines(source)){const long=[...variables].find(([name,{isLong}])=>isLong&&new RegExp(`\\$\\{?${name}\\b`).
test(line)),way=long&&wayIn(where,({name})=>long[1].events.includes(name),long[1].isAuthors);if(long&&way)return[written(script,line,`$${long[0]}`,"what a stran\
ger wrote",way)];const file=/\bcat\s+(?!<<)[\w./"'$*-]{1,200}|\$\(<\s*[\w./"'$-]{1,200}\)/.exec(line)?.[0],later=file!==void 0&&fetchesBefore(job,step)?wayIn(where,
({name})=>name==="workflow_run",!0):void 0;if(file!==void 0&&later)return[written(script,line,file,"a file that the run of a pull request left behind",later)]}return[]}
function writingLines(source){const groups=[...source.matchAll(new RegExp(String.raw`\{([^{}]{1,4000})\}\s{0,4}${ENVIRONMENT}`,"gi"))];return[...source.split(`
`).filter(line=>WRITES.test(line)),...groups.flatMap(([,inner=""])=>inner.split(`
`))]}function wayIn(where,isOf,isAuthors=!1){const ways=triggersOf(where.workflow).flatMap(trigger=>{const door=trigger.isStrangers&&isOf(trigger)?doorOf(where,
trigger,isAuthors?"author":"starter"):"shut";return door==="shut"?[]:[{trigger,tier:door==="open"&&!holdsNothing(where)?"gate":"review"}]});return ways.find(({tier})=>tier===
"gate")??ways[0]}function fetchesBefore(job,step){const all=(0,ci_workflow.Ci)(job);return all.slice(0,all.indexOf(step)+1).some(each=>(0,ci_powers.PF)(each)||fetchesByScript(
each))}function fetchesByScript(step){const text=[(0,ci_workflow.$6)(step,"with","script"),(0,ci_workflow.$6)(step,"run"),...(0,ci_workflow.Ej)((0,ci_workflow.jf)(
step,"env"))].join(`
`);return/downloadArtifact\b|artifacts\/[^\s]{1,60}\/zip/.test(text)&&/workflow_run/.test(text)}function written(node,line,what,whose,{trigger,tier}){return{id:"\
ci/stranger-writes-environment",node,words:what,message:`{place} writes ${whose} (\`${what}\`) to the environment of the steps behind it; on "${trigger.name}" a\
 line break in it sets any variable.`,evidence:[`line: ${line.trim().slice(0,200)}`,`trigger: ${trigger.name}`],tier}}function withoutComments(script){return script.
replaceAll(/^[^\S\n]*(?:#|\/\/)[^\n]*/gm,"")}function checkouts(workflow,text){const seen=new Set;return[...(0,ci_workflow.aG)(workflow)].toReversed().flatMap(([
jobName,job])=>{const list=(0,ci_workflow.jf)(job,"steps")??job;return seen.has(list)?[]:(seen.add(list),[...strangersCode(workflow,jobName,job),...tokenInArtifact(
job,text)].map(found=>[jobName,found]))})}const RUNS_FOLDER=/(?:^|[\s;&|(])(?:npm\s+(?:ci|i|install|test|t|run|start|exec|pack|publish)\b(?!\s+(?:-g|--global)\b)|yarn\b(?!\s+(?:--version|config|cache))|pnpm\s+(?:i|install|test|run|exec|build|-r)\b|bun\s+(?:i|install|run|test)\b|npx\s|pip3?\s+install\s[^\n]{0,200}(?:-r\s|-e\s|\s\.{1,2}(?:\/|\[|\s|$))|(?:uv|poetry|pdm|hatch)\s+(?:sync|run|install|build|test)\b|tox\b|nox\b|pytest\b|pre-commit\s+run|make\b(?!\s+--version)|cmake\s|ninja\b|cargo\s+(?:build|test|run|bench|clippy|check|install)\b|go\s+(?:test|run|generate)\b|(?:\.\/)?mvnw?\s|(?:\.\/)?gradlew?\s|bundle\s+(?:install|exec)\b|rake\b|composer\s+(?:install|update|run)\b|bazel(?:isk)?\s+(?:build|test|run)\b|dotnet\s+(?:build|test|run|restore|publish)\b|swift\s+(?:build|test|run)\b|flutter\s+(?:test|build|pub)\b|mix\s+(?:deps|test|compile)\b|just\s+\w|task\s+\w|docker[\s-]compose\s+(?:up|run|build)\b|(?:bash|sh|zsh|python3?|node|ruby|perl|deno\s+run|php)\s+(?:-\w+\s+)*[\w./-]{0,100}\.(?:sh|py|[cm]?[jt]s|rb|pl|php)\b|(?:source\s|\.\s)?\.\/[\w./-]{1,100})/m,
RUNS_NOTHING=/--ignore-scripts\b/,RUNNING_ACTION=/^(?:gradle\/(?:gradle-build-action|actions\/setup-gradle)|pre-commit\/action|borales\/actions-yarn|bahmutov\/npm-install|cypress-io\/github-action|wagoid\/commitlint-github-action|actions-rs\/cargo|ruby\/setup-ruby)$/;
function strangersCode(workflow,jobName,job){const all=(0,ci_workflow.Ci)(job),first=all.findIndex(ci_powers.F4),step=all[first];if(!step)return[];const where={
workflow,jobName,job,step},reaching=triggersOf(workflow).flatMap(trigger2=>{if(!trigger2.isStrangers||!ci_powers.bz.includes(trigger2.name)||!isForHead(where,trigger2))
return[];const door2=doorOf(where,trigger2,"author");return door2==="shut"?[]:[{trigger:trigger2,door:door2,isAsked:doorOf(where,trigger2,"starter")==="shut"}]}),
worst=reaching.find(({door:door2,isAsked:isAsked2})=>door2==="open"&&!isAsked2)??reaching.find(({isAsked:isAsked2})=>!isAsked2)??reaching[0];if(!worst)return[];
const{trigger,door,isAsked}=worst,runner=runnerOf(where,all,first,trigger),node=(0,ci_workflow.jf)(step,"uses")??(0,ci_workflow.jf)(step,"run")??step;if(!runner)
return all.some(ci_agents.wB)?[]:[{id:"ci/strangers-code-checked-out",node,message:`{place} checks out the code of a pull request on "${trigger.name}", where th\
e job has the repository's secrets and token.`,evidence:[`trigger: ${trigger.name}`],tier:isAsked||holdsNothing(where)?"context":"review"}];const isCertain=door===
"open"&&!holdsNothing(where);return[{id:"ci/strangers-code-run",node:runner.node,words:runner.words,message:`On "${trigger.name}" {place} checks out the code of\
 a pull request and then runs \`${runner.words}\` in it: a stranger decides what that does, with ${holdsNothing(where)?"a token that only reads":"the job's secr\
ets and token"}${door==="open"?"":letThrough(where)}.`,evidence:[`trigger: ${trigger.name}`,`runs: ${runner.words}`],tier:isAsked?"context":isCertain?"gate":"re\
view"}]}function letThrough({workflow,job}){const name=environmentOf(workflow,job);return name?`, once the environment "${name}" lets the job run`:", once a con\
dition of the workflow is met"}function isForHead({job,step},{name}){const isOfRun=name==="workflow_run";if(isOfRun&&/workflow_run\.event\s*==\s*'(?:push|schedule|release)'/.
test((0,ci_workflow.$6)(job,"if")))return!1;const own=`${(0,ci_workflow.$6)(step,"with","ref")} ${(0,ci_workflow.$6)(step,"with","repository")}`;if(!own.includes(
"${{"))return!0;const isElsewhere=name==="pull_request_target"?/\bevent\.(?:workflow_run|issue)\./:isOfRun?/\bevent\.(?:pull_request|issue)\.|head_ref/:/\bevent\.(?:pull_request|workflow_run)\.|head_ref/;
return own.split(/\|\||&&|,/).filter(part=>/head|refs\/pull|merge|\bpull_request/i.test(part)).some(part=>!isElsewhere.test(part))}function runnerOf(where,all,first,trigger){
const folder=(0,ci_workflow.$6)(all[first],"with","path").replace(/^\.\/|\/$/g,"");for(const[index,step]of all.entries()){if(index<first||doorOf({...where,step},
trigger,"author")==="shut")continue;const uses=(0,ci_workflow.jf)(step,"uses");if(uses&&index>first){const name=(0,ci_workflow.$6)(step,"uses");if(/^\.\//.test(
name)&&(folder===""||name.startsWith(`./${folder}/`))||folder===""&&RUNNING_ACTION.test((0,ci_workflow.qj)(step))&&needsFolder(step))return{node:uses,words:name}}
const run=(0,ci_workflow.jf)(step,"run");if(!run||(0,ci_agents.wB)(step))continue;const script=withoutComments((0,ci_workflow.$6)(step,"run")).replaceAll(`\\
`,"  "),from=index===first?script.search(/\bgh pr checkout\b|git checkout\b|git fetch\b/):0,place=`${(0,ci_workflow.$6)(step,"working-directory")} ${script}`;if(!(from<
0||folder!==""&&!place.includes(folder)))for(const line of script.slice(from).split(`
`)){const words=RUNS_NOTHING.test(line)||/^\s*(?:echo|printf)\s/.test(line)?void 0:RUNS_FOLDER.exec(line)?.[0];if(words!==void 0)return{node:run,words:words.replace(
/^[\s;&|(]+/,"").trim()}}}}function needsFolder(step){return(0,ci_workflow.qj)(step)!=="ruby/setup-ruby"||(0,ci_workflow.$6)(step,"with","bundler-cache")==="tru\
e"}function versionOf(step,text){const uses=(0,ci_workflow.jf)(step,"uses");if(uses?.kind!=="scalar")return;const ref=String(uses.value).split("@")[1]??"",written2=/^[\da-f]{40}$/i.
test(ref)?/^["']?[ \t]+#[ \t]*(?:tag=|ratchet:\S+@)?(v?\d[\d.]*)/.exec(text.slice(uses.end,uses.end+120))?.[1]:ref,[,major,minor]=/^v?(\d{1,4})(?:\.(\d{1,4}))?/.
exec(written2??"")??[];return major===void 0?void 0:[Number(major),minor===void 0?999:Number(minor)]}const WHOLE=/^(?:\.\/?|\$\{\{\s*github\.workspace\s*\}\}\/?|\.?\/?\*{1,2}(?:\/\*{1,2})?)$/;
function tokenInArtifact(job,text){const all=(0,ci_workflow.Ci)(job),keeping=all.findIndex(step=>{const version=(0,ci_workflow.qj)(step)==="actions/checkout"?versionOf(
step,text):void 0;return version&&version[0]<6&&(0,ci_workflow.$6)(step,"with","persist-credentials").toLowerCase()!=="false"});if(keeping<0)return[];const folder=(0,ci_workflow.
$6)(all[keeping],"with","path").replace(/^\.\/|\/$/g,""),upload=all.slice(keeping+1).find(step=>{if((0,ci_workflow.qj)(step)!=="actions/upload-artifact")return!1;
const version=versionOf(step,text),takesHidden=(0,ci_workflow.$6)(step,"with","include-hidden-files").toLowerCase()==="true"||version!==void 0&&(version[0]<4||version[0]===
4&&version[1]<4),lines=(0,ci_workflow.$6)(step,"with","path").split(`
`).map(line=>line.trim()),isLeftOut=lines.some(line=>/^!.*\.git\b/.test(line));return takesHidden&&!isLeftOut&&lines.some(line=>WHOLE.test(line)||folder!==""&&line.
replace(/^\.\/|\/$/g,"")===folder)});if(!upload)return[];const inputs=(0,ci_workflow.jf)(upload,"with");return[{id:"ci/token-in-artifact",node:(inputs&&(0,ci_workflow.
jf)(inputs,"path"))??upload,message:"{place} uploads its whole folder, and with `.git/config` the token that the checkout left there.",evidence:[`checkout: ${(0,ci_workflow.
$6)(all[keeping],"uses")}`,`upload: ${(0,ci_workflow.$6)(upload,"uses")}`]}]}function conditions(workflow){const triggers=triggersOf(workflow),seen=new Set;return[
...(0,ci_workflow.aG)(workflow)].toReversed().flatMap(([name,job])=>[job,...(0,ci_workflow.Ci)(job)].flatMap(each=>{const node=(0,ci_workflow.jf)(each,"if");return node?.
kind!=="scalar"||typeof node.value!="string"||seen.has(node)?[]:(seen.add(node),look(node,node.value,triggers).map(found=>[name,found]))}))}function look(node,condition,triggers){
return[...alwaysTrue(node,condition),...partOfText(node,condition),...byActor(node,condition,triggers)]}function alwaysTrue(node,condition){if(!condition.includes(
"${{")||/^\$\{\{(?:(?!\}\})[\s\S])*\}\}$/.test(condition))return[];const isBreak=/^\$\{\{(?:(?!\}\})[\s\S])*\}\}\s+$/.test(condition);return[{id:"ci/condition-a\
lways-true",node,message:isBreak?"The condition in {place} ends in a line break outside of its expression, which makes it a text and so always true.":"The condi\
tion in {place} has text outside of its expression, which makes all of it a text and so always true."}]}const CHOSEN=String.raw`github\.(?:head_ref|ref|ref_name|base_ref|actor|triggering_actor|event\.(?:pull_request|issue|comment|sender)\.[\w.]+)`,
PART=new RegExp(String.raw`\bcontains\s*\(\s*'([^']{1,300})'\s*,\s*(${CHOSEN})\s*\)`,"i");function partOfText(node,condition){const[words,list="",name]=PART.exec(
(0,ci_expressions.Bs)(condition))??[];return words===void 0||!/[\s,|]/.test(list.trim())?[]:[{id:"ci/condition-by-part-of-text",node,message:`The condition in {\
place} asks whether ${name} is a part of a text, which any few letters of it are.`,evidence:[`condition: ${words}`]}]}const PRIVILEGED=/^(?:pull_request_target|workflow_run|issue_comment)$/,
BOT=/github\.(?:actor|triggering_actor)\s*==\s*'([\w-]{1,60}\[bot\])'|'([\w-]{1,60}\[bot\])'\s*==\s*github\.(?:actor|triggering_actor)/i;function byActor(node,condition,triggers){
const[words,one,two]=BOT.exec((0,ci_expressions.Bs)(condition))??[],trigger=triggers.find(({name})=>PRIVILEGED.test(name)&&(0,ci_guards.H)(condition,name,"start\
er")==="weak");return words===void 0||!trigger?[]:[{id:"ci/condition-by-last-actor",node,message:`The condition in {place} trusts whatever ${one??two} touched l\
ast: on "${trigger.name}" that need not be who opened the pull request.`,evidence:[`condition: ${words}`,`trigger: ${trigger.name}`]}]}var ci_names=__webpack_require__(
6515);function powers(workflow){return[...permissions(workflow),...inherited(workflow),...allSecrets(workflow),...ownMachine(workflow)]}function permissions(workflow){
const jobs=(0,ci_workflow.jf)(workflow,"jobs")?[...(0,ci_workflow.aG)(workflow)].toReversed():[],top=(0,ci_workflow.jf)(workflow,"permissions"),found=[["",top],
...jobs.map(([name2,job2])=>[name2,(0,ci_workflow.jf)(job2,"permissions")])].flatMap(([name2,node])=>node?.kind==="scalar"&&node.value==="write-all"?[[name2,{id:"\
ci/token-may-write-all",node,message:`${name2===""?"The token of all jobs":"The token of {place}"} may write everything: code, releases, packages, other workflo\
ws.`,evidence:["permissions: write-all"]}]]:[]),bare=top?void 0:jobs.find(([,job2])=>(0,ci_workflow.jf)(job2,"steps")&&!(0,ci_workflow.jf)(job2,"permissions"));
if(!bare)return found;const[name,job]=bare;return[...found,[name,{id:"ci/token-permissions-unset",node:(0,ci_workflow.jf)(job,"runs-on")??job,message:'Nothing s\
ays what the token of {place} may do: that is decided by a setting of the repository, which may be "write".'}]]}function inherited(workflow){return[...(0,ci_workflow.
aG)(workflow)].toReversed().flatMap(([name,job])=>{const secrets=(0,ci_workflow.jf)(job,"secrets"),called=(0,ci_workflow.$6)(job,"uses").split("@")[0]??"";if(secrets?.
kind!=="scalar"||secrets.value!=="inherit"||called==="")return[];if(ci_names.N0.test(called))return[];const isOwn=called.startsWith("./");return[[name,{id:"ci/a\
ll-secrets-handed-over",node:secrets,message:`{place} hands all secrets of the repository to ${called}.`,evidence:[`calls: ${called}`],...isOwn&&{tier:"context"}}]]})}
function allSecrets(workflow){const inMap=map=>(map?.kind==="object"?map.entries.map(({value})=>value):map?[map]:[]).flatMap(node=>{const words=node.kind==="sca\
lar"?/toJSON\(\s*secrets\s*\)/i.exec(String(node.value))?.[0]:void 0;return words===void 0?[]:[{id:"ci/all-secrets-handed-over",node,words,message:`\`${words}\` \
in {place} puts every secret of the repository into one text.`,evidence:[`expression: ${words}`]}]});return[...inMap((0,ci_workflow.jf)(workflow,"env")).map(found=>[
"",found]),...[...(0,ci_workflow.aG)(workflow)].flatMap(([name,job])=>inMap((0,ci_workflow.jf)(job,"env")).map(found=>[name,found])),...(0,ci_found.cc)(workflow,
step=>["env","with","run"].flatMap(key=>inMap((0,ci_workflow.jf)(step,key))))]}function ownMachine(workflow){const events=triggersOf(workflow).filter(({name})=>/^pull_request(?:_target)?$/.
test(name));return[...(0,ci_workflow.aG)(workflow)].toReversed().flatMap(([name,job])=>{const node=(0,ci_workflow.jf)(job,"runs-on"),labels=node?.kind==="object"?
(0,ci_workflow.jf)(node,"labels"):node,isOwn=(labels?.kind==="array"?labels.items:labels?[labels]:[]).some(each=>each.kind==="scalar"&&/^self-hosted$/i.test(String(
each.value))),trigger=events.find(each=>doorOf({workflow,jobName:name,job,step:job},each,"author")==="open");return!node||!isOwn||!trigger||(0,ci_workflow.Ci)(job).
some(ci_agents.wB)?[]:[[name,{id:"ci/own-machine-for-pull-requests",node,message:`{place} runs on your own machine for every "${trigger.name}": in a public repo\
sitory anybody's code does.`,evidence:[`trigger: ${trigger.name}`]}]]})}const HOUSE=/^(?:actions|github)\//i;function suppliers(workflow){return(0,ci_found.G)([
...[...(0,ci_workflow.aG)(workflow)].flatMap(([name,job])=>loose(workflow,(0,ci_workflow.jf)(job,"uses"),job,job).map(found=>[name,found])),...(0,ci_found.cc)(workflow,
(step,job)=>loose(workflow,(0,ci_workflow.jf)(step,"uses"),step,job))])}function loose(workflow,node,own,job){if(node?.kind!=="scalar")return[];const[,name="",ref=""]=/^([\w.-]+\/[\w./-]+)@(\S+)$/.
exec(String(node.value))??[];if(ref===""||HOUSE.test(name)||/^[\da-f]{40}$|^[\da-f]{64}$/i.test(ref)||ref.includes("${{"))return[];const isBranch=ci_names.dI.test(
ref);if(isBranch&&ci_names.Xh.test(name.toLowerCase()))return[];const powers2=powersOf(workflow,own,job);return[{id:isBranch?"ci/action-from-branch":"ci/action-\
unpinned",node,message:isBranch?`{place} runs ${name}@${ref}, whatever the branch holds at the time${powers2}.`:`{place} runs ${name}@${ref}; its owner can move\
 that name to other code${powers2}.`,evidence:[`uses: ${name}@${ref}`],...isBranch&&powers2===""&&{tier:"context"}}]}function powersOf(workflow,own,job){const declared=(0,ci_workflow.
jf)(job,"permissions")??(0,ci_workflow.jf)(workflow,"permissions"),held=[...(declared?.kind==="scalar"?[String(declared.value)]:(0,ci_workflow.Ej)(declared)).some(
level=>/^write/.test(level))?["a token that may write"]:[],...mentionsSecret(own)||mentionsSecret((0,ci_workflow.jf)(job,"env"))||mentionsSecret((0,ci_workflow.
jf)(workflow,"env"))?["secrets"]:[]];return held.length===0?"":`, with ${held.join(" and ")}`}const CHECKS=[scripts,checkouts,powers,conditions,suppliers,caches],
workflows=rules=>{const own=new Map(rules.flatMap(rule=>rule.detector==="workflows"?[[rule.info.id,rule]]:[]));if(own.size!==0)return{name:"workflows",keywords:[],
appliesTo:artifact=>artifact.kind==="workflow"&&!/\.md$/i.test(artifact.path)&&[...own.values()].some(rule=>rule.appliesTo(artifact)),detect({artifact,segments,
report}){const workflow=segments.structures.find(({role})=>role==="workflow")?.node;if(workflow)for(const check of CHECKS)for(const[jobName,found]of check(workflow,
artifact.text())){const rule=own.get(found.id);rule?.appliesTo(artifact)&&report((0,ci_found.Lr)(artifact,rule,jobName,found))}}}}})};export{id,ids,modules};
