const id=3879,ids=[3879],modules={69935:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>badgeOf});const COLORS={A:"#1a7f37",B:"#4d7c0f",C:"#8a6100",D:"#b14400",F:"#c4232b","N/A":"#57606a"};function badgeOf({overall,grade}){return{label:"bart\
izan",message:overall===null?"not scored":`grade ${grade}, ${overall} of 100`,color:COLORS[grade]}}}),3879:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{badgeReport:()=>badgeReport});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68989),_badge_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69935);const badgeReport={format:"badge",mediaType:"image/svg+xml",render({score}){const{
label,message,color}=(0,_badge_words_js__WEBPACK_IMPORTED_MODULE_1__.b)(score),[left,right]=[widthOf(label),widthOf(message)],width=left+right+4*PADDING,split=left+
2*PADDING,said=(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__._n)(`${label}: ${message}`),text=(x,length,words)=>`<text x="${x}" y="14" textLength="${length}" l\
engthAdjust="spacingAndGlyphs">${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__._n)(words)}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${width}\
" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${said}">
<title>${said}</title>
<clipPath id="bartizan-badge"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#bartizan-badge)"><rect width="${split}" height="20" fill="#24292f"/><rect x="${split}" width="${width-split}" height="20" fill="${color}"/></\
g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
${text(PADDING,left,label)}
${text(split+PADDING,right,message)}
</g>
</svg>
`}},PADDING=6,NARROW=4,USUAL=7;function widthOf(text){return[...text].reduce((sum,letter)=>sum+(/[ .,:ijlftr]/.test(letter)?NARROW:USUAL),0)}})};export{id,ids,modules};
