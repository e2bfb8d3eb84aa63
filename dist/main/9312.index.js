const id=9312,ids=[9312],modules={39312:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{paintFor:()=>paintFor});const SEVERITY_CODES={critical:"1;31",high:"31",medium:"33",low:"36",info:"2"},PLAIN={bold:text=>text,
dim:text=>text,severity:(_,text)=>text,good:text=>text},ANSI={bold:text=>styled("1",text),dim:text=>styled("2",text),severity:(severity,text)=>styled(SEVERITY_CODES[severity],
text),good:text=>styled("32",text)};function styled(code,text){return text===""?"":`\x1B[${code}m${text}\x1B[0m`}function paintFor(color){return color?ANSI:PLAIN}})};export{id,ids,modules};
