const id=1613,ids=[1613],modules={91613:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{readSnapshot:()=>readSnapshot});var errors=__webpack_require__(61469),json_bounds=__webpack_require__(99708),limits=__webpack_require__(
54354),compare_shape=__webpack_require__(73541);function withoutVersion(purl){return purl.replace(/@[^@/?#]*(?=[?#]|$)/,"")}function joined(entries){const byKey=new Map;
for(const entry of entries){const list=byKey.get(entry.key);list?list.push(entry):byKey.set(entry.key,[entry])}return new Map([...byKey].map(([key,same])=>[key,
same.length===1?same[0]:together(same)]))}function together(same){const fields=new Map;for(const name of new Set(same.flatMap(each=>[...each.fields.keys()]))){const values=(0,compare_shape.
IP)(same.flatMap(each=>each.fields.get(name)??[])),isList=same.some(each=>typeof each.fields.get(name)=="object");fields.set(name,isList||values.length!==1?values:
values[0])}return{...same[0],fields,paths:(0,compare_shape.IP)(same.flatMap(({paths})=>paths)),detectors:(0,compare_shape.IP)(same.flatMap(({detectors})=>detectors)),
edges:same.flatMap(({edges})=>edges)}}var severity=__webpack_require__(96271);function readReport(root,file){const shape=(0,compare_shape.F5)(file),tool=shape.object(
(0,compare_shape.Dc)(root,"tool"),"tool"),scoring=(0,compare_shape.Dc)(root,"scoring"),components=shape.list((0,compare_shape.Dc)(root,"components"),"components").
map((each,index)=>{const at=`components[${index}]`;return{at,component:shape.object(each,at)}}),keys=new Map;for(const{component,at}of components){const id2=shape.
name((0,compare_shape.Dc)(component,"id"),`${at}.id`);keys.has(id2)&&shape.fail(`two components have the id ${id2}`),keys.set(id2,keyOf(component,at,shape))}const edges=edgesOf(
root,keys,shape),entries=components.map(({component,at})=>entryOf(component,at,edges,shape));return{file,format:"report",tool:{name:"bartizan",version:shape.text(
(0,compare_shape.Dc)(tool,"version"),"tool.version")??""},entries:joined(entries),findings:findingsOf(root,shape),score:scoreOf(root,scoring===void 0?{}:shape.object(
scoring,"scoring"),shape),looked:lookedAt(root,shape)}}function keyOf(component,at,shape){const purl=shape.text((0,compare_shape.Dc)(component,"purl"),`${at}.pu\
rl`);if(purl!==void 0)return JSON.stringify([withoutVersion(purl)]);const type=shape.name((0,compare_shape.Dc)(component,"type"),`${at}.type`),scope=shape.text(
(0,compare_shape.Dc)(component,"scope"),`${at}.scope`)??"";return JSON.stringify([type,scope,shape.name((0,compare_shape.Dc)(component,"name"),`${at}.name`)])}function entryOf(component,at,edges,shape){
const text=name=>shape.text((0,compare_shape.Dc)(component,name),`${at}.${name}`),texts=name=>(0,compare_shape.IP)(shape.texts((0,compare_shape.Dc)(component,name),
`${at}.${name}`)),paths=(0,compare_shape.IP)(shape.list((0,compare_shape.Dc)(component,"locations"),`${at}.locations`).map((place,index)=>{const where=`${at}.lo\
cations[${index}]`;return shape.name((0,compare_shape.Dc)(shape.object(place,where),"path"),`${where}.path`)})),listed=shape.list((0,compare_shape.Dc)(component,
"locations"),`${at}.locations`).length,count=shape.number((0,compare_shape.Dc)(component,"locationCount"),`${at}.locationCount`)??listed,fields=new Map,put=(name,value)=>{
value!==void 0&&value.length>0&&fields.set(name,value)};put("version",texts("versions"));for(const name of["provider","endpoint","auth","licence","hash","use"])
put(name,text(name));put("capabilities",texts("capabilities")),put("flags",texts("flags")),put("risk",riskOf(component,at,shape)),put("occurrences",count>listed?
`${count} places`:paths);const properties=shape.object((0,compare_shape.Dc)(component,"properties")??{},`${at}.properties`);for(const name of Object.keys(properties).
toSorted())put(`property ${name}`,shape.text(properties[name],`${at}.properties.${name}`));const id2=shape.name((0,compare_shape.Dc)(component,"id"),`${at}.id`);
return{key:keyOf(component,at,shape),type:shape.name((0,compare_shape.Dc)(component,"type"),`${at}.type`),name:shape.name((0,compare_shape.Dc)(component,"name"),
`${at}.name`),scope:text("scope")??"",purl:text("purl"),fields,paths,detectors:texts("detectors"),edges:edges.get(id2)??[]}}function riskOf(component,at,shape){
const given=(0,compare_shape.Dc)(component,"risk");if(given==null)return;const risk=shape.object(given,`${at}.risk`),severity2=shape.text((0,compare_shape.Dc)(risk,
"severity"),`${at}.risk.severity`)??"none";return severity2==="none"?"none":`${severity2} (${shape.number((0,compare_shape.Dc)(risk,"score"),`${at}.risk.score`)??
0})`}function edgesOf(root,keys,shape){const edges=new Map;for(const[index,each]of shape.list((0,compare_shape.Dc)(root,"relationships"),"relationships").entries()){
const at=`relationships[${index}]`,relation=shape.object(each,at),from=shape.name((0,compare_shape.Dc)(relation,"from"),`${at}.from`),to=keys.get(shape.name((0,compare_shape.
Dc)(relation,"to"),`${at}.to`));if(to===void 0||!keys.has(from))shape.fail(`${at} names a component that is not there`);else{const edge={type:shape.name((0,compare_shape.
Dc)(relation,"type"),`${at}.type`),to},list=edges.get(from);list?list.push(edge):edges.set(from,[edge])}}return edges}function findingsOf(root,shape){return shape.
list((0,compare_shape.Dc)(root,"findings"),"findings").flatMap((each,index)=>{const at=`findings[${index}]`,finding=shape.object(each,at),text=name=>shape.text(
(0,compare_shape.Dc)(finding,name),`${at}.${name}`)??"",places=shape.list((0,compare_shape.Dc)(finding,"locations"),`${at}.locations`).map((place2,number)=>shape.
object(place2,`${at}.locations[${number}]`)),place=of=>({path:(of&&shape.text((0,compare_shape.Dc)(of,"path"),`${at}.locations.path`))??"",line:(of&&shape.number(
(0,compare_shape.Dc)(of,"line"),`${at}.locations.line`))??0}),lead={fingerprint:shape.name((0,compare_shape.Dc)(finding,"fingerprint"),`${at}.fingerprint`),rule:shape.
name((0,compare_shape.Dc)(finding,"ruleId"),`${at}.ruleId`),severity:severityOf(text("severity")),tier:text("tier"),confidence:text("confidence"),category:text(
"category"),isIgnored:text("status")==="suppressed",message:text("message"),...place(places[0])},copies=places.slice(1).flatMap(of=>{const fingerprint=shape.text(
(0,compare_shape.Dc)(of,"fingerprint"),`${at}.locations.fingerprint`);return fingerprint===void 0?[]:[{...lead,fingerprint,...place(of)}]});return[lead,...copies]})}
function severityOf(text){return severity.oC.find(each=>each===text)??"unknown"}function scoreOf(root,scoring,shape){const overall=(0,compare_shape.Dc)(root,"sc\
ore");if(overall===void 0)return;const rows=name=>shape.list((0,compare_shape.Dc)(root,name),name).map((each,index)=>shape.object(each,`${name}[${index}]`)),caps=rows(
"caps").filter(cap2=>(0,compare_shape.Dc)(cap2,"of")==="overall"),[cap]=caps;return{overall:shape.number(overall,"score")??null,grade:shape.text((0,compare_shape.
Dc)(root,"grade"),"grade")??"N/A",version:shape.number((0,compare_shape.Dc)(scoring,"version"),"scoring.version"),evaluated:shape.number((0,compare_shape.Dc)(scoring,
"evaluated"),"scoring.evaluated"),categories:new Map(rows("categories").map(row=>[shape.name((0,compare_shape.Dc)(row,"category"),"categories.category"),shape.number(
(0,compare_shape.Dc)(row,"score"),"categories.score")??null])),contributors:new Map(rows("contributors").map(row=>[shape.name((0,compare_shape.Dc)(row,"ruleId"),
"contributors.ruleId"),shape.number((0,compare_shape.Dc)(row,"points"),"contributors.points")??0])),cap:cap&&{at:shape.number((0,compare_shape.Dc)(cap,"at"),"ca\
ps.at")??100,because:shape.text((0,compare_shape.Dc)(cap,"because"),"caps.because")??""}}}const NEVER_READ=new Set(["binary","symlink","submodule","pointer"]);function lookedAt(root,shape){
const coverage=shape.object((0,compare_shape.Dc)(root,"coverage")??{},"coverage"),set=name=>(0,compare_shape.Dc)(coverage,name)===void 0?void 0:new Set(shape.texts(
(0,compare_shape.Dc)(coverage,name),`coverage.${name}`)),gaps=new Map,named=new Map,listed=shape.list((0,compare_shape.Dc)(coverage,"gaps"),"coverage.gaps");for(const[
index,each]of listed.entries()){const gap=shape.object(each,`coverage.gaps[${index}]`),path=shape.text((0,compare_shape.Dc)(gap,"path"),`coverage.gaps[${index}]\
.path`)??"",reason=shape.text((0,compare_shape.Dc)(gap,"reason"),`coverage.gaps[${index}].reason`)??"",detail=shape.text((0,compare_shape.Dc)(gap,"detail"),`cov\
erage.gaps[${index}].detail`)??"";gaps.set(path,detail===""?reason:detail),named.set(reason,(named.get(reason)??0)+1)}const counts=shape.object((0,compare_shape.
Dc)(coverage,"gapCounts")??{},"coverage.gapCounts"),unnamed=Object.keys(counts).reduce((sum,reason)=>{const count=shape.number(counts[reason],`coverage.gapCount\
s.${reason}`)??0;return NEVER_READ.has(reason)?sum:sum+Math.max(0,count-(named.get(reason)??0))},0),targets=shape.list((0,compare_shape.Dc)(root,"targets"),"tar\
gets").map((each,index)=>shape.object(each,`targets[${index}]`)),isServer=target=>(0,compare_shape.Dc)(target,"kind")==="mcp-server",servers=targets.filter(isServer),
folders=targets.filter(target=>!isServer(target)).map(tree=>shape.text((0,compare_shape.Dc)(tree,"folder"),"targets.folder")??"");return{detectors:set("detector\
s"),rules:set("rules"),gaps,unnamed,folders:folders.includes("")?void 0:folders,servers:new Set(servers.flatMap(server=>(0,compare_shape.Dc)(server,"read")===!0?
shape.text((0,compare_shape.Dc)(server,"name"),"targets.name")??[]:[])),percent:shape.number((0,compare_shape.Dc)(coverage,"percent"),"coverage.percent"),leftOut:void 0}}
const VERSIONS=["1.4","1.5","1.6","1.7"];function readCycloneDx(root,file){const shape=(0,compare_shape.F5)(file),spec=shape.text((0,compare_shape.Dc)(root,"spe\
cVersion"),"specVersion")??"";VERSIONS.includes(spec)||shape.fail("its specVersion is not one of the CycloneDX versions 1.4 to 1.7");const parts=[...partsOf(root,
"components","",shape),...partsOf(root,"services","",shape)],keys=new Map;for(const part of parts){const ref=refOf(part,shape);ref!==void 0&&(keys.has(ref)&&shape.
fail(`two entries have the bom-ref ${ref}`),keys.set(ref,read_cyclonedx_keyOf(part,shape)))}const edges=read_cyclonedx_edgesOf(root,keys,shape),metadata=shape.object(
(0,compare_shape.Dc)(root,"metadata")??{},"metadata"),properties=propertiesOf(metadata,"metadata",shape),tool=toolOf(metadata,shape),one=name=>properties.get(`b\
artizan:${name}`)?.[0];return{file,format:"cyclonedx",tool,entries:joined(parts.map(part=>read_cyclonedx_entryOf(part,edges.get(refOf(part,shape)??"")??[],shape))),
findings:read_cyclonedx_findingsOf(root,keys,shape),score:tool?.name==="bartizan"&&one("verdict")!==void 0?read_cyclonedx_scoreOf(one("score"),one("grade")):void 0,
looked:{detectors:void 0,rules:void 0,gaps:new Map,unnamed:0,folders:void 0,servers:new Set,percent:numberOf(one("coverage")),leftOut:properties.get("bartizan:l\
eft-out")?.join(" ")}}}function partsOf(of,list,prefix,shape){return shape.list((0,compare_shape.Dc)(of,list),`${prefix}${list}`).flatMap((each,index)=>{const at=`${prefix}${list}\
[${index}]`,part=shape.object(each,at);return[{at,of:part,isService:list==="services",properties:propertiesOf(part,at,shape)},...partsOf(part,list,`${at}.`,shape)]})}
function propertiesOf(of,at,shape){const found=new Map;for(const[index,each]of shape.list((0,compare_shape.Dc)(of,"properties"),`${at}.properties`).entries()){const where=`${at}\
.properties[${index}]`,property=shape.object(each,where),name=shape.text((0,compare_shape.Dc)(property,"name"),`${where}.name`)??"",value=shape.text((0,compare_shape.
Dc)(property,"value"),`${where}.value`)??"",values=found.get(name);values?values.push(value):found.set(name,[value])}return found}function refOf({of,at},shape){
return shape.text((0,compare_shape.Dc)(of,"bom-ref"),`${at}.bom-ref`)}function identityOf({of,at,isService,properties},shape){const own=name2=>properties.get(`b\
artizan:${name2}`)?.[0],group=shape.text((0,compare_shape.Dc)(of,"group"),`${at}.group`),name=shape.name((0,compare_shape.Dc)(of,"name"),`${at}.name`),type=isService?
"service":shape.name((0,compare_shape.Dc)(of,"type"),`${at}.type`);return{type:own("type")??type,name:group===void 0||group===""?name:`${group}/${name}`,scope:own(
"scope")??"",purl:shape.text((0,compare_shape.Dc)(of,"purl"),`${at}.purl`)??own("purl")}}function read_cyclonedx_keyOf(part,shape){const{type,name,scope,purl}=identityOf(
part,shape);return JSON.stringify(purl===void 0?[type,scope,name]:[withoutVersion(purl)])}function read_cyclonedx_entryOf(part,edges,shape){const{of,at,properties}=part,
text=name=>shape.text((0,compare_shape.Dc)(of,name),`${at}.${name}`),own=name=>properties.get(`bartizan:${name}`)??[],first=name=>own(name)[0],fields=new Map,put=(name,value)=>{
value!==void 0&&value.length>0&&fields.set(name,value)},version=text("version"),isOurs=first("type")!==void 0;put("version",(0,compare_shape.IP)([...version===void 0||
version===""?[]:[version],...own("declared-version")])),put("provider",providerOf(part,shape)),put("endpoint",endpointsOf(part,shape)),put("auth",authOf(part)??
first("auth")),put("licence",licencesOf(part,shape)),put("hash",hashesOf(part,shape)??first("hash")),put("use",first("use")??(isOurs?"runtime":text("scope"))),put(
"capabilities",(0,compare_shape.IP)(own("capability"))),put("flags",(0,compare_shape.IP)(own("flag"))),put("risk",first("risk")===void 0?isOurs?"none":void 0:`${first(
"risk")} (${first("risk-score")??0})`);const paths=pathsOf(part,shape);put("occurrences",paths);for(const name of[...properties.keys()].toSorted())/^bartizan:(?!property:)/.
test(name)||put(`property ${name.replace(/^bartizan:property:/,"")}`,(0,compare_shape.IP)(properties.get(name)??[]));return{key:read_cyclonedx_keyOf(part,shape),
...identityOf(part,shape),fields,paths,detectors:[],edges}}function providerOf({of,at,isService},shape){const name=isService?"provider":"supplier",given=(0,compare_shape.
Dc)(of,name);if(given!=null)return shape.text((0,compare_shape.Dc)(shape.object(given,`${at}.${name}`),"name"),`${at}.${name}.name`)}function endpointsOf({of,at,
properties},shape){const references=shape.list((0,compare_shape.Dc)(of,"externalReferences"),`${at}.externalReferences`).flatMap((each,index)=>{const where=`${at}\
.externalReferences[${index}]`,reference=shape.object(each,where);return(0,compare_shape.Dc)(reference,"type")==="other"&&properties.has("bartizan:type")?shape.
text((0,compare_shape.Dc)(reference,"url"),`${where}.url`)??[]:[]}),all=(0,compare_shape.IP)([...shape.texts((0,compare_shape.Dc)(of,"endpoints"),`${at}.endpoin\
ts`),...references,...properties.get("bartizan:endpoint")??[]]);return all.length===1?all[0]:all}function authOf({of}){const asks=(0,compare_shape.Dc)(of,"authe\
nticated");return typeof asks=="boolean"?asks?"required":"none":void 0}function licencesOf({of,at},shape){const all=shape.list((0,compare_shape.Dc)(of,"licenses"),
`${at}.licenses`).flatMap((each,index)=>{const where=`${at}.licenses[${index}]`,choice=shape.object(each,where),expression=shape.text((0,compare_shape.Dc)(choice,
"expression"),`${where}.expression`);if(expression!==void 0)return[expression];const licence=shape.object((0,compare_shape.Dc)(choice,"license")??{},`${where}.l\
icense`);return shape.text((0,compare_shape.Dc)(licence,"id"),`${where}.license.id`)??shape.text((0,compare_shape.Dc)(licence,"name"),`${where}.license.name`)??
[]});return all.length===1?all[0]:(0,compare_shape.IP)(all)}function hashesOf({of,at},shape){const all=shape.list((0,compare_shape.Dc)(of,"hashes"),`${at}.hashe\
s`).map((each,index)=>{const where=`${at}.hashes[${index}]`,hash=shape.object(each,where),algorithm=shape.name((0,compare_shape.Dc)(hash,"alg"),`${where}.alg`).
toLowerCase();return`${algorithm==="sha-256"?"sha256":algorithm}:${shape.name((0,compare_shape.Dc)(hash,"content"),`${where}.content`)}`});return all.length===0?
void 0:all.length===1?all[0]:(0,compare_shape.IP)(all)}function pathsOf({of,at,properties},shape){const evidence=shape.object((0,compare_shape.Dc)(of,"evidence")??
{},`${at}.evidence`),found=shape.list((0,compare_shape.Dc)(evidence,"occurrences"),`${at}.evidence.occurrences`).flatMap((each,index)=>{const where=`${at}.evide\
nce.occurrences[${index}]`;return shape.text((0,compare_shape.Dc)(shape.object(each,where),"location"),`${where}.location`)??[]});return(0,compare_shape.IP)([...found,
...(properties.get("bartizan:location")??[]).map(place=>place.replace(/:\d+$/,""))])}function read_cyclonedx_edgesOf(root,keys,shape){const edges=new Map;for(const[
index,each]of shape.list((0,compare_shape.Dc)(root,"dependencies"),"dependencies").entries()){const at=`dependencies[${index}]`,dependency=shape.object(each,at),
ref=shape.name((0,compare_shape.Dc)(dependency,"ref"),`${at}.ref`),list=(name,type)=>shape.texts((0,compare_shape.Dc)(dependency,name),`${at}.${name}`).flatMap(
to=>{const key=keys.get(to);return key===void 0?[]:[{type,to:key}]});edges.set(ref,[...edges.get(ref)??[],...list("dependsOn","uses"),...list("provides","expose\
s")])}return edges}function toolOf(metadata,shape){const given=(0,compare_shape.Dc)(metadata,"tools");if(given==null)return;const list=Array.isArray(given)?given:
["components","services"].flatMap(name2=>shape.list((0,compare_shape.Dc)(shape.object(given,"metadata.tools"),name2),`metadata.tools.${name2}`));if(list.length===
0)return;const tool=shape.object(list[0],"metadata.tools[0]"),name=shape.text((0,compare_shape.Dc)(tool,"name"),"metadata.tools[0].name"),version=shape.text((0,compare_shape.
Dc)(tool,"version"),"metadata.tools[0].version")??"";return name===void 0?void 0:{name,version}}function read_cyclonedx_findingsOf(root,keys,shape){return shape.
list((0,compare_shape.Dc)(root,"vulnerabilities"),"vulnerabilities").map((each,index)=>{const at=`vulnerabilities[${index}]`,finding=shape.object(each,at),properties=propertiesOf(
finding,at,shape),own=name=>properties.get(`bartizan:${name}`)?.[0],rule=shape.text((0,compare_shape.Dc)(finding,"id"),`${at}.id`)??"(no id)",affected=shape.list(
(0,compare_shape.Dc)(finding,"affects"),`${at}.affects`).map((affects,number)=>{const where=`${at}.affects[${number}]`,ref=shape.name((0,compare_shape.Dc)(shape.
object(affects,where),"ref"),`${where}.ref`);return keys.get(ref)??ref}),severities=shape.list((0,compare_shape.Dc)(finding,"ratings"),`${at}.ratings`).map((rating,number)=>{
const where=`${at}.ratings[${number}]`;return severityOf(shape.text((0,compare_shape.Dc)(shape.object(rating,where),"severity"),`${where}.severity`))}),[,path="",
line="0"]=/^(.*?)(?::(\d+))?$/s.exec(own("location")??"")??[],analysis=shape.object((0,compare_shape.Dc)(finding,"analysis")??{},`${at}.analysis`),state=shape.text(
(0,compare_shape.Dc)(analysis,"state"),`${at}.analysis.state`)??"";return{fingerprint:own("fingerprint")??JSON.stringify([rule,(0,compare_shape.IP)(affected)]),
rule,severity:severities.find(severity2=>severity2!=="unknown")??"unknown",tier:own("tier")??"",confidence:own("confidence")??"",category:/^secrets\//.test(rule)?
"secrets":"",isIgnored:own("status")==="suppressed"||/^(?:not_affected|false_positive|resolved)/.test(state),message:shape.text((0,compare_shape.Dc)(finding,"de\
scription"),`${at}.description`)??"",path,line:Number(line)}})}function read_cyclonedx_scoreOf(overall,grade){return{overall:numberOf(overall)??null,grade:grade??
"N/A",version:void 0,evaluated:void 0,categories:new Map,contributors:new Map,cap:void 0}}function numberOf(text){return text!==void 0&&/^\d{1,3}$/.test(text)?Number(
text):void 0}const WANTED="It takes the JSON report of bartizan scan --report json=FILE, or CycloneDX as JSON.";function readSnapshot(bytes,file){if(bytes.length>
limits.kN)throw new errors.y(`${file} is larger than the ${limits.kN/1024**2} MB that are compared`);const over=(0,json_bounds.m)(bytes,{depth:limits.DB,values:limits.
b8});if(over==="depth")throw new errors.y(`${file} is nested deeper than ${limits.DB} levels`);if(over==="values")throw new errors.y(`${file} holds more than ${limits.
b8} values`);const document=parsed(bytes,file);if(typeof document!="object"||document===null||Array.isArray(document))return unknown(file);const root=document;if((0,compare_shape.
Dc)(root,"bomFormat")==="CycloneDX")return readCycloneDx(root,file);const tool=(0,compare_shape.Dc)(root,"tool");return typeof tool=="object"&&tool!==null&&(0,compare_shape.
Dc)(tool,"name")==="bartizan"?((0,compare_shape.Dc)(root,"version")!==1&&(0,compare_shape.F5)(file).fail("it is a report of a version to come; this Bartizan kno\
ws version 1"),readReport(root,file)):unknown(file,kindOf(root))}function parsed(bytes,file){const text=new TextDecoder().decode(bytes);try{return JSON.parse(text)}catch{
const isXml=text.slice(0,100).trimStart().startsWith("<");throw new errors.y(isXml?`${file} is XML and no JSON`:`${file} is not valid JSON`,{hint:WANTED})}}function unknown(file,what){
throw new errors.y(what===void 0?`${file} is no document that can be compared`:`${file} is ${what}`,{hint:WANTED})}function kindOf(root){if(Array.isArray((0,compare_shape.
Dc)(root,"runs")))return"SARIF, which has no components and no coverage to compare by";if((0,compare_shape.Dc)(root,"spdxVersion")!==void 0||(0,compare_shape.Dc)(
root,"@graph")!==void 0)return"SPDX"}}),73541:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Dc:()=>member,F5:()=>shapeOf,IP:()=>sorted});var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61469),_lib_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
68989),_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54354);function shapeOf(file){const fail=sentence=>{throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.
y(`${file}: ${sentence}`,{hint:"Nothing was compared."})},isAbsent=value=>value==null,shape={fail,object(value,at){return typeof value!="object"||value===null||
Array.isArray(value)?fail(`${at} is no object`):value},list(value,at){return isAbsent(value)?[]:Array.isArray(value)?value:fail(`${at} is no list`)},text(value,at){
if(!isAbsent(value))return typeof value=="string"?(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(value,_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__.eD):fail(
`${at} is no text`)},name(value,at){const text=shape.text(value,at);return text===void 0||text===""?fail(`${at} is missing`):text},number(value,at){if(!isAbsent(
value))return typeof value=="number"&&Number.isFinite(value)?value:fail(`${at} is no number`)},texts:(value,at)=>shape.list(value,at).map((each,index)=>shape.text(
each,`${at}[${index}]`)??fail(`${at}[${index}] is no text`))};return shape}function member(of,name){return Object.hasOwn(of,name)?of[name]:void 0}function sorted(values){
return[...new Set(values)].toSorted()}}),99708:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{m:()=>overJsonBounds});const[QUOTE,BACKSLASH,COMMA,LIST,LIST_END,OBJECT,OBJECT_END]=[...'"\\,[]{}'].map(sign=>sign.charCodeAt(0));function overJsonBounds(bytes,bounds){
let depth=0,values=0,isText=!1;for(let index=0;index<bytes.length;index++){const byte=bytes[index];if(isText)byte===BACKSLASH?index++:byte===QUOTE&&(isText=!1);else if(byte===
QUOTE)isText=!0;else if(byte===COMMA)values++;else if(byte===LIST||byte===OBJECT){if(values++,++depth>bounds.depth)return"depth"}else(byte===LIST_END||byte===OBJECT_END)&&
depth--;if(values>bounds.values)return"values"}}})};export{id,ids,modules};
