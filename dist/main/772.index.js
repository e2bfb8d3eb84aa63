const id=772,ids=[772],modules={7706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{O:()=>isMissed,x:()=>GAP_REASONS});const GAP_REASONS=["unreadable","vanished","too-large","unparsable","too-deep","symlink","submodule","binary","excluded","de\
tector-failed","time-limit","not-supported"],MISSED=new Set(["unreadable","vanished","too-large","unparsable","too-deep","detector-failed","time-limit","not-sup\
ported"]);function isMissed(gap){return MISSED.has(gap.reason)}}),834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Gw:()=>exampleFiles,K_:()=>shownExample,oR:()=>joined});const SPLIT="{+}";function joined(text){return text.replaceAll(SPLIT,"")}function joinedExample({
text}){return joined(text)}function exampleFiles({path,text,others=[]}){return[{path,text},...others].map(file=>({path:file.path,text:joined(file.text)}))}function shownExample({
text,others=[]}){const further=others.map(file=>`
\u2026 ${file.path}
${file.text}`);return[text,...further].join("").replaceAll(SPLIT,"\u2026")}}),7899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{checkExamples:()=>checkExamples,firedRules:()=>firedRules,foundIn:()=>foundIn});
var rule=__webpack_require__(834),compile=__webpack_require__(265),scan=__webpack_require__(5663),limits=__webpack_require__(4354);function openMemory(id2,files){
const byPath=new Map(files.map(({path,text})=>[path,Buffer.from(text,"utf8")]));return{info:{id:id2,kind:"memory",name:id2,displayPrefix:"",repositoryPrefix:"",
configPrefix:"",isOwn:!0},list:()=>({files:files.map(({path})=>({path})),gaps:[]}),read({path},buffer){const bytes=byPath.get(path);return bytes?bytes.length>limits.
aA?{kind:"gap",reason:"too-large",detail:"larger than a file may be in memory"}:(bytes.copy(buffer),{kind:"whole",length:bytes.length}):{kind:"gap",reason:"vani\
shed",detail:"not among the given files"}},countLineEnds:()=>0}}async function checkExamples(definitions,now){const problems=[];for(const definition of definitions){
const{id:id2,bad,good}=definition.info;for(const[index,example]of bad.entries())(await firedRules([definition],(0,rule.Gw)(example),now)).has(id2)||problems.push(
`${id2}: bad example ${index+1} does not fire`);for(const[index,example]of good.entries())(await firedRules([definition],(0,rule.Gw)(example),now)).has(id2)&&problems.
push(`${id2}: good example ${index+1} fires, but should not because: ${example.because}`)}return problems}async function firedRules(definitions,files,now){return new Set(
(await foundIn(definitions,files,now)).map(({ruleId})=>ruleId))}async function foundIn(definitions,files,now){const{findings}=await(0,scan.W)([openMemory("examp\
le",files)],{rules:definitions.map(definition=>(0,compile.m)(definition)),now});return findings}})};export{id,ids,modules};
