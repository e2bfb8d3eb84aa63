const id=5774,ids=[5774],modules={15774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{badgeJsonReport:()=>badgeJsonReport});var _badge_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69935);const badgeJsonReport={
format:"badge-json",mediaType:"application/json",render:({score})=>`${JSON.stringify({schemaVersion:1,...(0,_badge_words_js__WEBPACK_IMPORTED_MODULE_0__.b)(score)})}\

`}}),69935:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>badgeOf});const COLORS={
A:"#1a7f37",B:"#4d7c0f",C:"#8a6100",D:"#b14400",F:"#c4232b","N/A":"#57606a"};function badgeOf({overall,grade}){return{label:"bartizan",message:overall===null?"n\
ot scored":`grade ${grade}, ${overall} of 100`,color:COLORS[grade]}}})};export{id,ids,modules};
