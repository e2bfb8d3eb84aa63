const id=3719,ids=[3719],modules={53719:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{jsonRemoteFinding:()=>jsonRemoteFinding,jsonRemoteRun:()=>jsonRemoteRun});function jsonRemoteRun(run){const{analysis}=run;
return{service:run.service,name:run.name,origin:run.origin,kind:run.kind,target:run.target,runId:run.id??null,state:run.state,stateWord:run.stateWord??null,reused:run.
isReused,startedAt:run.startedAt??null,finishedAt:run.finishedAt??null,score:run.score?scoreOf(run.score):null,categories:run.categories.map(each=>({category:each.
category,...scoreOf(each)})),findingsCount:run.total??null,findingsLeftOut:run.leftOut,findings:run.findings.map(({finding,suppression,ignoreLine})=>({ruleId:finding.
ruleId,id:finding.id??null,title:finding.title,severity:finding.severity,severityWord:finding.severityWord,category:finding.category??null,tool:finding.tool??null,
place:finding.place??null,description:finding.description??null,remediation:finding.remediation??null,evidence:finding.evidence,frameworks:finding.frameworks,status:suppression?
"suppressed":"open",fingerprint:finding.fingerprint,ignore:ignoreLine})),analysis:analysis?{text:analysis.lines.join(`
`),cut:analysis.isCut,model:analysis.model??null,score:analysis.score?scoreOf(analysis.score):null,cached:analysis.isCached??null}:null,documents:run.documents.
map(({name,mediaType,text})=>({name,mediaType,text})),components:run.components.map(({id:id2,type,name,version,provider,path,line,flags,risk})=>({id:id2??null,type,
name,version:version??null,provider:provider??null,path:path??null,line:line??null,flags,risk:risk?scoreOf(risk):null})),relations:(run.relations??[]).map(({from,
to,type})=>({from,to,type:type??null})),controls:(run.controls??[]).map(({framework,id:id2,name,status})=>({framework,id:id2??null,name:name??null,status})),change:run.
change?{...run.change,sinceDate:run.change.sinceDate??null}:null,differences:run.differences?{items:run.differences.map(({seen,type,name,place,what})=>({seen,type,
name,place:place??null,what})),leftOut:run.differencesLeftOut??0}:null,violations:run.violations.map(({name,severity,message})=>({name,severity:severity??null,message})),
notices:run.notices.map(({kind,message,words,url})=>({kind,message,words:words??null,url:url??null}))}}function scoreOf({value,of,rating,direction}){return{value,
of:of??null,rating:rating??null,direction}}function jsonRemoteFinding({finding,suppression,ignoreLine},run){const{owasp=[],hipaa=[],soc2=[]}=finding.frameworks;
return{ruleId:finding.ruleId,title:finding.title,class:"remote",category:"remote",severity:finding.severity,confidence:"low",tier:"review",status:suppression?"s\
uppressed":"open",message:finding.description??finding.title,description:finding.description??"",remediation:finding.remediation??"",evidence:finding.evidence,locations:[
{path:`remote://${run.service}`,line:1,column:1,endLine:1,endColumn:1,logical:finding.place??run.target}],flow:[],owasp,cwe:[],compliance:{hipaa,soc2},fingerprint:finding.
fingerprint,ignore:ignoreLine,...suppression&&{suppression:{by:suppression.by,reason:suppression.reason,until:suppression.until??null}},fix:null,origin:`remote:${run.
service}`}}})};export{id,ids,modules};
