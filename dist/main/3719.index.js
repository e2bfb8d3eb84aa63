const id=3719,ids=[3719,6100],modules={56100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{isInside:()=>isInside,openWorkspaces:()=>openWorkspaces,pathInRepository:()=>pathInRepository,posix:()=>posix,topOf:()=>topOf});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
61469),_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(45210),_lib_git_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(90769),_targets_workspace_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
11928);function openWorkspaces(paths,host,options={}){const open=async(path,index)=>{const absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd,
path);options.isForeign&&refuseWayOut(absolute,path,host);const kind=kindOf(absolute,path,host.cwd),folder=kind==="folder"?absolute:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(absolute),git=await safely(()=>(0,_lib_git_js__WEBPACK_IMPORTED_MODULE_4__.z)(folder,host.env,{willList:kind==="folder"&&options.willList!==!1})),root=kind===
"folder"?absolute:git?.topLevel??(isInside(host.cwd,absolute)?host.cwd:folder);return{target:await(0,_targets_workspace_js__WEBPACK_IMPORTED_MODULE_5__.O)({id:paths.
length===1?"workspace":`workspace-${index+1}`,root,name:path,displayPrefix:prefixOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd,root)),env:host.
env,...git&&root===folder&&{git},...kind==="file"&&{only:[posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root,absolute))]}}),root,git}};return Promise.
all(paths.map(open))}function refuseWayOut(absolute,path,{cwd}){const[folder,real]=[(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.d)(cwd),(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.
d)(absolute)];if(!(folder===void 0||real===void 0||!isInside(cwd,absolute)||isInside(folder,real)))throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`${path}\
 leads out of the workspace through a symlink`,{hint:"Nothing was scanned."})}function kindOf(absolute,path,cwd){try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(absolute);if(stat.isDirectory())return"folder";if(stat.isFile())return"file"}catch(error){const code=error.code;throw code==="EACCES"||code==="EPERM"?
new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot read ${path}: permission denied`):new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`there is no file \
or folder ${path}`,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)?{}:{hint:`It was looked for in ${cwd}.`})}throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.
y(`${path} is neither a folder nor a file`)}function prefixOf(path){const prefix=posix(path);return prefix===""?"":`${prefix}/`}function posix(path){return node_path__WEBPACK_IMPORTED_MODULE_1__.
sep==="/"?path:path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep,"/")}function isInside(folder,path){const from=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)(folder,path);return from!==""&&from!==".."&&!from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(from)}async function safely(make){try{return await make()}catch{return}}function topOf({git,root}){return git?.topLevel??(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.
d)(root)??root}function pathInRepository(path,workspace,host){const top=topOf(workspace),absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd,path),
place=[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.d)(host.cwd)??host.cwd,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)(host.cwd,absolute)),absolute,(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.d)(absolute)??absolute].find(each=>each===top||isInside(top,each));return place===
void 0?void 0:posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top,place))}})};export{id,ids,modules};
