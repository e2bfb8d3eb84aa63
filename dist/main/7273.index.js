const id=7273,ids=[7273,287],modules={67273:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{parseConfig:()=>parseConfig});var lib_document=__webpack_require__(55721),document_guard=__webpack_require__(90259),document_place=__webpack_require__(26689),document_yaml=__webpack_require__(
10287),shape_problem=__webpack_require__(72235),options=__webpack_require__(59543),schemas=__webpack_require__(92857),api=__webpack_require__(43759);function datetime(params){
return core._isoDateTime(ZodISODateTime,params)}function date(params){return api.db(schemas.Brp,params)}function time(params){return core._isoTime(ZodISOTime,params)}
function duration(params){return core._isoDuration(ZodISODuration,params)}var condition=__webpack_require__(53413),condition_operators=__webpack_require__(2429),
lib_escape=__webpack_require__(68989),limits=__webpack_require__(54354),suggest=__webpack_require__(70770),severity=__webpack_require__(96271),policy_fields=__webpack_require__(
90123);const policies_name=schemas.YjP().trim().min(1).max(200),description=schemas.YjP().max(2e3).optional(),target=schemas.k5n(policy_fields.I0).optional(),policies_severity=schemas.
k5n(severity.oC).optional(),exception=schemas.rej({rule:schemas.YjP().min(1).max(limits.oN).optional(),fingerprint:schemas.YjP().regex(/^[0-9a-f]{8,64}$/,"is no\
t the fingerprint of a finding or the id of a component: at least 8 hex digits").optional(),reason:schemas.YjP({error:"is missing. An exception without a reason\
 is not accepted"}).regex(/[\p{L}\p{N}]/u,"says nothing: write why this is all right"),until:date("is not a day such as 2027-03-31").optional()}),complianceRule=schemas.
