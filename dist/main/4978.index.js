const id=4978,ids=[4978],modules={74978:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{junitReport:()=>junitReport});var lib_escape=__webpack_require__(68989),limits=__webpack_require__(54354),reports_groups=__webpack_require__(
63158),text_finding=__webpack_require__(90927),wording=__webpack_require__(7176);const FILES=20,MENTIONED=50,MESSAGE=500,WHY_SKIPPED={gating:"",other:"not shown",
review:"for review",context:"for context",known:"older, not counted",suppressed:"ignored"};function caseOf(name,findings,style){const counting=findings.filter(isFailing),
others=findings.filter(each=>!isFailing(each)),also=whySkipped(others),[worst]=counting;if(worst===void 0)return{name,outcome:{element:"skipped",message:also,details:()=>mentions(
others,style)}};const{severity,message}=worst.finding,more=counting.length===1?"":` (and ${(0,wording.LS)(counting.length-1,"more finding")})`;return{name,outcome:{
element:"failure",type:severity,message:`${(0,lib_escape.C9)(message,MESSAGE)}${more}`,details:()=>[...inFull(counting,style),...also===""?[]:[`Beside them ${also}\
.`]]}}}function isFailing(assessed){const group=(0,reports_groups.F8)(assessed);return group==="gating"||group==="other"&&assessed.isShown}function whySkipped(findings){
const groups=(0,reports_groups.zD)(findings);return reports_groups.fd.flatMap(group=>{const{length}=groups[group];return length>0?[`${length} ${WHY_SKIPPED[group]}`]:
[]}).join("; ")}function inFull(findings,style){const files=(0,reports_groups.$h)(findings),rest=files.slice(FILES),left=rest.reduce((sum,each)=>sum+each.length,
0);return[...files.slice(0,FILES).flatMap(each=>(0,text_finding.CC)(each,style)),...left>0?[`\u2026 and ${(0,wording.LS)(left,"more finding")} in ${(0,wording.LS)(
rest.length,"more file")}`]:[]]}function mentions(findings,style){const left=findings.length-MENTIONED;return[...findings.slice(0,MENTIONED).flatMap(each=>(0,text_finding.
CE)(each,style)),...left>0?[`\u2026 and ${left} more`]:[]]}var paint=__webpack_require__(39312),score_words=__webpack_require__(86818);const NAME=200,WIDTH=120,
OF_RUN="scan",NO_VERDICT="no-verdict",junitReport={format:"junit",mediaType:"application/xml",render};function render(assessment){const style={paint:(0,paint.paintFor)(
!1),width:WIDTH,edge:WIDTH,pathOf:(0,reports_groups.ZN)(assessment)},suites=suitesOf(assessment,style),all=suites.flatMap(({cases})=>cases),{told,leftOut}=detailsWithin(
all),note=`The details of ${(0,wording.LS)(leftOut,"case")} are left out, for the size of this file; the JSON report has all.`,run={name:OF_RUN,properties:[...propertiesOf(
assessment),...leftOut>0?[["left-out",note]]:[]],cases:[runCase(assessment)]},lines=[run,...suites].flatMap(suite=>suiteLines(suite,told)),totals=countsOf([...run.
cases,...all]);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites${attributes([["name","bartizan"],...totals.filter(([name])=>name!=="skipped")])}>`,...lines,
"</testsuites>",""].join(`
`)}function suitesOf({findings,rules,applied,targets},style){const suites=new Map,add=(category,each)=>{const name=(0,lib_escape.C9)(category,NAME),suite=suites.
get(name);suite?suite.push(each):suites.set(name,[each])},names=new Map(targets.map(({id:id2,name})=>[id2,targets.length===1||name==="."?"":` [${name}]`]));for(const of of byRuleAndTarget(
findings)){const[{rule,finding}]=of,name=`${rule.id}${names.get(finding.locations[0].target)??""}`;add(rule.category,caseOf((0,lib_escape.C9)(name,NAME),of,style))}
const failed=new Set(findings.map(({rule})=>rule.id));for(const{id:id2,category,tier}of rules.values())applied.has(id2)&&!failed.has(id2)&&tier!=="context"&&add(
category,{name:(0,lib_escape.C9)(id2,NAME)});return[...suites].map(([name,cases])=>({name,properties:[],cases:toldApart(cases)})).toSorted((a,b)=>a.name<b.name?
-1:1)}function byRuleAndTarget(findings){const runs=new Map;for(const each of findings){const key=JSON.stringify([each.rule.id,each.finding.locations[0].target]),
run=runs.get(key);run?run.push(each):runs.set(key,[each])}return[...runs.values()]}function toldApart(cases){const seen=new Map;return cases.toSorted((a,b)=>a.name<
b.name?-1:a.name>b.name?1:0).map(each=>{const nth=(seen.get(each.name)??0)+1;return seen.set(each.name,nth),nth===1?each:{...each,name:`${each.name} (${nth})`}})}
function runCase({verdict,findings,coverage}){const name="everything was looked at",gaps=(0,wording.cT)(coverage),failed=coverage.gapCounts["detector-failed"]??
0;if(verdict.status==="none")return{name,outcome:{element:"error",type:NO_VERDICT,message:reasonOf(verdict)}};if(gaps===void 0)return{name};const isFailing2=verdict.
status==="fail"&&!findings.some(({isGating})=>isGating);return failed>0?{name,outcome:{element:"error",type:"detector-failed",message:gaps}}:isFailing2?{name,outcome:{
element:"error",type:"incomplete",message:reasonOf(verdict)}}:{name,outcome:{element:"skipped",message:gaps}}}function reasonOf({reason}){return(0,lib_escape.C9)(
reason,wording.W_)}function propertiesOf(assessment){const{tool,verdict,sentence,score}=assessment;return[["version",tool.version],["verdict",verdict.status],["\
reason",verdict.reason],["sentence",sentence],["score",score.overall===null?"":String(score.overall)],["grade",score.grade],["score-in-words",(0,score_words.X)(
assessment)]].filter(([,value])=>value!=="").map(([name="",value=""])=>[name,(0,lib_escape.C9)(value,wording.W_)])}function detailsWithin(cases){const isSkipped=({
outcome})=>outcome?.element==="skipped",told=new Map;let left=limits.$c,leftOut=0;for(const each of cases.toSorted((a,b)=>Number(isSkipped(a))-Number(isSkipped(
b)))){if(!each.outcome?.details)continue;const text=left>0?each.outcome.details().map(line=>(0,lib_escape._n)(line.trimEnd())).join(`
`):"";left-=Buffer.byteLength(text),left>0?told.set(each,text.trimEnd()):leftOut++}return{told,leftOut}}function suiteLines({name,properties,cases},told){return[
`  <testsuite${attributes([["name",name],...countsOf(cases)])}>`,...properties.length===0?[]:["    <properties>",...properties.map(([property,value])=>`      <p\
roperty${attributes([["name",property],["value",value]])}/>`),"    </properties>"],...cases.flatMap(each=>caseLines(each,name,told.get(each))),"  </testsuite>"]}
function caseLines({name,outcome},suite,details){const open=`    <testcase${attributes([["name",name],["classname",`bartizan.${suite}`]])}`;if(!outcome)return[`${open}\
/>`];const{element,type,message}=outcome,opened=`      <${element}${attributes([["message",message],...type===void 0?[]:[["type",type]]])}`,closed=details===void 0||
details===""?`${opened}/>`:`${opened}>
${details}
      </${element}>`;return[`${open}>`,closed,"    </testcase>"]}function countsOf(cases){const count=element=>String(cases.filter(({outcome})=>outcome?.element===
element).length);return[["tests",String(cases.length)],["failures",count("failure")],["errors",count("error")],["skipped",count("skipped")]]}function attributes(of){
return of.map(([name,value])=>` ${name}="${(0,lib_escape._n)(value)}"`).join("")}})};export{id,ids,modules};
