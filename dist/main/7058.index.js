const id=7058,ids=[7058],modules={26970:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{lookUpAdvisories:()=>lookUpAdvisories,openAdvisorySource:()=>openAdvisorySource});var coverage_book=__webpack_require__(3252),external_node_fs_=__webpack_require__(
73024),external_node_path_=__webpack_require__(76760),external_node_zlib_=__webpack_require__(38522),byte_source=__webpack_require__(21020),errors=__webpack_require__(
61469),lib_escape=__webpack_require__(68989),hash=__webpack_require__(52467),limits=__webpack_require__(54354),lib_zip=__webpack_require__(5607),affects=__webpack_require__(
85688),advisories_record=__webpack_require__(23301);const MAGIC=[1113211204,1445998643],HEAD=5,PLACE=4,WORD=4,UNSAID=0;function nameIndexBuilder(){const sayings=new Map(
[["",UNSAID]]),entries=[],numberOf=reach=>{const said=JSON.stringify(reach.map(asWritten)),text=said.length>limits.SV?"":said,known=sayings.get(text);return known!==
void 0?known:(sayings.set(text,sayings.size),sayings.size-1)};return{add:(name,place,reach)=>entries.push({hash:(0,external_node_zlib_.crc32)(name)|0,place,saying:numberOf(
reach)}),build:()=>builtOf(entries.toSorted((a,b)=>(a.hash>>>0)-(b.hash>>>0)),[...sayings.keys()])}}function builtOf(hashed,sayings){const texts=Buffer.from(sayings.
join("")),[count,said]=[hashed.length,sayings.length],{words:length,...columns}=columnsOf(count,said),bits=bitsOf(count),bytes=Buffer.alloc(length*WORD+texts.length),
words=new Uint32Array(bytes.buffer,bytes.byteOffset,length);let bucket=0;for(const[index,{hash:hash2,place,saying}]of hashed.entries()){for(words[columns.hash+index]=
hash2;bucket<=hash2>>>32-bits;bucket++)words[columns.bucket+bucket]=index;words[columns.saying+index]=saying;const at=columns.place+index*PLACE;words[at]=place.
offset%2**32,words[at+1]=Math.floor(place.offset/2**32)+place.method*2**16,words[at+2]=place.packedSize,words[at+3]=place.size}for(;bucket<=2**bits;bucket++)words[columns.
bucket+bucket]=count;let end=0;for(const[index,text]of sayings.entries())words[columns.text+index]=end,end+=Buffer.byteLength(text);return words[columns.text+said]=
end,texts.copy(bytes,length*WORD),words.set([...MAGIC,0,count,said]),words[MAGIC.length]=checksumOf(bytes),indexOver(bytes,words,count,said)}function openNameIndex(kept){
const bytes=kept.byteOffset%WORD===0?kept:Buffer.from(new Uint8Array(kept).buffer);if(bytes.length<HEAD*WORD)return;const words=new Uint32Array(bytes.buffer,bytes.
byteOffset,Math.floor(bytes.length/WORD)),[first,second,checksum,count=0,said=0]=words;if(first!==MAGIC[0]||second!==MAGIC[1]||checksum!==checksumOf(bytes))return;
const{words:length,text}=columnsOf(count,said);return length<=words.length&&length*WORD+(words[text+said]??0)===bytes.length?indexOver(bytes,words,count,said):void 0}
function checksumOf(bytes){return(0,external_node_zlib_.crc32)(bytes.subarray((MAGIC.length+1)*WORD))}function bitsOf(count){return Math.max(1,Math.ceil(Math.log2(
count+1))-2)}function columnsOf(count,said){const hash2=HEAD+2**bitsOf(count)+1,saying=hash2+count,place=saying+count,text=place+count*PLACE;return{bucket:HEAD,
hash:hash2,saying,place,text,words:text+said+1}}function indexOver(bytes,words,count,said){const columns=columnsOf(count,said),shift=32-bitsOf(count),word=at=>words[at]??
0,hashes=new Int32Array(words.buffer,words.byteOffset+columns.hash*WORD,count),read2=new Map;return{bytes,count,firstOf(name){const hash2=(0,external_node_zlib_.
crc32)(name)|0,bucket=columns.bucket+(hash2>>>shift),to=Math.min(count,word(bucket+1));for(let entry=word(bucket);entry<to;entry++)if(hashes[entry]===hash2)return entry;
return-1},nextOf:entry=>entry+1<count&&hashes[entry]===hashes[entry+1]?entry+1:-1,placeOf(entry){const at=columns.place+entry*PLACE;return{offset:word(at)+word(
at+1)%2**16*2**32,method:word(at+1)>>>16,packedSize:word(at+2),size:word(at+3)}},reachOf(entry){const saying=word(columns.saying+entry);if(saying===UNSAID||saying>=
said)return;if(read2.has(saying))return read2.get(saying);const start=columns.words*WORD,[from,to]=[word(columns.text+saying),word(columns.text+saying+1)],reach=readSaying(
bytes.toString("utf8",start+from,start+to));return read2.set(saying,reach),reach}}}function asWritten({ranges,versions}){return{...ranges.length>0&&{ranges:ranges.
map(({kind,events})=>({type:kind,events:events.map(([name,at])=>({[name]:at}))}))},...versions.length>0&&{versions}}}function readSaying(text){try{const said=JSON.
parse(text);return Array.isArray(said)&&said.length>0?said.map(advisories_record.e):void 0}catch{return}}const VERSION_TEXT=200;function compareDigits(a,b){if(a===
b)return 0;const left=withoutZeros(a),right=withoutZeros(b);return left.length-right.length||compareText(left,right)}function withoutZeros(digits){return digits.
startsWith("0")?digits.replace(/^0+(?=\d)/,""):digits}function compareText(a,b){return a<b?-1:a>b?1:0}const KEPT=1e3;function orderOf(read2,compare2){const kept=new Map,
readOnce=text=>{if(kept.has(text))return kept.get(text);kept.size>=KEPT&&kept.clear();const version2=text.length>VERSION_TEXT?void 0:read2(text);return kept.set(
text,version2),version2};return(a,b)=>{const left=readOnce(a),right=left===void 0?void 0:readOnce(b);return left===void 0||right===void 0?void 0:compare2(left,right)}}
const FORM=/^\s*[0-9]+(?:\.[0-9a-z]+)*(?:-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?\s*$/i,isNumber=part=>/^\d/.test(part);function read(text){if(FORM.test(text))return canonical(
text.trim().replaceAll("-",".pre.").match(/\d+|[a-z]+/gi)??[])}function canonical(parts){const letter=parts.findIndex(part=>!isNumber(part)),numbers=letter<0?parts:
parts.slice(0,letter),rest=letter<0?[]:parts.slice(letter);return[...gem_withoutZeros(numbers),...gem_withoutZeros(rest)]}function gem_withoutZeros(parts){return parts.
slice(0,parts.findLastIndex(part=>!/^0+$/.test(part))+1)}function compare(a,b){for(let index=0;index<Math.max(a.length,b.length);index++){const[left,right]=[a[index]??
"0",b[index]??"0"];if(left===right)continue;if(isNumber(left)!==isNumber(right))return isNumber(left)?1:-1;const order=isNumber(left)?compareDigits(left,right):
compareText(left,right);if(order!==0)return order}return 0}const gem=orderOf(read,compare),QUALIFIERS=["alpha","beta","milestone","rc","snapshot","","sp"],ALIASES={
ga:"",final:"",release:"",cr:"rc"},LETTERS={a:"alpha",b:"beta",m:"milestone"},NESTING=100;function maven_read(text){if(!/^[\w.+~-]*\d[\w.+~-]*$/.test(text))return;
const top=[];let list=top;const opened=[top],open=()=>{if(opened.length>NESTING)return;const items=[];list.push({kind:"list",items}),opened.push(items),list=items},
lower=text.toLowerCase();let start=0,isNumber2=!1;for(let at=0;at<lower.length;at++){const character=lower[at],isDigit=/\d/.test(character);if(character==="."||
character==="-"){list.push(at===start?{kind:"number",digits:"0"}:itemOf(lower.slice(start,at),isNumber2)),start=at+1,character==="-"&&open();continue}if(isDigit!==
isNumber2&&at>start){isDigit&&list.length>0&&open();const piece=lower.slice(start,at);list.push(itemOf(isDigit?LETTERS[piece]??piece:piece,isNumber2)),start=at,
open()}isNumber2=isDigit}lower.length>start&&(!isNumber2&&list.length>0&&open(),list.push(itemOf(lower.slice(start),isNumber2)));for(const each of opened.reverse())
normalise(each);return top}function itemOf(text,isNumber2){return isNumber2?{kind:"number",digits:text}:{kind:"word",word:ALIASES[text]??text}}function normalise(items){
for(let index=items.length-1;index>=0;index--){const item=items[index];if(isNothing(item))items.splice(index,1);else if(item.kind!=="list")return}}function isNothing(item){
return item.kind==="number"?/^0+$/.test(item.digits):item.kind==="list"?item.items.length===0:item.word===""}function compareLists(a,b){for(let index=0;index<Math.
max(a.length,b.length);index++){const[left,right]=[a[index],b[index]],order=left?right?compareItems(left,right):againstNothing(left):-againstNothing(right);if(order!==
0)return order}return 0}function againstNothing(item){if(item.kind==="number")return/^0+$/.test(item.digits)?0:1;if(item.kind==="word")return compareWords(item.
word,"");for(const each of item.items){const order=againstNothing(each);if(order!==0)return order}return 0}const KINDS=["word","list","number"];function compareItems(a,b){
return a.kind==="list"&&b.kind==="list"?compareLists(a.items,b.items):a.kind==="number"&&b.kind==="number"?compareDigits(a.digits,b.digits):a.kind==="word"&&b.kind===
"word"?compareWords(a.word,b.word):KINDS.indexOf(a.kind)-KINDS.indexOf(b.kind)}function compareWords(a,b){const[left,right]=[rankOf(a),rankOf(b)];return left-right||
(left===QUALIFIERS.length?compareText(a,b):0)}function rankOf(word){const rank=QUALIFIERS.indexOf(word);return rank<0?QUALIFIERS.length:rank}const maven=orderOf(
maven_read,compareLists),MODIFIER="(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\\d+)*)?)?(?:[.-]?(dev))?",CLASSICAL=new RegExp(`^v?(\\d{1,5})(\\.\\d+)?(\
\\.\\d+)?(\\.\\d+)?${MODIFIER}$`,"i"),DATED=new RegExp(`^v?(\\d{4}(?:[.:-]?\\d{2}){1,6}(?:[.:-]?\\d{1,3}){0,2})${MODIFIER}$`,"i"),WORDS={a:"alpha",b:"beta",p:"p\
atch",pl:"patch",rc:"RC"},RANKS={dev:0,alpha:1,beta:2,RC:3,"#":4,patch:5};function packagist_read(text){const plain2=text.trim().replace(/@(?:stable|rc|beta|alpha|dev)$/i,
"").replace(/\+[0-9a-z.-]+$/i,""),classical=CLASSICAL.exec(plain2);if(classical){const[,major="0",minor=".0",patch=".0",fourth=".0",...modifier2]=classical;return[
major,...[minor,patch,fourth].map(part=>part.slice(1)),...modifiers(modifier2)]}const dated=DATED.exec(plain2);if(!dated)return;const[,date="",...modifier]=dated;
return[...date.split(/\D/),...modifiers(modifier)]}function modifiers([word,number,dev]){const named=word?.toLowerCase()??"";return named==="stable"?[]:[...named===
""?[]:[WORDS[named]??named],...number?.match(/\d+/g)??[],...dev===void 0?[]:["dev"]]}function packagist_compare(a,b){for(let index=0;index<Math.max(a.length,b.length);index++){
const[left,right]=[a[index],b[index]];if(left===right)continue;if(left===void 0)return-beyond(right??"");if(right===void 0)return beyond(left);const order=packagist_isNumber(
left)&&packagist_isNumber(right)?compareDigits(left,right):packagist_rankOf(left)-packagist_rankOf(right);if(order!==0)return order}return 0}function beyond(part){
return packagist_isNumber(part)?1:packagist_rankOf(part)-(RANKS["#"]??0)}function packagist_rankOf(part){return packagist_isNumber(part)?RANKS["#"]??0:RANKS[part]??
-1}function packagist_isNumber(part){return/^\d/.test(part)}const packagist=orderOf(packagist_read,packagist_compare),pep440_FORM=new RegExp(["^v?(?:(\\d+)!)?(\\d\
+(?:\\.\\d+)*)","(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\\d*))?","(?:-(\\d+)|[-_.]?(post|rev|r)[-_.]?(\\d*))?","(?:[-_.]?(dev)[-_.]?(\\d*))?","(?:\\+([\
a-z0-9]+(?:[-_.][a-z0-9]+)*))?$"].join("")),pep440_RANKS={a:1,alpha:1,b:2,beta:2,c:3,rc:3,pre:3,preview:3},IN_DEVELOPMENT=[0,"0"],RELEASED=[4,"0"];function pep440_read(text){
const found=pep440_FORM.exec(text.trim().toLowerCase());if(!found)return;const[,epoch="0",release="0",kind,number,implicit,postWord,postNumber,devWord,devNumber,
local]=found,post=implicit??(postWord===void 0?"":postNumber||"0"),dev=devWord===void 0?"":devNumber||"0",pre=kind!==void 0?[pep440_RANKS[kind]??0,number||"0"]:
post===""&&dev!==""?IN_DEVELOPMENT:RELEASED;return{epoch,release:withoutTrailing(release.split(".")),pre,post,dev,local:local===void 0?[]:local.split(/[-_.]/)}}
function withoutTrailing(numbers){const last=numbers.findLastIndex(each=>/[1-9]/.test(each));return numbers.slice(0,last+1)}function pep440_compare(a,b){return compareDigits(
a.epoch,b.epoch)||compareEach(a.release,b.release,compareDigits)||a.pre[0]-b.pre[0]||compareDigits(a.pre[1],b.pre[1])||+(a.post!=="")-+(b.post!=="")||compareDigits(
a.post||"0",b.post||"0")||+(a.dev==="")-+(b.dev==="")||compareDigits(a.dev||"0",b.dev||"0")||compareEach(a.local,b.local,compareLocal)}function compareEach(a,b,order){
for(const[index,part]of a.entries()){const other=b[index];if(other===void 0)return 1;const found=order(part,other);if(found!==0)return found}return a.length-b.length}
function compareLocal(a,b){const[isNumber2,isOtherNumber]=[/^\d+$/.test(a),/^\d+$/.test(b)];return isNumber2&&isOtherNumber?compareDigits(a,b):isNumber2!==isOtherNumber?
isNumber2?1:-1:compareText(a,b)}const pep440=orderOf(pep440_read,pep440_compare),semantic_FORM=/^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*))?(?:\+[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i,
OF_GO=/^(?:go)?(\d+)\.(\d+)(?:\.(\d+))?(rc|beta)(\d+)$/;function readSemantic(text,parts){const found=semantic_FORM.exec(text);if(!(!found||parts===3&&found[4]!==
void 0))return{numbers:found.slice(1,parts+1).map(each=>each??"0"),before:found[5]?.split(".")??[]}}function compareSemantic(a,b){for(let index=0;index<a.numbers.
length;index++){const order=compareDigits(a.numbers[index]??"0",b.numbers[index]??"0");if(order!==0)return order}if(a.before.length===0||b.before.length===0)return b.
before.length-a.before.length;for(const[index,part]of a.before.entries()){const other=b.before[index];if(other===void 0)return 1;const order=comparePart(part,other);
if(order!==0)return order}return a.before.length-b.before.length}function comparePart(a,b){const[isNumber2,isOtherNumber]=[/^\d+$/.test(a),/^\d+$/.test(b)];return isNumber2&&
isOtherNumber?compareDigits(a,b):isNumber2!==isOtherNumber?isNumber2?-1:1:compareText(a,b)}const semantic=orderOf(text=>readSemantic(text,3),compareSemantic),nuget=orderOf(
text=>readSemantic(text.toLowerCase(),4),compareSemantic),goVersion=orderOf(text=>{const own=OF_GO.exec(text);if(!own)return readSemantic(text.replace(/^go(?=\d)/,
""),3);const[,major="0",minor="0",patch="0",kind="",number="0"]=own;return{numbers:[major,minor,patch],before:[kind,number]}},compareSemantic),ORDERS={npm:semantic,
PyPI:pep440,Go:goVersion,"crates.io":semantic,Packagist:packagist,RubyGems:gem,Maven:maven,NuGet:nuget,"GitHub Actions":semantic};function versionOrderOf(ecosystem){
return Object.hasOwn(ORDERS,ecosystem)?ORDERS[ecosystem]:void 0}function isVersion(ecosystem,text){return versionOrderOf(ecosystem)?.(text,text)!==void 0}const FOLDERS=[
"osv-scanner","osv-scalibr","."],FILE="all.zip",NOTHING=[],HEADER_BYTES=1024,END_BYTES=64*1024,SLICE=50,AT_ONCE=100;class BrokenDatabase extends Error{}function openDatabase(options){
const archives=new Map,open=[],looked=new Map,archiveOf=ecosystem=>{const known=archives.get(ecosystem);if(known)return known;const opening=openArchive(ecosystem,
options).then(archive=>(open.push(archive),archive),error=>{if(error instanceof BrokenDatabase)return error;throw error});return archives.set(ecosystem,opening),
opening};return{async lookUp(packages){const candidates=new Array(packages.length).fill(NOTHING),unanswered=[];for(const[ecosystem,own]of byEcosystem(packages)){
const archive=await archiveOf(ecosystem);if(archive instanceof BrokenDatabase){unanswered.push({packages:own.map(at=>packages[at]),detail:archive.message});continue}
const before=looked.get(ecosystem)?.packages??0;looked.set(ecosystem,{date:archive.date,packages:before+own.length});const{late}=await find(archive,{ecosystem,packages,
own},candidates,options);late.length>0&&unanswered.push({packages:late,detail:"The time was used up before they were looked up."}),archive.broken>0&&unanswered.
push({packages:[],detail:`${archive.broken} ${archive.broken===1?"record":"records"} of ${pathOf(options.name,ecosystem)} cannot be read: what ${archive.broken===
1?"it says":"they say"} is not known.`})}return{candidates,unanswered}},told(){if(looked.size===0)return;const parts=[...looked].map(([ecosystem,{date,packages}])=>`${packages}\
 of ${ecosystem} (${date})`);return`Looked up packages in the advisories of ${(0,lib_escape.C9)(options.name,200)}: ${parts.join(", ")}; nothing was sent.`},close(){
for(const each of open.splice(0))each.close();archives.clear()}}}function byEcosystem(packages){const groups=new Map;return packages.forEach(({ecosystem},at)=>{
const group=groups.get(ecosystem);group?group.push(at):groups.set(ecosystem,[at])}),groups}async function find(archive,{ecosystem,packages,own},candidates,{now,
deadline}){const{index}=archive,order=versionOrderOf(ecosystem),read2=new Map,late=[],findOne=at=>{const asked=packages[at],key=(0,affects.MO)(ecosystem,asked.name);
for(let entry=index.firstOf(key);entry>=0;entry=index.nextOf(entry)){if(order&&isAboutNone(index.reachOf(entry),asked.version,order))continue;if(now()>deadline||
read2.size>limits.ZV){late.push(asked);return}const place=index.placeOf(entry);read2.has(place.offset)||read2.set(place.offset,readRecord(archive,place,ecosystem));
const advisory=read2.get(place.offset);advisory?.affected.some(each=>(0,affects.MO)(each.ecosystem,each.name)===key)&&(candidates[at]=[...candidates[at]??[],{advisory,
isMatched:!1}])}};let slice=now();for(let from=0;from<own.length;from+=AT_ONCE)own.slice(from,from+AT_ONCE).forEach(findOne),now()-slice>SLICE&&(await new Promise(
resolve=>setImmediate(resolve)),slice=now());return{late}}function isAboutNone(reach,version2,order){return reach!==void 0&&!reach.some(each=>(0,affects.fH)(each,
version2,order))}function readRecord(archive,place,ecosystem){const value=unpacked(archive.source,place);return value===void 0&&archive.broken++,(0,advisories_record.
C)(value,each=>each===ecosystem)}function unpacked(source,{offset,packedSize,size,method}){if(size>limits.uR||packedSize>limits.uR)return;const near=(0,byte_source.
Xl)(source.read(offset,packedSize+HEADER_BYTES)),start=(0,lib_zip.Ld)(near,0)?.dataAt;if(start===void 0)return;const packed=near.read(start,packedSize);if(!(packed.
length<packedSize))try{const bytes=method===0?packed:(0,external_node_zlib_.inflateRawSync)(packed,{maxOutputLength:limits.uR,chunkSize:Math.max(64,size+1)});return method===
0||method===8?JSON.parse(bytes.toString("utf8")):void 0}catch{return}}async function openArchive(ecosystem,options){const shown=pathOf(options.name,ecosystem),{
descriptor,path}=openFirst(FOLDERS.map(folder=>(0,external_node_path_.join)(options.dir,folder,ecosystem,FILE)),shown);try{const{size,mtimeMs}=(0,external_node_fs_.
fstatSync)(descriptor),source=sourceOf(descriptor,size),end=(0,external_node_zlib_.crc32)(source.read(size-Math.min(size,END_BYTES),END_BYTES)),key=`advisories-${(0,hash.
fg)([path,size,mtimeMs,end].join("\0")).slice(0,32)}`,kept=options.keep?.get(key);let index=kept&&openNameIndex(kept),broken=0;index||({index,broken}=await indexOf(
source,ecosystem,shown,options),broken===0&&options.keep?.put(key,index.bytes));const date=new Date(mtimeMs).toISOString().slice(0,10);return{source,index,broken,
date,close:()=>(0,external_node_fs_.closeSync)(descriptor)}}catch(error){throw(0,external_node_fs_.closeSync)(descriptor),error}}function openFirst(paths,shown){
let why="";for(const path of paths)try{const descriptor=(0,external_node_fs_.openSync)(path,"r");if((0,external_node_fs_.fstatSync)(descriptor).isFile())return{
descriptor,path};(0,external_node_fs_.closeSync)(descriptor),why||="it is no file"}catch(error){why||=(0,errors.K)(error)}throw new BrokenDatabase(`${shown} can\
not be read: ${why}.`)}function pathOf(name,ecosystem){return(0,lib_escape.C9)(`${name.replace(/[/\\]+$/,"")}/${FOLDERS[0]}/${ecosystem}/${FILE}`,300)}async function indexOf(source,ecosystem,shown,{
now,deadline}){const zip=(0,lib_zip.ue)(source,limits.fU,limits.Yw);if(!zip)throw new BrokenDatabase(`${shown} is no zip archive, or is cut off.`);if(zip.isCut)
throw new BrokenDatabase(`${shown} is cut off: its directory names more records than it lists.`);const builder=nameIndexBuilder(),near=(0,byte_source.IO)(source);
let broken=0,slice=now();for(const each of zip.members){if(!each.name.endsWith(".json"))continue;if(now()-slice>SLICE&&(await new Promise(resolve=>setImmediate(
resolve)),slice=now(),slice>deadline))throw new BrokenDatabase(`${shown} was not read to its end: the time was used up.`);const record=unpacked(near,each);record===
void 0&&broken++;const{offset,packedSize,size,method}=each;for(const[name,reach]of reachOf(record,ecosystem))builder.add(name,{offset,packedSize,size,method},reach)}
return{index:builder.build(),broken}}function reachOf(record,ecosystem){const found=new Map;for(const each of(0,advisories_record.C)(record,of=>of===ecosystem)?.
affected??[]){const key=(0,affects.MO)(ecosystem,each.name),known=found.get(key);known?known.push(each):found.set(key,[each])}return found}function sourceOf(descriptor,size){
return{size,read(offset,length){const wanted=Math.max(0,Math.min(length,size-offset)),bytes=Buffer.allocUnsafe(wanted);let at=0;for(;at<wanted;){const got=readInto(
descriptor,bytes,at,offset+at);if(got<=0)return bytes.subarray(0,at);at+=got}return bytes}}}function readInto(descriptor,bytes,at,position){try{return(0,external_node_fs_.
readSync)(descriptor,bytes,at,bytes.length-at,position)}catch{return 0}}async function inParallel(items,most,task){const left=items[Symbol.iterator](),worker=async()=>{
for(let next=left.next();!next.done;next=left.next())await task(next.value)};await Promise.all(Array.from({length:most},worker))}var member=__webpack_require__(
60132),remote_http=__webpack_require__(15191);function openOsvApi(http,keep){const{host}=http.base,names=new Set,records=new Map;let requests=0,refusals=0,outage;
const ask=async queries=>{if(outage!==void 0)return fail(queries,outage);for(const{named}of queries)names.add(`${named.ecosystem}\0${named.name}`);requests++;try{
const body={queries:queries.map(bodyOf)},answer=await http.send({method:"POST",path:"/v1/querybatch",json:body,isRepeatable:!0});take(queries,answer.json())}catch(error){
const refused=error instanceof remote_http.Lw&&error.status===400?error:void 0;if(refused&&queries.length>1&&++refusals<=limits.Bi){const middle=Math.ceil(queries.
length/2);await ask(queries.slice(0,middle)),await ask(queries.slice(middle))}else refused?fail(queries,`${host} refuses the question: ${sentence(refused.message)}`):
(outage=outageOf(error),fail(queries,outage))}},take=(queries,answer)=>{const results=(0,member.D)(answer,"results");if(!Array.isArray(results)||results.length!==
queries.length)throw new remote_http.kX(`${host} answers ${queries.length} questions with something else.`);for(const[index,query]of queries.entries()){const vulns=(0,member.
D)(results[index],"vulns");for(const each of Array.isArray(vulns)?vulns:[]){const[id2,modified]=[(0,member.D)(each,"id"),(0,member.D)(each,"modified")];typeof id2==
"string"&&query.found.push({id:id2,modified:typeof modified=="string"?modified:""})}const page=(0,member.D)(results[index],"next_page_token");query.page=typeof page==
"string"&&page!==""?page:void 0}},recordOf=({id:id2,modified})=>{const known=records.get(id2);if(known)return known;const fetched=fetchRecord({id:id2,modified});
return records.set(id2,fetched),fetched},fetchRecord=async({id:id2,modified})=>{const key=`osv-${encodeURIComponent(`${http.base.href} ${id2} ${modified}`)}`,kept=modified===
""?void 0:parsed(keep?.get(key));if(kept!==void 0&&(0,member.D)(kept,"id")===id2)return(0,advisories_record.C)(kept);requests++;const answer=await http.send({method:"\
GET",path:`/v1/vulns/${(0,remote_http.y_)(id2)}`}),value=answer.json();if((0,member.D)(value,"id")!==id2)throw new remote_http.kX(`${host} answers ${(0,lib_escape.
C9)(id2,80)} with another record.`);return(0,member.D)(value,"modified")===modified&&keep?.put(key,Buffer.from(answer.text)),(0,advisories_record.C)(value)};return{
async lookUp(packages){const queries=packages.map(named=>({named,found:[],page:void 0}));let open=queries;for(let page=0;open.length>0;page++)page>=limits.c3?fail(
open,`${host} has more pages of advisories than are read.`):await inParallel(batches(open),limits.aS,ask),open=open.filter(each=>each.page!==void 0&&each.failed===
void 0);const wanted=new Map(queries.flatMap(({found})=>found).map(each=>[each.id,each])),unread=new Map;await inParallel([...wanted.values()],limits.mc,async each=>{
outage!==void 0?unread.set(each.id,outage):await recordOf(each).catch(error=>{const why=outageOf(error);unread.set(each.id,why),isDown(error)&&(outage=why)})});
const candidates=[];for(const{found}of queries){const own=[...new Map(found.map(each=>[each.id,each])).values()],read2=await Promise.all(own.map(each=>unread.has(
each.id)?bare(each.id):recordOf(each)));candidates.push(read2.flatMap(advisory=>advisory?[{advisory,isMatched:!0}]:[]))}return{candidates,unanswered:[...unansweredOf(
queries),...missingRecords(host,unread)]}},told(){if(requests!==0)return`Contacted ${host}, sent ${names.size} package ${names.size===1?"name":"names"}.`},close:()=>http.
close()}}function bodyOf({named:{ecosystem,name,version:version2},page}){return{package:{name,ecosystem},version:version2,...page!==void 0&&{page_token:page}}}function fail(queries,why){
for(const query of queries)query.failed=why}function*batches(queries){for(let at=0;at<queries.length;at+=limits.Il)yield queries.slice(at,at+limits.Il)}function unansweredOf(queries){
const byReason=new Map;for(const{named,failed}of queries){if(failed===void 0)continue;const same=byReason.get(failed);same?same.push(named):byReason.set(failed,
[named])}return[...byReason].map(([detail,packages])=>({packages,detail}))}function missingRecords(host,unread){const[first]=unread;if(!first)return[];const others=unread.
size>1?` and ${unread.size-1} more`:"";return[{packages:[],detail:`${host} did not give ${(0,lib_escape.C9)(first[0],80)}${others}: ${first[1]}`}]}function bare(id2){
return(0,advisories_record.C)({id:id2})}function parsed(bytes){try{return bytes&&JSON.parse(bytes.toString("utf8"))}catch{return}}function isDown(error){return error instanceof
remote_http.W_||error instanceof remote_http.Lw&&error.status!==404}function outageOf(error){if(error instanceof remote_http.Lw||error instanceof remote_http.W_||
error instanceof remote_http.kX)return sentence(error.message);throw error}function sentence(text){return`${text.replace(/\.$/,"")}.`}var severity=__webpack_require__(
96271);function readVector(text){const[first="",...rest]=text.trim().split("/"),version2=/^CVSS:(\d)\.\d$/.exec(first)?.[1],pairs=version2===void 0?[first,...rest]:
rest;return{version:version2??"2",metrics:new Map(pairs.map(pair=>pair.split(":",2)))}}const V3={AV:{N:.85,A:.62,L:.55,P:.2},AC:{L:.77,H:.44},UI:{N:.85,R:.62},C:{
H:.56,L:.22,N:0},I:{H:.56,L:.22,N:0},A:{H:.56,L:.22,N:0}},PRIVILEGES={U:{N:.85,L:.62,H:.27},C:{N:.85,L:.68,H:.5}};function scoreV3(metrics){const scope=metrics.
get("S");if(scope!=="U"&&scope!=="C")return;const privileges=weightOf(PRIVILEGES[scope],metrics.get("PR")),[AV,AC,UI,C,I,A]=weightsOf(V3,["AV","AC","UI","C","I",
"A"],metrics)??[];if(privileges===void 0||AV===void 0||AC===void 0||UI===void 0||C===void 0||I===void 0||A===void 0)return;const base=1-(1-C)*(1-I)*(1-A),impact=scope===
"U"?6.42*base:7.52*(base-.029)-3.25*(base-.02)**15;if(impact<=0)return 0;const exploitability=8.22*AV*AC*privileges*UI;return roundUp(Math.min((scope==="U"?1:1.08)*
(impact+exploitability),10))}function roundUp(score){const whole=Math.round(score*1e5);return whole%1e4===0?whole/1e5:(Math.floor(whole/1e4)+1)/10}const V2={AV:{
N:1,A:.646,L:.395},AC:{L:.71,M:.61,H:.35},Au:{N:.704,S:.56,M:.45},C:{C:.66,P:.275,N:0},I:{C:.66,P:.275,N:0},A:{C:.66,P:.275,N:0}};function scoreV2(metrics){const[
AV,AC,Au,C,I,A]=weightsOf(V2,["AV","AC","Au","C","I","A"],metrics)??[];if(AV===void 0||AC===void 0||Au===void 0||C===void 0||I===void 0||A===void 0)return;const impact=10.41*
(1-(1-C)*(1-I)*(1-A)),score=(.6*impact+.4*20*AV*AC*Au-1.5)*(impact===0?0:1.176);return Math.round(score*10)/10}function weightsOf(table,names,metrics){const weights=names.
map(name=>weightOf(table[name]??{},metrics.get(name)));return weights.every(each=>each!==void 0)?weights:void 0}function weightOf(table,value){return value!==void 0&&
Object.hasOwn(table,value)?table[value]:void 0}const STEPS={AV:"NALP",PR:"NLH",UI:"NPA",AC:"LH",AT:"NP",VC:"HLN",VI:"HLN",VA:"HLN",SC:"SHLN",SI:"SHLN",SA:"SHLN",
CR:"HML",IR:"HML",AR:"HML"},cvss4_UNSAID={E:"A",CR:"H",IR:"H",AR:"H"},SCORES=`
00 100 98 95 100 93 91 93 89 81|99 95 92 96 87 81 90 80 68|98 95 90 93 89 81 88 78 69|95 92 84 92 81 65 80 70 48|92 82 72 79 69 50 69 55 27
01 99 95 92 95 90 84 92 82 72|97 92 85 91 83 71 81 71 53|95 92 85 92 80 70 84 71 50|93 85 73 82 72 59 70 52 30|86 75 52 71 52 29 63 29 17
10 98 94 91 94 86 77 87 74 63|95 87 81 89 74 64 75 63 49|94 88 76 86 74 59 72 57 52|89 77 67 76 58 50 57 52 25|83 70 54 65 58 26 53 21 13
11 95 88 76 90 75 61 77 68 52|90 76 70 77 62 53 66 59 30|89 76 62 74 57 47 61 57 24|78 67 58 59 57 23 52 29 16|71 59 30 58 26 15 23 13 6
20 93 86 75 86 74 56 70 52 40|87 72 58 74 61 34 54 40 22|85 74 62 72 55 46 53 34 19|75 55 51 57 41 19 36 19 8|64 51 20 47 21 11 24 9 4
21 88 73 60 73 59 41 54 45 20|75 53 50 55 40 20 43 22 11|75 58 40 61 48 20 46 17 8|55 45 21 51 18 9 18 7 2|53 24 14 24 12 5 10 3 1`,IMPACTS=["00","01","10","11",
"21"],EQ1=[{worst:["AV:N/PR:N/UI:N"],depth:1},{worst:["AV:A/PR:N/UI:N","AV:N/PR:L/UI:N","AV:N/PR:N/UI:P"],depth:4},{worst:["AV:P/PR:N/UI:N","AV:A/PR:L/UI:P"],depth:5}],
EQ2=[{worst:["AC:L/AT:N"],depth:1},{worst:["AC:H/AT:N","AC:L/AT:P"],depth:2}],EQ36={"00":{worst:["VC:H/VI:H/VA:H/CR:H/IR:H/AR:H"],depth:7},"01":{worst:["VC:H/VI\
:H/VA:L/CR:M/IR:M/AR:H","VC:H/VI:H/VA:H/CR:M/IR:M/AR:M"],depth:6},10:{worst:["VC:L/VI:H/VA:H/CR:H/IR:H/AR:H","VC:H/VI:L/VA:H/CR:H/IR:H/AR:H"],depth:8},11:{worst:[
"VC:L/VI:H/VA:L/CR:H/IR:M/AR:H","VC:L/VI:H/VA:H/CR:H/IR:M/AR:M","VC:H/VI:L/VA:H/CR:M/IR:H/AR:M","VC:H/VI:L/VA:L/CR:M/IR:H/AR:H","VC:L/VI:L/VA:H/CR:H/IR:H/AR:M"],
depth:8},21:{worst:["VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"],depth:10}},EQ4=[{worst:["SC:H/SI:S/SA:S"],depth:6},{worst:["SC:H/SI:H/SA:H"],depth:5},{worst:["SC:L/SI:L/SA\
:L"],depth:4}];function scoreV4(given){const of=name=>{const modified=given.get(`M${name}`);if(modified!==void 0&&modified!=="X")return modified;const value=given.
get(name);return value===void 0||value==="X"?cvss4_UNSAID[name]??"":value};if(Object.entries(STEPS).some(([name,steps])=>of(name)===""||!steps.includes(of(name))))
return;if(["VC","VI","VA","SC","SI","SA"].every(name=>of(name)==="N"))return 0;const classes=classesOf(of),{eq1,eq2,impact,eq4,eq5}=classes,score=lookUp(classes);
if(impact===void 0||score===void 0)return;const group={eq1:EQ1[eq1],eq2:EQ2[eq2],impact:EQ36[impact],eq4:EQ4[eq4]},lower={eq1:lookUp({...classes,eq1:eq1+1}),eq2:lookUp(
{...classes,eq2:eq2+1}),impact:nextImpacts(impact).map(next=>lookUp({...classes,impact:next})??0).sort((a,b)=>b-a)[0],eq4:lookUp({...classes,eq4:eq4+1})},below=lookUp(
{...classes,eq5:eq5+1}),shares=Object.keys(group).flatMap(name=>{const next=lower[name],{worst:worst2,depth}=group[name]??{worst:[],depth:1};return next===void 0?
[]:[(score-next)*distance(worst2,of)/depth]}),counted=shares.length+(below===void 0?0:1),mean=counted===0?0:shares.reduce((sum,each)=>sum+each,0)/counted;return Math.
round(Math.min(100,Math.max(0,score-mean))+1e-6)/10}function classesOf(of){const is=(...pairs)=>pairs.map(pair=>of(pair.slice(0,-2))===pair.slice(-1)),open=is("\
AV:N","PR:N","UI:N"),eq1=open.every(Boolean)?0:open.some(Boolean)&&of("AV")!=="P"?1:2,eq2=is("AC:L","AT:N").every(Boolean)?0:1,high=is("VC:H","VI:H","VA:H"),eq3=high[0]&&
high[1]?0:high.some(Boolean)?1:2,eq4=is("SI:S","SA:S").some(Boolean)?0:is("SC:H","SI:H","SA:H").some(Boolean)?1:2,required=is("CR:H","IR:H","AR:H"),eq6=high.some(
(isHigh,index)=>isHigh&&required[index])?0:1;return{eq1,eq2,impact:IMPACTS.find(each=>each===`${eq3}${eq6}`),eq4,eq5:"APU".indexOf(of("E"))}}const TABLE=new Map(
SCORES.trim().split(`
`).map(line=>[line.slice(0,2),line.slice(3).split("|").map(column=>column.split(" ").map(Number))]));function lookUp({eq1,eq2,impact,eq4,eq5}){if(!(impact===void 0||
eq4>2||eq5<0||eq5>2))return TABLE.get(`${eq1}${eq2}`)?.[IMPACTS.indexOf(impact)]?.[eq4*3+eq5]}function nextImpacts(impact){return impact==="00"?["01","10"]:impact===
"21"?[]:impact==="11"?["21"]:["11"]}function distance(worst2,of){return worst2.map(vector=>stepsBelow(vector,of)).find(steps=>steps.every(step=>step>=0))?.reduce(
(sum,step)=>sum+step,0)??0}function stepsBelow(vector,of){return vector.split("/").map(pair=>{const[name="",value=""]=pair.split(":"),steps=STEPS[name]??"";return steps.
indexOf(of(name))-steps.indexOf(value)})}function scoreOf(vector){const{version:version2,metrics}=readVector(vector);return version2==="4"?scoreV4(metrics):version2===
"3"?scoreV3(metrics):version2==="2"?scoreV2(metrics):void 0}function wordOf(score){return score>=9?"critical":score>=7?"high":score>=4?"medium":"low"}const cvss_WORDS={
critical:"critical",high:"high",important:"high",moderate:"medium",medium:"medium",low:"low",negligible:"low"};function severityOfWord(word){const known=word?.trim().
toLowerCase()??"";return Object.hasOwn(cvss_WORDS,known)?cvss_WORDS[known]:void 0}function severityOfRatings(ratings){const newest=ratings.toSorted((a,b)=>a.type<
b.type?1:a.type>b.type?-1:0);for(const{type,score}of newest){const points=type.startsWith("CVSS")?scoreOf(score):void 0;if(points!==void 0&&points>0)return wordOf(
points)}return newest.map(({score})=>severityOfWord(score)).find(each=>each!==void 0)}const MALICIOUS=/^MAL-/,NAMES=[MALICIOUS,/^GHSA-/,/^CVE-/,/^(?:PYSEC|GO|RUSTSEC)-/];
function problemsOf(about,candidates){if(candidates.length===0)return[];const order=versionOrderOf(about.ecosystem),matched=candidates.flatMap(({advisory,isMatched})=>{
const match=order&&(0,affects.HU)(advisory,about,order);return match||isMatched?[{advisory,match}]:[]});return groupsOf(matched).map(group=>problemOf(about,group)).
toSorted((a,b)=>problems_rankOf(a)-problems_rankOf(b)||(a.id<b.id?-1:1))}function groupsOf(matched){const groupOf=new Map,groups=new Set;for(const each of matched){
const group=new Set([each]);groups.add(group);for(const name of[each.advisory.id,...each.advisory.aliases]){const other=groupOf.get(name);if(other&&other!==group){
groups.delete(other);for(const one of other){group.add(one);for(const known of[one.advisory.id,...one.advisory.aliases])groupOf.set(known,group)}}groupOf.set(name,
group)}}return[...groups].map(group=>[...group])}function problemOf(about,group){const names=[...new Set(group.flatMap(({advisory})=>[advisory.id,...advisory.aliases]))].
sort(byName),[id2=""]=group.map(({advisory})=>advisory.id).sort(byName),fixed=fixedOf(about,group),summary=group.toSorted((a,b)=>byName(a.advisory.id,b.advisory.
id)).find(({advisory})=>advisory.summary);return{package:about,grade:gradeOf(group),id:id2,aliases:names.filter(name=>name!==id2),summary:summary?.advisory.summary??
"",...fixed!==void 0&&{fixed},isBare:group.every(({advisory})=>advisory.affected.length===0)}}function byName(a,b){const place=name=>{const found=NAMES.findIndex(
form=>form.test(name));return found<0?NAMES.length:found};return place(a)-place(b)||(a<b?-1:a>b?1:0)}function gradeOf(group){return group.some(({advisory})=>MALICIOUS.
test(advisory.id))?"malicious":worst(group.map(({advisory,match})=>severityOfWord(match?.affected.rated??advisory.rated)))??worst(group.map(ratedBy))??"unrated"}
function ratedBy({advisory,match}){return severityOfRatings(match?.affected.ratings??[])??severityOfRatings(advisory.ratings)}function worst(severities){const found=severity.
oC.find(each=>severities.includes(each));return found==="info"?void 0:found}function fixedOf(about,group){const order=versionOrderOf(about.ecosystem);return order?
group.flatMap(({match})=>match?.fixed??[]).toSorted((a,b)=>order(a,b)??0).find(version2=>group.every(({advisory})=>!(0,affects.HU)(advisory,{...about,version:version2},
order))):void 0}const GRADES=["malicious","critical","high","medium","unrated","low"];function problems_rankOf({grade}){return GRADES.indexOf(grade)}var finding_order=__webpack_require__(
41272),external_node_crypto_=__webpack_require__(77598),external_node_os_=__webpack_require__(48161);function cacheFolderOf(env){const{RUNNER_TOOL_CACHE,XDG_CACHE_HOME,
LOCALAPPDATA,HOME}=env,[top,...below]=RUNNER_TOOL_CACHE?[RUNNER_TOOL_CACHE,"bartizan"]:XDG_CACHE_HOME?[XDG_CACHE_HOME,"bartizan"]:LOCALAPPDATA?[LOCALAPPDATA,"ba\
rtizan","cache"]:[HOME,".cache","bartizan"];return top&&(0,external_node_fs_.existsSync)(top)?(0,external_node_path_.join)(top,...below):void 0}function openCacheFolder(folder){
if(folder===void 0)return;const pathOf2=key=>(0,external_node_path_.join)(folder,(0,hash.fg)(key).slice(0,40));let isReady=!1;return{get(key){let descriptor;try{
return descriptor=(0,external_node_fs_.openSync)(pathOf2(key),"r"),isOurs((0,external_node_fs_.fstatSync)(descriptor))?(0,external_node_fs_.readFileSync)(descriptor):
void 0}catch{return}finally{descriptor!==void 0&&(0,external_node_fs_.closeSync)(descriptor)}},put(key,bytes){const path=pathOf2(key),draft=`${path}.${(0,external_node_crypto_.
randomUUID)()}.new`;try{isReady||makeReady(folder),isReady=!0,(0,external_node_fs_.writeFileSync)(draft,bytes,{mode:384,flag:"wx"}),(0,external_node_fs_.renameSync)(
draft,path)}catch{(0,external_node_fs_.rmSync)(draft,{force:!0})}}}}function isOurs({uid,mode}){const own=ownId();return own===void 0||own===uid&&(mode&18)===0}
function ownId(){try{const{uid}=(0,external_node_os_.userInfo)();return uid<0?void 0:uid}catch{return}}function makeReady(folder){(0,external_node_fs_.mkdirSync)(
folder,{recursive:!0,mode:448});const names=(0,external_node_fs_.readdirSync)(folder);if(names.length<limits.KP)return;const aged=names.map(name=>({name,time:(0,external_node_fs_.
statSync)((0,external_node_path_.join)(folder,name)).mtimeMs}));aged.sort((a,b)=>a.time-b.time);for(const{name}of aged.slice(0,limits.KP/2))(0,external_node_fs_.
rmSync)((0,external_node_path_.join)(folder,name),{force:!0})}var version=__webpack_require__(96480),artifacts_artifact=__webpack_require__(7999),bounds=__webpack_require__(
84559),capture=__webpack_require__(87020),classify=__webpack_require__(27332),decode=__webpack_require__(42972),build_engine=__webpack_require__(11890),lib_document=__webpack_require__(
55721),lazy=__webpack_require__(38552),build_occurrences=__webpack_require__(22474);const findings_NAMES=4,NAME=120,SUMMARY=160;async function advisoryFindings(problems,request){
const engine=(0,lazy.R)(()=>(0,build_engine.P)(request.rules,limits.aA+1)),files=new Map;for(const problem of problems)for(const rule of request.rules)if(!(rule.
isMaskOnly||!rule.advisories?.includes(problem.grade)))for(const entry of entriesOf(problem,rule)){const key=`${entry.place.target}\0${entry.place.path}`,file=files.
get(key);file?file.push(entry):files.set(key,[entry])}const findings=[];for(const entries of files.values())findings.push(...await captured(entries,request,engine)??
entries.map(unseen));return findings}function entriesOf(problem,rule){const{places}=problem.package,first=new Map;for(const place of places){const key=`${place.
target}\0${place.path}`;first.has(key)||first.set(key,place)}return[...first.values()].map(place=>{const among=places.filter(each=>each.target===place.target&&each.
path===place.path);return{problem,place,occurrence:occurrenceOf(problem,rule,among)}})}function occurrenceOf(problem,rule,places){const{ecosystem,name,version:version2,
isDev}=problem.package,[place]=places,isWeaker=!(problem.grade==="malicious")&&(isDev||problem.fixed===void 0||problem.grade==="unrated"),isUnsure=hasOtherNamesakes(
problem)||problem.isBare||isLeast(problem);return{rule,range:place.span,place:`${ecosystem} ${name}`,message:messageOf(problem),evidence:[`${name} ${version2??""}`.
trim(),[problem.id,...problem.aliases].slice(0,findings_NAMES).join(", ")],notes:notesOf(problem,places),identity:problem.id,...isUnsure&&{confidence:"medium"},
...(isWeaker||isUnsure)&&{tier:"review"}}}function hasOtherNamesakes({package:{ecosystem,source}}){return!source.isPublic&&ecosystem!=="GitHub Actions"&&ecosystem!==
"Go"}function isLeast({package:{ecosystem,name}}){return ecosystem==="Go"&&name==="stdlib"}function messageOf({package:{name,version:version2},grade,id:id2,aliases,
summary,fixed}){const what=(0,lib_escape.C9)(`${name} ${version2??""}`.trim(),NAME),names=[id2,...aliases].slice(0,findings_NAMES).join(", "),said=summary===""?
names:`${plain(summary)} (${names})`;if(grade==="malicious")return`Malicious package ${what}: ${said}.`;const graded=grade==="unrated"?"Known vulnerability, rat\
ed by nobody,":"Known vulnerability",end=fixed===void 0?"No fixed version is known.":`Fixed in ${(0,lib_escape.C9)(fixed,NAME)}.`;return`${graded} in ${what}: ${said}\
. ${end}`}function plain(text){return(0,lib_escape.C9)(text,SUMMARY).replace(/[{}]/g,"").replace(/[.\s]+$/,"")}function notesOf(problem,places){const{isDirect,isDev,
isOptional}=problem.package,askedBy=[...new Set(places.flatMap(each=>each.askedBy))];return[...askedBy.length>0?[`Asked for by ${askedBy.slice(0,3).join(", ")}`]:
isDirect===!0?["Asked for by the project itself"]:isDirect===!1?["Brought in by other packages"]:[],...isDev?["Needed in development only"]:isOptional?["Optiona\
l"]:[],...hasOtherNamesakes(problem)?["From a registry of the project\u2019s own, which may have another package of that name"]:[],...isLeast(problem)?["The lea\
st version that builds it: what does may be newer"]:[],...places.length>1?[`At ${places.length} places of this file`]:[]]}async function captured(entries,{targets,
secretKey,gap},engine){const[{place}={place:void 0}]=entries,target=targets.find(({info})=>info.id===place?.target);if(!target||!place)return;const classification=(0,classify.
CC)()((target.info.place??"")+place.path),parse=await(0,lib_document.lB)((0,artifacts_artifact.b)(classification.format)?[classification.format]:[]),{buffer}=engine(),
whole=wholeOf(target,place.path,buffer);if(!whole)return;const{bytes,hasByteOrderMark,isTranscoded}=(0,decode.g)((0,decode.D4)(whole)),artifact=(0,artifacts_artifact.
D)({...classification,path:place.path,bytes,isWhole:!0,parse}),{id:id2}=target.info,leftOut=(rule,count)=>gap({target:id2,path:place.path,reason:"too-large",detail:`${count}\
 further findings of ${rule} are not listed`}),occurrences=(0,bounds.M)(entries.map(({occurrence})=>occurrence),leftOut);return(0,capture.nk)(artifact,occurrences,
{target:id2,secrets:(0,build_occurrences.V)(artifact,engine()),secretKey,hasByteOrderMark,isTranscoded,refuseMarker:()=>{}})}function wholeOf(target,path,buffer){
const content=target.read({path},buffer);if(content.kind==="whole")return buffer.subarray(0,content.length);let whole;return content.kind==="partial"&&content.size<=
limits.MR&&target.withSource?.({path},source=>{whole=Buffer.from(source.read(0,source.size))}),whole}function unseen({place,occurrence}){const{rule,place:logical="",
message=rule.message,evidence=[],notes=[],identity=""}=occurrence;return{ruleId:rule.info.id,message,severity:rule.info.severity,confidence:occurrence.confidence??
rule.info.confidence,tier:(0,capture.kx)(occurrence),use:place.use,locations:[{target:place.target,path:place.path,range:place.range,logical}],evidence:[...evidence,
...notes],identity:{place:logical,evidence:(0,hash.fg)(identity).slice(0,16)},proven:!1}}function unansweredGaps(unanswered,packages){const files=new Map,filesOf=new Map;
for(const each of packages){const own=new Set(each.places.map(({target,path})=>`${target}\0${path}`));filesOf.set(nameOf(each),new Set([...filesOf.get(nameOf(each))??
[],...own]));for(const{target,path}of each.places){const key=`${target}\0${path}`,file=files.get(key)??{target,path,all:0};files.set(key,file)}for(const key of own)
files.get(key).all++}return unanswered.flatMap(({packages:lacking,detail})=>{const counts=new Map;for(const each of lacking)for(const key of filesOf.get(nameOf(
each))??[])counts.set(key,(counts.get(key)??0)+1);if(lacking.length===0){const[first]=files.values();return first?[{target:first.target,path:first.path,reason:"\
advisories-unanswered",detail}]:[]}return[...counts].map(([key,count])=>{const{target,path,all}=files.get(key),of=count===all?all===1?"Its package was":`Its ${all}\
 packages were`:`${count} of its ${all} packages were`;return{target,path,reason:"advisories-unanswered",detail:`${of} not looked up: ${detail}`}})})}function whyUnasked({
ecosystem,version:version2,source},isSent){const unasked=why=>({reason:"advisories-unasked",why});if(source.kind!=="path")return source.kind==="git"||source.kind===
"url"?unasked("come from an address and no registry"):source.kind!=="registry"?unasked("come from a place the file does not name"):isSent&&!source.isPublic?unasked(
"do not come from the public registry, so their names are not sent"):version2===void 0?unasked("have no version"):versionOrderOf(ecosystem)===void 0?unasked(`ar\
e of ${ecosystem}, whose versions are not compared`):isVersion(ecosystem,version2)?void 0:unasked("have a version that is none")}function unaskedGaps(packages,isSent){
const groups=new Map;for(const each of packages){const found=whyUnasked(each,isSent);if(found)for(const{target,path}of new Map(each.places.map(place=>[`${place.
target}\0${place.path}`,place])).values()){const key=`${target}\0${path}\0${found.why}`,group=groups.get(key)??{gap:{target,path,reason:found.reason},why:found.
why,names:[]};group.names.push(each.version===void 0?each.name:`${each.name} ${each.version}`),groups.set(key,group)}}return[...groups.values()].map(({gap,why,names})=>{
const shown=names.slice(0,3).join(", "),more=names.length>3?` and ${names.length-3} more`:"";return{...gap,detail:`Not looked up in advisories, since they ${why}\
: ${shown}${more}.`}})}function nameOf({ecosystem,name,version:version2}){return`${ecosystem}\0${name}\0${version2??""}`}const OSV_API="https://api.osv.dev";function openAdvisorySource(source,{
env,...time}){const keep=openCacheFolder(cacheFolderOf(env));if(source.kind==="database")return openDatabase({...source,keep,...time});const http=(0,remote_http.
fb)({base:new URL(source.url??OSV_API),credential:()=>({headers:async()=>({}),secrets:()=>[]}),userAgent:`bartizan/${version.x} (+https://github.com/bartizan/ba\
rtizan)`,sleep:milliseconds=>new Promise(resolve=>setTimeout(resolve,milliseconds)),env,...time});return openOsvApi(http,keep)}async function lookUpAdvisories(result,request){
const{source,isSent}=request,rules=request.rules.filter(({advisories,isMaskOnly})=>advisories&&!isMaskOnly),known=new Map,byName2=new Map,ask=async packages=>{const wanted=[
...new Map(askable(packages,isSent).map(each=>[keyOf(each),each]))].filter(([key])=>!known.has(key)).map(([,each])=>each);if(wanted.length===0)return[];const{candidates,
unanswered:unanswered2}=await source.lookUp(wanted),lacking=new Set(unanswered2.flatMap(({packages:some})=>some.map(keyOf)));for(const[index,each]of wanted.entries()){
const found=candidates[index]??[];(found.length>0||!lacking.has(keyOf(each)))&&known.set(keyOf(each),found);const same=byName2.get(look_up_nameOf(each))??new Set;
for(const{advisory}of found)same.add(advisory);byName2.set(look_up_nameOf(each),same)}return unanswered2},problemsIn=packages=>askable(packages,isSent).flatMap(
each=>problemsOf(each,known.get(keyOf(each))??ofName(each))),ofName=each=>[...byName2.get(look_up_nameOf(each))??[]].map(advisory=>({advisory,isMatched:!1})),unanswered=await ask(
result.packages),gaps=[...unansweredGaps(unanswered,result.packages),...unaskedGaps(result.packages,isSent)],findings=await advisoryFindings(problemsIn(result.packages),
{...request,gap:gap=>gaps.push(gap)}),hasAnswers=known.size>0,ids2=rules.map(({info})=>info.id);return{head:{...result,findings:[...result.findings,...findings].
toSorted(finding_order.h),...hasAnswers&&{applied:new Set([...result.applied,...ids2])},...unanswered.length>0&&{unlooked:new Set([...result.unlooked,...ids2])},
coverage:(0,coverage_book.c)(result.coverage,gaps)},async inBase(base){const{packages}=base.result;await ask(packages);const found=await advisoryFindings(problemsIn(
packages),{...request,targets:[],gap:()=>{}});return{...base,result:{...base.result,findings:[...base.result.findings,...found]}}},notices(){const told=source.told();
return told===void 0?[]:[{kind:"contact",message:told}]},close:()=>source.close()}}function askable(packages,isSent){return packages.filter(each=>each.version!==
void 0&&each.source.kind!=="path"&&whyUnasked(each,isSent)===void 0)}function keyOf(each){return`${look_up_nameOf(each)}\0${each.version}`}function look_up_nameOf({
ecosystem,name}){return`${ecosystem}\0${name}`}}),85688:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{HU:()=>matchOf,MO:()=>packageKey,fH:()=>isAffected});function packageKey(ecosystem,name){return ecosystem==="PyPI"?name.toLowerCase().replace(/[-_.]+/g,"-"):ecosystem===
"NuGet"||ecosystem==="Packagist"||ecosystem==="GitHub Actions"?name.toLowerCase():name}function matchOf(advisory,{ecosystem,name,version},order){const key=packageKey(
ecosystem,name),found=advisory.affected.filter(each=>each.ecosystem===ecosystem&&packageKey(each.ecosystem,each.name)===key&&isAffected(each,version,order)),[affected]=found;
if(!affected)return;const mended=found.flatMap(({ranges})=>ranges.flatMap(range=>fixesAbove(range,version,order))).filter(each=>!found.some(other=>isAffected(other,
each,order))).sort((a,b)=>order(a,b)??0);return{affected,...mended[0]!==void 0&&{fixed:mended[0]}}}function isAffected({versions,ranges},version,order){return versions.
includes(version)||ranges.some(range=>isInRange(range,version,order))?!0:!ranges.some(({kind})=>kind!=="GIT")&&versions.some(each=>order(each,version)===0)}function isInRange({
kind,events},version,order){if(kind==="GIT"||events.length===0)return!1;let hasLimit=!1,isBelowLimit=!1,last;for(const event of events){const side=compare(version,
event[1],order);event[0]==="limit"?(hasLimit||=event[1]!=="*",isBelowLimit||=event[1]!=="*"&&(side??0)<0):side!==void 0&&(side>0||side===0&&event[0]!=="last_aff\
ected")&&(!last||(compare(event[1],last[1],order)??0)>=0)&&(last=event)}return last?.[0]==="introduced"&&(!hasLimit||isBelowLimit)}function compare(a,b,order){return a===
b?0:a==="0"?-1:b==="0"?1:order(a,b)}function fixesAbove({kind,events},version,order){return kind==="GIT"?[]:events.flatMap(([name,at])=>name==="fixed"&&(order(at,
version)??0)>0?[at]:[])}}),23301:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>readAdvisory,
e:()=>readReach});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354),_lib_member_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(60132);
const ID_TEXT=100,NAME_TEXT=300,SUMMARY_TEXT=300,ALIASES=50,EVENTS=["introduced","fixed","last_affected","limit"],KINDS=["SEMVER","ECOSYSTEM","GIT"];function readAdvisory(value,only){
const id2=textOf((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(value,"id"),ID_TEXT);if(id2===void 0||!isId(id2)||(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.
D)(value,"withdrawn")!==void 0)return;const affected=listOf((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(value,"affected")).flatMap(each=>readAffected(each,
only)??[]).slice(0,_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.TI),rated=ratedBy(value);return{id:id2,aliases:texts((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.
D)(value,"aliases")).filter(isId).slice(0,ALIASES),summary:summaryOf(value),affected,ratings:ratingsOf(value),...rated!==void 0&&{rated}}}function isId(text){return text.
length<=ID_TEXT&&/^[A-Za-z]+-[\w.:-]+$/.test(text)}function readAffected(value,only){const about=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(value,"packag\
e"),ecosystem=textOf((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(about,"ecosystem"),NAME_TEXT)?.replace(/:.*/s,""),name=textOf((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.
D)(about,"name"),NAME_TEXT);if(ecosystem===void 0||name===void 0||only?.(ecosystem,name)===!1)return;const rated=ratedBy(value)??textOf((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.
D)((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(value,"ecosystem_specific"),"severity"),ID_TEXT);return{ecosystem,name,...readReach(value),ratings:ratingsOf(
value),...rated!==void 0&&{rated}}}function readReach(value){return{ranges:listOf((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(value,"ranges")).flatMap(each=>readRange(
each)??[]),versions:texts((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(value,"versions")).slice(0,_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.gS)}}function readRange(value){
const kind=KINDS.find(each=>each===(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(value,"type"));if(kind===void 0)return;const events=[];for(const event of listOf(
(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(value,"events")).slice(0,_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.GJ))for(const name of EVENTS){const version=textOf(
(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(event,name),NAME_TEXT);version!==void 0&&events.push([name,version])}return{kind,events}}function ratingsOf(value){
return listOf((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(value,"severity")).slice(0,10).flatMap(each=>{const[type,score]=[textOf((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.
D)(each,"type"),ID_TEXT),textOf((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(each,"score"),NAME_TEXT)];return type===void 0||score===void 0?[]:[{type,score}]})}
function ratedBy(value){return textOf((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(value,"database_specif\
ic"),"severity"),ID_TEXT)}function summaryOf(value){const given=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.D)(value,"summary"),details=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_1__.
D)(value,"details"),text=typeof given=="string"&&given.trim()!==""?given:typeof details=="string"?details:"",[line=""]=text.trimStart().split(/[\r\n]/,1);return line.
replace(/^#+ */,"").slice(0,SUMMARY_TEXT)}function listOf(value){return Array.isArray(value)?value:[]}function texts(value){return listOf(value).filter(each=>typeof each==
"string"&&each.length<=NAME_TEXT)}function textOf(value,most){return typeof value=="string"&&value!==""&&value.length<=most?value:void 0}}),26480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openRecords:()=>openRecords});var _affects_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85688),_record_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
23301);function openRecords(values){const advisories=values.flatMap(value=>(0,_record_js__WEBPACK_IMPORTED_MODULE_0__.C)(value)??[]);return{lookUp:async packages=>({
candidates:packages.map(({ecosystem,name})=>advisories.filter(({affected})=>affected.some(each=>each.ecosystem===ecosystem&&(0,_affects_js__WEBPACK_IMPORTED_MODULE_1__.
MO)(ecosystem,each.name)===(0,_affects_js__WEBPACK_IMPORTED_MODULE_1__.MO)(ecosystem,name))).map(advisory=>({advisory,isMatched:!1}))),unanswered:[]}),told:()=>{},
close:()=>{}}}}),31303:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{UD:()=>inflate,
sR:()=>isDamaged,sd:()=>inflateStream});var node_zlib__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38522);const UNPACK={raw:node_zlib__WEBPACK_IMPORTED_MODULE_0__.
inflateRawSync,zlib:node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync,gzip:node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync};function inflate(packed,form,limit){
let isCut=!1;for(let given=packed;given.length>0;given=given.subarray(0,Math.floor(given.length/4)))try{return{bytes:UNPACK[form](given,{maxOutputLength:limit,finishFlush:node_zlib__WEBPACK_IMPORTED_MODULE_0__.
constants.Z_SYNC_FLUSH}),isCut}}catch(error){if((!(error instanceof Error)||!("code"in error)||error.code!=="ERR_BUFFER_TOO_LARGE")&&given.length<=64)return;isCut=
!0}}const STREAM={raw:node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw,zlib:node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate,gzip:node_zlib__WEBPACK_IMPORTED_MODULE_0__.
createGunzip},CHUNK=64*1024;async function*inflateStream(packed,form){const unzip=STREAM[form]({chunkSize:CHUNK});let failed,goOn=()=>{};unzip.on("drain",()=>goOn()).
on("close",()=>goOn());const feeding=(async()=>{try{for await(const chunk of packed){if(unzip.destroyed)return;unzip.write(chunk)||await new Promise(resolve=>{goOn=
resolve})}unzip.end()}catch(error){failed={error},unzip.destroy()}})();try{yield*unzip,await feeding}catch(error){throw failed?failed.error:error}finally{unzip.
destroy()}}function isDamaged(error){return typeof error=="object"&&error!==null&&"code"in error&&String(error.code).startsWith("Z_")}}),5607:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ld:()=>readLocalHeader,Ly:()=>openMember,ue:()=>readZip});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4573),_byte_source_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21020),_inflate_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31303);const END=101010256,
END_64=101075792,ENTRY=33639248,LOCAL=67324752,TAIL=65557,DIRECTORY_BYTES=8*1024*1024;function readZip(source,most,directoryBytes=DIRECTORY_BYTES){const length=Math.
min(source.size,TAIL),tail=source.read(source.size-length,length);for(let at=tail.length-22;at>=0;at--){if(tail.readUInt32LE(at)!==END)continue;const zip=directoryOf(
source,tail,at,source.size-length,{most,directoryBytes});if(zip)return zip}}function directoryOf(source,tail,at,tailAt,{most,directoryBytes}){let count=tail.readUInt16LE(
at+10),size=tail.readUInt32LE(at+12),offset=tail.readUInt32LE(at+16),endAt=tailAt+at;if(count===65535||size===4294967295||offset===4294967295){const locator=source.
read(endAt-20,20),end=locator.length===20?source.read(Number(locator.readBigUInt64LE(8)),56):locator;end.length===56&&end.readUInt32LE(0)===END_64&&(endAt=Number(
locator.readBigUInt64LE(8)),count=Number(end.readBigUInt64LE(32)),size=Number(end.readBigUInt64LE(40)),offset=Number(end.readBigUInt64LE(48)))}const shift=Math.
max(0,endAt-size-offset),directory=source.read(offset+shift,Math.min(size,directoryBytes)),members=[];for(let place=0;place+46<=directory.length&&members.length<
most&&directory.readUInt32LE(place)===ENTRY;){const nameLength=directory.readUInt16LE(place+28),extraLength=directory.readUInt16LE(place+30),extra=directory.subarray(
place+46+nameLength,place+46+nameLength+extraLength),[fullSize,packedSize,localOffset]=wide(extra,[directory.readUInt32LE(place+24),directory.readUInt32LE(place+
20),directory.readUInt32LE(place+42)]),bytes=directory.subarray(place+46,place+46+nameLength),external=directory.readUInt32LE(place+38);members.push({name:bytes.
toString("utf8"),...!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)&&{rawName:Buffer.from(bytes)},flags:directory.readUInt16LE(place+8),method:directory.
readUInt16LE(place+10),crc:directory.readUInt32LE(place+16),size:fullSize,packedSize,offset:localOffset+shift,mode:external>>>16,attributes:external&255}),place+=
46+nameLength+extraLength+directory.readUInt16LE(place+32)}if(!(members.length===0&&count>0))return{members,isCut:members.length<count,directoryAt:offset+shift,
directorySize:size,endAt:tailAt+at}}function wide(extra,numbers){for(let at=0;at+4<=extra.length;at+=4+extra.readUInt16LE(at+2)){if(extra.readUInt16LE(at)!==1)continue;
let place=at+4;for(const[index,number]of numbers.entries())number!==4294967295||place+8>extra.length||(numbers[index]=Number(extra.readBigUInt64LE(place)),place+=
8)}return numbers}function readLocalHeader(source,offset){const header=source.read(offset,30);if(header.length<30||header.readUInt32LE(0)!==LOCAL)return;const nameLength=header.
readUInt16LE(26),extraLength=header.readUInt16LE(28),rest=source.read(offset+30,nameLength+extraLength);if(rest.length<nameLength)return;const[size,packedSize]=wide(
rest.subarray(nameLength),[header.readUInt32LE(22),header.readUInt32LE(18),0]);return{name:Buffer.from(rest.subarray(0,nameLength)),flags:header.readUInt16LE(6),
method:header.readUInt16LE(8),packedSize,size,dataAt:offset+30+nameLength+extraLength}}function openMember(source,member,limit){const start=readLocalHeader(source,
member.offset)?.dataAt;if(start===void 0)return;if(member.method===0)return{source:(0,_byte_source_js__WEBPACK_IMPORTED_MODULE_1__.Mz)(source,start,member.packedSize),
isCut:!1};if(member.method!==8)return;const packed=source.read(start,Math.min(member.packedSize,limit)),inflated=(0,_inflate_js__WEBPACK_IMPORTED_MODULE_2__.UD)(
packed,"raw",limit);return inflated&&{source:(0,_byte_source_js__WEBPACK_IMPORTED_MODULE_1__.Xl)(inflated.bytes),isCut:inflated.isCut||packed.length<member.packedSize}}})};export{id,ids,modules};
