const id=6937,ids=[6937],modules={86937:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{CONFIG_PATH:()=>CONFIG_PATH,configText:()=>configText});const CONFIG_PATH="bartizan.yml";function configText({remotes,
servers}){const live=remotes.filter(({isLocal})=>!isLocal);return`${["# Config of Bartizan, written by `bartizan init`. All keys: https://github.com/bartizan/ba\
rtizan#options","# Lines like #this and what is indented below them are proposals: take the # away to turn them on.","","gate:","  # Reports only. Then `high`: \
a pull request fails on what it adds, and what was there before does not count.","  fail-on: none","  # Whether a run fails that could not look at everything:",
"  #incomplete: fail","","# Left out, and counted as such in every report:","#exclude:",'#  - "third_party/**"',"","# One finding at a time, each with a reason;\
 every finding shows its line.","#ignore:",'#  - { rule: config/unpinned-package, path: ".mcp.json", reason: "internal registry" }',...live.length===0?[]:["","#\
 Live servers that this repository names. Not asked on pull requests from forks.","#mcp:","#  servers:",...live.flatMap(({name,url})=>[`#    - { ${name===""?"":
`name: ${JSON.stringify(name)}, `}url: ${JSON.stringify(url)} }`]),'# With a credential: headers: { Authorization: "Bearer ${TOKEN}" }, and TOKEN in the env of \
the step.'],...servers.length===0?[]:["","# What the source offers to models is held against bartizan.lock: bartizan lock --from-source"],"","# Known vulnerabil\
ities of packages, asked for by name and version:","#advisories:","#  source: api"].join(`
`)}
`}})};export{id,ids,modules};
