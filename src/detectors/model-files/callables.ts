// What a callable that a pickle names means: what frameworks write, what runs code or reaches out, and everything else. A class
// of a package is taken for data, since what a loader can construct it has imported from the machine it runs on.

export type Verdict = 'known' | 'class' | 'unknown' | 'dangerous';

/** Modules of which nothing belongs into data, with everything below them. */
const DANGEROUS_MODULES: ReadonlySet<string> = new Set(
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
  winreg _winreg dill.source sage.misc test.support unittest.mock concurrent.futures`.split(/\s+/),
);

/** Single callables of modules that are otherwise harmless. */
const DANGEROUS: ReadonlySet<string> = new Set(
  `operator.methodcaller operator.attrgetter _operator.methodcaller _operator.attrgetter operator.call _operator.call
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
  fabric.Connection invoke.run sh.Command`.split(/\s+/),
);

/** Of Python's builtins, those that only make values. */
const BUILTIN_VALUES: ReadonlySet<string> = new Set(
  `set frozenset list dict tuple int long float complex str unicode bytes bytearray bool slice range xrange object type
  memoryview Ellipsis NotImplemented NoneType property classmethod staticmethod super reversed zip enumerate len abs
  max min sum sorted round Exception ValueError TypeError KeyError RuntimeError IndexError StopIteration`.split(/\s+/),
);
/** And those that code by value and bound methods are written with: worth a look, and no proof. */
const BUILTIN_UNCLEAR: ReadonlySet<string> = new Set(
  'getattr print id hash repr map filter iter next __main__'.split(' '),
);
const BUILTINS: ReadonlySet<string> = new Set(['builtins', '__builtin__', '__builtins__']);

/** What the standard library and frameworks write for data. A name that ends in `*` is a beginning. */
const KNOWN: readonly string[] =
  `copyreg._reconstructor copy_reg._reconstructor copyreg.__newobj__ copyreg.__newobj_ex__ copyreg._reduce_ex copy_reg.__newobj__
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
  mmcv.* detectron2.* pytorch_lightning.* lightning.* lightning_fabric.* lightning_utilities.* diffusers.* peft.* timm.*`
    .split(/\s+/)
    .filter((each) => each !== '');
const KNOWN_EXACT: ReadonlySet<string> = new Set(KNOWN.filter((each) => !each.includes('*')));
const KNOWN_PATTERNS: readonly RegExp[] = KNOWN.filter((each) => each.includes('*')).map(
  (each) => new RegExp(`^${each.replaceAll('.', '\\.').replaceAll('*', '[\\w.]*')}$`),
);

/** Packages of the standard library that are not in the lists: what is not known of them is looked at. */
const STANDARD: ReadonlySet<string> = new Set(
  `abc asyncio base64 bisect bz2 calendar codecs collections configparser contextlib contextvars copy copyreg csv dataclasses
  datetime decimal email encodings enum functools getpass gettext gzip hashlib heapq hmac html io itertools json locale logging
  lzma math numbers operator pathlib pprint queue random re reprlib sched select selectors shlex statistics string struct
  sysconfig tarfile textwrap threading time token tokenize traceback tracemalloc types typing uuid warnings weakref xml zipapp
  zipfile zlib copy_reg _codecs _io _operator _thread thread nturl2path ntpath posixpath genericpath opcode symtable`.split(
    /\s+/,
  ),
);

/** Attributes by which one gets from anything to everything. */
const WAYS_OUT =
  /(?:^|\.)(?:os|sys|subprocess|builtins|__builtins__|__globals__|__subclasses__|__import__|__loader__|importlib|system|popen|eval|exec|f_globals|gi_frame|__code__|__getattribute__|__reduce__|__reduce_ex__|load_module)(?:\.|$)/;

/** What makes something to call, whose call is the program: no data is written so. */
const MAKERS: ReadonlySet<string> = new Set(
  `builtins.getattr __builtin__.getattr types.FunctionType types.MethodType types.LambdaType new.function
  dill._dill._create_function cloudpickle.cloudpickle._make_function cloudpickle.cloudpickle._fill_function
  cloudpickle.cloudpickle.subimport dill._dill._import_module operator.attrgetter operator.methodcaller
  _operator.attrgetter _operator.methodcaller`.split(/\s+/),
);

export function isMaker(module: string | undefined, name: string | undefined): boolean {
  return MAKERS.has(`${module}.${name}`);
}

export function judge(module: string | undefined, name: string | undefined): Verdict {
  // Nobody who writes data makes a name that has to be worked out.
  if (module === undefined || name === undefined) return 'dangerous';
  if (BUILTINS.has(module)) {
    if (BUILTIN_VALUES.has(name)) return 'known';
    return BUILTIN_UNCLEAR.has(name) || /^[A-Z]\w*(?:Error|Warning|Exception)$/.test(name) ? 'unknown' : 'dangerous';
  }
  const full = `${module}.${name}`;
  if (DANGEROUS.has(full) || DANGEROUS.has(`${module}.${name.split('.')[0]}`)) return 'dangerous';
  const parts = module.split('.');
  for (let length = parts.length; length > 0; length--)
    if (DANGEROUS_MODULES.has(parts.slice(0, length).join('.'))) return harmlessOf(full) ? 'known' : 'dangerous';
  if (name.includes('.') && WAYS_OUT.test(name)) return 'dangerous';
  if (KNOWN_EXACT.has(full) || KNOWN_PATTERNS.some((pattern) => pattern.test(full))) return 'known';
  if (STANDARD.has(parts[0] as string)) return 'unknown';
  // Their functions compute; those that fetch are apart.
  if (/^(?:sklearn|scipy)\./.test(module) && !/^(?:sklearn|scipy)\.(?:datasets|io|_lib\._ccallback)\b/.test(module))
    return 'known';
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (!/^[A-Za-z_]\w*$/.test(last)) return 'unknown';
  return /^_{0,2}[A-Z]/.test(last) || /^_?__pyx_unpickle|^_?(?:unpickle|reconstruct|rebuild|restore)/.test(last)
    ? 'class'
    : 'unknown';
}

/** Of dangerous modules, what data is written with all the same. */
const HARMLESS: ReadonlySet<string> = new Set(
  `ssl.TLSVersion signal.Signals http.HTTPStatus posix.stat_result os.stat_result sys.version_info sys.float_info multiprocessing.context.DefaultContext
  torch._dynamo.config.Config pickle.PickleBuffer _pickle.PickleBuffer`.split(/\s+/),
);

function harmlessOf(full: string): boolean {
  return HARMLESS.has(full) || /^pandas\.io\.formats\.[\w.]*[A-Z]\w*$/.test(full);
}
