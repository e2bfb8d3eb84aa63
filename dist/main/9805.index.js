const id=9805,ids=[9805],modules={37712:((module,__unused_webpack_exports,__webpack_require__)=>{const ANY=Symbol("SemVer ANY");class Comparator{static get ANY(){
return ANY}constructor(comp,options){if(options=parseOptions(options),comp instanceof Comparator){if(comp.loose===!!options.loose)return comp;comp=comp.value}comp=
comp.trim().split(/\s+/).join(" "),debug2("comparator",comp,options),this.options=options,this.loose=!!options.loose,this.parse(comp),this.semver===ANY?this.value=
"":this.value=this.operator+this.semver.version,debug2("comp",this)}parse(comp){const r=this.options.loose?re[t.COMPARATORLOOSE]:re[t.COMPARATOR],m=comp.match(r);
if(!m)throw new TypeError(`Invalid comparator: ${comp}`);this.operator=m[1]!==void 0?m[1]:"",this.operator==="="&&(this.operator=""),m[2]?this.semver=new SemVer(
m[2],this.options.loose):this.semver=ANY}toString(){return this.value}test(version){if(debug2("Comparator.test",version,this.options.loose),this.semver===ANY||version===
ANY)return!0;if(typeof version=="string")try{version=new SemVer(version,this.options)}catch{return!1}return cmp(version,this.operator,this.semver,this.options)}intersects(comp,options){
if(!(comp instanceof Comparator))throw new TypeError("a Comparator is required");return this.operator===""?this.value===""?!0:new Range(comp.value,options).test(
this.value):comp.operator===""?comp.value===""?!0:new Range(this.value,options).test(comp.semver):(options=parseOptions(options),options.includePrerelease&&(this.
value==="<0.0.0-0"||comp.value==="<0.0.0-0")||!options.includePrerelease&&(this.value.startsWith("<0.0.0")||comp.value.startsWith("<0.0.0"))?!1:!!(this.operator.
startsWith(">")&&comp.operator.startsWith(">")||this.operator.startsWith("<")&&comp.operator.startsWith("<")||this.semver.version===comp.semver.version&&this.operator.
includes("=")&&comp.operator.includes("=")||cmp(this.semver,"<",comp.semver,options)&&this.operator.startsWith(">")&&comp.operator.startsWith("<")||cmp(this.semver,
">",comp.semver,options)&&this.operator.startsWith("<")&&comp.operator.startsWith(">")))}}module.exports=Comparator;const parseOptions=__webpack_require__(35131),
{safeRe:re,t}=__webpack_require__(76102),cmp=__webpack_require__(89647),debug2=__webpack_require__(11736),SemVer=__webpack_require__(86644),Range=__webpack_require__(
54535)}),54535:((module,__unused_webpack_exports,__webpack_require__)=>{const SPACE_CHARACTERS=/\s+/g;class Range{constructor(range,options){if(options=parseOptions(
options),range instanceof Range)return range.loose===!!options.loose&&range.includePrerelease===!!options.includePrerelease?range:new Range(range.raw,options);if(range instanceof
Comparator)return this.raw=range.value,this.set=[[range]],this.formatted=void 0,this;if(this.options=options,this.loose=!!options.loose,this.includePrerelease=!!options.
includePrerelease,this.raw=range.trim().replace(SPACE_CHARACTERS," "),this.set=this.raw.split("||").map(r=>this.parseRange(r.trim())).filter(c=>c.length),!this.
set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){const first=this.set[0];if(this.set=this.set.filter(c=>!isNullSet(c[0])),
this.set.length===0)this.set=[first];else if(this.set.length>1){for(const c of this.set)if(c.length===1&&isAny(c[0])){this.set=[c];break}}}this.formatted=void 0}get range(){
if(this.formatted===void 0){this.formatted="";for(let i=0;i<this.set.length;i++){i>0&&(this.formatted+="||");const comps=this.set[i];for(let k=0;k<comps.length;k++)
k>0&&(this.formatted+=" "),this.formatted+=comps[k].toString().trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(range){
range=range.replace(BUILDSTRIPRE,"");const memoKey=((this.options.includePrerelease&&FLAG_INCLUDE_PRERELEASE)|(this.options.loose&&FLAG_LOOSE))+":"+range,cached=cache.
get(memoKey);if(cached)return cached;const loose=this.options.loose,hr=loose?re[t.HYPHENRANGELOOSE]:re[t.HYPHENRANGE];range=range.replace(hr,hyphenReplace(this.
options.includePrerelease)),debug2("hyphen replace",range),range=trimComparatorWhitespace(range),debug2("comparator trim",range),range=range.replace(re[t.TILDETRIM],
tildeTrimReplace),debug2("tilde trim",range),range=range.replace(re[t.CARETTRIM],caretTrimReplace),debug2("caret trim",range);let rangeList=range.split(" ").map(
comp=>parseComparator(comp,this.options)).join(" ").split(/\s+/).map(comp=>replaceGTE0(comp,this.options));loose&&(rangeList=rangeList.filter(comp=>(debug2("loo\
se invalid filter",comp,this.options),!!comp.match(re[t.COMPARATORLOOSE])))),debug2("range list",rangeList);const rangeMap=new Map,comparators=rangeList.map(comp=>new Comparator(
comp,this.options));for(const comp of comparators){if(isNullSet(comp))return[comp];rangeMap.set(comp.value,comp)}rangeMap.size>1&&rangeMap.has("")&&rangeMap.delete(
"");const result=[...rangeMap.values()];return cache.set(memoKey,result),result}intersects(range,options){if(!(range instanceof Range))throw new TypeError("a Ra\
nge is required");return this.set.some(thisComparators=>isSatisfiable(thisComparators,options)&&range.set.some(rangeComparators=>isSatisfiable(rangeComparators,
options)&&thisComparators.every(thisComparator=>rangeComparators.every(rangeComparator=>thisComparator.intersects(rangeComparator,options)))))}test(version){if(!version)
return!1;if(typeof version=="string")try{version=new SemVer(version,this.options)}catch{return!1}for(let i=0;i<this.set.length;i++)if(testSet(this.set[i],version,
this.options))return!0;return!1}}module.exports=Range;const LRU=__webpack_require__(61018),cache=new LRU,parseOptions=__webpack_require__(35131),Comparator=__webpack_require__(
37712),debug2=__webpack_require__(11736),SemVer=__webpack_require__(86644),trimComparatorWhitespace=__webpack_require__(33316),{safeRe:re,src,t,tildeTrimReplace,
caretTrimReplace}=__webpack_require__(76102),{FLAG_INCLUDE_PRERELEASE,FLAG_LOOSE}=__webpack_require__(89962),BUILDSTRIPRE=new RegExp(src[t.BUILD],"g"),isNullSet=c=>c.
value==="<0.0.0-0",isAny=c=>c.value==="",isSatisfiable=(comparators,options)=>{let result=!0;const remainingComparators=comparators.slice();let testComparator=remainingComparators.
pop();for(;result&&remainingComparators.length;)result=remainingComparators.every(otherComparator=>testComparator.intersects(otherComparator,options)),testComparator=
remainingComparators.pop();return result},parseComparator=(comp,options)=>(comp=comp.replace(re[t.BUILD],""),debug2("comp",comp,options),comp=replaceCarets(comp,
options),debug2("caret",comp),comp=replaceTildes(comp,options),debug2("tildes",comp),comp=replaceXRanges(comp,options),debug2("xrange",comp),comp=replaceStars(comp,
options),debug2("stars",comp),comp),isX=id2=>!id2||id2.toLowerCase()==="x"||id2==="*",invalidXRangeOrder=(M,m,p)=>isX(M)&&!isX(m)||isX(m)&&p&&!isX(p),replaceTildes=(comp,options)=>comp.
trim().split(/\s+/).map(c=>replaceTilde(c,options)).join(" "),replaceTilde=(comp,options)=>{const r=options.loose?re[t.TILDELOOSE]:re[t.TILDE],z=options.includePrerelease?
"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug2("tilde",comp,_,M,m,p,pr);let ret;return isX(M)?ret="":isX(m)?ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`:isX(p)?ret=
`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`:pr?(debug2("replaceTilde pr",pr),ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`):ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`,
debug2("tilde return",ret),ret})},replaceCarets=(comp,options)=>comp.trim().split(/\s+/).map(c=>replaceCaret(c,options)).join(" "),replaceCaret=(comp,options)=>{
debug2("caret",comp,options);const r=options.loose?re[t.CARETLOOSE]:re[t.CARET],z=options.includePrerelease?"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug2(
"caret",comp,_,M,m,p,pr);let ret;return isX(M)?ret="":isX(m)?ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`:isX(p)?M==="0"?ret=`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`:ret=`>\
=${M}.${m}.0${z} <${+M+1}.0.0-0`:pr?(debug2("replaceCaret pr",pr),M==="0"?m==="0"?ret=`>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p}-${pr} \
<${M}.${+m+1}.0-0`:ret=`>=${M}.${m}.${p}-${pr} <${+M+1}.0.0-0`):(debug2("no pr"),M==="0"?m==="0"?ret=`>=${M}.${m}.${p} <${M}.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p}\
 <${M}.${+m+1}.0-0`:ret=`>=${M}.${m}.${p} <${+M+1}.0.0-0`),debug2("caret return",ret),ret})},replaceXRanges=(comp,options)=>(debug2("replaceXRanges",comp,options),
comp.split(/\s+/).map(c=>replaceXRange(c,options)).join(" ")),replaceXRange=(comp,options)=>{comp=comp.trim();const r=options.loose?re[t.XRANGELOOSE]:re[t.XRANGE];
return comp.replace(r,(ret,gtlt,M,m,p,pr)=>{if(debug2("xRange",comp,ret,gtlt,M,m,p,pr),invalidXRangeOrder(M,m,p))return comp;const xM=isX(M),xm=xM||isX(m),xp=xm||
isX(p),anyX=xp;return gtlt==="="&&anyX&&(gtlt=""),pr=options.includePrerelease?"-0":"",xM?gtlt===">"||gtlt==="<"?ret="<0.0.0-0":ret="*":gtlt&&anyX?(xm&&(m=0),p=
0,gtlt===">"?(gtlt=">=",xm?(M=+M+1,m=0,p=0):(m=+m+1,p=0)):gtlt==="<="&&(gtlt="<",xm?M=+M+1:m=+m+1),gtlt==="<"&&(pr="-0"),ret=`${gtlt+M}.${m}.${p}${pr}`):xm?ret=
`>=${M}.0.0${pr} <${+M+1}.0.0-0`:xp&&(ret=`>=${M}.${m}.0${pr} <${M}.${+m+1}.0-0`),debug2("xRange return",ret),ret})},replaceStars=(comp,options)=>(debug2("repla\
ceStars",comp,options),comp.trim().replace(re[t.STAR],"")),replaceGTE0=(comp,options)=>(debug2("replaceGTE0",comp,options),comp.trim().replace(re[options.includePrerelease?
t.GTE0PRE:t.GTE0],"")),hyphenReplace=incPr=>($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr)=>(isX(fM)?from="":isX(fm)?from=`>=${fM}.0.0${incPr?"-0":""}`:isX(fp)?from=
`>=${fM}.${fm}.0${incPr?"-0":""}`:fpr?from=`>=${from}`:from=`>=${from}${incPr?"-0":""}`,isX(tM)?to="":isX(tm)?to=`<${+tM+1}.0.0-0`:isX(tp)?to=`<${tM}.${+tm+1}.0\
-0`:tpr?to=`<=${tM}.${tm}.${tp}-${tpr}`:incPr?to=`<${tM}.${tm}.${+tp+1}-0`:to=`<=${to}`,`${from} ${to}`.trim()),testSet=(set,version,options)=>{for(let i=0;i<set.
length;i++)if(!set[i].test(version))return!1;if(version.prerelease.length&&!options.includePrerelease){for(let i=0;i<set.length;i++)if(debug2(set[i].semver),set[i].
semver!==Comparator.ANY&&set[i].semver.prerelease.length>0){const allowed=set[i].semver;if(allowed.major===version.major&&allowed.minor===version.minor&&allowed.
patch===version.patch)return!0}return!1}return!0}}),86644:((module,__unused_webpack_exports,__webpack_require__)=>{const debug2=__webpack_require__(11736),{MAX_LENGTH,
MAX_SAFE_INTEGER}=__webpack_require__(89962),{safeRe:re,t}=__webpack_require__(76102),parseOptions=__webpack_require__(35131),{compareIdentifiers}=__webpack_require__(
73411),isPrereleaseIdentifier=(prerelease,identifier)=>{const identifiers=identifier.split(".");if(identifiers.length>prerelease.length)return!1;for(let i=0;i<identifiers.
length;i++)if(compareIdentifiers(prerelease[i],identifiers[i])!==0)return!1;return!0};class SemVer{constructor(version,options){if(options=parseOptions(options),
version instanceof SemVer){if(version.loose===!!options.loose&&version.includePrerelease===!!options.includePrerelease)return version;version=version.version}else if(typeof version!=
"string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);if(version.length>MAX_LENGTH)throw new TypeError(`version is lo\
nger than ${MAX_LENGTH} characters`);debug2("SemVer",version,options),this.options=options,this.loose=!!options.loose,this.includePrerelease=!!options.includePrerelease;
const m=version.trim().match(options.loose?re[t.LOOSE]:re[t.FULL]);if(!m)throw new TypeError(`Invalid Version: ${version}`);if(this.raw=version,this.major=+m[1],
this.minor=+m[2],this.patch=+m[3],this.major>MAX_SAFE_INTEGER||this.major<0)throw new TypeError("Invalid major version");if(this.minor>MAX_SAFE_INTEGER||this.minor<
0)throw new TypeError("Invalid minor version");if(this.patch>MAX_SAFE_INTEGER||this.patch<0)throw new TypeError("Invalid patch version");m[4]?this.prerelease=m[4].
split(".").map(id2=>{if(/^[0-9]+$/.test(id2)){const num=+id2;if(num>=0&&num<MAX_SAFE_INTEGER)return num}return id2}):this.prerelease=[],this.build=m[5]?m[5].split(
"."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join("\
.")}`),this.version}toString(){return this.version}compare(other){if(debug2("SemVer.compare",this.version,this.options,other),!(other instanceof SemVer)){if(typeof other==
"string"&&other===this.version)return 0;other=new SemVer(other,this.options)}return other.version===this.version?0:this.compareMain(other)||this.comparePre(other)}compareMain(other){
return other instanceof SemVer||(other=new SemVer(other,this.options)),this.major<other.major?-1:this.major>other.major?1:this.minor<other.minor?-1:this.minor>other.
minor?1:this.patch<other.patch?-1:this.patch>other.patch?1:0}comparePre(other){if(other instanceof SemVer||(other=new SemVer(other,this.options)),this.prerelease.
length&&!other.prerelease.length)return-1;if(!this.prerelease.length&&other.prerelease.length)return 1;if(!this.prerelease.length&&!other.prerelease.length)return 0;
let i=0;do{const a=this.prerelease[i],b=other.prerelease[i];if(debug2("prerelease compare",i,a,b),a===void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===
void 0)return-1;if(a===b)continue;return compareIdentifiers(a,b)}while(++i)}compareBuild(other){other instanceof SemVer||(other=new SemVer(other,this.options));
let i=0;do{const a=this.build[i],b=other.build[i];if(debug2("build compare",i,a,b),a===void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===void 0)return-1;
if(a===b)continue;return compareIdentifiers(a,b)}while(++i)}inc(release,identifier,identifierBase){if(release.startsWith("pre")){if(!identifier&&identifierBase===
!1)throw new Error("invalid increment argument: identifier is empty");if(identifier){const match=`-${identifier}`.match(this.options.loose?re[t.PRERELEASELOOSE]:
re[t.PRERELEASE]);if(!match||match[1]!==identifier)throw new Error(`invalid identifier: ${identifier}`)}}switch(release){case"premajor":this.prerelease.length=0,
this.patch=0,this.minor=0,this.major++,this.inc("pre",identifier,identifierBase);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,this.inc(
"pre",identifier,identifierBase);break;case"prepatch":this.prerelease.length=0,this.inc("patch",identifier,identifierBase),this.inc("pre",identifier,identifierBase);
break;case"prerelease":this.prerelease.length===0&&this.inc("patch",identifier,identifierBase),this.inc("pre",identifier,identifierBase);break;case"release":if(this.
prerelease.length===0)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.
prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.
patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"pre":{const base=Number(identifierBase)?1:0;
if(this.prerelease.length===0)this.prerelease=[base];else{let i=this.prerelease.length;for(;--i>=0;)typeof this.prerelease[i]=="number"&&(this.prerelease[i]++,i=
-2);if(i===-1){if(identifier===this.prerelease.join(".")&&identifierBase===!1)throw new Error("invalid increment argument: identifier already exists");this.prerelease.
push(base)}}if(identifier){let prerelease=[identifier,base];if(identifierBase===!1&&(prerelease=[identifier]),isPrereleaseIdentifier(this.prerelease,identifier)){
const prereleaseBase=this.prerelease[identifier.split(".").length];isNaN(prereleaseBase)&&(this.prerelease=prerelease)}else this.prerelease=prerelease}break}default:
throw new Error(`invalid increment argument: ${release}`)}return this.raw=this.format(),this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}}module.exports=
SemVer}),63590:((module,__unused_webpack_exports,__webpack_require__)=>{const parse=__webpack_require__(22080),clean=(version,options)=>{const s=parse(version.trim().
replace(/^[=v]+/,""),options);return s?s.version:null};module.exports=clean}),89647:((module,__unused_webpack_exports,__webpack_require__)=>{const eq=__webpack_require__(
273),neq=__webpack_require__(62991),gt=__webpack_require__(83740),gte=__webpack_require__(96297),lt=__webpack_require__(72115),lte=__webpack_require__(79824),cmp=(a,op,b,loose)=>{
switch(op){case"===":return typeof a=="object"&&(a=a.version),typeof b=="object"&&(b=b.version),a===b;case"!==":return typeof a=="object"&&(a=a.version),typeof b==
"object"&&(b=b.version),a!==b;case"":case"=":case"==":return eq(a,b,loose);case"!=":return neq(a,b,loose);case">":return gt(a,b,loose);case">=":return gte(a,b,loose);case"\
<":return lt(a,b,loose);case"<=":return lte(a,b,loose);default:throw new TypeError(`Invalid operator: ${op}`)}};module.exports=cmp}),78522:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(86644),parse=__webpack_require__(22080),{safeRe:re,t}=__webpack_require__(76102),coerce=(version,options)=>{if(version instanceof
SemVer)return version;if(typeof version=="number"&&(version=String(version)),typeof version!="string")return null;options=options||{};let match=null;if(!options.
rtl)match=version.match(options.includePrerelease?re[t.COERCEFULL]:re[t.COERCE]);else{const coerceRtlRegex=options.includePrerelease?re[t.COERCERTLFULL]:re[t.COERCERTL];
let next;for(;(next=coerceRtlRegex.exec(version))&&(!match||match.index+match[0].length!==version.length);)(!match||next.index+next[0].length!==match.index+match[0].
length)&&(match=next),coerceRtlRegex.lastIndex=next.index+next[1].length+next[2].length;coerceRtlRegex.lastIndex=-1}if(match===null)return null;const major=match[2],
minor=match[3]||"0",patch=match[4]||"0",prerelease=options.includePrerelease&&match[5]?`-${match[5]}`:"",build=options.includePrerelease&&match[6]?`+${match[6]}`:
"";return parse(`${major}.${minor}.${patch}${prerelease}${build}`,options)};module.exports=coerce}),12237:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(86644),compareBuild=(a,b,loose)=>{const versionA=new SemVer(a,loose),versionB=new SemVer(b,loose);return versionA.compare(versionB)||
versionA.compareBuild(versionB)};module.exports=compareBuild}),99539:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(
11136),compareLoose=(a,b)=>compare(a,b,!0);module.exports=compareLoose}),11136:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(
86644),compare=(a,b,loose)=>new SemVer(a,loose).compare(new SemVer(b,loose));module.exports=compare}),53496:((module,__unused_webpack_exports,__webpack_require__)=>{
const parse=__webpack_require__(22080),diff=(version1,version2)=>{const v1=parse(version1,null,!0),v2=parse(version2,null,!0),comparison=v1.compare(v2);if(comparison===
0)return null;const v1Higher=comparison>0,highVersion=v1Higher?v1:v2,lowVersion=v1Higher?v2:v1,highHasPre=!!highVersion.prerelease.length;if(!!lowVersion.prerelease.
length&&!highHasPre){if(!lowVersion.patch&&!lowVersion.minor)return"major";if(lowVersion.compareMain(highVersion)===0)return lowVersion.minor&&!lowVersion.patch?
"minor":"patch"}const prefix=highHasPre?"pre":"";return v1.major!==v2.major?prefix+"major":v1.minor!==v2.minor?prefix+"minor":v1.patch!==v2.patch?prefix+"patch":
"prerelease"};module.exports=diff}),273:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(11136),eq=(a,b,loose)=>compare(
a,b,loose)===0;module.exports=eq}),83740:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(11136),gt=(a,b,loose)=>compare(
a,b,loose)>0;module.exports=gt}),96297:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(11136),gte=(a,b,loose)=>compare(
a,b,loose)>=0;module.exports=gte}),41999:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(86644),inc=(version,release,options,identifier,identifierBase)=>{
typeof options=="string"&&(identifierBase=identifier,identifier=options,options=void 0);try{return new SemVer(version instanceof SemVer?version.version:version,
options).inc(release,identifier,identifierBase).version}catch{return null}};module.exports=inc}),72115:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(11136),lt=(a,b,loose)=>compare(a,b,loose)<0;module.exports=lt}),79824:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(11136),lte=(a,b,loose)=>compare(a,b,loose)<=0;module.exports=lte}),10474:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(86644),major=(a,loose)=>new SemVer(a,loose).major;module.exports=major}),52430:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(86644),minor=(a,loose)=>new SemVer(a,loose).minor;module.exports=minor}),62991:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(11136),neq=(a,b,loose)=>compare(a,b,loose)!==0;module.exports=neq}),22080:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(86644),parse=(version,options,throwErrors=!1)=>{if(version instanceof SemVer)return version;try{return new SemVer(version,options)}catch(er){
if(!throwErrors)return null;throw er}};module.exports=parse}),99629:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(86644),
patch=(a,loose)=>new SemVer(a,loose).patch;module.exports=patch}),16593:((module,__unused_webpack_exports,__webpack_require__)=>{const parse=__webpack_require__(
22080),prerelease=(version,options)=>{const parsed=parse(version,options);return parsed&&parsed.prerelease.length?parsed.prerelease:null};module.exports=prerelease}),
4018:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(11136),rcompare=(a,b,loose)=>compare(b,a,loose);module.exports=rcompare}),
11749:((module,__unused_webpack_exports,__webpack_require__)=>{const compareBuild=__webpack_require__(12237),rsort=(list,loose)=>list.sort((a,b)=>compareBuild(b,
a,loose));module.exports=rsort}),96326:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(54535),satisfies=(version,range,options)=>{
try{range=new Range(range,options)}catch{return!1}return range.test(version)};module.exports=satisfies}),5783:((module,__unused_webpack_exports,__webpack_require__)=>{
const compareBuild=__webpack_require__(12237),sort=(list,loose)=>list.sort((a,b)=>compareBuild(a,b,loose));module.exports=sort}),97537:((module,__unused_webpack_exports,__webpack_require__)=>{
const parse=__webpack_require__(22080),constants=__webpack_require__(89962),SemVer=__webpack_require__(86644),truncate=(version,truncation,options)=>{if(!constants.
RELEASE_TYPES.includes(truncation))return null;const clonedVersion=cloneInputVersion(version,options);return clonedVersion&&doTruncation(clonedVersion,truncation)},
cloneInputVersion=(version,options)=>{const versionStringToParse=version instanceof SemVer?version.version:version;return parse(versionStringToParse,options)},doTruncation=(version,truncation)=>{
if(isPrerelease(truncation))return version.version;switch(version.prerelease=[],truncation){case"major":version.minor=0,version.patch=0;break;case"minor":version.
patch=0;break}return version.format()},isPrerelease=type=>type.startsWith("pre");module.exports=truncate}),43769:((module,__unused_webpack_exports,__webpack_require__)=>{
const parse=__webpack_require__(22080),valid=(version,options)=>{const v=parse(version,options);return v?v.version:null};module.exports=valid}),50885:((module,__unused_webpack_exports,__webpack_require__)=>{
const internalRe=__webpack_require__(76102),constants=__webpack_require__(89962),SemVer=__webpack_require__(86644),identifiers=__webpack_require__(73411),parse=__webpack_require__(
22080),valid=__webpack_require__(43769),clean=__webpack_require__(63590),inc=__webpack_require__(41999),diff=__webpack_require__(53496),major=__webpack_require__(
10474),minor=__webpack_require__(52430),patch=__webpack_require__(99629),prerelease=__webpack_require__(16593),compare=__webpack_require__(11136),rcompare=__webpack_require__(
4018),compareLoose=__webpack_require__(99539),compareBuild=__webpack_require__(12237),sort=__webpack_require__(5783),rsort=__webpack_require__(11749),gt=__webpack_require__(
83740),lt=__webpack_require__(72115),eq=__webpack_require__(273),neq=__webpack_require__(62991),gte=__webpack_require__(96297),lte=__webpack_require__(79824),cmp=__webpack_require__(
89647),coerce=__webpack_require__(78522),truncate=__webpack_require__(97537),Comparator=__webpack_require__(37712),Range=__webpack_require__(54535),satisfies=__webpack_require__(
96326),toComparators=__webpack_require__(67583),maxSatisfying=__webpack_require__(13036),minSatisfying=__webpack_require__(27534),minVersion=__webpack_require__(
19725),validRange=__webpack_require__(19282),outside=__webpack_require__(39955),gtr=__webpack_require__(52915),ltr=__webpack_require__(31102),intersects=__webpack_require__(
27116),simplifyRange=__webpack_require__(36077),subset=__webpack_require__(21880);module.exports={parse,valid,clean,inc,diff,major,minor,patch,prerelease,compare,
rcompare,compareLoose,compareBuild,sort,rsort,gt,lt,eq,neq,gte,lte,cmp,coerce,truncate,Comparator,Range,satisfies,toComparators,maxSatisfying,minSatisfying,minVersion,
validRange,outside,gtr,ltr,intersects,simplifyRange,subset,SemVer,re:internalRe.re,src:internalRe.src,tokens:internalRe.t,SEMVER_SPEC_VERSION:constants.SEMVER_SPEC_VERSION,
RELEASE_TYPES:constants.RELEASE_TYPES,compareIdentifiers:identifiers.compareIdentifiers,rcompareIdentifiers:identifiers.rcompareIdentifiers}}),89962:(module=>{const SEMVER_SPEC_VERSION="\
2.0.0",MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||9007199254740991,MAX_SAFE_COMPONENT_LENGTH=16,MAX_SAFE_BUILD_LENGTH=250,WHITESPACE_CHARACTERS=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200A","\u2028","\u2029","\u202F",
"\u205F","\u3000","\uFEFF"],RELEASE_TYPES=["major","premajor","minor","preminor","patch","prepatch","prerelease"];module.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH,
MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,WHITESPACE_CHARACTERS,RELEASE_TYPES,SEMVER_SPEC_VERSION,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}),11736:(module=>{const debug2=typeof process==
"object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...args)=>console.error("SEMVER",...args):()=>{};module.exports=debug2}),
73411:(module=>{const numeric=/^[0-9]+$/,compareIdentifiers=(a,b)=>{if(typeof a=="number"&&typeof b=="number")return a===b?0:a<b?-1:1;const anum=numeric.test(a),
bnum=numeric.test(b);return anum&&bnum&&(a=+a,b=+b),a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1},rcompareIdentifiers=(a,b)=>compareIdentifiers(b,a);module.exports=
{compareIdentifiers,rcompareIdentifiers}}),61018:(module=>{class LRUCache{constructor(){this.max=1e3,this.map=new Map}get(key){const value=this.map.get(key);if(value!==
void 0)return this.map.delete(key),this.map.set(key,value),value}delete(key){return this.map.delete(key)}set(key,value){if(!this.delete(key)&&value!==void 0){if(this.
map.size>=this.max){const firstKey=this.map.keys().next().value;this.delete(firstKey)}this.map.set(key,value)}return this}}module.exports=LRUCache}),35131:(module=>{
const looseOption=Object.freeze({loose:!0}),emptyOpts=Object.freeze({}),parseOptions=options=>options?typeof options!="object"?looseOption:options:emptyOpts;module.
exports=parseOptions}),76102:((module,exports,__webpack_require__)=>{const{MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_LENGTH}=__webpack_require__(89962),
debug2=__webpack_require__(11736);exports=module.exports={};const re=exports.re=[],safeRe=exports.safeRe=[],src=exports.src=[],safeSrc=exports.safeSrc=[],t=exports.
t={};let R=0;const LETTERDASHNUMBER="[a-zA-Z0-9-]",safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]],makeSafeRegex=value=>{
for(const[token,max]of safeRegexReplacements)value=value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);return value},
createToken=(name,value,isGlobal)=>{const safe=makeSafeRegex(value),index=R++;debug2(name,index,value),t[name]=index,src[index]=value,safeSrc[index]=safe,re[index]=
new RegExp(value,isGlobal?"g":void 0),safeRe[index]=new RegExp(safe,isGlobal?"g":void 0)};createToken("NUMERICIDENTIFIER","0|[1-9]\\d*"),createToken("NUMERICIDE\
NTIFIERLOOSE","\\d+"),createToken("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`),createToken("MAINVERSION",`(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.
NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`),createToken("MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.\
(${src[t.NUMERICIDENTIFIERLOOSE]})`),createToken("PRERELEASEIDENTIFIER",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`),createToken("PRERELEAS\
EIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`),createToken("PRERELEASE",`(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.
PRERELEASEIDENTIFIER]})*))`),createToken("PRERELEASELOOSE",`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`),createToken(
"BUILDIDENTIFIER",`${LETTERDASHNUMBER}+`),createToken("BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`),createToken("FULLPLAIN",`v?${src[t.
MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`),createToken("FULL",`^${src[t.FULLPLAIN]}$`),createToken("LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.
PRERELEASELOOSE]}?${src[t.BUILD]}?`),createToken("LOOSE",`^${src[t.LOOSEPLAIN]}$`),createToken("GTLT","((?:<|>)?=?)"),createToken("XRANGEIDENTIFIERLOOSE",`${src[t.
NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),createToken("XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`),createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.XRANGEIDENTIFIER]}\
)(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`),createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.
XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`),createToken(
"XRANGE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`),createToken("XRANGELOOSE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`),createToken("COERCEPLAIN",`(^|\
[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`),createToken("COERCE",`${src[t.
COERCEPLAIN]}(?:$|[^\\d])`),createToken("COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`),createToken("COERCERTL",src[t.
COERCE],!0),createToken("COERCERTLFULL",src[t.COERCEFULL],!0),createToken("LONETILDE","(?:~>?)"),createToken("TILDETRIM",`(\\s*)${src[t.LONETILDE]}\\s+`,!0),exports.
tildeTrimReplace="$1~",createToken("TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`),createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}\
$`),createToken("LONECARET","(?:\\^)"),createToken("CARETTRIM",`(\\s*)${src[t.LONECARET]}\\s+`,!0),exports.caretTrimReplace="$1^",createToken("CARET",`^${src[t.
LONECARET]}${src[t.XRANGEPLAIN]}$`),createToken("CARETLOOSE",`^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`),createToken("COMPARATORLOOSE",`^${src[t.GTLT]}\\s\
*(${src[t.LOOSEPLAIN]})$|^$`),createToken("COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`),createToken("COMPARATORTRIM",`(\\s*)${src[t.GTLT]}\\s*(${src[t.
LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,!0),exports.comparatorTrimReplace="$1$2$3",createToken("HYPHENRANGE",`^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]}\
)\\s*$`),createToken("HYPHENRANGELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`),createToken("STAR","(<|>)?=?\\s*\\*"),createToken(
"GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}),33316:((module,__unused_webpack_exports,__webpack_require__)=>{const{
MAX_LENGTH,MAX_SAFE_BUILD_LENGTH,WHITESPACE_CHARACTERS}=__webpack_require__(89962),whitespace=new Uint8Array(65536);for(const char of WHITESPACE_CHARACTERS)whitespace[char.
charCodeAt(0)]=1;const isWhitespace=char=>char!==void 0&&whitespace[char.charCodeAt(0)]===1,isVersionPrefix=char=>char==="v"||char==="="||isWhitespace(char),isDigit=char=>char!==
void 0&&char>="0"&&char<="9",isLetter=char=>char!==void 0&&(char>="a"&&char<="z"||char>="A"&&char<="Z"),isIdentifierCharacter=char=>isDigit(char)||isLetter(char)||
char==="-",isVersionStart=char=>isDigit(char)||char==="x"||char==="X"||char==="*",findDigitsEndIndex=(range,start,limit,digitRuns)=>{if(!isDigit(range[start]))return start;
if(start>=digitRuns.start&&start<digitRuns.end)return Math.min(start+limit,digitRuns.end);if(start>=digitRuns.previousStart&&start<digitRuns.previousEnd)return Math.
min(start+limit,digitRuns.previousEnd);let end=start+1;for(;isDigit(range[end]);)end++;return digitRuns.previousStart=digitRuns.start,digitRuns.previousEnd=digitRuns.
end,digitRuns.start=start,digitRuns.end=end,Math.min(start+limit,end)},findVersionNumberEndIndex=(range,start,loose,digitRuns)=>!loose&&range[start]==="0"?start+
1:findDigitsEndIndex(range,start,loose?MAX_LENGTH:MAX_LENGTH+1,digitRuns),findPrereleaseIdentifierEndIndex=(range,start,loose,digitRuns)=>{const digitsEnd=findDigitsEndIndex(
range,start,MAX_LENGTH,digitRuns);if(isLetter(range[digitsEnd])||range[digitsEnd]==="-"){let end=digitsEnd+1;const limit=end+MAX_SAFE_BUILD_LENGTH;for(;end<limit&&
isIdentifierCharacter(range[end]);)end++;return end}return findVersionNumberEndIndex(range,start,loose,digitRuns)},findPrereleaseEndIndex=(range,start,loose,digitRuns)=>{
const hyphen=range[start]==="-";if(!loose&&!hyphen)return start;const identifierStart=start+(hyphen?1:0);let end=findPrereleaseIdentifierEndIndex(range,identifierStart,
loose,digitRuns);if(end===identifierStart){if(!loose||!hyphen)return start;end=findPrereleaseIdentifierEndIndex(range,start,loose,digitRuns)}for(;range[end]==="\
.";){const next=findPrereleaseIdentifierEndIndex(range,end+1,loose,digitRuns);if(next===end+1)break;end=next}return end},findBuildIdentifierEndIndex=(range,start)=>{
let end=start;for(;end-start<MAX_SAFE_BUILD_LENGTH&&isIdentifierCharacter(range[end]);)end++;return end},findBuildEndIndex=(range,start)=>{if(range[start]!=="+")
return start;let end=findBuildIdentifierEndIndex(range,start+1);if(end===start+1)return start;for(;range[end]===".";){const next=findBuildIdentifierEndIndex(range,
end+1);if(next===end+1)break;end=next}return end},findLooseFullVersionEndIndex=(range,start,digitRuns)=>{let end=start;for(let component=0;component<3;component++){
const next=findVersionNumberEndIndex(range,end,!0,digitRuns);if(next===end)return start;if(end=next,component<2){if(range[end]!==".")return start;end++}}const prereleaseEnd=findPrereleaseEndIndex(
range,end,!0,digitRuns);return findBuildEndIndex(range,prereleaseEnd)},findPartialVersionComponentEndIndex=(range,start,digitRuns)=>isDigit(range[start])?findVersionNumberEndIndex(
range,start,!1,digitRuns):isVersionStart(range[start])?start+1:start,findPartialVersionEndIndex=(range,start,digitRuns)=>{let end=findPartialVersionComponentEndIndex(
range,start,digitRuns);for(let component=0;component<2;component++){if(range[end]!==".")return end;const next=findPartialVersionComponentEndIndex(range,end+1,digitRuns);
if(next===end+1)return end;end=next}const prereleaseEnd=findPrereleaseEndIndex(range,end,!1,digitRuns);return findBuildEndIndex(range,prereleaseEnd)},findVersionEndIndex=(range,start,digitRuns)=>{
const fullVersionEnd=findLooseFullVersionEndIndex(range,start,digitRuns);return fullVersionEnd!==start?fullVersionEnd:findPartialVersionEndIndex(range,start,digitRuns)},
findRemovableWhitespaceIndex=(range,matchStart)=>{let position=matchStart;return isWhitespace(range[position])&&position++,(range[position]==="<"||range[position]===
">")&&position++,range[position]==="="&&position++,isWhitespace(range[position])?position:-1},trimComparatorWhitespace=range=>{let result="",copyFrom=0,cursor=0;
const digitRuns={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;cursor<range.length;){const matchStart=cursor;if(range[cursor]==="<"||range[cursor]===">")
cursor++;else if(!isVersionPrefix(range[cursor])&&!isVersionStart(range[cursor])){cursor++;continue}for(;cursor<range.length&&isVersionPrefix(range[cursor]);)cursor++;
if(!isVersionStart(range[cursor]))continue;const whitespacePosition=findRemovableWhitespaceIndex(range,matchStart);whitespacePosition!==-1&&(result+=range.slice(
copyFrom,whitespacePosition),copyFrom=whitespacePosition+1),cursor=findVersionEndIndex(range,cursor,digitRuns)}return result+range.slice(copyFrom)};module.exports=
trimComparatorWhitespace}),52915:((module,__unused_webpack_exports,__webpack_require__)=>{const outside=__webpack_require__(39955),gtr=(version,range,options)=>outside(
version,range,">",options);module.exports=gtr}),27116:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(54535),intersects=(r1,r2,options)=>(r1=
new Range(r1,options),r2=new Range(r2,options),r1.intersects(r2,options));module.exports=intersects}),31102:((module,__unused_webpack_exports,__webpack_require__)=>{
const outside=__webpack_require__(39955),ltr=(version,range,options)=>outside(version,range,"<",options);module.exports=ltr}),13036:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(86644),Range=__webpack_require__(54535),maxSatisfying=(versions,range,options)=>{let max=null,maxSV=null,rangeObj=null;try{rangeObj=
new Range(range,options)}catch{return null}return versions.forEach(v=>{rangeObj.test(v)&&(!max||maxSV.compare(v)===-1)&&(max=v,maxSV=new SemVer(max,options))}),
max};module.exports=maxSatisfying}),27534:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(86644),Range=__webpack_require__(
54535),minSatisfying=(versions,range,options)=>{let min=null,minSV=null,rangeObj=null;try{rangeObj=new Range(range,options)}catch{return null}return versions.forEach(
v=>{rangeObj.test(v)&&(!min||minSV.compare(v)===1)&&(min=v,minSV=new SemVer(min,options))}),min};module.exports=minSatisfying}),19725:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(86644),Range=__webpack_require__(54535),gt=__webpack_require__(83740),minVersion=(range,loose)=>{range=new Range(range,loose);let minver=new SemVer(
"0.0.0");if(range.test(minver)||(minver=new SemVer("0.0.0-0"),range.test(minver)))return minver;minver=null;for(let i=0;i<range.set.length;++i){const comparators=range.
set[i];let setMin=null;comparators.forEach(comparator=>{const compver=new SemVer(comparator.semver.version);switch(comparator.operator){case">":compver.prerelease.
length===0?compver.patch++:compver.prerelease.push(0),compver.raw=compver.format();case"":case">=":(!setMin||gt(compver,setMin))&&(setMin=compver);break;case"<":case"\
<=":break;default:throw new Error(`Unexpected operation: ${comparator.operator}`)}}),setMin&&(!minver||gt(minver,setMin))&&(minver=setMin)}return minver&&range.
test(minver)?minver:null};module.exports=minVersion}),39955:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(86644),Comparator=__webpack_require__(
37712),{ANY}=Comparator,Range=__webpack_require__(54535),satisfies=__webpack_require__(96326),gt=__webpack_require__(83740),lt=__webpack_require__(72115),lte=__webpack_require__(
79824),gte=__webpack_require__(96297),outside=(version,range,hilo,options)=>{version=new SemVer(version,options),range=new Range(range,options);let gtfn,ltefn,ltfn,
comp,ecomp;switch(hilo){case">":gtfn=gt,ltefn=lte,ltfn=lt,comp=">",ecomp=">=";break;case"<":gtfn=lt,ltefn=gte,ltfn=gt,comp="<",ecomp="<=";break;default:throw new TypeError(
'Must provide a hilo val of "<" or ">"')}if(satisfies(version,range,options))return!1;for(let i=0;i<range.set.length;++i){const comparators=range.set[i];let high=null,
low=null;if(comparators.forEach(comparator=>{comparator.semver===ANY&&(comparator=new Comparator(">=0.0.0")),high=high||comparator,low=low||comparator,gtfn(comparator.
semver,high.semver,options)?high=comparator:ltfn(comparator.semver,low.semver,options)&&(low=comparator)}),high.operator===comp||high.operator===ecomp||(!low.operator||
low.operator===comp)&&ltefn(version,low.semver))return!1;if(low.operator===ecomp&&ltfn(version,low.semver))return!1}return!0};module.exports=outside}),36077:((module,__unused_webpack_exports,__webpack_require__)=>{
const satisfies=__webpack_require__(96326),compare=__webpack_require__(11136);module.exports=(versions,range,options)=>{const set=[];let first=null,prev=null;const v=versions.
sort((a,b)=>compare(a,b,options));for(const version of v)satisfies(version,range,options)?(prev=version,first||(first=version)):(prev&&set.push([first,prev]),prev=
null,first=null);first&&set.push([first,null]);const ranges=[];for(const[min,max]of set)min===max?ranges.push(min):!max&&min===v[0]?ranges.push("*"):max?min===v[0]?
ranges.push(`<=${max}`):ranges.push(`${min} - ${max}`):ranges.push(`>=${min}`);const simplified=ranges.join(" || "),original=typeof range.raw=="string"?range.raw:
String(range);return simplified.length<original.length?simplified:range}}),21880:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(
54535),Comparator=__webpack_require__(37712),{ANY}=Comparator,satisfies=__webpack_require__(96326),compare=__webpack_require__(11136),subset=(sub,dom,options={})=>{
if(sub===dom)return!0;sub=new Range(sub,options),dom=new Range(dom,options);let sawNonNull=!1;OUTER:for(const simpleSub of sub.set){for(const simpleDom of dom.set){
const isSub=simpleSubset(simpleSub,simpleDom,options);if(sawNonNull=sawNonNull||isSub!==null,isSub)continue OUTER}if(sawNonNull)return!1}return!0},minimumVersionWithPreRelease=[
new Comparator(">=0.0.0-0")],minimumVersion=[new Comparator(">=0.0.0")],simpleSubset=(sub,dom,options)=>{if(sub===dom)return!0;if(sub.length===1&&sub[0].semver===
ANY){if(dom.length===1&&dom[0].semver===ANY)return!0;options.includePrerelease?sub=minimumVersionWithPreRelease:sub=minimumVersion}if(dom.length===1&&dom[0].semver===
ANY){if(options.includePrerelease)return!0;dom=minimumVersion}const eqSet=new Set;let gt,lt;for(const c of sub)c.operator===">"||c.operator===">="?gt=higherGT(gt,
c,options):c.operator==="<"||c.operator==="<="?lt=lowerLT(lt,c,options):eqSet.add(c.semver);if(eqSet.size>1)return null;let gtltComp;if(gt&&lt){if(gtltComp=compare(
gt.semver,lt.semver,options),gtltComp>0)return null;if(gtltComp===0&&(gt.operator!==">="||lt.operator!=="<="))return null}for(const eq of eqSet){if(gt&&!satisfies(
eq,String(gt),options)||lt&&!satisfies(eq,String(lt),options))return null;for(const c of dom)if(!satisfies(eq,String(c),options))return!1;return!0}let higher,lower,
hasDomLT,hasDomGT,needDomLTPre=lt&&!options.includePrerelease&&lt.semver.prerelease.length?lt.semver:!1,needDomGTPre=gt&&!options.includePrerelease&&gt.semver.prerelease.
length?gt.semver:!1;needDomLTPre&&needDomLTPre.prerelease.length===1&&lt.operator==="<"&&needDomLTPre.prerelease[0]===0&&(needDomLTPre=!1);for(const c of dom){if(hasDomGT=
hasDomGT||c.operator===">"||c.operator===">=",hasDomLT=hasDomLT||c.operator==="<"||c.operator==="<=",gt){if(needDomGTPre&&c.semver.prerelease&&c.semver.prerelease.
length&&c.semver.major===needDomGTPre.major&&c.semver.minor===needDomGTPre.minor&&c.semver.patch===needDomGTPre.patch&&(needDomGTPre=!1),c.operator===">"||c.operator===
">="){if(higher=higherGT(gt,c,options),higher===c&&higher!==gt)return!1}else if(gt.operator===">="&&!c.test(gt.semver))return!1}if(lt){if(needDomLTPre&&c.semver.
prerelease&&c.semver.prerelease.length&&c.semver.major===needDomLTPre.major&&c.semver.minor===needDomLTPre.minor&&c.semver.patch===needDomLTPre.patch&&(needDomLTPre=
!1),c.operator==="<"||c.operator==="<="){if(lower=lowerLT(lt,c,options),lower===c&&lower!==lt)return!1}else if(lt.operator==="<="&&!c.test(lt.semver))return!1}if(!c.
operator&&(lt||gt)&&gtltComp!==0)return!1}return!(gt&&hasDomLT&&!lt&&gtltComp!==0||lt&&hasDomGT&&!gt&&gtltComp!==0||needDomGTPre||needDomLTPre)},higherGT=(a,b,options)=>{
if(!a)return b;const comp=compare(a.semver,b.semver,options);return comp>0?a:comp<0||b.operator===">"&&a.operator===">="?b:a},lowerLT=(a,b,options)=>{if(!a)return b;
const comp=compare(a.semver,b.semver,options);return comp<0?a:comp>0||b.operator==="<"&&a.operator==="<="?b:a};module.exports=subset}),67583:((module,__unused_webpack_exports,__webpack_require__)=>{
const Range=__webpack_require__(54535),toComparators=(range,options)=>new Range(range,options).set.map(comp=>comp.map(c=>c.value).join(" ").trim().split(" "));module.
exports=toComparators}),19282:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(54535),validRange=(range,options)=>{try{return new Range(
range,options).range||"*"}catch{return null}};module.exports=validRange}),59805:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NJ:()=>cacheFile,I6:()=>find});var lib_core=__webpack_require__(46058),lib_io=__webpack_require__(88701),external_crypto_=__webpack_require__(
76982),external_fs_=__webpack_require__(79896),node_modules_semver=__webpack_require__(50885),external_os_=__webpack_require__(70857),external_child_process_=__webpack_require__(
35317),__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||
(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};const _internal={readLinuxVersionFile(){const lsbReleaseFile="/etc/lsb-release",osReleaseFile="/etc/os-release";let contents="";
return external_fs_.existsSync(lsbReleaseFile)?contents=external_fs_.readFileSync(lsbReleaseFile).toString():external_fs_.existsSync(osReleaseFile)&&(contents=external_fs_.
readFileSync(osReleaseFile).toString()),contents}};function _findMatch(versionSpec,stable,candidates,archFilter){return __awaiter(this,void 0,void 0,function*(){
const platFilter=os.platform();let result,match,file;for(const candidate of candidates){const version=candidate.version;if(debug(`check ${version} satisfies ${versionSpec}`),
semver.satisfies(version,versionSpec)&&(!stable||candidate.stable===stable)&&(file=candidate.files.find(item=>{debug(`${item.arch}===${archFilter} && ${item.platform}\
===${platFilter}`);let chk=item.arch===archFilter&&item.platform===platFilter;if(chk&&item.platform_version){const osVersion=_getOsVersion();osVersion===item.platform_version?
chk=!0:chk=semver.satisfies(osVersion,item.platform_version)}return chk}),file)){debug(`matched ${candidate.version}`),match=candidate;break}}return match&&file&&
(result=Object.assign({},match),result.files=[file]),result})}function _getOsVersion(){const plat=os.platform();let version="";if(plat==="darwin")version=cp.execSync(
"sw_vers -productVersion").toString();else if(plat==="linux"){const lsbContents=_internal.readLinuxVersionFile();if(lsbContents){const lines=lsbContents.split(`\

`);for(const line of lines){const parts=line.split("=");if(parts.length===2&&(parts[0].trim()==="VERSION_ID"||parts[0].trim()==="DISTRIB_RELEASE")){version=parts[1].
trim().replace(/^"/,"").replace(/"$/,"");break}}}}return version}function _readLinuxVersionFile(){return _internal.readLinuxVersionFile()}var external_path_=__webpack_require__(
16928),lib=__webpack_require__(44942),external_stream_=__webpack_require__(2203),external_util_=__webpack_require__(39023),external_assert_=__webpack_require__(
42613),lib_exec=__webpack_require__(41955),retry_helper_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};class retry_helper_RetryHelper{constructor(maxAttempts,minSeconds,maxSeconds){
if(maxAttempts<1)throw new Error("max attempts should be greater than or equal to 1");if(this.maxAttempts=maxAttempts,this.minSeconds=Math.floor(minSeconds),this.
maxSeconds=Math.floor(maxSeconds),this.minSeconds>this.maxSeconds)throw new Error("min seconds should be less than or equal to max seconds")}execute(action,isRetryable){
return retry_helper_awaiter(this,void 0,void 0,function*(){let attempt=1;for(;attempt<this.maxAttempts;){try{return yield action()}catch(err){if(isRetryable&&!isRetryable(
err))throw err;core.info(err.message)}const seconds=this.getSleepAmount();core.info(`Waiting ${seconds} seconds before trying again`),yield this.sleep(seconds),
attempt++}return yield action()})}getSleepAmount(){return Math.floor(Math.random()*(this.maxSeconds-this.minSeconds+1))+this.minSeconds}sleep(seconds){return retry_helper_awaiter(
this,void 0,void 0,function*(){return new Promise(resolve=>setTimeout(resolve,seconds*1e3))})}}var tool_cache_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(
generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(
result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};class HTTPError extends Error{constructor(httpStatusCode){
super(`Unexpected HTTP response: ${httpStatusCode}`),this.httpStatusCode=httpStatusCode,Object.setPrototypeOf(this,new.target.prototype)}}const IS_WINDOWS=process.
platform==="win32",IS_MAC=process.platform==="darwin",userAgent="actions/tool-cache";function downloadTool(url,dest,auth,headers){return tool_cache_awaiter(this,
void 0,void 0,function*(){dest=dest||path.join(_getTempDirectory(),crypto.randomUUID()),yield io.mkdirP(path.dirname(dest)),core.debug(`Downloading ${url}`),core.
debug(`Destination ${dest}`);const maxAttempts=3,minSeconds=_getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS",10),maxSeconds=_getGlobal("TEST_DOWNLOAD_TOOL_RETR\
Y_MAX_SECONDS",20);return yield new RetryHelper(maxAttempts,minSeconds,maxSeconds).execute(()=>tool_cache_awaiter(this,void 0,void 0,function*(){return yield downloadToolAttempt(
url,dest||"",auth,headers)}),err=>!(err instanceof HTTPError&&err.httpStatusCode&&err.httpStatusCode<500&&err.httpStatusCode!==408&&err.httpStatusCode!==429))})}
function downloadToolAttempt(url,dest,auth,headers){return tool_cache_awaiter(this,void 0,void 0,function*(){if(fs.existsSync(dest))throw new Error(`Destination\
 file path ${dest} already exists`);const http=new httpm.HttpClient(userAgent,[],{allowRetries:!1});auth&&(core.debug("set auth"),headers===void 0&&(headers={}),
headers.authorization=auth);const response=yield http.get(url,headers);if(response.message.statusCode!==200){const err=new HTTPError(response.message.statusCode);
throw core.debug(`Failed to download from "${url}". Code(${response.message.statusCode}) Message(${response.message.statusMessage})`),err}const pipeline=util.promisify(
stream.pipeline),readStream=_getGlobal("TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY",()=>response.message)();let succeeded=!1;try{return yield pipeline(readStream,
fs.createWriteStream(dest)),core.debug("download complete"),succeeded=!0,dest}finally{if(!succeeded){core.debug("download failed");try{yield io.rmRF(dest)}catch(err){
core.debug(`Failed to delete '${dest}'. ${err.message}`)}}}})}function extract7z(file,dest,_7zPath){return tool_cache_awaiter(this,void 0,void 0,function*(){ok(
IS_WINDOWS,"extract7z() not supported on current OS"),ok(file,'parameter "file" is required'),dest=yield _createExtractFolder(dest);const originalCwd=process.cwd();
if(process.chdir(dest),_7zPath)try{const args=["x",core.isDebug()?"-bb1":"-bb0","-bd","-sccUTF-8",file],options={silent:!0};yield exec(`"${_7zPath}"`,args,options)}finally{
process.chdir(originalCwd)}else{const escapedScript=path.join(__dirname,"..","scripts","Invoke-7zdec.ps1").replace(/'/g,"''").replace(/"|\n|\r/g,""),escapedFile=file.
replace(/'/g,"''").replace(/"|\n|\r/g,""),escapedTarget=dest.replace(/'/g,"''").replace(/"|\n|\r/g,""),args=["-NoLogo","-Sta","-NoProfile","-NonInteractive","-E\
xecutionPolicy","Unrestricted","-Command",`& '${escapedScript}' -Source '${escapedFile}' -Target '${escapedTarget}'`],options={silent:!0};try{const powershellPath=yield io.
which("powershell",!0);yield exec(`"${powershellPath}"`,args,options)}finally{process.chdir(originalCwd)}}return dest})}function extractTar(file_1,dest_1){return tool_cache_awaiter(
this,arguments,void 0,function*(file,dest,flags="xz"){if(!file)throw new Error("parameter 'file' is required");dest=yield _createExtractFolder(dest),core.debug(
"Checking tar --version");let versionOutput="";yield exec("tar --version",[],{ignoreReturnCode:!0,silent:!0,listeners:{stdout:data=>versionOutput+=data.toString(),
stderr:data=>versionOutput+=data.toString()}}),core.debug(versionOutput.trim());const isGnuTar=versionOutput.toUpperCase().includes("GNU TAR");let args;flags instanceof
Array?args=flags:args=[flags],core.isDebug()&&!flags.includes("v")&&args.push("-v");let destArg=dest,fileArg=file;return IS_WINDOWS&&isGnuTar&&(args.push("--for\
ce-local"),destArg=dest.replace(/\\/g,"/"),fileArg=file.replace(/\\/g,"/")),isGnuTar&&(args.push("--warning=no-unknown-keyword"),args.push("--overwrite")),args.
push("-C",destArg,"-f",fileArg),yield exec("tar",args),dest})}function extractXar(file_1,dest_1){return tool_cache_awaiter(this,arguments,void 0,function*(file,dest,flags=[]){
ok(IS_MAC,"extractXar() not supported on current OS"),ok(file,'parameter "file" is required'),dest=yield _createExtractFolder(dest);let args;flags instanceof Array?
args=flags:args=[flags],args.push("-x","-C",dest,"-f",file),core.isDebug()&&args.push("-v");const xarPath=yield io.which("xar",!0);return yield exec(`"${xarPath}\
"`,_unique(args)),dest})}function extractZip(file,dest){return tool_cache_awaiter(this,void 0,void 0,function*(){if(!file)throw new Error("parameter 'file' is r\
equired");return dest=yield _createExtractFolder(dest),IS_WINDOWS?yield extractZipWin(file,dest):yield extractZipNix(file,dest),dest})}function extractZipWin(file,dest){
return tool_cache_awaiter(this,void 0,void 0,function*(){const escapedFile=file.replace(/'/g,"''").replace(/"|\n|\r/g,""),escapedDest=dest.replace(/'/g,"''").replace(
/"|\n|\r/g,""),pwshPath=yield io.which("pwsh",!1);if(pwshPath){const args=["-NoLogo","-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",
["$ErrorActionPreference = 'Stop' ;","try { Add-Type -AssemblyName System.IO.Compression.ZipFile } catch { } ;",`try { [System.IO.Compression.ZipFile]::ExtractT\
oDirectory('${escapedFile}', '${escapedDest}', $true) }`,`catch { if (($_.Exception.GetType().FullName -eq 'System.Management.Automation.MethodException') -or (\
$_.Exception.GetType().FullName -eq 'System.Management.Automation.RuntimeException') ){ Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}\
' -Force } else { throw $_ } } ;`].join(" ")];core.debug(`Using pwsh at path: ${pwshPath}`),yield exec(`"${pwshPath}"`,args)}else{const args=["-NoLogo","-Sta","\
-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",["$ErrorActionPreference = 'Stop' ;","try { Add-Type -AssemblyName System.IO.Compress\
ion.FileSystem } catch { } ;",`if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -LiteralPath '${escapedFile}\
' -DestinationPath '${escapedDest}' -Force }`,`else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`].join(" ")],
powershellPath=yield io.which("powershell",!0);core.debug(`Using powershell at path: ${powershellPath}`),yield exec(`"${powershellPath}"`,args)}})}function extractZipNix(file,dest){
return tool_cache_awaiter(this,void 0,void 0,function*(){const unzipPath=yield io.which("unzip",!0),args=[file];core.isDebug()||args.unshift("-q"),args.unshift(
"-o"),yield exec(`"${unzipPath}"`,args,{cwd:dest})})}function cacheDir(sourceDir,tool,version,arch){return tool_cache_awaiter(this,void 0,void 0,function*(){if(version=
semver.clean(version)||version,arch=arch||os.arch(),core.debug(`Caching tool ${tool} ${version} ${arch}`),core.debug(`source dir: ${sourceDir}`),!fs.statSync(sourceDir).
isDirectory())throw new Error("sourceDir is not a directory");const destPath=yield _createToolPath(tool,version,arch);for(const itemName of fs.readdirSync(sourceDir)){
const s=path.join(sourceDir,itemName);yield io.cp(s,destPath,{recursive:!0})}return _completeToolPath(tool,version,arch),destPath})}function cacheFile(sourceFile,targetFile,tool,version,arch){
return tool_cache_awaiter(this,void 0,void 0,function*(){if(version=node_modules_semver.clean(version)||version,arch=arch||external_os_.arch(),lib_core.debug(`C\
aching tool ${tool} ${version} ${arch}`),lib_core.debug(`source file: ${sourceFile}`),!external_fs_.statSync(sourceFile).isFile())throw new Error("sourceFile is\
 not a file");const destFolder=yield _createToolPath(tool,version,arch),destPath=external_path_.join(destFolder,targetFile);return lib_core.debug(`destination f\
ile ${destPath}`),yield lib_io.cp(sourceFile,destPath),_completeToolPath(tool,version,arch),destFolder})}function find(toolName,versionSpec,arch){if(!toolName)throw new Error(
"toolName parameter is required");if(!versionSpec)throw new Error("versionSpec parameter is required");if(arch=arch||external_os_.arch(),!isExplicitVersion(versionSpec)){
const localVersions=findAllVersions(toolName,arch);versionSpec=evaluateVersions(localVersions,versionSpec)}let toolPath="";if(versionSpec){versionSpec=node_modules_semver.
clean(versionSpec)||"";const cachePath=external_path_.join(_getCacheDirectory(),toolName,versionSpec,arch);lib_core.debug(`checking cache: ${cachePath}`),external_fs_.
existsSync(cachePath)&&external_fs_.existsSync(`${cachePath}.complete`)?(lib_core.debug(`Found tool in cache ${toolName} ${versionSpec} ${arch}`),toolPath=cachePath):
lib_core.debug("not found")}return toolPath}function findAllVersions(toolName,arch){const versions=[];arch=arch||external_os_.arch();const toolPath=external_path_.
join(_getCacheDirectory(),toolName);if(external_fs_.existsSync(toolPath)){const children=external_fs_.readdirSync(toolPath);for(const child of children)if(isExplicitVersion(
child)){const fullPath=external_path_.join(toolPath,child,arch||"");external_fs_.existsSync(fullPath)&&external_fs_.existsSync(`${fullPath}.complete`)&&versions.
push(child)}}return versions}function getManifestFromRepo(owner_1,repo_1,auth_1){return tool_cache_awaiter(this,arguments,void 0,function*(owner,repo,auth,branch="\
master"){let releases=[];const treeUrl=`https://api.github.com/repos/${owner}/${repo}/git/trees/${branch}`,http=new httpm.HttpClient("tool-cache"),headers={};auth&&
(core.debug("set auth"),headers.authorization=auth);const response=yield http.getJson(treeUrl,headers);if(!response.result)return releases;let manifestUrl="";for(const item of response.
result.tree)if(item.path==="versions-manifest.json"){manifestUrl=item.url;break}headers.accept="application/vnd.github.VERSION.raw";let versionsRaw=yield(yield http.
get(manifestUrl,headers)).readBody();if(versionsRaw){versionsRaw=versionsRaw.replace(/^\uFEFF/,"");try{releases=JSON.parse(versionsRaw)}catch{core.debug("Invali\
d json")}}return releases})}function findFromManifest(versionSpec_1,stable_1,manifest_1){return tool_cache_awaiter(this,arguments,void 0,function*(versionSpec,stable,manifest,archFilter=os.
arch()){return yield mm._findMatch(versionSpec,stable,manifest,archFilter)})}function _createExtractFolder(dest){return tool_cache_awaiter(this,void 0,void 0,function*(){
return dest||(dest=path.join(_getTempDirectory(),crypto.randomUUID())),yield io.mkdirP(dest),dest})}function _createToolPath(tool,version,arch){return tool_cache_awaiter(
this,void 0,void 0,function*(){const folderPath=external_path_.join(_getCacheDirectory(),tool,node_modules_semver.clean(version)||version,arch||"");lib_core.debug(
`destination ${folderPath}`);const markerPath=`${folderPath}.complete`;return yield lib_io.Yz(folderPath),yield lib_io.Yz(markerPath),yield lib_io.U$(folderPath),
folderPath})}function _completeToolPath(tool,version,arch){const markerPath=`${external_path_.join(_getCacheDirectory(),tool,node_modules_semver.clean(version)||
version,arch||"")}.complete`;external_fs_.writeFileSync(markerPath,""),lib_core.debug("finished caching tool")}function isExplicitVersion(versionSpec){const c=node_modules_semver.
clean(versionSpec)||"";lib_core.debug(`isExplicit: ${c}`);const valid=node_modules_semver.valid(c)!=null;return lib_core.debug(`explicit? ${valid}`),valid}function evaluateVersions(versions,versionSpec){
let version="";lib_core.debug(`evaluating ${versions.length} versions`),versions=versions.sort((a,b)=>node_modules_semver.gt(a,b)?1:-1);for(let i=versions.length-
1;i>=0;i--){const potential=versions[i];if(node_modules_semver.satisfies(potential,versionSpec)){version=potential;break}}return version?lib_core.debug(`matched\
: ${version}`):lib_core.debug("match not found"),version}function _getCacheDirectory(){const cacheDirectory=process.env.RUNNER_TOOL_CACHE||"";return(0,external_assert_.
ok)(cacheDirectory,"Expected RUNNER_TOOL_CACHE to be defined"),cacheDirectory}function _getTempDirectory(){const tempDirectory=process.env.RUNNER_TEMP||"";return ok(
tempDirectory,"Expected RUNNER_TEMP to be defined"),tempDirectory}function _getGlobal(key,defaultValue){const value=global[key];return value!==void 0?value:defaultValue}
function _unique(values){return Array.from(new Set(values))}})};export{id,ids,modules};
