const id=6529,ids=[6529,6786],modules={55858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
range.start.line}`)}}),96786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{jsonLines:()=>jsonLines,jsonText:()=>jsonText});const INVISIBLE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;function jsonText(value,indent=0){
return JSON.stringify(value,null,indent).replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g,found=>found.length>2?"\uFFFD":found).replace(INVISIBLE,character=>character===
`
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
"(").replaceAll(" )",")"):void 0}}),56529:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{spdxReport:()=>spdxReport});var hash=__webpack_require__(52467),reports_bill=__webpack_require__(54019),json_text=__webpack_require__(
96786),licence=__webpack_require__(67763),component=__webpack_require__(52717);const PURPOSES={model:"model",embedding_model:"model",model_file:"model",dataset:"\
data",llm_provider:"other",inference_endpoint:"other",sdk_library:"library",agent_framework:"framework",package:"library",agent:"application",tool:"module",prompt:"\
data",resource:"data",mcp_server:"application",mcp_client:"application",mcp_gateway:"application",skill:"file",instruction_file:"file",vector_store:"application",
memory:"data",guardrail:"module",workflow:"application",trigger:"other",notebook:"file",container:"container",cloud_resource:"platform",ci_step:"module",endpoint:"\
other",secret_reference:"configuration"},MODELS=new Set(["model","embedding_model","model_file"]),FILES=new Set(["model_file","skill","instruction_file","notebo\
ok"]);function asElement(component2,{pathOf,id:id2,supplier,creationInfo}){const{type,provider,properties}=component2,digest=(0,reports_bill.ol)(component2),isAi=isAiPackage(
component2),isFile=!isAi&&FILES.has(type),common={spdxId:id2(`component-${component2.id}`),creationInfo,name:(0,reports_bill.n2)(component2.name,300),...properties.
description!==void 0&&{description:(0,reports_bill.n2)(properties.description)}},hash2=digest!==void 0&&{verifiedUsing:[{type:"Hash",algorithm:"sha256",hashValue:digest}]},
references=referencesOf(component2),reference=references.length>0&&{externalRef:references.map(({kind,url})=>({type:"ExternalRef",externalRefType:kind,locator:[
url]}))},facts={extension:[factsOf(component2,pathOf,isFile)]};if(type==="llm_provider")return{type:"Organization",...common,...reference,...facts};const supplied={
software_primaryPurpose:PURPOSES[type],...provider!==void 0&&{suppliedBy:supplier(provider)}};if(isFile)return{type:"software_File",...common,...hash2,...reference,
...supplied,...facts};const version=(0,reports_bill.E4)(component2),purl=(0,reports_bill.VA)(component2),download=downloadOf(component2),released=releasedOf(component2);
return{type:isAi?"ai_AIPackage":"software_Package",...common,...hash2,...reference,...supplied,...released!==void 0&&{releaseTime:released},...version!==void 0&&
{software_packageVersion:version},...purl!==void 0&&{software_packageUrl:purl},...download!==void 0&&{software_downloadLocation:download},...isAi&&aiOf(component2),
...facts}}function isAiPackage(component2){return missingForAi(component2)?.length===0}function missingForAi(component2){if(MODELS.has(component2.type))return[...releasedOf(
component2)===void 0?["release date"]:[],...component2.provider===void 0?["supplier"]:[],...downloadOf(component2)===void 0?["place of download"]:[],...(0,reports_bill.
E4)(component2)===void 0?["version"]:[]]}function aiOf({properties,flags}){const use=properties["intended-use"],kinds=[properties["architecture-family"],properties.
architecture].filter(each=>each!==void 0),limits=flags.flatMap(flag=>flag==="unpinned_model"||flag==="deprecated_model"||flag==="executes_on_load"?[component.gP[flag]]:
[]);return{...kinds.length>0&&{ai_typeOfModel:kinds.map(kind=>(0,reports_bill.n2)(kind,300))},...use!==void 0&&{ai_informationAboutApplication:(0,reports_bill.n2)(
use)},...limits.length>0&&{ai_limitation:limits.join(" ")}}}const REFERENCES={repository:"vcs","model-card":"documentation"};function referencesOf({endpoint,properties}){
const reached=(0,reports_bill.S_)(endpoint);return[...reached===void 0?[]:[{kind:"other",url:reached,key:void 0}],...Object.entries(REFERENCES).flatMap(([key,kind])=>{
const url=(0,reports_bill.S_)(properties[key]);return url===void 0?[]:[{kind,url,key}]})]}function releasedOf({properties:{released=""}}){const written=/^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)Z)?$/.
exec(released);if(!written)return;const time=`${written[1]}T${written[2]??"00:00:00"}Z`;return Number.isNaN(Date.parse(time))?void 0:time}function downloadOf({purl,
properties}){const repository=/^pkg:huggingface\/([\w.-]+\/[\w.-]+)$/.exec(purl??"")?.[1];return(0,reports_bill.S_)(properties["download-location"])??(repository&&
`https://huggingface.co/${repository}`)}function factsOf(component2,pathOf,isFile){const placed=["description",...referencesOf(component2).flatMap(({key})=>key??
[]),...isFile||releasedOf(component2)===void 0?[]:["released"],...isFile||(0,reports_bill.S_)(component2.properties["download-location"])===void 0?[]:["download\
-location"],...isAiPackage(component2)?["architecture","architecture-family","intended-use"]:[]],version=(0,reports_bill.E4)(component2);return{type:"extension_\
CdxPropertiesExtension",extension_cdxProperty:[...(0,reports_bill.P1)(component2,placed),...version!==void 0&&(isFile||component2.type==="llm_provider")?[{name:"\
bartizan:version",value:version}]:[],...(0,reports_bill.ek)(component2,pathOf).map(value=>({name:"bartizan:location",value}))].map(({name,value})=>({type:"exten\
sion_CdxPropertyEntry",extension_cdxPropName:name,extension_cdxPropValue:value}))}}const CREATION="_:creation",NO_LICENCE_KNOWN="https://spdx.org/rdf/3.0.1/term\
s/ExpandedLicensing/NoAssertionLicense",NAMESPACE=`urn:uuid:${"0".repeat(36)}`,NO_DATE="1970-01-01T00:00:00Z",RELATIONS={uses:"dependsOn",calls:"dependsOn",exposes:"\
contains",authenticates_with:"hasPrerequisite",reads_from:"dependsOn",writes_to:"dependsOn",triggers:"dependsOn",runs_in:"dependsOn",declares:"dependsOn",contains:"\
contains"},spdxReport={format:"spdx",mediaType:"application/spdx+json",render(assessment,options){const bill=(0,reports_bill.Xj)(assessment,options,sizeOf),own=(0,hash.
pV)((0,json_text.jsonText)(graph(assessment,bill,options,NAMESPACE))),document={"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":graph(assessment,
bill,options,`urn:uuid:${own}`)};return`${(0,json_text.jsonLines)(document)}
`}};function sizeOf(component2){const id2=idsIn(NAMESPACE);return Buffer.byteLength((0,json_text.jsonText)(asElement(component2,{id:id2,supplier:id2,creationInfo:CREATION,
pathOf:({path})=>path})))}function idsIn(namespace){return name=>`${namespace}#${name}`}function graph({tool,targets},bill,{date},namespace){const id2=idsIn(namespace),
made={creationInfo:CREATION},isDated=date!==void 0&&/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date),suppliers=suppliersOf(bill,id2),context={id:id2,supplier:suppliers.
idOf,creationInfo:CREATION,pathOf:bill.pathOf},components=bill.components.map(component2=>asElement(component2,context)),licences=licencesOf(bill,id2),elements=[
{type:"software_Package",spdxId:id2("subject"),...made,name:bill.subject.name,...bill.subject.version!==void 0&&{software_packageVersion:(0,reports_bill.n2)(bill.
subject.version,200)},software_primaryPurpose:"application"},...components,...suppliers.elements,...licences.elements,...relationships(bill,id2),...licences.relationships,
...notes(bill,id2)],profileConformance=["core","software",...licences.elements.length>0?["simpleLicensing"]:[],...bill.components.some(isAiPackage)?["ai"]:[]];return[
{type:"CreationInfo","@id":CREATION,specVersion:"3.0.1",created:isDated?date:NO_DATE,createdBy:[id2("agent")],createdUsing:[id2("tool")],...!isDated&&{comment:"\
No date is known of what was scanned; the one given stands for that."}},{type:"SoftwareAgent",spdxId:id2("agent"),...made,name:"Bartizan"},{type:"Tool",spdxId:id2(
"tool"),...made,name:`bartizan-${tool.version}`},{type:"SpdxDocument",spdxId:id2("document"),...made,name:bill.subject.name,...bill.leftOut!==void 0&&{comment:bill.
leftOut},profileConformance,rootElement:[id2("bom")]},{type:"software_Sbom",spdxId:id2("bom"),...made,profileConformance,rootElement:[id2("subject")],element:elements.
map(({spdxId})=>spdxId),software_sbomType:[...targets.some(({live})=>!live)||targets.length===0?["source"]:[],...targets.some(({live})=>live)?["runtime"]:[]]},...elements]}
function suppliersOf({components},id2){const ids2=new Map(components.flatMap(({type,name,id:own})=>type==="llm_provider"?[[name,id2(`component-${own}`)]]:[])),elements=[];
for(const{type,provider}of components){if(provider===void 0||type==="llm_provider"||ids2.has(provider))continue;const spdxId=id2(`supplier-${(0,hash.pV)(provider)}`);
ids2.set(provider,spdxId),elements.push({type:"Organization",spdxId,creationInfo:CREATION,name:(0,reports_bill.n2)(provider,300)})}return{elements,idOf:provider=>ids2.
get(provider)??""}}function relationships({relationships:related,roots},id2){const grouped=new Map;for(const{from,type,to}of related){const key=`${from} ${type}`,
group=grouped.get(key)??{from,type,to:new Set};grouped.set(key,group),group.to.add(to)}const every=names=>[...names].toSorted().map(name=>id2(`component-${name}`));
return[...roots.length===0?[]:[{type:"Relationship",spdxId:id2("relationship-subject"),creationInfo:CREATION,from:id2("subject"),relationshipType:"dependsOn",to:every(
roots),completeness:"incomplete"}],...[...grouped.values()].map(({from,type,to})=>({type:"Relationship",spdxId:id2(`relationship-${from}-${type}`),creationInfo:CREATION,
from:id2(`component-${from}`),relationshipType:RELATIONS[type],description:type,to:every(to)}))]}function licencesOf({components},id2){const elements=new Map,found=[],
relate=(component2,kind,to)=>found.push({type:"Relationship",spdxId:id2(`licence-${kind.toLowerCase()}-${component2.id}`),creationInfo:CREATION,from:id2(`compon\
ent-${component2.id}`),relationshipType:`has${kind}License`,to:[to]});for(const component2 of components){const text=component2.licence?.trim()??"",declared=text===
""||component2.type==="llm_provider"?void 0:spdx_licence(text,elements,id2);(declared!==void 0||isAiPackage(component2))&&relate(component2,"Declared",declared??
NO_LICENCE_KNOWN),isAiPackage(component2)&&relate(component2,"Concluded",NO_LICENCE_KNOWN)}return{elements:[...elements.values()],relationships:found}}function spdx_licence(words,elements,id2){
const{kind,text}=(0,licence.v)(words),key=`${kind==="name"?"name":"expression"} ${text}`,known=elements.get(key);if(known)return known.spdxId;const common={spdxId:id2(
`licence-${elements.size+1}`),creationInfo:CREATION},element=kind==="name"?{type:"simplelicensing_SimpleLicensingText",...common,simplelicensing_licenseText:(0,reports_bill.
n2)(text,500)}:{type:"simplelicensing_LicenseExpression",...common,simplelicensing_licenseExpression:text};return elements.set(key,element),element.spdxId}function notes({
components},id2){return components.flatMap(component2=>{const missing=missingForAi(component2);return missing===void 0||missing.length===0?[]:[{type:"Annotation",
spdxId:id2(`note-${component2.id}`),creationInfo:CREATION,annotationType:"other",subject:id2(`component-${component2.id}`),contentType:"text/plain",statement:`A\
 model, but not described as an AI package, since nothing says its ${listed(missing)}.`}]})}function listed(words){return words.length<2?words.join(""):`${words.
slice(0,-1).join(", ")} and ${words.at(-1)}`}})};export{id,ids,modules};
