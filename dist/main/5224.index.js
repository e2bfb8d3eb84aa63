const id=5224,ids=[5224,7147,6937],modules={97147:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{i:()=>CONFIG_PATHS});const CONFIG_PATHS=["bartizan.yml","bartizan.yaml",".bartizan.yml",".bartizan.yaml",".github/bartizan.yml",".github/bartizan.yaml"]}),86937:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{CONFIG_PATH:()=>CONFIG_PATH,configText:()=>configText});const CONFIG_PATH="\
bartizan.yml";function configText({remotes,servers}){const live=remotes.filter(({isLocal})=>!isLocal);return`${["# Config of Bartizan, written by `bartizan init\
`. All keys: https://github.com/bartizan/bartizan#options","# Lines like #this and what is indented below them are proposals: take the # away to turn them on.",
"","gate:","  # Reports only. Then `high`: a pull request fails on what it adds, and what was there before does not count.","  fail-on: none","  # Whether a run\
 fails that could not look at everything:","  #incomplete: fail","","# Left out, and counted as such in every report:","#exclude:",'#  - "third_party/**"',"","#\
 One finding at a time, each with a reason; every finding shows its line.","#ignore:",'#  - { rule: config/unpinned-package, path: ".mcp.json", reason: "interna\
l registry" }',...live.length===0?[]:["","# Live servers that this repository names. Not asked on pull requests from forks.","#mcp:","#  servers:",...live.flatMap(
({name,url})=>[`#    - { ${name===""?"":`name: ${JSON.stringify(name)}, `}url: ${JSON.stringify(url)} }`]),'# With a credential: headers: { Authorization: "Bear\
er ${TOKEN}" }, and TOKEN in the env of the step.'],...servers.length===0?[]:["","# What the source offers to models is held against bartizan.lock: bartizan loc\
k --from-source"],"","# Known vulnerabilities of packages, asked for by name and version:","#advisories:","#  source: api"].join(`
`)}
`}}),5224:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{compareWithTree:()=>compareWithTree,writeProposals:()=>writeProposals});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_config_paths_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(97147),_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61469),_lib_limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
54354),_config_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(86937);function compareWithTree(top,drafts){return drafts.map(draft=>{const there=(draft.
path===_config_text_js__WEBPACK_IMPORTED_MODULE_4__.CONFIG_PATH?_config_paths_js__WEBPACK_IMPORTED_MODULE_5__.i:[draft.path]).find(name=>kindOf(top,name)==="fil\
e");return there===void 0?{...draft,state:"new",detail:""}:{path:there,text:draft.text,state:"kept",detail:difference((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(top,there),draft.text)}})}function kindOf(top,path){const steps=path.split("/");for(const[index]of steps.entries()){const way=steps.slice(0,index+1).join(
"/"),stat=lookAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top,way));if(!stat)return"nothing";const isLast=index===steps.length-1,refuse=what=>new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.
y(`cannot write ${path}: ${way===path?"it":way} is ${what}`,{hint:"Nothing was written."});if(stat.isSymbolicLink())throw refuse("a symlink");if(isLast&&!stat.isFile())
throw refuse(stat.isDirectory()?"a folder":"no file");if(!isLast&&!stat.isDirectory())throw refuse("no folder")}return"file"}function lookAt(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
lstatSync)(path)}catch(error){if(error.code==="ENOENT")return;throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot look at ${path}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.
K)(error)}`,{hint:"Nothing was written."})}}function difference(path,text){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).size>_lib_limits_js__WEBPACK_IMPORTED_MODULE_3__.
BT)return"it is there and not overwritten.";const lines=of=>of.split(/\r?\n/).map(line=>line.trimEnd()),[own,ours]=[lines((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(path,"utf8")),lines(text)];if(own.join(`
`)===ours.join(`
`))return"it is what init would write.";const has=new Set(own),settings=ours.filter(line=>line!==""&&!line.trimStart().startsWith("#")),missing=settings.filter(
line=>!has.has(line)).length;return`it is there and not overwritten; ${missing===0?"it has all that init would set":`${missing} of ${settings.length} lines that\
 init would set are not in it`}. --dry-run prints the proposal.`}function writeProposals(top,proposals){for(const{path,text,state}of proposals)if(state==="new")
try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top,path)),
{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top,path),text,{flag:"wx"})}catch(error){
throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot write ${path}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.K)(error)}`)}}})};export{id,ids,modules};
