const id=3245,ids=[3245],modules={22288:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ro:()=>bringsAlong,w4:()=>hostOf,s2:()=>huggingFaceModel,d7:()=>isMoreThanWord,ch:()=>librariesOfImport,vT:()=>libraryOf,DM:()=>modelOf,Jf:()=>secretNameOf});var lazy=__webpack_require__(
38552),external_node_fs_=__webpack_require__(73024);function readCatalogue(){return JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab+"ai-cat\
alogue.json","utf8"))}var component_names=__webpack_require__(45486);const catalogue=(0,lazy.R)(readCatalogue),indexes=new Map;function libraryOf(ecosystem,name){
const{names}=indexOf(ecosystem),key=comparable(ecosystem,name),listed=names.whole.get(key)?.[0]??familyOf(names,key)?.[1];return listed&&libraryFrom(ecosystem,name,
listed)}function librariesOfImport(ecosystem,path){const{imports}=indexOf(ecosystem),separator=SEPARATORS[ecosystem],parts=[];for(let part=path;part!=="";part=part.
slice(0,Math.max(0,part.lastIndexOf(separator))))parts.push(part);const exact=parts.find(part=>imports.whole.has(part)),[beginning,family]=familyOf(imports,path)??
[];return family&&beginning!==void 0&&beginning.length>(exact?.length??0)?[libraryFrom(ecosystem,nameOfImport(ecosystem,family,path),family)]:(exact===void 0?[]:
imports.whole.get(exact)??[]).map(each=>libraryFrom(ecosystem,each.name,each))}function bringsAlong(ecosystem,declared,wanted){const[has,seeks]=[comparable(ecosystem,
declared),comparable(ecosystem,wanted)];return Object.entries(catalogue().brings[ecosystem]??{}).filter(([name])=>isNamed(has,comparable(ecosystem,name))).flatMap(
([,names])=>names).some(name=>isNamed(seeks,comparable(ecosystem,name)))?!0:[...indexOf(ecosystem).imports.whole.values()].some(listed=>listed.length>1&&[has,seeks].
every(name=>listed.some(each=>comparable(ecosystem,each.name)===name)))}function isNamed(name,pattern){return pattern.endsWith("*")?name.startsWith(pattern.slice(
0,-1)):name===pattern}function hostOf(host){const{whole,patterns}=hosts(),name=host.toLowerCase();return whole.get(name)??patterns.find(({pattern})=>pattern.test(
name))?.info}function secretNameOf(name){const{whole,patterns}=secretNames(),upper=name.toUpperCase();return whole.get(upper)??patterns.find(({pattern})=>pattern.
test(upper))?.info}function isMoreThanWord(name){return/[\d:./@-]|llama|gemma|eleven_/i.test(name)}function modelOf(id2){if(id2.length>MODEL_NAME||!/^[a-z0-9@][\w.:/@[\]-]*$/i.
test(id2))return;const own=ofFamily(id2);if(own)return own;const[,prefix="",rest=""]=ROUTED.exec(id2)??[];if(rest==="")return;const repository=LOOKS_LIKE_REPOSITORY.
test(rest)?ofRepository(id2):void 0;if(repository)return repository;const provider=catalogue().models.prefixes[prefix.toLowerCase()],meant=provider===void 0?void 0:
modelOf(rest);return provider!==void 0&&!meant&&!/\d/.test(rest)?void 0:provider===void 0||!meant?ofRepository(id2):SERVES_ITS_OWN_NAMES.test(provider)&&meant.provider!==
provider?{...meant,provider,isAlias:!1,isDeprecated:!1,endsOn:void 0}:meant}function huggingFaceModel(id2){if(!/^[\w.-]{1,96}\/[\w.-]{1,96}$/.test(id2))return;const isEmbedding=ai_catalogue_embeds().
test(id2);return{name:id2,type:isEmbedding?"embedding_model":"model",provider:"huggingface",isEmbedding,isAlias:!1,isDeprecated:!1,endsOn:void 0,purl:`pkg:huggi\
ngface/${id2}`}}const MODEL_NAME=120,ROUTED=/^([\w.-]+)[/:](.+?)(?::(?:free|beta|nitro|online|thinking|extended|floor))?$/,LOOKS_LIKE_REPOSITORY=/[A-Z]|\d+b\b/,
SERVES_ITS_OWN_NAMES=/^(?:ollama|azure-openai|aws-bedrock)$/,WRITES_CAPITALS=new Set(["baidu","minimax","elevenlabs"]);function ofFamily(id2){const name=id2.toLowerCase();
if(anyFamily().test(name))for(const[provider,type,match,alias]of families()){if(!match.test(name))continue;const endsOn=ended().get(name)??ended().get(name.replace(
/[@.]/g,"-"));return{name:WRITES_CAPITALS.has(provider)?id2:name,type:type==="embedding_model"?type:"model",provider,isEmbedding:type==="embedding_model",isAlias:alias?.
test(name)??!1,isDeprecated:endsOn!==void 0,endsOn:endsOn===""?void 0:endsOn,purl:void 0}}}function ofRepository(id2){const plain=id2.replace(/:[\w-]+$/,""),owner=plain.
slice(0,Math.max(0,plain.indexOf("/"))).toLowerCase();return owners().has(owner)?huggingFaceModel(plain):void 0}const families=(0,lazy.R)(()=>catalogue().models.
families.map(([provider,type,match,alias])=>[provider,type,new RegExp(`^(?:${match})$`),alias===""?void 0:new RegExp(`^(?:${alias})$`)])),anyFamily=(0,lazy.R)(()=>new RegExp(
`^(?:${catalogue().models.families.map(([,,match])=>match).join("|")})$`)),owners=(0,lazy.R)(()=>new Set(catalogue().models.owners)),ai_catalogue_embeds=(0,lazy.
R)(()=>new RegExp(catalogue().models.embeds,"i")),ended=(0,lazy.R)(()=>new Map(catalogue().models.ended.flatMap(([on,ids2])=>ids2.map(id2=>[id2,on])))),hosts=(0,lazy.
R)(()=>patterned(catalogue().hosts.map(([provider,type,names])=>({info:{provider,type},names})),"[a-z0-9.-]+")),secretNames=(0,lazy.R)(()=>patterned(catalogue().
secrets.map(([provider,names])=>({info:{provider},names})),"[A-Z0-9_]+"));function patterned(rows,star){const all=rows.flatMap(({info,names})=>names.map(name=>({
info,name})));return{whole:new Map(all.filter(({name})=>!name.includes("*")).map(({name,info})=>[name,info])),patterns:all.filter(({name})=>name.includes("*")).
map(({name,info})=>({pattern:new RegExp(`^${name.replaceAll(".","\\.").replaceAll("*",star)}$`),info}))}}const SEPARATORS={npm:"/",pypi:".",golang:"/",maven:".",
nuget:".",gem:"/",cargo:"::",composer:"\\"},HAS_NAMESPACES=new Set(["maven","composer"]);function indexOf(ecosystem){let index=indexes.get(ecosystem);return index||
(index=indexFrom(ecosystem,catalogue().libraries[ecosystem]),indexes.set(ecosystem,index)),index}function indexFrom(ecosystem,groups){const names={whole:new Map,
families:[]},imports={whole:new Map,families:[]},add=(index,key,listed)=>{if(key.endsWith("*")){index.families.push([key.slice(0,-1),listed]);return}const before=index.
whole.get(key);before?before.push(listed):index.whole.set(key,[listed])};for(const[type,provider,entries]of groups)for(const entry of entries){const[name="",...own]=typeof entry==
"string"?[entry]:entry,listed={name,type,provider:provider===""?void 0:provider};add(names,comparable(ecosystem,name),listed);const written=own.length>0||HAS_NAMESPACES.
has(ecosystem)?own:[importOf(ecosystem,name)];for(const path of written)add(imports,path,listed)}for(const{families:list}of[names,imports])list.sort(([a],[b])=>b.
length-a.length);return{names,imports}}function familyOf({families:list},name){return list.find(([beginning])=>name.startsWith(beginning)||beginning.startsWith(
name)&&/^\W$/.test(beginning.slice(name.length)))}function libraryFrom(ecosystem,asked,{name,type,provider}){const own=name.endsWith("*")?asked:name;return{ecosystem,
name:own,purl:purlFor(ecosystem,own),type,provider}}function purlFor(ecosystem,name){return(0,component_names.VA)(ecosystem,ecosystem==="maven"?name.replace(":",
"/"):name)}function nameOfImport(ecosystem,{name},path){if(!name.endsWith("*"))return name;if(ecosystem==="npm")return path.startsWith("@")?path.split("/").slice(
0,2).join("/"):path.split("/")[0]??path;if(ecosystem==="pypi"){const isPart=path.startsWith("llama_index.");return path.split(".",isPart?3:1).join("-").replaceAll(
"_","-")}return ecosystem==="cargo"?(path.split("::")[0]??path).replaceAll("_","-"):path}function importOf(ecosystem,name){return ecosystem==="pypi"||ecosystem===
"cargo"?name.replaceAll("-","_"):name}function comparable(ecosystem,name){return ecosystem==="pypi"?name.toLowerCase().replace(/[-_.]+/g,"-"):ecosystem==="nuget"||
ecosystem==="composer"?name.toLowerCase():ecosystem==="cargo"?name.replaceAll("_","-"):ecosystem==="golang"?name.replace(/\/v\d+$/,""):name}}),87020:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{nk:()=>captureFindings,mA:()=>captureSteps,kx:()=>tierOf});var lib_escape=__webpack_require__(68989),hash=__webpack_require__(
52467);const{floor,imul}=Math,WINDOW=100,BASE=37,END_OF_FILE=65535,TWO_32=2**32,LEAVING=BigInt.asUintN(64,BigInt(BASE)**BigInt(WINDOW)),LEAVING_LOW=Number(LEAVING&
0xffffffffn),LEAVING_HIGH=Number(LEAVING>>32n)|0,TAB=9,LF=10,CR=13,SPACE=32;function lineHashes(text,lines){let last=0;for(const line of lines)line>last&&(last=
line);const hashes=hashLines(text,Math.min(last,text.length+1));return countOccurrences(hashes,lines)}function hashLines(text,limit){const high=new Uint32Array(
limit),low=new Uint32Array(limit),window=new Uint16Array(WINDOW),starts=new Uint8Array(WINDOW),units=text.length;let index=0,hashHigh=0,hashLow=0,count=0,isLineStart=!0,
isAfterCr=!1;for(let offset=0;offset<=units+WINDOW&&count<limit;offset++){let unit=0;if(offset<units){if(unit=text.charCodeAt(offset),unit===SPACE||unit===TAB){
isAfterCr=!1;continue}if(unit===LF&&isAfterCr){isAfterCr=!1;continue}isAfterCr=unit===CR,isAfterCr&&(unit=LF)}else offset===units&&(unit=END_OF_FILE);starts[index]!==
0&&(high[count]=hashHigh,low[count]=hashLow,count++,starts[index]=0),isLineStart&&(starts[index]=1),isLineStart=unit===LF;const leaving=window[index]??0;window[index]=
unit;const sum=hashLow*BASE+unit-leaving*LEAVING_LOW;hashLow=sum>>>0,hashHigh=imul(hashHigh,BASE)+floor(sum/TWO_32)-imul(LEAVING_HIGH,leaving)>>>0,index=index+1===
WINDOW?0:index+1}return{high,low,count}}function countOccurrences(hashes,wanted){const counts=new Map;for(const line of wanted){if(!Number.isInteger(line)||line<
1||line>hashes.count)continue;const low=hashes.low[line-1]??0,byHigh=counts.get(low)??new Map;byHigh.set(hashes.high[line-1]??0,0),counts.set(low,byHigh)}const result=new Map;
if(counts.size===0)return result;for(let index=0;index<hashes.count;index++){const low=hashes.low[index]??0,byHigh=counts.get(low);if(byHigh===void 0)continue;const high=hashes.
high[index]??0,before=byHigh.get(high);before!==void 0&&(byHigh.set(high,before+1),wanted.has(index+1)&&result.set(index+1,`${hex(high,low)}:${before+1}`))}return result}
function hex(high,low){return high===0?low.toString(16):high.toString(16)+low.toString(16).padStart(8,"0")}var severity=__webpack_require__(96271);const HEAD=4096,
TAIL=1024,MADE=/^Object\.defineProperty\(exports, ["']__esModule["']|^var __(?:defProp|create|getOwnPropNames|importDefault|awaiter|esm|commonJS|toESM)\b|__webpack_require__|__nccwpck_require__/m,
MAPPED=/^\/\/# sourceMappingURL=/m;function isBuilt({bytes,format}){return format!=="javascript"?!1:MADE.test(bytes.toString("latin1",0,HEAD))||MAPPED.test(bytes.
toString("latin1",Math.max(0,bytes.length-TAIL)))}var text_edits=__webpack_require__(3369),mask=__webpack_require__(26626),lib_document=__webpack_require__(55721);
function setNode(node,value,{text,format}){const source=text.slice(node.start,node.end);if(node.kind!=="scalar"&&!isBracketed(source)||node.kind==="scalar"&&(source===
""||/[\n\r]/.test(source)||/^[&!|>*]/.test(source)))return;const quote=/^["']/.exec(source)?.[0];return{start:node.start,end:node.end,text:written(value,format,
quote)}}function replaceInNode(node,find,replacement,{text}){if(node.kind!=="scalar"||typeof node.value!="string")return;const source=text.slice(node.start,node.
end),open=/^["']/.test(source)?1:0;if(source.slice(open,source.length-open)!==node.value||/[\n\r]/.test(source))return;const places=[...node.value.matchAll(new RegExp(
find.source,"g"))],[place]=places;if(places.length!==1||!place)return;const after=place[0].replace(new RegExp(find.source),replacement),whole=node.value.replace(
new RegExp(find.source),replacement);if(/["'\\\n\r]/.test(whole)||whole===node.value)return;const start=node.start+open+place.index;return node.value.slice(0,place.
index)+after+node.value.slice(place.index+place[0].length)===whole?{start,end:start+place[0].length,text:after}:{start:node.start+open,end:node.end-open,text:whole}}
function removeFrom(parent,indexes,document){if(parent.kind==="scalar"||indexes.size===0)return;const ranges=rangesOf(parent),{text}=document;if(!isBracketed(text.
slice(parent.start,parent.end)))return removeLines(parent,ranges,indexes,document);const lastKept=ranges.findLastIndex((_,index)=>!indexes.has(index));if(lastKept<
0){const inside=text.slice(parent.start+1,parent.end-1),isPlain=ranges.reduceRight((rest,[start,end])=>rest.slice(0,start)+rest.slice(end),text.slice(0,parent.end));
return/[^\s,]/.test(isPlain.slice(parent.start+1,-1))||inside===""?void 0:[{start:parent.start+1,end:parent.end-1,text:""}]}const edits=[];for(const[index,[start,
end]]of ranges.entries()){if(!indexes.has(index)||index>lastKept)continue;const next=ranges[index+1]?.[0]??end,comma=/^\s*,[ \t]*/.exec(text.slice(end,next));if(!comma)
return;edits.push({start,end:/^[\s,]*$/.test(text.slice(end,next))?next:end+comma[0].length,text:""})}const from=ranges[lastKept]?.[1]??0,to=ranges.at(-1)?.[1]??
0;return to>from&&edits.push({start:from,end:to,text:""}),edits}function insertEntry(parent,path,value,document){if(parent.kind!=="object"||path.length===0||document.
format==="toml")return;const{text,format}=document,source=text.slice(parent.start,parent.end),last=parent.entries.at(-1);if(isBracketed(source)){const entry=flowEntry(
path,value,format);if(!last)return source.slice(1,-1).trim()===""?{...inner(parent),text:` ${entry} `}:void 0;const first2=parent.entries[0]?.keyStart??parent.start,
before=text.slice(parent.start+1,first2),gap=/^\s*$/.test(before)&&before.includes(`
`)?before.slice(before.lastIndexOf(`
`)-(before.includes(`\r
`)?1:0)):" ";return{start:last.value.end,end:last.value.end,text:`,${gap}${entry}`}}const[first]=parent.entries;if(format!=="yaml"||!last||!first)return;const line=text.
lastIndexOf(`
`,first.keyStart-1)+1,lead=text.slice(line,first.keyStart);if(!/^[ -]*$/.test(lead))return;const indent=" ".repeat(lead.length),end=trimmedEnd(text,last.keyStart,
last.value.end),lineEnd=endOfLine(text,end),newline=text.includes(`\r
`)?`\r
`:`
`,lines=path.map((key,depth)=>{const isLast=depth===path.length-1;return`${indent}${"  ".repeat(depth)}${yamlText(key)}:${isLast?` ${written(value,"yaml")}`:""}`});
return{start:lineEnd,end:lineEnd,text:`${newline}${lines.join(newline)}`}}function inner({start,end}){return{start:start+1,end:end-1}}function flowEntry(path,value,format){
const key=name=>format==="yaml"?yamlText(name):JSON.stringify(name);return path.reduceRight((rest,name,depth)=>`${key(name)}: ${depth===path.length-1?rest:`{ ${rest}\
 }`}`,written(value,format))}function isBracketed(source){return source.startsWith("[")&&source.endsWith("]")||source.startsWith("{")&&source.endsWith("}")}function rangesOf(parent){
return parent.kind==="array"?parent.items.map(({start,end})=>[start,end]):parent.entries.map(({keyStart,value})=>[keyStart,value.end])}function removeLines(parent,ranges,indexes,{
text,format}){if(format!=="yaml"||indexes.size>=ranges.length)return;const lead=parent.kind==="array"?/^[ ]*-[ ]+$/:/^[ ]*$/,edits=[];for(const index of indexes){
const[start,to]=ranges[index]??[0,0],line=text.lastIndexOf(`
`,start-1)+1,end=trimmedEnd(text,start,to),lineEnd=endOfLine(text,end);if(!lead.test(text.slice(line,start))||!/^[ \t]*(?:#.*)?$/.test(text.slice(end,lineEnd)))
return;const next=/^\r?\n/.exec(text.slice(lineEnd,lineEnd+2))?.[0].length??0;next>0?edits.push({start:line,end:lineEnd+next,text:""}):edits.push({start:Math.max(
0,line-(text[line-2]==="\r"?2:1)),end:lineEnd,text:""})}return edits}function trimmedEnd(text,start,end){return start+text.slice(start,end).trimEnd().length}function endOfLine(text,at){
const found=/\r?\n/.exec(text.slice(at));return found?at+found.index:text.length}function written(value,format,quote){return typeof value=="string"?format==="ya\
ml"&&quote===void 0&&isPlainYaml(value)?value:quote==="'"&&!/['\\]/.test(value)?`'${value}'`:JSON.stringify(value):typeof value!="object"||value===null?String(value):
`[${value.map(each=>written(each,format,quote)).join(", ")}]`}function yamlText(text){return isPlainYaml(text)?text:JSON.stringify(text)}function isPlainYaml(text){
return/^[A-Za-z][\w./-]*$/.test(text)&&!/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)}var artifacts_artifact=__webpack_require__(7999);const PLACES=50;function documentFix(artifact,edit,ranges){
const parsed=artifact.isParsed?artifact.document():void 0;if(!parsed?.root||parsed.problems.length>0||!(0,artifacts_artifact.b)(artifact.format))return;const document={
text:artifact.text(),format:artifact.format};if(ranges.length>PLACES)return;const places=ranges.flatMap(range=>placesOf(parsed.root,edit,range,document.text));if(!(places.
length===0||places.length>PLACES))return changed(parsed.root,edit,places,document)}function changed(root,edit,places,document){const{find,with:replacement="",set}=edit,
below=edit.key?.split(".")??[];return find!==void 0?document_fix_all(places.map(({node})=>replaceInNode(node,new RegExp(find),replacement,document)).filter(isThere)):
set!==void 0?document_fix_all(places.map(({node})=>{const{last,rest}=deepest(node,below);return rest.length===0?setNode(last,set,document):insertEntry(last,rest,
set,document)})):removed(root,places,below,document)}function removed(root,places,below,document){const going=new Map;for(const{path}of places){const way=[...path,
...below],parent=deepest(root,way.slice(0,-1)),index=parent.rest.length>0?-1:indexIn(parent.last,way.at(-1)??"");index<0||going.set(parent.last,(going.get(parent.
last)??new Set).add(index))}const edits=[...going].map(([parent,indexes])=>removeFrom(parent,indexes,document));return edits.length===0||!edits.every(isThere)?void 0:
edits.flat()}function document_fix_all(edits){return edits.length>0&&edits.every(isThere)?edits:void 0}function isThere(value){return value!==void 0}function deepest(node,keys){
let last=node;for(const[at,key]of keys.entries()){const index=indexIn(last,key);if(index<0)return{last,rest:keys.slice(at)};last=childrenOf(last)[index]?.node}return{
last,rest:[]}}function indexIn(node,key){const found=childrenOf(node).flatMap((each,index)=>each.key===key?[index]:[]);return found.length===1?found[0]:-1}function childrenOf(node){
return node.kind==="scalar"?[]:node.kind==="array"?node.items.map((item,index)=>({key:String(index),start:item.start,node:item})):node.entries.map(({key,keyStart,
value})=>({key,start:keyStart,node:value}))}function placesOf(root,edit,range,text){const found=innermost(root,range);if(edit.at===void 0)return[found].filter(({
node})=>fits(node,edit));const{range:about}=found,holds=({node})=>isInside({start:about[0],end:about[1]},[node.start,node.end]);if(edit.of!==void 0){const{at,unless}=edit;
return(0,lib_document.Lt)(root,edit.of).filter(holds).filter(({node})=>unless===void 0||!new RegExp(unless).test(text.slice(node.start,node.end))).flatMap(({node,
path})=>(0,lib_document.Lt)(node,at).map(each=>({node:each.node,path:[...path,...each.path]}))).filter(({node})=>fits(node,edit))}return(0,lib_document.Lt)(root,
edit.at).filter(each=>isInside(each.node,about)||holds(each)).map(({node,path})=>({node,path})).filter(({node})=>fits(node,edit))}function fits(node,{is,find,when={}}){
const value=node.kind==="scalar"?String(node.value):void 0;return is!==void 0&&(value===void 0||!isAll(is,value))||find!==void 0&&(value===void 0||!new RegExp(find).
test(value))?!1:Object.entries(when).every(([key,expression])=>{const{last,rest}=deepest(node,key.split("."));return rest.length===0&&last.kind==="scalar"&&isAll(
expression,String(last.value))})}function isAll(expression,text){return new RegExp(`^(?:${expression})$`).test(text)}function isInside({start,end},[from,to]){return start>=
from&&end<=to}function innermost(root,range){let place={node:root,path:[],range};for(;;){const child=childrenOf(place.node).find(each=>each.start<=range[0]&&range[0]<
Math.max(each.node.end,each.start+1)&&range[1]<=each.node.end);if(!child)return place;const isKey=range[0]<child.node.start;if(place={node:child.node,path:[...place.
path,child.key],range:isKey?[child.start,child.node.end]:range},isKey)return place}}const PLAIN=/^[\w./:=@%+,-]*$/,CODE=/^[A-Za-z_][\w.]{0,80}$/;function commandWords(parts){
const words=[[]];for(const part of parts){if("code"in part){if(!CODE.test(part.code))return;words.at(-1)?.push(part);continue}const[first="",...others]=part.literal.
split(/ +/);if(![first,...others].every(each=>PLAIN.test(each)))return;first!==""&&words.at(-1)?.push({literal:first});for(const each of others)words.push(each===
""?[]:[{literal:each}])}const found=words.filter(word=>word.length>0),[program]=found;if(!(found.length<2||program?.length!==1||"code"in program[0]))return withEndOfOptions(
found)}const ENDS=new Set("cat cp grep head kubectl ls mkdir mv ping rm rmdir tail touch wc whois".split(" "));function withEndOfOptions(words){const first=words.
findIndex(([part])=>part&&"code"in part);if(first<0)return words;const[[program]=[]]=words,name=program&&"literal"in program?program.literal:"",isOption=([part])=>part&&
"literal"in part&&part.literal.startsWith("-");if(words.slice(first).some(isOption)||isOption(words[first-1]??[]))return;const end=name==="git"?"--end-of-option\
s":ENDS.has(name)?"--":void 0;return end===void 0?void 0:[...words.slice(0,first),[{literal:end}],...words.slice(first)]}const STATEMENT=600;function argumentVector({
artifact,text,ranges}){const[start,end]=ranges[0]??[0,0],from=text.lastIndexOf(`
`,start)+1,statement=text.slice(from,Math.min(text.length,end+STATEMENT));if(artifact.format==="python")return python(text,statement,from,end);if(artifact.format===
"javascript")return javascript(text,statement,from,end)}const PYTHON=/\bsubprocess\.(?:run|call|check_call|check_output|Popen)\(\s*(?<command>f"[^"\\\n]*"|f'[^'\\\n]*'|"[^"\\\n]*" ?\+ ?[\w.]+)(?<rest>[^()\n]*(?:\n[^()\n]*){0,8}?),\s*shell ?= ?True/;
function python(_text,statement,from,end){const match=PYTHON.exec(statement),{command="",rest=""}=match?.groups??{};if(!match||from+match.index>end)return;const words=commandWords(
command.startsWith("f")?fStringParts(command.slice(2,-1)):sumParts(command));if(!words)return;const at=from+match.index+match[0].indexOf(command),list=words.map(
word=>pythonWord(word)).join(", "),tail=at+command.length+rest.length;return[{start:at,end:at+command.length,text:`[${list}]`},{start:tail,end:from+match.index+
match[0].length,text:""}]}function pythonWord(word){const[only]=word;if(word.length===1&&only&&"code"in only)return`str(${only.code})`;const text=word.map(part=>"\
code"in part?`{${part.code}}`:part.literal).join("");return`${word.some(part=>"code"in part)?"f":""}"${text}"`}function fStringParts(text){return text.split(/\{([^{}]*)\}/).
map((part,index)=>index%2===1?{code:part}:{literal:part})}function sumParts(text){const[,literal="",code=""]=/^["'](.*)["'] ?\+ ?([\w.]+)$/.exec(text)??[];return[
{literal},{code}]}const JAVASCRIPT=/(?<before>\b(?:child_process|cp)\.|(?<![\w.]))execSync\(\s*(?<command>`[^`\\\n]*`|'[^'\\\n]*' ?\+ ?[\w.]+|"[^"\\\n]*" ?\+ ?[\w.]+)(?=\s*[,)])/;
function javascript(text,statement,from,end){const match=JAVASCRIPT.exec(statement),{command="",before=""}=match?.groups??{};if(!match||from+match.index>end)return;
const words=commandWords(command.startsWith("`")?templateParts(command.slice(1,-1)):sumParts(command));if(!words)return;const[program,...others]=words.map(javascriptWord),
name=from+match.index+before.length,at=from+match.index+match[0].indexOf(command),called={start:name,end:name+8,text:"execFileSync"},list={start:at,end:at+command.
length,text:`${program}, [${others.join(", ")}]`};if(before!=="")return[called,list];const imported=importOf(text);return imported&&[...imported,called,list]}function importOf(text){
if(/\bexecFileSync\b/.test(text))return[];const match=/(?:import\s*\{(?<names>[^{}]*)\}\s*from\s*|(?:const|let|var)\s*\{(?<bound>[^{}]*)\}\s*=\s*require\(\s*)["'](?:node:)?child_process["']/.
exec(text),names=match?.groups?.names??match?.groups?.bound??"",own=/(?<![\w$])execSync(?=\s*(?:,|$))/.exec(names);if(!match||!own)return;const at=match.index+match[0].
indexOf("{")+1+own.index;return[{start:at,end:at,text:"execFileSync, "}]}function javascriptWord(word){const[only]=word;return word.length===1&&only&&"code"in only?
`String(${only.code})`:word.every(part=>"literal"in part)?`'${word.map(part=>"literal"in part?part.literal:"").join("")}'`:`\`${word.map(part=>"code"in part?`\${${part.
code}}`:part.literal).join("")}\``}function templateParts(text){return text.split(/\$\{([^{}]*)\}/).map((part,index)=>index%2===1?{code:part}:{literal:part})}const containment_STATEMENT=400,
containment_PYTHON=/\bos\.path\.join\((?<folder>[A-Z_][A-Z0-9_]{1,60}), ?(?<path>[a-z_]\w{0,60})\)/,containment_JAVASCRIPT=/\bpath\.(?:join|resolve)\((?<folder>(?:this\.)?[A-Za-z_$][\w$]{0,60}|'[^'\\\n]{1,200}'), ?(?<path>[a-z_$][\w$]{0,60})\)/;
function containment({artifact,text,ranges}){const[start]=ranges[0]??[0],from=text.lastIndexOf(`
`,start-1)+1,line=text.slice(from,Math.min(text.indexOf(`
`,start)+1||text.length,from+containment_STATEMENT)),indent=/^[ \t]*/.exec(line)?.[0]??"",newline=text.includes(`\r
`)?`\r
`:`
`,isPython=artifact.format==="python";if(!isPython&&artifact.format!=="javascript")return;const match=(isPython?containment_PYTHON:containment_JAVASCRIPT).exec(
line),{folder,path}=match?.groups??{},isStatement=isPython?/^[ \t]+(?:with |return |\w+ ?= ?|\w[\w.]*\()/.test(line):/^[ \t]+(?:const|let|return|await)\b/.test(
line),name=isPython?"checked_path":"checkedPath";if(!match||folder===void 0||path===void 0||!isStatement||text.includes(name))return;const at=from+match.index,step=indent.
includes("	")?"	":"    ",lines=isPython?[`${name} = os.path.realpath(os.path.join(${folder}, ${path}))`,`if not ${name}.startswith(os.path.realpath(${folder}) +\
 os.sep):`,`${step}raise ValueError("the path leads out of its folder")`]:[`const ${name} = path.resolve(${folder}, ${path});`,`if (!${name}.startsWith(path.res\
olve(${folder}) + path.sep)) throw new Error('The path leads out of its folder');`];return[{start:from,end:from,text:lines.map(each=>`${indent}${each}${newline}`).
join("")},{start:at,end:at+match[0].length,text:name}]}var ai_catalogue=__webpack_require__(22288),known_servers=__webpack_require__(10514);const ADDRESS=/(?<scheme>https?|wss?):\/\/(?<host>[A-Za-z0-9.-]{3,253})(?<port>:\d{1,5})?(?=[/?"'\s]|$)/g;
function encryption({text,ranges}){const edits=ranges.flatMap(([start,end])=>encrypted(text,start,end));return edits.length>0?edits:void 0}function encrypted(text,start,end){
return[...text.slice(start,end).matchAll(ADDRESS)].flatMap(({groups={},index})=>{const{scheme="",host="",port}=groups;if(scheme.endsWith("s")||port!==void 0||!isKnown(
host.toLowerCase()))return[];const at=start+index+scheme.length;return[{start:at,end:at,text:"s"}]})}function isKnown(host){return(0,known_servers.fz)(host)||(0,ai_catalogue.
w4)(host)!==void 0&&host.includes(".")}const CLIENTS=[[/(?:^|\/)\.mcp\.json$/,name=>`\${${name}}`],[/(?:^|\/)\.(?:cursor|vscode)\/mcp\.json$/,name=>`\${env:${name}\
}`],[/(?:^|\/)\.gemini\/settings\.json$/,name=>`\${${name}}`],[/(?:^|\/)opencode\.jsonc?$/,name=>`{env:${name}}`]],SCHEME=/^(?:Bearer|Token|Basic|ApiKey) +/i,VARIABLE=/^[A-Za-z_][A-Za-z0-9_]{1,80}$/;
function environmentReference({artifact,text,place}){const reference=CLIENTS.find(([path])=>path.test(artifact.path))?.[1],parsed=artifact.isParsed?artifact.document():
void 0;if(!reference||!parsed?.root||parsed.problems.length>0)return;const edits=[];for(const{node,path}of(0,lib_document.Lt)(parsed.root,"**")){if(node.kind!==
"scalar"||typeof node.value!="string")continue;const[start,end]=[artifact.byteOffset(node.start),artifact.byteOffset(node.end)];if(!place.secrets.some(([from,to])=>from<
end&&to>start))continue;const name=nameFor(path),source=text.slice(node.start+1,node.end-1);if(name===void 0||source!==node.value||/\$\{|\{env:/.test(source))return;
const kept=path.at(-2)==="headers"?SCHEME.exec(source)?.[0].length??0:0;if(!place.secrets.some(([from,to])=>from<=artifact.byteOffset(node.start+1+kept)&&to>=artifact.
byteOffset(node.end-1)))return;edits.push({start:node.start+1+kept,end:node.end-1,text:reference(name)})}return edits.length===1?edits:void 0}function nameFor(path){
const[key="",map,server=""]=[path.at(-1),path.at(-2),path.at(-3)];if(map==="env"||map==="environment")return VARIABLE.test(key)?key:void 0;if(map!=="headers")return;
const name=`${server}_${/^authorization$/i.test(key)?"TOKEN":key}`.toUpperCase().replaceAll(/[^A-Z0-9]+/g,"_").replaceAll(/^_+|_+$/g,"").replace(/^(?=\d)/,"_");
return VARIABLE.test(name)?name:void 0}const MENDERS_BY_NAME={"argument-vector":argumentVector,containment,encryption,"environment-reference":environmentReference};
function mended(name,mending){return MENDERS_BY_NAME[name](mending)}const LINE=2e3;function fixOf(artifact,edits,place,masks){if(!(artifact.link||!artifact.isWhole||
artifact.kind==="mcp-definitions"||artifact.kind==="mcp-observations"))for(const edit of edits){const found=stretchesOf(artifact,edit,place,masks),inOrder=found&&
(0,text_edits.Sj)(found);if(!(!inOrder||inOrder.length===0))return{edits:inOrder,isSafe:edit.safe!==!1}}}function stretchesOf(artifact,edit,place,masks){if("fin\
d"in edit&&!("at"in edit))return lineFix(artifact,edit,place.line,masks);const text=artifact.text(),ranges=place.ranges.map(([start,end])=>[artifact.textIndex(start),
artifact.textIndex(end)]),inBytes=("mend"in edit?mended(edit.mend,{artifact,text,ranges,place}):documentFix(artifact,edit,ranges))?.map(({start,end,text:after})=>({
start:artifact.byteOffset(start),end:artifact.byteOffset(end),text:after}));return inBytes&&("mend"in edit&&edit.mend==="environment-reference"||!inBytes.some(({
start,end})=>(0,mask.Xt)(masks,start,end).length>0))?inBytes:void 0}function lineFix(artifact,edit,line,masks){const range=artifact.lines().lineRange(line);if(!range||
range[1]-range[0]>LINE)return;const before=artifact.bytes.toString("utf8",range[0],range[1]),places=[...before.matchAll(new RegExp(edit.find,"g"))],[match]=places;
if(places.length!==1||!match)return;const byteAt=index=>range[0]+Buffer.byteLength(before.slice(0,index));if((0,mask.Xt)(masks,byteAt(match.index),byteAt(match.
index+match[0].length)).length>0)return;const after=before.replace(new RegExp(edit.find),edit.with),{start,end,text}=(0,text_edits.fQ)(before,0,after);return[{start:byteAt(
start),end:byteAt(end),text}]}var glob=__webpack_require__(26740),limits=__webpack_require__(54354);const OWN=/bartizan-ignore:[ \t]*([\w/*.-]+)(?:[ \t]+--[ \t]*((?:(?!bartizan-ignore:)[^\r\n])*))?/g,
REASON="reason",LINE_BYTES=limits.oN,FOREIGN=[["gitleaks:allow",alone("gitleaks:allow"),"beside"],["betterleaks:allow",alone("betterleaks:allow"),"beside"],["tr\
ufflehog:ignore",alone("trufflehog:ignore"),"beside"],["kingfisher:ignore",alone("kingfisher:ignore"),"beside"],["ggignore",alone("ggignore"),"beside"],["pragma\
: allowlist secret",alone("pragma:[ ]?allowlist[ -]secret"),"beside"],["pragma: allowlist nextline secret",alone("pragma:[ ]?allowlist[ -]nextline[ -]secret"),"\
above"],["secretlint-disable-line",alone("secretlint-disable-line"),"beside"],["secretlint-disable-next-line",alone("secretlint-disable-next-line"),"above"]],COMMENT=/(?:^|[\s;,'"`)\]}>])(?:#|\/\/|\/\*|<!--)|(?:^|\s)(?:--|;|%|\*|@?rem\b)|[{(]\s?\/\*/i;
function alone(words){return new RegExp(`(?<![\\w.:-]|[\\w.:-]/)${words}(?![\\w:/]|[.-]\\w)`)}function findMarker(artifact,rule,{first,last},refuse){return ownMarker(
artifact,rule.id,first,refuse)??foreignMarker(artifact,rule,first,last)}function ownMarker(artifact,ruleId,at,refuse){for(const candidate of[at,at-1]){const line=lineText(
artifact,candidate);for(const{index,1:rule="",2:text=""}of line.matchAll(OWN)){if(!(0,glob.k)(ruleId,rule))continue;if(artifact.format==="json"&&TOOL_TEXTS.test(
ruleId)&&!isInComment(line.slice(0,index))){refuse(candidate,"in JSON it must stand in a comment, not in a value");continue}const reason=text.replace(/(?:-->|\*\/).*$/,
"").trim();if(rule!==ruleId)refuse(candidate,"it must name one rule");else if(reason===""||reason===REASON)refuse(candidate,'it must say why after "--"');else return{
line:candidate,reason}}}}const TOOL_TEXTS=/^(?:text|capability|flow)\//;function isInComment(before){const bare=before.replace(/"(?:[^"\\]|\\.)*"/g,""),opened=bare.
search(/\/[/*]|^\s*\*/);return opened>=0&&!bare.slice(0,opened).includes('"')}function foreignMarker(artifact,rule,first,last){if(rule.category==="secrets")for(const line of new Set(
[first,last,first-1])){const text=lineText(artifact,line),opened=COMMENT.exec(text);if(!opened)continue;const comment=text.slice(opened.index),found=FOREIGN.find(
([,words,where])=>where==="above"==line<first&&words.test(comment));if(found)return{line,reason:found[0]}}}function lineText(artifact,line){const range=artifact.
lines().lineRange(line);return range&&range[1]-range[0]<=LINE_BYTES?artifact.bytes.toString("utf8",...range):""}const suggestion_LINE=500,LINES=12;function suggestionOf(artifact,{
edits,isSafe},line,masks){const[first,last]=[edits[0],edits.at(-1)];if(!isSafe||!first||!last)return;const lines=artifact.lines(),startLine=Math.min(line,lines.
position(first.start).line),endsAt=lines.position(last.end),endLine=Math.max(line,endsAt.column===1&&last.end>last.start?endsAt.line-1:endsAt.line),[from,to]=[lines.
lineRange(startLine)?.[0],lines.lineRange(endLine)?.[1]];if(from===void 0||to===void 0||endLine-startLine>=LINES)return;const end=Math.max(to,last.end);if((0,mask.
Xt)(masks,from,end).length>0)return;const before=artifact.bytes.toString("utf8",from,end),after=(0,text_edits.QU)(artifact.bytes.subarray(from,end),edits.map(each=>({
...each,start:each.start-from,end:each.end-from}))).toString("utf8"),[old,now]=[before,after].map(text=>text.split(/\r\n|\n|\r/));if(end>to&&now.pop(),![...old,
...now].some(each=>each.length>suggestion_LINE||(0,lib_escape.RK)(each)!==each.replaceAll("	"," ")))return{startLine,endLine,lines:now}}const SNIPPET_LINES_AFTER=3,
EVIDENCE_LENGTH=300;function captureFindings(artifact,occurrences,context){const lines=artifact.lines(),masks=(0,mask.UB)(artifact.bytes,[...context.secrets,...repeatsIn(
artifact,context.secrets)]),hide=(0,mask.Hj)(artifact.bytes,masks),located=occurrences.map(occurrence=>{const[start,end]=clamp(occurrence.range,artifact.bytes.length);
return{occurrence,start,end,from:lines.position(start),to:lines.position(end)}}),canHash=artifact.isWhole&&!context.isTranscoded,hashes=canHash?lineHashes((context.
hasByteOrderMark?"\uFEFF":"")+artifact.text(),new Set(located.map(({from})=>from.line))):new Map;return located.map(({occurrence,start,end,from,to})=>{const{rule}=occurrence,
matched=hide(oneLine((0,mask.w6)(artifact.bytes,start,end,masks))),shown=(0,lib_escape.Jj)(matched,EVIDENCE_LENGTH),place=hide(occurrence.place||(occurrence.secrets?.
length?keyNameBefore(artifact,startOf(occurrence),masks):"")),proofs=(0,mask.Xt)(masks,start,end).some(each=>each.readings.length>0&&(each.start<start||end<each.
end))?[matched]:occurrence.evidence?.map(proof=>hide(oneLine(proof))),[secret]=occurrence.secrets??[],marker=findMarker(artifact,rule.info,{first:from.line,last:to.
line},context.refuseMarker),fix=rule.edits&&canHash?fixOf(artifact,rule.edits,{ranges:occurrence.ranges??[[start,end]],line:from.line,secrets:occurrence.secrets??
[]},masks):void 0,suggestion=fix&&suggestionOf(artifact,fix,from.line,masks),inlineIgnore=inlineIgnoreFor(artifact.format,rule.info.id),lineHash=hashes.get(from.
line);return{ruleId:rule.info.id,message:fill(hide(occurrence.message??rule.message),place,shown),severity:rule.info.severity,confidence:occurrence.standing==="\
example"?"low":occurrence.confidence??rule.info.confidence,tier:tierOf(occurrence),use:artifact.use,locations:[{target:context.target,path:artifact.path,range:{
start:from,end:to},...place!==""&&{logical:place},snippet:snippetOf(artifact,start,end,masks),...lineHash!==void 0&&{lineHash}}],...occurrence.flow&&{flow:occurrence.
flow.map(step=>({...step,what:hide(step.what)})),...isBuilt(artifact)&&{isBuilt:!0}},evidence:[...proofs?.map(proof=>(0,lib_escape.Jj)(proof,EVIDENCE_LENGTH))??
[shown],...occurrence.notes?.map(note=>(0,lib_escape.Jj)(hide(oneLine(note)),EVIDENCE_LENGTH))??[]],identity:{place,evidence:secret?"":(0,hash.fg)(occurrence.identity??
proofs?.join(`
`)??matched).slice(0,16),...secret&&{secret:(0,hash.tH)(context.secretKey(),secretOf(artifact.bytes,secret))}},proven:occurrence.standing==="proven",...marker&&
{marker:{...marker,reason:hide(marker.reason)}},...inlineIgnore!==void 0&&{inlineIgnore},...fix&&{fix},...suggestion&&{suggestion}}})}function captureSteps(artifact,steps,{
target,secrets}){const lines=artifact.lines(),masks=(0,mask.UB)(artifact.bytes,[...secrets,...repeatsIn(artifact,secrets)]),hide=(0,mask.Hj)(artifact.bytes,masks);
return steps.map(({range,what})=>{const[start,end]=clamp(range,artifact.bytes.length);return{target,path:artifact.path,range:{start:lines.position(start),end:lines.
position(end)},what:hide(oneLine(what)),snippet:snippetOf(artifact,start,end,masks)}})}function startOf({range,secrets=[]}){return Math.min(range[0],...secrets.
map(([start])=>start))}function repeatsIn(artifact,secrets){return secrets.length===0?[]:(0,mask.UY)(artifact.latin1(),secrets)}function secretOf(bytes,[start,end,
reads]){return reads===void 0?bytes.toString("latin1",start,end):Buffer.from(reads,"utf8").toString("latin1")}function clamp([start,end],length){const from=Math.
min(Math.max(0,start),length);return[from,Math.min(Math.max(from,end),length)]}const STANDING_TIER={plain:"gate",proven:"gate",example:"review",harmless:"contex\
t"};function tierOf({rule,tier="gate",standing="plain"}){return lowest(rule.info.tier,tier,STANDING_TIER[standing])}function lowest(...tiers){return severity.iB[Math.
max(...tiers.map(tier=>severity.iB.indexOf(tier)))]}function fill(template,place,match){return template.replace(/\{(place|match)\}/g,(_,name)=>name==="place"?place||
"this file":match).replace(/^[a-z]/,letter=>letter.toUpperCase())}function oneLine(text){return text.replace(/[\u{e0020}-\u{e007e}]/gu,tag=>String.fromCharCode(
(tag.codePointAt(0)??0)-917504)).replace(/\s+/g," ").trim()}function keyNameBefore(artifact,start,masks){const left=artifact.bytes.toString("latin1",Math.max(0,
start-120),start),match=/([A-Za-z_][\w.-]{1,60})["'`\]]{0,2}\s{0,4}(?::=|=>|=|:)\s{0,4}(?:[\w.]{1,30}\()?["'`]?[^"'`\s]{0,20}$/.exec(left),name=match?.[1];if(!match||
name===void 0)return"";const at=start-left.length+match.index;return(0,mask.Xt)(masks,at,at+name.length).length>0?"":name}function snippetOf(artifact,start,end,masks){
const lines=artifact.lines(),from=lines.position(start),to=lines.position(Math.max(start,end)),firstLine=lines.lineRange(from.line-1)?from.line-1:from.line,lastLine=Math.
min(to.line,from.line+SNIPPET_LINES_AFTER),shown=[];let mark={start:from,end:to};for(let line=firstLine;line<=lastLine;line++){const range=lines.lineRange(line);
if(!range)break;const{text,columnOf}=(0,mask.Zj)(artifact.bytes,range,line===from.line?start:range[0],masks);shown.push(text),line===from.line&&(mark={...mark,start:{
line,column:columnOf(start)}}),line===lastLine&&(mark={...mark,end:{line,column:line===to.line?columnOf(end):text.length+1}})}return{firstLine,lines:shown,mark}}
const capture_COMMENT={yaml:["# ",""],toml:["# ",""],shell:["# ",""],python:["# ",""],env:["# ",""],javascript:["// ",""],go:["// ",""],markdown:["<!-- "," -->"],
html:["<!-- "," -->"]};function inlineIgnoreFor(format,ruleId){const comment=capture_COMMENT[format];return comment&&`${comment[0]}bartizan-ignore: ${ruleId} --\
 ${REASON}${comment[1]}`}}),45486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{VA:()=>purlOf,
X5:()=>endpointOf,at:()=>filledInNames,dT:()=>imageOf,qB:()=>isLooseImage});var _lib_network_host_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90777);function purlOf(ecosystem,name){
const parts=(ecosystem==="pypi"?name.toLowerCase().replace(/[-_.]+/g,"-"):name).split("/");return`pkg:${ecosystem}/${parts.map(encodeURIComponent).join("/")}`}function imageOf(reference){
const[,name,tag,digest]=/^([a-z0-9][a-z0-9._-]{0,200}(?::\d{1,5}(?=\/))?(?:\/[a-z0-9][a-z0-9._-]{0,200}){0,8})(?::([\w][\w.-]{0,127}|\$.{1,200}))?(?:@(sha256:[0-9a-f]{64}))?$/is.
exec(reference.trim())??[];if(name===void 0)return;const version=tag?.startsWith("$")?/^\$\{[^}:]{1,60}:-([\w][\w.-]{0,127})\}$/.exec(tag)?.[1]:tag;return{name:name.
replace(/^docker\.io\/(?:library\/)?/,""),version:version??digest,digest}}function isLooseImage({version,digest}){return digest===void 0&&(version===void 0||/^(?:latest|main|master|edge|nightly|stable|dev|develop|next|beta|canary)(?:-[a-z]+)?$/.
test(version))}const TOKEN_LENGTH=20;function endpointOf(url){const host=(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_0__.w4)(url);if(host===void 0)return;const[
,scheme="",port="",path=""]=/^([a-z][a-z0-9+.-]{0,20}):\/\/(?:[^/?#@\s]{0,200}@)?(?:\[[^\]]{2,45}\]|[^/?#:\s]{1,255})(?::(\d{1,5}))?(\/[^?#\s]{0,500})?/i.exec(url)??
[],shownHost=host.includes(":")?`[${host}]`:host,shownPath=path.split("/").map(part=>looksLikeKey(part)?"\u2026":part).join("/").replace(/\/+$/,"");return`${scheme.
toLowerCase()}://${shownHost}${port===""?"":`:${port}`}${shownPath}`}function looksLikeKey(part){return/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.
test(part)?!0:part.length>=TOKEN_LENGTH&&/^[\w=-]+$/.test(part)&&/\d/.test(part)&&/[a-z]/i.test(part)&&!isWords(part)}function isWords(part){return part.split(/[-_]/).
every(word=>word.length<=12&&/^(?:[a-z]+|\d+|[a-z]+\d+|\d+[a-z]+)$/i.test(word))}function filledInNames(text){return[...text.slice(0,4e3).matchAll(/\$\{\{\s{0,5}(?:secrets|vars|env|inputs)\.([A-Za-z_]\w{0,100})\s{0,5}\}\}|\$\{(?:(?:env|input|secret|user_config|config|input:env)[:.])?([A-Za-z_][\w-]{0,100})(?::?[-=?+][^}]{0,300})?\}|\{(?:env|file):([A-Za-z_]\w{0,100})\}|\{\{\s{0,5}([A-Za-z_][\w.]{0,100})\s{0,5}\}\}|\$env:([A-Za-z_]\w{0,100})|\$([A-Z_][A-Z0-9_]{2,100})\b|%([A-Z_][A-Z0-9_]{2,100})%/g)].
flatMap(match=>match.slice(1).find(name=>name!==void 0)??[])}}),10514:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Y6:()=>knownAbilities,e1:()=>isPublishedCommand,fz:()=>isPublisherHost});var _lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
90777),_agent_config_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66984),_tool_node_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57061);const KNOWN=[
[/^@modelcontextprotocol\/server-filesystem$/,"private file-read file-write"],[/^@wonderwhy-er\/desktop-commander$/,"private file-read file-write shell"],[/^(?:mcp-server-fetch|mcp-fetch-server|fetch-mcp|mcp\/fetch)$/,
"untrusted send"],[/^(?:@playwright\/mcp|@modelcontextprotocol\/server-puppeteer|chrome-devtools-mcp|@browsermcp\/mcp|mcp\/playwright|mcp\/puppeteer|@executeautomation\/playwright-mcp-server)$/,
"untrusted send"],[/^(?:firecrawl-mcp|@brightdata\/mcp|tavily-mcp|exa-mcp-server|duckduckgo-mcp-server)$/,"untrusted send"],[/^(?:@modelcontextprotocol\/server-brave-search|@brave\/brave-search-mcp-server|mcp\/brave-search)$/,
"untrusted"],[/^(?:@modelcontextprotocol\/server-github|ghcr\.io\/github\/github-mcp-server|mcp\/github|github-mcp-server)$/,"private records untrusted send"],[
/^(?:@modelcontextprotocol\/server-gitlab|@zereight\/mcp-gitlab)$/,"private records untrusted send"],[/^(?:@modelcontextprotocol\/server-slack|@zencoderai\/slack-mcp-server|mcp\/slack)$/,
"private records untrusted send"],[/^slack-mcp-server$/,"private records untrusted"],[/^@gongrzhe\/server-gmail-autoauth-mcp$/,"private records untrusted send"],
[/^(?:@modelcontextprotocol\/server-postgres|mcp-server-sqlite|mongodb-mcp-server|@supabase\/mcp-server-supabase|postgres-mcp|mcp\/postgres|mcp\/sqlite|mysql-mcp-server|@benborla29\/mcp-server-mysql)$/,
"private"],[/^(?:@modelcontextprotocol\/server-gdrive|@notionhq\/notion-mcp-server|mcp-obsidian)$/,"private records"],[/^mcp-shell-server$|^mcp-server-commands$|^@mako10k\/mcp-shell-server$/,
"shell"]],REMOTE=[[/^https:\/\/api\.githubcopilot\.com\/mcp(?!.*\/readonly)/,"private records untrusted send"],[/^https:\/\/mcp\.notion\.com\//,"private records"],
[/^https:\/\/mcp\.slack\.com\//,"private records untrusted send"]],PUBLISHERS=`githubcopilot.com github.com notion.com slack.com linear.app sentry.dev sentry.io\
 stripe.com atlassian.com asana.com intercom.com
  paypal.com squareup.com cloudflare.com vercel.com supabase.com neon.tech figma.com huggingface.co hf.co context7.com deepwiki.com
  exa.ai tavily.com microsoft.com azure.com googleapis.com google.com api.aws browserbase.com buildkite.com canva.com
  hubspot.com gitlab.com elastic.co mongodb.com prisma.io netlify.com webflow.com wix.com monday.com plaid.com semgrep.ai snyk.io
  circleci.com posthog.com datadoghq.com grafana.com newrelic.com honeycomb.io pulumi.com hashicorp.com shopify.com twilio.com
  openai.com anthropic.com langchain.com replicate.com apify.com firecrawl.dev brightdata.com perplexity.ai box.com dropbox.com
  grep.app jam.dev cursor.com ref.tools sourcegraph.com docker.com heroku.com digitalocean.com render.com planetscale.com neo4j.io
  pinecone.io qdrant.io weaviate.cloud tigerdata.com cloudinary.com contentful.com sanity.io algolia.com launchdarkly.com
  pagerduty.com zapier.com airtable.com clickup.com todoist.com telnyx.com mapbox.com kiwi.com explorium.ai mintlify.com
  dev.azure.com visualstudio.com jetbrains.com expo.dev svelte.dev nuxt.com astro.build prefect.io dagster.io`.split(/\s+/);function isPublisherHost(host){return(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__.
Oo)(host,PUBLISHERS)}const COMMANDS=/^(?:claude|codex|gemini|gh|docker|dart|flutter|swift|xcrun|kubectl|helm|terraform|php|bundle|rails|dotnet|github-mcp-server|mongodb-mcp-server|mcp-grafana|terraform-mcp-server|toolbox|genai-toolbox|playwright-mcp|mcp-language-server|serena|basic-memory|desktop-commander)$/;
function isPublishedCommand(program){return COMMANDS.test(program)}const READ_ONLY=/^--?read-?only$|^GITHUB_READ_ONLY|^GITLAB_READ_ONLY_MODE/i;function knownAbilities(entry){
const disabled=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(entry,"disabled");if(disabled?.kind==="scalar"&&disabled.value===!0)return;const words=(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.
VX)(entry).flatMap(node=>(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.b6)(node)??[]),packages=words.map(word=>/^((?:@?[^@:=\s]+)?[^@:=\s]*)/.exec(word)?.[1]??word),
url=["url","serverUrl","httpUrl"].map(key=>(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(entry,key))).find(
each=>each!==void 0),known=KNOWN.find(([pattern])=>packages.some(name=>pattern.test(name)))?.[1]??(url===void 0?void 0:REMOTE.find(([pattern])=>pattern.test(url))?.[1]);
if(known===void 0)return;const can=new Set(known.split(" ")),env=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(entry,"env"),variables=env?.kind==="object"?env.
entries.map(({key})=>key):[];return[...words,...variables].some(word=>READ_ONLY.test(word))&&can.has("private")&&can.delete("send"),can}}),86233:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L1:()=>peersIn,Tv:()=>othersThan,gD:()=>peerOf});var _segments_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56484),
_tool_node_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57061);function peerOf({name,definitions}){const tools=(definitions.tools?.items??[]).flatMap(item=>{
if(typeof item!="object"||item===null||!("name"in item)||typeof item.name!="string")return[];const description="description"in item&&typeof item.description=="s\
tring"?item.description:"";return[{name:item.name,description,item}]});return{name,from:"live",tools}}const SERVERS=200;function peersIn(artifact){if(!["mcp-con\
fig","agent-settings","tool-list"].includes(artifact.kind)||artifact.use!=="runtime")return[];const lists=new Map,peers=[];for(const{role,place,node,group=""}of(0,_segments_js__WEBPACK_IMPORTED_MODULE_0__.
OD)(artifact).structures){if(role==="mcp-server"&&peers.push({name:nameIn(place),from:"config",tools:[]}),role!=="tool")continue;const tools=lists.get(group)??[];
lists.set(group,tools);const name=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_1__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_1__._F)(node,"name"));name!==void 0&&
tools.push({name,description:(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_1__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_1__._F)(node,"description"))??""})}for(const[
name,tools]of lists)peers.push({name,from:"list",tools});return peers.slice(0,SERVERS)}function nameIn(place){return/^server "(.*)"$/s.exec(place)?.[1]??""}function othersThan(own,tools,peers){
const described=new Map(tools.map(({name,description})=>[name,description]));return peers.filter(peer=>{if(peer.name===own)return!1;const same=peer.tools.filter(
({name,description})=>peer.from==="list"?described.has(name):described.get(name)===description);return peer.tools.length===0||same.length*2<Math.min(peer.tools.
length,tools.length)})}}),21020:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F3:()=>metered,
IO:()=>paged,Mz:()=>sliceOf,Xl:()=>bytesSource,cg:()=>cursorOf});const NOTHING=Buffer.alloc(0);function bytesSource(bytes){return{size:bytes.length,read:(offset,length)=>bytes.
subarray(Math.max(0,offset),offset+length)}}function sliceOf(source,start,length){const size=Math.max(0,Math.min(length,source.size-start));return{size,read:(offset,wanted)=>offset<
0||offset>=size?NOTHING:source.read(start+offset,Math.min(wanted,size-offset))}}function metered(source,limit){let spent=0,isSpent=!1;return{size:source.size,get spent(){
return spent},get isSpent(){return isSpent},read(offset,length){length>limit-spent&&(isSpent=!0);const bytes=source.read(offset,Math.min(length,limit-spent));return spent+=
bytes.length,bytes}}}const PAGE=16*1024,LONG_PAGE=128*1024,PAGES=8;function paged(source){const pages=[];return{size:source.size,read(offset,length){const wanted=Math.
min(length,source.size-offset);if(wanted<=0||offset<0)return NOTHING;const page=pages.find(({from,bytes:bytes2})=>from<=offset&&offset+wanted<=from+bytes2.length);
if(page)return page.bytes.subarray(offset-page.from,offset-page.from+wanted);const isFurther=pages.some(({from,bytes:bytes2})=>offset>=from&&offset<=from+bytes2.
length),bytes=source.read(offset,Math.max(wanted,isFurther?LONG_PAGE:PAGE));return bytes.length<=LONG_PAGE*2&&(pages.unshift({from:offset,bytes}),pages.length=Math.
min(pages.length,PAGES)),bytes.subarray(0,wanted)}}}const WINDOW=4*1024;function cursorOf(source,at=0){let window=NOTHING,from=0;const have=(position,length)=>position>=
from&&position+length<=from+window.length?!0:(window=source.read(position,Math.max(length,WINDOW)),from=position,window.length>=length),cursor={at,size:source.size,
byte:()=>have(cursor.at,1)?window[cursor.at++-from]:-1,bytes(length){if(length>source.size-cursor.at||!have(cursor.at,length))return;const start=cursor.at-from;
return cursor.at+=length,window.subarray(start,start+length)},line(limit){for(let wanted=64;;wanted*=4){const length=Math.min(wanted,limit+1,source.size-cursor.
at);if(length<=0||!have(cursor.at,length))return;const start=cursor.at-from,end=window.subarray(start,start+length).indexOf(10);if(end>=0)return cursor.at+=end+
1,window.subarray(start,start+end);if(length<wanted)return}}};return cursor}}),26740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>matchesGlob});var minimatch__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(91138),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
61469),_escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68989),_limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54354);const compiled=new Map;
function matchesGlob(path,glob){if(glob.length>_limits_js__WEBPACK_IMPORTED_MODULE_3__.oN)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y(`the pattern ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.
Jj)(glob,40)} is longer than the ${_limits_js__WEBPACK_IMPORTED_MODULE_3__.oN} characters a pattern may have.`);let matcher=compiled.get(glob);if(!matcher){const whole=glob.
endsWith("/")?`${glob}**`:glob;matcher=new minimatch__WEBPACK_IMPORTED_MODULE_0__.VR(whole.replace(/^\.?\//,""),{dot:!0,matchBase:!whole.includes("/"),nocomment:!0,
nonegate:!0}),compiled.set(glob,matcher)}return matcher.match(path)}}),3369:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{EF:()=>overlap,QU:()=>withEdits,Sj:()=>ordered,fQ:()=>narrowed});function ordered(edits){const sorted=edits.filter(({start,end,text})=>start<
end||text!=="").toSorted((a,b)=>a.start-b.start||a.end-b.end),kept=[];for(const each of sorted){const last=kept.at(-1);if(!(last&&isSame(last,each))){if(last&&overlap(
last,each))return;kept.push(each)}}return kept}function overlap(a,b){return a.start===b.start?!0:a.start<b.start?a.end>b.start:b.end>a.start}function isSame(a,b){
return a.start===b.start&&a.end===b.end&&a.text===b.text}function withEdits(bytes,edits,offset=0){const parts=[];let at=0;for(const{start,end,text}of edits)parts.
push(bytes.subarray(at,start+offset),Buffer.from(text,"utf8")),at=end+offset;return Buffer.concat([...parts,bytes.subarray(at)])}function narrowed(before,start,after){
const most=Math.min(before.length,after.length);let head=0;for(;head<most&&before[head]===after[head];)head++;let tail=0;for(;tail<most-head&&before.at(-1-tail)===
after.at(-1-tail);)tail++;return(isLow(before,head)||isLow(after,head))&&head--,(isLow(before,before.length-tail)||isLow(after,after.length-tail))&&tail--,{start:start+
head,end:start+before.length-tail,text:after.slice(head,after.length-tail)}}function isLow(text,at){const unit=text.charCodeAt(at);return unit>=56320&&unit<=57343}})};export{id,ids,modules};
