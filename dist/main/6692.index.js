const id=6692,ids=[6692],modules={55858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{cx:()=>SEGMENT_ROLES,hz:()=>ARTIFACT_KINDS,tk:()=>USES});const ARTIFACT_KINDS=["mcp-config","agent-settings","server-manifest","tool-list","mcp-definitions","m\
cp-observations","skill","agent-definition","instructions","command","workflow","n8n-workflow","hook-script","code","env-file","lockfile","model-file","archive-\
listing","app-manifest","app-strings","document","prose","other"],FORMATS=null,USES=["runtime","test","example","docs","vendored"],SEGMENT_ROLES=["file","model-\
text","mcp-server","launch","hook","hook-command","tool","workflow","server-manifest","document"]}),54019:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
range.start.line}`)}}),6692:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{CSV_TABLES:()=>CSV_TABLES,csvReport:()=>csvReport});const COLUMNS={framework:({framework})=>framework.framework,framework_title:({framework})=>framework.
title,edition:({framework})=>framework.edition,as_of:({framework})=>framework.asOf,control:({control})=>control.id,title:({control})=>control.title,result:({control})=>control.
result,because:({control})=>control.because,checks_related:({control})=>control.checks.related,checks_looked:({control})=>control.checks.looked,classes_related:({
control})=>control.classes.related,classes_looked:({control})=>control.classes.looked,finding_count:({control})=>control.findingCount,findings:({control})=>control.
findings,component_count:({control})=>control.componentCount,components:({control})=>control.components,status:({control:{status=""}})=>status,applies_from:({control:{
appliesFrom=""}})=>appliesFrom,note:({control:{note=""}})=>note,mapping:({mapping})=>mapping};function complianceTable({compliance:{frameworks:frameworks2,mapping}}){
const columns=Object.keys(COLUMNS),rows=frameworks2.flatMap(framework=>framework.controls.map(control=>({framework,control,mapping})));return{columns,rows:rows.
map(row=>()=>Object.values(COLUMNS).map(cellOf=>cellOf(row))),leftOut:sentence=>columns.map(name=>({framework:"left-out",because:sentence})[name]??"")}}var reports_places=__webpack_require__(
64190);const csv_components_COLUMNS={type:({type})=>type,name:({name})=>name,scope:({scope=""})=>scope,version:({versions})=>versions,provider:({provider=""})=>provider,
purl:({purl=""})=>purl,licence:({licence=""})=>licence,endpoint:({endpoint=""})=>endpoint,auth:({auth=""})=>auth,capabilities:({capabilities})=>capabilities,flags:({
flags})=>flags,risk:({risk})=>risk.severity,risk_score:({risk})=>risk.score,findings:({risk})=>risk.findings.length,completeness:({completeness})=>completeness.
percent,missing:({completeness})=>completeness.missing,use:({use})=>use,origins:({origins})=>origins,guess:({isGuess})=>isGuess?"yes":"no",status:({status})=>status,
places:({places},pathOf)=>places.map(place=>`${pathOf(place)}:${place.range.start.line}`),place_count:({placeCount})=>placeCount,properties:({properties})=>Object.
entries(properties).map(([name,value])=>`${name}: ${value}`),hash:({hash=""})=>hash,id:({id:id2})=>id2};function componentTable({components,targets}){const pathOf=(0,reports_places.
D4)(targets),columns=Object.keys(csv_components_COLUMNS);return{columns,rows:components.map(each=>()=>Object.values(csv_components_COLUMNS).map(cellOf=>cellOf(each,
pathOf))),leftOut:sentence=>columns.map(name=>({type:"left-out",name:sentence})[name]??"")}}var frameworks=__webpack_require__(54889),way=__webpack_require__(69723);
const PLACES=20,csv_findings_COLUMNS={severity:({finding})=>finding.severity,rule:({rule})=>rule.id,title:({rule})=>rule.title,path:({finding:{locations}},pathOf)=>pathOf(
locations[0]),line:({finding:{locations}})=>locations[0].range.start.line,column:({finding:{locations}})=>locations[0].range.start.column,place:({finding:{locations}})=>locations[0].
logical??"",message:({finding})=>finding.message,fix:({rule})=>rule.fix,status:({status})=>status,tier:({tier})=>tier,confidence:({finding})=>finding.confidence,
stops_build:({isGating})=>isGating?"yes":"no",category:({rule})=>rule.category,cwe:({rule})=>(0,frameworks.I1)(rule.frameworks,"cwe"),owasp:({rule})=>(0,frameworks.
I1)(rule.frameworks,"owasp"),comes_from:({finding},pathOf)=>(0,way.Qn)(finding,pathOf)??"",other_places:otherPlaces,fingerprint:({fingerprint})=>fingerprint,ignored_because:({
suppression})=>suppression?.reason??"",ignored_until:({suppression})=>suppression?.until??"",ignore_line:({finding,ignoreLine})=>finding.inlineIgnore??ignoreLine};
function findingTable({findings,targets}){const pathOf=(0,reports_places.D4)(targets),columns=Object.keys(csv_findings_COLUMNS);return{columns,rows:findings.map(
each=>()=>Object.values(csv_findings_COLUMNS).map(cellOf=>cellOf(each,pathOf))),leftOut:sentence=>columns.map(name=>({rule:"left-out",message:sentence})[name]??
"")}}function otherPlaces(each,pathOf){const[,...related]=each.finding.locations,places=[...related,...(0,reports_places.lS)(each)];return[...places.slice(0,PLACES).
map(place=>`${pathOf(place)}:${place.range.start.line}`),...places.length>PLACES?[`${places.length-PLACES} more`]:[]]}var limits=__webpack_require__(54354),bill=__webpack_require__(
54019);function csvText({columns,rows,leftOut}){const records=[record(columns)];let left=limits.XO;for(const[index,row]of rows.entries()){const text=record(row());
if(left-=Buffer.byteLength(text),left<0){const missing=`${rows.length-index} of ${rows.length}`;records.push(record(leftOut(`${missing} are left out, for the si\
ze of this file; the JSON report has all.`)));break}records.push(text)}return records.join("")}function record(cells){return`${cells.map(cell).join(",")}\r
`}function cell(value){if(typeof value=="number")return String(value);const text=harmless((0,bill.n2)(typeof value=="string"?value:value.join("; ")));return/[",;']|^\s|\s$/.
test(text)?`"${text.replaceAll('"','""')}"`:text}const SIGNS="=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\ufe66\\ufe62\\ufe63\\ufe6b",FORMULA=new RegExp(`(^|;)([\\s"']*)\
(?=[${SIGNS}])`,"g");function harmless(text){return text.replace(FORMULA,"$1'$2")}const CSV_TABLES={components:componentTable,compliance:complianceTable},csvReport={
format:"csv",mediaType:"text/csv",render:(assessment,{version=""})=>csvText((CSV_TABLES[version]??findingTable)(assessment))}}),69723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$N:()=>codeOf,Pi:()=>doubtsOf,Qn:()=>fromWhere,VO:()=>wayOf,vz:()=>sourceOf});const BEGINNING=2,END=3;function wayOf({
flow=[]}){const[first]=flow;if(first===void 0)return;const steps=flow.filter((step,index)=>{const next=flow[index+1];return index===0||next===void 0||!isSameLine(
step,next)}),leftOut=steps.length-BEGINNING-END;return leftOut<=1?{beginning:steps,leftOut:0,end:[]}:{beginning:steps.slice(0,BEGINNING),leftOut,end:steps.slice(
-END)}}function sourceOf({flow=[],locations:[cause]}){const[first]=flow;return first&&!isSameLine(first,cause)?first:void 0}function isSameLine(a,b){return a.target===
b.target&&a.path===b.path&&a.range.start.line===b.range.start.line}function codeOf({snippet}){return snippet?.lines[snippet.mark.start.line-snippet.firstLine]?.
trim()??""}function fromWhere(finding,pathOf){const source=sourceOf(finding);return source&&`${source.what}, ${pathOf(source)}:${source.range.start.line}`}function doubtsOf({
flow,evidence}){return flow?evidence.slice(1):[]}})};export{id,ids,modules};
