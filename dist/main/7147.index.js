const id=7147,ids=[7147],modules={97147:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{i:()=>CONFIG_PATHS});const CONFIG_PATHS=["bartizan.yml","bartizan.yaml",".bartizan.yml",".bartizan.yaml",".github/bartizan.yml",".github/bartizan.yaml"]})};export{id,ids,modules};
