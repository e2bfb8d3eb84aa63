const id=6940,ids=[6940,6786],modules={55858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{cx:()=>SEGMENT_ROLES,hz:()=>ARTIFACT_KINDS,tk:()=>USES});const ARTIFACT_KINDS=["mcp-config","agent-settings","server-manifest","tool-list","mcp-definitions","m\
cp-observations","skill","agent-definition","instructions","command","workflow","n8n-workflow","hook-script","code","env-file","lockfile","model-file","archive-\
listing","app-manifest","app-strings","document","prose","other"],FORMATS=null,USES=["runtime","test","example","docs","vendored"],SEGMENT_ROLES=["file","model-\
text","mcp-server","launch","hook","hook-command","tool","workflow","server-manifest","document"]}),52717:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ov:()=>COMPONENT_TYPES,Ph:()=>NO_INVENTORY,Pu:()=>keyText,Y8:()=>isBefore,f6:()=>RELATION_TYPES,gP:()=>COMPONENT_FLAGS,
qg:()=>COMPONENT_ORIGINS});const COMPONENT_TYPES=["model","embedding_model","model_file","dataset","llm_provider","inference_endpoint","sdk_library","agent_fram\
ework","package","agent","tool","prompt","resource","mcp_server","mcp_client","mcp_gateway","skill","instruction_file","vector_store","memory","guardrail","work\
flow","trigger","notebook","container","cloud_resource","ci_step","endpoint","secret_reference"],RELATION_TYPES=["uses","calls","exposes","authenticates_with","\
reads_from","writes_to","triggers","runs_in","declares","contains"],COMPONENT_FLAGS={hardcoded_api_key:"A key of a provider stands in the source beside it.",hardcoded_credentials:"\
A password or token stands in its parameters.",shadow_ai:"The library is imported but declared in no manifest.",unpinned_model:"The model is named by an alias t\
hat its provider moves.",deprecated_model:"Its provider has announced its end or ended it.",unpinned_version:"What is started or installed is whatever is newest\
.",webhook_no_auth:"A trigger anybody may call starts it.",no_auth:"It asks nobody who he is.",internet_facing:"It is reachable from outside of the machine it r\
uns on.",insecure_transport:"It is reached over plain HTTP.",tls_unchecked:"Certificates are not checked.",mcp_unknown_server:"A remote server, or a command nob\
ody publishes.",mcp_all_tools:"An agent takes whatever tools a remote server offers.",code_http_tools:"One agent runs code and reaches the network.",lethal_trifecta:"\
One agent reads private data, takes in texts of strangers and can send out.",model_controlled:"A model decides over a command, query, path or address of it.",multi_agent_no_trust:"\
Agents hand texts to each other without a check.",agent_chain_no_validation:"The answer of one agent is the order of the next.",dangerous_code:"Its code starts \
programs, evaluates text or reads files.",no_error_handling:"What fails in it is noticed by nobody.",no_iteration_limit:"Nothing ends a run of it that goes in c\
ircles.",no_human_approval:"What the model says is sent or written without a person.",executes_on_load:"Loading the file runs code that stands in it.",large_model_file:"\
The file is larger than 1 GB.",gpu_instance:"It runs on a GPU.",public_resource:"The cloud resource is open to the internet.",disabled:"It is switched off where\
 it is declared.",privileged:"It runs with more rights than its work needs.",community_node:"A node of an n8n workflow that n8n does not ship."},COMPONENT_ORIGINS=[
"source","manifest","config","file","live","remote"],NO_INVENTORY={components:[],relationships:[]};function keyText({type,name,scope,purl}){return JSON.stringify(
purl===void 0?[type,scope??"",name]:[purl])}function isBefore(a,b){return a.line<b.line||a.line===b.line&&a.column<b.column}}),54019:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E4:()=>versionOf,P1:()=>propertiesOf,S_:()=>uriOf,VA:()=>purlOf,Xj:()=>billOf,_Q:()=>fitting,ek:()=>placesOf,n2:()=>billText,
ol:()=>digestOf});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54354),
_model_artifact_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(55858),_places_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(64190);function billOf(assessment,{
subject},sizeOf){const{components,relationships,targets}=assessment,byUse=components.toSorted((a,b)=>_model_artifact_js__WEBPACK_IMPORTED_MODULE_2__.tk.indexOf(
a.use)-_model_artifact_js__WEBPACK_IMPORTED_MODULE_2__.tk.indexOf(b.use)),kept=new Set(byUse.slice(0,fitting(byUse.map(sizeOf),_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.
c9)).map(({id:id2})=>id2)),related=relationships.filter(({from,to})=>kept.has(from)&&kept.has(to)),leftOut=components.length-kept.size;return{subject:subject?{...subject,
name:billText(subject.name)}:{name:nameOf(targets)},components:components.filter(({id:id2})=>kept.has(id2)),relationships:related,roots:rootsOf([...kept],related),
leftOut:leftOut>0?`${leftOut} of ${components.length} components are left out, for the size of this document; the JSON report has all.`:void 0,pathOf:(0,_places_js__WEBPACK_IMPORTED_MODULE_3__.
D4)(targets)}}function fitting(sizes,budget){let sum=0;const end=sizes.findIndex(size=>(sum+=size,sum>budget));return end<0?sizes.length:end}function billText(text,limit=_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.
_$){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(text.length>limit*4?text.slice(0,limit*4).replaceAll("\u2060",""):text.replaceAll("\u2060",""),limit)}
function nameOf(targets){const[first]=targets,name=first?.elsewhere?.name??first?.name??"";return name===""||name==="."?"workspace":billText(name)}function rootsOf(ids2,relationships){
const next=new Map;for(const{from,to}of relationships)next.set(from,[...next.get(from)??[],to]);const pointedTo=new Set(relationships.map(({to})=>to)),reached=new Set,
reach=root=>{const open=[root];for(let at=open.pop();at!==void 0;at=open.pop())reached.has(at)||(reached.add(at),open.push(...next.get(at)??[]));return root},roots=ids2.
filter(id2=>!pointedTo.has(id2)).map(reach);for(const id2 of ids2)reached.has(id2)||roots.push(reach(id2));return roots.toSorted()}function versionOf({versions}){
const[version=""]=versions;return versions.length===1&&/^[A-Za-z0-9][\w.+:@-]{0,200}$/.test(version)&&!/^(?:latest|any|[xX])$|\.[xX]$/.test(version)?version:void 0}
function purlOf(component){const{purl}=component;if(purl===void 0||!/^pkg:[a-z][a-z0-9.+-]{0,30}\/[\w.~%@+/:-]{1,400}$/.test(purl))return;const version=versionOf(
component);return version===void 0||/[^/]@[^/]*$/.test(purl)?purl:`${purl}@${encodeURIComponent(version)}`}function digestOf({hash}){return/^sha256:([0-9a-f]{64})$/.
exec(hash??"")?.[1]}function uriOf(text){const url=text===void 0||text.length>_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__._$||!URL.canParse(text)?void 0:new URL(
text);if(!url||url.host==="")return;const path=url.pathname.replace(/[^\w.~:/@!$&'()*+,;=%-]/gu,encodeURIComponent).replace(/%(?![0-9a-f]{2})/gi,"%25"),isBare=path===
"/"&&/^[^/]*:\/\/[^/]*$/.test(text??"");return/^[\w.:[\]-]+$/.test(url.host)?`${url.protocol}//${url.host}${isBare?"":path}`:void 0}function propertiesOf(component,placed){
const{scope,endpoint,purl,versions,risk,completeness}=component,declared=versionOf(component)===void 0?versions:[],several=(name,values)=>values.map(value=>({name,
value}));return[{name:"type",value:component.type},...several("scope",scope===void 0||scope===""?[]:[scope]),...several("declared-version",declared),...several(
"endpoint",endpoint!==void 0&&uriOf(endpoint)===void 0?[endpoint]:[]),...several("purl",purl!==void 0&&purlOf(component)===void 0?[purl]:[]),...several("auth",component.
auth===void 0?[]:[component.auth]),...several("capability",component.capabilities),...several("flag",component.flags),...several("origin",component.origins),...several(
"use",component.use==="runtime"?[]:[component.use]),...several("guess",component.isGuess?["true"]:[]),...several("status",component.status==="open"?[]:[component.
status]),...risk.severity==="none"?[]:[{name:"risk",value:risk.severity},{name:"risk-score",value:String(risk.score)}],{name:"completeness",value:String(completeness.
percent)},...Object.entries(component.properties).flatMap(([name,value])=>placed.includes(name)?[]:[{name:`property:${name}`,value}])].map(({name,value})=>({name:`\
bartizan:${billText(name,200)}`,value:billText(value)}))}function placesOf(component,pathOf){return component.places.map(place=>`${billText(pathOf(place))}:${place.
range.start.line}`)}}),56940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{CYCLONEDX_VERSIONS:()=>CYCLONEDX_VERSIONS,cyclonedxReport:()=>cyclonedxReport});var hash=__webpack_require__(52467),limits=__webpack_require__(
54354),severity=__webpack_require__(96271),reports_bill=__webpack_require__(54019),component=__webpack_require__(52717),reports_licence=__webpack_require__(67763);
const TYPES={model:"machine-learning-model",embedding_model:"machine-learning-model",model_file:"machine-learning-model",dataset:["data","dataset"],llm_provider:"\
service",inference_endpoint:"service",sdk_library:"library",agent_framework:"framework",package:"library",agent:"application",tool:"application",prompt:["data",
"definition"],resource:["data","other"],mcp_server:"service",mcp_client:"application",mcp_gateway:"service",skill:"file",instruction_file:"file",vector_store:"a\
pplication",memory:["data","other"],guardrail:"application",workflow:"application",trigger:"service",notebook:"file",container:"container",cloud_resource:"servi\
ce",ci_step:"application",endpoint:"service",secret_reference:["data","configuration"]};function isService({type,endpoint,auth,flags}){const isReached=endpoint!==
void 0||auth!==void 0||flags.includes("internet_facing");return TYPES[type]==="service"&&(type!=="trigger"||isReached)}function asComponent(component2,{version,
pathOf,datasets}){const mapped=TYPES[component2.type],[type,kind]=mapped==="service"?["application"]:typeof mapped=="string"?[mapped]:mapped,[group,name]=groupAndName(
component2),exact=(0,reports_bill.E4)(component2),purl=(0,reports_bill.VA)(component2),digest=(0,reports_bill.ol)(component2),{description}=component2.properties,
references=referencesOf(component2),card=type==="machine-learning-model"?modelCard(component2,datasets):void 0;return{type,"bom-ref":component2.id,...supplier(component2),
...group!==void 0&&{group:(0,reports_bill.n2)(group,300)},name:(0,reports_bill.n2)(name,300),...exact!==void 0&&{version:exact},...version==="1.7"&&isHosted(component2)&&
{isExternal:!0},...description!==void 0&&{description:(0,reports_bill.n2)(description)},.../^(?:test|example|docs)$/.test(component2.use)&&{scope:"excluded"},...digest!==
void 0&&{hashes:[{alg:"SHA-256",content:digest}]},...licences(component2),...purl!==void 0&&{purl},...references.length>0&&{externalReferences:references.map(({
type:of,url})=>({type:of,url}))},...component2.places.length>0&&{evidence:{occurrences:occurrences(component2,pathOf)}},...card&&{modelCard:card},...kind!==void 0&&
{data:[{type:kind,name:(0,reports_bill.n2)(component2.name,300)}]},properties:(0,reports_bill.P1)(component2,["description",...references.flatMap(({key})=>key??
[]),...card?["task","architecture","architecture-family","intended-use"]:[]])}}const REFERENCES={repository:"vcs","model-card":"model-card","download-location":"\
distribution"};function referencesOf({endpoint,properties}){const reached=(0,reports_bill.S_)(endpoint);return[...reached===void 0?[]:[{type:"other",url:reached,
key:void 0}],...Object.entries(REFERENCES).flatMap(([key,type])=>{const url=(0,reports_bill.S_)(properties[key]);return url===void 0?[]:[{type,url,key}]})]}function isHosted({
type,hash:hash2}){return(type==="model"||type==="embedding_model")&&hash2===void 0}function supplier({provider}){return provider===void 0?{}:{supplier:{name:(0,reports_bill.
n2)(provider,300)}}}function groupAndName({name,purl=""}){const separator=purl.startsWith("pkg:npm/")&&name.startsWith("@")?"/":purl.startsWith("pkg:maven/")?":":
"",index=separator===""?-1:name.indexOf(separator);return index<=0||index===name.length-1?[void 0,name]:[name.slice(0,index),name.slice(index+1)]}function licences({
licence}){if(licence===void 0||licence.trim()==="")return{};const{kind,text}=(0,reports_licence.v)(licence.trim());return kind==="expression"?{licenses:[{expression:text,
acknowledgement:"declared"}]}:{licenses:[{license:{...kind==="id"?{id:text}:{name:(0,reports_bill.n2)(text,300)},acknowledgement:"declared"}}]}}function occurrences(component2,pathOf){
return component2.places.map(place=>({location:(0,reports_bill.n2)(pathOf(place)),line:place.range.start.line,...place.logical!==void 0&&place.logical!==""&&{symbol:(0,reports_bill.
n2)(place.logical,300)}}))}function modelCard({type,properties,flags},datasets){const{architecture,"architecture-family":family,"intended-use":use}=properties,task=properties.
task??(type==="embedding_model"?"embedding":void 0),limitations=flags.flatMap(flag=>flag==="unpinned_model"||flag==="deprecated_model"||flag==="executes_on_load"?
[component.gP[flag]]:[]),parameters={...task!==void 0&&{task:(0,reports_bill.n2)(task,300)},...family!==void 0&&{architectureFamily:(0,reports_bill.n2)(family,300)},
...architecture!==void 0&&{modelArchitecture:(0,reports_bill.n2)(architecture,300)},...datasets.length>0&&{datasets:datasets.map(ref=>({ref}))}},considerations={
...use!==void 0&&{useCases:[(0,reports_bill.n2)(use)]},...limitations.length>0&&{technicalLimitations:limitations}},card={...Object.keys(parameters).length>0&&{
modelParameters:parameters},...Object.keys(considerations).length>0&&{considerations}};return Object.keys(card).length>0?card:void 0}var network_host=__webpack_require__(
90777);const LOCAL=new Set(["ollama","vllm","llama-cpp","llamacpp","lm-studio","lmstudio","localai"]);function asService(component2,pathOf){const{provider,auth,
properties}=component2,version=(0,reports_bill.E4)(component2),url=(0,reports_bill.S_)(component2.endpoint),crosses=crossesBoundary(component2),data=dataOf(component2);
return{"bom-ref":component2.id,...provider!==void 0&&{provider:{name:(0,reports_bill.n2)(provider,300)}},name:(0,reports_bill.n2)(component2.name,300),...version!==
void 0&&{version},...properties.description!==void 0&&{description:(0,reports_bill.n2)(properties.description)},...url!==void 0&&{endpoints:[url]},...auth!==void 0&&
{authenticated:auth==="required"},...crosses!==void 0&&{"x-trust-boundary":crosses},...data.length>0&&{data},...licences(component2),properties:[...(0,reports_bill.
P1)(component2,["description"]).filter(({name})=>name!=="bartizan:auth"),...component2.hash===void 0?[]:[{name:"bartizan:hash",value:(0,reports_bill.n2)(component2.
hash,200)}],...(0,reports_bill.ek)(component2,pathOf).map(value=>({name:"bartizan:location",value}))]}}function crossesBoundary({type,name,endpoint,provider,flags,
properties}){if(flags.includes("internet_facing")||flags.includes("public_resource"))return!0;const host=endpoint===void 0?void 0:(0,network_host.w4)(endpoint);
return host!==void 0?!(0,network_host.bx)(host):type==="llm_provider"?LOCAL.has(provider??name)?void 0:!0:type==="mcp_server"&&properties.transport==="stdio"?!1:
void 0}function dataOf({type,capabilities}){return type==="llm_provider"||type==="inference_endpoint"?[{flow:"bi-directional",classification:"prompts and answer\
s"}]:[...capabilities.some(each=>each==="private"||each==="records"||each==="vault")?[{flow:"outbound",classification:"private",name:"What its tools read"}]:[],
...capabilities.includes("untrusted")?[{flow:"outbound",classification:"untrusted",name:"Texts of strangers its tools hand to the model"}]:[],...capabilities.includes(
"send")?[{flow:"inbound",classification:"unknown",name:"What its tools are told to send"}]:[]]}var model_frameworks=__webpack_require__(54889),reports_places=__webpack_require__(
64190);const SOURCE={name:"Bartizan",url:"https://github.com/bartizan/bartizan"},PLACES=5;function asVulnerability(each,refs,pathOf){const{finding,rule}=each,cwes=cwesOf(
rule),places=[...finding.locations,...(0,reports_places.lS)(each)];return{id:(0,reports_bill.n2)(finding.ruleId,200),source:SOURCE,ratings:[{severity:finding.severity,
method:"other"}],...cwes.length>0&&{cwes},description:(0,reports_bill.n2)(finding.message),detail:(0,reports_bill.n2)(`${rule.what} ${rule.why}`.trim()),recommendation:(0,reports_bill.
n2)(rule.fix),...analysis(each),affects:[...new Set(refs)].toSorted().map(ref=>({ref})),properties:[{name:"fingerprint",value:each.fingerprint},{name:"class",value:rule.
class},{name:"status",value:each.status},{name:"tier",value:each.tier},{name:"confidence",value:finding.confidence},...owaspOf(rule).map(value=>({name:"owasp",value})),
...places.slice(0,PLACES).map(place=>({name:"location",value:`${pathOf(place)}:${place.range.start.line}`})),...places.length>PLACES?[{name:"further-locations",
value:String(places.length-PLACES)}]:[]].map(({name,value})=>({name:`bartizan:${name}`,value:(0,reports_bill.n2)(value)}))}}function analysis({suppression}){if(!suppression)
return{};const{by,reason,until}=suppression,where={config:"in the config",inline:"by a comment beside it",baseline:"by the baseline"}[by],end=until===void 0?"":
`, until ${until}`;return{analysis:{response:["will_not_fix"],detail:(0,reports_bill.n2)(`Ignored ${where}${end}: ${reason}`)}}}function cwesOf({frameworks}){const numbers=(frameworks.
cwe??[]).flatMap(id2=>/^CWE-([1-9]\d{0,5})$/.exec(id2)?.[1]??[]);return[...new Set(numbers.map(Number))]}function owaspOf({frameworks}){return model_frameworks.
i.filter(({family})=>family==="owasp").flatMap(framework=>(frameworks[framework.column]??[]).map(id2=>(0,model_frameworks.nI)(framework,id2)))}var json_text=__webpack_require__(
96786);const CYCLONEDX_VERSIONS=["1.6","1.7"],ROOT="subject",cyclonedxReport={format:"cyclonedx",mediaType:"application/vnd.cyclonedx+json",render:(assessment,options)=>`${(0,json_text.
jsonLines)(cyclonedx_document(assessment,options))}
`};function cyclonedx_document(assessment,options){const version=CYCLONEDX_VERSIONS.find(each=>each===options.version)??"1.6",entryOf=(component2,relationships,pathOf)=>isService(
component2)?asService(component2,pathOf):asComponent(component2,{version,pathOf,datasets:datasetsOf(component2,relationships,datasetIds)}),datasetIds=new Set(assessment.
components.flatMap(({type,id:id2})=>type==="dataset"?[id2]:[])),bill=(0,reports_bill.Xj)(assessment,options,component2=>bytesOf(entryOf(component2,[],({path})=>path))),
related=bySource(bill.relationships),entries=wanted=>bill.components.filter(component2=>isService(component2)===wanted).map(component2=>entryOf(component2,related.
get(component2.id)??[],bill.pathOf)),{vulnerabilities,leftOut}=vulnerabilitiesOf(assessment,bill),content={metadata:metadata(assessment,bill,leftOut),components:entries(
!1),services:entries(!0),dependencies:dependencies(bill,related),compositions:[{aggregate:"incomplete",assemblies:[ROOT],dependencies:[ROOT]}],vulnerabilities};
return{$schema:`http://cyclonedx.org/schema/bom-${version}.schema.json`,bomFormat:"CycloneDX",specVersion:version,serialNumber:`urn:uuid:${(0,hash.pV)((0,json_text.
jsonText)({version,content}))}`,version:1,...content,metadata:{...options.date!==void 0&&{timestamp:options.date},...content.metadata}}}function bytesOf(entry){
return Buffer.byteLength((0,json_text.jsonText)(entry))}function metadata({tool,score,coverage,verdict,targets},bill,leftOut){const property=(name,value)=>value==
null?[]:[{name:`bartizan:${name}`,value:(0,reports_bill.n2)(String(value))}];return{lifecycles:[...targets.some(({live})=>!live)||targets.length===0?[{phase:"pr\
e-build"}]:[],...targets.some(({live})=>live)?[{phase:"operations"}]:[]],tools:{components:[{type:"application",name:tool.name,version:tool.version,externalReferences:[
{type:"website",url:"https://github.com/bartizan/bartizan"}]}]},component:{type:"application","bom-ref":ROOT,name:bill.subject.name,...bill.subject.version!==void 0&&
{version:(0,reports_bill.n2)(bill.subject.version,200)}},properties:[...property("score",score.overall),...property("grade",score.overall===null?void 0:score.grade),
...property("coverage",coverage.percent),...property("verdict",verdict.status),...property("left-out",bill.leftOut),...property("left-out",leftOut)]}}function bySource(relationships){
const found=new Map;for(const each of relationships){const list=found.get(each.from);list?list.push(each):found.set(each.from,[each])}return found}function datasetsOf({
type},relationships,datasets){return type!=="model"&&type!=="embedding_model"&&type!=="model_file"?[]:[...new Set(relationships.flatMap(({to})=>datasets.has(to)?
[to]:[]))]}function dependencies({components,roots},related){const list=(name,of)=>{const ids2=[...new Set(of.map(({to})=>to))].toSorted();return ids2.length>0&&
{[name]:ids2}};return[{ref:ROOT,...roots.length>0&&{dependsOn:roots}},...components.map(({id:id2})=>{const from=related.get(id2)??[];return{ref:id2,...list("dep\
endsOn",from.filter(({type})=>type!=="exposes")),...list("provides",from.filter(({type})=>type==="exposes"))}})]}function vulnerabilitiesOf({findings},bill){const affected=new Map;
for(const{id:id2,risk}of bill.components)for(const fingerprint of risk.findings)affected.set(fingerprint,[...affected.get(fingerprint)??[],id2]);const all=findings.
filter(each=>(0,reports_places.nT)(each)||each.status==="suppressed").toSorted(byWeight).map((each,index)=>({"bom-ref":`finding-${index+1}-${each.fingerprint}`,
...asVulnerability(each,affected.get(each.fingerprint)??[ROOT],bill.pathOf)})),vulnerabilities=all.slice(0,(0,reports_bill._Q)(all.map(bytesOf),limits.c9)),leftOut=all.
length-vulnerabilities.length;return{vulnerabilities,leftOut:leftOut>0?`${leftOut} of ${all.length} findings, those of least weight, are left out, for the size \
of this document; the JSON report has all.`:void 0}}function byWeight(a,b){return+(a.status==="suppressed")-+(b.status==="suppressed")||severity.oC.indexOf(a.finding.
severity)-severity.oC.indexOf(b.finding.severity)}}),96786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{jsonLines:()=>jsonLines,jsonText:()=>jsonText});const INVISIBLE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function jsonText(value,indent=0){return JSON.stringify(value,null,indent).replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g,found=>found.length>2?"\uFFFD":found).replace(
INVISIBLE,character=>character===`
`?character:escaped(character)).replaceAll("##[","#\\u0023[")}function jsonLines(document){return`{
${Object.entries(document).flatMap(([name,value])=>{if(value===void 0)return[];const text=isLong(value)?`[
${value.map(entry=>jsonText(entry)).join(`,
`)}
]`:jsonText(value);return[`${jsonText(name)}: ${text}`]}).join(`,
`)}
}`}function isLong(value){return Array.isArray(value)&&value.length>0}function escaped(character){let text="";for(let index=0;index<character.length;index++)text+=
`\\u${character.charCodeAt(index).toString(16).padStart(4,"0")}`;return text}}),67763:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>licenceOf});const IDS=new Map(["0BSD","AFL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Apache-2.0","Artistic-2.0",
"BlueOak-1.0.0","BSD-2-Clause","BSD-3-Clause","BSD-3-Clause-Clear","BSL-1.0","BUSL-1.1","CC-BY-3.0","CC-BY-4.0","CC-BY-NC-4.0","CC-BY-NC-SA-4.0","CC-BY-SA-3.0",
"CC-BY-SA-4.0","CC0-1.0","CDLA-Permissive-2.0","ECL-2.0","Elastic-2.0","EPL-2.0","EUPL-1.2","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later",
"HPND","ISC","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","MIT","MIT-0","MPL-2.0","NCSA","ODC-By-1.0","OFL-1.1","PostgreSQL","PSF-2.0",
"Python-2.0","SSPL-1.0","Unlicense","UPL-1.0","WTFPL","Zlib"].map(id2=>[id2.toLowerCase(),id2]));function licenceOf(text){const id2=IDS.get(text.toLowerCase());
if(id2!==void 0)return{kind:"id",text:id2};const expression=text.length<=500?expressionOf(text):void 0;return expression===void 0?{kind:"name",text}:{kind:"expr\
ession",text:expression}}function expressionOf(text){const words=text.match(/[()]|[^\s()]+/g)??[],written=[];let depth=0,isOperand=!1;for(const word of words){const id2=IDS.
get(word.toLowerCase());if(word==="("&&!isOperand)depth++;else if(word===")"&&isOperand&&depth>0)depth--;else if(/^(?:AND|OR)$/i.test(word)&&isOperand)isOperand=
!1;else if(id2!==void 0&&!isOperand)isOperand=!0;else return;written.push(id2??word.toUpperCase())}return isOperand&&depth===0?written.join(" ").replaceAll("( ",
"(").replaceAll(" )",")"):void 0}})};export{id,ids,modules};
