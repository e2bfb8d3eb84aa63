const id=9799,ids=[9799,6604],modules={39477:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{HV:()=>shortTitle,OD:()=>frameworkSentence,Sx:()=>askedFrameworks,j1:()=>editionTitle,kC:()=>RESULT_WORDS,nz:()=>NO_CLAIM});const NAMED=6,RESULT_WORDS={fail:"f\
ailed",partial:"in part",pass:"passed",not_applicable:"not applicable",not_evaluated:"not evaluated",manual:"for people"},NO_CLAIM="Evidence related to these co\
ntrols by our own mapping; no claim of compliance.";function askedFrameworks(compliance){return compliance.isAsked?compliance.frameworks:[]}function editionTitle({
title,edition}){return edition.includes(title)?edition:`${title} ${edition}`}function shortTitle({title,edition}){const[short=""]=edition.split(/[;,]| \((?!EU\))/);
return editionTitle({title,edition:short})}function frameworkSentence({counts,coverage,score,controls}){const{evaluated,total}=coverage;if(evaluated===0)return`\
none of ${total} controls could be evaluated`;const failed=controls.filter(({result})=>result==="fail").map(({id:id2})=>id2),more=failed.length>NAMED?[`${failed.
length-NAMED} more`]:[],parts=[...counts.fail>0?[`${counts.fail} failed (${[...failed.slice(0,NAMED),...more].join(", ")})`]:[],...counts.partial>0?[`${counts.partial}\
 in part`]:[],...counts.pass>0?[`${counts.pass} passed`]:[]];return`${evaluated} of ${total} controls evaluated: ${parts.join(", ")}; ${score} %`}}),28124:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MU:()=>isAnyUnkept,Ob:()=>policyRows,SV:()=>violationLine});function policyRows(policies,pathOf,linesEach){const unkept=policies.
filter(({status})=>status!=="pass");return[...unkept.filter(({isGating})=>isGating),...unkept.filter(({isGating})=>!isGating)].map(policy=>{const{kind,description="",
isGating,violations,count,target}=policy,named=target==="scan"?[]:violations.slice(0,linesEach);return{kind,title:titleOf(policy),description,isGating,lines:named.
map(violation=>violationLine(violation,pathOf)),more:target==="scan"?0:count-named.length}})}function isAnyUnkept(policies){return policies.some(({status})=>status!==
"pass")}function titleOf({name,severity,reason,isGating,status,at}){const remark=isGating||status!=="fail"?"":", does not stop";return`"${name}"${severity===void 0?
"":` (${severity})`}: ${reason}${remark}; ${at.path}:${at.line}`}function violationLine({id:id2,name,what,place,status},pathOf){return`${place?`${pathOf(place)}\
:${place.start.line}  `:""}${name}: ${what}${status==="known"?" (there before)":""} [${id2}]`}}),27438:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NR:()=>analysisTitle,l7:()=>remoteFindingFacts,Cv:()=>remoteRows,r9:()=>stateText});var wording=__webpack_require__(7176);
function remoteLists(run){return[violations(run),compliance(run),change(run),differences(run)].filter(list=>list!==void 0)}function violations({violations:found}){
if(found.length!==0)return{title:`Violations of its policies: ${found.length}`,items:found.map(({name,severity,message})=>`${severity===void 0?"":`${severity}, `}${name}\
: ${message}`),more:0}}const KEPT=/^(?:pass(?:ed|ing)?|compliant|ok|met|success|satisfied|not[ _-]?applicable|n\/?a)$/i,NAMED=10;function compliance({controls=[]}){
if(controls.length===0)return;const frameworks=grouped(controls,({framework})=>framework);return{title:`Compliance by its own measure: ${(0,wording.LS)(frameworks.
size,"framework")}`,items:[...frameworks].map(([framework,all])=>`${framework}: ${controlsText(all)}`),more:0}}function controlsText(controls){const[only]=controls;
if(controls.length===1&&only&&only.id===void 0&&only.name===void 0)return only.status;const counts=[...grouped(controls,({status})=>status)].map(([word,all])=>`${all.
length} ${word}`).join(", "),open=controls.filter(({status})=>!KEPT.test(status)),named=open.slice(0,NAMED).map(({id:id2,name})=>[id2,name].filter(part=>part!==
void 0).join(" ")),rest=open.length>NAMED?` and ${open.length-NAMED} more`:"";return named.length===0?counts:`${counts} (${named.join("; ")}${rest})`}function grouped(items,by){
const groups=new Map;for(const item of items){const group=groups.get(by(item));group?group.push(item):groups.set(by(item),[item])}return groups}function change({
change:since}){if(!since)return;const{added,removed,changed,sinceDate}=since,day=sinceDate===void 0?"":` of ${sinceDate.slice(0,10)}`,count=added.length+removed.
length+changed.length;return{title:`Since its scan ${since.since}${day}: ${count===0?"nothing changed":(0,wording.LS)(count,"change")}`,items:[...added.map(name=>`\
added: ${name}`),...removed.map(name=>`removed: ${name}`),...changed.map(name=>`changed: ${name}`)],more:0}}function differences({components,differences:found,differencesLeftOut=0}){
if(!found)return;const total=found.length+differencesLeftOut,what=total===0?"as ours":`${(0,wording.LS)(total,"difference")} to ours`;return{title:`Its bill of \
materials: ${(0,wording.LS)(components.length,"component")}, ${what}`,items:found.map(differenceText),more:differencesLeftOut}}const SEEN={there:"only there: ",
here:"only here: ",both:""};function differenceText({seen,type,name,place,what}){const at=place===void 0?"":` (${place})`;return`${SEEN[seen]}${type} ${name}${at}${what.
length===0?"":`: ${what.join("; ")}`}`}const CATEGORIES=12;function remoteRows({remote},isBrief=!1){return remote.filter(({state})=>!isBrief||state!=="skipped").
map(rowOf)}function rowOf(run){const findings=run.findings.filter(({isShown})=>isShown),ignored=run.findings.filter(({suppression})=>suppression).length,filtered=run.
findings.length-findings.length-ignored,parts=[...ignored>0?[`${ignored} ignored`]:[],...filtered>0?[`${filtered} not shown`]:[],...run.leftOut>0?[`${run.leftOut}\
 more told than are kept`]:[]];return{run,name:run.name,about:run.target,facts:factsOf(run),scores:scoresOf(run),notices:run.notices.map(noticeText),lists:remoteLists(
run),findings,more:parts.join(", ")}}function stateText({state}){return state==="skipped"?"not asked":state}function factsOf({state,stateWord,id:id2,isReused,findings,
total,leftOut}){const told=total??findings.length+leftOut,isUnusual=stateWord!==void 0&&stateWord.toLowerCase()!==state;return[stateText({state}),...isUnusual&&
state!=="skipped"?[`"${stateWord}" in its words`]:[],...id2===void 0?[]:[`run ${id2}`],...isReused?["submitted before, fetched now"]:[],...state==="completed"||
told>0?[(0,wording.LS)(told,"finding")]:[],...told>findings.length+leftOut?[`${findings.length+leftOut} of them told`]:[]].join(", ")}function scoresOf({name,score,
categories,analysis}){const listed=categories.slice(0,CATEGORIES).map(each=>`${each.category} ${scoreText(each)}`),more=categories.length-listed.length,[direction]=categories.
map(directionText).filter(each=>each!=="");return[...score?[`Score by ${name}\u2019s own measure: ${scoreText(score)}${bracketed(directionText(score))}`]:[],...listed.
length>0?[`By category${bracketed(direction??"")}: ${listed.join(", ")}${more>0?` and ${more} more`:""}`]:[],...analysis?.score?[`Risk by its analysis: ${scoreText(
analysis.score)}${bracketed(directionText(analysis.score))}`]:[]]}function bracketed(text){return text===""?"":` (${text})`}function scoreText({value,of,rating}){
return[`${value}${of===void 0?"":` of ${of}`}`,...rating===void 0?[]:[rating]].join(" ")}function directionText({direction}){return direction==="unsaid"?"":direction===
"higher-is-worse"?"higher is worse":"higher is better"}function noticeText({message,words,url}){const said=words===void 0||words===""?"":` It says: "${words}"`;
return`${message}${said}${url===void 0?"":` (${url})`}`}function remoteFindingFacts({finding}){const{category,tool,place,frameworks,severity,severityWord}=finding,
{owasp=[],...others}=frameworks,ids2=Object.entries({owasp:owasp.filter(id2=>id2!==category),...others}).flatMap(([name,of])=>of.length===0?[]:[`${name} ${of.join(
" ")}`]);return[...severityWord!==""&&severityWord.toLowerCase()!==severity?[`"${severityWord}" in its words`]:[],...category===void 0?[]:[category],...tool===void 0?
[]:[`module ${tool}`],...place===void 0?[]:[`at ${place}`],...ids2].join(", ")}function analysisTitle({name,analysis}){const model=analysis?.model===void 0?"":`\
 (${analysis.model})`;return`AI analysis by ${name}${model}: written there, not checked here`}}),81240:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bp:()=>serverRows,RJ:()=>askedAs,qg:()=>rowText});var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27706),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7176);const REASONS=3;function serverRows({targets,coverage}){return targets.flatMap(({id:id2,
name,live})=>{if(!live)return[];const said=gap=>gap.target===id2&&((0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.O)(gap)||live.isSkipped===!0),missed=coverage.
gaps.filter(said).map(({detail})=>detail),more=missed.length-REASONS;return[{name,isRead:!live.isUnreachable,facts:live.isUnreachable?"":factsOf(live),missed:more>
0?[...missed.slice(0,REASONS),`And ${more} more.`]:missed}]})}function rowText({isRead,facts,missed}){return[isRead?facts:"not read",...missed].map(part=>part.replace(
/\.$/,"")).join(". ")}function askedAs({targets}){return targets.find(({live})=>live&&live.requests>0&&!live.isSnapshot&&live.userAgent!=="")?.live?.userAgent}function factsOf(live){
const{transport,reach,tools,prompts,resources,profile,requests,isSnapshot}=live,where=reach==="local"||transport==="stdio"?"":` (${reach})`,some=[[tools,"tool"],
[prompts,"prompt"],[resources,"resource"]].flatMap(([count,what])=>count>0?[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(count,what)]:[]);return[isSnapshot?"\
snapshot":`${transport??"no MCP conversation"}${where}`,...some.length>0?some:["nothing offered"],`profile ${profile}`,(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(requests,"request")].join(", ")}}),56604:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{textRemote:()=>textRemote});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_cells_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
28885),_remote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27438);const WORDS=600,FINDINGS=20,EVIDENCE=3,LISTED=15,ANALYSIS=60,INDENT="    ";function textRemote(assessment,label,style){
return(0,_remote_js__WEBPACK_IMPORTED_MODULE_1__.Cv)(assessment).flatMap((row,index)=>[...index>0?[""]:[],...rowLines(row,label,style)])}function rowLines(row,label,style){
const{paint,width}=style,{run,name,about,facts,scores,notices,lists,findings,more}=row,lines=[`${name}${about===""?"":`, given ${about}`}: ${facts}`,...scores,...notices].
flatMap((text,at)=>(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__.AF)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(text,WORDS),width-label).map((line,index)=>at+
index===0?`${paint.bold("Remote".padEnd(label))}${line}`:`${" ".repeat(label)}${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.uA)(line)}`)),rest=[...findings.length>
FINDINGS?[`${findings.length-FINDINGS} more`]:[],...more===""?[]:[more]],analysis=run.analysis?.lines??[];return[...lines,...findings.slice(0,FINDINGS).flatMap(
each=>findingLines(each,style)),...rest.length>0?[`${INDENT}and ${rest.join(", ")}`]:[],...lists.flatMap(list=>listLines(list,style)),...analysis.length>0?["",`\
  ${paint.bold((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)((0,_remote_js__WEBPACK_IMPORTED_MODULE_1__.NR)(run),WORDS))}`,...analysis.slice(0,ANALYSIS).flatMap(
line=>indented(line,style)),...analysis.length>ANALYSIS||run.analysis?.isCut?[`${INDENT}and more, in the JSON report`]:[]]:[]]}function findingLines(each,style){
const{paint}=style,{finding,ignoreLine}=each,facts=(0,_remote_js__WEBPACK_IMPORTED_MODULE_1__.l7)(each),title=`${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
C9)(finding.title,200)}${facts===""?"":` (${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(facts,200)})`}`;return["",`  ${paint.severity(finding.severity,finding.
severity)}  ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.uA)(title)}`,...finding.description===void 0?[]:indented(finding.description,style),...finding.remediation===
void 0?[]:indented(`Fix, by the service: ${finding.remediation}`,style),...finding.evidence.slice(0,EVIDENCE).flatMap(text=>indented(`Evidence: ${text}`,style)),
...indented(`Ignore: ${ignoreLine}`,style)]}function listLines({title,items,more},style){const rest=Math.max(0,items.length-LISTED)+more;return["",`  ${style.paint.
bold((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(title,WORDS))}`,...items.slice(0,LISTED).flatMap(item=>indented(item,style)),...rest>0?[`${INDENT}and ${rest}\
 more, in the JSON report`]:[]]}function indented(text,{width}){return(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__.AF)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
C9)(text,WORDS),width-INDENT.length).map(line=>`${INDENT}${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.uA)(line)}`)}}),89799:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{textReport:()=>textReport});var lib_escape=__webpack_require__(68989),model_coverage=__webpack_require__(
27706),cells=__webpack_require__(28885),reports_groups=__webpack_require__(63158),reports_paint=__webpack_require__(39312),policies=__webpack_require__(28124),score_words=__webpack_require__(
86818),servers=__webpack_require__(81240),compliance_words=__webpack_require__(39477);function textCompliance(compliance,label,{paint,width}){const asked=(0,compliance_words.
Sx)(compliance);return asked.length===0?[]:[...asked.map(each=>`${(0,compliance_words.HV)(each)}, ${(0,compliance_words.OD)(each)}`),compliance_words.nz].flatMap(
(line,at)=>(0,cells.LV)(line,width-label).map((part,row2)=>[at+row2===0?"Controls":"",part])).map(([name="",part])=>`${name===""?" ".repeat(label):paint.bold(name.
padEnd(label))}${part}`)}var text_finding=__webpack_require__(90927);const NAME=60,WORDS=400;function textPaths(paths,style){return paths.length===0?[]:[style.paint.
bold("Attack paths"),...paths.flatMap(path=>["",...pathLines(path,style)])]}function pathLines(path,{paint,edge}){const{severity,source,sink,carrier,status}=path,
way=`${status==="new"?"new, ":""}from ${source} to ${sink} through ${carrier}`,indent=severity.length+4,[first="",...others]=(0,cells.LV)((0,lib_escape.C9)(way,
WORDS),edge-indent);return[`  ${paint.severity(severity,severity)}  ${first}`,...others.map(line=>(0,lib_escape.uA)(`${" ".repeat(indent)}${line}`)),...path.steps.
filter(({component})=>component!==void 0).flatMap(({name,what})=>row(`${(0,lib_escape.C9)(name,NAME)}: ${(0,lib_escape.C9)(what,WORDS)}`,edge)),...row(`To break\
 it: ${(0,lib_escape.C9)(path.cut,WORDS)}`,edge)]}function row(text,edge){return(0,cells.LV)(text,edge-6).map((line,index)=>(0,lib_escape.uA)(`${index===0?"    ":
"      "}${line}`))}var text_remote=__webpack_require__(56604),wording=__webpack_require__(7176);const textReport={format:"text",mediaType:"text/plain",render},
WIDTH={usual:120,least:40},HEADINGS={gating:"",other:"Does not stop this build",review:"For review",context:"For context",known:"There before, not counted",suppressed:"\
Ignored"},LABELS={accepted:"Accepted","not-honoured":"Not honoured",comparison:"Note",config:"Config",contact:"Note",coverage:"Note",delivery:"Note"},TITLES={policy:"\
Policy",rule:"Rule"},LABEL=14,SERVERS=20,text_NAME=120,POLICIES=20,VIOLATIONS=5;function render(assessment,options){const paint=(0,reports_paint.paintFor)(options.
color===!0),width=Math.max(WIDTH.least,options.width??WIDTH.usual),edge=options.width===void 0?Number.POSITIVE_INFINITY:width,style={paint,width,edge,pathOf:(0,reports_groups.
ZN)(assessment),explained:new Map},groups=(0,reports_groups.zD)(assessment.findings),blocks=[[head(assessment,style)],notices(assessment.notices.filter(each=>each.
kind==="accepted"),style),...shownFindings(groups,style),text_servers(assessment,style),(0,text_remote.textRemote)(assessment,LABEL,style),text_policies(assessment,
style),isClean(assessment)?[]:closing(assessment,groups,style),textCompliance(assessment.compliance,LABEL,style),notices(assessment.notices.filter(each=>each.kind!==
"accepted"&&!isSaid(each,assessment)),style),options.verbose===!0?textPaths(assessment.attackPaths,style):[],options.verbose===!0?details(assessment,style):[]].
filter(block=>block.length>0);return isClean(assessment)&&blocks.splice(0,1,[head(assessment,style),clean(assessment,style),...sentence(assessment,style)]),`${blocks.
map(block=>block.join(`
`)).join(`

`)}
`}function head({tool,coverage,targets,timings},{paint,edge}){const line=[`${tool.name} ${(0,lib_escape.C9)(tool.version,40)}`,(0,wording.Xx)({coverage,targets}),
(0,wording.p0)(timings)].filter(each=>each!==void 0).join(" \xB7 ");return hanging(line,edge).map(paint.bold).join(`
`)}function isClean({findings,verdict,comparison,policies:judged}){const isSaidAll=verdict.afterMerge===void 0&&comparison.kind!=="impossible";return findings.length+
judged.length===0&&verdict.status==="pass"&&isSaidAll}function clean(assessment,{paint,edge}){const{coverage,comparison}=assessment,nothing=(0,wording.EE)(assessment)?
"No finding.":"Nothing to report.",fixed=comparison.fixedCount>0?` ${comparison.fixedCount} fixed.`:"",said=`${nothing}${fixed} ${(0,wording.n1)(coverage)} ${(0,score_words.
X)(assessment)}`.trimEnd(),text=(0,cells.LV)(said,edge).join(`
`);return`${paint.good(nothing)}${text.slice(nothing.length)}`}function sentence({sentence:said},{edge}){return said===""?[]:hanging((0,lib_escape.C9)(said,wording.
W_),edge)}function hanging(text,edge){return(0,cells.LV)(text,edge-2).map((line,index)=>index===0?line:`  ${(0,lib_escape.uA)(line)}`)}function shownFindings(groups,style){
const blocks=[];for(const group of["gating","other","review","context","known","suppressed"]){const shown=groups[group].filter(each=>each.isShown);if(shown.length===
0)continue;blocks.length>0&&HEADINGS[group]!==""&&blocks.push([style.paint.bold(HEADINGS[group])]);const isNamedOnly=group==="known"||group==="suppressed";blocks.
push(isNamedOnly?shown.map(each=>(0,text_finding.CE)(each,style)):inFull(shown,style))}return blocks}function inFull(shown,style){return(0,reports_groups.$h)(shown).
flatMap(findings=>(0,text_finding.CC)(findings,style)).slice(0,-1)}function closing(assessment,groups,style){const{verdict,comparison}=assessment,{paint,edge}=style,
severity={fail:"high",warn:"medium",none:"medium",pass:void 0}[verdict.status],toned=line=>severity===void 0?paint.good(line):paint.severity(severity,line),isImpossible=comparison.
kind==="impossible"&&comparison.detail!==void 0;return[...sentence(assessment,style),...assessment.findings.length===0?[]:hanging((0,wording.tQ)(assessment,groups).
join(" \xB7 "),edge),...hanging((0,lib_escape.C9)(verdict.reason,wording.W_),edge).map(toned),...[...verdict.afterMerge===void 0?[]:[`After the merge: ${(0,lib_escape.
C9)(verdict.afterMerge,wording.W_)}`],...isImpossible?[`Not compared: ${(0,lib_escape.C9)(comparison.detail,wording.W_)}`]:[],`${(0,lib_escape.C9)((0,score_words.
X)(assessment),wording.W_)} ${coverageLine(assessment)}`.trim()].flatMap(line=>line===""?[]:hanging(line,edge))]}function coverageLine({verdict,findings,coverage}){
return verdict.status==="none"?(0,wording.ig)(coverage):findings.length===0?(0,wording.n1)(coverage):(0,wording.cT)(coverage)??""}function isSaid(notice,{comparison}){
return notice.kind==="comparison"&&comparison.kind==="impossible"&&notice.message===comparison.detail}function text_servers(assessment,{paint,width}){const rows=(0,servers.
Bp)(assessment),agent=(0,servers.RJ)(assessment),lines=rows.slice(0,SERVERS).map(row2=>{const end=row2.missed.length>0?".":"";return`${(0,lib_escape.C9)(row2.name,
text_NAME)}: ${(0,lib_escape.C9)((0,servers.qg)(row2),wording.W_)}${end}`});return rows.length>SERVERS&&lines.push(`and ${rows.length-SERVERS} more`),agent!==void 0&&
lines.push(`Asked as ${(0,lib_escape.C9)(agent,text_NAME)}`),lines.flatMap((line,at)=>(0,cells.LV)(line,width-LABEL).map((part,index)=>{const label=index>0?"":at<
rows.length?"Server":"";return`${label===""?" ".repeat(LABEL):paint.bold(label.padEnd(LABEL))}${(0,lib_escape.uA)(part)}`}))}function text_policies(assessment,{
paint,width,pathOf}){const rows=(0,policies.Ob)(assessment.policies,pathOf,VIOLATIONS),lines=rows.slice(0,POLICIES).flatMap(({kind,title,lines:named,more})=>[...(0,cells.
AF)((0,lib_escape.C9)(title,wording.W_),width-LABEL).map((line,index)=>index===0?`${paint.bold(TITLES[kind].padEnd(LABEL))}${line}`:`${" ".repeat(LABEL)}${(0,lib_escape.
uA)(line)}`),...named.map(line=>`${" ".repeat(LABEL)}${(0,lib_escape.uA)((0,lib_escape.C9)(line,text_NAME*2))}`),...more>0&&named.length>0?[`${" ".repeat(LABEL)}\
and ${more} more`]:[]]);return rows.length>POLICIES?[...lines,`and ${rows.length-POLICIES} more`]:lines}function notices(of,{paint,width}){return of.flatMap(({kind,
message,hint})=>{const text=(0,lib_escape.C9)(hint===void 0?message:`${message} ${hint}`,wording.W_);return(0,cells.AF)(text,width-LABEL).map((line,index)=>index===
0?`${paint.bold(LABELS[kind].padEnd(LABEL))}${line}`:`${" ".repeat(LABEL)}${(0,lib_escape.uA)(line)}`)})}function details({timings,coverage},{paint,pathOf}){const phases=Object.
entries(timings).map(([phase,spent])=>`${(0,lib_escape.C9)(phase,40)} ${(0,wording.Rz)(spent)}`),lines=phases.length>0?[`${paint.bold("Time".padEnd(LABEL))}${phases.
join(" \xB7 ")}`]:[],code=(0,wording.vJ)(coverage);code!==void 0&&lines.push(`${paint.bold("Source code".padEnd(LABEL))}${(0,lib_escape.C9)(code,wording.W_)}`);
for(const reason of model_coverage.x){const gaps=coverage.gaps.filter(each=>each.reason===reason),count=coverage.gapCounts[reason]??gaps.length;count!==0&&(lines.
push(`${paint.bold("Not looked at".padEnd(LABEL))}${(0,wording.Yq)(reason,count)}`,...gaps.map(each=>`  ${(0,lib_escape.C9)(pathOf(each),300)}  ${(0,lib_escape.
C9)(each.detail,wording.W_)}`)),count>gaps.length&&lines.push(`  and ${count-gaps.length} more`))}return lines}})};export{id,ids,modules};
