const id=7777,ids=[7777],modules={60823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Yu:()=>mayBeModelFile,ic:()=>isModelFile,t8:()=>containerOf});const ENDINGS=new Set(`safetensors gguf ggml ggjt onnx ort pt pt2 ptl pth ckpt pkl pickle pk jobl\
ib dill cloudpickle npy npz keras tflite mlmodel
  llamafile mar nemo skops pdparams pdopt pdmodel cbm torchscript`.split(/\s+/)),SHARED_ENDINGS=new Set("bin pb model h5 hdf5 weights engine plan p dat".split("\
 "));function mayBeModelFile(name){const ending=name.slice(name.lastIndexOf(".")+1);return ENDINGS.has(ending)||SHARED_ENDINGS.has(ending)}const MAGIC=[["gguf",
"GGUF"],["ggml","lmgg"],["ggml","fmgg"],["ggml","tjgg"],["ggml","algg"],["zip","PK"],["zip","PK"],["hdf5",`\x89HDF\r

`],["numpy","\x93NUMPY"],["7z","7z\xBC\xAF'"],["rar","Rar!\x07"],["gzip","\x8B\b"],["xz","\xFD7zXZ\0"],["bzip2","BZh"],["lz4",'"M'],["zstd","(\xB5/\xFD"],[
"tflite","TFL3",4],["tar","ustar",257],["tensorrt","ftrt"],["executable","\x7FELF"],["executable","MZ"],["executable","\xCF\xFA\xED\xFE"],["executable","\xCE\xFA\xED\xFE"],
["executable","\xCA\xFE\xBA\xBE"],["pointer","version https://git-lfs.github.com/spec/"]],ZLIB_LEVELS=new Set([1,94,156,218]);function containerOf(head){const text=head.
toString("latin1",0,512),known=MAGIC.find(([,magic,offset=0])=>text.startsWith(magic,offset));if(known)return known[0];const[first=-1,second=-1]=head;if(head.length>
8&&head.readUInt32LE(4)===0&&head[8]===123)return"safetensors";if(first===128&&second>=2&&second<=5)return"pickle";if(first===120&&ZLIB_LEVELS.has(second))return"\
zlib"}const SETTLED=new Set(["safetensors","gguf","ggml","hdf5","pickle","tensorrt","tflite"]),NAMES_OF_WEIGHTS=/(?:^|\/)(?:pytorch_model|model|ggml|adapter_model|diffusion_pytorch_model|tf_model|training_args)[^/]*\.(?:bin|h5)$/;
function isModelFile(path,head){const lower=path.toLowerCase();if(ENDINGS.has(lower.slice(lower.lastIndexOf(".")+1)))return!0;const container=containerOf(head);
return container===void 0?/\.pb$/.test(lower)&&isGraph(head):SETTLED.has(container)||(container==="zip"||container==="pointer")&&NAMES_OF_WEIGHTS.test(lower)}function isGraph(head){
if(head.length>3&&head.readUIntBE(0,3)===524562)return!0;const[first,,third=0]=head,name=third===10?3:head[3]===10?4:-1;if(first!==10||name<0)return!1;const operation=name+
1+(head[name]??0),length=head[operation+1]??0;return head[operation]===18&&/^[A-Z_]\w+$/.test(head.toString("latin1",operation+2,operation+2+length))}}),64926:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{modelFiles:()=>modelFiles});var model_files=__webpack_require__(60823),hash=__webpack_require__(
52467),limits=__webpack_require__(54354),byte_source=__webpack_require__(21020),inflate=__webpack_require__(31303),lib_zip=__webpack_require__(5607);function modelIdOf(text){
const id2=text.replace(/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//,"").replace(/\/$/,"");return/^[\w][\w.-]{0,95}\/[\w][\w.-]{0,95}$/.test(id2)?id2:void 0}
const TENSORS=1e6,ENTRIES=1e5,ELEMENTS=3e6,KEY=1024,TEXT=256*1024,SIZES=[1,1,2,2,4,4,4,1,void 0,void 0,8,8,8],READERS=[bytes=>bytes.readUInt8(0),bytes=>bytes.readInt8(
0),bytes=>bytes.readUInt16LE(0),bytes=>bytes.readInt16LE(0),bytes=>bytes.readUInt32LE(0),bytes=>bytes.readInt32LE(0),bytes=>bytes.readFloatLE(0),bytes=>bytes.readUInt8(
0),void 0,void 0,bytes=>Number(bytes.readBigUInt64LE(0)),bytes=>Number(bytes.readBigInt64LE(0)),bytes=>bytes.readDoubleLE(0)],QUANTISATIONS={0:"F32",1:"F16",2:"\
Q4_0",3:"Q4_1",7:"Q8_0",8:"Q5_0",9:"Q5_1",10:"Q2_K",11:"Q3_K_S",12:"Q3_K_M",13:"Q3_K_L",14:"Q4_K_S",15:"Q4_K_M",16:"Q5_K_S",17:"Q5_K_M",18:"Q6_K",19:"IQ2_XXS",20:"\
IQ2_XS",21:"Q2_K_S",22:"IQ3_XS",23:"IQ3_XXS",24:"IQ1_S",25:"IQ4_NL",26:"IQ3_S",27:"IQ3_M",28:"IQ2_S",29:"IQ2_M",30:"IQ4_XS",31:"IQ1_M",32:"BF16"},ESCAPE=/__(?:class|globals|subclasses|mro|bases?|builtins|import|init|getattribute|dict|code|reduce(?:_ex)?)__|\|\s*attr\s*\(|\b(?:cycler|joiner|lipsum)\s*(?:\.|\[)\s*['"]?_|\\x5f\\x5f/i;
function lookAtGguf(source,look){look.format="gguf",look.isModel=!0;const head=source.read(0,24),version=head.length>=8?head.readUInt32LE(4):0;if(look.properties["\
format-version"]=String(version),version<2||version>1e3||head.length<24)return;const tensors=Number(head.readBigUInt64LE(8)),entries=Number(head.readBigUInt64LE(
16)),lie=what=>look.issues.push({rule:"header-does-not-fit",evidence:[what]});if(tensors>TENSORS||entries>ENTRIES||tensors+entries>source.size){lie(`${tensors} \
tensors and ${entries} entries in a file of ${source.size} bytes`);return}look.properties.tensors=String(tensors);const cursor=(0,byte_source.cg)(source,24),budget={
elements:ELEMENTS};for(let index=0;index<entries;index++){const key=textAt(cursor,KEY),type=key===void 0?void 0:numberAt(cursor,4),value=type===void 0?void 0:valueAt(
cursor,type,budget);if(key===void 0||value===void 0){budget.elements<=0?look.gaps.add("its metadata is longer than is read"):lie(`entry ${index+1} of ${entries}\
 reaches beyond its file or has a type there is none of`);return}note(key,value,look)}}function valueAt(cursor,type,budget){if(type===8)return textAt(cursor,TEXT);
if(type===9)return skipArray(cursor,budget,0)?"array":void 0;const size=SIZES[type],bytes=size===void 0?void 0:cursor.bytes(size);return bytes&&READERS[type]?.(
bytes)}function skipArray(cursor,budget,depth){const type=numberAt(cursor,4),count=numberAt(cursor,8);if(type===void 0||count===void 0||depth>4)return!1;const size=SIZES[type];
if(size!==void 0)return count*size>cursor.size-cursor.at?!1:(cursor.at+=count*size,!0);if(type!==8&&type!==9)return!1;for(let index=0;index<count;index++)if(budget.
elements--<=0||(type===9?!skipArray(cursor,budget,depth+1):textAt(cursor,0)===void 0))return!1;return!0}function textAt(cursor,most){const length=numberAt(cursor,
8);if(length===void 0||length>cursor.size-cursor.at)return;const end=cursor.at+length,text=most===0?"":cursor.bytes(Math.min(length,most))?.toString("utf8");return cursor.
at=end,text}function numberAt(cursor,size){const bytes=cursor.bytes(size);return bytes&&(size===4?bytes.readUInt32LE(0):Number(bytes.readBigUInt64LE(0)))}const PROPERTIES={
"general.architecture":"architecture","general.name":"title","general.size_label":"size-label","general.organization":"organisation","general.version":"model-ve\
rsion"};function note(key,value,look){const name=PROPERTIES[key];if(name!==void 0&&typeof value=="string"&&(look.properties[name]=value),key==="general.license"&&
typeof value=="string"&&(look.licence??=value),key==="general.file_type"&&typeof value=="number"&&(look.properties.quantisation=QUANTISATIONS[value]??String(value)),
/^general\.(?:source|base_model\.\d{1,3})\.(?:repo_url|huggingface\.repository|url)$/.test(key)){const id2=modelIdOf(String(value));id2!==void 0&&look.models.add(
id2)}if(/^tokenizer\.chat_template(?:\.[\w-]+)?$/.test(key)&&typeof value=="string"){const way=ESCAPE.exec(value);way&&look.issues.push({rule:"template-leaves-s\
andbox",place:key,evidence:[value.slice(Math.max(0,way.index-60),way.index+120)]})}}const protobuf_TEXT=64*1024;function walkMessage(source,budget,visit2){const cursor=(0,byte_source.
cg)(source),varint=()=>{let value=0;for(let shift=0;shift<70;shift+=7){const byte=cursor.byte();if(byte<0)return Number.NaN;if(value+=(byte&127)*2**shift,byte<128)
return value}return Number.NaN};for(;cursor.at<source.size;){if(budget.fields--<=0)return!1;const key=varint();if(Number.isNaN(key)||key<8)return!1;const number=Math.
floor(key/8),wire=key%8;let value=0,length=0;if(wire===0)value=varint();else if(wire===1)cursor.at+=8;else if(wire===5)cursor.at+=4;else if(wire===2)length=varint();else
return!1;const start=cursor.at;if(Number.isNaN(value)||Number.isNaN(length)||start+length>source.size)return!1;const inside=()=>(0,byte_source.Mz)(source,start,
length);visit2({number,value,length,inside,text:()=>inside().read(0,Math.min(length,protobuf_TEXT)).toString("utf8")}),cursor.at=start+length}return!0}const FIELDS=2e6,
NESTING=12,LISTED=20;function lookAtOnnx(source,look){const budget={fields:FIELDS},domains=new Set,outside=new Set;let tensors=0,isOnnx=!1;const tensor=field=>{
tensors++,walkMessage(field.inside(),budget,({number,inside})=>{if(number!==13)return;const[key,value]=pairOf(inside(),budget);key==="location"&&value!==void 0&&
leavesFolder(value)&&outside.add(value)})},graph=(message,depth)=>{depth>NESTING||walkMessage(message,budget,field=>{field.number===1?node(field.inside(),depth):
field.number===5&&tensor(field)})},node=(message,depth)=>{walkMessage(message,budget,field=>{field.number===7&&domains.size<LISTED&&domains.add(field.text()),field.
number===5&&walkMessage(field.inside(),budget,part=>{part.number===5||part.number===10?tensor(part):(part.number===6||part.number===11)&&graph(part.inside(),depth+
1)})})},isWhole=walkMessage(source,budget,field=>{const{number}=field;if(number===2)look.properties.producer=field.text();else if(number===3)look.properties["pr\
oducer-version"]=field.text();else if(number===7)isOnnx=!0,graph(field.inside(),0);else if(number===14){const[key,value]=pairOf(field.inside(),budget);key!==void 0&&
/^licen[sc]e$/i.test(key)&&(look.licence??=value)}else(number===20||number===25)&&walkMessage(field.inside(),budget,part=>{number===25&&part.number===7?node(part.
inside(),1):number===20&&(part.number===1||part.number===2)&&graph(part.inside(),1)})});if(!isOnnx)return;look.format="onnx",look.isModel=!0,budget.fields<=0?look.
gaps.add("its graph is larger than is walked"):isWhole||look.gaps.add("its graph breaks off"),look.properties.tensors=String(tensors);const own=[...domains].filter(
domain=>domain!==""&&!KNOWN_DOMAIN.test(domain));own.length>0&&(look.properties["custom-operators"]=own.toSorted().join(","));for(const location of[...outside].
slice(0,LISTED))look.issues.push({rule:"external-data-outside",evidence:[location],place:"external_data"})}const KNOWN_DOMAIN=/^(?:ai\.onnx|com\.microsoft|ai\.onnx\.\w+|org\.pytorch(?:\.\w+)*|com\.ms\.internal\.nhwc|pkg\.\S+)/;
function leavesFolder(location){return/^(?:[/\\]|[a-zA-Z]:)/.test(location)||location.split(/[/\\]/).includes("..")||location.includes("\0")}function pairOf(source,budget){
let key,value;return walkMessage(source,budget,field=>{field.number===1?key=field.text():field.number===2&&(value=field.text())}),[key,value]}const REACHING=new Set(
"ReadFile WriteFile MatchingFiles WholeFileReader WholeFileReaderV2 PyFunc PyFuncStateless EagerPyFunc".split(" "));function lookAtTensorFlow(source,look){const budget={
fields:FIELDS},reaching=new Map;let nodes=0;const node=message=>{let isNode=!1;walkMessage(message,budget,field=>{if(field.number!==2||field.length>100)return;isNode=
!0;const operation=field.text();REACHING.has(operation)&&reaching.set(operation,(reaching.get(operation)??0)+1)}),isNode&&nodes++},graph=message=>{walkMessage(message,
budget,({number,inside})=>{number===1?node(inside()):number===2&&walkMessage(inside(),budget,part=>{part.number===1&&walkMessage(part.inside(),budget,each=>{each.
number===3&&node(each.inside())})})})},isSaved=/(?:^|\/)saved_model\.pb$/i.test(look.path)||source.read(0,3).equals(Buffer.from([8,1,18]));isSaved?walkMessage(source,
budget,({number,inside})=>{number===2&&walkMessage(inside(),budget,part=>{part.number===2?graph(part.inside()):part.number===1&&walkMessage(part.inside(),budget,
each=>{each.number===5&&(look.properties["producer-version"]=each.text())})})}):graph(source),nodes!==0&&(look.format=isSaved?"saved-model":"tensorflow-graph",look.
isModel=!0,look.properties.operations=String(nodes),budget.fields<=0&&look.gaps.add("its graph is larger than is walked"),reaching.size>0&&look.issues.push({rule:"\
graph-touches-files",evidence:[...reaching].map(([operation,count])=>`${count} \xD7 ${operation}`)}))}function lookAtCoreMl(source,look){const budget={fields:FIELDS};
walkMessage(source,budget,field=>{field.number===2&&walkMessage(field.inside(),budget,part=>{part.number===100&&walkMessage(part.inside(),budget,each=>{each.number===
3?look.properties.producer=each.text():each.number===4&&(look.licence??=each.text())})})}),look.format="coreml",look.isModel=!0}const DANGEROUS_MODULES=new Set(
`os posix nt subprocess _posixsubprocess _winapi sys runpy pty codeop popen2 importlib _imp imp zipimport pkgutil pip
  ensurepip venv webbrowser antigravity socket _socket ssl http httplib urllib urllib2 urllib3 requests httpx aiohttp
  ftplib smtplib poplib imaplib telnetlib nntplib xmlrpc xmlrpclib socketserver SocketServer asyncio multiprocessing
  _xxsubinterpreters shutil ctypes _ctypes cffi pexpect paramiko marshal pickle _pickle cPickle shelve bdb pdb cProfile
  _lsprof timeit doctest cgitb pydoc idlelib lib2to3 distutils setuptools _pyrepl _osx_support _aix_support tkinter
  linecache fileinput mmap fcntl tempfile glob sqlite3 dbm logging.config wsgiref mailcap crypt builtins __builtin__
  __builtins__ numpy.f2py numpy.distutils numpy.testing torch.hub torch.utils.cpp_extension torch.utils.collect_env
  torch.utils.bottleneck torch._inductor torch._dynamo torch.testing torch.distributed.run torch.distributed.launcher
  torch.distributed.elastic torch.utils.model_dump torch.utils._config_module torch.jit.unsupported_tensor_ops
  torch.fx.experimental.symbolic_shapes torch.multiprocessing torch.package joblib._utils joblib.externals.loky pandas.io
  pandas.eval IPython ipykernel jedi matplotlib.testing nltk.app scipy.weave setuptools._distutils win32api win32com
  winreg _winreg dill.source sage.misc test.support unittest.mock concurrent.futures`.split(/\s+/)),DANGEROUS=new Set(`operator.methodcaller operator.attrgetter\
 _operator.methodcaller _operator.attrgetter operator.call _operator.call
  io.open io.FileIO _io.open _io.FileIO io.open_code _io.open_code _pyio.open codecs.open numpy.load numpy.loadtxt
  numpy.save numpy.savetxt numpy.fromfile numpy.memmap numpy.DataSource numpy.core.memmap torch.load torch.save
  torch.compile torch.jit.load torch.ops.load_library torch.classes.load_library torch._C._jit_load joblib.load
  joblib.dump pandas.read_pickle dill.loads dill.load dill._dill.loads dill._dill.load 
  dill._dill._eval_repr  cloudpickle.loads cloudpickle.load cloudpickle.cloudpickle.loads
    types.ModuleType    
  functools.reduce functools.singledispatch collections.namedtuple logging.FileHandler logging.handlers.SocketHandler
  pathlib.Path.write_text pathlib.Path.open transformers.pipeline typing.get_type_hints uuid._get_command_stdout
  _aix_support._read_cmd_output pydoc.pipepager tensorflow.io.read_file tensorflow.io.write_file tensorflow.py_function
  tensorflow.load_library tensorflow.load_op_library keras.models.load_model numpy.core._internal.eval mlflow.projects.run
  code.InteractiveInterpreter code.InteractiveConsole code.interact commands.getoutput commands.getstatusoutput
  profile.run profile.runctx profile.Profile trace.Trace trace.CoverageResults platform.popen platform.os site.main
  site.addsitedir turtle.write_docstringdict inspect.getsource inspect.stack ast.literal_eval gc.get_objects
  fabric.Connection invoke.run sh.Command`.split(/\s+/)),BUILTIN_VALUES=new Set(`set frozenset list dict tuple int long float complex str unicode bytes bytearra\
y bool slice range xrange object type
  memoryview Ellipsis NotImplemented NoneType property classmethod staticmethod super reversed zip enumerate len abs
  max min sum sorted round Exception ValueError TypeError KeyError RuntimeError IndexError StopIteration`.split(/\s+/)),BUILTIN_UNCLEAR=new Set("getattr print i\
d hash repr map filter iter next __main__".split(" ")),BUILTINS=new Set(["builtins","__builtin__","__builtins__"]),KNOWN=`copyreg._reconstructor copy_reg._recon\
structor copyreg.__newobj__ copyreg.__newobj_ex__ copyreg._reduce_ex copy_reg.__newobj__
  collections.OrderedDict collections.defaultdict collections.Counter collections.deque collections.ChainMap
  _codecs.encode codecs.encode datetime.* _datetime.* decimal.Decimal fractions.Fraction uuid.UUID uuid.SafeUUID pathlib.*Path
  pathlib._local.*Path array.array array._array_reconstructor re._compile functools.partial operator.itemgetter
  _operator.itemgetter operator.add operator.mul random.Random random._inst types.SimpleNamespace types.MappingProxyType
  types.NoneType enum.* argparse.Namespace zoneinfo.ZoneInfo ipaddress.* typing.* string.Template weakref.* threading.Lock
  io.BytesIO _io.BytesIO io.StringIO _io.StringIO itertools.* math.* cmath.* time.struct_time time.time
  numpy.core.multiarray._reconstruct numpy._core.multiarray._reconstruct numpy.core.multiarray.scalar numpy._core.multiarray.scalar
  numpy.core.numeric._frombuffer numpy._core.numeric._frombuffer numpy.ndarray numpy.dtype numpy.random.* numpy.ma.* numpy.dtypes.*
  numpy.core.numeric.* numpy._core.numeric.* numpy.bool_ numpy.bool numpy.int* numpy.uint* numpy.float* numpy.complex*
  numpy.str_ numpy.bytes_ numpy.object_ numpy.void numpy.datetime64 numpy.timedelta64 numpy.longlong numpy.ulonglong
  numpy.mean numpy.median numpy.log* numpy.exp* numpy.sqrt numpy.abs* numpy.nan* numpy.matrix numpy.recarray numpy.ufunc
  numpy.core._ufunc_reconstruct numpy._core._ufunc_reconstruct numpy.core.records.recarray numpy._core.records.recarray
  numpy.polynomial.* numpy.poly1d numpy._globals._NoValue
  torch._utils._rebuild_* torch._tensor._rebuild_* torch.storage._load_from_bytes torch._load_from_bytes torch.*Storage
  torch.cuda.*Storage torch.storage.*Storage torch.device torch.Size torch.dtype torch.Tensor torch.Generator torch.layout
  torch.float* torch.int* torch.uint* torch.bfloat16 torch.half torch.double torch.long torch.short torch.bool torch.complex*
  torch.quint* torch.qint* torch.strided torch.per_* torch.serialization._get_layout torch.jit._pickle.* torch.nn.functional.*
  torch._C.* torch.nn.init.* torch.optim.* torch.nn.parameter._* torch.relu torch.tanh torch.sigmoid torch.fx.graph_module.*
  torch._jit_internal.* torch.distributed._shard.* torch.distributed.tensor.* torch.ao.quantization.* torch.quantization.*
  sklearn.*.__pyx_unpickle_* sklearn.*.newObj sklearn.metrics.* sklearn.utils._bunch.* sklearn.feature_selection.*
  sklearn.utils._testing.* scipy.sparse.* scipy.stats.* scipy.special.* scipy.interpolate.* scipy.spatial.*
  pandas._libs.* pandas.core.* pandas.tseries.* pandas._config.*
  xgboost.* lightgbm.* catboost.* keras.src.saving.pickle_utils.* keras.saving.pickle_utils.* keras.saving.legacy.* keras.*.deserialize*
  tensorflow.python.framework.* tensorflow.python.ops.* transformers.*.Auto*
  spacy.* thinc.* gensim.* nltk.* statsmodels.* networkx.* tokenizers.* sentencepiece.* jax._src.array._reconstruct_array
  jax.* jaxlib.* flax.* optax.* paddle.* joblib.numpy_pickle.* joblib._store_backends.* omegaconf.* dataclasses._*
  patsy.* polars.* pyarrow.* shapely.* torch_geometric.* dgl.* rdkit.* chainer.* mxnet.* cv2.* __torch__.*
  _struct.unpack ml_dtypes.* cupy.* cudf.* fastai.* fastcore.* ultralytics.* yolo.* models.common.* models.yolo.* mmengine.*
  mmcv.* detectron2.* pytorch_lightning.* lightning.* lightning_fabric.* lightning_utilities.* diffusers.* peft.* timm.*`.split(/\s+/).filter(each=>each!==""),KNOWN_EXACT=new Set(
KNOWN.filter(each=>!each.includes("*"))),KNOWN_PATTERNS=KNOWN.filter(each=>each.includes("*")).map(each=>new RegExp(`^${each.replaceAll(".","\\.").replaceAll("*",
"[\\w.]*")}$`)),STANDARD=new Set(`abc asyncio base64 bisect bz2 calendar codecs collections configparser contextlib contextvars copy copyreg csv dataclasses
  datetime decimal email encodings enum functools getpass gettext gzip hashlib heapq hmac html io itertools json locale logging
  lzma math numbers operator pathlib pprint queue random re reprlib sched select selectors shlex statistics string struct
  sysconfig tarfile textwrap threading time token tokenize traceback tracemalloc types typing uuid warnings weakref xml zipapp
  zipfile zlib copy_reg _codecs _io _operator _thread thread nturl2path ntpath posixpath genericpath opcode symtable`.split(/\s+/)),WAYS_OUT=/(?:^|\.)(?:os|sys|subprocess|builtins|__builtins__|__globals__|__subclasses__|__import__|__loader__|importlib|system|popen|eval|exec|f_globals|gi_frame|__code__|__getattribute__|__reduce__|__reduce_ex__|load_module)(?:\.|$)/,
MAKERS=new Set(`builtins.getattr __builtin__.getattr types.FunctionType types.MethodType types.LambdaType new.function
  dill._dill._create_function cloudpickle.cloudpickle._make_function cloudpickle.cloudpickle._fill_function
  cloudpickle.cloudpickle.subimport dill._dill._import_module operator.attrgetter operator.methodcaller
  _operator.attrgetter _operator.methodcaller`.split(/\s+/));function isMaker(module,name){return MAKERS.has(`${module}.${name}`)}function judge(module,name){if(module===
void 0||name===void 0)return"dangerous";if(BUILTINS.has(module))return BUILTIN_VALUES.has(name)?"known":BUILTIN_UNCLEAR.has(name)||/^[A-Z]\w*(?:Error|Warning|Exception)$/.
test(name)?"unknown":"dangerous";const full=`${module}.${name}`;if(DANGEROUS.has(full)||DANGEROUS.has(`${module}.${name.split(".")[0]}`))return"dangerous";const parts=module.
split(".");for(let length=parts.length;length>0;length--)if(DANGEROUS_MODULES.has(parts.slice(0,length).join(".")))return harmlessOf(full)?"known":"dangerous";if(name.
includes(".")&&WAYS_OUT.test(name))return"dangerous";if(KNOWN_EXACT.has(full)||KNOWN_PATTERNS.some(pattern=>pattern.test(full)))return"known";if(STANDARD.has(parts[0]))
return"unknown";if(/^(?:sklearn|scipy)\./.test(module)&&!/^(?:sklearn|scipy)\.(?:datasets|io|_lib\._ccallback)\b/.test(module))return"known";const last=name.slice(
name.lastIndexOf(".")+1);return/^[A-Za-z_]\w*$/.test(last)&&(/^_{0,2}[A-Z]/.test(last)||/^_?__pyx_unpickle|^_?(?:unpickle|reconstruct|rebuild|restore)/.test(last))?
"class":"unknown"}const HARMLESS=new Set(`ssl.TLSVersion signal.Signals http.HTTPStatus posix.stat_result os.stat_result sys.version_info sys.float_info multipr\
ocessing.context.DefaultContext
  torch._dynamo.config.Config pickle.PickleBuffer _pickle.PickleBuffer`.split(/\s+/));function harmlessOf(full){return HARMLESS.has(full)||/^pandas\.io\.formats\.[\w.]*[A-Z]\w*$/.
test(full)}const DEPTH=200,LAYERS=1e5;function lookAtKerasConfig(text,look){let config;try{config=JSON.parse(text)}catch{look.gaps.add("the configuration of its\
 layers is not JSON");return}look.isModel=!0;const budget={layers:LAYERS};visit(config,look,budget,0),budget.layers<=0&&look.gaps.add("it has more layers than a\
re looked at")}function visit(value,look,budget,depth){if(!(typeof value!="object"||value===null||depth>DEPTH||budget.layers--<=0)){if(!Array.isArray(value)){const layer=value;
layer.class_name==="Lambda"?lambda(layer.config,look):named(layer,look)}for(const each of Object.values(value))visit(each,look,budget,depth+1)}}function lambda(config,look){
if(typeof config!="object"||config===null)return;const{name,function:held}=config,inner=isObject(held)?held.config:void 0,code=Array.isArray(held)?held[0]:isObject(
inner)?inner.code:void 0;if(typeof code!="string")return;const place=`layer ${typeof name=="string"?name.slice(0,100):"Lambda"}`,names=namesIn(Buffer.from(code,
"base64").toString("latin1"));names.length>0?look.issues.push({rule:"code-runs-on-load",place,evidence:names,message:`${place} holds Python code that uses ${names.
join(", ")}.`}):look.issues.push({rule:"code-in-layer",place,evidence:[`${code.length} characters of code`]})}function isObject(value){return typeof value=="obj\
ect"&&value!==null&&!Array.isArray(value)}const OWN_MODULES=/^(?:keras|tensorflow|tf_keras|keras_hub|keras_nlp|keras_cv|builtins$)/;function named({module,class_name:type,
config,registered_name:registered},look){if(typeof module!="string"||typeof type!="string"||OWN_MODULES.test(module))return;const name=type==="function"?typeof config==
"string"?config:String(registered):type;if(judge(module,name)!=="dangerous")return;const full=`${module}.${name}`.slice(0,200);look.issues.push({rule:"code-runs\
-on-load",evidence:[full],message:`The configuration of its layers names "${full}", which is imported and called on load.`})}function namesIn(code){return TELLING.
filter(name=>{const length=String.fromCharCode(name.length);return code.includes(length+name)||code.includes(`${length}\0\0\0${name}`)})}const TELLING="os syste\
m popen subprocess Popen check_output exec eval compile __import__ importlib socket urllib urlopen requests open ctypes pty b64decode marshal shutil".split(" "),
SEARCHED=48*1024*1024,STEP=1024*1024,BEGINNING=/\{"(?:class_name": ?"(?:Functional|Sequential|Model)"|module": ?"(?:keras|tensorflow)[^"]{0,60}", ?"class_name": ?")/;
function lookAtHdf5(source,look){look.format="hdf5";for(let at=0;at<source.size&&at<SEARCHED;at+=STEP){const text=source.read(at,STEP+1024).toString("latin1");look.
isModel||=/keras_version|layer_names|model_weights|model_config/.test(text);const found=BEGINNING.exec(text);if(!found)continue;look.format="keras-hdf5",look.isModel=
!0;const rest=source.read(at+found.index,limits.U4),end=endOfObject(rest);end===void 0?look.gaps.add("the configuration of its layers breaks off"):lookAtKerasConfig(
rest.toString("utf8",0,end),look);return}source.size>SEARCHED&&look.gaps.add("only its beginning was searched for the configuration of its layers")}function endOfObject(bytes){
let depth=0;for(let index=0;index<bytes.length;index++){const byte=bytes[index];if(byte===34)for(index++;index<bytes.length&&bytes[index]!==34;index++)bytes[index]===
92&&index++;else if(byte===123)depth++;else if(byte===125&&--depth===0)return index+1}}function numberOf(line){return Number.parseInt(line.trim().replaceAll("_",
""),10)}function unquoted(line){return(/^\s*(["'])([\s\S]*)\1\s*$/.exec(line)?.[2]??line).replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|(.))/g,(_,hex,octal,other)=>hex!==
void 0?String.fromCharCode(Number.parseInt(hex,16)):octal!==void 0?String.fromCharCode(Number.parseInt(octal,8)&255):ESCAPES[other]??other)}const ESCAPES={n:`
`,t:"	",r:"\r",a:"\x07",b:"\b",f:"\f",v:"\v"};function unescapedUnicode(line){return line.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g,(whole,short,long)=>{
const code=Number.parseInt(short??long,16);return code<=1114111?String.fromCodePoint(code):whole})}const OTHER={kind:"other"},KEPT_ITEMS=16;function shownValue(value){
switch(value.kind){case"text":return`'${value.text.length>200?`${value.text.slice(0,200)}\u2026`:value.text}'`;case"number":return String(value.number);case"glo\
bal":return`${value.module??"?"}.${value.name??"?"}`;case"call":return`${value.callee.kind==="global"?shownValue(value.callee):"\u2026"}(\u2026)`;default:return"\
\u2026"}}const pickle_machine_TEXT=4096,LINE=1024*1024,MODULE=/^[\p{L}_][\p{L}\p{N}_.-]*$/u;class Break extends Error{end;constructor(end){super(end),this.end=end}}
class PickleMachine{cursor;protocol=0;isAcross=!1;frameEnd=0;dropsFrames;handler;limits;stack=[];marks=[];memo=new Map;constructor(cursor,handler,limits2,dropsFrames){
this.dropsFrames=dropsFrames,this.cursor=cursor,this.handler=handler,this.limits=limits2}named(module,name,offset){if(module!==void 0&&!MODULE.test(module))throw new Break(
"broken");const global={kind:"global",module,name,offset};return this.handler.global(global),global}called(callee,args,offset){const call={kind:"call",callee,args:args.
slice(0,KEPT_ITEMS),offset};this.handler.call?.(call),this.push(call)}push(value){if(this.stack.length>=this.limits.stack)throw new Break("limit");this.stack.push(
value)}pop(){if(this.stack.length<=(this.marks.at(-1)??0))throw new Break("broken");return this.stack.pop()}popMany(count){if(this.stack.length-count<(this.marks.
at(-1)??0))throw new Break("broken");return this.stack.splice(this.stack.length-count)}top(){if(this.stack.length<=(this.marks.at(-1)??0))throw new Break("broke\
n");return this.stack.at(-1)}toMark(){const mark=this.marks.pop();if(mark===void 0)throw new Break("broken");return this.stack.splice(mark)}get(index){const value=this.
memo.get(index);if(value===void 0)throw new Break("broken");this.push(value)}put(index){if(this.memo.size>=this.limits.memo)throw new Break("limit");this.memo.set(
index,this.top())}across(length){const{cursor,frameEnd}=this;cursor.at>=frameEnd||cursor.at+length<=frameEnd||(this.isAcross=!0,this.dropsFrames&&(cursor.at=frameEnd))}bytes(length){
this.across(length);const bytes=this.cursor.bytes(length);if(!bytes)throw new Break("cut");return bytes}line(){const start=this.cursor.at;let line=this.cursor.line(
LINE);const end=this.cursor.at;if(start<this.frameEnd&&(!line||end>this.frameEnd)&&(this.cursor.at=start,this.across(this.frameEnd-start+1),line=this.cursor.line(
LINE)),!line)throw new Break("cut");return line.toString("utf8",0,pickle_machine_TEXT)}unsigned(length){const bytes=this.bytes(length);return length===8?Number(
bytes.readBigUInt64LE(0)):bytes.readUIntLE(0,length)}skip(length){if(this.across(length),length>this.cursor.size-this.cursor.at)throw new Break("cut");this.cursor.
at+=length}text(length){length>pickle_machine_TEXT?(this.skip(length),this.push(OTHER)):this.push({kind:"text",text:this.bytes(length).toString("utf8")})}blob(length){
this.skip(length),this.push({kind:"bytes",offset:this.cursor.at-length,length})}long(length){length>6?(this.skip(length),this.push(OTHER)):this.push({kind:"numb\
er",number:length===0?0:this.bytes(length).readIntLE(0,length)})}}function walkPickle(source,from,handler,limits2,dropsFrames=!0){const machine=new Walker((0,byte_source.
cg)(source,from),handler,limits2,dropsFrames);return{end:machine.run(),at:machine.cursor.at,protocol:machine.protocol,isAcross:machine.isAcross}}class Walker extends PickleMachine{run(){
try{for(;;){const operation=this.cursor.byte();if(operation<0)return"cut";if(operation===46)return this.pop(),"stop";if(this.limits.operations--<=0)return"limit";
this.step(operation)}}catch(error){if(error instanceof Break)return error.end;throw error}}step(operation){const{cursor}=this,start=cursor.at-1;switch(operation){case 128:
if(this.protocol=this.unsigned(1),this.protocol>5)throw new Break("broken");return;case 149:{const length=this.unsigned(8);if(this.across(length),length>cursor.
size-cursor.at)throw new Break("cut");this.frameEnd=Math.max(this.frameEnd,cursor.at+length);return}case 40:if(this.marks.push(this.stack.length),this.marks.length>
this.limits.stack)throw new Break("limit");return;case 48:this.marks.at(-1)===this.stack.length?this.marks.pop():this.pop();return;case 49:this.toMark();return;case 50:
this.push(this.top());return;case 78:case 136:case 137:case 93:case 143:case 151:this.push(OTHER);return;case 152:return;case 125:this.push({kind:"map",entries:new Map});
return;case 41:this.push({kind:"tuple",items:[]});return;case 133:case 134:case 135:this.push({kind:"tuple",items:this.popMany(operation-132)});return;case 116:
this.push({kind:"tuple",items:this.toMark().slice(0,KEPT_ITEMS)});return;case 108:case 145:this.toMark(),this.push(OTHER);return;case 100:{const entries=new Map;
setItems(entries,this.toMark()),this.push({kind:"map",entries});return}case 97:this.pop();return;case 101:case 144:this.toMark(),this.top();return;case 115:{const pair=this.
popMany(2),target=this.top();target.kind==="map"&&setItems(target.entries,pair);return}case 117:{const pairs=this.toMark(),target=this.top();target.kind==="map"&&
setItems(target.entries,pairs);return}case 73:case 76:this.push({kind:"number",number:numberOf(this.line())});return;case 70:this.line(),this.push(OTHER);return;case 74:
this.push({kind:"number",number:this.bytes(4).readInt32LE(0)});return;case 75:this.push({kind:"number",number:this.unsigned(1)});return;case 77:this.push({kind:"\
number",number:this.unsigned(2)});return;case 138:case 139:this.long(this.unsigned(operation===138?1:4));return;case 71:this.bytes(8),this.push(OTHER);return;case 83:
this.push({kind:"text",text:unquoted(this.line())});return;case 86:this.push({kind:"text",text:unescapedUnicode(this.line())});return;case 84:case 88:this.text(
this.unsigned(4));return;case 85:case 140:this.text(this.unsigned(1));return;case 141:this.text(this.unsigned(8));return;case 66:this.blob(this.unsigned(4));return;case 67:
this.blob(this.unsigned(1));return;case 142:case 150:this.blob(this.unsigned(8));return;case 103:this.get(numberOf(this.line()));return;case 104:this.get(this.unsigned(
1));return;case 106:this.get(this.unsigned(4));return;case 112:this.put(numberOf(this.line()));return;case 113:this.put(this.unsigned(1));return;case 114:this.put(
this.unsigned(4));return;case 148:this.put(this.memo.size);return;case 99:this.push(this.named(this.line(),this.line(),start));return;case 147:{const[module,name]=this.
popMany(2);this.push(this.named(textOf(module),textOf(name),start));return}case 130:this.push(this.named("copyreg",`extension ${this.unsigned(1)}`,start));return;case 131:
this.push(this.named("copyreg",`extension ${this.unsigned(2)}`,start));return;case 132:this.push(this.named("copyreg",`extension ${this.unsigned(4)}`,start));return;case 105:{
const callee=this.named(this.line(),this.line(),start);this.called(callee,this.toMark(),start);return}case 111:{const[callee=OTHER,...args]=this.toMark();this.called(
callee,args,start);return}case 82:case 129:{const[callee,args]=this.popMany(2);this.called(callee,itemsOf(args),start);return}case 146:{const[callee,args]=this.
popMany(3);this.called(callee,itemsOf(args),start);return}case 98:{const state=this.pop(),object=this.top();if(object.kind!=="call")return;object.state=state;const next=this.
handler.built?.(object,cursor.at);next!==void 0&&(cursor.at=next);return}case 80:this.line(),this.push(OTHER);return;case 81:this.pop(),this.push(OTHER);return;default:
throw new Break("broken")}}}function setItems(entries,pairs){for(let index=0;index+1<pairs.length&&entries.size<KEPT_ITEMS;index+=2){const key=pairs[index];key.
kind==="text"&&entries.set(key.text,pairs[index+1])}}function itemsOf(args){return args?.kind==="tuple"?args.items:[]}function textOf(value){return value?.kind===
"text"?value.text:void 0}const NAMES=200;function emptyReport(){return{dangerous:new Map,unknown:new Map,classes:new Set,known:new Set,protocol:0,unread:new Set,
streams:0}}function limitsFor(operations){return{operations,stack:limits.y_,memo:limits.mj}}function walkPickles(source,work,depth=0){let at=0;for(let count=0;count<
STREAMS&&at<source.size;count++){const outcome=walkOne(source,at,work,depth);if(outcome.end!=="stop"){noteEnd(source,outcome,count,work);return}if(at=outcome.at,
!beginsPickle(source.read(at,2)))return}}function looksLikePickle(head){const text=head.toString("latin1",0,200);return head[0]===128&&(head[1]??6)<=5||/^[(\]})]{0,8}[ci][A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/.
test(text)}const CUT="ends in the middle of its pickle",BROKEN="holds a pickle that breaks off",STREAMS=100;function beginsPickle(bytes){const[first,second=-1]=bytes;
return first===128&&second>=0&&second<=5||first!==void 0&&STARTS.has(first)}const STARTS=new Set([..."(c]}ISVLl)"].map(each=>each.charCodeAt(0)));function noteEnd(source,{
end,at},count,{report:report2}){end==="limit"?(report2.unread.add("has more operations than are walked"),searchRest(source,at,report2)):count===0&&(report2.unread.
add(end==="cut"?CUT:BROKEN),searchRest(source,at,report2))}function walkOne(source,from,work,depth){const{report:report2,limits:limits2}=work;report2.streams++;
const calls=new Map,globals=[],made=new Set,handler={global:global=>{globals.length<GLOBALS?globals.push(global):noteGlobal(report2,global,void 0)},call:call=>{
const{callee}=call;callee.kind==="global"?(calls.has(callee)||calls.set(callee,call),follow(source,call,work,depth)):isMade(callee)&&(made.add(shownValue(callee.
callee)),pickles_note(report2.dangerous,`${shownValue(callee.callee)} \u2192 call`,`${called(callee)}(\u2026)`))},built:(object,at)=>arrayEnd(source,object,at,work,
depth)};let outcome=walkPickle(source,from,handler,limits2);if(outcome.isAcross){pickles_note(report2.unknown,"frame","an operation that reaches over the end of\
 its frame");const other=walkPickle(source,from,handler,limits2,!1);other.end==="stop"&&(outcome=other)}report2.protocol=Math.max(report2.protocol,outcome.protocol);
for(const global of globals)made.has(shownValue(global))||noteGlobal(report2,global,calls.get(global));return outcome}const GLOBALS=1e5;function noteGlobal(report2,global,call){
const{module,name}=global,full=module===void 0||name===void 0?"a name that is put together":`${module}.${name}`,verdict=judge(module,name);if(verdict==="dangero\
us")pickles_note(report2.dangerous,full,call?called(call):full);else if(verdict==="unknown")pickles_note(report2.unknown,full,call?called(call):full);else{const names=verdict===
"known"?report2.known:report2.classes;names.size<NAMES&&names.add(full)}}function pickles_note(names,name,shown){names.size<NAMES&&!names.has(name)&&names.set(name,
shown)}function called({callee,args}){return`${shownValue(callee)}(${args.map(arg=>shownValue(arg)).join(", ")})`}function isMade(callee){return callee.kind==="\
call"&&callee.callee.kind==="global"&&isMaker(callee.callee.module,callee.callee.name)}const LOADERS=new Set(`torch.storage._load_from_bytes torch._load_from_by\
tes pickle.loads _pickle.loads cPickle.loads dill.loads dill._dill.loads
  cloudpickle.loads cloudpickle.cloudpickle.loads joblib.load torch.load`.split(/\s+/)),BYTES=new Set(["io.BytesIO","_io.BytesIO","_codecs.encode","codecs.encod\
e"]);function follow(source,{callee,args},work,depth){const full=callee.kind==="global"?`${callee.module}.${callee.name}`:"";if(!LOADERS.has(full)&&!BYTES.has(full))
return;const[first]=args;if(first===void 0||first.kind!=="bytes"&&first.kind!=="text")return;if(depth>=limits.CV){work.report.unread.add("holds pickles in pickl\
es deeper than are walked");return}const held=first.kind==="bytes"?(0,byte_source.Mz)(source,first.offset,first.length):Buffer.from(first.text,"latin1"),name=BYTES.
has(full)?"nested":"nested.pkl";work.nested(Buffer.isBuffer(held)?(0,byte_source.Xl)(held):held,name,depth+1)}function arrayEnd(source,{callee,state},at,work,depth){
if(callee.kind!=="global"||callee.name!=="NumpyArrayWrapper"||!callee.module?.startsWith("joblib."))return;const entries=state?.kind==="map"?state.entries:void 0,
shape=entries?.get("shape"),itemSize=sizeOf(entries?.get("dtype"));if(shape?.kind!=="tuple"||itemSize===void 0)return;if(itemSize==="objects"){if(depth>=limits.
CV)return;const inner=walkOne(source,at,work,depth+1);return inner.end==="stop"?inner.at:source.size}const count=shape.items.reduce((product,item)=>item.kind===
"number"?product*item.number:Number.NaN,1),padding=entries?.get("numpy_array_alignment_bytes")?.kind==="number"?1+(source.read(at,1)[0]??0):0,end=at+padding+count*
itemSize;return Number.isSafeInteger(end)&&end>=at&&end<=source.size?end:void 0}function sizeOf(dtype){const[code]=dtype?.kind==="call"?dtype.args:[],[,letter,digits]=code?.
kind==="text"&&/^[<>|=]?([a-zA-Z?])(\d{1,6})?$/.exec(code.text)||[];if(letter===void 0)return;if(letter==="O")return"objects";const size=Number(digits??1);return letter===
"U"?size*4:size}const pickles_SEARCHED=16*1024*1024,RAW_NAME=/(?:[ci](os|posix|nt|subprocess|builtins|__builtin__|runpy|socket|pty|sys|importlib)\n([a-z_A-Z]\w{1,40})\n)|\x8c[^ -\xff](os|posix|nt|subprocess|builtins|runpy|socket|pty|importlib)\x94?\x8c[^ -\xff](system|popen|Popen|call|check_output|run|exec|eval|execv|spawn|import_module|_run_code|getattr|__import__|compile)/g;
function searchRest(source,from,report2){const cursor=(0,byte_source.cg)(source,from),rest=source.read(cursor.at,pickles_SEARCHED).toString("latin1");for(const match of rest.
matchAll(RAW_NAME)){const full=`${match[1]??match[3]}.${match[2]??match[4]}`;judge(match[1]??match[3],match[2]??match[4])==="dangerous"&&pickles_note(report2.unknown,
full,`${full} behind the part that could be walked`)}}const LONGEST_HEADER=1e8,safetensors_SIZES={BOOL:1,U8:1,I8:1,F8_E5M2:1,F8_E4M3:1,F8_E8M0:1,I16:2,U16:2,F16:2,
BF16:2,I32:4,U32:4,F32:4,C64:8,F64:8,I64:8,U64:8};function lookAtSafetensors(source,look){look.format="safetensors",look.isModel=!0;const lie=what=>look.issues.
push({rule:"header-does-not-fit",evidence:[what]}),start=source.read(0,8),length=start.length<8?Number.NaN:Number(start.readBigUInt64LE(0));if(!(length<=LONGEST_HEADER&&
length<=source.size-8)){lie(`a header of ${length} bytes in a file of ${source.size}`);return}if(length>limits.U4){look.gaps.add(`its header of ${length} bytes \
is longer than is read`);return}const header=parse(source.read(8,length).toString("utf8"));if(!header){lie("a header that is not JSON");return}const room=source.
size-8-length,stretches=[],types=new Map;let parameters=0,wrong=0;for(const[name,value]of Object.entries(header)){if(name==="__metadata__"){readMetadata(value,look);
continue}const tensor=tensorOf(value);if(!tensor){wrong++===0&&lie(`tensor ${name} has no type, shape and place`);continue}const{dtype,count,from,to}=tensor;types.
set(dtype,(types.get(dtype)??0)+1),parameters+=count,stretches.push([from,to]);const size=safetensors_SIZES[dtype];from<0||to<from||to>room?wrong++===0&&lie(`te\
nsor ${name} lies at ${from} to ${to} of ${room} bytes`):size!==void 0&&count*size!==to-from&&wrong++===0&&lie(`tensor ${name} of ${count} \xD7 ${dtype} takes ${to-
from} bytes`)}stretches.sort(([a],[b])=>a-b),wrong===0&&stretches.some(([from],index)=>from<(stretches[index-1]?.[1]??0))&&lie("tensors that lie one over the ot\
her"),look.properties.tensors=String(stretches.length),look.properties.parameters=String(parameters),look.properties.types=[...types.keys()].toSorted().join(",")}
function parse(text){try{const value=JSON.parse(text);return safetensors_isObject(value)?value:void 0}catch{return}}function safetensors_isObject(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)}function tensorOf(value){if(!safetensors_isObject(value))return;const{dtype,shape,data_offsets:offsets}=value;if(typeof dtype!=
"string"||!isNumbers(shape)||!isNumbers(offsets)||offsets.length!==2)return;const[from=-1,to=-1]=offsets;return{dtype:dtype.slice(0,20),count:shape.reduce((product,each)=>product*
each,1),from,to}}function isNumbers(value){return Array.isArray(value)&&value.every(each=>Number.isInteger(each)&&each>=0)}function readMetadata(value,look){if(!safetensors_isObject(
value))return;const text=(...names)=>names.map(name=>value[name]).find(each=>typeof each=="string"&&each!=="");look.licence??=text("license","modelspec.license"),
look.properties.framework=text("format"),look.properties.architecture=text("modelspec.architecture","architecture"),look.properties.title=text("modelspec.title");
const base=text("base_model","base_model_name_or_path","modelspec.merged_from","ss_sd_model_name"),id2=base===void 0?void 0:modelIdOf(base);id2!==void 0&&look.models.
add(id2)}const PICKLE_NAME=/\.(?:pkl|pickle|pk|p|dill|joblib|pt|pth|ckpt|bin|cloudpickle|pdparams|pdopt)$/i;function lookInto(given,name,look,depth=0){const source=(0,byte_source.
IO)(given),head=source.read(0,512),container=(0,model_files.t8)(head),isOuter=depth===0;if(depth>limits.CV){look.gaps.add("it holds archives in archives deeper \
than are looked at");return}if(isOuter&&container!==void 0&&(look.format=container),container!==void 0&&LOOKS[container]){LOOKS[container](source,name,look,depth),
isOuter&&container==="executable"&&behindProgram(source,name,look);return}if(container!==void 0&&UNOPENED.has(container)){(isOuter||PICKLE_NAME.test(name))&&look.
gaps.add(`it is packed as ${container}, which is not opened`);return}container==="tar"||isTar(head)?(isOuter&&(look.format="tar"),lookAtTar(source,look,depth)):
/\.(?:onnx|ort)$/i.test(name)?lookAtOnnx(source,look):/\.pb$/i.test(name)?lookAtTensorFlow(source,look):/\.mlmodel$/i.test(name)?lookAtCoreMl(source,look):(PICKLE_NAME.
test(name)||!isOuter&&looksLikePickle(head))&&lookAtPickle(source,name,look,depth)}const LOOKS={safetensors:(source,_,look,depth)=>{depth===0&&lookAtSafetensors(
source,look)},gguf:(source,_,look,depth)=>{depth===0&&lookAtGguf(source,look)},ggml:(_,__,look)=>{look.isModel=!0},tflite:(_,__,look)=>{look.isModel=!0},tensorrt:(_,__,look)=>{
look.isModel=!0},zip:lookAtZip,hdf5:(source,_,look,depth)=>{depth===0&&lookAtHdf5(source,look)},numpy:(source,_,look,depth)=>lookAtNumpy(source,look,depth),pickle:lookAtPickle,
gzip:(source,name,look,depth)=>lookAtPacked(source,"gzip",name,look,depth),zlib:(source,name,look,depth)=>lookAtPacked(source,"zlib",name,look,depth),executable:(_,name,look,depth)=>{
depth>0||(/\.llamafile$/i.test(name)?(look.format="llamafile",look.isModel=!0,look.isProgram=!0):/\.(?:bin|dat|p|engine|plan|mar)$/i.test(name)||(look.isProgram=
!0,look.issues.push({rule:"executable-in-disguise",evidence:[`a program called ${name.slice(name.lastIndexOf("/")+1)}`]})))}},UNOPENED=new Set(["7z","rar","xz",
"bzip2","lz4","zstd"]);function behindProgram(source,name,look){/\.(?:pt|pth|ckpt|pkl|pickle|npz|keras)$/i.test(name)&&lookAtZip(source,name,look,0)}function lookAtPickle(source,name,look,depth){
if(depth===0&&(look.format=/\.(?:pt|pth|ckpt|bin)$/i.test(name)?"pytorch":/\.joblib$/i.test(name)?"joblib":"pickle"),walkPickles(source,look,depth),depth===0&&/\.(?:pt|pth|ckpt|bin|npz)$/i.
test(name)){const zip=(0,lib_zip.ue)(source,limits.yH);zip&&lookAtMembers(source,zip,look,depth)}}function lookAtZip(source,name,look,depth){const zip=(0,lib_zip.
ue)(source,limits.yH);if(!zip){depth===0&&look.gaps.add("its archive has no directory that can be read");return}if(depth===0){const has=pattern=>zip.members.some(
member=>pattern.test(member.name));has(/(?:^|\/)data\.pkl$/)?(look.format=has(/(?:^|\/)constants\.pkl$/)?"torchscript":"pytorch",look.isModel=!0,look.properties.
tensors=String(zip.members.filter(member=>TENSOR.test(member.name)).length)):has(/^MAR-INF\//)?(look.format="torchserve-archive",look.isModel=!0,look.isProgram=
has(/\.py$/)):/\.keras$/i.test(name)||has(/^model\.weights\.h5$/)?look.format="keras":has(/\.npy$/)&&(look.format="numpy")}lookAtMembers(source,zip,look,depth)}
const TENSOR=/(?:^|\/)data\/\d+$/;function lookAtMembers(source,{members,isCut},look,depth){isCut&&look.gaps.add("its archive has more files than are looked at");
const isTorch=members.some(({name})=>/(?:^|\/)data\.pkl$/.test(name));let inflated=0;for(const member of members){const{name}=member;if(isTorch&&TENSOR.test(name))
continue;const isConfig=/(?:^|\/)config\.json$/.test(name)&&look.format==="keras";if(member.method!==0&&!isConfig&&!mayHoldPickles(name))continue;const left=limits.
U4*2-inflated,content=left>0?(0,lib_zip.Ly)(source,member,Math.min(limits.U4,left)):void 0;if(!content){(isConfig||mayHoldPickles(name))&&look.gaps.add(`${name.
slice(0,100)} in it could not be unpacked`);continue}member.method!==0&&(inflated+=content.source.size),content.isCut&&look.gaps.add(`${name.slice(0,100)} in it\
 was unpacked in part`),isConfig?lookAtKerasConfig(content.source.read(0,limits.U4).toString("utf8"),look):lookInto(content.source,name,look,depth+1)}}function mayHoldPickles(name){
return PICKLE_NAME.test(name)||/\.(?:npy|npz|zip)$/i.test(name)||!/\.[a-z]\w{0,5}$/i.test(name)}function lookAtPacked(source,form,name,look,depth){const packed=source.
read(0,limits.U4),inflated=(0,inflate.UD)(packed,form,limits.U4);if(!inflated)return;(inflated.isCut||packed.length<source.size)&&look.gaps.add("it was unpacked\
 in part");const{format}=look;lookInto((0,byte_source.Xl)(inflated.bytes),name,look,depth+1),depth===0&&(look.format=/\.joblib$/i.test(name)?"joblib":format===form?
"pickle":look.format)}function lookAtNumpy(source,look,depth){const head=source.read(0,12);if(head.length<12)return;const isWide=head[6]>=2,start=isWide?12+head.
readUInt32LE(8):10+head.readUInt16LE(8),header=source.read(isWide?12:10,Math.min(4096,start)).toString("latin1");(/'descr'\s*:[^}]*?['"][<>|=]?O\d*['"]/.test(header)||
!/'descr'/.test(header))&&walkPickles((0,byte_source.Mz)(source,start,source.size-start),look,depth)}const BLOCK=512;function isTar(head){if(head.length<BLOCK)return!1;
const claimed=Number.parseInt(head.toString("latin1",148,156).replace(/\0.*$/s,"").trim(),8);let sum=256;for(let index=0;index<BLOCK;index++)(index<148||index>=
156)&&(sum+=head[index]);return claimed===sum&&sum>256}function lookAtTar(source,look,depth){let at=0;for(let count=0;at+BLOCK<=source.size;count++){if(count>=limits.
yH){look.gaps.add("its archive has more files than are looked at");return}const header=source.read(at,BLOCK);if(header.length<BLOCK||header.every(byte=>byte===0))
return;const name=header.toString("utf8",0,100).replace(/\0.*$/s,""),sizeField=header.subarray(124,136),size=sizeField[0]&128?Number(sizeField.readBigUInt64BE(4)):
Number.parseInt(sizeField.toString("latin1").replace(/\0.*$/s,"").trim()||"0",8);if(!Number.isSafeInteger(size)||size<0){look.gaps.add("its archive breaks off");
return}/(?:^|\/)(?:pickle|storages|tensors|sys_info)$/.test(name)&&(look.isModel=!0),lookInto((0,byte_source.Mz)(source,at+BLOCK,size),name,look,depth+1),at+=BLOCK+
Math.ceil(size/BLOCK)*BLOCK}}const LARGE=1024**3,modelFiles=rules=>{const byName=new Map(rules.filter(({detector})=>detector==="model-files").map(rule=>[rule.info.
id.split("/")[1],rule]));return{name:"model-files",keywords:[],appliesTo:({kind,isHead,source,link})=>kind==="model-file"&&isHead&&source!==void 0&&!link,detect(visit2){
const{artifact}=visit2,source=artifact.source;if(!source||source.size===0)return;if((0,model_files.t8)(source.read(0,512))==="pointer"){declarePointer(visit2,source);
return}const look=emptyLook(artifact.path);lookInto(source,artifact.path,look),concludePickles(look);for(const each of look.issues){const rule=byName.get(each.rule);
rule?.appliesTo(artifact)&&report(visit2,rule,each)}const isPlain=artifact.bytes.length>0&&!namesAny(look.report);for(const why of look.report.unread)(!isPlain||
why!==BROKEN&&why!==CUT)&&look.gaps.add(source.isSpent?"it is longer than is read":`it ${why}`);for(const why of look.gaps)visit2.gap(why,/not opened/.test(why)?
"not-supported":/break|ends|JSON|direct/.test(why)?"unparsable":"too-large");look.isModel&&declare(visit2,source,look)}}};function emptyLook(path){const look={path,
report:emptyReport(),limits:limitsFor(limits.az),nested:(source,name,depth)=>lookInto(source,name,look,depth),issues:[],properties:{},gaps:new Set,models:new Set,
format:"",isModel:!1};return look}function namesAny({dangerous,unknown,classes,known}){return dangerous.size+unknown.size+classes.size+known.size>0}const FRAMEWORK=/^(?:torch|sklearn|xgboost|lightgbm|catboost|keras|tensorflow|transformers|sentence_transformers|spacy|gensim|fastai|statsmodels|paddle|jax|flax|ultralytics|timm|diffusers|peft|imblearn|pytorch_lightning|lightning|thinc|tokenizers|detectron2|mmcv|stable_baselines3|prophet|nltk\.classify|implicit|surprise|hmmlearn|sklearn_crfsuite|onnx\w*)\./;
function concludePickles(look){const{report:report2,issues,properties}=look;for(const[name,shown]of report2.dangerous)issues.push({rule:"code-runs-on-load",evidence:[
name],message:runs(shown)});if(report2.unknown.size>0&&issues.push({rule:"unclear-callable-on-load",evidence:[...report2.unknown.values()].slice(0,10)}),report2.
streams===0)return;properties["pickle-protocol"]=String(report2.protocol);const names=[...report2.known,...report2.classes,...report2.unknown.keys()],frameworks=new Set(
names.flatMap(name=>FRAMEWORK.test(name)?[name.split(".")[0]]:[]));frameworks.size>0&&(properties.framework??=[...frameworks].toSorted().join(","));const[model]=names.
filter(name=>FRAMEWORK.test(name)&&/\.[A-Z]\w+$/.test(name)&&!/Storage$/.test(name));properties.architecture??=model,(frameworks.size>0||report2.dangerous.size>
0)&&(look.isModel=!0)}function runs(shown){return`Loading this file calls ${shown.length>160?`${shown.slice(0,160)}\u2026`:shown}.`}function report({report:tell},rule,{
evidence,place,message}){tell({rule,range:[0,0],evidence,...place!==void 0&&{place},...message!==void 0&&{message}})}const UNSAFE=new Set(["code-runs-on-load","\
code-in-layer","executable-in-disguise"]);function declare({artifact,declare:tell,relate},source,look){const{issues,properties,licence,format}=look,flags=[];(look.
isProgram||issues.some(({rule})=>UNSAFE.has(rule)))&&flags.push("executes_on_load"),source.size>LARGE&&flags.push("large_model_file");const key={type:"model_fil\
e",name:artifact.path};tell({...key,licence,flags,hash:hashOf(source),properties:{format:format||void 0,size:String(source.size),...properties},origin:"file",range:[
0,0]});for(const id2 of look.models){const model={type:"model",name:id2,purl:`pkg:huggingface/${id2}`};tell({...model,provider:"huggingface",origin:"file",range:[
0,0]}),relate({from:key,type:"uses",to:model})}}function hashOf(source){const bytes=source.size<=limits.aA?source.read(0,source.size):void 0;return bytes?.length===
source.size?`sha256:${(0,hash.fg)(bytes)}`:void 0}function declarePointer({artifact,declare:tell,gap},source){const text=source.read(0,1024).toString("utf8"),oid=/^oid sha256:([0-9a-f]{64})$/m.
exec(text)?.[1],size=/^size (\d{1,15})$/m.exec(text)?.[1];gap(`Git LFS keeps its ${size??"?"} bytes elsewhere; git lfs pull brings them here.`,"pointer"),POINTED.
test(artifact.path)&&tell({type:"model_file",name:artifact.path,hash:oid&&`sha256:${oid}`,flags:Number(size)>LARGE?["large_model_file"]:[],properties:{size,"kep\
t-in":"git-lfs"},origin:"file",range:[0,artifact.bytes.length]})}const POINTED=/\.(?:safetensors|gguf|ggml|onnx|ort|pt|pth|ckpt|keras|tflite|mlmodel|llamafile|mar|nemo|skops|pdparams|pdmodel|cbm|ptl|h5|bin)$/i}),
21020:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F3:()=>metered,IO:()=>paged,Mz:()=>sliceOf,
Xl:()=>bytesSource,cg:()=>cursorOf});const NOTHING=Buffer.alloc(0);function bytesSource(bytes){return{size:bytes.length,read:(offset,length)=>bytes.subarray(Math.
max(0,offset),offset+length)}}function sliceOf(source,start,length){const size=Math.max(0,Math.min(length,source.size-start));return{size,read:(offset,wanted)=>offset<
0||offset>=size?NOTHING:source.read(start+offset,Math.min(wanted,size-offset))}}function metered(source,limit){let spent=0,isSpent=!1;return{size:source.size,get spent(){
return spent},get isSpent(){return isSpent},read(offset,length){length>limit-spent&&(isSpent=!0);const bytes=source.read(offset,Math.min(length,limit-spent));return spent+=
bytes.length,bytes}}}const PAGE=16*1024,LONG_PAGE=128*1024,PAGES=8;function paged(source){const pages=[];return{size:source.size,read(offset,length){const wanted=Math.
min(length,source.size-offset);if(wanted<=0||offset<0)return NOTHING;const page=pages.find(({from,bytes:bytes2})=>from<=offset&&offset+wanted<=from+bytes2.length);
if(page)return page.bytes.subarray(offset-page.from,offset-page.from+wanted);const isFurther=pages.some(({from,bytes:bytes2})=>offset>=from&&offset<=from+bytes2.
length),bytes=source.read(offset,Math.max(wanted,isFurther?LONG_PAGE:PAGE));return bytes.length<=LONG_PAGE*2&&(pages.unshift({from:offset,bytes}),pages.length=Math.
min(pages.length,PAGES)),bytes.subarray(0,wanted)}}}const WINDOW=4*1024;function cursorOf(source,at=0){let window=NOTHING,from=0;const have=(position,length)=>position>=
from&&position+length<=from+window.length?!0:(window=source.read(position,Math.max(length,WINDOW)),from=position,window.length>=length),cursor={at,size:source.size,
byte:()=>have(cursor.at,1)?window[cursor.at++-from]:-1,bytes(length){if(length>source.size-cursor.at||!have(cursor.at,length))return;const start=cursor.at-from;
return cursor.at+=length,window.subarray(start,start+length)},line(limit){for(let wanted=64;;wanted*=4){const length=Math.min(wanted,limit+1,source.size-cursor.
at);if(length<=0||!have(cursor.at,length))return;const start=cursor.at-from,end=window.subarray(start,start+length).indexOf(10);if(end>=0)return cursor.at+=end+
1,window.subarray(start,start+end);if(length<wanted)return}}};return cursor}}),31303:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UD:()=>inflate,sR:()=>isDamaged,sd:()=>inflateStream});var node_zlib__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
38522);const UNPACK={raw:node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync,zlib:node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync,gzip:node_zlib__WEBPACK_IMPORTED_MODULE_0__.
gunzipSync};function inflate(packed,form,limit){let isCut=!1;for(let given=packed;given.length>0;given=given.subarray(0,Math.floor(given.length/4)))try{return{bytes:UNPACK[form](
given,{maxOutputLength:limit,finishFlush:node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH}),isCut}}catch(error){if((!(error instanceof Error)||!("c\
ode"in error)||error.code!=="ERR_BUFFER_TOO_LARGE")&&given.length<=64)return;isCut=!0}}const STREAM={raw:node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw,
zlib:node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate,gzip:node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip},CHUNK=64*1024;async function*inflateStream(packed,form){
const unzip=STREAM[form]({chunkSize:CHUNK});let failed,goOn=()=>{};unzip.on("drain",()=>goOn()).on("close",()=>goOn());const feeding=(async()=>{try{for await(const chunk of packed){
if(unzip.destroyed)return;unzip.write(chunk)||await new Promise(resolve=>{goOn=resolve})}unzip.end()}catch(error){failed={error},unzip.destroy()}})();try{yield*unzip,
await feeding}catch(error){throw failed?failed.error:error}finally{unzip.destroy()}}function isDamaged(error){return typeof error=="object"&&error!==null&&"code"in
error&&String(error.code).startsWith("Z_")}}),5607:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ld:()=>readLocalHeader,Ly:()=>openMember,ue:()=>readZip});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4573),_byte_source_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
21020),_inflate_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31303);const END=101010256,END_64=101075792,ENTRY=33639248,LOCAL=67324752,TAIL=65557,DIRECTORY_BYTES=8*
1024*1024;function readZip(source,most,directoryBytes=DIRECTORY_BYTES){const length=Math.min(source.size,TAIL),tail=source.read(source.size-length,length);for(let at=tail.
length-22;at>=0;at--){if(tail.readUInt32LE(at)!==END)continue;const zip=directoryOf(source,tail,at,source.size-length,{most,directoryBytes});if(zip)return zip}}
function directoryOf(source,tail,at,tailAt,{most,directoryBytes}){let count=tail.readUInt16LE(at+10),size=tail.readUInt32LE(at+12),offset=tail.readUInt32LE(at+16),
endAt=tailAt+at;if(count===65535||size===4294967295||offset===4294967295){const locator=source.read(endAt-20,20),end=locator.length===20?source.read(Number(locator.
readBigUInt64LE(8)),56):locator;end.length===56&&end.readUInt32LE(0)===END_64&&(endAt=Number(locator.readBigUInt64LE(8)),count=Number(end.readBigUInt64LE(32)),size=
Number(end.readBigUInt64LE(40)),offset=Number(end.readBigUInt64LE(48)))}const shift=Math.max(0,endAt-size-offset),directory=source.read(offset+shift,Math.min(size,
directoryBytes)),members=[];for(let place=0;place+46<=directory.length&&members.length<most&&directory.readUInt32LE(place)===ENTRY;){const nameLength=directory.
readUInt16LE(place+28),extraLength=directory.readUInt16LE(place+30),extra=directory.subarray(place+46+nameLength,place+46+nameLength+extraLength),[fullSize,packedSize,
localOffset]=wide(extra,[directory.readUInt32LE(place+24),directory.readUInt32LE(place+20),directory.readUInt32LE(place+42)]),bytes=directory.subarray(place+46,
place+46+nameLength),external=directory.readUInt32LE(place+38);members.push({name:bytes.toString("utf8"),...!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(
bytes)&&{rawName:Buffer.from(bytes)},flags:directory.readUInt16LE(place+8),method:directory.readUInt16LE(place+10),crc:directory.readUInt32LE(place+16),size:fullSize,
packedSize,offset:localOffset+shift,mode:external>>>16,attributes:external&255}),place+=46+nameLength+extraLength+directory.readUInt16LE(place+32)}if(!(members.
length===0&&count>0))return{members,isCut:members.length<count,directoryAt:offset+shift,directorySize:size,endAt:tailAt+at}}function wide(extra,numbers){for(let at=0;at+
4<=extra.length;at+=4+extra.readUInt16LE(at+2)){if(extra.readUInt16LE(at)!==1)continue;let place=at+4;for(const[index,number]of numbers.entries())number!==4294967295||
place+8>extra.length||(numbers[index]=Number(extra.readBigUInt64LE(place)),place+=8)}return numbers}function readLocalHeader(source,offset){const header=source.
read(offset,30);if(header.length<30||header.readUInt32LE(0)!==LOCAL)return;const nameLength=header.readUInt16LE(26),extraLength=header.readUInt16LE(28),rest=source.
read(offset+30,nameLength+extraLength);if(rest.length<nameLength)return;const[size,packedSize]=wide(rest.subarray(nameLength),[header.readUInt32LE(22),header.readUInt32LE(
18),0]);return{name:Buffer.from(rest.subarray(0,nameLength)),flags:header.readUInt16LE(6),method:header.readUInt16LE(8),packedSize,size,dataAt:offset+30+nameLength+
extraLength}}function openMember(source,member,limit){const start=readLocalHeader(source,member.offset)?.dataAt;if(start===void 0)return;if(member.method===0)return{
source:(0,_byte_source_js__WEBPACK_IMPORTED_MODULE_1__.Mz)(source,start,member.packedSize),isCut:!1};if(member.method!==8)return;const packed=source.read(start,
Math.min(member.packedSize,limit)),inflated=(0,_inflate_js__WEBPACK_IMPORTED_MODULE_2__.UD)(packed,"raw",limit);return inflated&&{source:(0,_byte_source_js__WEBPACK_IMPORTED_MODULE_1__.
Xl)(inflated.bytes),isCut:inflated.isCut||packed.length<member.packedSize}}})};export{id,ids,modules};
