const id=652,ids=[652],modules={66356:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U:()=>compareComponents,s:()=>valuesOf});var shape=__webpack_require__(73541);const FIELDS=["version","provider","endpoint","auth","licence","hash","use","capa\
bilities","flags","risk","occurrences"];var compare_unseen=__webpack_require__(33430);const ALIKE=new Set(["version","provider","endpoint","auth","hash","use","\
capabilities","flags","risk"]);function compareComponents(a,b){const moved=movesBetween(a,b),pairs=new Map([...a.entries].flatMap(([key,before])=>{const after=b.
entries.get(key)??moved.get(key);return after?[[key,{before,after}]]:[]})),keyNow=new Map([...moved].map(([key,{key:now}])=>[key,now])),paired=new Set([...pairs.
values()].map(({after})=>after.key)),changed=[],removed=[],unsure=[],unseen=new Set;for(const[key,before]of a.entries){if(pairs.has(key))continue;const because=(0,compare_unseen.
V)(before,b,a);because===void 0?removed.push(named(before)):(unsure.push({...named(before),because}),unseen.add(key))}const context={a,b,keyNow,unseen,labels:labelsOf(
a,b)};for(const{before,after}of pairs.values()){const change=changeOf(before,after,context);change&&changed.push(change)}return{added:[...b.entries.values()].flatMap(
entry=>{if(paired.has(entry.key))return[];const because=(0,compare_unseen.V)(entry,a,b);return[{...named(entry),...because!==void 0&&{because}}]}).toSorted(byName),
removed:removed.toSorted(byName),unsure:unsure.toSorted(byName),changed:changed.toSorted(byName),unchanged:pairs.size-changed.length}}function movesBetween(a,b){
const[gone,come]=[lonely(a,b),lonely(b,a)],moves=new Map;for(const[name,before]of gone){const after=come.get(name);if(!before||!after||before.purl!==void 0||after.
purl!==void 0)continue;(!(/\.\w+$/.test(before.scope)||before.scope.includes("/"))||lastPart(before.scope)===lastPart(after.scope))&&moves.set(before.key,after)}
return moves}function lonely(of,other){const found=new Map;for(const[key,entry]of of.entries){if(other.entries.has(key))continue;const name=JSON.stringify([entry.
type,entry.name]);found.set(name,found.has(name)?void 0:entry)}return found}function lastPart(path){return path.slice(path.lastIndexOf("/")+1)}function changeOf(before,after,context){
const{a,b}=context,isMixed=a.format!==b.format,because=(0,compare_unseen.V)(before,b,a),names=[...FIELDS,...(0,shape.IP)([...before.fields.keys(),...after.fields.
keys()].filter(name=>name.startsWith("property ")))].filter(name=>!isMixed||ALIKE.has(name)),all=[{field:"scope",before:before.scope,after:after.scope},...names.
map(field=>({field,before:before.fields.get(field),after:after.fields.get(field)})),{field:"edges",before:edgesOf(before,context,!0),after:edgesOf(after,context,
!1)}].filter(each=>!isSame(each.before,each.after)),changes=because===void 0?all:all.filter(change=>!isLoss(change));if(changes.length!==0)return{...named(after),
changes,...changes.length<all.length&&because!==void 0&&{because}}}function isLoss({before,after}){const values=new Set(valuesOf(before));return valuesOf(after).
every(value=>values.has(value))}function valuesOf(value){return value===void 0?[]:typeof value=="string"?[value]:value}function isSame(before,after){const[old,now]=[
valuesOf(before),valuesOf(after)];return old.length===now.length&&old.every((value,index)=>value===now[index])}function edgesOf({edges},{a,b,keyNow,unseen,labels},isBefore){
const isTyped=a.format===b.format;return(0,shape.IP)(edges.flatMap(({type,to})=>{if(isBefore&&unseen.has(to))return[];const key=isBefore?keyNow.get(to)??to:to;return`${isTyped?
type:"to"} ${labels.get(key)??key}`}))}function labelsOf(a,b){const label=({type,name,scope})=>`${type} ${name}${scope===""?"":` (${scope})`}`;return new Map([...a.
entries,...b.entries].map(([key,entry])=>[key,label(entry)]))}function named({type,name,scope,purl,fields,paths}){return{type,name,scope,purl,version:fields.get(
"version"),provider:fields.get("provider"),paths}}function byName(a,b){return compare(a.type,b.type)||compare(a.name,b.name)||compare(a.scope,b.scope)||compare(
a.purl??"",b.purl??"")}function compare(a,b){return a<b?-1:a>b?1:0}}),30652:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{differenceJson:()=>differenceJson});var _components_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
66356);function differenceJson({a,b,score,components,findings,notices}){return{version:1,a:side(a),b:side(b),score:score?{...score,points:score.points??null}:null,
components:{added:components.added.map(each=>({...named(each),because:each.because??null})),removed:components.removed.map(named),changed:components.changed.map(
each=>({...named(each),changes:each.changes.map(change),because:each.because??null})),notLookedFor:components.unsure.map(each=>({...named(each),because:each.because})),
unchanged:components.unchanged},findings:{new:findings.new.map(each=>({...finding(each),because:each.because??null})),fixed:findings.fixed.map(finding),changed:findings.
changed.map(each=>({...finding(each),changes:each.changes.map(change)})),notKnownToBeFixed:findings.unsure.map(each=>({...finding(each),because:each.because})),
unchanged:findings.unchanged},notices}}function side({file,format,tool,entries,findings,looked}){return{file,format,tool:tool??null,components:entries.size,findings:findings.
length,coverage:looked.percent??null}}function named({type,name,scope,purl,version,provider,paths}){return{type,name,scope:scope===""?null:scope,purl:purl??null,
versions:(0,_components_js__WEBPACK_IMPORTED_MODULE_0__.s)(version),provider:provider??null,paths}}function change({field,before,after}){return{field,before:before??
null,after:after??null}}function finding({fingerprint,rule,severity,tier,confidence,isIgnored,message,path,line}){return{fingerprint,ruleId:rule,severity,tier:tier===
""?null:tier,confidence:confidence===""?null:confidence,ignored:isIgnored,message,path:path===""?null:path,line:line>0?line:null}}}),73541:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dc:()=>member,F5:()=>shapeOf,IP:()=>sorted});var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61469),
_lib_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68989),_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54354);function shapeOf(file){
const fail=sentence=>{throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.y(`${file}: ${sentence}`,{hint:"Nothing was compared."})},isAbsent=value=>value==null,
shape={fail,object(value,at){return typeof value!="object"||value===null||Array.isArray(value)?fail(`${at} is no object`):value},list(value,at){return isAbsent(
value)?[]:Array.isArray(value)?value:fail(`${at} is no list`)},text(value,at){if(!isAbsent(value))return typeof value=="string"?(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.
Jj)(value,_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__.eD):fail(`${at} is no text`)},name(value,at){const text=shape.text(value,at);return text===void 0||text===
""?fail(`${at} is missing`):text},number(value,at){if(!isAbsent(value))return typeof value=="number"&&Number.isFinite(value)?value:fail(`${at} is no number`)},texts:(value,at)=>shape.
list(value,at).map((each,index)=>shape.text(each,`${at}[${index}]`)??fail(`${at}[${index}] is no text`))};return shape}function member(of,name){return Object.hasOwn(
of,name)?of[name]:void 0}function sorted(values){return[...new Set(values)].toSorted()}}),33430:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>whyUnseen,t:()=>whyUnjudged});function whyUnseen({detectors,paths},there,other){const ran=detectorsOf(there),idle=ran&&
detectors.find(each=>!ran.has(each));return idle!==void 0?`the detector ${idle} did not run`:whyUnseenAt(paths,there,other)}function whyUnjudged({rule,path},there,other){
const{rules}=there.looked;return rules&&!rules.has(rule)?`the rule ${rule} did not take part`:whyUnseenAt(path===""?[]:[path],there,other)}function detectorsOf({
looked,entries,format}){return looked.detectors||format!=="report"?looked.detectors:new Set([...entries.values()].flatMap(({detectors})=>detectors))}function whyUnseenAt(paths,there,other){
const{looked}=there;if(there.tool?.name!==other.tool?.name)return`${there.tool?.name??"an unnamed tool"} made it, which may look for other things`;if(looked.leftOut!==
void 0)return"it does not hold all that was found, for its size";for(const path of paths){const why=whyUnread(path,there);if(why!==void 0)return why}if(looked.unnamed>
other.looked.unnamed)return"more was left out than its report names";const[percent,before]=[looked.percent,other.looked.percent];if(there.format==="cyclonedx"&&
percent!==void 0&&before!==void 0&&percent<before)return`it covers ${percent} % of what there was to look at, the other ${before} %`}function whyUnread(path,{looked,
format}){if(path.startsWith("mcp://")){const server=serverOf(path);if(format==="report"&&!looked.servers.has(server))return`server ${server} was not looked at`;
const gap=looked.gaps.get(server);return gap===void 0?void 0:`server ${server} was not wholly looked at: ${gap}`}if(looked.folders&&!looked.folders.some(folder=>path.
startsWith(`${folder}/`)))return`only ${looked.folders.join(", ")||"live servers"} ${looked.folders.length>1?"were":"was"} looked at`;for(let at=path;at!=="";at=
at.slice(0,Math.max(0,at.lastIndexOf("/")))){const gap=looked.gaps.get(at)??looked.gaps.get(`${at}/`);if(gap!==void 0)return`${at} was not wholly looked at: ${gap}`}}
function serverOf(path){const name=path.split("/")[2]??"";try{return decodeURIComponent(name)}catch{return name}}})};export{id,ids,modules};
