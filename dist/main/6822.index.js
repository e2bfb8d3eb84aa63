const id=6822,ids=[6822,7147],modules={97147:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{i:()=>CONFIG_PATHS});const CONFIG_PATHS=["bartizan.yml","bartizan.yaml",".bartizan.yml",".bartizan.yaml",".github/bartizan.yml",".github/bartizan.yaml"]}),21020:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F3:()=>metered,IO:()=>paged,Mz:()=>sliceOf,Xl:()=>bytesSource,cg:()=>cursorOf});const NOTHING=Buffer.alloc(0);function bytesSource(bytes){
return{size:bytes.length,read:(offset,length)=>bytes.subarray(Math.max(0,offset),offset+length)}}function sliceOf(source,start,length){const size=Math.max(0,Math.
min(length,source.size-start));return{size,read:(offset,wanted)=>offset<0||offset>=size?NOTHING:source.read(start+offset,Math.min(wanted,size-offset))}}function metered(source,limit){
let spent=0,isSpent=!1;return{size:source.size,get spent(){return spent},get isSpent(){return isSpent},read(offset,length){length>limit-spent&&(isSpent=!0);const bytes=source.
read(offset,Math.min(length,limit-spent));return spent+=bytes.length,bytes}}}const PAGE=16*1024,LONG_PAGE=128*1024,PAGES=8;function paged(source){const pages=[];
return{size:source.size,read(offset,length){const wanted=Math.min(length,source.size-offset);if(wanted<=0||offset<0)return NOTHING;const page=pages.find(({from,
bytes:bytes2})=>from<=offset&&offset+wanted<=from+bytes2.length);if(page)return page.bytes.subarray(offset-page.from,offset-page.from+wanted);const isFurther=pages.
some(({from,bytes:bytes2})=>offset>=from&&offset<=from+bytes2.length),bytes=source.read(offset,Math.max(wanted,isFurther?LONG_PAGE:PAGE));return bytes.length<=LONG_PAGE*
2&&(pages.unshift({from:offset,bytes}),pages.length=Math.min(pages.length,PAGES)),bytes.subarray(0,wanted)}}}const WINDOW=4*1024;function cursorOf(source,at=0){
let window=NOTHING,from=0;const have=(position,length)=>position>=from&&position+length<=from+window.length?!0:(window=source.read(position,Math.max(length,WINDOW)),
from=position,window.length>=length),cursor={at,size:source.size,byte:()=>have(cursor.at,1)?window[cursor.at++-from]:-1,bytes(length){if(length>source.size-cursor.
at||!have(cursor.at,length))return;const start=cursor.at-from;return cursor.at+=length,window.subarray(start,start+length)},line(limit){for(let wanted=64;;wanted*=
4){const length=Math.min(wanted,limit+1,source.size-cursor.at);if(length<=0||!have(cursor.at,length))return;const start=cursor.at-from,end=window.subarray(start,
start+length).indexOf(10);if(end>=0)return cursor.at+=end+1,window.subarray(start,start+end);if(length<wanted)return}}};return cursor}})};export{id,ids,modules};
