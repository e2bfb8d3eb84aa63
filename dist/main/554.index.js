const id=554,ids=[554,7147],modules={97147:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{i:()=>CONFIG_PATHS});const CONFIG_PATHS=["bartizan.yml","bartizan.yaml",".bartizan.yml",".bartizan.yaml",".github/bartizan.yml",".github/bartizan.yaml"]}),33092:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{fix:()=>fix});var assess=__webpack_require__(39046),build_base=__webpack_require__(
1823),config_event=__webpack_require__(63791),config_settings=__webpack_require__(14318),find_config=__webpack_require__(67212),artifact=__webpack_require__(7999),
classify=__webpack_require__(27332),decode=__webpack_require__(42972),lower=__webpack_require__(76616),syntax=__webpack_require__(71553),lib_document=__webpack_require__(
55721),limits=__webpack_require__(54354);function objectionsTo(before,after,fixed){const[had,has]=[countsOf(before),countsOf(after)],aimed=new Map;for(const each of fixed)
aimed.set(keyOf(each),(aimed.get(keyOf(each))??0)+1);const objections=[];for(const[key,{count,of}]of has){const wanted=(had.get(key)?.count??0)-(aimed.get(key)??
0);if(count<=wanted)continue;const[{target,path}]=of.finding.locations,why=aimed.has(key)?"the finding stayed":`it would bring ${of.rule.id}`;objections.push({target,
path,why})}return[...objections,...newGaps(before,after)]}function newGaps(before,after){const gapKey=({target,path,reason})=>[target,path,reason].join("\0"),had=new Set(
before.coverage.gaps.map(gapKey));return after.coverage.gaps.filter(gap=>!had.has(gapKey(gap))).map(({target,path,detail})=>({target,path,why:`less of the file \
could be looked at: ${detail}`}))}function countsOf({findings}){const counts=new Map;for(const each of allOpen(findings)){const key=keyOf(each),known=counts.get(
key);known?known.count++:counts.set(key,{count:1,of:each})}return counts}function allOpen(findings){return findings.flatMap(each=>[each,...each.copies??[]]).filter(
({status,tier})=>status!=="suppressed"&&tier!=="context")}function keyOf({finding,rule}){const[{target,path}]=finding.locations;return[target,path,rule.id].join(
"\0")}function createSyntaxCheck(){const reader=(0,syntax.h)();return{async problemsIn(path,bytes){const text=(0,decode.D4)(bytes).bytes.toString("utf8"),{format}=(0,classify.
L8)(path);if((0,artifact.b)(format))return(await(0,lib_document.lB)([format]))(text,format).problems.length;const head=format==="markdown"?/^---\r?\n([\s\S]*?)\r?\n---/.
exec(text)?.[1]:void 0;if(head!==void 0)return(await(0,lib_document.lB)(["yaml"]))(head,"yaml").problems.length;const grammar=(0,lower.Le)(path);if(!grammar||text.
length>limits.t7)return 0;await reader.load([grammar]);const tree=reader.read(text,grammar);return tree?errorsIn(tree.root):0}}}function errorsIn(node){const own=node.
type==="ERROR"||node.at===node.to&&node.isNamed&&node.children.length===0&&node.type==="identifier";return node.children.reduce((sum,child)=>sum+errorsIn(child),
own?1:0)}var errors=__webpack_require__(61469),lib_glob=__webpack_require__(26740),lazy=__webpack_require__(38552),text_edits=__webpack_require__(3369),version=__webpack_require__(
96480),load=__webpack_require__(11146),run=__webpack_require__(6513),scan=__webpack_require__(58919),byte_source=__webpack_require__(21020);function openOverlay(target,changed,only){
const bytesOf=({path,rawPath})=>rawPath===void 0?changed.get(path):void 0;return{...target,async list(){const listing=await target.list();if(!only)return listing;
const{others}=listing,around=listing.files.filter(({path})=>!only.has(path));return{...listing,files:listing.files.filter(({path})=>only.has(path)),others:async()=>[
...around,...await others?.()??[]],gaps:[]}},read(file,buffer,mayBeBinary){const bytes=bytesOf(file);return bytes?bytes.length>limits.aA?{kind:"gap",reason:"too\
-large",detail:"changed, it would be too large"}:(bytes.copy(buffer),{kind:"whole",length:bytes.length}):target.read(file,buffer,mayBeBinary)},...target.withSource&&
{withSource(file,use){const bytes=bytesOf(file);if(!bytes)return target.withSource?.(file,use);use((0,byte_source.Xl)(bytes))}}}}async function fix({workspaces,
settings:given,onProgress},host){const[first]=workspaces;if(!first)throw new errors.y("no path was named");const base=(0,build_base.lN)(config_event.rD,workspaces),
config=await(0,find_config.loadConfig)({workspace:first,trust:base.trust,explicit:given.config,baseCommit:base.configCommit,forkPoint:void 0},host),settings=(0,config_settings.
ss)(config.settings,given),{onlyRules,...others}=settings,rules=await(0,load.loadRules)(others,host);onlyRules&&await(0,load.loadRules)({onlyRules},host);const isWanted=({
rule})=>onlyRules?.some(glob=>(0,lib_glob.k)(rule.id,glob))??!0,options={rules,include:settings.include??[],exclude:settings.exclude??[],secretKey:(0,lazy.R)(host.
randomKey),now:host.now,onProgress:(done,total)=>onProgress?.("scan",done,total)},targets=workspaces.map(({target})=>{const listing=(0,lazy.R)(()=>target.list());
return{...target,info:{...target.info,configPrefix:config.configPrefix},list:listing}}),look=async(changes2,only)=>(0,assess.assess)(await(0,scan.W)(targets.map(
target=>openOverlay(target,changes2.get(target.info.id)??new Map,only)),options),{version:version.x,today:host.today(),gate:(0,run.gatePolicy)(settings,config_event.
rD,base,config.reportsOnly),ignores:config.ignores,markers:config.markers}),originals=createOriginals(targets),syntax2=createSyntaxCheck(),attempts=new Map;let changes=new Map,
now=await look(changes);const applied=async batch=>{const next=new Map([...changes].map(([target,files])=>[target,new Map(files)]));for(const[{target,path},own]of byFile(
batch)){const bytes=changes.get(target)?.get(path)??originals.bytesOf(target,path);if(typeof bytes=="string")return bytes;const edits=(0,text_edits.Sj)(own.flatMap(
({finding})=>finding.fix.edits));if(!edits)return"two fixes want the same place";const after=(0,text_edits.QU)(bytes,edits,hasByteOrderMark(bytes)?3:0);if(await syntax2.
problemsIn(path,after)>await syntax2.problemsIn(path,bytes))return"the file could no longer be parsed";const files=next.get(target)??new Map;next.set(target,files.
set(path,after))}return next},isNext=each=>isWanted(each)&&!attempts.has(attemptKey(each)),conclude=(assessed,why)=>attempts.set(attemptKey(assessed),{assessed,
...why!==void 0&&{why}}),oneByOne=async batch=>{const kept=[],only=new Set(batch.flatMap(({finding})=>[...finding.locations,...finding.flow??[]].map(({path})=>path))),
own=new Set(batch.map(fileOf));let seen=await look(changes,only);for(let tries=0;tries<limits.sP;tries++){const each=allOpen(seen.findings).filter(isFixable).find(
other=>own.has(fileOf(other))&&isNext(other));if(!each)break;const next=await applied([each]),later=typeof next=="string"?void 0:await look(next,only),why=later?
objectionsTo(seen,later,[each])[0]?.why:String(next);conclude(each,why),!(why!==void 0||!later||typeof next=="string")&&([changes,seen]=[next,later],kept.push(each))}
for(const each of batch)attempts.has(attemptKey(each))||conclude(each,"it could not be proved by itself");return kept},together=async batch=>{if(batch.length===
0)return new Set;const next=await applied(batch);if(typeof next=="string")return new Set(batch.map(fileOf));const later=await look(next),objections=objectionsTo(
now,later,batch);if(objections.length>0)return new Set(objections.map(({target,path})=>`${target}\0${path}`));for(const each of batch)conclude(each);return[changes,
now]=[next,later],new Set};for(let round=0;round<limits.sP;round++){const batch=apart(allOpen(now.findings).filter(isFixable).filter(isNext));if(batch.length===
0)break;const bad=await together(batch);if(bad.size===0)continue;const others2=batch.filter(each=>!bad.has(fileOf(each))),isOthersFine=others2.length<batch.length&&
(await together(others2)).size===0,before=changes,kept=[];for(const[,own]of byFile(isOthersFine?batch.filter(each=>bad.has(fileOf(each))):batch))kept.push(...await oneByOne(
own));if(kept.length===0)continue;const later=await look(changes),[objection]=objectionsTo(now,later,kept);if(!objection)now=later;else{changes=before;for(const each of kept)
conclude(each,objection.why)}}return{attempts:[...attempts.values()],changed:changedFiles(changes,workspaces,originals),after:now}}function isFixable(assessed){
return assessed.finding.fix?.isSafe===!0&&assessed.status!=="known"}function attemptKey(each){return`${each.fingerprint}\0${fileOf(each)}`}function fileOf({finding}){
const[{target,path}]=finding.locations;return`${target}\0${path}`}function byFile(batch){const files=new Map;for(const each of batch){const[{target,path}]=each.
finding.locations,key=`${target}\0${path}`,file=files.get(key);file?file[1].push(each):files.set(key,[{target,path},[each]])}return[...files.values()]}function apart(candidates){
return byFile(candidates).flatMap(([,own])=>{const chosen=[];for(const each of own)!chosen.some(other=>other.finding.fix.edits.some(a=>each.finding.fix.edits.some(
b=>(0,text_edits.EF)(a,b))))&&chosen.push(each);return chosen})}function createOriginals(targets){const known=new Map,buffer=(0,lazy.R)(()=>Buffer.alloc(limits.
aA+1)),read=(id2,path)=>{const content=targets.find(({info})=>info.id===id2)?.read({path},buffer());return content?.kind==="whole"?Buffer.from(buffer().subarray(
0,content.length)):content?.kind==="gap"?content.detail:"it is not a file of the folder, or too large"};return{bytesOf(target,path){const key=`${target}\0${path}`,
bytes=known.get(key)??read(target,path);return known.set(key,bytes),bytes}}}function hasByteOrderMark(bytes){return bytes[0]===239&&bytes[1]===187&&bytes[2]===191}
function changedFiles(changes,workspaces,originals){return workspaces.flatMap(({target,root})=>[...changes.get(target.info.id)??[]].toSorted(([a],[b])=>a<b?-1:1).
flatMap(([path,after])=>{const before=originals.bytesOf(target.info.id,path);return typeof before=="string"?[]:[{root,path,shown:target.info.displayPrefix+path,
before,after}]}))}})};export{id,ids,modules};
