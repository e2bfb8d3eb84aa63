const id=5678,ids=[5678],modules={55678:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{parseJsonDocument:()=>parseJsonDocument});var _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93162),
jsonc_parser__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(99547),_document_guard_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(90259),_document_node_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
47116),_limits_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54354);const OPTIONS={allowTrailingComma:!0,allowEmptyContent:!0};function parseJsonDocument(original){
const text=original.startsWith("\uFEFF")?` ${original.slice(1)}`:original;checkNesting(text);const errors=new FirstErrors;let tree=(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.
parseTree)(text,errors,OPTIONS);if(errors.length>0&&text.length<=_limits_js__WEBPACK_IMPORTED_MODULE_4__.IE){tree=void 0;const json5=readJson5(text);if(json5!==
void 0)return{root:json5,problems:[]};tree=(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.parseTree)(text,new FirstErrors,OPTIONS)}return{root:tree&&fromJsonc(tree,
0),problems:errors.map(problem)}}class FirstErrors extends Array{static get[Symbol.species](){return Array}push(...errors){return this.length<_document_guard_js__WEBPACK_IMPORTED_MODULE_2__.
D?super.push(...errors):this.length}}function checkNesting(text){let depth=0;for(let at=0;at<text.length;at++){const character=text[at];if(character==='"'||character===
"'")at=stringEnd(text,at);else if(character==="/")at=commentEnd(text,at);else if(character==="["||character==="{"){if(depth++,depth>_limits_js__WEBPACK_IMPORTED_MODULE_4__.
gs)throw new _document_node_js__WEBPACK_IMPORTED_MODULE_3__.F(at)}else(character==="]"||character==="}")&&depth>0&&depth--}}function stringEnd(text,open){for(let at=open+
1;at<text.length;at++){const character=text[at];if(character==="\\")at++;else if(character===text[open]||character===`
`)return at}return text.length}function commentEnd(text,slash){const next=text[slash+1];if(next!=="/"&&next!=="*")return slash;const end=next==="/"?text.indexOf(
`
`,slash):text.indexOf("*/",slash+2)+1;return end>0?end:text.length}function problem(error){const words=(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.printParseErrorCode)(
error.error).replace(/(?<=.)[A-Z]/g,letter=>` ${letter.toLowerCase()}`);return{offset:error.offset,message:words,kind:"syntax"}}function fromJsonc(node,depth){const{
offset:start}=node,end=start+node.length;if(node.type!=="object"&&node.type!=="array")return{kind:"scalar",start,end,value:node.value};if(depth>=_limits_js__WEBPACK_IMPORTED_MODULE_4__.
gs)throw new _document_node_js__WEBPACK_IMPORTED_MODULE_3__.F(start);const children=node.children??[];if(node.type==="array")return{kind:"array",start,end,items:children.
map(item=>fromJsonc(item,depth+1))};const entries=[];for(const{children:[key,value]=[]}of children){if(key===void 0||value===void 0)continue;const name=key.value;
entries.push({key:name,keyStart:key.offset,keyEnd:key.offset+key.length,value:fromJsonc(value,depth+1)})}return{kind:"object",start,end,entries}}function readJson5(text){
try{return fromMomoa((0,_humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__.qg)(`${text}
`,{mode:"json5",ranges:!0}).body,0)}catch(error){if(error instanceof _document_node_js__WEBPACK_IMPORTED_MODULE_3__.F)throw error;return}}function fromMomoa(node,depth){
const[start,end]=node.range??[0,0];switch(node.type){case"Object":case"Array":{if(depth>=_limits_js__WEBPACK_IMPORTED_MODULE_4__.gs)throw new _document_node_js__WEBPACK_IMPORTED_MODULE_3__.
F(start);if(node.type==="Array")return{kind:"array",start,end,items:node.elements.map(({value})=>fromMomoa(value,depth+1))};const entries=node.members.map(({name,
value})=>{const[keyStart,keyEnd]=name.range??[0,0];return{key:name.type==="Identifier"?name.name:name.value,keyStart,keyEnd,value:fromMomoa(value,depth+1)}});return{
kind:"object",start,end,entries}}case"String":case"Number":case"Boolean":return{kind:"scalar",start,end,value:node.value};case"NaN":return{kind:"scalar",start,end,
value:Number.NaN};case"Infinity":return{kind:"scalar",start,end,value:node.sign==="-"?-1/0:1/0};default:return{kind:"scalar",start,end,value:null}}}})};export{id,ids,modules};
