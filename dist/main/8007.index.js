const id=8007,ids=[8007],modules={66356:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
a.purl??"",b.purl??"")}function compare(a,b){return a<b?-1:a>b?1:0}}),26999:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ev:()=>componentCounts,Jh:()=>sideOf,VH:()=>scoreLine,Vb:()=>nameOf,ek:()=>placesOf,f$:()=>findingName,k0:()=>changeText,ps:()=>findingPlace,
s_:()=>findingCounts});var _components_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66356),_scores_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(39385);
const PATHS=2;function sideOf({file,tool,entries,findings,score}){const by=tool?`${tool.name}${tool.version===""?"":` ${tool.version}`}`:"an unnamed tool",rated=score&&
score.overall!==null?` \xB7 score ${score.overall} (${score.grade})`:"";return`${file} \xB7 ${by} \xB7 ${counted(entries.size,"component")} \xB7 ${counted(findings.
length,"finding")}${rated}`}function counted(count,word){return`${count} ${word}${count===1?"":"s"}`}function scoreLine({score}){if(!score)return;const side=({overall,
grade})=>overall===null?"none":`${overall} (${grade})`,by=score.points===void 0?"":score.points===0?", as before":`, ${(0,_scores_js__WEBPACK_IMPORTED_MODULE_1__.
x)(score.points)}`,why=score.reasons.length>0?`: ${score.reasons.join(", ")}`:"";return`Score ${side(score.before)} \u2192 ${side(score.after)}${by}${why}`}function componentCounts({
components}){const{added,removed,unsure,changed,unchanged}=components;return countsOf([[added.length,"added"],[removed.length,"removed"],[changed.length,"change\
d"],[unsure.length,"not looked for in B"],[unchanged,"unchanged"]])}function findingCounts({findings}){return countsOf([[findings.new.length,"new"],[findings.fixed.
length,"fixed"],[findings.changed.length,"changed"],[findings.unsure.length,"not known to be fixed"],[findings.unchanged,"unchanged"]])}function countsOf(counts){
const some=counts.filter(([count])=>count>0).map(([count,what])=>`${count} ${what}`);return some.length===0?"none":some.join(", ")}function nameOf({type,name,version,
provider,scope}){const parts=[type,name,...(0,_components_js__WEBPACK_IMPORTED_MODULE_0__.s)(version).slice(0,3)],about=[...(0,_components_js__WEBPACK_IMPORTED_MODULE_0__.
s)(provider),...scope===""?[]:[`in ${scope}`]];return`${parts.join(" ")}${about.length>0?` (${about.join(", ")})`:""}`}function placesOf({paths}){const more=paths.
length-PATHS;return`${paths.slice(0,PATHS).join(", ")}${more>0?` and ${more} more`:""}`}function changeText({before,after}){const[old,now]=[(0,_components_js__WEBPACK_IMPORTED_MODULE_0__.
s)(before),(0,_components_js__WEBPACK_IMPORTED_MODULE_0__.s)(after)];if(old.length<2&&now.length<2)return`${old[0]??"none"} \u2192 ${now[0]??"none"}`;const[was,
is]=[new Set(old),new Set(now)];return[...now.filter(value=>!was.has(value)).map(value=>`+ ${value}`),...old.filter(value=>!is.has(value)).map(value=>`\u2212 ${value}`)].
join(", ")}function findingName({rule,severity,tier,isIgnored}){const about=[...tier===""||tier==="gate"?[]:[tier],...isIgnored?["ignored"]:[]];return`${severity}\
 ${rule}${about.length>0?` (${about.join(", ")})`:""}`}function findingPlace({path,line}){return line>0?`${path}:${line}`:path}}),39385:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>compareScores,x:()=>signed});const NAMED=10,REASONS=5,LEAST=.5;function compareScores(before,after){const isAlike=before.
version===void 0||after.version===void 0||before.version===after.version,isBoth=before.overall!==null&&after.overall!==null,names=[...new Set([...before.categories.
keys(),...after.categories.keys()])];return{before:{overall:before.overall,grade:before.grade},after:{overall:after.overall,grade:after.grade},points:isAlike&&isBoth?
(after.overall??0)-(before.overall??0):void 0,categories:names.flatMap(category=>{const[old=null,now=null]=[before.categories.get(category),after.categories.get(
category)];return old===now?[]:[{category,before:old,after:now}]}),reasons:isAlike?[...capReasons(before,after),...ruleReasons(before,after),...breadthReasons(before,
after)]:[`scoring version ${before.version} and ${after.version} cannot be set against each other`]}}function capReasons({cap:old},{cap:now}){return now&&(!old||
now.at<old.at)?[`new ${now.because} caps it`]:old&&(!now||now.at>old.at)?[`no ${old.because} caps it any more`]:[]}function ruleReasons({contributors:old},{contributors:now}){
const moved=[...new Set([...old.keys(),...now.keys()])].map(rule=>({rule,points:(old.get(rule)??leastOf(old))-(now.get(rule)??leastOf(now))})).filter(({rule,points})=>{
const isGone=(now.get(rule)??0)===0&&!now.has(rule);return Math.abs(points)>=LEAST&&(isGone?points>0:old.has(rule)||points<0)}).toSorted((a,b)=>Math.abs(b.points)-
Math.abs(a.points)||(a.rule<b.rule?-1:1)),named=moved.slice(0,REASONS).map(({rule,points})=>`${rule} (${signed(points)})`),more=moved.length-REASONS;return more>
0?[...named,`${more} more rule${more===1?"":"s"}`]:named}function leastOf(contributors){return contributors.size<NAMED?0:Math.min(...contributors.values())}function breadthReasons({
evaluated:old},{evaluated:now}){return old===void 0||now===void 0||old===now?[]:[`A could judge ${old} % of what counts, B ${now} %`]}function signed(points){const whole=points===
0?0:Math.max(1,Math.round(Math.abs(points)));return points<0?`\u2212${whole}`:`+${whole}`}}),73541:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dc:()=>member,F5:()=>shapeOf,IP:()=>sorted});var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61469),
_lib_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68989),_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54354);function shapeOf(file){
const fail=sentence=>{throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.y(`${file}: ${sentence}`,{hint:"Nothing was compared."})},isAbsent=value=>value==null,
shape={fail,object(value,at){return typeof value!="object"||value===null||Array.isArray(value)?fail(`${at} is no object`):value},list(value,at){return isAbsent(
value)?[]:Array.isArray(value)?value:fail(`${at} is no list`)},text(value,at){if(!isAbsent(value))return typeof value=="string"?(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.
Jj)(value,_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__.eD):fail(`${at} is no text`)},name(value,at){const text=shape.text(value,at);return text===void 0||text===
""?fail(`${at} is missing`):text},number(value,at){if(!isAbsent(value))return typeof value=="number"&&Number.isFinite(value)?value:fail(`${at} is no number`)},texts:(value,at)=>shape.
list(value,at).map((each,index)=>shape.text(each,`${at}[${index}]`)??fail(`${at}[${index}] is no text`))};return shape}function member(of,name){return Object.hasOwn(
of,name)?of[name]:void 0}function sorted(values){return[...new Set(values)].toSorted()}}),43245:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{differenceText:()=>differenceText});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68989),_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54354),_lines_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(26999);const LINE=400;function differenceText(difference){
const{a,b,components,findings,notices}=difference,score=(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.VH)(difference);return`${[`A  ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.
Jh)(a)}`,`B  ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.Jh)(b)}`,...notices,...score===void 0?[]:["",score],"",`Components: ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.
Ev)(difference)}`,...some(components.added,each=>[`  + ${described(each)}`,...perhaps(each,"Perhaps not new: A")]),...some(components.removed,each=>[`  \u2212 ${described(
each)}`]),...some(components.changed,each=>[`  ~ ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(each)}`,...each.changes.map(changed),...perhaps(each,"What it l\
ost is not told: B")]),...some(components.unsure,each=>[`  ? ${described(each)}`,`      B cannot tell: ${each.because}`]),"",`Findings: ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.
s_)(difference)}`,...some(findings.new,each=>[...found("+",each),...perhaps(each,"Perhaps not new: A")]),...some(findings.fixed,each=>found("\u2212",each)),...some(
findings.changed,each=>[...found("~",each),...each.changes.map(changed)]),...some(findings.unsure,each=>[...found("?",each),`      Not known to be fixed: ${each.
because}`])].map(line=>(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(line,LINE)).join(`
`)}
`}function described(each){const places=(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.ek)(each);return`${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(each)}${places===
""?"":`  ${places}`}`}function found(sign,each){return[`  ${sign} ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.f$)(each)}  ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.
ps)(each)}`,...each.message===""?[]:[`      ${each.message}`]]}function changed(change){return`      ${change.field}  ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.
k0)(change)}`}function perhaps({because},words){return because===void 0?[]:[`      ${words}: ${because}`]}function some(of,show){const more=of.length-_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.
mL;return[...of.slice(0,_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.mL).flatMap(show),...more>0?[`      and ${more} more, which --report json lists`]:[]]}}),33430:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
