const id=1306,ids=[1306],modules={51306:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{L:()=>zipSync});var module__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73550),require2=(0,module__WEBPACK_IMPORTED_MODULE_0__.createRequire)("/"),_a,Worker,
isMarkedAsUntransferable,workerAdd=";var __w=require('worker_threads');__w.parentPort.on('message',function(m){onmessage({data:m})}),postMessage=function(m,t){_\
_w.parentPort.postMessage(m,t)},close=process.exit;self=global";try{_a=require2("worker_threads"),Worker=_a.Worker,isMarkedAsUntransferable=_a.isMarkedAsUntransferable}catch{}
var wk=null,u8=Uint8Array,u16=Uint16Array,i32=Int32Array,fleb=new u8([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),fdeb=new u8([0,0,0,0,1,1,
2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),clim=new u8([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),freb=function(eb,start){for(var b=new u16(
31),i2=0;i2<31;++i2)b[i2]=start+=1<<eb[i2-1];for(var r=new i32(b[30]),i2=1;i2<30;++i2)for(var j=b[i2];j<b[i2+1];++j)r[j]=j-b[i2]<<5|i2;return{b,r}},_a=freb(fleb,
2),fl=_a.b,revfl=_a.r;fl[28]=258,revfl[258]=28;for(var _b=freb(fdeb,0),fd=_b.b,revfd=_b.r,rev=new u16(32768),i=0;i<32768;++i){var x=(i&43690)>>1|(i&21845)<<1;x=
(x&52428)>>2|(x&13107)<<2,x=(x&61680)>>4|(x&3855)<<4,rev[i]=((x&65280)>>8|(x&255)<<8)>>1}for(var hMap=(function(cd,mb,r){for(var s=cd.length,i2=0,l=new u16(mb);i2<
s;++i2)cd[i2]&&++l[cd[i2]-1];var le=new u16(mb);for(i2=1;i2<mb;++i2)le[i2]=le[i2-1]+l[i2-1]<<1;var co;if(r){co=new u16(1<<mb);var rvb=15-mb;for(i2=0;i2<s;++i2)if(cd[i2])
for(var sv=i2<<4|cd[i2],r_1=mb-cd[i2],v=le[cd[i2]-1]++<<r_1,m=v|(1<<r_1)-1;v<=m;++v)co[rev[v]>>rvb]=sv}else for(co=new u16(s),i2=0;i2<s;++i2)cd[i2]&&(co[i2]=rev[le[cd[i2]-
1]++]>>15-cd[i2]);return co}),flt=new u8(288),i=0;i<144;++i)flt[i]=8;for(var i=144;i<256;++i)flt[i]=9;for(var i=256;i<280;++i)flt[i]=7;for(var i=280;i<288;++i)flt[i]=
8;for(var fdt=new u8(32),i=0;i<32;++i)fdt[i]=5;var flm=hMap(flt,9,0),flrm=null,fdm=hMap(fdt,5,0),fdrm=null,max=function(a){for(var m=a[0],i2=1;i2<a.length;++i2)
a[i2]>m&&(m=a[i2]);return m},bits=function(d,p,m){var o=p/8|0;return(d[o]|d[o+1]<<8)>>(p&7)&m},bits16=function(d,p){var o=p/8|0;return(d[o]|d[o+1]<<8|d[o+2]<<16)>>
(p&7)},shft=function(p){return(p+7)/8|0},slc=function(v,s,e){return(s==null||s<0)&&(s=0),(e==null||e>v.length)&&(e=v.length),new u8(v.subarray(s,e))},FlateErrorCode={
UnexpectedEOF:0,InvalidBlockType:1,InvalidLengthLiteral:2,InvalidDistance:3,StreamFinished:4,NoStreamHandler:5,InvalidHeader:6,NoCallback:7,InvalidUTF8:8,ExtraFieldTooLong:9,
InvalidDate:10,FilenameTooLong:11,StreamFinishing:12,InvalidZipData:13,UnknownCompressionMethod:14},ec=["unexpected EOF","invalid block type","invalid length/li\
teral","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filena\
me too long","stream finishing","invalid zip data"],err=function(ind,msg,nt){var e=new Error(msg||ec[ind]);if(e.code=ind,Error.captureStackTrace&&Error.captureStackTrace(
e,err),!nt)throw e;return e},inflt=function(dat,st,buf,dict){var sl=dat.length,dl=dict?dict.length:0;if(!sl||st.f&&!st.l)return buf||new u8(0);var noBuf=!buf,resize=noBuf||
st.i!=2,noSt=st.i;noBuf&&(buf=new u8(sl*3));var cbuf=function(l2){var bl=buf.length;if(l2>bl){var nbuf=new u8(Math.max(bl*2,l2));nbuf.set(buf),buf=nbuf}},final=st.
f||0,pos=st.p||0,bt=st.b||0,lm=st.l,dm=st.d,lbt=st.m,dbt=st.n,tbts=sl*8;do{if(!lm){final=bits(dat,pos,1);var type=bits(dat,pos+1,3);if(pos+=3,type)if(type==1)lm=
flrm,dm=fdrm,lbt=9,dbt=5;else if(type==2){var hLit=bits(dat,pos,31)+257,hcLen=bits(dat,pos+10,15)+4,tl=hLit+bits(dat,pos+5,31)+1;pos+=14;for(var ldt=new u8(tl),
clt=new u8(19),i2=0;i2<hcLen;++i2)clt[clim[i2]]=bits(dat,pos+i2*3,7);pos+=hcLen*3;for(var clb=max(clt),clbmsk=(1<<clb)-1,clm=hMap(clt,clb,1),i2=0;i2<tl;){var r=clm[bits(
dat,pos,clbmsk)];pos+=r&15;var s=r>>4;if(s<16)ldt[i2++]=s;else{var c=0,n=0;for(s==16?(n=3+bits(dat,pos,3),pos+=2,c=ldt[i2-1]):s==17?(n=3+bits(dat,pos,7),pos+=3):
s==18&&(n=11+bits(dat,pos,127),pos+=7);n--;)ldt[i2++]=c}}var lt=ldt.subarray(0,hLit),dt=ldt.subarray(hLit);lbt=max(lt),dbt=max(dt),lm=hMap(lt,lbt,1),dm=hMap(dt,
dbt,1)}else err(1);else{var s=shft(pos)+4,l=dat[s-4]|dat[s-3]<<8,t=s+l;if(t>sl){noSt&&err(0);break}resize&&cbuf(bt+l),buf.set(dat.subarray(s,t),bt),st.b=bt+=l,st.
p=pos=t*8,st.f=final;continue}if(pos>tbts){noSt&&err(0);break}}resize&&cbuf(bt+131072);for(var lms=(1<<lbt)-1,dms=(1<<dbt)-1,lpos=pos;;lpos=pos){var c=lm[bits16(
dat,pos)&lms],sym=c>>4;if(pos+=c&15,pos>tbts){noSt&&err(0);break}if(c||err(2),sym<256)buf[bt++]=sym;else if(sym==256){lpos=pos,lm=null;break}else{var add=sym-254;
if(sym>264){var i2=sym-257,b=fleb[i2];add=bits(dat,pos,(1<<b)-1)+fl[i2],pos+=b}var d=dm[bits16(dat,pos)&dms],dsym=d>>4;d||err(3),pos+=d&15;var dt=fd[dsym];if(dsym>
3){var b=fdeb[dsym];dt+=bits16(dat,pos)&(1<<b)-1,pos+=b}if(pos>tbts){noSt&&err(0);break}resize&&cbuf(bt+131072);var end=bt+add;if(bt<dt){var shift=dl-dt,dend=Math.
min(dt,end);for(shift+bt<0&&err(3);bt<dend;++bt)buf[bt]=dict[shift+bt]}for(;bt<end;++bt)buf[bt]=buf[bt-dt]}}st.l=lm,st.p=lpos,st.b=bt,st.f=final,lm&&(final=1,st.
m=lbt,st.d=dm,st.n=dbt)}while(!final);return bt!=buf.length&&noBuf?slc(buf,0,bt):buf.subarray(0,bt)},wbits=function(d,p,v){v<<=p&7;var o=p/8|0;d[o]|=v,d[o+1]|=v>>
8},wbits16=function(d,p,v){v<<=p&7;var o=p/8|0;d[o]|=v,d[o+1]|=v>>8,d[o+2]|=v>>16},hTree=function(d,mb){for(var t=[],i2=0;i2<d.length;++i2)d[i2]&&t.push({s:i2,f:d[i2]});
var s=t.length,t2=t.slice();if(!s)return{t:et,l:0};if(s==1){var v=new u8(t[0].s+1);return v[t[0].s]=1,{t:v,l:1}}t.sort(function(a,b){return a.f-b.f}),t.push({s:-1,
f:25001});var l=t[0],r=t[1],i0=0,i1=1,i22=2;for(t[0]={s:-1,f:l.f+r.f,l,r};i1!=s-1;)l=t[t[i0].f<t[i22].f?i0++:i22++],r=t[i0!=i1&&t[i0].f<t[i22].f?i0++:i22++],t[i1++]=
{s:-1,f:l.f+r.f,l,r};for(var maxSym=t2[0].s,i2=1;i2<s;++i2)t2[i2].s>maxSym&&(maxSym=t2[i2].s);var tr=new u16(maxSym+1),mbt=ln(t[i1-1],tr,0);if(mbt>mb){var i2=0,
dt=0,lft=mbt-mb,cst=1<<lft;for(t2.sort(function(a,b){return tr[b.s]-tr[a.s]||a.f-b.f});i2<s;++i2){var i2_1=t2[i2].s;if(tr[i2_1]>mb)dt+=cst-(1<<mbt-tr[i2_1]),tr[i2_1]=
mb;else break}for(dt>>=lft;dt>0;){var i2_2=t2[i2].s;tr[i2_2]<mb?dt-=1<<mb-tr[i2_2]++-1:++i2}for(;i2>=0&&dt;--i2){var i2_3=t2[i2].s;tr[i2_3]==mb&&(--tr[i2_3],++dt)}
mbt=mb}return{t:new u8(tr),l:mbt}},ln=function(n,l,d){return n.s==-1?Math.max(ln(n.l,l,d+1),ln(n.r,l,d+1)):l[n.s]=d},lc=function(c){for(var s=c.length;s&&!c[--s];)
;for(var cl=new u16(++s),cli=0,cln=c[0],cls=1,w=function(v){cl[cli++]=v},i2=1;i2<=s;++i2)if(c[i2]==cln&&i2!=s)++cls;else{if(!cln&&cls>2){for(;cls>138;cls-=138)w(
32754);cls>2&&(w(cls>10?cls-11<<5|28690:cls-3<<5|12305),cls=0)}else if(cls>3){for(w(cln),--cls;cls>6;cls-=6)w(8304);cls>2&&(w(cls-3<<5|8208),cls=0)}for(;cls--;)
w(cln);cls=1,cln=c[i2]}return{c:cl.subarray(0,cli),n:s}},clen=function(cf,cl){for(var l=0,i2=0;i2<cl.length;++i2)l+=cf[i2]*cl[i2];return l},wfblk=function(out,pos,dat){
var s=dat.length,o=shft(pos+2);out[o]=s&255,out[o+1]=s>>8,out[o+2]=out[o]^255,out[o+3]=out[o+1]^255;for(var i2=0;i2<s;++i2)out[o+i2+4]=dat[i2];return(o+4+s)*8},
wblk=function(dat,out,final,syms,lf,df,eb,li,bs,bl,p){wbits(out,p++,final),++lf[256];for(var _a2=hTree(lf,15),dlt=_a2.t,mlb=_a2.l,_b2=hTree(df,15),ddt=_b2.t,mdb=_b2.
l,_c=lc(dlt),lclt=_c.c,nlc=_c.n,_d=lc(ddt),lcdt=_d.c,ndc=_d.n,lcfreq=new u16(19),i2=0;i2<lclt.length;++i2)++lcfreq[lclt[i2]&31];for(var i2=0;i2<lcdt.length;++i2)
++lcfreq[lcdt[i2]&31];for(var _e=hTree(lcfreq,7),lct=_e.t,mlcb=_e.l,nlcc=19;nlcc>4&&!lct[clim[nlcc-1]];--nlcc);var flen=bl+5<<3,ftlen=clen(lf,flt)+clen(df,fdt)+
eb,dtlen=clen(lf,dlt)+clen(df,ddt)+eb+14+3*nlcc+clen(lcfreq,lct)+2*lcfreq[16]+3*lcfreq[17]+7*lcfreq[18];if(bs>=0&&flen<=ftlen&&flen<=dtlen)return wfblk(out,p,dat.
subarray(bs,bs+bl));var lm,ll,dm,dl;if(wbits(out,p,1+(dtlen<ftlen)),p+=2,dtlen<ftlen){lm=hMap(dlt,mlb,0),ll=dlt,dm=hMap(ddt,mdb,0),dl=ddt;var llm=hMap(lct,mlcb,
0);wbits(out,p,nlc-257),wbits(out,p+5,ndc-1),wbits(out,p+10,nlcc-4),p+=14;for(var i2=0;i2<nlcc;++i2)wbits(out,p+3*i2,lct[clim[i2]]);p+=3*nlcc;for(var lcts=[lclt,
lcdt],it=0;it<2;++it)for(var clct=lcts[it],i2=0;i2<clct.length;++i2){var len=clct[i2]&31;wbits(out,p,llm[len]),p+=lct[len],len>15&&(wbits(out,p,clct[i2]>>5&127),
p+=clct[i2]>>12)}}else lm=flm,ll=flt,dm=fdm,dl=fdt;for(var i2=0;i2<li;++i2){var sym=syms[i2];if(sym>255){var len=sym>>18&31;wbits16(out,p,lm[len+257]),p+=ll[len+
257],len>7&&(wbits(out,p,sym>>23&31),p+=fleb[len]);var dst=sym&31;wbits16(out,p,dm[dst]),p+=dl[dst],dst>3&&(wbits16(out,p,sym>>5&8191),p+=fdeb[dst])}else wbits16(
out,p,lm[sym]),p+=ll[sym]}return wbits16(out,p,lm[256]),p+ll[256]},deo=new i32([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),et=new u8(0),
dflt=function(dat,lvl,plvl,pre,post,st){var s=st.z||dat.length,o=new u8(pre+s+5*(1+Math.ceil(s/7e3))+post),w=o.subarray(pre,o.length-post),lst=st.l,pos=(st.r||0)&
7;if(lvl){pos&&(w[0]=st.r>>3);for(var opt=deo[lvl-1],n=opt>>13,c=opt&8191,msk_1=(1<<plvl)-1,prev=st.p||new u16(32768),head=st.h||new u16(msk_1+1),bs1_1=Math.ceil(
plvl/3),bs2_1=2*bs1_1,hsh=function(i3){return(dat[i3]^dat[i3+1]<<bs1_1^dat[i3+2]<<bs2_1)&msk_1},syms=new i32(25e3),lf=new u16(288),df=new u16(32),lc_1=0,eb=0,i2=st.
i||0,li=0,wi=st.w||0,bs=0;i2+2<s;++i2){var hv=hsh(i2),imod=i2&32767,pimod=head[hv];if(prev[imod]=pimod,head[hv]=imod,wi<=i2){var rem=s-i2;if((lc_1>7e3||li>24576)&&
(rem>423||!lst)){pos=wblk(dat,w,0,syms,lf,df,eb,li,bs,i2-bs,pos),li=lc_1=eb=0,bs=i2;for(var j=0;j<286;++j)lf[j]=0;for(var j=0;j<30;++j)df[j]=0}var l=2,d=0,ch_1=c,
dif=imod-pimod&32767;if(rem>2&&hv==hsh(i2-dif))for(var maxn=Math.min(n,rem)-1,maxd=Math.min(32767,i2),ml=Math.min(258,rem);dif<=maxd&&--ch_1&&imod!=pimod;){if(dat[i2+
l]==dat[i2+l-dif]){for(var nl=0;nl<ml&&dat[i2+nl]==dat[i2+nl-dif];++nl);if(nl>l){if(l=nl,d=dif,nl>maxn)break;for(var mmd=Math.min(dif,nl-2),md=0,j=0;j<mmd;++j){
var ti=i2-dif+j&32767,pti=prev[ti],cd=ti-pti&32767;cd>md&&(md=cd,pimod=ti)}}}imod=pimod,pimod=prev[imod],dif+=imod-pimod&32767}if(d){syms[li++]=268435456|revfl[l]<<
18|revfd[d];var lin=revfl[l]&31,din=revfd[d]&31;eb+=fleb[lin]+fdeb[din],++lf[257+lin],++df[din],wi=i2+l,++lc_1}else syms[li++]=dat[i2],++lf[dat[i2]]}}for(i2=Math.
max(i2,wi);i2<s;++i2)syms[li++]=dat[i2],++lf[dat[i2]];pos=wblk(dat,w,lst,syms,lf,df,eb,li,bs,i2-bs,pos),lst||(st.r=pos&7|w[pos/8|0]<<3,pos-=7,st.h=head,st.p=prev,
st.i=i2,st.w=wi)}else{for(var i2=st.w||0;i2<s+lst;i2+=65535){var e=i2+65535;e>=s&&(w[pos/8|0]=lst,e=s),pos=wfblk(w,pos+1,dat.subarray(i2,e))}st.i=s}return slc(o,
0,pre+shft(pos)+post)},crct=(function(){for(var t=new Int32Array(256),i2=0;i2<256;++i2){for(var c=i2,k=9;--k;)c=(c&1&&-306674912)^c>>>1;t[i2]=c}return t})(),crc=function(){
var c=-1;return{p:function(d){for(var cr=c,i2=0;i2<d.length;++i2)cr=crct[cr&255^d[i2]]^cr>>>8;c=cr},d:function(){return~c}}},adler=function(){var a=1,b=0;return{
p:function(d){for(var n=a,m=b,l=d.length|0,i2=0;i2!=l;){for(var e=Math.min(i2+2655,l);i2<e;++i2)m+=n+=d[i2];n=(n&65535)+15*(n>>16),m=(m&65535)+15*(m>>16)}a=n,b=
m},d:function(){return a%=65521,b%=65521,(a&255)<<24|(a&65280)<<8|(b&255)<<8|b>>8}}},dopt=function(dat,opt,pre,post,st){if(!st&&(st={l:1},opt.dictionary)){var dict=opt.
dictionary.subarray(-32768),newDat=new u8(dict.length+dat.length);newDat.set(dict),newDat.set(dat,dict.length),dat=newDat,st.w=dict.length}return dflt(dat,opt.level==
null?6:opt.level,opt.mem==null?st.l?Math.ceil(Math.max(8,Math.min(13,Math.log(dat.length)))*1.5):20:12+opt.mem,pre,post,st)},mrg=function(a,b){var o={};for(var k in a)
o[k]=a[k];for(var k in b)o[k]=b[k];return o},wcln=function(fn,fnStr,td2){for(var dt=fn(),st=fn.toString(),ks=st.slice(st.indexOf("[")+1,st.lastIndexOf("]")).replace(
/\s+/g,"").split(","),i2=0;i2<dt.length;++i2){var v=dt[i2],k=ks[i2];if(typeof v=="function"){fnStr+=";"+k+"=";var st_1=v.toString();if(v.prototype)if(st_1.indexOf(
"[native code]")!=-1){var spInd=st_1.indexOf(" ",8)+1;fnStr+=st_1.slice(spInd,st_1.indexOf("(",spInd))}else{fnStr+=st_1;for(var t in v.prototype)fnStr+=";"+k+".\
prototype."+t+"="+v.prototype[t].toString()}else fnStr+=st_1}else td2[k]=v}return fnStr},ch=null,cbfs=function(v){var tl=[];for(var k in v)v[k].buffer&&tl.push(
(v[k]=new v[k].constructor(v[k])).buffer);return tl},wrkr=function(fns,init,id2,cb){if(!ch[id2]){for(var fnStr="",td_1={},m=fns.length-1,i2=0;i2<m;++i2)fnStr=wcln(
fns[i2],fnStr,td_1);ch[id2]={c:wcln(fns[m],fnStr,td_1),e:td_1}}var td2=mrg({},ch[id2].e);return wk(ch[id2].c+";onmessage=function(e){for(var k in e.data)self[k]\
=e.data[k];onmessage="+init.toString()+"}",id2,td2,cbfs(td2),cb)},bInflt=function(){return[u8,u16,i32,fleb,fdeb,clim,fl,fd,flrm,fdrm,rev,ec,hMap,max,bits,bits16,
shft,slc,err,inflt,inflateSync,pbf,gopt]},bDflt=function(){return[u8,u16,i32,fleb,fdeb,clim,revfl,revfd,flm,flt,fdm,fdt,rev,deo,et,hMap,wbits,wbits16,hTree,ln,lc,
clen,wfblk,wblk,shft,slc,dflt,dopt,deflateSync,pbf]},gze=function(){return[gzh,gzhl,wbytes,crc,crct]},guze=function(){return[gzs,gzl]},zle=function(){return[zlh,
wbytes,adler]},zule=function(){return[zls]},pbf=function(msg){return postMessage(msg,[msg.buffer])},gopt=function(o){return o&&{out:o.size&&new u8(o.size),dictionary:o.
dictionary}},cbify=function(dat,opts,fns,init,id2,cb){var w=wrkr(fns,init,id2,function(err2,dat2){w.terminate(),cb(err2,dat2)});return w.postMessage([dat,opts],
opts.consume?[dat.buffer]:[]),function(){w.terminate()}},astrm=function(strm){return strm.ondata=function(dat,final){return postMessage([dat,final],[dat.buffer])},
function(ev){ev.data[0]?(strm.push(ev.data[0],ev.data[1]),postMessage([ev.data[0].length])):strm.flush(ev.data[1])}},astrmify=function(fns,strm,opts,init,id2,flush,ext){
var t,w=wrkr(fns,init,id2,function(err2,dat){err2?(w.terminate(),strm.ondata.call(strm,err2)):Array.isArray(dat)?dat.length==1?(strm.queuedSize-=dat[0],strm.ondrain&&
strm.ondrain(dat[0])):(dat[1]&&w.terminate(),strm.ondata.call(strm,err2,dat[0],dat[1])):ext(dat)});w.postMessage(opts),strm.queuedSize=0,strm.push=function(d,f){
strm.ondata||err(5),t&&strm.ondata(err(4,0,1),null,!!f),strm.queuedSize+=d.length,w.postMessage([d,t=f],d.buffer instanceof ArrayBuffer?[d.buffer]:[])},strm.terminate=
function(){w.terminate()},flush&&(strm.flush=function(sync){w.postMessage([0,sync])})},b2=function(d,b){return d[b]|d[b+1]<<8},b4=function(d,b){return(d[b]|d[b+
1]<<8|d[b+2]<<16|d[b+3]<<24)>>>0},b8=function(d,b){return b4(d,b)+b4(d,b+4)*4294967296},wbytes=function(d,b,v){for(;v;++b)d[b]=v,v>>>=8},gzh=function(c,o){var fn=o.
filename;if(c[0]=31,c[1]=139,c[2]=8,c[8]=o.level<2?4:o.level==9?2:0,c[9]=3,o.mtime!=0&&wbytes(c,4,Math.floor(new Date(o.mtime||Date.now())/1e3)),fn){c[3]=8;for(var i2=0;i2<=
fn.length;++i2)c[i2+10]=fn.charCodeAt(i2)}},gzs=function(d){(d[0]!=31||d[1]!=139||d[2]!=8)&&err(6,"invalid gzip data");var flg=d[3],st=10;flg&4&&(st+=(d[10]|d[11]<<
8)+2);for(var zs=(flg>>3&1)+(flg>>4&1);zs>0;zs-=!d[st++]);return st+(flg&2)},gzl=function(d){var l=d.length;return(d[l-4]|d[l-3]<<8|d[l-2]<<16|d[l-1]<<24)>>>0},
gzhl=function(o){return 10+(o.filename?o.filename.length+1:0)},zlh=function(c,o){var lv=o.level,fl2=lv==0?0:lv<6?1:lv==9?3:2;if(c[0]=120,c[1]=fl2<<6|(o.dictionary&&
32),c[1]|=31-(c[0]<<8|c[1])%31,o.dictionary){var h=adler();h.p(o.dictionary),wbytes(c,2,h.d())}},zls=function(d,dict){return((d[0]&15)!=8||d[0]>>4>7||(d[0]<<8|d[1])%
31)&&err(6,"invalid zlib data"),(d[1]>>5&1)==+!dict&&err(6,"invalid zlib data: "+(d[1]&32?"need":"unexpected")+" dictionary"),(d[1]>>3&4)+2};function StrmOpt(opts,cb){
return typeof opts=="function"&&(cb=opts,opts={}),this.ondata=cb,opts}var Deflate=null,AsyncDeflate=null;function deflate(data,opts,cb){return cb||(cb=opts,opts=
{}),typeof cb!="function"&&err(7),cbify(data,opts,[bDflt],function(ev){return pbf(deflateSync(ev.data[0],ev.data[1]))},0,cb)}function deflateSync(data,opts){return dopt(
data,opts||{},0,0)}var Inflate=null,AsyncInflate=null;function inflate(data,opts,cb){return cb||(cb=opts,opts={}),typeof cb!="function"&&err(7),cbify(data,opts,
[bInflt],function(ev){return pbf(inflateSync(ev.data[0],gopt(ev.data[1])))},1,cb)}function inflateSync(data,opts){return inflt(data,{i:2},opts&&opts.out,opts&&opts.
dictionary)}var Gzip=null,AsyncGzip=null;function gzip(data,opts,cb){return cb||(cb=opts,opts={}),typeof cb!="function"&&err(7),cbify(data,opts,[bDflt,gze,function(){
return[gzipSync]}],function(ev){return pbf(gzipSync(ev.data[0],ev.data[1]))},2,cb)}function gzipSync(data,opts){opts||(opts={});var c=crc(),l=data.length;c.p(data);
var d=dopt(data,opts,gzhl(opts),8),s=d.length;return gzh(d,opts),wbytes(d,s-8,c.d()),wbytes(d,s-4,l),d}var Gunzip=null,AsyncGunzip=null;function gunzip(data,opts,cb){
return cb||(cb=opts,opts={}),typeof cb!="function"&&err(7),cbify(data,opts,[bInflt,guze,function(){return[gunzipSync]}],function(ev){return pbf(gunzipSync(ev.data[0],
ev.data[1]))},3,cb)}function gunzipSync(data,opts){var st=gzs(data);return st+8>data.length&&err(6,"invalid gzip data"),inflt(data.subarray(st,-8),{i:2},opts&&opts.
out||new u8(gzl(data)),opts&&opts.dictionary)}var Zlib=null,AsyncZlib=null;function zlib(data,opts,cb){return cb||(cb=opts,opts={}),typeof cb!="function"&&err(7),
cbify(data,opts,[bDflt,zle,function(){return[zlibSync]}],function(ev){return pbf(zlibSync(ev.data[0],ev.data[1]))},4,cb)}function zlibSync(data,opts){opts||(opts=
{});var a=adler();a.p(data);var d=dopt(data,opts,opts.dictionary?6:2,4);return zlh(d,opts),wbytes(d,d.length-4,a.d()),d}var Unzlib=null,AsyncUnzlib=null;function unzlib(data,opts,cb){
return cb||(cb=opts,opts={}),typeof cb!="function"&&err(7),cbify(data,opts,[bInflt,zule,function(){return[unzlibSync]}],function(ev){return pbf(unzlibSync(ev.data[0],
gopt(ev.data[1])))},5,cb)}function unzlibSync(data,opts){return inflt(data.subarray(zls(data,opts&&opts.dictionary),-4),{i:2},opts&&opts.out,opts&&opts.dictionary)}
var Decompress=null,AsyncDecompress=null;function decompress(data,opts,cb){return cb||(cb=opts,opts={}),typeof cb!="function"&&err(7),data[0]==31&&data[1]==139&&
data[2]==8?gunzip(data,opts,cb):(data[0]&15)!=8||data[0]>>4>7||(data[0]<<8|data[1])%31?inflate(data,opts,cb):unzlib(data,opts,cb)}function decompressSync(data,opts){
return data[0]==31&&data[1]==139&&data[2]==8?gunzipSync(data,opts):(data[0]&15)!=8||data[0]>>4>7||(data[0]<<8|data[1])%31?inflateSync(data,opts):unzlibSync(data,
opts)}var fltn=function(d,p,t,o){for(var k in d){var val=d[k],n=p+k,op=o;Array.isArray(val)&&(op=mrg(o,val[1]),val=val[0]),ArrayBuffer.isView(val)?t[n]=[val,op]:
(t[n+="/"]=[new u8(0),op],fltn(val,n,t,o))}},te=typeof TextEncoder<"u"&&new TextEncoder,td=typeof TextDecoder<"u"&&new TextDecoder,tds=0;try{td.decode(et,{stream:!0}),
tds=1}catch{}var dutf8=function(d){for(var r="",i2=0;;){var c=d[i2++],eb=(c>127)+(c>223)+(c>239);if(i2+eb>d.length)return{s:r,r:slc(d,i2-1)};eb?eb==3?(c=((c&15)<<
18|(d[i2++]&63)<<12|(d[i2++]&63)<<6|d[i2++]&63)-65536,r+=String.fromCharCode(55296|c>>10,56320|c&1023)):eb&1?r+=String.fromCharCode((c&31)<<6|d[i2++]&63):r+=String.
fromCharCode((c&15)<<12|(d[i2++]&63)<<6|d[i2++]&63):r+=String.fromCharCode(c)}},DecodeUTF8=null,EncodeUTF8=null;function strToU8(str,latin1){if(latin1){for(var ar_1=new u8(
str.length),i2=0;i2<str.length;++i2)ar_1[i2]=str.charCodeAt(i2);return ar_1}if(te)return te.encode(str);for(var l=str.length,ar=new u8(str.length+(str.length>>1)),
ai=0,w=function(v){ar[ai++]=v},i2=0;i2<l;++i2){if(ai+5>ar.length){var n=new u8(ai+8+(l-i2<<1));n.set(ar),ar=n}var c=str.charCodeAt(i2);c<128||latin1?w(c):c<2048?
(w(192|c>>6),w(128|c&63)):c>55295&&c<57344?(c=65536+(c&1047552)|str.charCodeAt(++i2)&1023,w(240|c>>18),w(128|c>>12&63),w(128|c>>6&63),w(128|c&63)):(w(224|c>>12),
w(128|c>>6&63),w(128|c&63))}return slc(ar,0,ai)}function strFromU8(dat,latin1){if(latin1){for(var r="",i2=0;i2<dat.length;i2+=16384)r+=String.fromCharCode.apply(
null,dat.subarray(i2,i2+16384));return r}else{if(td)return td.decode(dat);var _a2=dutf8(dat),s=_a2.s,r=_a2.r;return r.length&&err(8),s}}var dbf=function(l){return l==
1?3:l<6?2:l==9?1:0},slzh=function(d,b){return b+30+b2(d,b+26)+b2(d,b+28)},zh=function(d,b,z){var fnl=b2(d,b+28),efl=b2(d,b+30),fn=strFromU8(d.subarray(b+46,b+46+
fnl),!(b2(d,b+8)&2048)),es=b+46+fnl,_a2=z64hs(d,es,efl,z,b4(d,b+20),b4(d,b+24),b4(d,b+42)),sc=_a2[0],su=_a2[1],off=_a2[2];return[b2(d,b+10),sc,su,fn,es+efl+b2(d,
b+32),off]},z64hs=function(d,b,l,z,sc,su,off){var nsc=sc==4294967295,nsu=su==4294967295,noff=off==4294967295,e=b+l,nf=nsc+nsu+noff;if(z&&nf){for(;b+4<e;b+=4+b2(
d,b+2))if(b2(d,b)==1)return[nsc?b8(d,b+4+8*nsu):sc,nsu?b8(d,b+4):su,noff?b8(d,b+4+8*(nsu+nsc)):off,1];z<2&&err(13)}return[sc,su,off,0]},exfl=function(ex){var le=0;
if(ex)for(var k in ex){var l=ex[k].length;l>65535&&err(9),le+=l+4}return le},wzh=function(d,b,f,fn,u,c,ce,co){var fl2=fn.length,ex=f.extra,col=co&&co.length,exl=exfl(
ex);wbytes(d,b,ce!=null?33639248:67324752),b+=4,ce!=null&&(d[b++]=20,d[b++]=f.os),d[b]=20,b+=2,d[b++]=f.flag<<1|(c<0&&8),d[b++]=u&&8,d[b++]=f.compression&255,d[b++]=
f.compression>>8;var dt=new Date(f.mtime==null?Date.now():f.mtime),y=dt.getFullYear()-1980;if((y<0||y>119)&&err(10),wbytes(d,b,y<<25|dt.getMonth()+1<<21|dt.getDate()<<
16|dt.getHours()<<11|dt.getMinutes()<<5|dt.getSeconds()>>1),b+=4,c!=-1&&(wbytes(d,b,f.crc),wbytes(d,b+4,c<0?-c-2:c),wbytes(d,b+8,f.size)),wbytes(d,b+12,fl2),wbytes(
d,b+14,exl),b+=16,ce!=null&&(wbytes(d,b,col),wbytes(d,b+6,f.attrs),wbytes(d,b+10,ce),b+=14),d.set(fn,b),b+=fl2,exl)for(var k in ex){var exf=ex[k],l=exf.length;wbytes(
d,b,+k),wbytes(d,b+2,l),d.set(exf,b+4),b+=4+l}return col&&(d.set(co,b),b+=col),b},wzf=function(o,b,c,d,e){wbytes(o,b,101010256),wbytes(o,b+8,c),wbytes(o,b+10,c),
wbytes(o,b+12,d),wbytes(o,b+16,e)},ZipPassThrough=null,ZipDeflate=null,AsyncZipDeflate=null,Zip=null;function zip(data,opts,cb){cb||(cb=opts,opts={}),typeof cb!=
"function"&&err(7);var r={};fltn(data,"",r,opts);var k=Object.keys(r),lft=k.length,o=0,tot=0,slft=lft,files=new Array(lft),term=[],tAll=function(){for(var i3=0;i3<
term.length;++i3)term[i3]()},cbd=function(a,b){mt(function(){cb(a,b)})};mt(function(){cbd=cb});var cbf=function(){var out=new u8(tot+22),oe=o,cdl=tot-o;tot=0;for(var i3=0;i3<
slft;++i3){var f=files[i3];try{var l=f.c.length;wzh(out,tot,f,f.f,f.u,l);var badd=30+f.f.length+exfl(f.extra),loc=tot+badd;out.set(f.c,loc),wzh(out,o,f,f.f,f.u,
l,tot,f.m),o+=16+badd+(f.m?f.m.length:0),tot=loc+l}catch(e){return cbd(e,null)}}wzf(out,o,files.length,cdl,oe),cbd(null,out)};lft||cbf();for(var _loop_1=function(i3){
var fn=k[i3],_a2=r[fn],file=_a2[0],p=_a2[1],c=crc(),size=file.length;c.p(file);var f=strToU8(fn),s=f.length,com=p.comment,m=com&&strToU8(com),ms=m&&m.length,exl=exfl(
p.extra),compression=p.level==0?0:8,cbl=function(e,d){if(e)tAll(),cbd(e,null);else{var l=d.length;files[i3]=mrg(p,{size,crc:c.d(),c:d,f,m,u:s!=fn.length||m&&com.
length!=ms,compression}),o+=30+s+exl+l,tot+=76+2*(s+exl)+(ms||0)+l,--lft||cbf()}};if(s>65535&&cbl(err(11,0,1),null),!compression)cbl(null,file);else if(size<16e4)
try{cbl(null,deflateSync(file,p))}catch(e){cbl(e,null)}else term.push(deflate(file,p,cbl))},i2=0;i2<slft;++i2)_loop_1(i2);return tAll}function zipSync(data,opts){
opts||(opts={});var r={},files=[];fltn(data,"",r,opts);var o=0,tot=0;for(var fn in r){var _a2=r[fn],file=_a2[0],p=_a2[1],compression=p.level==0?0:8,f=strToU8(fn),
s=f.length,com=p.comment,m=com&&strToU8(com),ms=m&&m.length,exl=exfl(p.extra);s>65535&&err(11);var d=compression?deflateSync(file,p):file,l=d.length,c=crc();c.p(
file),files.push(mrg(p,{size:file.length,crc:c.d(),c:d,f,m,u:s!=fn.length||m&&com.length!=ms,o,compression})),o+=30+s+exl+l,tot+=76+2*(s+exl)+(ms||0)+l}for(var out=new u8(
tot+22),oe=o,cdl=tot-o,i2=0;i2<files.length;++i2){var f=files[i2];wzh(out,f.o,f,f.f,f.u,f.c.length);var badd=30+f.f.length+exfl(f.extra);out.set(f.c,f.o+badd),wzh(
out,o,f,f.f,f.u,f.c.length,f.o,f.m),o+=16+badd+(f.m?f.m.length:0)}return wzf(out,o,files.length,cdl,oe),out}var UnzipPassThrough=null,UnzipInflate=null,AsyncUnzipInflate=null,
Unzip=null,mt=typeof queueMicrotask=="function"?queueMicrotask:typeof setTimeout=="function"?setTimeout:function(fn){fn()};function unzip(data,opts,cb){cb||(cb=
opts,opts={}),typeof cb!="function"&&err(7);var term=[],tAll=function(){for(var i3=0;i3<term.length;++i3)term[i3]()},files={},cbd=function(a,b){mt(function(){cb(
a,b)})};mt(function(){cbd=cb});for(var e=data.length-22;b4(data,e)!=101010256;--e)if(!e||data.length-e>65558)return cbd(err(13,0,1),null),tAll;var lft=b2(data,e+
8);if(lft){var c=lft,o=b4(data,e+16),z=b4(data,e-20)==117853008;if(z){var ze=b4(data,e-12);z=b4(data,ze)==101075792,z&&(c=lft=b4(data,ze+32),o=b4(data,ze+48))}for(var fltr=opts&&
opts.filter,_loop_3=function(i3){var _a2=zh(data,o,z),c_1=_a2[0],sc=_a2[1],su=_a2[2],fn=_a2[3],no=_a2[4],off=_a2[5],b=slzh(data,off);o=no;var cbl=function(e2,d){
e2?(tAll(),cbd(e2,null)):(d&&(files[fn]=d),--lft||cbd(null,files))};if(!fltr||fltr({name:fn,size:sc,originalSize:su,compression:c_1}))if(!c_1)cbl(null,slc(data,
b,b+sc));else if(c_1==8){var infl=data.subarray(b,b+sc);if(su<524288||sc>.8*su)try{cbl(null,inflateSync(infl,{out:new u8(su)}))}catch(e2){cbl(e2,null)}else term.
push(inflate(infl,{size:su},cbl))}else cbl(err(14,"unknown compression type "+c_1,1),null);else cbl(null,null)},i2=0;i2<c;++i2)_loop_3(i2)}else cbd(null,{});return tAll}
function unzipSync(data,opts){for(var files={},e=data.length-22;b4(data,e)!=101010256;--e)(!e||data.length-e>65558)&&err(13);var c=b2(data,e+8);if(!c)return{};var o=b4(
data,e+16),z=b4(data,e-20)==117853008;if(z){var ze=b4(data,e-12);z=b4(data,ze)==101075792,z&&(c=b4(data,ze+32),o=b4(data,ze+48))}for(var fltr=opts&&opts.filter,
i2=0;i2<c;++i2){var _a2=zh(data,o,z),c_2=_a2[0],sc=_a2[1],su=_a2[2],fn=_a2[3],no=_a2[4],off=_a2[5],b=slzh(data,off);o=no,(!fltr||fltr({name:fn,size:sc,originalSize:su,
compression:c_2}))&&(c_2?c_2==8?files[fn]=inflateSync(data.subarray(b,b+sc),{out:new u8(su)}):err(14,"unknown compression type "+c_2):files[fn]=slc(data,b,b+sc))}
return files}})};export{id,ids,modules};
