const id=1317,ids=[1317],modules={4155:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_:()=>claimOf});function claimOf({origins,properties}){if(origins.length!==1||origins[0]!=="remote")return;const place=properties["seen-at"];return{service:properties["\
seen-by"]??"a service",...place!==void 0&&{place}}}}),1317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{documentMarkdown:()=>documentMarkdown,markdownReport:()=>markdownReport});var limits=__webpack_require__(
54354),reports_groups=__webpack_require__(63158),wording=__webpack_require__(7176),budget=__webpack_require__(21723),markdown_compliance=__webpack_require__(52993),
lib_escape=__webpack_require__(68989),claims=__webpack_require__(4155);const NAME=120,PATH=120,WORD=60,COMPONENT_HEADER=`| type | name | version | by | flags | \
risk | where |
|---|---|---|---|---|---|---|
`;function componentRow(component,pathOf){const{type,status,versions,provider="",flags,risk}=component;return`| ${[`${type.replaceAll("_"," ")}${status==="new"?
", new":""}`,nameOf(component),versions.length===0?"":(0,lib_escape.D9)((0,lib_escape.Jj)(versions.join(", "),WORD)),provider===""?"":(0,lib_escape.wD)((0,lib_escape.
Jj)(provider,WORD)),flags.map(flag=>(0,lib_escape.D9)(flag)).join(", "),risk.severity==="none"?"":`${risk.severity}, ${(0,wording.LS)(risk.findings.length,"find\
ing")}`,placeOf(component,pathOf)].join(" | ")} |
`}function componentMention(component){return`- ${component.type.replaceAll("_"," ")} ${nameOf(component)}
`}function nameOf({name,scope="",places:[first]}){const isSaid=scope===""||scope===first?.path;return`${(0,lib_escape.D9)((0,lib_escape.Jj)(name,NAME))}${isSaid?
"":` in ${(0,lib_escape.D9)((0,lib_escape.Jj)(scope,NAME))}`}`}function placeOf(component,pathOf){const{places,placeCount}=component,[first]=places,claim=(0,claims.
_)(component);if(claim){const at=claim.place===void 0?"":`, at ${(0,lib_escape.D9)((0,lib_escape.Jj)(claim.place,PATH))}`;return`by ${(0,lib_escape.wD)(claim.service)}\
 alone${at}`}if(!first)return"";const path=pathOf(first);return`${(0,lib_escape.D9)(path.length>PATH?`\u2026${path.slice(-PATH)}`:path)} ${first.range.start.line}${placeCount>
1?` (+${placeCount-1} more)`:""}`}var finding=__webpack_require__(34309),looked_at=__webpack_require__(93892),paths=__webpack_require__(63360),remote=__webpack_require__(
93100),score=__webpack_require__(51930),summary=__webpack_require__(89420);const markdownReport={format:"markdown",mediaType:"text/markdown",render:assessment=>documentMarkdown(
assessment)},SHARES={brief:.2,found:.6,rest:.5};function documentMarkdown(assessment,budgetBytes=limits.O8){const{findings,notices,components,removedComponents,
attackPaths,compliance}=assessment,groups=(0,reports_groups.zD)(findings),pathOf=(0,reports_groups.ZN)(assessment),accepted=notices.filter(({kind})=>kind==="acc\
epted"),others=notices.filter(each=>each.kind!=="accepted"&&!(0,summary.QV)(each,assessment)),block=each=>(0,finding.nA)(each,pathOf,"###"),scored=assessment.score.
overall===null?"":`## Score by category

${(0,score.L)(assessment)}
`,sections=[(0,budget.Zu)(`# Bartizan: ${(0,summary.R_)(assessment,groups)}

${(0,summary.rz)(assessment)}

${(0,summary.VH)(assessment)}${(0,summary.vn)(assessment)}

`),part("Accepted by this pull request",accepted,summary.Le,SHARES.brief),{...(0,summary.tp)(groups.gating,groups.other,pathOf),share:SHARES.brief},part("What s\
tops this build",groups.gating,block,SHARES.found),part((0,paths.vi)(attackPaths),attackPaths,paths.uj,SHARES.brief),part("What does not stop it",groups.other,block,
SHARES.found),part("For review",groups.review,block,SHARES.rest),(0,budget.Zu)(scored),(0,markdown_compliance.L)(compliance,compliance.frameworks,{open:`## Rela\
ted controls

`,close:""}),{...part((0,wording.LS)(components.length,"component"),components,each=>componentRow(each,pathOf),SHARES.rest),...components.length>0&&{open:`## ${(0,wording.
LS)(components.length,"component")}

${COMPONENT_HEADER}`}},part("No longer there",removedComponents,componentMention,SHARES.brief),part("There before, not counted",groups.known,each=>(0,finding.uX)(
each,pathOf),SHARES.rest),part("Ignored",groups.suppressed,each=>(0,finding.q_)(each,pathOf),SHARES.rest),part("For context",groups.context,each=>(0,finding.yO)(
each,pathOf),SHARES.rest),...(0,remote.p)(assessment,"document"),part("Notices",others,summary.Le,SHARES.rest),(0,looked_at.O)(assessment,pathOf,{open:`## What \
was looked at

`,close:"",isTimeless:!0}),(0,budget.Zu)(findings.length===0?"":`## How to silence a finding

${summary.RJ}`)];return`${(0,budget.ux)(sections,budgetBytes-1).trimEnd()}
`}function part(title,of,entry,share){return of.length===0?(0,budget.Zu)(""):{open:`## ${title}

`,items:of.map(each=>()=>entry(each)),close:leftOut=>`
${(0,budget.uv)(leftOut)}`,share}}})};export{id,ids,modules};
