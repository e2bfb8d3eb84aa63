const id=4506,ids=[4506],modules={64506:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{CHECKOUT:()=>CHECKOUT,WORKFLOW_PATH:()=>WORKFLOW_PATH,workflowText:()=>workflowText});var _lib_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
96480);const WORKFLOW_PATH=".github/workflows/bartizan.yml",CHECKOUT="actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",OURSELVES=`bartizan/ba\
rtizan@v${_lib_version_js__WEBPACK_IMPORTED_MODULE_0__.x} # better still: the commit id of that release`,STARTED=5;function workflowText({servers,remotes},branch){
const started=servers.filter(({start})=>start).slice(0,STARTED),local=remotes.filter(({isLocal})=>isLocal),mayDrift=servers.length>0||remotes.length>0;return`${[
"# Written by `bartizan init`. It reports and fails nothing until gate.fail-on in bartizan.yml says so.","# Lines like #this and what is indented below them are\
 proposals: take the # away to turn them on.","name: bartizan","on:","  pull_request:","  push:",`    branches: [${branch}]`,...mayDrift?["  # What a live serve\
r offers changes without a push:","  #schedule:","  #  - cron: '23 5 * * 1'"]:[],"permissions: {}","jobs:","  scan:","    runs-on: ubuntu-latest","    timeout-m\
inutes: 15","    permissions:","      contents: read # to check out","      security-events: write # alerts in code scanning; without it the findings are annota\
tions","      # One comment on a pull request that fails:","      #pull-requests: write","    steps:",`      - uses: ${CHECKOUT}`,"        with:","          fet\
ch-depth: 2 # the base of the pull request, to tell new from old","          persist-credentials: false",...started.flatMap(buildSteps),`      - uses: ${OURSELVES}`,
...withServers(started,local)].join(`
`)}
`}function buildSteps({name,folder,start}){const build=start?.build??[];return build.length===0?[]:[`      # What server ${name} needs before it starts:`,`     \
 #- run: ${build.join(" && ")}`,...folder==="."?[]:[`      #  working-directory: ${folder}`]]}function withServers(started,local){return started.length===0&&local.
length===0?[]:["        # Servers to ask what they offer. Nothing they list is ever called.","        #with:",...started.length===0?[]:["        #  mcp-command:\
 |",...started.map(({name,start})=>`        #    ${name}=${start?.command}`)],...local.length===0?[]:["        # These must listen by then: start them in a step\
 before, in the background.","        #  mcp-url: |",...local.map(({name,url})=>`        #    ${name===""?"":`${name}=`}${url}`)]]}})};export{id,ids,modules};
