var __freeze=Object.freeze,__defProp=Object.defineProperty;var __template=(cooked,raw)=>__freeze(__defProp(cooked,"raw",{value:__freeze(raw||cooked.slice())}));var _a;const id=5521,ids=[5521,4540],modules={63555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{mW:()=>NO_COMPLIANCE,ri:()=>CONTROL_RESULTS});const CONTROL_RESULTS=["fail","partial","pass","not_applicable","not_evaluated","manual"],CONTROL_STATUSES=null,NO_COMPLIANCE={
mapping:"",isAsked:!1,frameworks:[]}}),52717:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ov:()=>COMPONENT_TYPES,Ph:()=>NO_INVENTORY,Pu:()=>keyText,Y8:()=>isBefore,f6:()=>RELATION_TYPES,gP:()=>COMPONENT_FLAGS,qg:()=>COMPONENT_ORIGINS});const COMPONENT_TYPES=[
"model","embedding_model","model_file","dataset","llm_provider","inference_endpoint","sdk_library","agent_framework","package","agent","tool","prompt","resource",
"mcp_server","mcp_client","mcp_gateway","skill","instruction_file","vector_store","memory","guardrail","workflow","trigger","notebook","container","cloud_resour\
ce","ci_step","endpoint","secret_reference"],RELATION_TYPES=["uses","calls","exposes","authenticates_with","reads_from","writes_to","triggers","runs_in","declar\
es","contains"],COMPONENT_FLAGS={hardcoded_api_key:"A key of a provider stands in the source beside it.",hardcoded_credentials:"A password or token stands in it\
s parameters.",shadow_ai:"The library is imported but declared in no manifest.",unpinned_model:"The model is named by an alias that its provider moves.",deprecated_model:"\
Its provider has announced its end or ended it.",unpinned_version:"What is started or installed is whatever is newest.",webhook_no_auth:"A trigger anybody may c\
all starts it.",no_auth:"It asks nobody who he is.",internet_facing:"It is reachable from outside of the machine it runs on.",insecure_transport:"It is reached \
over plain HTTP.",tls_unchecked:"Certificates are not checked.",mcp_unknown_server:"A remote server, or a command nobody publishes.",mcp_all_tools:"An agent tak\
es whatever tools a remote server offers.",code_http_tools:"One agent runs code and reaches the network.",lethal_trifecta:"One agent reads private data, takes i\
n texts of strangers and can send out.",model_controlled:"A model decides over a command, query, path or address of it.",multi_agent_no_trust:"Agents hand texts\
 to each other without a check.",agent_chain_no_validation:"The answer of one agent is the order of the next.",dangerous_code:"Its code starts programs, evaluat\
es text or reads files.",no_error_handling:"What fails in it is noticed by nobody.",no_iteration_limit:"Nothing ends a run of it that goes in circles.",no_human_approval:"\
What the model says is sent or written without a person.",executes_on_load:"Loading the file runs code that stands in it.",large_model_file:"The file is larger \
than 1 GB.",gpu_instance:"It runs on a GPU.",public_resource:"The cloud resource is open to the internet.",disabled:"It is switched off where it is declared.",privileged:"\
It runs with more rights than its work needs.",community_node:"A node of an n8n workflow that n8n does not ship."},COMPONENT_ORIGINS=["source","manifest","confi\
g","file","live","remote"],NO_INVENTORY={components:[],relationships:[]};function keyText({type,name,scope,purl}){return JSON.stringify(purl===void 0?[type,scope??
"",name]:[purl])}function isBefore(a,b){return a.line<b.line||a.line===b.line&&a.column<b.column}}),90834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Gw:()=>exampleFiles,K_:()=>shownExample,oR:()=>joined});const SPLIT="{+}";function joined(text){return text.replaceAll(
SPLIT,"")}function joinedExample({text}){return joined(text)}function exampleFiles({path,text,others=[]}){return[{path,text},...others].map(file=>({path:file.path,
text:joined(file.text)}))}function shownExample({text,others=[]}){const further=others.map(file=>`
\u2026 ${file.path}
${file.text}`);return[text,...further].join("").replaceAll(SPLIT,"\u2026")}}),4155:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>claimOf});function claimOf({origins,properties}){if(origins.length!==1||origins[0]!=="remote")return;const place=properties["\
seen-at"];return{service:properties["seen-by"]??"a service",...place!==void 0&&{place}}}}),39477:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HV:()=>shortTitle,OD:()=>frameworkSentence,Sx:()=>askedFrameworks,j1:()=>editionTitle,kC:()=>RESULT_WORDS,nz:()=>NO_CLAIM});
const NAMED=6,RESULT_WORDS={fail:"failed",partial:"in part",pass:"passed",not_applicable:"not applicable",not_evaluated:"not evaluated",manual:"for people"},NO_CLAIM="\
Evidence related to these controls by our own mapping; no claim of compliance.";function askedFrameworks(compliance){return compliance.isAsked?compliance.frameworks:
[]}function editionTitle({title,edition}){return edition.includes(title)?edition:`${title} ${edition}`}function shortTitle({title,edition}){const[short=""]=edition.
split(/[;,]| \((?!EU\))/);return editionTitle({title,edition:short})}function frameworkSentence({counts,coverage,score,controls}){const{evaluated,total}=coverage;
if(evaluated===0)return`none of ${total} controls could be evaluated`;const failed=controls.filter(({result})=>result==="fail").map(({id:id2})=>id2),more=failed.
length>NAMED?[`${failed.length-NAMED} more`]:[],parts=[...counts.fail>0?[`${counts.fail} failed (${[...failed.slice(0,NAMED),...more].join(", ")})`]:[],...counts.
partial>0?[`${counts.partial} in part`]:[],...counts.pass>0?[`${counts.pass} passed`]:[]];return`${evaluated} of ${total} controls evaluated: ${parts.join(", ")}\
; ${score} %`}}),75521:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{htmlReport:()=>htmlReport});var lib_escape=__webpack_require__(68989),hash=__webpack_require__(52467),reports_groups=__webpack_require__(
63158),compliance=__webpack_require__(63555),compliance_words=__webpack_require__(39477),wording=__webpack_require__(7176),limits=__webpack_require__(54354);class Html{#markup;constructor(markup){
this.#markup=markup}get markup(){return this.#markup}}function html(template,...parts){let markup=template[0]??"";for(const[index,part2]of parts.entries())markup+=
markupOf(part2)+(template[index+1]??"");return new Html(markup)}function markupOf(part2){return part2===void 0||part2===!1?"":part2 instanceof Html?part2.markup:
typeof part2=="number"?String(part2):typeof part2=="string"?escaped(part2):part2.map(markupOf).join("")}const ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&\
quot;","'":"&#39;","`":"&#96;"};function escaped(text){return(0,lib_escape.RK)(text).replace(/[&<>"'`]/g,character=>ENTITIES[character])}function prose(text,limit){
const parts=(0,lib_escape.ge)(text,limit).split(/`([^`]+)`/);return html`${parts.map((part2,index)=>index%2===1?html`<code>${part2}</code>`:part2)}`}function markup_link(address,label){
const url=URL.canParse(address)?new URL(address):void 0;return url!==void 0&&/^https?:$/.test(url.protocol)&&url.username+url.password===""?html`<a href="${url.
href}" rel="noopener noreferrer">${label}</a>`:html`${label}`}function bytesOf({markup}){return Buffer.byteLength(markup,"utf8")}function verbatim(constant){return new Html(
constant)}const SHARES={accepted:.01,policies:.01,findings:.38,mentions:.15,paths:.05,components:.26,relations:.02,compliance:.03,coverage:.02,remote:.03};class Budget{#left;constructor(part2){
this.#left=Math.floor(limits.gD*SHARES[part2])}takes(piece){return this.#left-=bytesOf(piece),this.#left>=0}}function within(items,budget,of){const placed2=[];for(const[
index,item]of items.entries()){const piece=of(item,index);if(!budget.takes(piece))break;placed2.push(piece)}return{placed:placed2,leftOut:items.length-placed2.length}}
function leftOutNote(count,noun){if(count!==0)return html`<p class="left">${count} more ${noun}, left out to keep this page small. The JSON report has all of them.</p>\n`}
const TITLE=160,WORDS=300,FINDINGS=4;function complianceSection({mapping,frameworks:frameworks2},linked){if(frameworks2.length===0)return;const budget=new Budget(
"compliance");return html`<section id="compliance" aria-labelledby="compliance-title"><h2 id="compliance-title">Related controls</h2>
<p class="intro">${compliance_words.nz} Mapping <code>${(0,lib_escape.Jj)(mapping,TITLE)}</code>.</p>
<table class="frameworks"><thead><tr><th scope="col">Framework</th><th scope="col">Evaluated</th><th scope="col">Failed</th><th scope="col">In part</th><th scope="col">Passed</th><th scope="col">Score</th></tr></thead><tbody>
${frameworks2.map(summaryRow)}</tbody></table>
${frameworks2.map((each,index)=>controls(each,index,budget,linked))}</section>
`}function summaryRow(framework,index){const{counts,coverage,score}=framework;return html`<tr><th scope="row"><a href="#k-${index+1}">${(0,lib_escape.Jj)((0,compliance_words.
HV)(framework),TITLE)}</a></th><td data-l="Evaluated">${coverage.evaluated} of ${coverage.total}</td><td data-l="Failed">${counts.fail}</td><td data-l="In part">${counts.
partial}</td><td data-l="Passed">${counts.pass}</td><td data-l="Score">${score===null?"none":`${score} %`}</td></tr>
`}function controls(framework,index,budget,linked){const{asOf,source:source2,note,controls:all,counts}=framework,sorted=all.toSorted((a,b)=>compliance.ri.indexOf(
a.result)-compliance.ri.indexOf(b.result)),rows=[];for(const each of sorted){const piece=controlRow(each,linked);if(!budget.takes(piece))break;rows.push(piece)}
const words=compliance.ri.filter(result=>counts[result]>0).map(result=>`${counts[result]} ${compliance_words.kC[result]}`);return html`<details class="framework" id="k-${index+
1}"><summary><h3>${(0,lib_escape.Jj)((0,compliance_words.j1)(framework),TITLE)}</h3> <span class="count">${words.join(", ")}</span></summary>
<p class="small">As of ${asOf}. ${markup_link(source2,"Source")}.${note!==void 0&&html` ${prose(note,WORDS)}`}</p>
<table class="controls"><thead><tr><th scope="col">Control</th><th scope="col">Result</th><th scope="col">Because</th></tr></thead><tbody>
${rows}</tbody></table>
${leftOutNote(sorted.length-rows.length,"controls")}</details>
`}function controlRow(control,{isOnPage,ruleOf}){const{id:id2,title,result,because,findings,findingCount,status,appliesFrom,note}=control,shown=findings.filter(
each=>isOnPage(`f-${each}`)).slice(0,FINDINGS),rest=findingCount-shown.length,links=shown.map(each=>html` <a href="#f-${each}">${(0,lib_escape.Jj)(ruleOf.get(each)??
each,TITLE)}</a>`),marks2=[status,appliesFrom===void 0?void 0:`applies from ${appliesFrom}`];return html`<tr><th scope="row"><b>${(0,lib_escape.Jj)(id2,TITLE)}</b> ${(0,lib_escape.
Jj)(title,TITLE)}${marks2.map(each=>each!==void 0&&html` <em>${each}</em>`)}</th><td>${resultMark(result)}</td><td>${prose(because,WORDS)}${shown.length>0&&html`:${links}${rest>
0&&html` and ${(0,wording.LS)(rest,"more finding")}`}`}${note!==void 0&&html` <small>${prose(note,WORDS)}</small>`}</td></tr>
`}function resultMark(result){return html`<b class="sev result ${result}">${compliance_words.kC[result]}</b>`}var component=__webpack_require__(52717),claims=__webpack_require__(
4155);const COLUMNS=["Starts it","Agents","Servers","Tools and data","Models and services"],COMPONENT_WORDS={agent:{one:"agent",many:"Agents",column:1},mcp_server:{
one:"MCP server",many:"MCP servers",column:2},mcp_gateway:{one:"MCP gateway",many:"MCP gateways",column:2},mcp_client:{one:"MCP client",many:"MCP clients",column:0},
tool:{one:"tool",many:"Tools",column:3},prompt:{one:"prompt",many:"Prompts",column:3},resource:{one:"resource",many:"Resources",column:3},workflow:{one:"workflo\
w",many:"Workflows",column:0},trigger:{one:"trigger",many:"Triggers",column:0},skill:{one:"skill",many:"Skills",column:0},instruction_file:{one:"instruction fil\
e",many:"Instruction files",column:0},model:{one:"model",many:"Models",column:4},embedding_model:{one:"embedding model",many:"Embedding models",column:4},model_file:{
one:"model file",many:"Model files",column:4},llm_provider:{one:"provider",many:"Providers",column:4},inference_endpoint:{one:"inference endpoint",many:"Inferen\
ce endpoints",column:4},dataset:{one:"dataset",many:"Datasets",column:3},vector_store:{one:"vector store",many:"Vector stores",column:3},memory:{one:"memory",many:"\
Memories",column:3},guardrail:{one:"guardrail",many:"Guardrails",column:3},agent_framework:{one:"agent framework",many:"Agent frameworks",column:4},sdk_library:{
one:"AI library",many:"AI libraries",column:4},package:{one:"package",many:"Packages",column:4},notebook:{one:"notebook",many:"Notebooks",column:0},container:{one:"\
container",many:"Containers",column:4},cloud_resource:{one:"cloud resource",many:"Cloud resources",column:4},ci_step:{one:"CI step",many:"CI steps",column:0},endpoint:{
one:"endpoint",many:"Endpoints",column:4},secret_reference:{one:"secret reference",many:"Secret references",column:4}},SHOWN_TYPES=Object.keys(COMPONENT_WORDS),
CAPABILITY_WORDS={shell:"run commands",code:"run code","page-script":"run scripts in pages","file-read":"read files","file-write":"write files",fetch:"fetch add\
resses",sql:"query databases",money:"move money",destroy:"delete","destroy-all":"delete everything",untrusted:"take in texts of strangers",send:"send out",private:"\
read private data",records:"read mails and records",vault:"read a vault",environment:"read the environment",access:"change who has access",install:"install soft\
ware",system:"change the system","agent-config":"change settings of agents",memory:"keep notes for later"};var places=__webpack_require__(64190);const PATH=240,
LOGICAL=160;function place(at,pathOf,hasColumn=!1){if((0,places.ru)(at))return html`<bdi>${(0,lib_escape.Jj)((0,places.yH)(at,pathOf),PATH)}</bdi>`;const path=pathOf(
at),{line,column}=at.range.start,shown=`${path.length>PATH?`\u2026${path.slice(-PATH)}`:path}:${line}${hasColumn?`:${column}`:""}`,isElsewhere=at.path!==path&&at.
path.startsWith("https://github.com/");return html`<code>${isElsewhere?markup_link(`${at.path}#L${line}`,shown):shown}</code>`}function logical(at){if(!(at.logical===
void 0||at.logical===""||(0,places.ru)(at)))return html` <bdi class="in">${(0,lib_escape.Jj)(at.logical,LOGICAL)}</bdi>`}var frameworks=__webpack_require__(54889),
markdown_rule=__webpack_require__(24540);const rule_TITLE=200,ID=120,IDS=12,REFERENCES=6,ADDRESS=100,FIRST=20;function card({rule,severity:severity2,about,hits:hits2,
count,isOpen}){const begin=isOpen?html`<details class="rule" open>`:html`<details class="rule">`,rest=count-hits2.length,further=hits2.slice(FIRST);return html`${begin}<summary>${severityMark(
severity2)} <h4>${(0,lib_escape.Jj)(rule.title,rule_TITLE)}</h4> <code>${(0,lib_escape.Jj)(rule.id,ID)}</code> <span class="count">${(0,wording.LS)(count,"place")}</span></summary>
${about}<ol class="hits">
${hits2.slice(0,FIRST)}</ol>
${further.length>0&&html`<details class="further"><summary>${(0,wording.LS)(further.length,"more place")}</summary><ol class="hits" start="${FIRST+1}">\n${further}</ol></details>\n`}${rest>
0&&html`<p class="left">and ${(0,wording.LS)(rest,"more place")}, left out to keep this page small. The JSON report has all of them.</p>\n`}</details>
`}function severityMark(severity2){return html`<b class="sev ${severity2}">${severity2}</b>`}function ruleText(rule){return html`<div class="about"><p>${prose(rule.
why,wording.W_)}</p>
<p class="fix"><b>Fix</b> ${prose(rule.fix,wording.W_)}</p>
${classes(rule)}<p class="refs">${markup_link((0,markdown_rule.S)(rule.id),"About this rule")}${rule.references.slice(0,REFERENCES).map(each=>html` · ${markup_link(
each,shortAddress(each))}`)}</p></div>
`}function classes(rule){const of=frameworks.i.map(framework=>({framework,ids:(rule.frameworks[framework.column]??[]).slice(0,IDS)})),cited=of.filter(({framework})=>isCited(
framework)),others2=of.filter(({framework,ids:ids2})=>!isCited(framework)&&ids2.length>0),chips=cited.flatMap(({framework,ids:ids2})=>ids2.map(id2=>html`<li title="${(0,frameworks.
T_)(framework)}">${classId(framework,id2)}</li>`)),related=others2.map(({framework,ids:ids2})=>`${(0,frameworks.T_)(framework)} ${ids2.join(", ")}`).join("; ");
if(chips.length+others2.length!==0)return html`<ul class="classes" aria-label="Classes">${chips}</ul>${others2.length>0&&html`<p class="related">Related to ${(0,lib_escape.
Jj)(related,wording.W_)}</p>`}
`}function isCited({family,column}){return family!=="other"||column==="mitre_atlas"}function classId(framework,id2){const number=framework.family==="cwe"?/^CWE-(\d{1,6})$/.
exec(id2)?.[1]:void 0,cited=(0,frameworks.nI)(framework,(0,lib_escape.Jj)(id2,ID));return number===void 0?html`${cited}`:markup_link(`https://cwe.mitre.org/data\
/definitions/${number}.html`,cited)}function shortAddress(address){return(0,lib_escape.Jj)(address.replace(/^https?:\/\/(www\.)?/,"").replace(/\/$/,""),ADDRESS)}
const NAME=120,FACT=100,PLACES=2,MISSING=6;function componentsSection(assessment,pathOf){const{components,removedComponents}=assessment;if(components.length+removedComponents.
length===0)return{section:void 0,shown:new Set};const budget=new Budget("components"),shown=new Set,parts=placed(components).flatMap(([type,of])=>{const rows=[];
for(const each of of){const piece=row(each,pathOf);if(!budget.takes(piece))break;rows.push(piece),shown.add(`c-${each.id}`)}return rows.length===0?[]:[body(type,
rows,of.length)]});return{section:html`<section id="components" aria-labelledby="components-title"><h2 id="components-title">AI bill of materials <span class="count">${components.
length}</span></h2>
${removed(assessment)}${components.length>0&&html`${filters(components)}<table class="components"><thead><tr><th scope="col" data-sort="name">Component</th><th scope="col">May</th><th scope="col" data-sort="risk">Risk</th><th scope="col" data-sort="known">Known</th><th scope="col">Where</th></tr></thead>
${parts}</table>
${leftOutNote(components.length-shown.size,"components")}${legend(components)}`}</section>
`,shown}}function placed(components){return SHOWN_TYPES.flatMap(type=>{const of=components.filter(each=>each.type===type).toSorted((a,b)=>b.risk.score-a.risk.score);
return of.length===0?[]:[[type,of]]})}function body(type,rows,count){return html`<tbody data-type="${type}"><tr class="type"><th colspan="5" scope="rowgroup">${COMPONENT_WORDS[type].
many} <span class="count">${count}</span></th></tr>
${rows}</tbody>
`}function row(component2,pathOf){const{id:id2,risk,completeness,places:places2,placeCount,capabilities,flags,status,use,isGuess}=component2,claim=(0,claims._)(
component2),doubt=claim?`by ${claim.service} alone`:isGuess?"a guess":"",marks2=[status==="new"?"new":"",use==="runtime"?"":use,doubt].filter(Boolean),rest=placeCount-
Math.min(places2.length,PLACES),missing=completeness.missing.slice(0,MISSING).join(", ");return html`<tr id="c-${id2}"><th scope="row"><bdi class="name">${(0,lib_escape.
Jj)(component2.name,NAME)}</bdi>${marks2.map(each=>html` <em>${each}</em>`)}${facts(component2)}${flags.length>0&&html`<ul class="flags">${flags.map(flag=>html`<li>${flagWords(
flag)}</li>`)}</ul>`}</th>
<td data-l="May">${capabilities.map(each=>CAPABILITY_WORDS[each]).join(", ")}</td><td data-l="Risk" data-v="${risk.score}">${risk.score>0?html`<b class="n">${risk.
score}</b> ${severityMark(risk.severity)}`:"\u2013"}</td><td data-l="Known" data-v="${completeness.percent}">${completeness.percent} %${missing!==""&&html` <small>without ${missing}</small>`}</td><td data-l="Where">${claim?.
place!==void 0&&html`<small><bdi>${(0,lib_escape.Jj)(claim.place,NAME)}</bdi></small>`}${places2.slice(0,PLACES).map(each=>html`<span>${place(each,pathOf)}</span> `)}${rest>
0&&html`<small>and ${(0,wording.LS)(rest,"more place")}</small>`}</td></tr>
`}function facts({scope,provider,versions,purl,endpoint,name,licence,auth,properties}){const said=[scope===void 0||scope===""?void 0:`in ${scope}`,provider===name?
void 0:provider,versions.length===0?void 0:versions.slice(0,3).join(", "),purl,endpoint===name?void 0:endpoint,licence,auth==="none"?"asks nobody who he is":void 0,
properties.description].filter(each=>each!==void 0);return said.length===0?void 0:html`<small>${said.map((each,index)=>html`${index>0&&" \xB7 "}<bdi>${(0,lib_escape.
Jj)(each,FACT)}</bdi>`)}</small>`}function flagWords(flag){return flag.replaceAll("_"," ")}function legend(components){const used=Object.keys(component.gP).filter(
flag=>components.some(({flags})=>flags.includes(flag)));if(used.length!==0)return html`<details class="legend"><summary>What the flags mean</summary><dl>
${used.map(flag=>html`<div><dt>${flagWords(flag)}</dt><dd>${component.gP[flag]}</dd></div>\n`)}</dl></details>
`}function removed({removedComponents}){if(removedComponents.length===0)return;const named=removedComponents.slice(0,20).map(({type,name},index)=>html`${index>0&&
", "}${COMPONENT_WORDS[type].one} <bdi><code>${(0,lib_escape.Jj)(name,NAME)}</code></bdi>`),rest=removedComponents.length-named.length;return html`<p class="intro">Gone with this change: ${named}${rest>
0&&` and ${rest} more`}.</p>
`}function filters(components){const options=placed(components).map(([type,of])=>html`<option value="${type}">${COMPONENT_WORDS[type].many} (${of.length})</option>`);
return html`<form class="filters" id="component-filters" hidden>
<label class="search">Search <input type="search" name="words" autocomplete="off" spellcheck="false"></label>
<label>Type <select name="type"><option value="">all types</option>${options}</select></label>
<label class="box"><input type="checkbox" name="risky"> with a risk or a flag only</label>
<output aria-live="polite"></output>
</form>
`}var model_coverage=__webpack_require__(27706),servers=__webpack_require__(81240);const coverage_PATH=240,coverage_NAME=120,SERVERS=50,GAPS=100;function accepted({
notices}){const of=notices.filter(({kind})=>kind==="accepted");if(of.length===0)return;const{placed:placed2,leftOut}=within(of,new Budget("accepted"),notice);return html`<section class="accepted" id="accepted" aria-labelledby="accepted-title"><h2 id="accepted-title">Accepted by this change</h2>
<ul>${placed2}</ul>
${leftOutNote(leftOut,"notices")}</section>
`}function coverageSection(assessment,pathOf){const{coverage}=assessment,code=(0,wording.vJ)(coverage),budget=new Budget("coverage"),parts=[...coverage_servers(
assessment),...gaps(assessment,!0,pathOf),...gaps(assessment,!1,pathOf),...others(assessment)].filter(each=>budget.takes(each));return html`<section id="coverage" aria-labelledby="coverage-title"><h2 id="coverage-title">What was looked at</h2>
<p>${(0,wording.Xx)(assessment)}; ${(coverage.bytes/1e6).toFixed(1)} MB.${code!==void 0&&` Source code: ${code}.`}</p>
${parts}</section>
`}function coverage_servers(assessment){const rows=(0,servers.Bp)(assessment);if(rows.length===0)return[];const agent=(0,servers.RJ)(assessment),shown=rows.slice(
0,SERVERS).map(row2=>html`<li><b><bdi>${(0,lib_escape.Jj)(row2.name,coverage_NAME)}</bdi></b> ${prose((0,servers.qg)(row2),wording.W_)}.</li>\n`),rest=rows.length-
shown.length;return[html`<h3>Live servers</h3><ul>${shown}${rest>0&&html`<li>and ${(0,wording.LS)(rest,"more server")}</li>`}</ul>${agent!==void 0&&html`<p class="small">Asked as <code>${(0,lib_escape.
Jj)(agent,coverage_NAME)}</code>.</p>`}
`]}function gaps({coverage},wanted,pathOf){return model_coverage.x.filter(reason=>isWanted(reason,wanted)).flatMap(reason=>{const of=coverage.gaps.filter(each=>each.
reason===reason),count=coverage.gapCounts[reason]??of.length;if(count===0)return[];const shown=of.slice(0,GAPS).map(each=>html`<li><code>${(0,lib_escape.Jj)(pathOf(
each),coverage_PATH)}</code> ${prose(each.detail,coverage_PATH)}</li>\n`),rest=count-shown.length,begin=wanted?html`<details class="gap" open>`:html`<details class="gap">`;
return[html`${begin}<summary>${wanted?"Not looked at":"Left out by intent"}: ${(0,wording.Yq)(reason,count)}</summary><ul>
${shown}${rest>0&&html`<li>and ${rest} more</li>`}</ul></details>
`]})}function isWanted(reason,wanted){return(0,model_coverage.O)({target:"",path:"",reason,detail:""})===wanted}function others({notices,comparison}){const isSaid=({
kind,message})=>kind==="accepted"||kind==="comparison"&&comparison.kind==="impossible"&&message===comparison.detail,of=notices.filter(each=>!isSaid(each));return of.
length===0?[]:[html`<h3>Notices</h3><ul>${of.slice(0,GAPS).map(notice)}</ul>\n`]}function notice({kind,message,hint}){return html`<li>${kind==="not-honoured"&&html`<b>Not honoured</b> `}${prose(
message,wording.W_)}${hint!==void 0&&html` ${prose(hint,wording.W_)}`}</li>
`}function silencing(){return html`<section id="ignoring" aria-labelledby="ignoring-title"><h2 id="ignoring-title">How to silence a finding</h2>
<p>Paste its ignore line into <code>bartizan.yml</code> below <code>ignore:</code>, or its comment beside the line, and say why. An ignore without a reason is not accepted. What is ignored stays listed here, and what a pull request ignores is said at the top of its report.</p></section>
`}var severity=__webpack_require__(96271),way=__webpack_require__(69723);const LINE=220,BEFORE=80,MARKED=6,EVIDENCE=3,CHANGED=40;function source(finding){const changed=(0,places.
MA)(finding);if(changed.length>0)return changes(changed);const[cause]=finding.locations;return cause.snippet===void 0||(0,places.XJ)(cause)?plain(finding.evidence.
slice(0,EVIDENCE)):frame_frame(cause.snippet)}function changes(of){const shown=of.slice(0,CHANGED).map(each=>{const text=(0,lib_escape.Jj)(each.slice(2),LINE);return each.
startsWith("+ ")?html`<ins>${text}</ins>`:each.startsWith("- ")?html`<del>${text}</del>`:html`<span>${(0,lib_escape.Jj)(each,LINE)}</span>`}),rest=of.length-shown.
length;return html`<pre class="frame changes">${shown}${rest>0&&html`<i>${(0,wording.LS)(rest,"more line")}</i>`}</pre>\n`}function plain(of){if(of.length!==0)return html`<pre class="frame">${of.
map(each=>html`<span>${(0,lib_escape.Jj)(each,LINE)}</span>`)}</pre>\n`}function frame_frame({firstLine,lines,mark}){const first=Math.max(mark.start.line,firstLine),
end=mark.end.column===1&&mark.end.line>mark.start.line?mark.end.line-1:mark.end.line,last=Math.min(Math.max(end,first),firstLine+lines.length-1),shownLast=Math.
min(last,first+MARKED-1),rows=[];for(let number=first-1;number<=shownLast+1;number++){const line=lines[number-firstLine],isBeside=number<first||number>shownLast;
if(line===void 0||isBeside&&line.trim()==="")continue;if(number>shownLast&&last>shownLast)break;const from=number===mark.start.line?mark.start.column-1:line.length-
line.trimStart().length,to=number===mark.end.line?mark.end.column-1:line.length,shown=isBeside?html`${tabbed((0,lib_escape.Jj)(line,LINE))}`:marked(line,from,Math.
max(to,from+1));rows.push(html`<span data-n="${number}">${shown}</span>`)}const rest=last-shownLast;return html`<pre class="frame">${rows}${rest>0&&html`<i>${(0,wording.
LS)(rest,"more line")}</i>`}</pre>\n`}function marked(line,from,to){const start=line.length<=LINE||from<=BEFORE?0:boundary(line,from-BEFORE),stop=boundary(line,
Math.min(line.length,start+LINE)),[a,b]=[boundary(line,Math.min(from,stop)),boundary(line,Math.min(to,stop))],ellipsis=isCut=>isCut&&"\u2026";return html`${ellipsis(
start>0)}${tabbed(line.slice(start,a))}<mark>${tabbed(line.slice(a,b))}</mark>${tabbed(line.slice(b,stop))}${ellipsis(stop<line.length)}`}function boundary(line,at){
const unit=line.charCodeAt(at-1);return unit>=55296&&unit<=56319?at-1:at}function tabbed(text){return text.replaceAll("	","    ")}const BRIEF=160,finding_WORDS=240,
CODE=160,finding_PLACES=6,IGNORE=1e3;function hit(assessed,pathOf){const{finding}=assessed,[cause,...others2]=finding.locations,copies=(0,places.lS)(assessed);return html`${opening(
assessed)}<p class="at">${place(cause,pathOf,!0)}${logical(cause)}${marks(assessed)}</p>
<p>${prose(finding.message,wording.W_)}</p>
${source(finding)}${finding_way(assessed,pathOf)}${others2.length>0&&finding_places("Also part of it",others2,pathOf)}${copies.length>0&&finding_places(`The sam\
e value, ${wording.Tl}`,copies,pathOf)}${notes(assessed)}${ignore(assessed)}</li>
`}function mention(assessed,pathOf){const{finding}=assessed;return html`${opening(assessed)}<p class="at">${place(finding.locations[0],pathOf)} ${prose(`${finding.
message}${(0,wording.Ng)(assessed)}`,BRIEF)}</p></li>
`}function opening(assessed){return html`<li class="hit" id="f-${assessed.fingerprint}" data-s="${assessed.finding.severity}" data-g="${(0,reports_groups.F8)(assessed)}">`}
function marks({finding:{confidence,use},status,copies=[]}){return html`${status==="new"&&html` <em>new</em>`}${confidence!=="high"&&html` <em>${confidence} confidence</em>`}${use!==
"runtime"&&html` <em>${use}</em>`}${copies.length>0&&html` <em>${(0,wording.LS)(copies.length+1,"place")}</em>`}`}function finding_way({finding},pathOf){const found=(0,way.
VO)(finding);if(!found)return;const entry2=step=>{const code=(0,way.$N)(step);return html`<li>${place(step,pathOf)} ${prose(step.what,finding_WORDS)}${code!==""&&
html` <code class="line">${(0,lib_escape.Jj)(code,CODE)}</code>`}</li>
`},{beginning,leftOut,end}=found;return html`<ol class="way" aria-label="The way of the text">
${beginning.map(entry2)}${leftOut>0&&html`<li class="more">${(0,wording.LS)(leftOut,"more step")}</li>\n`}${end.map(entry2)}</ol>
`}function finding_places(title,of,pathOf){const shown=of.slice(0,finding_PLACES).map(each=>html`<li>${place(each,pathOf)}${logical(each)}</li>`),rest=of.length-
shown.length;return html`<div class="also"><p>${title}</p><ul>${shown}${rest>0&&html`<li>and ${(0,wording.LS)(rest,"more place")}</li>`}</ul></div>
`}function notes(assessed){const{tier,tierReason,status,statusReason,suppression}=assessed,doubts=(0,way.Pi)(assessed.finding),said=[];if(doubts.length>0&&said.
push(html`<b>Note</b> ${prose(doubts.join("; "),wording.W_)}`),tierReason!==void 0&&said.push(html`<b>Tier</b> ${tier}, because ${prose(tierReason,finding_WORDS)}`),
status==="known"&&statusReason!==void 0&&said.push(html`<b>Known</b> ${prose(statusReason,finding_WORDS)}`),suppression){const{by,reason,until,isAdded}=suppression,
where=by==="inline"?"beside the line":"in bartizan.yml";said.push(html`<b>Ignored</b> ${where}: “<bdi>${(0,lib_escape.Jj)(reason,finding_WORDS)}</bdi>”${until!==
void 0&&html`, until ${(0,lib_escape.Jj)(until,20)}`}${isAdded&&html`, <strong>added by this change</strong>`}`)}return said.map(each=>html`<p class="note">${each}</p>\n`)}
function ignore({status,finding:{inlineIgnore},ignoreLine}){if(status==="suppressed")return;const where=inlineIgnore===void 0?"in bartizan.yml, below ignore:":"\
beside the line";return html`<p class="ignore"><b>Ignore</b> <code class="paste">${(0,lib_escape.Jj)(inlineIgnore??ignoreLine,IGNORE)}</code> <small>${where}</small></p>`}
const GROUP_TITLES={gating:"Stops this build",other:"Does not stop this build",review:"For review",context:"For context",known:"There before, not counted",suppressed:"\
Ignored"},UNFOLDED=new Set(["gating","other"]),ORDER=["gating","other","review","known","suppressed","context"];function findingsSection({findings,comparison},pathOf){
const groups=(0,reports_groups.zD)(findings);if(findings.length===0){const fixed=comparison.fixedCount>0?` ${(0,wording.LS)(comparison.fixedCount,"finding")} fi\
xed.`:"";return html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
<p class="none">Nothing was found.${fixed}</p></section>
`}const budgets={whole:new Budget("findings"),brief:new Budget("mentions")},parts=ORDER.filter(group=>groups[group].length>0).map(group=>part(group,groups[group],
pathOf,budgets));return html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
${findings_filters(groups)}${parts}</section>
`}function part(group,of,pathOf,budgets){const cards=[];let shown=0;for(const some of byRule(of)){const[{rule,finding}]=some,text=ruleText(rule),about=budgets.whole.
takes(text)?text:void 0,frame={rule,severity:finding.severity,about,count:some.length,isOpen:UNFOLDED.has(group)};if(!budgets.brief.takes(card({...frame,about:void 0,
hits:[]})))break;cards.push(card({...frame,hits:hits(some,pathOf,budgets)})),shown+=some.length}return html`<section class="group" id="g-${group}" aria-labelledby="g-${group}-title"><h3 id="g-${group}-title">${GROUP_TITLES[group]} <span class="count">${of.
length}</span> <span class="sum">${(0,wording.gO)(of)}</span></h3>
${cards}${leftOutNote(of.length-shown,"findings")}</section>
`}function hits(of,pathOf,{whole,brief}){const placed2=[];for(const each of of){const full=hit(each,pathOf),piece=whole.takes(full)?full:mention(each,pathOf);if(piece!==
full&&!brief.takes(piece))break;placed2.push(piece)}return placed2}function byRule(findings){const rules=new Map;for(const each of findings){const some=rules.get(
each.rule.id);some?some.push(each):rules.set(each.rule.id,[each])}return[...rules.values()]}function findings_filters(groups){const all=reports_groups.fd.flatMap(
group=>groups[group]),boxes=severity.oC.filter(severity2=>all.some(({finding})=>finding.severity===severity2)).map(severity2=>html`<label><input type="checkbox" name="severity" value="${severity2}" checked> ${severity2}</label>`),
options=ORDER.filter(group=>groups[group].length>0).map(group=>html`<option value="${group}">${GROUP_TITLES[group]}</option>`);return html`<form class="filters" id="finding-filters" hidden>
<label class="search">Search <input type="search" name="words" autocomplete="off" spellcheck="false" aria-describedby="keys"></label>
<label>Show <select name="group"><option value="">everything</option>${options}</select></label>
<label>Order <select name="order"><option value="">as they weigh</option><option value="count">most places first</option><option value="rule">by rule</option></select></label>
<fieldset><legend>Severity</legend>${boxes}</fieldset>
<output aria-live="polite"></output>
<p id="keys" class="keys">In the list <kbd>j</kbd> and <kbd>k</kbd> go to the next and the previous place, <kbd>/</kbd> comes back here, <kbd>Esc</kbd> empties the search.</p>
</form>
`}const NODE={width:164,height:24},GAP=64,ROW={node:34,lane:11},TOP=40,MARGIN=12,BAND=10,LOOP=34,SWEEPS=8;function layoutOf({nodes,edges}){const used=[...new Set(
nodes.map(({column})=>column))].toSorted((a,b)=>a-b),indices=new Map(nodes.map(({id:id2,column})=>[id2,used.indexOf(column)])),items=new Map(nodes.map(node=>[node.
id,{id:node.id,index:indices.get(node.id)??0,size:ROW.node,weight:weightOf(node)}])),neighbours=new Map,lanesOf=new Map;for(const edge of edges){const lanes=lanesFor(
edge,indices,items);lanesOf.set(edge,lanes);const[left,right]=(indices.get(edge.from)??0)<=(indices.get(edge.to)??0)?[edge.from,edge.to]:[edge.to,edge.from],stops=[
left,...lanes.map(({id:id2})=>id2),right];for(const[at,id2]of stops.slice(1).entries())join(neighbours,stops[at],id2)}const rows=new Map;let bottom=TOP;for(const band of bandsOf(
[...items.values()],neighbours))bottom=settled(ordered(used.length,band,neighbours),neighbours,bottom,rows)+BAND;const x=index=>MARGIN+index*(NODE.width+GAP);return{
placed:new Map(nodes.map(node=>[node.id,{node,x:x(indices.get(node.id)??0),y:Math.round(rows.get(node.id)??0)}])),lanes:new Map([...lanesOf].map(([edge,lanes])=>[
edge,lanes.map(({id:id2,index,size})=>({x:x(index),y:Math.round((rows.get(id2)??0)+size/2)}))])),columns:used.map((column,index)=>({column,x:x(index)})),width:x(
used.length-1)+NODE.width+LOOP+MARGIN,height:bottom-BAND+MARGIN}}function weightOf({isOnPath,component:component2}){return(isOnPath?1e3:0)+(component2?.risk.score??
0)}function lanesFor(edge,indices,items){const[from,to]=[indices.get(edge.from)??0,indices.get(edge.to)??0],lanes=[];for(let index=Math.min(from,to)+1;index<Math.
max(from,to);index++){const id2=`${edge.paths.length>0?"path":"lane"} ${index} ${from<to?edge.from:edge.to}`,lane=items.get(id2)??{id:id2,index,size:ROW.lane,weight:0};
items.set(id2,lane),lanes.push(lane)}return lanes}function join(neighbours,a,b){for(const[from,to]of[[a,b],[b,a]]){const known=neighbours.get(from);known?known.
add(to):neighbours.set(from,new Set([to]))}}function bandsOf(items,neighbours){const bandOf=new Map,bands=[];for(const{id:id2}of items){if(bandOf.has(id2))continue;
const waiting=[id2];bandOf.set(id2,bands.length);for(let each=waiting.pop();each!==void 0;each=waiting.pop())for(const next of neighbours.get(each)??[])bandOf.has(
next)||(bandOf.set(next,bands.length),waiting.push(next));bands.push([])}for(const item of items)bands[bandOf.get(item.id)??0]?.push(item);const worst=band=>Math.
max(...band.map(({weight})=>weight));return bands.toSorted((a,b)=>worst(b)-worst(a)||b.length-a.length)}function ordered(count,items,neighbours){const ranks=new Map;
let stacks=Array.from({length:count},(_,index)=>items.filter(each=>each.index===index).toSorted((a,b)=>b.weight-a.weight));const rank=()=>{for(const stack of stacks)
for(const[index,{id:id2}]of stack.entries())ranks.set(id2,(index+.5)/stack.length)};rank();for(let sweep=0;sweep<SWEEPS;sweep++)stacks=stacks.map(stack=>{const wanted=new Map(
stack.map(({id:id2})=>[id2,mean(neighbours.get(id2),ranks)??ranks.get(id2)??0]));return stack.toSorted((a,b)=>(wanted.get(a.id)??0)-(wanted.get(b.id)??0))}),rank();
return stacks}function settled(stacks,neighbours,top,rows){const tall=stack=>stack.reduce((sum,{size})=>sum+size,0),most=Math.max(...stacks.map(tall));for(const stack of stacks){
let at=top+(most-tall(stack))/2;for(const{id:id2,size}of stack)rows.set(id2,at),at+=size}for(let sweep=0;sweep<SWEEPS;sweep++)for(const stack of stacks)settle(stack,
neighbours,rows,{top,bottom:top+most});return top+most}function settle(stack,neighbours,rows,{top,bottom}){const wanted=stack.map(({id:id2,size})=>mean(neighbours.
get(id2),rows,ROW.node/2-size/2)??rows.get(id2)??top),down=[];let free=top;for(const[at,{size}]of stack.entries())down[at]=Math.max(wanted[at]??top,free),free=down[at]+
size;const up=[];free=bottom;for(const[at,{size}]of[...stack.entries()].reverse())up[at]=Math.min(wanted[at]??top,free-size),free=up[at];let least=top,rest=stack.
reduce((sum,{size})=>sum+size,0);for(const[at,{id:id2,size}]of stack.entries()){const middle=((down[at]??top)+(up[at]??top))/2;rows.set(id2,Math.min(Math.max(middle,
least),bottom-rest)),least=(rows.get(id2)??top)+size,rest-=size}}function mean(ids2,of,shift=0){if(ids2===void 0||ids2.size===0)return;let sum=0;for(const id2 of ids2)
sum+=of.get(id2)??0;return sum/ids2.size+shift}const OUTSIDE=0,HARM=6,PATHS=12;function graphOf({components,relationships,attackPaths}){const byId=new Map(components.
map(each=>[each.id,each])),drawn=attackPaths.slice(0,PATHS),onPath=new Set(drawn.flatMap(({steps})=>steps.flatMap(({component:component2})=>component2??[]))),neighbours=neighboursIn(
relationships,byId),candidates=components.filter(({id:id2})=>neighbours.has(id2)||onPath.has(id2)),weight=({id:id2,risk})=>(onPath.has(id2)?1e9:0)+risk.score*1e4+
Math.min(9999,neighbours.get(id2)?.length??0),keptIds=choose(candidates.toSorted((a,b)=>weight(b)-weight(a)),neighbours),related=edgesWithin(relationships,keptIds),
edges=withPaths(related,drawn,keptIds),joined=new Set(edges.flatMap(({from,to})=>[from,to])),shown=candidates.filter(({id:id2})=>keptIds.has(id2)&&joined.has(id2));
return{nodes:[...outsiders(joined,drawn),...shown.map(component2=>({id:component2.id,name:component2.name,column:COMPONENT_WORDS[component2.type].column+1,component:component2,
isOnPath:onPath.has(component2.id)}))],edges,leftOut:candidates.length-shown.length}}function neighboursIn(relationships,among){const neighbours=new Map;for(const{
from,to}of relationships)from===to||!among.has(from)||!among.has(to)||(beside(neighbours,from).push(to),beside(neighbours,to).push(from));return neighbours}function beside(neighbours,id2){
const known=neighbours.get(id2)??[];return neighbours.set(id2,known),known}function choose(sorted,neighbours){const ranks=new Map(sorted.map(({id:id2},index)=>[
id2,index])),kept=new Set;for(const{id:id2}of sorted){if(kept.size>=limits.xe)break;const near=neighbours.get(id2)??[],isJoined=near.length===0||near.some(each=>kept.
has(each));!isJoined&&kept.size+2>limits.xe||(kept.add(id2),isJoined||kept.add(near.reduce((best,each)=>(ranks.get(each)??0)<(ranks.get(best)??0)?each:best)))}return kept}
function edgesWithin(relationships,ids2){const found=new Map;for(const{from,to,type}of relationships){if(from===to||!ids2.has(from)||!ids2.has(to))continue;const key=`${from}\
 ${to}`,known=found.get(key);known?known.types.push(type.replaceAll("_"," ")):found.set(key,{from,to,types:[type.replaceAll("_"," ")]})}const tips={start:!1,end:!0};
return[...found.values()].slice(0,limits.gC).map(({from,to,types})=>({from,to,label:types.join(", "),paths:[],tips}))}function withPaths(related,drawn,ids2){const edges=new Map(
related.map(each=>[pairKey(each.from,each.to),each])),take=(from,to,path)=>{const key=pairKey(from,to),known=edges.get(key)??{from,to,label:"",paths:[],tips:{start:!1,
end:!0}},isFirst=known.paths.length===0,isAlong=known.from===from,before=isFirst?{start:!1,end:!1}:known.tips,tips={start:before.start||!isAlong,end:before.end||
isAlong};edges.set(key,{...known,paths:[...new Set([...known.paths,path])],tips})};for(const[index,{source:source2,sink,steps}]of drawn.entries()){const inside=steps.
flatMap(({component:component2})=>component2!==void 0&&ids2.has(component2)?[component2]:[]);if(inside.length===0)continue;const ends=[`from ${source2}`,...inside,
`to ${sink}`];for(const[at,to]of ends.slice(1).entries()){const from=ends[at];if(from===to)continue;const isRelated=(a,b)=>edges.has(pairKey(a,b)),between=at>0&&
at<inside.length&&!isRelated(from,to)?inside.find(each=>isRelated(from,each)&&isRelated(each,to)):void 0,stops=between===void 0?[from,to]:[from,between,to];for(const[
nth,stop]of stops.slice(1).entries())take(stops[nth],stop,index+1)}}return[...edges.values()]}function pairKey(a,b){return a<b?`${a}\0${b}`:`${b}\0${a}`}function outsiders(used,paths){
const nodes=new Map;for(const{source:source2,sink}of paths){const ends=[{id:`from ${source2}`,name:source2,column:OUTSIDE,isOnPath:!0},{id:`to ${sink}`,name:sink,
column:HARM,isOnPath:!0}];for(const end of ends)used.has(end.id)&&nodes.set(end.id,end)}return[...nodes.values()]}const LABEL=20,graph_NAME=80,UNITS_PER_REM=16,
WIDE=1280,TIP=3;function graphSection(assessment){const graph=graphOf(assessment);if(graph.nodes.length<2||graph.edges.length===0)return;const layout=layoutOf(graph),
{width,height,placed:placed2}=layout,count=graph.nodes.filter(({component:component2})=>component2).length,onPath=graph.edges.some(({paths})=>paths.length>0),sorted=graph.
edges.toSorted((a,b)=>+(a.paths.length>0)-+(b.paths.length>0));return html`<section id="graph" aria-labelledby="graph-title"><h2 id="graph-title">How they hang together</h2>
<p class="intro">${(0,wording.LS)(count,"component")} from what starts an agent, on the left, to what it reaches.${onPath&&html` <b>Thick dashed arrows are attack paths</b>, with their numbers; what is on one has a double border.`}${graph.
leftOut>0&&html` ${(0,wording.LS)(graph.leftOut,"component")} of less risk and with fewer relations ${graph.leftOut===1?"is":"are"} left out here; the table has them.`}</p>
<div class="canvas" tabindex="0" role="region" aria-label="Graph, scrolls"><svg class="graph${width>WIDE&&" wide"}" role="img" aria-labelledby="graph-title" width="${Math.
round(width*100/UNITS_PER_REM)/100}rem" viewBox="0 0 ${width} ${height}">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0l8 4-8 4z"/></marker><marker id="tip-path" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="4" markerHeight="4" orient="auto-start-reverse"><path d="M0 0l8 4-8 4z"/></marker></defs>
${columnHeads(layout)}${sorted.map(edge=>edgeMark(edge,layout))}${[...placed2.values()].map(nodeMark)}</svg></div>
${relations(assessment)}</section>
`}function columnHeads({columns}){return columns.map(({column,x})=>html`<text class="column" x="${x}" y="20">${columnName(column)}</text>\n`)}function columnName(column){
return column===OUTSIDE?"Outside":column===HARM?"Harm":COLUMNS[column-1]??""}function nodeMark({node,x,y}){const{component:component2,name,isOnPath}=node,{risk,
type}=component2??{},score=risk&&risk.score>0?risk.score:void 0,said=risk&&type?`${COMPONENT_WORDS[type].one} ${(0,lib_escape.Jj)(name,graph_NAME)}${score===void 0?
"":`, risk ${score} (${risk.severity})`}`:(0,lib_escape.Jj)(name,graph_NAME),label=(0,lib_escape.Jj)(name,score===void 0?LABEL:LABEL-4);return html`<g class="node ${risk?.
severity??"outside"}${isOnPath&&" on"}" data-id="${component2?.id??""}" transform="translate(${x} ${y})"><title>${said}</title>${isOnPath&&html`<rect class="outer" x="-4" y="-4" width="${NODE.
width+8}" height="${NODE.height+8}" rx="7"/>`}<rect width="${NODE.width}" height="${NODE.height}" rx="4"/><text x="9" y="16.500">${label}</text>${score!==void 0&&
html`<text class="n" x="${NODE.width-8}" y="16.500">${score}</text>`}</g>
`}function edgeMark(edge,{placed:placed2,lanes}){const{from,to,label,paths,tips}=edge,[a,b]=[placed2.get(from),placed2.get(to)];if(!a||!b)return;const isOnPath=paths.
length>0,isTurned=b.x<a.x,[left,right]=isTurned?[b,a]:[a,b],has=isTurned?{start:tips.end,end:tips.start}:tips,{d,middle}=left.x===right.x?loop(left,right):graph_way(
left,right,lanes.get(edge)??[],has),numbers=paths.join(", "),said=[...label===""?[]:[`${spoken(a.node)} ${label} ${spoken(b.node)}`],...isOnPath?[`attack path ${numbers}`]:
[]].join("; "),tip=isOnPath?"tip-path":"tip";return html`<g class="edge${isOnPath&&" on"}" data-a="${a.node.component?.id??""}" data-b="${b.node.component?.id??
""}"><title>${said}</title><path d="${d}"${has.start&&html` marker-start="url(#${tip})"`}${has.end&&html` marker-end="url(#${tip})"`}/>${isOnPath&&html`<text x="${middle.
x}" y="${middle.y}">${(0,lib_escape.Jj)(numbers,12)}</text>`}</g>
`}function spoken({name}){return(0,lib_escape.Jj)(name,graph_NAME)}function graph_way(left,right,lanes,tips){const begin={x:left.x+NODE.width+(tips.start?TIP:0),
y:left.y+NODE.height/2},end={x:right.x-(tips.end?TIP:0),y:right.y+NODE.height/2},others2=[...lanes.flatMap(({x,y})=>[{x,y},{x:x+NODE.width,y}]),end];let d=`M${begin.
x} ${begin.y}`,last=begin,middle=begin;for(const next of others2){const{x,y}=next,bend=Math.round((x-last.x)/2);d+=last.y===y?`L${x} ${y}`:`C${last.x+bend} ${last.
y} ${x-bend} ${y} ${x} ${y}`,middle={x:Math.round((last.x+3*x)/4),y:Math.round((last.y+5*y)/6)-4},last=next}return{d,middle}}function loop(a,b){const side=a.x+NODE.
width,[from,to]=[a.y+NODE.height/2,b.y+NODE.height/2];return{d:`M${side} ${from}C${side+32} ${from} ${side+32} ${to} ${side+2} ${to}`,middle:{x:side+30,y:Math.round(
(from+to)/2)}}}function relations({components,relationships}){const byId=new Map(components.map(each=>[each.id,each])),named=id2=>{const found=byId.get(id2);return found&&
html`${COMPONENT_WORDS[found.type].one} <bdi>${(0,lib_escape.Jj)(found.name,graph_NAME)}</bdi>`},{placed:placed2,leftOut}=within(relationships,new Budget("relat\
ions"),({from,to,type})=>html`<li>${named(from)} <i>${type.replaceAll("_"," ")}</i> ${named(to)}</li>\n`);if(placed2.length!==0)return html`<details class="relations"><summary>${(0,wording.
LS)(relationships.length,"relation")} in words</summary><ul>
${placed2}</ul>
${leftOutNote(leftOut,"relations")}</details>
`}var score_words=__webpack_require__(86818);const GRADES=[[0,60,"F"],[60,70,"D"],[70,80,"C"],[80,90,"B"],[90,100,"A"]],SCALE=3.6,LEFT=8;function ruler(score,before){
const at=value=>round(LEFT+value*SCALE),bands=GRADES.map(([from,to,grade])=>html`<rect class="band ${grade}" x="${at(from)+1}" y="18" width="${round((to-from)*SCALE)-
2}" height="8"/><text x="${at((from+to)/2)}" y="42">${grade}</text>`);return html`<svg class="ruler" viewBox="0 0 376 46" aria-hidden="true">${bands}${before!==
void 0&&before!==score&&html`<path class="from" d="M${at(before)} 8H${at(score)}"/><circle class="from" cx="${at(before)}" cy="8" r="3.500"/>`}<path class="now" d="M${at(
score)} 17l-7-12h14z"/></svg>
`}function round(value){return Math.round(value*10)/10}const SENTENCE=1200,overview_NAME=200,CONTRIBUTORS=5,VERDICTS={pass:"Passed",warn:"Passed, with a word",fail:"\
Failed",none:"No verdict"};function header(assessment,{subject,date}){const{verdict,sentence,comparison,tool}=assessment,reason=(0,lib_escape.Jj)(verdict.reason,
wording.W_),begin=reason.startsWith(VERDICTS[verdict.status])?void 0:`${VERDICTS[verdict.status]}: `,version=subject?.version,isCommit=version!==void 0&&/^[0-9a-f]{40}$/.
test(version);return html`<header class="head ${verdict.status}">
<p class="brand"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 3h3v3h2.500V3h3v3H16V3h3v7l-2 2v4l-5 6-5-6v-4L5 10z"/></svg> <b>Bartizan</b> security report</p>
<p class="subject">${subject&&html`<bdi>${(0,lib_escape.Jj)(subject.name,overview_NAME)}</bdi>`}${version!==void 0&&html` at <code>${(0,lib_escape.Jj)(isCommit?
version.slice(0,10):version,overview_NAME)}</code>`}${date!==void 0&&html` of <time datetime="${date}">${date.slice(0,10)}</time>`}</p>
<h1><span class="stamp" aria-hidden="true"></span>${begin}${reason}</h1>
${verdict.afterMerge!==void 0&&html`<p class="after"><b>After the merge</b> ${prose(verdict.afterMerge,wording.W_)}</p>\n`}${sentence!==""&&html`<p class="lede">${prose(
sentence,SENTENCE)}</p>\n`}<p class="extent">${(0,wording.Xx)(assessment)}, looked at by Bartizan ${(0,lib_escape.Jj)(tool.version,40)}.${compared(comparison)}</p>
</header>
`}function compared({kind,base,baseName,newCount,knownCount,fixedCount,detail}){if(kind==="impossible")return html` <b>Not compared:</b> ${prose(detail??"no bas\
e was found.",wording.W_)}`;if(kind!=="base")return;const name=baseName===void 0?"the base":(0,lib_escape.Jj)(baseName,overview_NAME);return html` Compared with <bdi>${name}</bdi>${base!==
void 0&&html` (<code>${base.slice(0,7)}</code>)`}: ${newCount} new, ${knownCount} older, ${fixedCount} fixed.`}function overview(assessment){return html`<section class="overview" id="overview" aria-labelledby="overview-title"><h2 id="overview-title" class="quiet">Overview</h2>
<div class="tiles">${scoreTile(assessment)}${coverageTile(assessment)}${countsTile(assessment)}</div>
${categories(assessment)}</section>
`}function scoreTile(assessment){const{score,delta}=assessment,said=(0,score_words.X)(assessment);return score.overall===null?html`<div class="tile score"><h3>Score</h3><p class="figure"><span class="grade">–</span></p><p>${said===
""?"Nothing could be judged.":said}</p></div>
`:html`<div class="tile score"><h3>Score</h3><p class="figure"><span class="grade">${score.grade}</span> <span class="number">${score.overall}</span> <span class="of">of 100</span></p>
${ruler(score.overall,delta?.before.overall??void 0)}<p>${said}</p></div>
`}function coverageTile({coverage}){const{percent,gaps:gaps2}=coverage,named=gaps2.filter(model_coverage.O).length;return html`<div class="tile"><h3>Looked at</h3><p class="figure"><span class="number">${percent===
null?"\u2013":percent}</span> <span class="of">${percent!==null&&"%"}</span></p>
<p>${(0,wording.wq)(coverage)||"Nothing that should have been looked at was left out."}${named>0&&html` <a href="#coverage">What was missed</a>`}</p></div>
`}const COUNTED=[["gating","stops this build","stop this build"],["other","more to look at","more to look at"],["review","for review","for review"],["known","ol\
der, not counted","older, not counted"],["suppressed","ignored","ignored"]];function countsTile({findings,comparison,attackPaths,components,policies}){const groups=(0,reports_groups.
zD)(findings),rows=COUNTED.filter(([group])=>group==="gating"||groups[group].length>0).map(([group,one,many])=>{const of=groups[group],words=of.length===1?one:many,
label=of.length===0?html`${words}`:html`<a href="#g-${group}">${words}</a>`;return html`<li class="${group}"><b>${of.length}</b> <span>${label}${of.length>0&&html` <small>${(0,wording.
gO)(of)}</small>`}</span></li>`}),unkept=policies.filter(({status})=>status!=="pass").length,open=attackPaths.filter(({status})=>status!=="known").length;return html`<div class="tile counts"><h3>Found</h3><ul>${rows}${unkept>
0&&html`<li><b>${unkept}</b> <span><a href="#policies">${unkept===1?"policy is not kept":"policies are not kept"}</a></span></li>`}${comparison.fixedCount>0&&html`<li><b>${comparison.
fixedCount}</b> <span>fixed</span></li>`}${attackPaths.length>0&&html`<li><b>${attackPaths.length}</b> <span><a href="#paths">${attackPaths.length===1?"attack p\
ath":"attack paths"}</a>${open<attackPaths.length&&html` <small>${attackPaths.length-open} there before</small>`}</span></li>`}${components.length>0&&html`<li><b>${components.
length}</b> <span><a href="#components">${components.length===1?"component":"components"}</a></span></li>`}</ul></div>
`}function categories({score}){if(score.evaluated===0)return;const most=score.contributors.slice(0,CONTRIBUTORS).map(({ruleId,points,findings})=>html`<li><code>${(0,lib_escape.
Jj)(ruleId,overview_NAME)}</code> <b>${points.toFixed(1)} points</b> <small>${(0,wording.LS)(findings,"finding")}</small></li>`);return html`<div class="categories"><div><h3>By category</h3>${bars(
score.categories)}${most.length>0&&html`<div class="most"><h3>What costs most</h3><ol>${most}</ol></div>`}</div>
<div><h3>OWASP Top 10 for LLM Applications</h3>${bars(score.owasp)}</div></div>
<p class="small">Scoring version ${score.version}; ${score.evaluated} % of its weight could be judged, and what could not is left out. No finding is no proof of safety.</p>
`}function bars(of){const rows=of.map(({category,title,score,rating,findings})=>{const id2=/^LLM\d\d:/.test(category)&&html`<small>${category}</small> `;if(score===
null)return html`<tr><th scope="row">${id2}${title}</th><td class="bar"></td><td class="none">–</td><td>not evaluated</td></tr>
`;const width=Math.round(score*10);return html`<tr><th scope="row">${id2}${title}</th><td class="bar"><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="${rating??
""}" width="${width}" height="6"/></svg></td><td>${score.toFixed(1)}</td><td>${rating??""}${findings>0&&html` <small>${(0,wording.LS)(findings,"finding")}</small>`}</td></tr>
`});return html`<table class="bars"><thead class="quiet"><tr><th scope="col">Category</th><td></td><th scope="col">Score of 10</th><th scope="col">Rating</th></tr></thead><tbody>
${rows}</tbody></table>`}const paths_NAME=80,paths_WORDS=300,paths_FINDINGS=5;function pathsSection(paths,linked){if(paths.length===0)return;const{placed:placed2,
leftOut}=within(paths,new Budget("paths"),path=>entry(path,linked)),fresh=paths.filter(({status})=>status==="new").length;return html`<section id="paths" aria-labelledby="paths-title"><h2 id="paths-title">Attack paths <span class="count">${paths.
length}${fresh>0&&`, ${fresh} new`}</span></h2>
<p class="intro">How a text of a stranger can come to do harm: worked out from what holds which tools, without running anything.</p>
<ol class="paths">
${placed2}</ol>
${leftOutNote(leftOut,"attack paths")}</section>
`}function entry(path,{isOnPage,ruleOf}){const{severity:severity2,source:source2,sink,carrier,status,steps,cut:order,findings}=path,shown=findings.filter(each=>isOnPage(
`f-${each}`));return html`<li class="path"><h3>${severityMark(severity2)} From ${prose(source2,paths_WORDS)} to ${prose(sink,paths_WORDS)} <span class="through">through ${prose(
carrier,paths_WORDS)}</span>${status==="new"&&html` <em>new</em>`}</h3>
<ol class="chain">${steps.map(step=>stepOf(step,path,isOnPage))}</ol>
<p class="cut"><b>To break it</b> ${prose(order,paths_WORDS)}.${shown.length>0&&html` <span>On the way: ${shown.slice(0,paths_FINDINGS).map((each,index)=>html`${index>
0&&", "}<a href="#f-${each}">${(0,lib_escape.Jj)(ruleOf.get(each)??each,paths_NAME)}</a>`)}</span>`}</p></li>
`}function stepOf({component:component2,name,what},path,isOnPage){const isCut=component2!==void 0&&component2===path.cutComponent,shown=html`<bdi>${(0,lib_escape.
Jj)(name,paths_NAME)}</bdi>`,label=component2!==void 0&&isOnPage(`c-${component2}`)?html`<a href="#c-${component2}">${shown}</a>`:shown;return html`<li class="${component2===
void 0?"outside":isCut?"breaks":"within"}"><b>${label}</b> <span>${prose(what,paths_WORDS)}</span>${isCut&&html` <em>break here</em>`}</li>`}var reports_policies=__webpack_require__(
28124);const VIOLATIONS=12,policies_WORDS=400;function policiesSection({policies},pathOf){const rows=(0,reports_policies.Ob)(policies,pathOf,VIOLATIONS);if(rows.
length===0)return;const{placed:placed2,leftOut}=within(rows,new Budget("policies"),policies_entry);return html`<section class="accepted policies" id="policies" aria-labelledby="policies-title"><h2 id="policies-title">Policies that are not kept</h2>
<ul>${placed2}</ul>
${leftOutNote(leftOut,"policies")}</section>
`}function policies_entry({kind,title,description,isGating,lines,more}){return html`<li>${kind==="policy"?"Policy":"Rule"} <b><bdi>${(0,lib_escape.Jj)(title,policies_WORDS)}</bdi></b>${isGating&&
html` <em>stops this build</em>`}${description!==""&&html` ${prose(description,policies_WORDS)}`}${lines.length>0&&html`<ul>${lines.map(line=>html`<li><bdi>${(0,lib_escape.
Jj)(line,policies_WORDS)}</bdi></li>`)}${more>0&&html`<li>and ${more} more</li>`}</ul>`}</li>
`}var remote=__webpack_require__(27438);const remote_WORDS=1200,remote_EVIDENCE=10,LINES=600,LISTED=200;function remoteSection(assessment){const rows=(0,remote.
Cv)(assessment);if(rows.length===0)return;const budget=new Budget("remote");return html`<section id="remote" aria-labelledby="remote-title"><h2 id="remote-title">Remote services</h2>
<p class="intro">What services told that were asked besides. It is theirs: not checked here, not scored, and it decides nothing.</p>
${rows.map(row2=>runOf(row2,budget))}</section>
`}function runOf({run,name,about,facts:facts2,scores,notices,lists,findings,more},budget){const{placed:placed2,leftOut}=within(findings,budget,findingOf),lines=run.
analysis?.lines.slice(0,LINES)??[],analysis=lines.length>0?analysisOf(run,lines):void 0,listed=lists.map(list=>{const piece=listOf(list);return budget.takes(piece)?
piece:leftOutNote(1,"list")}),isCut=run.analysis!==void 0&&(run.analysis.isCut||run.analysis.lines.length>lines.length);return html`<article class="remote"><h3><bdi>${(0,lib_escape.
Jj)(name,remote_WORDS)}</bdi> <span class="count">${(0,lib_escape.Jj)(facts2,remote_WORDS)}</span></h3>
${about!==""&&html`<p>Given <code>${(0,lib_escape.Jj)(about,remote_WORDS)}</code></p>\n`}${[...scores,...notices].map(text=>html`<p><bdi>${(0,lib_escape.Jj)(text,
remote_WORDS)}</bdi></p>\n`)}${placed2.length>0&&html`<ul>${placed2}</ul>\n`}${more!==""&&html`<p>And ${more}.</p>\n`}${leftOutNote(leftOut,"findings")}${listed}${analysis&&
(budget.takes(analysis)?analysis:leftOutNote(1,"analysis"))}${isCut&&html`<p>The rest is in the JSON report.</p>\n`}</article>
`}function findingOf(each){const{finding,ignoreLine}=each,facts2=(0,remote.l7)(each),{severity:severity2,title,description,remediation,evidence}=finding;return html`<li><b>${severity2}</b> <bdi>${(0,lib_escape.
Jj)(title,remote_WORDS)}</bdi>${facts2!==""&&html` <span>(${(0,lib_escape.Jj)(facts2,remote_WORDS)})</span>`}${description!==void 0&&html`<br><bdi>${(0,lib_escape.
Jj)(description,remote_WORDS)}</bdi>`}${remediation!==void 0&&html`<br>Fix, by the service: <bdi>${(0,lib_escape.Jj)(remediation,remote_WORDS)}</bdi>`}${evidence.
slice(0,remote_EVIDENCE).map(text=>html`<br><code>${(0,lib_escape.Jj)(text,remote_WORDS)}</code>`)}<br>Ignore: <code>${ignoreLine}</code></li>
`}function listOf({title,items,more}){const rest=Math.max(0,items.length-LISTED)+more;return html`<details><summary><bdi>${(0,lib_escape.Jj)(title,remote_WORDS)}</bdi></summary><ul>${items.
slice(0,LISTED).map(item=>html`<li><bdi>${(0,lib_escape.Jj)(item,remote_WORDS)}</bdi></li>\n`)}</ul>${rest>0&&html`<p>And ${String(rest)} more, in the JSON report.</p>`}</details>
`}function analysisOf(run,lines){return html`<details><summary><bdi>${(0,lib_escape.Jj)((0,remote.NR)(run),remote_WORDS)}</bdi></summary><pre>${lines.map(line=>html`${(0,lib_escape.
Jj)(line,remote_WORDS)}\n`)}</pre></details>
`}const SCRIPT=`'use strict';
(() => {
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const number = (count, noun) => count + ' ' + noun + (count === 1 ? '' : 's');
const later = (work) => { let timer; return () => { clearTimeout(timer); timer = setTimeout(work, 120); }; };

// A place inside of something folded is unfolded when somebody goes there.
const unfold = () => {
  let id = '';
  try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
  const place = id && document.getElementById(id);
  if (!place) return;
  for (let each = place; each; each = each.parentElement) if (each.tagName === 'DETAILS') each.open = true;
  place.scrollIntoView();
};
addEventListener('hashchange', unfold);
unfold();
const folded = [];
addEventListener('beforeprint', () => { for (const each of all('details:not([open]):not(.further)')) { folded.push(each); each.open = true; } });
addEventListener('afterprint', () => { for (const each of folded.splice(0)) each.open = false; });

const form = document.getElementById('finding-filters');
if (form) {
  form.hidden = false;
  const words = form.elements.words;
  const rules = all('.rule').map((card, index) => {
    const hits = all('.hit', card);
    const about = all('summary, .about', card).map((each) => each.textContent).join(' ').toLowerCase();
    return { card, index, about, further: card.querySelector('.further'), wasOpen: card.open, name: all('summary code', card)[0]?.textContent ?? '',
      hits: hits.map((node) => ({ node, text: '', isFurther: !!node.closest('.further'), severity: node.dataset.s, group: node.dataset.g })) };
  });
  const total = rules.reduce((sum, { hits }) => sum + hits.length, 0);
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const severities = new Set(all('[name=severity]:checked', form).map((each) => each.value));
    const group = form.elements.group.value;
    let shown = 0;
    for (const rule of rules) {
      let here = 0;
      let deep = 0;
      for (const hit of rule.hits) {
        if (wanted.length > 0 && hit.text === '') hit.text = hit.node.textContent.toLowerCase();
        const fits = severities.has(hit.severity) && (group === '' || group === hit.group) && wanted.every((word) => hit.text.includes(word) || rule.about.inclu\
des(word));
        if (hit.node.hidden === fits) hit.node.hidden = !fits;
        if (fits) here++;
        if (fits && hit.isFurther) deep++;
      }
      if (rule.further) {
        rule.further.hidden = deep === 0;
        rule.further.open = wanted.length > 0 && deep > 0;
        rule.further.firstElementChild.textContent = number(deep, 'more place');
      }
      rule.card.hidden = here === 0;
      rule.card.open = wanted.length > 0 ? here > 0 : rule.wasOpen;
      shown += here;
    }
    for (const section of all('.group')) section.hidden = all('.rule', section).every((card) => card.hidden);
    form.querySelector('output').textContent = shown === total ? number(total, 'finding') : shown + ' of ' + number(total, 'finding');
  };
  const order = () => {
    const by = form.elements.order.value;
    const sorted = [...rules].sort((a, b) => (by === 'count' ? b.hits.length - a.hits.length : by === 'rule' ? (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) \
: 0) || a.index - b.index);
    for (const { card } of sorted) card.parentElement.append(card);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  words.addEventListener('input', later(apply));
  form.addEventListener('change', (event) => { if (event.target.name === 'order') order(); else if (event.target !== words) apply(); });
  words.addEventListener('keydown', (event) => { if (event.key === 'Escape') { words.value = ''; apply(); } });
  for (const { card } of rules) card.addEventListener('click', (event) => { if (event.target.closest('summary')) for (const rule of rules) if (rule.card === car\
d && words.value === '') rule.wasOpen = !card.open; });
  apply();

  // Keys work in the list only, so that they take nothing from who speaks to his computer.
  const list = document.getElementById('findings');
  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, select')) return;
    if (event.key === '/') { words.focus(); event.preventDefault(); return; }
    if (event.key !== 'j' && event.key !== 'k') return;
    const open = all('.rule:not([hidden]) .hit:not([hidden])').filter((node) => !node.closest('details:not([open])'));
    const from = event.target.closest('.hit');
    const after = (node) => event.target.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    const at = from ? open.indexOf(from) + (event.key === 'j' ? 1 : -1) : event.key === 'j' ? open.findIndex(after) : open.findLastIndex((node) => !after(node))\
;
    const next = open[at];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
    event.preventDefault();
  });
  list.addEventListener('click', async (event) => {
    if (!event.target.matches('button.copy')) return;
    const code = event.target.previousElementSibling;
    try { await navigator.clipboard.writeText(code.textContent); event.target.textContent = 'Copied'; }
    catch { getSelection().selectAllChildren(code); event.target.textContent = 'Selected'; }
  });
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'copy';
  copy.textContent = 'Copy';
  // Only where somebody sees it: thousands at once take long.
  const offer = (within) => {
    for (const code of all('.paste', within)) {
      if (code.nextElementSibling?.matches('button') || code.closest('details:not([open])')) continue;
      code.after(' ', copy.cloneNode(true));
    }
  };
  offer(list);
  list.addEventListener('toggle', (event) => { if (event.target.open) offer(event.target); }, true);
}

const parts = document.getElementById('component-filters');
if (parts) {
  parts.hidden = false;
  const bodies = all('.components tbody').map((body) => ({ body, rows: all('tr[id]', body).map((row, index) => ({ row, index, text: row.textContent.toLowerCase(\
) })) }));
  const total = bodies.reduce((sum, { rows }) => sum + rows.length, 0);
  const apply = () => {
    const wanted = parts.elements.words.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const type = parts.elements.type.value;
    let shown = 0;
    for (const { body, rows } of bodies) {
      let here = 0;
      for (const { row, text } of rows) {
        const fits = (type === '' || type === body.dataset.type) && wanted.every((word) => text.includes(word)) && (!parts.elements.risky.checked || row.querySe\
lector('.sev, .flags'));
        row.hidden = !fits;
        if (fits) here++;
      }
      body.hidden = here === 0;
      shown += here;
    }
    parts.querySelector('output').textContent = shown === total ? number(total, 'component') : shown + ' of ' + number(total, 'component');
  };
  parts.addEventListener('submit', (event) => event.preventDefault());
  parts.addEventListener('input', later(apply));
  apply();
  const value = { name: (row) => row.querySelector('.name').textContent.toLowerCase(), risk: (row) => +row.querySelector('[data-l=Risk]').dataset.v, known: (row\
) => +row.querySelector('[data-l=Known]').dataset.v };
  for (const head of all('.components th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const by = value[head.dataset.sort];
      const isUp = head.getAttribute('aria-sort') === 'descending' || (head.dataset.sort === 'name' && head.getAttribute('aria-sort') !== 'ascending');
      for (const each of all('.components th[aria-sort]')) each.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
      for (const { body, rows } of bodies) {
        const keyed = rows.map((each) => ({ ...each, key: by(each.row) }));
        keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (isUp ? 1 : -1) || a.index - b.index);
        body.append(...keyed.map(({ row }) => row));
      }
    });
  }
}

const graph = document.querySelector('svg.graph');
if (graph) {
  const edges = all('.edge', graph);
  const nodes = all('.node', graph);
  const look = (id) => {
    graph.classList.toggle('look', id !== '');
    const near = new Set([id]);
    for (const edge of edges) {
      const { a, b } = edge.dataset;
      const isNear = id !== '' && (a === id || b === id);
      edge.classList.toggle('near', isNear);
      if (isNear) near.add(a).add(b);
    }
    for (const node of nodes) node.classList.toggle('near', near.has(node.dataset.id));
  };
  for (const node of nodes) {
    const { id } = node.dataset;
    if (id === '') continue;
    node.addEventListener('pointerenter', () => look(id));
    node.addEventListener('pointerleave', () => look(''));
    node.addEventListener('click', () => { if (document.getElementById('c-' + id)) location.hash = 'c-' + id; });
  }
}
})();
`,STYLE=[`
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--sunk:#f3f1ea;--line:#dcd8cc;--edge:#8d8878;--ink:#1d1f24;--soft:#595c64;--link:#1d5a7a;--critical:#a\
3102c;--high:#a8410a;--medium:#7a5a00;--low:#2a5d88;--info:#595c64;--good:#226b34;--mark:#ffe7a3;--add:#e3f3e4;--del:#fbe5e4;--track:#e4e0d5;--on:#a3102c}
@media(prefers-color-scheme:dark){:root{--paper:#14161a;--card:#1b1e24;--sunk:#22262d;--line:#353a43;--edge:#7d848f;--ink:#e9e7e1;--soft:#a9adb6;--link:#8cc7e8;\
--critical:#ff8f96;--high:#ffac72;--medium:#e6c55c;--low:#93c3ec;--info:#a9adb6;--good:#86d39a;--mark:#5d4a0c;--add:#1c3524;--del:#46211f;--track:#30353d;--on:#\
ff8f96}}
@media print{:root{--paper:#fff;--card:#fff;--sunk:#f6f5f1;--line:#ccc;--edge:#888;--ink:#000;--soft:#444;--link:#124;--critical:#a3102c;--high:#a8410a;--medium\
:#7a5a00;--low:#2a5d88;--info:#555;--good:#226b34;--mark:#ffe7a3;--add:#e3f3e4;--del:#fbe5e4;--track:#ddd;--on:#a3102c}}`,`
*{box-sizing:border-box}
html{font-size:clamp(100%,.5vw + .62rem,165%);scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Deja\
Vu Sans",sans-serif}
h1,h2,.grade,.brand b{font-family:ui-serif,"Iowan Old Style","Palatino Linotype",Palatino,Charter,"Noto Serif","DejaVu Serif",Georgia,serif}
h1{font-size:clamp(1.45rem,1.1rem + 1.7vw,2.3rem);line-height:1.2;margin:.9rem 0 .6rem;text-wrap:balance}
h2{font-size:1.5rem;line-height:1.25;margin:0 0 .7rem}
h3{font-size:1.05rem;margin:0 0 .5rem}
h4{font-size:1rem;margin:0;display:inline}
p{margin:0 0 .6rem}
ul,ol{margin:0;padding-left:1.2rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:.17rem solid var(--link);ou\
tline-offset:.15rem;border-radius:.2rem}
code,pre,kbd{font-family:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;font-size:.88em;direction:ltr;unico\
de-bidi:isolate}
h1,h2,h3,h4,p,li,dd,summary,code,bdi{overflow-wrap:anywhere}
small,.small{font-size:.86rem;color:var(--soft)}
em{font-style:normal;font-size:.78rem;border:1px solid var(--edge);border-radius:1em;padding:.02rem .5rem;color:var(--soft);white-space:nowrap}
mark{background:var(--mark);color:inherit;box-shadow:0 .12em 0 0 currentcolor}
summary{cursor:pointer}
[hidden]{display:none!important}
.quiet,.skip:not(:focus){position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:fixed;top:.5rem;left:.5rem;z-index:9;padding:.5rem 1rem;background:var(--card)}
.count{font:600 .85rem/1 ui-sans-serif,system-ui,sans-serif;color:var(--soft);font-variant-numeric:tabular-nums}
.left,.intro,.none{color:var(--soft);max-width:70ch}`,`
.page{max-width:min(88rem + 8vw,104rem);margin:0 auto;padding:0 clamp(.9rem,3vw,2.5rem) 3rem}
.head{padding:1.6rem 0 1.2rem;border-bottom:1px solid var(--line)}
.brand{display:flex;align-items:center;gap:.45rem;margin:0;color:var(--soft);font-size:.95rem}
.brand b{color:var(--ink);font-size:1.15rem;letter-spacing:.01em}
.brand svg{width:1.35rem;height:1.35rem;fill:var(--ink)}
.subject{margin:.1rem 0 0;color:var(--soft)}
.subject bdi{color:var(--ink);font-weight:600}
.stamp{display:inline-block;width:.78em;height:.78em;margin-right:.4em;background:var(--soft);vertical-align:-.03em}
.head.fail .stamp{background:var(--critical);clip-path:polygon(20% 0,50% 30%,80% 0,100% 20%,70% 50%,100% 80%,80% 100%,50% 70%,20% 100%,0 80%,30% 50%,0 20%)}
.head.pass .stamp{background:var(--good);clip-path:polygon(0 55%,16% 39%,38% 61%,84% 12%,100% 28%,38% 93%)}
.head.warn .stamp{background:var(--medium);clip-path:polygon(50% 4%,100% 96%,0 96%)}
.lede{font-size:1.15rem;line-height:1.5;max-width:68ch;text-wrap:pretty}
.after,.extent{max-width:90ch}
.extent{margin:0;color:var(--soft)}
.contents{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--line);overflow-x:auto;scrollbar-width:thin}
.contents ul{display:flex;gap:1.3rem;list-style:none;padding:.65rem 0;white-space:nowrap}
.contents a{color:var(--ink);text-decoration:none;padding:.3rem 0}
.contents a:hover{text-decoration:underline}
main>section{padding-top:2.2rem}
.accepted{border-left:.3rem solid var(--medium);padding:.9rem 1.1rem!important;margin-top:1.6rem;background:var(--sunk)}
.accepted h2{font-size:1.1rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1rem}
.tile{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.15rem}
.tile h3{color:var(--soft);font-weight:600;font-size:.95rem}
.tile p:last-child{margin:0}
.figure{display:flex;align-items:baseline;gap:.55rem;margin:0 0 .35rem}
.figure .number{font-size:2.7rem;line-height:1;font-weight:650;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
.grade{font-size:2.1rem;line-height:1;border:.14rem double var(--edge);border-width:.2rem;border-radius:.35rem;padding:.28rem .6rem .34rem;align-self:center}
.of{color:var(--soft)}
.ruler{display:block;width:100%;max-width:24rem;margin:.2rem 0 .5rem;overflow:visible}
.ruler text{font-size:12px;fill:var(--soft);text-anchor:middle}
.ruler .band{fill:var(--track)}
.ruler .now{fill:var(--ink)}
.ruler .from{fill:var(--soft);stroke:var(--soft);stroke-width:1.5}
.counts ul{list-style:none;padding:0}
.counts li{display:grid;grid-template-columns:2.6rem 1fr;gap:.7rem;align-items:baseline;padding:.13rem 0}
.counts b{font-size:1.15rem;text-align:right;font-variant-numeric:tabular-nums}
.counts .gating b{font-size:1.6rem;line-height:1.1}
.categories{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));align-items:start;gap:1.4rem 3.5rem;margin:1.8rem 0 1.2rem}
.bars{border-collapse:collapse;width:100%;font-size:.92rem}
.bars th{font-weight:400;text-align:left;padding:.2rem .7rem .2rem 0}
.bars td{padding:.2rem .5rem .2rem 0;white-space:nowrap;font-variant-numeric:tabular-nums}
.bars .bar{width:6rem}
.bars td:nth-child(3){text-align:right;font-weight:600}
.bars svg{display:block;width:100%;height:.5rem;border-radius:.25rem}
.bars .track{fill:var(--track)}
.bars .excellent{fill:var(--good)}
.bars .good{fill:var(--low)}
.bars .fair{fill:var(--medium)}
.bars .poor{fill:var(--critical)}
.most{margin-top:1.4rem}
.most li{padding:.1rem 0}`,`
.filters{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:center;background:var(--sunk);border:1px solid var(--line);border-radius:.5rem;padding:.75rem \
1rem;margin:0 0 1.2rem;font-size:.94rem}
.filters .search{flex:1 1 16rem;display:flex;gap:.5rem;align-items:center}
.filters input[type=search]{flex:1;min-width:6rem}
.filters input[type=search],.filters select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:.3rem;padding:.35rem .5\
rem;max-width:100%}
.filters fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.15rem .9rem}
.filters legend{float:left;padding:0 .8rem 0 0}
.filters label{min-height:1.6rem;display:inline-flex;gap:.35rem;align-items:center}
.filters input[type=checkbox]{width:1.05em;height:1.05em;accent-color:var(--link)}
.filters output{font-weight:600}
.keys{flex-basis:100%;margin:0;font-size:.86rem;color:var(--soft)}
kbd{border:1px solid var(--edge);border-radius:.25rem;padding:0 .3rem}
.group{margin:0 0 2rem}
.group>h3{font-size:1.2rem;margin:0 0 .6rem}
.sum{font-weight:400;font-size:.95rem;color:var(--soft)}
.rule{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:0 0 .75rem}
.rule>summary{padding:.7rem 1.1rem;line-height:1.7}
.rule>summary code{color:var(--soft)}
.rule[open]>summary{border-bottom:1px solid var(--line)}
.about{padding:.8rem 1.1rem .4rem;max-width:85ch}
.fix{border-left:.22rem solid var(--good);padding-left:.8rem}
.classes{display:flex;flex-wrap:wrap;gap:.3rem;list-style:none;padding:0;margin:0 0 .4rem;font-size:.82rem}
.classes li{background:var(--sunk);border-radius:.25rem;padding:.05rem .5rem}
.classes a{color:inherit}
.related,.refs{font-size:.86rem;color:var(--soft);overflow-wrap:anywhere}
.hits{list-style:none;padding:0;margin:0}
.further .hit{content-visibility:auto;contain-intrinsic-size:auto 11rem}
.hit{padding:.8rem 1.1rem;border-top:1px solid var(--line);scroll-margin-top:3.5rem}
.hits>.hit:first-child{border-top-style:dashed}
.hit:target,tr:target{background:var(--sunk);box-shadow:inset .25rem 0 0 var(--link)}
.hit p{max-width:95ch}
.at{margin:0 0 .25rem}
.at code:first-child{font-weight:650;font-size:.94em}
.in{color:var(--soft)}
.further>summary{padding:.6rem 1.1rem;border-top:1px solid var(--line)}
.sev{display:inline-flex;align-items:center;gap:.38em;font-size:.85rem;font-weight:650;white-space:nowrap;vertical-align:baseline}
.sev::before{content:"";width:.78em;height:.78em;background:currentcolor;flex:none}
.critical{color:var(--critical)}.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}.info,.sev.none{color:var(--info)}
.sev.critical::before{clip-path:polygon(30% 0,70% 0,100% 30%,100% 70%,70% 100%,30% 100%,0 70%,0 30%)}
.sev.high::before{clip-path:polygon(50% 6%,100% 94%,0 94%)}
.sev.medium::before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
.sev.low::before{border-radius:50%}
.sev.info::before,.sev.none::before{background:none;border:.14em solid;border-radius:50%}
.frame{margin:.4rem 0 .7rem;padding:.5rem 0;background:var(--sunk);border-radius:.35rem;white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.5;counter-rese\
t:none}
.frame span,.frame ins,.frame del,.frame i{display:block;padding:0 .8rem}
.frame span[data-n]{position:relative;padding-left:4.2em}
.frame span[data-n]::before{content:attr(data-n);position:absolute;left:0;width:3.4em;text-align:right;color:var(--soft)}
.frame ins{background:var(--add);text-decoration:none}.frame del{background:var(--del);text-decoration:none}
.frame ins::before{content:"+ "}.frame del::before{content:"- "}
.way{list-style:none;padding:0;margin:.4rem 0 .7rem}
.way li{position:relative;padding:.12rem 0 .12rem 1.5rem}
.way li::before{content:"";position:absolute;left:.35rem;top:.68em;width:.55rem;height:.55rem;border:.12rem solid var(--edge);border-radius:50%;background:var(-\
-card);z-index:1}
.way li:last-child::before{background:var(--on);border-color:var(--on);border-radius:0}
.way li:not(:last-child)::after{content:"";position:absolute;left:.6rem;top:.9em;bottom:-.7em;border-left:.12rem solid var(--edge)}
.way .line{color:var(--soft)}
.also{font-size:.94rem;margin:0 0 .6rem}.also p{margin:0}
.note{font-size:.94rem}
.ignore{font-size:.9rem;margin:0}
.paste{background:var(--sunk);padding:.1rem .35rem;border-radius:.25rem}
button.copy{font:inherit;font-size:.82rem;color:var(--link);background:none;border:1px solid var(--edge);border-radius:.3rem;padding:.05rem .55rem;cursor:pointe\
r;min-height:1.6rem}`,`
.paths{list-style:none;padding:0}
.path{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1.1rem;margin:0 0 .8rem}
.through{font-weight:400;color:var(--soft)}
.chain{list-style:none;display:flex;flex-wrap:wrap;gap:.6rem 2rem;padding:0;margin:.3rem 0 .7rem}
.chain li{position:relative;flex:1 1 10rem;max-width:22rem;border:1px solid var(--edge);border-radius:.35rem;padding:.45rem .7rem;line-height:1.35;font-size:.94\
rem}
.chain li span{display:block;color:var(--soft);font-size:.88rem}
.chain li:not(:last-child)::after{content:"\u2192";position:absolute;right:-1.55rem;top:50%;transform:translateY(-50%);color:var(--on);font-weight:700}
.chain .outside{border-style:dashed}
.chain .breaks{border:.18rem double var(--on)}
.chain em{border-color:var(--on);color:var(--on)}
.cut{margin:0}
.cut span{color:var(--soft);font-size:.9rem}
table.components{border-collapse:collapse;table-layout:fixed;width:100%;font-size:.94rem}
.components th:nth-child(1){width:34%}.components th:nth-child(2){width:19%}.components th:nth-child(3){width:8.5rem}.components th:nth-child(4){width:9rem}
.components td,.components th{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-top:1px solid var(--line)}
.components thead th{border:0;vertical-align:bottom;color:var(--soft);font-weight:600;white-space:nowrap}
.components tbody th{font-weight:400}
.components .name{font-weight:600}
.components th small,.components td small{display:block}
.components td{overflow-wrap:anywhere}
.components th{overflow-wrap:anywhere}
.components td[data-l=Risk]{white-space:nowrap}
.components td[data-l=Where] span{display:block}
.components .n{display:inline-block;min-width:1.7em;text-align:right;font-variant-numeric:tabular-nums}
.components .type th{font-weight:650;font-size:1.05rem;padding-top:1.3rem;border-top:0}
.components tr{scroll-margin-top:3.5rem}
.components thead button{font:inherit;color:inherit;background:none;border:0;padding:.2rem 0;cursor:pointer;min-height:1.6rem}
[aria-sort=ascending] button::after{content:" \u25B2"}[aria-sort=descending] button::after{content:" \u25BC"}
.flags{display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;padding:0;margin:.25rem 0 0;font-size:.8rem}
.flags li{border:1px solid var(--medium);color:var(--medium);border-radius:.25rem;padding:0 .4rem}
.legend dl{margin:.6rem 0;columns:2 24rem;column-gap:3rem}
.legend div{break-inside:avoid;margin:0 0 .4rem}
.legend dt{font-weight:600}.legend dd{margin:0;color:var(--soft)}
.legend,.relations{margin-top:1rem}
.relations ul{columns:3 22rem;column-gap:2rem;padding-top:.5rem;font-size:.92rem}
.canvas{overflow:auto;max-height:min(85vh,60rem);border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
svg.graph{display:block;margin:0 auto;font-size:12.5px}
svg.graph.wide{max-width:100%;min-width:80rem;height:auto}
.graph text{fill:var(--ink)}
.graph .column{fill:var(--soft);font-weight:600}
.node rect{fill:var(--card);stroke:var(--edge)}
.node.critical rect,.node.high rect{fill:var(--sunk);stroke:currentcolor;stroke-width:1.6}
.node.medium rect,.node.low rect{stroke:currentcolor}
.node.outside rect{stroke-dasharray:4 3;fill:var(--sunk)}
.node rect.outer{fill:none;stroke:var(--on);stroke-width:1.6;stroke-dasharray:none}
.node .n{text-anchor:end;font-weight:700;fill:currentcolor}
.edge path{fill:none;stroke:var(--edge);stroke-width:1;opacity:.75}
.edge.on path{stroke:var(--on);stroke-width:2.6;stroke-dasharray:8 4;opacity:1}
.edge text{fill:var(--on);font-weight:700;text-anchor:middle;paint-order:stroke;stroke:var(--card);stroke-width:4px}
#tip path{fill:var(--edge)}#tip-path path{fill:var(--on)}
.graph.look .node:not(.near),.graph.look .edge:not(.near){opacity:.18}
.graph .node[data-id]:not([data-id=""]){cursor:pointer}
.frameworks,.controls{border-collapse:collapse;width:100%;font-size:.94rem;font-variant-numeric:tabular-nums}
.frameworks td,.frameworks th,.controls td,.controls th{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-top:1px solid var(--line);overfl\
ow-wrap:anywhere}
.frameworks thead th,.controls thead th{border:0;color:var(--soft);font-weight:600}
.frameworks tbody th,.controls tbody th{font-weight:400}
.controls{table-layout:fixed}.controls th:nth-child(2){width:9.5rem}
.framework{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.6rem 1.1rem;margin:.75rem 0}
.framework h3{display:inline}
.fail.result{color:var(--critical)}.partial.result{color:var(--medium)}.pass.result{color:var(--good)}.result{color:var(--info)}
.sev.fail::before{clip-path:polygon(20% 0,50% 30%,80% 0,100% 20%,70% 50%,100% 80%,80% 100%,50% 70%,20% 100%,0 80%,30% 50%,0 20%)}
.sev.partial::before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
.sev.pass::before{clip-path:polygon(0 55%,16% 39%,38% 61%,84% 12%,100% 28%,38% 93%)}
.sev.not_applicable::before,.sev.not_evaluated::before,.sev.manual::before{background:none;border:.14em solid;border-radius:50%}
.policies{border-color:var(--critical)}
.gap{margin:0 0 .5rem}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.88rem}`,`
@media(max-width:44rem){
.components thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.components,.components tbody{display:block}
.components tr{display:grid;grid-template-columns:5rem 1fr;padding:.5rem 0;border-top:1px solid var(--line)}
.components tr.type{display:block;border:0}
.components td,.components th{border:0;padding:.12rem 0;max-width:none}
.components th:nth-child(n){width:auto}
.components tbody th{grid-column:1/-1}
.components td{grid-column:1/-1;display:grid;grid-template-columns:5rem 1fr}
.components td::before{content:attr(data-l);color:var(--soft)}
.components td>*{grid-column:2}
.components td:empty{display:none}
.components td[data-l=Risk]{display:block}
.components td[data-l=Risk]::before{display:inline-block;width:5rem}
.controls,.controls tbody,.controls tr,.controls td,.controls tbody th{display:block}.controls thead{display:none}.controls td,.controls tbody tr th{border:0;pa\
dding:.1rem 0}.controls tr{border-top:1px solid var(--line);padding:.4rem 0}
.frameworks thead{display:none}.frameworks,.frameworks tbody{display:block}.frameworks tr{display:flex;flex-wrap:wrap;gap:0 1rem;border-top:1px solid var(--line\
);padding:.4rem 0}.frameworks tbody tr th{flex-basis:100%}.frameworks td,.frameworks tbody tr th{border:0;padding:.1rem 0}.frameworks td::before{content:attr(da\
ta-l) " ";color:var(--soft)}
.chain{flex-direction:column;gap:1.5rem}.chain li{flex:none}
.chain li:not(:last-child)::after{content:"\u2193";right:auto;left:1.2rem;top:auto;bottom:-1.6rem;transform:none}
.bars .bar{display:none}
.rule>summary,.about,.hit{padding-left:.8rem;padding-right:.8rem}
.frame span[data-n]{padding-left:3.4em}.frame span[data-n]::before{width:2.8em}
}
@media(forced-colors:active){.sev::before,.stamp{forced-color-adjust:none}.bars rect,.ruler *{forced-color-adjust:none}}`,`
@page{margin:16mm 14mm}
@media print{
html{font-size:10pt}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.contents,.filters,.skip,button.copy,.keys{display:none!important}
.page{max-width:none;padding:0}
.tile,.path,.hit,.bars tr,.components tr{break-inside:avoid}
h2,h3,.rule>summary{break-after:avoid}
details:not(.further)::details-content{content-visibility:visible!important;block-size:auto!important}
.canvas{overflow:visible;max-height:none;border:0}
svg.graph,svg.graph.wide{width:100%;min-width:0;height:auto}
a{color:inherit;text-decoration:none}
}`].join("").trim(),page_NAME=120,REPOSITORY="https://github.com/bartizan/bartizan";function page(assessment,options){const pathOf=(0,reports_groups.ZN)(assessment),
findings=findingsSection(assessment,pathOf),components=componentsSection(assessment,pathOf),shown=new Set([...findings.markup.matchAll(/ id="(f-[0-9a-f]{16})"/g)].
map(([,id2])=>id2)),isOnPage=fragment=>components.shown.has(fragment)||shown.has(fragment),ruleOf=new Map(assessment.findings.map(({fingerprint,rule})=>[fingerprint,
rule.id])),linked={isOnPage,ruleOf},there=[["overview","Overview",overview(assessment)],["findings","Findings",findings],["paths","Attack paths",pathsSection(assessment.
attackPaths,linked)],["components","Bill of materials",components.section],["graph","Graph",graphSection(assessment)],["compliance","Controls",complianceSection(
assessment.compliance,linked)],["remote","Remote services",remoteSection(assessment)],["coverage","What was looked at",coverageSection(assessment,pathOf)],["ign\
oring","How to silence one",assessment.findings.length>0?silencing():void 0]].filter(([,,section])=>section!==void 0),subject=options.subject?.name;return html(
_a||(_a=__template([`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="`,`">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="bartizan `,`">
<title>`,`Bartizan security report</title>
<link rel="icon" href="data:,">
<style>`,`</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<div class="page">
`,'<nav class="contents" aria-label="Contents"><ul>',`</ul></nav>
<main id="main">
`,"","",`</main>
<footer><p>Made by `," ",`. This page makes no request and works offline.</p></footer>
</div>
<script>`,`<\/script>
</body>
</html>
`])),verbatim(POLICY),(0,lib_escape.Jj)(assessment.tool.version,40),subject!==void 0&&`${(0,lib_escape.Jj)(subject,page_NAME)}: `,verbatim(STYLE),header(assessment,
options),there.map(([id2,title])=>html`<li><a href="#${id2}">${title}</a></li>`),accepted(assessment),policiesSection(assessment,pathOf),there.map(([,,section])=>section),
markup_link(REPOSITORY,"Bartizan"),(0,lib_escape.Jj)(assessment.tool.version,40),verbatim(SCRIPT))}const POLICY=["default-src 'none'",`style-src 'sha256-${(0,hash.
TZ)(STYLE)}'`,`script-src 'sha256-${(0,hash.TZ)(SCRIPT)}'`,"img-src data:","base-uri 'none'","form-action 'none'"].join("; "),htmlReport={format:"html",mediaType:"\
text/html",render:(assessment,options)=>page(assessment,options).markup}}),8103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>markdownProse});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989);function markdownProse(text){
const parts=text.split(/`([^`]+)`/),between=part=>part.startsWith(" ")?` ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(part)}`:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)(part);return parts.map((part,index)=>index%2===1?(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)(part):between(part)).join("")}}),24540:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>ruleHelpUri,ruleHelp:()=>ruleHelp});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),
_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54889),_model_rule_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(90834),_prose_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8103);const REPOSITORY="https://github.com/bartizan/bartizan",EXAMPLE_LINES=40,EXAMPLE_COLUMNS=400,TEXT_LIMIT=4e3,LINK=/^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w.~:/?#@!$&*+,;=%-]*)?$/;
function ruleHelpUri(id2){const slash=id2.indexOf("/"),pack=slug(slash<0?"rules":id2.slice(0,slash));return`${REPOSITORY}/blob/main/docs/rules/${pack}.md#${slug(
id2.slice(slash+1))}`}function slug(text){return text.slice(0,100).toLowerCase().replace(/[^a-z0-9_-]+/g,"-")}function ruleHelp(rule){return{text:`${textSections(
rule).join(`

`)}
`,markdown:`${markdownSections(rule).join(`

`)}
`}}function markdownSections(rule){const classes=classLines(rule),[bad]=rule.bad,[good]=rule.good;return[`# ${prose(rule.title)}`,`**What was found.** ${prose(rule.
what)}`,`**What an attacker does with it.** ${prose(rule.why)}`,...bad===void 0?[]:[`**Bad**, in ${code(bad.path)}:`,(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
dI)(exampleLines(bad))],...good===void 0?[]:[markdownGood(good),(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)(exampleLines(good))],`**Fix.** ${prose(rule.fix)}`,
...silenceMarkdown(rule.id),...rule.references.length===0?[]:["**References**",rule.references.map(each=>`- ${reference(each)}`).join(`
`)],...classes.length===0?[]:["**Classes**",classes.map(each=>`- ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(flat(each))}`).join(`
`)]]}function markdownGood(good){return`**Good**, in ${code(good.path)}${good.because===void 0?"":` (${prose(good.because)})`}:`}function silenceMarkdown(id2){return[
"**Silence it** in `bartizan.yml`, with a reason (each finding also shows a line for itself alone):",(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)(["ignore\
:",`  ${configLine(id2)}`],"yaml"),"or in your own code, in a comment beside it:",(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)([marker(id2)])]}function textSections(rule){
const classes=classLines(rule),[bad]=rule.bad,[good]=rule.good;return[line(rule.title),`What was found: ${line(rule.what)}`,`What an attacker does with it: ${line(
rule.why)}`,...bad===void 0?[]:[`Bad, in ${line(bad.path)}:
${indented(exampleLines(bad))}`],...good===void 0?[]:[`${textGood(good)}
${indented(exampleLines(good))}`],`Fix: ${line(rule.fix)}`,`Silence it in bartizan.yml, with a reason:
${indented(["ignore:",`  ${configLine(rule.id)}`])}`,`or in your own code, in a comment beside it:
${indented([marker(rule.id)])}`,...rule.references.length===0?[]:[`References:
${indented(rule.references.map(flat))}`],...classes.length===0?[]:[`Classes:
${indented(classes.map(flat))}`]]}function textGood(good){return`Good, in ${line(good.path)}${good.because===void 0?"":` (${line(good.because)})`}:`}function line(text){
return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(flat(text))}function flat(text){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,TEXT_LIMIT).
replace(/\s*\n\s*/g," ").trim()}function indented(lines){return lines.map(each=>`    ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(each)}`).join(`
`)}function prose(text){return(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__.h)(flat(text))}function code(text){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,200))}function reference(url){return LINK.test(url)?`<${url}>`:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)(flat(url))}function configLine(id2){return`- { rule: ${id2}, path: "path/to/file", reason: "why it is all right" }`}function marker(id2){return`bartizan-ign\
ore: ${id2} -- why it is all right`}function exampleLines(example){const lines=(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_3__.K_)(example).replace(/\r?\n$/,"").
split(/\r?\n/),shown=lines.slice(0,EXAMPLE_LINES).map(each=>(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(each,EXAMPLE_COLUMNS));return lines.length>EXAMPLE_LINES?
[...shown,`\u2026 ${lines.length-EXAMPLE_LINES} more lines`]:shown}function classLines(rule){return _model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__.i.filter(framework=>framework.
family!=="other").flatMap(framework=>{const ids2=rule.frameworks[framework.column]??[];return ids2.length===0?[]:[`${(0,_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__.
T_)(framework)}: ${ids2.join(", ")}`]})}}),28124:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{MU:()=>isAnyUnkept,Ob:()=>policyRows,SV:()=>violationLine});function policyRows(policies,pathOf,linesEach){const unkept=policies.filter(({status})=>status!=="p\
ass");return[...unkept.filter(({isGating})=>isGating),...unkept.filter(({isGating})=>!isGating)].map(policy=>{const{kind,description="",isGating,violations,count,
target}=policy,named=target==="scan"?[]:violations.slice(0,linesEach);return{kind,title:titleOf(policy),description,isGating,lines:named.map(violation=>violationLine(
violation,pathOf)),more:target==="scan"?0:count-named.length}})}function isAnyUnkept(policies){return policies.some(({status})=>status!=="pass")}function titleOf({
name,severity,reason,isGating,status,at}){const remark=isGating||status!=="fail"?"":", does not stop";return`"${name}"${severity===void 0?"":` (${severity})`}: ${reason}${remark}\
; ${at.path}:${at.line}`}function violationLine({id:id2,name,what,place,status},pathOf){return`${place?`${pathOf(place)}:${place.start.line}  `:""}${name}: ${what}${status===
"known"?" (there before)":""} [${id2}]`}}),27438:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{NR:()=>analysisTitle,l7:()=>remoteFindingFacts,Cv:()=>remoteRows,r9:()=>stateText});var wording=__webpack_require__(7176);function remoteLists(run){return[violations(
run),compliance(run),change(run),differences(run)].filter(list=>list!==void 0)}function violations({violations:found}){if(found.length!==0)return{title:`Violati\
ons of its policies: ${found.length}`,items:found.map(({name,severity,message})=>`${severity===void 0?"":`${severity}, `}${name}: ${message}`),more:0}}const KEPT=/^(?:pass(?:ed|ing)?|compliant|ok|met|success|satisfied|not[ _-]?applicable|n\/?a)$/i,
NAMED=10;function compliance({controls=[]}){if(controls.length===0)return;const frameworks=grouped(controls,({framework})=>framework);return{title:`Compliance b\
y its own measure: ${(0,wording.LS)(frameworks.size,"framework")}`,items:[...frameworks].map(([framework,all])=>`${framework}: ${controlsText(all)}`),more:0}}function controlsText(controls){
const[only]=controls;if(controls.length===1&&only&&only.id===void 0&&only.name===void 0)return only.status;const counts=[...grouped(controls,({status})=>status)].
map(([word,all])=>`${all.length} ${word}`).join(", "),open=controls.filter(({status})=>!KEPT.test(status)),named=open.slice(0,NAMED).map(({id:id2,name})=>[id2,name].
filter(part=>part!==void 0).join(" ")),rest=open.length>NAMED?` and ${open.length-NAMED} more`:"";return named.length===0?counts:`${counts} (${named.join("; ")}${rest}\
)`}function grouped(items,by){const groups=new Map;for(const item of items){const group=groups.get(by(item));group?group.push(item):groups.set(by(item),[item])}
return groups}function change({change:since}){if(!since)return;const{added,removed,changed,sinceDate}=since,day=sinceDate===void 0?"":` of ${sinceDate.slice(0,10)}`,
count=added.length+removed.length+changed.length;return{title:`Since its scan ${since.since}${day}: ${count===0?"nothing changed":(0,wording.LS)(count,"change")}`,
items:[...added.map(name=>`added: ${name}`),...removed.map(name=>`removed: ${name}`),...changed.map(name=>`changed: ${name}`)],more:0}}function differences({components,
differences:found,differencesLeftOut=0}){if(!found)return;const total=found.length+differencesLeftOut,what=total===0?"as ours":`${(0,wording.LS)(total,"differen\
ce")} to ours`;return{title:`Its bill of materials: ${(0,wording.LS)(components.length,"component")}, ${what}`,items:found.map(differenceText),more:differencesLeftOut}}
const SEEN={there:"only there: ",here:"only here: ",both:""};function differenceText({seen,type,name,place,what}){const at=place===void 0?"":` (${place})`;return`${SEEN[seen]}${type}\
 ${name}${at}${what.length===0?"":`: ${what.join("; ")}`}`}const CATEGORIES=12;function remoteRows({remote},isBrief=!1){return remote.filter(({state})=>!isBrief||
state!=="skipped").map(rowOf)}function rowOf(run){const findings=run.findings.filter(({isShown})=>isShown),ignored=run.findings.filter(({suppression})=>suppression).
length,filtered=run.findings.length-findings.length-ignored,parts=[...ignored>0?[`${ignored} ignored`]:[],...filtered>0?[`${filtered} not shown`]:[],...run.leftOut>
0?[`${run.leftOut} more told than are kept`]:[]];return{run,name:run.name,about:run.target,facts:factsOf(run),scores:scoresOf(run),notices:run.notices.map(noticeText),
lists:remoteLists(run),findings,more:parts.join(", ")}}function stateText({state}){return state==="skipped"?"not asked":state}function factsOf({state,stateWord,
id:id2,isReused,findings,total,leftOut}){const told=total??findings.length+leftOut,isUnusual=stateWord!==void 0&&stateWord.toLowerCase()!==state;return[stateText(
{state}),...isUnusual&&state!=="skipped"?[`"${stateWord}" in its words`]:[],...id2===void 0?[]:[`run ${id2}`],...isReused?["submitted before, fetched now"]:[],...state===
"completed"||told>0?[(0,wording.LS)(told,"finding")]:[],...told>findings.length+leftOut?[`${findings.length+leftOut} of them told`]:[]].join(", ")}function scoresOf({
name,score,categories,analysis}){const listed=categories.slice(0,CATEGORIES).map(each=>`${each.category} ${scoreText(each)}`),more=categories.length-listed.length,
[direction]=categories.map(directionText).filter(each=>each!=="");return[...score?[`Score by ${name}\u2019s own measure: ${scoreText(score)}${bracketed(directionText(
score))}`]:[],...listed.length>0?[`By category${bracketed(direction??"")}: ${listed.join(", ")}${more>0?` and ${more} more`:""}`]:[],...analysis?.score?[`Risk b\
y its analysis: ${scoreText(analysis.score)}${bracketed(directionText(analysis.score))}`]:[]]}function bracketed(text){return text===""?"":` (${text})`}function scoreText({
value,of,rating}){return[`${value}${of===void 0?"":` of ${of}`}`,...rating===void 0?[]:[rating]].join(" ")}function directionText({direction}){return direction===
"unsaid"?"":direction==="higher-is-worse"?"higher is worse":"higher is better"}function noticeText({message,words,url}){const said=words===void 0||words===""?"":
` It says: "${words}"`;return`${message}${said}${url===void 0?"":` (${url})`}`}function remoteFindingFacts({finding}){const{category,tool,place,frameworks,severity,
severityWord}=finding,{owasp=[],...others}=frameworks,ids2=Object.entries({owasp:owasp.filter(id2=>id2!==category),...others}).flatMap(([name,of])=>of.length===
0?[]:[`${name} ${of.join(" ")}`]);return[...severityWord!==""&&severityWord.toLowerCase()!==severity?[`"${severityWord}" in its words`]:[],...category===void 0?
[]:[category],...tool===void 0?[]:[`module ${tool}`],...place===void 0?[]:[`at ${place}`],...ids2].join(", ")}function analysisTitle({name,analysis}){const model=analysis?.
model===void 0?"":` (${analysis.model})`;return`AI analysis by ${name}${model}: written there, not checked here`}}),86818:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>scoreSentence,o:()=>scoreInBrief});function scoreSentence({score,delta,verdict}){if(verdict.status==="none")return"";
if(score.overall===null)return withoutScore(score);const{before,reasons}=delta??{before:score,reasons:[]},hasMoved=before.overall!==null&&before.overall!==score.
overall,said=hasMoved?`Score ${before.overall} \u2192 ${score.overall} (${grades(before,score)})`:`Score ${score.overall} of 100, grade ${score.grade}`,why=hasMoved&&
reasons.length>0?reasons.join("; "):whyOf(score);return`${said}${why===""?"":`: ${why}`}${unevaluated(score)}.`}function scoreInBrief({score,delta,verdict}){if(verdict.
status==="none")return"";if(score.overall===null)return withoutScore(score);const before=delta?.before;return before&&before.overall!==null&&before.overall!==score.
overall?`Score ${before.overall} \u2192 ${score.overall} (${grades(before,score)}).`:`Score ${score.overall} (${score.grade}).`}function withoutScore({evaluated}){
return evaluated===0?"":`No score: only ${evaluated} % of its weight could be judged.`}function grades(before,after){return before.grade===after.grade?after.grade:
`${before.grade} \u2192 ${after.grade}`}function whyOf({overall,grade,caps,contributors}){const cap=caps.find(({of,at})=>of==="overall"&&at===overall);if(cap)return`\
capped by ${cap.findings} ${cap.because}`;const[most]=contributors;return grade==="A"||!most?"":`most of it by ${most.ruleId} (\u2212${Math.max(1,Math.round(most.
points))})`}function unevaluated({categories}){const names=categories.flatMap(({category,score})=>score===null?[category.replace("-"," ")]:[]);return names.length===
0?"":`; not evaluated: ${names.join(", ")}`}}),81240:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bp:()=>serverRows,RJ:()=>askedAs,qg:()=>rowText});var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27706),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7176);const REASONS=3;function serverRows({targets,coverage}){return targets.flatMap(({id:id2,name,live})=>{if(!live)return[];const said=gap=>gap.target===id2&&
((0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.O)(gap)||live.isSkipped===!0),missed=coverage.gaps.filter(said).map(({detail})=>detail),more=missed.length-REASONS;
return[{name,isRead:!live.isUnreachable,facts:live.isUnreachable?"":factsOf(live),missed:more>0?[...missed.slice(0,REASONS),`And ${more} more.`]:missed}]})}function rowText({
isRead,facts,missed}){return[isRead?facts:"not read",...missed].map(part=>part.replace(/\.$/,"")).join(". ")}function askedAs({targets}){return targets.find(({live})=>live&&
live.requests>0&&!live.isSnapshot&&live.userAgent!=="")?.live?.userAgent}function factsOf(live){const{transport,reach,tools,prompts,resources,profile,requests,isSnapshot}=live,
where=reach==="local"||transport==="stdio"?"":` (${reach})`,some=[[tools,"tool"],[prompts,"prompt"],[resources,"resource"]].flatMap(([count,what])=>count>0?[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(count,what)]:[]);return[isSnapshot?"snapshot":`${transport??"no MCP conversation"}${where}`,...some.length>0?some:["nothing offered"],`profile ${profile}`,(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(requests,"request")].join(", ")}}),69723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$N:()=>codeOf,Pi:()=>doubtsOf,Qn:()=>fromWhere,VO:()=>wayOf,vz:()=>sourceOf});const BEGINNING=2,END=3;function wayOf({flow=[]}){const[first]=flow;if(first===void 0)
return;const steps=flow.filter((step,index)=>{const next=flow[index+1];return index===0||next===void 0||!isSameLine(step,next)}),leftOut=steps.length-BEGINNING-
END;return leftOut<=1?{beginning:steps,leftOut:0,end:[]}:{beginning:steps.slice(0,BEGINNING),leftOut,end:steps.slice(-END)}}function sourceOf({flow=[],locations:[
cause]}){const[first]=flow;return first&&!isSameLine(first,cause)?first:void 0}function isSameLine(a,b){return a.target===b.target&&a.path===b.path&&a.range.start.
line===b.range.start.line}function codeOf({snippet}){return snippet?.lines[snippet.mark.start.line-snippet.firstLine]?.trim()??""}function fromWhere(finding,pathOf){
const source=sourceOf(finding);return source&&`${source.what}, ${pathOf(source)}:${source.range.start.line}`}function doubtsOf({flow,evidence}){return flow?evidence.
slice(1):[]}})};export{id,ids,modules};