rej({name:policies_name,description,framework:policies_name.optional(),target,condition:schemas.L5J(),severity:policies_severity}).superRefine(({target:asked,condition:condition2},context)=>{
tell(context,["condition"],conditionProblems(condition2,asked??"component"))}),policy=schemas.rej({name:policies_name,description,target,when:schemas.L5J(),limit:schemas.
aig().int().min(0).optional(),severity:policies_severity,"new-only":schemas.zMY().optional(),except:schemas.YOg(exception).max(limits.en).optional()}).superRefine(
({target:asked="component",when,limit,except=[]},context)=>{tell(context,["when"],conditionProblems(when,asked)),asked==="scan"&&limit!==void 0&&limit>0&&tell(context,
["limit"],['counts nothing: there is one scan. Say how much is too much in "when"']);for(const[index,entry]of except.entries())tell(context,["except",index],exceptionProblems(
entry,asked))}),complianceRules=distinct(schemas.YOg(complianceRule).max(limits.hj)),policies=distinct(schemas.YOg(policy).max(limits.hj));function policyKeysAt(path){
return path[0]==="policies"&&path[2]==="except"?Object.keys(exception.shape):path[0]==="policies"&&path.length===2?Object.keys(policy.shape):path[0]==="complian\
ce"&&path[1]==="rules"&&path.length===3?Object.keys(complianceRule.shape):void 0}function tell(context,path,problems){for(const message of problems)context.addIssue(
{code:"custom",message,path:[...path]})}function distinct(list){return list.superRefine((entries,context)=>{const seen=new Set;for(const[index,entry]of entries.
entries())seen.has(entry.name)&&tell(context,[index,"name"],["is the name of another one already"]),seen.add(entry.name)})}function exceptionProblems({rule,fingerprint,
until},asked){return asked==="scan"?rule!==void 0||fingerprint!==void 0?['names a rule or fingerprint, but this policy is about the whole scan: give "reason" an\
d "until" alone']:until===void 0?["would switch the policy off for good: say until when"]:[]:rule===void 0&&fingerprint===void 0?["names no rule and no fingerpr\
int, so it would except everything"]:asked!=="finding"&&rule!==void 0?["names a rule, but this policy is about components: name the id of one as fingerprint"]:[]}
function conditionProblems(raw,asked){if(raw===void 0)return["is missing"];const malformed=(0,condition.Qj)(raw);return malformed.length>0?malformed.map(problem=>`\
cannot be used: ${problem}`):(0,condition.Qf)(raw).flatMap(each=>{const problem=comparisonProblem(each,asked);return problem===void 0?[]:[`can never be right: ${problem}`]})}
const TEXT_OPERATORS=new Set(["contains","not_contains","starts_with","ends_with","matches"]),ORDER_OPERATORS=new Set(["gt","gte","lt","lte"]),LIST_OPERATORS=new Set(
["count_gte","count_lte"]),VALUE_OPERATORS=new Set(["eq","neq","in","not_in"]);function comparisonProblem({field,operator,value},asked){const found=(0,policy_fields.
_F)(asked,field);if(found===void 0)return unknownField(field,asked);const shown=JSON.stringify((0,lib_escape.Jj)(field,60));if(TEXT_OPERATORS.has(operator)&&!isText(
found))return`${shown} is a ${found.type}, and ${operator} needs text`;if(ORDER_OPERATORS.has(operator)&&found.type!=="number")return`${shown} is text, and ${operator}\
 needs a number${found.values?`; name the values: in [${found.values.slice(0,2).join(", ")}]`:""}`;if(LIST_OPERATORS.has(operator)&&found.type!=="texts")return`${shown}\
 has one value at most, and ${operator} counts values`;if(!(VALUE_OPERATORS.has(operator)||found.type==="texts"&&/contains$/.test(operator)))return;const operands=Array.
isArray(value)?value:[value];for(const operand of operands){const wanted=isText(found)?"string":found.type;if(typeof operand!==wanted)return`${shown} is ${isText(
found)?"text":`a ${found.type}`}, but is compared with ${(0,condition_operators.go)(operand)}`;if(found.values&&!found.values.includes(String(operand))){const meant=(0,suggest.
p)(String(operand),found.values);return`${shown} is never ${JSON.stringify((0,lib_escape.Jj)(String(operand),60))}.${meant===void 0?` It is one of ${found.values.
join(", ")}`:` Did you mean ${meant}?`}`}}}function isText({type}){return type==="text"||type==="texts"}function unknownField(field,asked){const shown=JSON.stringify(
(0,lib_escape.Jj)(field,60)),others=policy_fields.I0.filter(each=>each!=="dependency"&&(0,policy_fields._F)(each,field)!==void 0);if(others.length>0)return`${shown}\
 is no field of a ${asked}; with "target: ${others[0]}" it would be`;const meant=(0,suggest.p)(field,(0,policy_fields.Pf)(asked));return`${shown} is no field of\
 a ${asked}.${meant===void 0?"":` Did you mean ${meant}?`}`}var remote=__webpack_require__(6161),servers=__webpack_require__(89431);const glob=schemas.YjP().min(
1).max(limits.oN,`is longer than the ${limits.oN} characters a pattern may have`),calendarDay=date("is not a day such as 2027-03-31"),ignoreEntry=schemas.rej({rule:glob.
optional(),fingerprint:schemas.YjP().regex(/^[0-9a-f]{8,64}$/,"is not a fingerprint: at least 8 hex digits").optional(),path:glob.optional(),reason:schemas.YjP(
{error:"is missing. An ignore without a reason is not accepted"}).trim().min(1,"is empty. An ignore without a reason is not accepted").regex(/[\p{L}\p{N}]/u,"sa\
ys nothing: write why this finding is all right"),until:calendarDay.optional()}).refine(({rule,fingerprint,path})=>rule!==void 0||fingerprint!==void 0||path!==void 0,
{error:"names no rule, fingerprint or path, so it would ignore everything"}),server=schemas.rej({name:schema_text(servers.rH).optional(),url:schema_text(servers.
rn),headers:schemas.g1P(schemas.YjP(),schemas.YjP()).superRefine((headers,context)=>{for(const name of Object.keys(headers)){const message=(0,servers.mF)(name);
message!==void 0&&context.addIssue({code:"custom",message,path:[name]})}}).optional(),profile:schemas.k5n(servers.jI).optional()});function schema_text(problemOf){
return schemas.YjP().superRefine((value,context)=>{const message=problemOf(value);message!==void 0&&context.addIssue({code:"custom",message})})}function schemaOf(option){
switch(option.type){case"texts":return schemas.YOg(glob);case"switch":return schemas.zMY();case"choice":return schemas.k5n(option.choices);case"choices":return schemas.
YOg(schemas.k5n(option.choices)).min(1);case"seconds":return schemas.aig().int().min(option.least??1);case"ignores":return schemas.YOg(ignoreEntry);case"policie\
s":return policies;case"compliance-rules":return complianceRules;case"servers":return schemas.YOg(server);case"service-url":return schema_text(remote.UT);case"s\
everities":return schemas.g1P(schemas.YjP(),schemas.k5n(severity.oC));default:return schemas.YjP().min(1)}}function build(){const root={};for(const[,option]of options.
T){if(option.key===void 0)continue;const steps=option.key.split(".");let branch=root;for(const step of steps.slice(0,-1))branch[step]??={},branch=branch[step];branch[steps.
at(-1)]=schemaOf(option).optional()}return toObject(root)}function toObject(branch){return schemas.rej(Object.fromEntries(Object.entries(branch).map(([key,value])=>[
key,value instanceof schemas.aRx?value:toObject(value).optional()])))}const configSchema=build(),NUMBERED=new Set(["policies","compliance-rules"]),parseYaml=(0,document_guard.
N)("yaml",document_yaml.parseYamlDocument);function parseConfig(path,text){const{root,problems}=parseYaml(text.replace(/^\ufeff/,""));if(problems.length>0)return{
path,settings:{},outside:[],problems:problems.map(({offset,message})=>`line ${(0,document_place.mh)(text,offset)}   ${message}`)};if(!root||root.kind==="scalar"&&
root.value===null)return{path,settings:{},outside:[],problems:[]};let plain;try{plain=(0,lib_document.Ul)(root)}catch(error){return{path,settings:{},outside:[],
problems:[`line 1   ${error instanceof Error?error.message:String(error)}`]}}const outside=[],result=configSchema.safeParse(plain);if(!result.success)return{path,
settings:{},outside,problems:(0,shape_problem.q)(result.error.issues,root,keysAt).map(problem=>`line ${(0,document_place.mh)(text,problem.offset)}   ${(0,shape_problem.
R)(problem,"the file")}`)};const placed=key=>(entry,index)=>{const line=lineOf(text,root,[...key.split("."),String(index)]);return{...entry,at:{path,line}}},settings={};
for(const[name,option]of options.T){if(option.key===void 0)continue;const value=option.key.split(".").reduce((branch,step)=>branch?.[step],result.data);if(value===
void 0||(settings[name]=NUMBERED.has(option.type)&&Array.isArray(value)?value.map(placed(option.key)):value,option.trust!=="outside"))continue;const key=subjectOf(
option.key);outside.some(said=>said.key===key)||outside.push({key,line:lineOf(text,root,key.split("."))})}return{path,settings,outside,problems:[]}}function subjectOf(key){
const section=key.split(".",1)[0],isOf=other=>other?.split(".",1)[0]===section;return options.T.every(([,option])=>!isOf(option.key)||option.trust==="outside")?
section:key}function keysAt(path){if(path[0]==="ignore")return["rule","fingerprint","path","reason","until"];const ofPolicy=policyKeysAt(path);if(ofPolicy)return ofPolicy;
if(path[0]==="mcp"&&path[1]==="servers")return["name","url","headers","profile"];const depth=path.length,names=options.T.flatMap(([,{key}])=>key===void 0?[]:[key.
split(".")]).filter(steps=>path.every((step,index)=>steps[index]===step)).flatMap(steps=>steps[depth]??[]);return[...new Set(names)]}function lineOf(text,root,path){
return(0,document_place.mh)(text,(0,document_place.BW)(root,path).offset)}}),90123:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I0:()=>POLICY_TARGETS,Pf:()=>fieldsOf,_F:()=>fieldOf});var _model_artifact_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
55858),_model_capability_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65234),_model_component_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52717),
_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54889),_model_score_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(44960),_model_severity_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
96271);const text={type:"text"},texts={type:"texts"},number={type:"number"},boolean={type:"boolean"},oneOf=values=>({type:"text",values}),someOf=values=>({type:"\
texts",values}),STATUSES=["new","open","known"],COMPONENT_FIELDS={id:text,type:oneOf(_model_component_js__WEBPACK_IMPORTED_MODULE_0__.Ov),name:text,scope:text,purl:text,
ecosystem:text,provider:text,versions:texts,endpoint:text,host:text,auth:oneOf(["none","required"]),licence:text,hash:text,capabilities:someOf(_model_capability_js__WEBPACK_IMPORTED_MODULE_2__.
$),flags:someOf(Object.keys(_model_component_js__WEBPACK_IMPORTED_MODULE_0__.gP)),path:texts,origins:someOf(_model_component_js__WEBPACK_IMPORTED_MODULE_0__.qg),
use:oneOf(_model_artifact_js__WEBPACK_IMPORTED_MODULE_3__.tk),guess:boolean,detectors:texts,status:oneOf(STATUSES),"risk.score":number,"risk.severity":oneOf([..._model_severity_js__WEBPACK_IMPORTED_MODULE_4__.
oC,"none"]),"completeness.percent":number,"completeness.missing":texts},FINDING_FIELDS={ruleId:text,pack:text,title:text,message:text,class:text,category:text,severity:oneOf(
_model_severity_js__WEBPACK_IMPORTED_MODULE_4__.oC),confidence:oneOf(_model_severity_js__WEBPACK_IMPORTED_MODULE_4__.ix),tier:oneOf(_model_severity_js__WEBPACK_IMPORTED_MODULE_4__.
iB),status:oneOf(STATUSES),path:text,use:oneOf(_model_artifact_js__WEBPACK_IMPORTED_MODULE_3__.tk),logical:text,fingerprint:text,owasp:texts,cwe:texts},SCAN_FIELDS={
score:number,grade:oneOf(_model_score_js__WEBPACK_IMPORTED_MODULE_5__.F4.filter(grade=>grade!=="N/A")),findings:number,components:number,attackPaths:number,"cov\
erage.percent":number,"coverage.missed":number},OF_COMPONENT=[{prefix:"properties.",type:text}],OF_FINDING=[{prefix:"compliance.",members:_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__.
i.filter(({family})=>family==="other").map(({name})=>name),type:texts}],OF_SCAN=[{prefix:"categories.",members:_model_score_js__WEBPACK_IMPORTED_MODULE_5__.QG,type:number},
{prefix:"summary.",members:_model_severity_js__WEBPACK_IMPORTED_MODULE_4__.oC,type:number},{prefix:"components.",members:_model_component_js__WEBPACK_IMPORTED_MODULE_0__.
Ov,type:number}],POLICY_TARGETS=["component","finding","scan","dependency"],OF_COMPONENTS={named:COMPONENT_FIELDS,families:OF_COMPONENT},FIELDS={component:OF_COMPONENTS,
dependency:OF_COMPONENTS,finding:{named:FINDING_FIELDS,families:OF_FINDING},scan:{named:SCAN_FIELDS,families:OF_SCAN}},PROPERTY=/^[a-z0-9][a-z0-9.-]{0,99}$/;function fieldOf(target,field){
const{named,families}=FIELDS[target];if(Object.hasOwn(named,field))return named[field];const family=families.find(({prefix})=>field.startsWith(prefix));if(family===
void 0)return;const member=field.slice(family.prefix.length);return(family.members===void 0?PROPERTY.test(member):family.members.includes(member))?family.type:void 0}
function fieldsOf(target){const{named,families}=FIELDS[target];return[...Object.keys(named),...families.flatMap(({prefix,members=["KEY"]})=>members.map(member=>prefix+
member))]}}),2429:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ik:()=>unfitOperand,
go:()=>typeName,we:()=>OPERATORS});const OPERATORS=["eq","neq","in","not_in","contains","not_contains","starts_with","ends_with","matches","exists","not_exists",
"gt","gte","lt","lte","count_gte","count_lte"];function unfitOperand(operator,operand){switch(operator){case"exists":case"not_exists":return operand===void 0?void 0:
"takes no value";case"in":case"not_in":return Array.isArray(operand)?operand.length>0&&operand.every(isScalar)?void 0:"needs a list of one or more plain values":
`needs a list as value, not ${typeName(operand)}`;case"starts_with":case"ends_with":case"matches":return typeof operand!="string"?`needs text as value, not ${typeName(
operand)}`:operand===""?"needs text as value that is not empty":void 0;case"gt":case"gte":case"lt":case"lte":return Number.isFinite(operand)?void 0:`needs a num\
ber as value, not ${typeName(operand)}`;case"count_gte":case"count_lte":return Number.isInteger(operand)&&Number(operand)>=0?void 0:"needs a whole number from 0\
 as value";case"contains":case"not_contains":if(operand==="")return"needs a value that is not empty";break}return isScalar(operand)?void 0:`needs a plain value,\
 not ${typeName(operand)}`}function isScalar(value){return value===null||typeof value=="string"||typeof value=="number"||typeof value=="boolean"}function typeName(value){
return value===null?"null":value===void 0?"nothing":Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value=="string"?"text":`a ${typeof value}`}}),
53413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{iG:()=>ConditionError,Qj:()=>checkCondition,
Qf:()=>comparisonsOf,_3:()=>evaluate});var condition_operators=__webpack_require__(2429),limits=__webpack_require__(54354),lib_escape=__webpack_require__(68989),
suggest=__webpack_require__(70770);const DEPTH=8,LEAVES=100,PARTS=800,PATTERN=1e3,GROUPS=["all","any","not"],LEAF_KEYS=["field","operator","value"];function checkCondition(raw){
const check={problems:[],leaves:0,parts:0};return checkMember(raw,"",1,check),isTooMuch(check)&&check.problems.push(`The condition has more than ${LEAVES} compa\
risons or ${PARTS} parts; the rest was not read.`),check.problems}function checkMember(raw,at,depth,check){check.parts++;const{problems}=check,place=at===""?"Th\
e condition":`${at}:`;if(!isRecord(raw)){problems.push(`${place} must be a map, not ${(0,condition_operators.go)(raw)}.`);return}if(depth>DEPTH){problems.push(`${place}\
 is nested deeper than ${DEPTH} levels.`);return}const groups=GROUPS.filter(group2=>Object.hasOwn(raw,group2)),[group]=groups;if(group===void 0){checkLeaf(raw,at,
check);return}const others=Object.keys(raw).filter(key=>key!==group);others.length>0&&problems.push(`${place} has "${group}" and must have nothing else, but has\
 ${list(others)}.`);const inside=raw[group],path=at===""?group:`${at}.${group}`;group==="not"?checkMember(inside,path,depth+1,check):Array.isArray(inside)&&inside.
length>0?checkMembers(inside,path,depth+1,check):problems.push(`${path}: must be a list of one or more conditions.`)}function checkMembers(members,path,depth,check){
for(const[index,member]of members.entries()){if(isTooMuch(check))return;checkMember(member,`${path}[${index}]`,depth,check)}}function isTooMuch({leaves,parts}){
return leaves>LEAVES||parts>PARTS}function checkLeaf(raw,at,check){check.leaves++;const{problems}=check,prefix=at===""?"":`${at}.`;for(const key of Object.keys(
raw))LEAF_KEYS.some(known2=>known2===key)||problems.push(`${prefix}${quoted(key)} is not part of a condition.${suggestion(key,[...LEAF_KEYS,...GROUPS])}`);const{
field,operator,value}=raw;(typeof field!="string"||field==="")&&problems.push(`${prefix}field: must be text that is not empty.`);const known=condition_operators.
we.find(each=>each===operator);if(known===void 0){const wrong=typeof operator=="string"?quoted(operator):(0,condition_operators.go)(operator),hint=typeof operator==
"string"?suggestion(operator,condition_operators.we):"";problems.push(`${prefix}operator: ${wrong} is not one of ${condition_operators.we.join(", ")}.${hint}`);
return}const unfit=(0,condition_operators.Ik)(known,value)??(known==="matches"?unfitPattern(String(value)):void 0);unfit!==void 0&&problems.push(`${prefix}value\
: ${known} ${unfit}.`)}function unfitPattern(pattern){if(pattern.length>PATTERN)return`takes at most ${PATTERN} characters`;try{new RegExp(pattern);return}catch(error){
return`needs a regular expression: ${error instanceof Error?error.message:String(error)}`}}function isRecord(value){return typeof value=="object"&&value!==null&&
!Array.isArray(value)}function list(keys){return(0,lib_escape.Jj)(keys.map(key=>quoted(key)).join(", "),200)}function quoted(text){return JSON.stringify((0,lib_escape.
Jj)(text,60))}function suggestion(wrong,known){const near=(0,suggest.p)(wrong,known);return near===void 0?"":` Did you mean ${near}?`}class ConditionError extends Error{name="\
ConditionError";field;operator;constructor(field,operator,problem){super(`${JSON.stringify(field)} ${operator}: ${problem}`),this.field=field,this.operator=operator}}
function evaluate(condition,lookup,matches=matchesRegExp){return"all"in condition?condition.all.every(each=>evaluate(each,lookup,matches)):"any"in condition?condition.
any.some(each=>evaluate(each,lookup,matches)):"not"in condition?!evaluate(condition.not,lookup,matches):compare(condition,lookup(condition.field),matches)}function comparisonsOf(condition){
return"all"in condition?condition.all.flatMap(comparisonsOf):"any"in condition?condition.any.flatMap(comparisonsOf):"not"in condition?comparisonsOf(condition.not):
[condition]}function matchesRegExp(pattern,text){return new RegExp(pattern).test(text)}function compare(comparison,found,matches){const{field,operator,value:operand}=comparison,
unfit=(0,condition_operators.Ik)(operator,operand);if(unfit!==void 0)throw new ConditionError(field,operator,unfit);const values=found??[];switch(operator){case"\
exists":return found!==void 0;case"not_exists":return found===void 0;case"count_gte":return values.length>=number(operand,comparison);case"count_lte":return values.
length<=number(operand,comparison);default:{const hits=values.map(value=>holds(value,comparison,matches)).filter(Boolean).length;return isNegative(operator)?found!==
void 0&&hits===0:hits>0}}}function isNegative(operator){return operator==="neq"||operator==="not_in"||operator==="not_contains"}function holds(value,comparison,matches){
const operand=comparison.value;switch(comparison.operator){case"eq":case"neq":return value===operand;case"in":case"not_in":return Array.isArray(operand)&&operand.
includes(value);case"contains":case"not_contains":return Array.isArray(value)?value.includes(operand):condition_text(value,comparison).includes(condition_text(operand,
comparison));case"starts_with":return condition_text(value,comparison).startsWith(condition_text(operand,comparison));case"ends_with":return condition_text(value,
comparison).endsWith(condition_text(operand,comparison));case"matches":return matchText(condition_text(operand,comparison),condition_text(value,comparison),comparison,
matches);case"gt":return number(value,comparison)>number(operand,comparison);case"gte":return number(value,comparison)>=number(operand,comparison);case"lt":return number(
value,comparison)<number(operand,comparison);case"lte":return number(value,comparison)<=number(operand,comparison);default:throw new ConditionError(comparison.field,
comparison.operator,"is not an operator")}}function matchText(pattern,value,{field,operator},matches){try{return matches(pattern,value.slice(0,limits.mq))}catch(error){
throw new ConditionError(field,operator,error instanceof Error?error.message:String(error))}}function condition_text(value,{field,operator}){if(typeof value=="s\
tring")return value;throw new ConditionError(field,operator,`needs text, found ${(0,condition_operators.go)(value)}`)}function number(value,{field,operator}){if(typeof value==
"number")return value;throw new ConditionError(field,operator,`needs a number, found ${(0,condition_operators.go)(value)}`)}}),90259:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>PROBLEMS,N:()=>guarded});var _document_node_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47116),_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
68989),_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54354);const PROBLEMS=100,MESSAGE=200;function guarded(format,parse){return text=>{if(format!==
"json"&&text.length>_limits_js__WEBPACK_IMPORTED_MODULE_2__.IE)return{root:void 0,problems:[{offset:0,message:`Longer than the ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.
IE/1048576} MB that are parsed of ${format.toUpperCase()}`,kind:"size"}]};try{const{root,problems}=parse(text),kept=problems.slice(0,PROBLEMS).map(each=>({...each,
message:(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(each.message,MESSAGE)}));return{root:problems.some(({kind})=>kind==="depth")?void 0:root,problems:kept}}catch(error){
return{root:void 0,problems:[problemOf(error,text,format)]}}}}function problemOf(error,text,format){const message=`Nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.
gs} levels`;if(error instanceof _document_node_js__WEBPACK_IMPORTED_MODULE_0__.F)return{offset:error.offset,message,kind:"depth"};if(error instanceof RangeError)
return{offset:0,message,kind:"depth"};const index=error instanceof Error&&"index"in error&&typeof error.index=="number"?error.index:0;return{offset:Math.min(Math.
max(index,0),text.length),message:`Not valid ${format.toUpperCase()} here`,kind:"syntax"}}}),47116:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>TooDeepError});class TooDeepError extends Error{name="TooDeepError";offset;constructor(offset){super("too deep"),
this.offset=offset}}}),26689:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$6:()=>textAt,
BW:()=>placeAt,fK:()=>valueAt,mh:()=>lineAt});function placeAt(root,path){let node=root,offset=root.start;for(const step of path)if(node?.kind==="object"){const entry=node.
entries.findLast(({key})=>key===String(step));if(!entry)return{node:void 0,offset};node=entry.value,offset=entry.keyStart}else if(node?.kind==="array"){const item=node.
items[Number(step)];if(!item)return{node:void 0,offset};node=item,offset=item.start}else return{node:void 0,offset};return{node,offset}}function lineAt(text,offset){
return text.slice(0,offset).split(`
`).length}function valueAt(node,key){return node?.kind==="object"?node.entries.findLast(entry=>entry.key===key)?.value:void 0}function textAt(node){return node?.
kind==="scalar"&&node.value!==null?String(node.value):void 0}}),10287:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{parseYamlDocument:()=>parseYamlDocument});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
38815),_document_node_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47116),_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54354);const OPTIONS={
version:"1.2",schema:"core",resolveKnownTags:!1,merge:!1,uniqueKeys:!1},MESSAGES={ALIAS_PROPS:"An alias cannot have an anchor or a tag",BAD_ALIAS:"An anchor or \
alias has no usable name",BAD_COLLECTION_TYPE:"This tag does not fit what it stands before",BAD_DIRECTIVE:"This directive is not valid",BAD_DQ_ESCAPE:"This esca\
pe sequence is not valid",BAD_INDENT:"The indentation is not valid here",BAD_PROP_ORDER:"An anchor or tag is in the wrong place",BAD_SCALAR_START:"A plain value\
 cannot start with this character",BLOCK_AS_IMPLICIT_KEY:"A list or map in block style cannot stand here",BLOCK_IN_FLOW:"Block style is not allowed between brac\
kets",KEY_OVER_1024_CHARS:"A key without `?` is longer than 1024 characters",MISSING_CHAR:"A character is missing here",MULTILINE_IMPLICIT_KEY:"A key without `?\
` has to be on one line",MULTIPLE_ANCHORS:"A value can have only one anchor",MULTIPLE_TAGS:"A value can have only one tag",RESOURCE_EXHAUSTION:`Nested deeper th\
an ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.gs} levels`,TAB_AS_INDENT:"Tabs are not allowed as indentation",TAG_RESOLVE_FAILED:"This tag is not valid here",UNEXPECTED_TOKEN:"\
This is not expected here"};function parseYamlDocument(text){const tokens=[...tokensOf(text)];checkNesting(tokens);const composer=new yaml__WEBPACK_IMPORTED_MODULE_0__.
Dk(OPTIONS),documents=[...composer.compose(tokens)],problems=[...documents.flatMap(document=>document.errors),...composer.streamInfo().errors].map(({code,pos})=>({
offset:pos[0],message:MESSAGES[code]??"Not valid YAML here",kind:code==="RESOURCE_EXHAUSTION"?"depth":"syntax"})),contents=documents.flatMap(({contents:contents2})=>contents2===
null||isEmpty(contents2)?[]:[contents2]),merges={left:_limits_js__WEBPACK_IMPORTED_MODULE_2__.ZC},depth=contents.length>1?1:0,items=contents.map(each=>convert(each,
depth,{text,problems,anchors:new Map,merges})),[first,last]=[items.at(0),items.at(-1)];return first===void 0||last===void 0||first===last?{root:first,problems}:
{root:{kind:"array",start:first.start,end:last.end,items},problems}}function isEmpty(contents){return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(contents)&&contents.
source===""&&contents.range[0]===contents.range[1]}function*tokensOf(text){const parser=new yaml__WEBPACK_IMPORTED_MODULE_0__.iX;for(const source of new yaml__WEBPACK_IMPORTED_MODULE_0__.
JG().lex(text))if(yield*parser.next(source),parser.stack.length>_limits_js__WEBPACK_IMPORTED_MODULE_2__.gs*2)throw new _document_node_js__WEBPACK_IMPORTED_MODULE_1__.
F(parser.offset);yield*parser.end()}function checkNesting(tokens){const open=tokens.map(token=>({token,depth:0}));for(let next=open.pop();next!==void 0;next=open.
pop()){const{token,depth}=next;if(depth>_limits_js__WEBPACK_IMPORTED_MODULE_2__.gs)throw new _document_node_js__WEBPACK_IMPORTED_MODULE_1__.F(token.offset);if(token.
type==="document"&&token.value&&open.push({token:token.value,depth}),"items"in token)for(const{key,value}of token.items)key&&open.push({token:key,depth:depth+1}),
value&&open.push({token:value,depth:depth+1})}}function convert(source,depth,reading){if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(source))return resolve(source,
reading);const[start,end]=source.range;if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(source)){const{value}=source;return anchor(source,{kind:"scalar",start,end,value:typeof value==
"string"||typeof value=="number"||typeof value=="boolean"||value===null?value:source.source},reading)}if(depth>=_limits_js__WEBPACK_IMPORTED_MODULE_2__.gs)throw new _document_node_js__WEBPACK_IMPORTED_MODULE_1__.
F(start);if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(source))return convertMap(source,depth,reading);const items=[],node={kind:"array",start,end:source.flow?end:
start,items};anchor(source,node,reading);for(const item of source.items){const value=convert(item,depth+1,reading);items.push(value),cover(node,item,value)}return node}
function convertMap(source,depth,reading){const[start,end]=source.range,entries=[],node={kind:"object",start,end:source.flow?end:start,entries};anchor(source,node,
reading);const merged=[];for(const pair of source.items){const[keyStart,keyEnd]=pair.key.range,key=keyText(convert(pair.key,depth+1,reading),reading.text),value=pair.
value?convert(pair.value,depth+1,reading):{kind:"scalar",start:keyEnd,end:keyEnd,value:null};node.start=Math.min(node.start,keyStart),node.end=Math.max(node.end,
keyEnd),pair.value&&cover(node,pair.value,value);const sources=isMergeKey(pair.key)?mergeSources(value):void 0;sources!==void 0&&affordable(sources,keyStart,reading)?
merged.push(...sources):entries.push({key,keyStart,keyEnd,value})}return addMerged(entries,merged),node}function cover(parent,source,node){const[start,end]=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
Vj)(source)?source.range:[node.start,node.end];parent.start=Math.min(parent.start,start),parent.end=Math.max(parent.end,end)}function keyText(key,text){return key.
kind==="scalar"&&typeof key.value=="string"?key.value:text.slice(key.start,key.end)}function isMergeKey(key){return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)&&
key.type==="PLAIN"&&key.source==="<<"&&key.tag===void 0}function mergeSources(value){if(value.kind==="object")return[value];if(value.kind==="scalar"||value.items.
length===0)return;const maps=value.items.filter(item=>item.kind==="object");return maps.length===value.items.length?maps:void 0}function affordable(sources,offset,{
merges,problems}){const cost=sources.reduce((sum,{entries})=>sum+entries.length+1,0);return cost>merges.left?(merges.left>0&&problems.push({offset,message:"Too \
much is merged: `<<` is not followed",kind:"syntax"}),merges.left=0,!1):(merges.left-=cost,!0)}function addMerged(entries,merged){if(merged.length===0)return;const taken=new Set(
entries.map(({key})=>key));for(const source of merged){const fresh=source.entries.filter(({key})=>!taken.has(key));for(const entry of fresh)taken.add(entry.key),
entries.push(entry)}}function anchor(source,node,reading){return source.anchor&&reading.anchors.set(source.anchor,node),node}function resolve(alias,{text,anchors,
problems}){const target=anchors.get(alias.source);if(target!==void 0)return target;const[start,end]=alias.range;return problems.push({offset:start,message:"This\
 alias has no anchor before it",kind:"syntax"}),{kind:"scalar",start,end,value:text.slice(start,end)}}}),55721:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{bM:()=>fromPlain,lB:()=>loadParsers,Rr:()=>parsePath,Lt:()=>document_path_select,Ul:()=>toPlain});var document_guard=__webpack_require__(
90259),limits=__webpack_require__(54354);const STEPS=29,STEP=/"(?:[^"\\]|\\.)*"|[^."]+/y;function parsePath(path){if(path==="")throw new Error('A path cannot be\
 empty; the root is "$".');const steps=[];for(let at=0;;at++){STEP.lastIndex=at;const[written]=STEP.exec(path)??[];if(written===void 0)throw new Error(`The path\
 ${JSON.stringify(path)} has no step at position ${at+1}.`);const step=parseStep(written,path),repeated=step.kind==="deep"&&steps.at(-1)?.kind==="deep";if(!(at===
0&&written==="$")&&!repeated&&steps.push(step),at+=written.length,at===path.length)break;if(path[at]!==".")throw new Error(`The path ${JSON.stringify(path)} nee\
ds a dot at position ${at+1}.`)}if(steps.length>STEPS)throw new Error(`The path ${JSON.stringify(path)} has more than ${STEPS} steps.`);return steps}function parseStep(written,path){
if(written==="*")return{kind:"any"};if(written==="**")return{kind:"deep"};if(written.startsWith('"'))return{kind:"key",key:unquote(written,path),quoted:!0};if(!/[\s*[\]]/.
test(written))return{kind:"key",key:written,quoted:!1};const advice=/^[^[]*\[\d+\]$/.test(written)?"an index is a step of its own, as in a.0":"quote it if it is\
 a key";throw new Error(`The path ${JSON.stringify(path)} has the step ${JSON.stringify(written)}: ${advice}.`)}function unquote(written,path){try{return JSON.parse(
written)}catch{throw new Error(`The path ${JSON.stringify(path)} has a quoted key with a bad escape: ${written}.`)}}function document_path_select(root,path){const steps=parsePath(
path),selection={steps,found:[],entered:new Set,visitsLeft:limits.ZC};return visit(root,withZeroLevels(1,steps),void 0,0,selection),selection.found}function visit(node,reached,trail,depth,selection){
const{steps,found,entered}=selection,complete=1<<steps.length;if(reached&complete&&found.push(selected(node,trail)),node.kind==="scalar"||depth===limits.gs||(reached&
~complete)===0)return;if(entered.has(node)){const size=node.kind==="array"?node.items.length:node.entries.length;if(size>selection.visitsLeft)return;selection.visitsLeft-=
size}if(entered.add(node),node.kind==="object")for(const{key,value}of node.entries)descend(value,key,!1);else for(const[index,item]of node.items.entries())descend(
item,String(index),!0);function descend(value,key,isIndex){const next=advance(reached,key,isIndex,steps);next!==0&&visit(value,next,{key,parent:trail},depth+1,selection)}}
function advance(reached,key,isIndex,steps){let next=0;for(let index=0;reached>>index!==0;index++){const step=steps[index];step===void 0||(reached&1<<index)===0||
(step.kind==="deep"?next|=1<<index:(step.kind==="any"||step.key===key&&!(isIndex&&step.quoted))&&(next|=2<<index))}return next===0?0:withZeroLevels(next,steps)}
function withZeroLevels(reached,steps){let bits=reached;for(let index=0;bits>>index!==0;index++)bits&1<<index&&steps[index]?.kind==="deep"&&(bits|=2<<index);return bits}
function selected(node,trail){return trail===void 0?{node,path:[]}:{node,key:trail.key,get path(){const keys=[];for(let at=trail;at!==void 0;at=at.parent)keys.push(
at.key);return keys.reverse()}}}class DocumentTooLargeError extends Error{name="DocumentTooLargeError"}function toPlain(node){return unfold(node,0,{met:new Set,
visitsLeft:limits.ZC})}function unfold(node,depth,state){if(node.kind==="scalar")return node.value;if(depth>=limits.gs)throw new DocumentTooLargeError("Aliases \
nest the document too deeply, or in a circle.");if(state.met.has(node)&&(state.visitsLeft-=1+(node.kind==="array"?node.items.length:node.entries.length),state.visitsLeft<
0))throw new DocumentTooLargeError("Aliases make the document too large.");if(state.met.add(node),node.kind==="array")return node.items.map(item=>unfold(item,depth+
1,state));const plain=Object.create(null);for(const{key,value}of node.entries)plain[key]=unfold(value,depth+1,state);return plain}function fromPlain(value,depth=0){
const nowhere={start:0,end:0};if(typeof value=="string"||typeof value=="number"||typeof value=="boolean")return{kind:"scalar",...nowhere,value};if(typeof value!=
"object"||value===null||depth>=limits.gs)return{kind:"scalar",...nowhere,value:null};if(Array.isArray(value))return{kind:"array",...nowhere,items:value.map(item=>fromPlain(
item,depth+1))};const entries=Object.entries(value).filter(([,field])=>field!==void 0);return{kind:"object",...nowhere,entries:entries.map(([key,field])=>({key,
keyStart:0,keyEnd:0,value:fromPlain(field,depth+1)}))}}const LOADERS={json:async()=>(0,document_guard.N)("json",(await Promise.all([__webpack_require__.e(9547),
__webpack_require__.e(3162),__webpack_require__.e(5678)]).then(__webpack_require__.bind(__webpack_require__,55678))).parseJsonDocument),yaml:async()=>(0,document_guard.
N)("yaml",(await Promise.all([__webpack_require__.e(8815),__webpack_require__.e(287)]).then(__webpack_require__.bind(__webpack_require__,10287))).parseYamlDocument),
toml:async()=>(0,document_guard.N)("toml",(await Promise.all([__webpack_require__.e(9605),__webpack_require__.e(4001)]).then(__webpack_require__.bind(__webpack_require__,
94001))).parseTomlDocument)};async function loadParsers(formats){const parsers=new Map(await Promise.all([...new Set(formats)].map(async format=>[format,await LOADERS[format]()])));
return(text,format)=>{const parse=parsers.get(format);if(!parse)throw new Error(`the parser for ${format} was not loaded`);return parse(text)}}}),72235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>aboutPlace,q:()=>shapeProblems});var _document_place_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26689),
_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_suggest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70770);const SHOWN=80;function shapeProblems(issues,root,keysAt){
return issues.flatMap(issue=>problemsOf(issue,[],root,keysAt)).toSorted((a,b)=>a.offset-b.offset)}function problemsOf(issue,above,root,keysAt){const path=[...above,
...issue.path.map(String)],{node,offset}=(0,_document_place_js__WEBPACK_IMPORTED_MODULE_1__.BW)(root,path);if(issue.code==="unrecognized_keys")return(issue.keys??
[]).map(key=>{const meant=(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.p)(key,keysAt(path)),place=[...path,key];return{path:place,offset:(0,_document_place_js__WEBPACK_IMPORTED_MODULE_1__.
BW)(root,place).offset,text:`is not known here.${didYouMean(meant)}`}});if(node===void 0&&/^(?:invalid_type|invalid_value|invalid_union)$/.test(issue.code))return[
{path,offset,text:sentence(isOwnWords(issue)?issue.message:"is missing")}];if(issue.code==="invalid_union"&&issue.errors&&issue.errors.length>0){const depth=each=>Math.
max(...each.map(one=>one.path.length)),[nearestForm=[]]=issue.errors.toSorted((a,b)=>depth(b)-depth(a)||a.length-b.length);return nearestForm.flatMap(each=>problemsOf(
each,path,root,keysAt))}return[{path,offset,text:textOf(issue,node)}]}function textOf(issue,node){if(issue.code==="invalid_value"&&node?.kind==="scalar"&&issue.
values){const choices=issue.values.map(String);return`"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(String(node.value),SHOWN)}" is not one of ${choices.join(
", ")}.${didYouMean((0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.p)(String(node.value),choices))}`}if(isOwnWords(issue))return sentence(issue.message);const unit=issue.
origin==="string"?"characters":issue.origin==="array"?"entries":"";switch(issue.code){case"invalid_type":case"invalid_value":return`must be ${KINDS[issue.expected??
"string"]??issue.expected}, not ${node?kindOf(node):"nothing"}.`;case"too_small":return issue.minimum===1&&unit!==""?"is empty.":`must be at least ${issue.minimum}\
 ${unit}`.trim().concat(".");case"too_big":return`must be at most ${issue.maximum} ${unit}`.trim().concat(".");default:return sentence(`is not accepted: ${issue.
message}`)}}function isOwnWords({message}){return!/^(?:Invalid|Too (?:small|big)|Unrecognized)/.test(message)}const KINDS={string:"text",number:"a number",int:"\
a whole number",boolean:"true or false",array:"a list",object:"a map of keys and values",record:"a map of keys and values"};function kindOf(node){return node.kind===
"array"?"a list":node.kind==="object"?"a map of keys and values":node.value===null?"nothing":typeof node.value=="boolean"?String(node.value):typeof node.value==
"number"?"a number":"text"}function didYouMean(meant){return meant===void 0?"":` Did you mean ${meant}?`}function sentence(text){return/[.!?]$/.test(text)?text:
`${text}.`}function aboutPlace({path,text},whole){return`${path.map(step=>(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(step,SHOWN)).map((step,index)=>/^\d+$/.
test(step)?`[${step}]`:index===0?step:`.${step}`).join("")||whole}${text.startsWith('"')?":":""} ${text}`}}),55858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{cx:()=>SEGMENT_ROLES,hz:()=>ARTIFACT_KINDS,tk:()=>USES});const ARTIFACT_KINDS=["mcp-config","agent-settings","server-\
manifest","tool-list","mcp-definitions","mcp-observations","skill","agent-definition","instructions","command","workflow","n8n-workflow","hook-script","code","e\
nv-file","lockfile","model-file","archive-listing","app-manifest","app-strings","document","prose","other"],FORMATS=null,USES=["runtime","test","example","docs",
"vendored"],SEGMENT_ROLES=["file","model-text","mcp-server","launch","hook","hook-command","tool","workflow","server-manifest","document"]}),65234:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>CAPABILITIES});const CAPABILITIES=["shell","code","page-script","file-read","file-write","fetch","sql","money",
"destroy","destroy-all","untrusted","send","private","records","vault","environment","access","install","system","agent-config","memory"]}),52717:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ov:()=>COMPONENT_TYPES,Ph:()=>NO_INVENTORY,Pu:()=>keyText,Y8:()=>isBefore,f6:()=>RELATION_TYPES,gP:()=>COMPONENT_FLAGS,
qg:()=>COMPONENT_ORIGINS});const COMPONENT_TYPES=["model","embedding_model","model_file","dataset","llm_provider","inference_endpoint","sdk_library","agent_fram\
ework","package","agent","tool","prompt","resource","mcp_server","mcp_client","mcp_gateway","skill","instruction_file","vector_store","memory","guardrail","work\
flow","trigger","notebook","container","cloud_resource","ci_step","endpoint","secret_reference"],RELATION_TYPES=["uses","calls","exposes","authenticates_with","\
reads_from","writes_to","triggers","runs_in","declares","contains"],COMPONENT_FLAGS={hardcoded_api_key:"A key of a provider stands in the source beside it.",hardcoded_credentials:"\
A password or token stands in its parameters.",shadow_ai:"The library is imported but declared in no manifest.",unpinned_model:"The model is named by an alias t\
hat its provider moves.",deprecated_model:"Its provider has announced its end or ended it.",unpinned_version:"What is started or installed is whatever is newest\
.",webhook_no_auth:"A trigger anybody may call starts it.",no_auth:"It asks nobody who he is.",internet_facing:"It is reachable from outside of the machine it r\
uns on.",insecure_transport:"It is reached over plain HTTP.",tls_unchecked:"Certificates are not checked.",mcp_unknown_server:"A remote server, or a command nob\
ody publishes.",mcp_all_tools:"An agent takes whatever tools a remote server offers.",code_http_tools:"One agent runs code and reaches the network.",lethal_trifecta:"\
One agent reads private data, takes in texts of strangers and can send out.",model_controlled:"A model decides over a command, query, path or address of it.",multi_agent_no_trust:"\
Agents hand texts to each other without a check.",agent_chain_no_validation:"The answer of one agent is the order of the next.",dangerous_code:"Its code starts \
programs, evaluates text or reads files.",no_error_handling:"What fails in it is noticed by nobody.",no_iteration_limit:"Nothing ends a run of it that goes in c\
ircles.",no_human_approval:"What the model says is sent or written without a person.",executes_on_load:"Loading the file runs code that stands in it.",large_model_file:"\
The file is larger than 1 GB.",gpu_instance:"It runs on a GPU.",public_resource:"The cloud resource is open to the internet.",disabled:"It is switched off where\
 it is declared.",privileged:"It runs with more rights than its work needs.",community_node:"A node of an n8n workflow that n8n does not ship."},COMPONENT_ORIGINS=[
"source","manifest","config","file","live","remote"],NO_INVENTORY={components:[],relationships:[]};function keyText({type,name,scope,purl}){return JSON.stringify(
purl===void 0?[type,scope??"",name]:[purl])}function isBefore(a,b){return a.line<b.line||a.line===b.line&&a.column<b.column}}),44960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F4:()=>GRADES,QG:()=>SCORE_CATEGORIES});const SCORE_CATEGORIES=["execution","prompt","secrets","network","supply-chai\
n","agency","data","governance"],RATINGS=null,GRADES=["A","B","C","D","F","N/A"]})};export{id,ids,modules};
