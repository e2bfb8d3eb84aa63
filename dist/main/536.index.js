const id=536,ids=[536,7147],modules={20536:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{checkPolicies:()=>checkPolicies,configIn:()=>configIn});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_config_event_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63791),_config_paths_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(97147),_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
49277),_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(61469),_lib_escape_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(68989),_reports_groups_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
63158),_reports_policies_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(28124);function configIn(host){return _config_paths_js__WEBPACK_IMPORTED_MODULE_6__.
i.find(path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.cwd,path)))}async function checkPolicies(config,path,host){
const{openWorkspaces}=await __webpack_require__.e(6100).then(__webpack_require__.bind(__webpack_require__,56100)),[workspaces,{run}]=await Promise.all([openWorkspaces(
[path],host,{willList:!0}),Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.e(6002),__webpack_require__.
e(7531),__webpack_require__.e(7546),__webpack_require__.e(909),__webpack_require__.e(3245),__webpack_require__.e(8919),__webpack_require__.e(7212),__webpack_require__.
e(6513)]).then(__webpack_require__.bind(__webpack_require__,6513))]),{assessment}=await run({workspaces,settings:{config,mcpServers:[],offline:!0},event:_config_event_js__WEBPACK_IMPORTED_MODULE_2__.
rD,defaultReports:[],deliveries:()=>[]},host),{policies}=assessment;if(policies.length===0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.y(`${config} ha\
s no rules and no policies to check`,{hint:"They stand under compliance.rules and policies; a pack of rules is checked by its path."});const pathOf=(0,_reports_groups_js__WEBPACK_IMPORTED_MODULE_7__.
ZN)(assessment);for(const policy of policies){host.out(`${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_5__.RK)(line(policy))}
`);for(const violation of policy.violations)violation.subject!=="scan"&&host.out(`  ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_5__.RK)((0,_reports_policies_js__WEBPACK_IMPORTED_MODULE_8__.
SV)(violation,pathOf))}
`);const more=policy.count-policy.violations.length;more>0&&host.out(`  and ${more} more
`)}return policies.some(({status})=>status==="error")?_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__.d.usage:_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__.d.passed}const WORDS={
pass:"kept",fail:"not kept",error:"fails every run",unknown:"nobody can say",skipped:"not asked here"};function line({kind,name,severity,status,reason,isGating,
at}){const stops=status==="fail"?`, ${isGating?"fails the run":"fails nothing"}`:"";return`${at.path}:${at.line}  ${kind} "${name}"${severity===void 0?"":` (${severity}\
)`}  ${WORDS[status]}${stops}: ${reason}`}}),97147:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{i:()=>CONFIG_PATHS});const CONFIG_PATHS=["bartizan.yml","bartizan.yaml",".bartizan.yml",".bartizan.yaml",".github/bartizan.yml",".github/bartizan.yaml"]}),28124:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MU:()=>isAnyUnkept,Ob:()=>policyRows,SV:()=>violationLine});function policyRows(policies,pathOf,linesEach){const unkept=policies.
filter(({status})=>status!=="pass");return[...unkept.filter(({isGating})=>isGating),...unkept.filter(({isGating})=>!isGating)].map(policy=>{const{kind,description="",
isGating,violations,count,target}=policy,named=target==="scan"?[]:violations.slice(0,linesEach);return{kind,title:titleOf(policy),description,isGating,lines:named.
map(violation=>violationLine(violation,pathOf)),more:target==="scan"?0:count-named.length}})}function isAnyUnkept(policies){return policies.some(({status})=>status!==
"pass")}function titleOf({name,severity,reason,isGating,status,at}){const remark=isGating||status!=="fail"?"":", does not stop";return`"${name}"${severity===void 0?
"":` (${severity})`}: ${reason}${remark}; ${at.path}:${at.line}`}function violationLine({id:id2,name,what,place,status},pathOf){return`${place?`${pathOf(place)}\
:${place.start.line}  `:""}${name}: ${what}${status==="known"?" (there before)":""} [${id2}]`}})};export{id,ids,modules};
