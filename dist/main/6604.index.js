const id=6604,ids=[6604],modules={27438:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
model===void 0?"":` (${analysis.model})`;return`AI analysis by ${name}${model}: written there, not checked here`}}),56604:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{textRemote:()=>textRemote});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68989),_cells_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(28885),_remote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27438);const WORDS=600,FINDINGS=20,
EVIDENCE=3,LISTED=15,ANALYSIS=60,INDENT="    ";function textRemote(assessment,label,style){return(0,_remote_js__WEBPACK_IMPORTED_MODULE_1__.Cv)(assessment).flatMap(
(row,index)=>[...index>0?[""]:[],...rowLines(row,label,style)])}function rowLines(row,label,style){const{paint,width}=style,{run,name,about,facts,scores,notices,
lists,findings,more}=row,lines=[`${name}${about===""?"":`, given ${about}`}: ${facts}`,...scores,...notices].flatMap((text,at)=>(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__.
AF)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(text,WORDS),width-label).map((line,index)=>at+index===0?`${paint.bold("Remote".padEnd(label))}${line}`:`${"\
 ".repeat(label)}${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.uA)(line)}`)),rest=[...findings.length>FINDINGS?[`${findings.length-FINDINGS} more`]:[],...more===
""?[]:[more]],analysis=run.analysis?.lines??[];return[...lines,...findings.slice(0,FINDINGS).flatMap(each=>findingLines(each,style)),...rest.length>0?[`${INDENT}\
and ${rest.join(", ")}`]:[],...lists.flatMap(list=>listLines(list,style)),...analysis.length>0?["",`  ${paint.bold((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
C9)((0,_remote_js__WEBPACK_IMPORTED_MODULE_1__.NR)(run),WORDS))}`,...analysis.slice(0,ANALYSIS).flatMap(line=>indented(line,style)),...analysis.length>ANALYSIS||
run.analysis?.isCut?[`${INDENT}and more, in the JSON report`]:[]]:[]]}function findingLines(each,style){const{paint}=style,{finding,ignoreLine}=each,facts=(0,_remote_js__WEBPACK_IMPORTED_MODULE_1__.
l7)(each),title=`${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(finding.title,200)}${facts===""?"":` (${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(
facts,200)})`}`;return["",`  ${paint.severity(finding.severity,finding.severity)}  ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.uA)(title)}`,...finding.description===
void 0?[]:indented(finding.description,style),...finding.remediation===void 0?[]:indented(`Fix, by the service: ${finding.remediation}`,style),...finding.evidence.
slice(0,EVIDENCE).flatMap(text=>indented(`Evidence: ${text}`,style)),...indented(`Ignore: ${ignoreLine}`,style)]}function listLines({title,items,more},style){const rest=Math.
max(0,items.length-LISTED)+more;return["",`  ${style.paint.bold((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(title,WORDS))}`,...items.slice(0,LISTED).flatMap(
item=>indented(item,style)),...rest>0?[`${INDENT}and ${rest} more, in the JSON report`]:[]]}function indented(text,{width}){return(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__.
AF)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(text,WORDS),width-INDENT.length).map(line=>`${INDENT}${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.uA)(
line)}`)}})};export{id,ids,modules};
