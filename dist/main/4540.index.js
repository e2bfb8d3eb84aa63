const id=4540,ids=[4540],modules={90834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Gw:()=>exampleFiles,K_:()=>shownExample,oR:()=>joined});const SPLIT="{+}";function joined(text){return text.replaceAll(SPLIT,"")}function joinedExample({text}){
return joined(text)}function exampleFiles({path,text,others=[]}){return[{path,text},...others].map(file=>({path:file.path,text:joined(file.text)}))}function shownExample({
text,others=[]}){const further=others.map(file=>`
\u2026 ${file.path}
${file.text}`);return[text,...further].join("").replaceAll(SPLIT,"\u2026")}}),8103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>markdownProse});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989);function markdownProse(text){
const parts=text.split(/`([^`]+)`/),between=part=>part.startsWith(" ")?` ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(part)}`:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)(part);return parts.map((part,index)=>index%2===1?(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)(part):between(part)).join("")}}),24540:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>ruleHelpUri,ruleHelp:()=>ruleHelp});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),
_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54889),_model_rule_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(90834),_prose_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8103);const REPOSITORY="https://github.com/bartizan/bartizan",EXAMPLE_LINES=40,EXAMPLE_COLUMNS=400,TEXT_LIMIT=4e3,LINK=/^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w.~:/?#@!$&*+,;=%-]*)?$/;
function ruleHelpUri(id2){const slash=id2.indexOf("/"),pack=slug(slash<0?"rules":id2.slice(0,slash));return`${REPOSITORY}/blob/main/docs/rules/${pack}.md#${slug(
id2.slice(slash+1))}`}function slug(text){return text.slice(0,100).toLowerCase().replace(/[^a-z0-9_-]+/g,"-")}function ruleHelp(rule){return{text:`${textSections(
rule).join(`

`)}
`,markdown:`${markdownSections(rule).join(`

`)}
`}}function markdownSections(rule){const classes=classLines(rule),[bad]=rule.bad,[good]=rule.good;return[`# ${prose(rule.title)}`,`**What was found.** ${prose(rule.
what)}`,`**What an attacker does with it.** ${prose(rule.why)}`,...bad===void 0?[]:[`**Bad**, in ${code(bad.path)}:`,(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
dI)(exampleLines(bad))],...good===void 0?[]:[markdownGood(good),(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)(exampleLines(good))],`**Fix.** ${prose(rule.fix)}`,
...silenceMarkdown(rule.id),...rule.references.length===0?[]:["**References**",rule.references.map(each=>`- ${reference(each)}`).join(`
`)],...classes.length===0?[]:["**Classes**",classes.map(each=>`- ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(flat(each))}`).join(`
`)]]}function markdownGood(good){return`**Good**, in ${code(good.path)}${good.because===void 0?"":` (${prose(good.because)})`}:`}function silenceMarkdown(id2){return[
"**Silence it** in `bartizan.yml`, with a reason (each finding also shows a line for itself alone):",(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)(["ignore\
:",`  ${configLine(id2)}`],"yaml"),"or in your own code, in a comment beside it:",(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)([marker(id2)])]}function textSections(rule){
const classes=classLines(rule),[bad]=rule.bad,[good]=rule.good;return[line(rule.title),`What was found: ${line(rule.what)}`,`What an attacker does with it: ${line(
rule.why)}`,...bad===void 0?[]:[`Bad, in ${line(bad.path)}:
${indented(exampleLines(bad))}`],...good===void 0?[]:[`${textGood(good)}
${indented(exampleLines(good))}`],`Fix: ${line(rule.fix)}`,`Silence it in bartizan.yml, with a reason:
${indented(["ignore:",`  ${configLine(rule.id)}`])}`,`or in your own code, in a comment beside it:
${indented([marker(rule.id)])}`,...rule.references.length===0?[]:[`References:
${indented(rule.references.map(flat))}`],...classes.length===0?[]:[`Classes:
${indented(classes.map(flat))}`]]}function textGood(good){return`Good, in ${line(good.path)}${good.because===void 0?"":` (${line(good.because)})`}:`}function line(text){
return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(flat(text))}function flat(text){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,TEXT_LIMIT).
replace(/\s*\n\s*/g," ").trim()}function indented(lines){return lines.map(each=>`    ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(each)}`).join(`
`)}function prose(text){return(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__.h)(flat(text))}function code(text){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,200))}function reference(url){return LINK.test(url)?`<${url}>`:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)(flat(url))}function configLine(id2){return`- { rule: ${id2}, path: "path/to/file", reason: "why it is all right" }`}function marker(id2){return`bartizan-ign\
ore: ${id2} -- why it is all right`}function exampleLines(example){const lines=(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_3__.K_)(example).replace(/\r?\n$/,"").
split(/\r?\n/),shown=lines.slice(0,EXAMPLE_LINES).map(each=>(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(each,EXAMPLE_COLUMNS));return lines.length>EXAMPLE_LINES?
[...shown,`\u2026 ${lines.length-EXAMPLE_LINES} more lines`]:shown}function classLines(rule){return _model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__.i.filter(framework=>framework.
family!=="other").flatMap(framework=>{const ids2=rule.frameworks[framework.column]??[];return ids2.length===0?[]:[`${(0,_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__.
T_)(framework)}: ${ids2.join(", ")}`]})}})};export{id,ids,modules};
