const id=6786,ids=[6786],modules={96786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{jsonLines:()=>jsonLines,jsonText:()=>jsonText});const INVISIBLE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function jsonText(value,indent=0){return JSON.stringify(value,null,indent).replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g,found=>found.length>2?"\uFFFD":found).replace(
INVISIBLE,character=>character===`
`?character:escaped(character)).replaceAll("##[","#\\u0023[")}function jsonLines(document){return`{
${Object.entries(document).flatMap(([name,value])=>{if(value===void 0)return[];const text=isLong(value)?`[
${value.map(entry=>jsonText(entry)).join(`,
`)}
]`:jsonText(value);return[`${jsonText(name)}: ${text}`]}).join(`,
`)}
}`}function isLong(value){return Array.isArray(value)&&value.length>0}function escaped(character){let text="";for(let index=0;index<character.length;index++)text+=
`\\u${character.charCodeAt(index).toString(16).padStart(4,"0")}`;return text}})};export{id,ids,modules};
