const id=61,ids=[61],modules={8552:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>lazy});
function lazy(make){let made;return()=>(made??={value:make()},made.value)}}),6480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>VERSION});const VERSION="0.1.0"}),4930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U_:()=>withSeverity,t8:()=>readPacks});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8552);const texts=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.R)(readTexts);function textsOf({id:id2}){return texts().rules[id2]}const LATER={get frameworks(){
return texts().classes[this.class].frameworks},get what(){return textsOf(this).what},get why(){return textsOf(this).why},get fix(){return textsOf(this).fix},get references(){
return textsOf(this).references},get bad(){return textsOf(this).bad},get good(){return textsOf(this).good}};function readPacks(){const{rules}=readStoredPacks();
return{get classes(){return texts().classes},rules:rules.map(rule=>Object.assign({},rule,{info:Object.assign(Object.create(LATER),rule.info)}))}}function withSeverity(info,severity){
return Object.assign(Object.create(Object.getPrototypeOf(info)),info,{severity})}function storedPacks({rules,classes}){return{packs:{rules:rules.map(({info:{frameworks:_,
what:_1,why:_2,fix:_3,references:_4,bad:_5,good:_6,...info},...rule})=>({...rule,info}))},texts:{classes,rules:Object.fromEntries(rules.map(({info:{id:id2,what,
why,fix,references,bad,good}})=>[id2,{what,why,fix,references,bad,good}]))}}}function readStoredPacks(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(__webpack_require__.ab+"packs.json","utf8"))}function readTexts(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.
ab+"texts.json","utf8"))}})};export{id,ids,modules};
