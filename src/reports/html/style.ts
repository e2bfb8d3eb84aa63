// The style of the page: one sheet for screens from 360 px to 4K in light and dark, and for paper. Severities differ in word and
// shape, colours only repeat them; each text has a contrast of at least 4.5 to 1 in both schemes.

const COLORS = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--sunk:#f3f1ea;--line:#dcd8cc;--edge:#8d8878;--ink:#1d1f24;--soft:#595c64;--link:#1d5a7a;--critical:#a3102c;--high:#a8410a;--medium:#7a5a00;--low:#2a5d88;--info:#595c64;--good:#226b34;--mark:#ffe7a3;--add:#e3f3e4;--del:#fbe5e4;--track:#e4e0d5;--on:#a3102c}
@media(prefers-color-scheme:dark){:root{--paper:#14161a;--card:#1b1e24;--sunk:#22262d;--line:#353a43;--edge:#7d848f;--ink:#e9e7e1;--soft:#a9adb6;--link:#8cc7e8;--critical:#ff8f96;--high:#ffac72;--medium:#e6c55c;--low:#93c3ec;--info:#a9adb6;--good:#86d39a;--mark:#5d4a0c;--add:#1c3524;--del:#46211f;--track:#30353d;--on:#ff8f96}}
@media print{:root{--paper:#fff;--card:#fff;--sunk:#f6f5f1;--line:#ccc;--edge:#888;--ink:#000;--soft:#444;--link:#124;--critical:#a3102c;--high:#a8410a;--medium:#7a5a00;--low:#2a5d88;--info:#555;--good:#226b34;--mark:#ffe7a3;--add:#e3f3e4;--del:#fbe5e4;--track:#ddd;--on:#a3102c}}`;

const BASE = `
*{box-sizing:border-box}
html{font-size:clamp(100%,.5vw + .62rem,165%);scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","DejaVu Sans",sans-serif}
h1,h2,.grade,.brand b{font-family:ui-serif,"Iowan Old Style","Palatino Linotype",Palatino,Charter,"Noto Serif","DejaVu Serif",Georgia,serif}
h1{font-size:clamp(1.45rem,1.1rem + 1.7vw,2.3rem);line-height:1.2;margin:.9rem 0 .6rem;text-wrap:balance}
h2{font-size:1.5rem;line-height:1.25;margin:0 0 .7rem}
h3{font-size:1.05rem;margin:0 0 .5rem}
h4{font-size:1rem;margin:0;display:inline}
p{margin:0 0 .6rem}
ul,ol{margin:0;padding-left:1.2rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:.17rem solid var(--link);outline-offset:.15rem;border-radius:.2rem}
code,pre,kbd{font-family:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;font-size:.88em;direction:ltr;unicode-bidi:isolate}
h1,h2,h3,h4,p,li,dd,summary,code,bdi{overflow-wrap:anywhere}
small,.small{font-size:.86rem;color:var(--soft)}
em{font-style:normal;font-size:.78rem;border:1px solid var(--edge);border-radius:1em;padding:.02rem .5rem;color:var(--soft);white-space:nowrap}
mark{background:var(--mark);color:inherit;box-shadow:0 .12em 0 0 currentcolor}
summary{cursor:pointer}
[hidden]{display:none!important}
.quiet,.skip:not(:focus){position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:fixed;top:.5rem;left:.5rem;z-index:9;padding:.5rem 1rem;background:var(--card)}
.count{font:600 .85rem/1 ui-sans-serif,system-ui,sans-serif;color:var(--soft);font-variant-numeric:tabular-nums}
.left,.intro,.none{color:var(--soft);max-width:70ch}`;

const FRAME = `
.page{max-width:min(88rem + 8vw,104rem);margin:0 auto;padding:0 clamp(.9rem,3vw,2.5rem) 3rem}
.head{padding:1.6rem 0 1.2rem;border-bottom:1px solid var(--line)}
.brand{display:flex;align-items:center;gap:.45rem;margin:0;color:var(--soft);font-size:.95rem}
.brand b{color:var(--ink);font-size:1.15rem;letter-spacing:.01em}
.brand svg{width:1.35rem;height:1.35rem;fill:var(--ink)}
.subject{margin:.1rem 0 0;color:var(--soft)}
.subject bdi{color:var(--ink);font-weight:600}
.stamp{display:inline-block;width:.78em;height:.78em;margin-right:.4em;background:var(--soft);vertical-align:-.03em}
.head.fail .stamp{background:var(--critical);clip-path:polygon(20% 0,50% 30%,80% 0,100% 20%,70% 50%,100% 80%,80% 100%,50% 70%,20% 100%,0 80%,30% 50%,0 20%)}
.head.pass .stamp{background:var(--good);clip-path:polygon(0 55%,16% 39%,38% 61%,84% 12%,100% 28%,38% 93%)}
.head.warn .stamp{background:var(--medium);clip-path:polygon(50% 4%,100% 96%,0 96%)}
.lede{font-size:1.15rem;line-height:1.5;max-width:68ch;text-wrap:pretty}
.after,.extent{max-width:90ch}
.extent{margin:0;color:var(--soft)}
.contents{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--line);overflow-x:auto;scrollbar-width:thin}
.contents ul{display:flex;gap:1.3rem;list-style:none;padding:.65rem 0;white-space:nowrap}
.contents a{color:var(--ink);text-decoration:none;padding:.3rem 0}
.contents a:hover{text-decoration:underline}
main>section{padding-top:2.2rem}
.accepted{border-left:.3rem solid var(--medium);padding:.9rem 1.1rem!important;margin-top:1.6rem;background:var(--sunk)}
.accepted h2{font-size:1.1rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1rem}
.tile{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.15rem}
.tile h3{color:var(--soft);font-weight:600;font-size:.95rem}
.tile p:last-child{margin:0}
.figure{display:flex;align-items:baseline;gap:.55rem;margin:0 0 .35rem}
.figure .number{font-size:2.7rem;line-height:1;font-weight:650;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
.grade{font-size:2.1rem;line-height:1;border:.14rem double var(--edge);border-width:.2rem;border-radius:.35rem;padding:.28rem .6rem .34rem;align-self:center}
.of{color:var(--soft)}
.ruler{display:block;width:100%;max-width:24rem;margin:.2rem 0 .5rem;overflow:visible}
.ruler text{font-size:12px;fill:var(--soft);text-anchor:middle}
.ruler .band{fill:var(--track)}
.ruler .now{fill:var(--ink)}
.ruler .from{fill:var(--soft);stroke:var(--soft);stroke-width:1.5}
.counts ul{list-style:none;padding:0}
.counts li{display:grid;grid-template-columns:2.6rem 1fr;gap:.7rem;align-items:baseline;padding:.13rem 0}
.counts b{font-size:1.15rem;text-align:right;font-variant-numeric:tabular-nums}
.counts .gating b{font-size:1.6rem;line-height:1.1}
.categories{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));align-items:start;gap:1.4rem 3.5rem;margin:1.8rem 0 1.2rem}
.bars{border-collapse:collapse;width:100%;font-size:.92rem}
.bars th{font-weight:400;text-align:left;padding:.2rem .7rem .2rem 0}
.bars td{padding:.2rem .5rem .2rem 0;white-space:nowrap;font-variant-numeric:tabular-nums}
.bars .bar{width:6rem}
.bars td:nth-child(3){text-align:right;font-weight:600}
.bars svg{display:block;width:100%;height:.5rem;border-radius:.25rem}
.bars .track{fill:var(--track)}
.bars .excellent{fill:var(--good)}
.bars .good{fill:var(--low)}
.bars .fair{fill:var(--medium)}
.bars .poor{fill:var(--critical)}
.most{margin-top:1.4rem}
.most li{padding:.1rem 0}`;

const FINDINGS = `
.filters{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:center;background:var(--sunk);border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1.2rem;font-size:.94rem}
.filters .search{flex:1 1 16rem;display:flex;gap:.5rem;align-items:center}
.filters input[type=search]{flex:1;min-width:6rem}
.filters input[type=search],.filters select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:.3rem;padding:.35rem .5rem;max-width:100%}
.filters fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.15rem .9rem}
.filters legend{float:left;padding:0 .8rem 0 0}
.filters label{min-height:1.6rem;display:inline-flex;gap:.35rem;align-items:center}
.filters input[type=checkbox]{width:1.05em;height:1.05em;accent-color:var(--link)}
.filters output{font-weight:600}
.keys{flex-basis:100%;margin:0;font-size:.86rem;color:var(--soft)}
kbd{border:1px solid var(--edge);border-radius:.25rem;padding:0 .3rem}
.group{margin:0 0 2rem}
.group>h3{font-size:1.2rem;margin:0 0 .6rem}
.sum{font-weight:400;font-size:.95rem;color:var(--soft)}
.rule{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:0 0 .75rem}
.rule>summary{padding:.7rem 1.1rem;line-height:1.7}
.rule>summary code{color:var(--soft)}
.rule[open]>summary{border-bottom:1px solid var(--line)}
.about{padding:.8rem 1.1rem .4rem;max-width:85ch}
.fix{border-left:.22rem solid var(--good);padding-left:.8rem}
.classes{display:flex;flex-wrap:wrap;gap:.3rem;list-style:none;padding:0;margin:0 0 .4rem;font-size:.82rem}
.classes li{background:var(--sunk);border-radius:.25rem;padding:.05rem .5rem}
.classes a{color:inherit}
.related,.refs{font-size:.86rem;color:var(--soft);overflow-wrap:anywhere}
.hits{list-style:none;padding:0;margin:0}
.further .hit{content-visibility:auto;contain-intrinsic-size:auto 11rem}
.hit{padding:.8rem 1.1rem;border-top:1px solid var(--line);scroll-margin-top:3.5rem}
.hits>.hit:first-child{border-top-style:dashed}
.hit:target,tr:target{background:var(--sunk);box-shadow:inset .25rem 0 0 var(--link)}
.hit p{max-width:95ch}
.at{margin:0 0 .25rem}
.at code:first-child{font-weight:650;font-size:.94em}
.in{color:var(--soft)}
.further>summary{padding:.6rem 1.1rem;border-top:1px solid var(--line)}
.sev{display:inline-flex;align-items:center;gap:.38em;font-size:.85rem;font-weight:650;white-space:nowrap;vertical-align:baseline}
.sev::before{content:"";width:.78em;height:.78em;background:currentcolor;flex:none}
.critical{color:var(--critical)}.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}.info,.sev.none{color:var(--info)}
.sev.critical::before{clip-path:polygon(30% 0,70% 0,100% 30%,100% 70%,70% 100%,30% 100%,0 70%,0 30%)}
.sev.high::before{clip-path:polygon(50% 6%,100% 94%,0 94%)}
.sev.medium::before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
.sev.low::before{border-radius:50%}
.sev.info::before,.sev.none::before{background:none;border:.14em solid;border-radius:50%}
.frame{margin:.4rem 0 .7rem;padding:.5rem 0;background:var(--sunk);border-radius:.35rem;white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.5;counter-reset:none}
.frame span,.frame ins,.frame del,.frame i{display:block;padding:0 .8rem}
.frame span[data-n]{position:relative;padding-left:4.2em}
.frame span[data-n]::before{content:attr(data-n);position:absolute;left:0;width:3.4em;text-align:right;color:var(--soft)}
.frame ins{background:var(--add);text-decoration:none}.frame del{background:var(--del);text-decoration:none}
.frame ins::before{content:"+ "}.frame del::before{content:"- "}
.way{list-style:none;padding:0;margin:.4rem 0 .7rem}
.way li{position:relative;padding:.12rem 0 .12rem 1.5rem}
.way li::before{content:"";position:absolute;left:.35rem;top:.68em;width:.55rem;height:.55rem;border:.12rem solid var(--edge);border-radius:50%;background:var(--card);z-index:1}
.way li:last-child::before{background:var(--on);border-color:var(--on);border-radius:0}
.way li:not(:last-child)::after{content:"";position:absolute;left:.6rem;top:.9em;bottom:-.7em;border-left:.12rem solid var(--edge)}
.way .line{color:var(--soft)}
.also{font-size:.94rem;margin:0 0 .6rem}.also p{margin:0}
.note{font-size:.94rem}
.ignore{font-size:.9rem;margin:0}
.paste{background:var(--sunk);padding:.1rem .35rem;border-radius:.25rem}
button.copy{font:inherit;font-size:.82rem;color:var(--link);background:none;border:1px solid var(--edge);border-radius:.3rem;padding:.05rem .55rem;cursor:pointer;min-height:1.6rem}`;

const COMPONENTS = `
.paths{list-style:none;padding:0}
.path{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1.1rem;margin:0 0 .8rem}
.through{font-weight:400;color:var(--soft)}
.chain{list-style:none;display:flex;flex-wrap:wrap;gap:.6rem 2rem;padding:0;margin:.3rem 0 .7rem}
.chain li{position:relative;flex:1 1 10rem;max-width:22rem;border:1px solid var(--edge);border-radius:.35rem;padding:.45rem .7rem;line-height:1.35;font-size:.94rem}
.chain li span{display:block;color:var(--soft);font-size:.88rem}
.chain li:not(:last-child)::after{content:"→";position:absolute;right:-1.55rem;top:50%;transform:translateY(-50%);color:var(--on);font-weight:700}
.chain .outside{border-style:dashed}
.chain .breaks{border:.18rem double var(--on)}
.chain em{border-color:var(--on);color:var(--on)}
.cut{margin:0}
.cut span{color:var(--soft);font-size:.9rem}
table.components{border-collapse:collapse;table-layout:fixed;width:100%;font-size:.94rem}
.components th:nth-child(1){width:34%}.components th:nth-child(2){width:19%}.components th:nth-child(3){width:8.5rem}.components th:nth-child(4){width:9rem}
.components td,.components th{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-top:1px solid var(--line)}
.components thead th{border:0;vertical-align:bottom;color:var(--soft);font-weight:600;white-space:nowrap}
.components tbody th{font-weight:400}
.components .name{font-weight:600}
.components th small,.components td small{display:block}
.components td{overflow-wrap:anywhere}
.components th{overflow-wrap:anywhere}
.components td[data-l=Risk]{white-space:nowrap}
.components td[data-l=Where] span{display:block}
.components .n{display:inline-block;min-width:1.7em;text-align:right;font-variant-numeric:tabular-nums}
.components .type th{font-weight:650;font-size:1.05rem;padding-top:1.3rem;border-top:0}
.components tr{scroll-margin-top:3.5rem}
.components thead button{font:inherit;color:inherit;background:none;border:0;padding:.2rem 0;cursor:pointer;min-height:1.6rem}
[aria-sort=ascending] button::after{content:" ▲"}[aria-sort=descending] button::after{content:" ▼"}
.flags{display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;padding:0;margin:.25rem 0 0;font-size:.8rem}
.flags li{border:1px solid var(--medium);color:var(--medium);border-radius:.25rem;padding:0 .4rem}
.legend dl{margin:.6rem 0;columns:2 24rem;column-gap:3rem}
.legend div{break-inside:avoid;margin:0 0 .4rem}
.legend dt{font-weight:600}.legend dd{margin:0;color:var(--soft)}
.legend,.relations{margin-top:1rem}
.relations ul{columns:3 22rem;column-gap:2rem;padding-top:.5rem;font-size:.92rem}
.canvas{overflow:auto;max-height:min(85vh,60rem);border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
svg.graph{display:block;margin:0 auto;font-size:12.5px}
svg.graph.wide{max-width:100%;min-width:80rem;height:auto}
.graph text{fill:var(--ink)}
.graph .column{fill:var(--soft);font-weight:600}
.node rect{fill:var(--card);stroke:var(--edge)}
.node.critical rect,.node.high rect{fill:var(--sunk);stroke:currentcolor;stroke-width:1.6}
.node.medium rect,.node.low rect{stroke:currentcolor}
.node.outside rect{stroke-dasharray:4 3;fill:var(--sunk)}
.node rect.outer{fill:none;stroke:var(--on);stroke-width:1.6;stroke-dasharray:none}
.node .n{text-anchor:end;font-weight:700;fill:currentcolor}
.edge path{fill:none;stroke:var(--edge);stroke-width:1;opacity:.75}
.edge.on path{stroke:var(--on);stroke-width:2.6;stroke-dasharray:8 4;opacity:1}
.edge text{fill:var(--on);font-weight:700;text-anchor:middle;paint-order:stroke;stroke:var(--card);stroke-width:4px}
#tip path{fill:var(--edge)}#tip-path path{fill:var(--on)}
.graph.look .node:not(.near),.graph.look .edge:not(.near){opacity:.18}
.graph .node[data-id]:not([data-id=""]){cursor:pointer}
.frameworks,.controls{border-collapse:collapse;width:100%;font-size:.94rem;font-variant-numeric:tabular-nums}
.frameworks td,.frameworks th,.controls td,.controls th{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.frameworks thead th,.controls thead th{border:0;color:var(--soft);font-weight:600}
.frameworks tbody th,.controls tbody th{font-weight:400}
.controls{table-layout:fixed}.controls th:nth-child(2){width:9.5rem}
.framework{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.6rem 1.1rem;margin:.75rem 0}
.framework h3{display:inline}
.fail.result{color:var(--critical)}.partial.result{color:var(--medium)}.pass.result{color:var(--good)}.result{color:var(--info)}
.sev.fail::before{clip-path:polygon(20% 0,50% 30%,80% 0,100% 20%,70% 50%,100% 80%,80% 100%,50% 70%,20% 100%,0 80%,30% 50%,0 20%)}
.sev.partial::before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
.sev.pass::before{clip-path:polygon(0 55%,16% 39%,38% 61%,84% 12%,100% 28%,38% 93%)}
.sev.not_applicable::before,.sev.not_evaluated::before,.sev.manual::before{background:none;border:.14em solid;border-radius:50%}
.policies{border-color:var(--critical)}
.gap{margin:0 0 .5rem}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.88rem}`;

const NARROW = `
@media(max-width:44rem){
.components thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.components,.components tbody{display:block}
.components tr{display:grid;grid-template-columns:5rem 1fr;padding:.5rem 0;border-top:1px solid var(--line)}
.components tr.type{display:block;border:0}
.components td,.components th{border:0;padding:.12rem 0;max-width:none}
.components th:nth-child(n){width:auto}
.components tbody th{grid-column:1/-1}
.components td{grid-column:1/-1;display:grid;grid-template-columns:5rem 1fr}
.components td::before{content:attr(data-l);color:var(--soft)}
.components td>*{grid-column:2}
.components td:empty{display:none}
.components td[data-l=Risk]{display:block}
.components td[data-l=Risk]::before{display:inline-block;width:5rem}
.controls,.controls tbody,.controls tr,.controls td,.controls tbody th{display:block}.controls thead{display:none}.controls td,.controls tbody tr th{border:0;padding:.1rem 0}.controls tr{border-top:1px solid var(--line);padding:.4rem 0}
.frameworks thead{display:none}.frameworks,.frameworks tbody{display:block}.frameworks tr{display:flex;flex-wrap:wrap;gap:0 1rem;border-top:1px solid var(--line);padding:.4rem 0}.frameworks tbody tr th{flex-basis:100%}.frameworks td,.frameworks tbody tr th{border:0;padding:.1rem 0}.frameworks td::before{content:attr(data-l) " ";color:var(--soft)}
.chain{flex-direction:column;gap:1.5rem}.chain li{flex:none}
.chain li:not(:last-child)::after{content:"↓";right:auto;left:1.2rem;top:auto;bottom:-1.6rem;transform:none}
.bars .bar{display:none}
.rule>summary,.about,.hit{padding-left:.8rem;padding-right:.8rem}
.frame span[data-n]{padding-left:3.4em}.frame span[data-n]::before{width:2.8em}
}
@media(forced-colors:active){.sev::before,.stamp{forced-color-adjust:none}.bars rect,.ruler *{forced-color-adjust:none}}`;

const PAPER = `
@page{margin:16mm 14mm}
@media print{
html{font-size:10pt}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.contents,.filters,.skip,button.copy,.keys{display:none!important}
.page{max-width:none;padding:0}
.tile,.path,.hit,.bars tr,.components tr{break-inside:avoid}
h2,h3,.rule>summary{break-after:avoid}
details:not(.further)::details-content{content-visibility:visible!important;block-size:auto!important}
.canvas{overflow:visible;max-height:none;border:0}
svg.graph,svg.graph.wide{width:100%;min-width:0;height:auto}
a{color:inherit;text-decoration:none}
}`;

export const STYLE = [COLORS, BASE, FRAME, FINDINGS, COMPONENTS, NARROW, PAPER].join('').trim();
