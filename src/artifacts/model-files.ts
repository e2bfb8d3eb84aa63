// Which files are weights of models, or streams of objects that models are kept in. Some names say so; names that other
// programs use too are settled by the first bytes.

/** Endings that say so by themselves. */
const ENDINGS: ReadonlySet<string> = new Set(
  `safetensors gguf ggml ggjt onnx ort pt pt2 ptl pth ckpt pkl pickle pk joblib dill cloudpickle npy npz keras tflite mlmodel
  llamafile mar nemo skops pdparams pdopt pdmodel cbm torchscript`.split(/\s+/),
);
/** Endings of other things too. */
const SHARED_ENDINGS: ReadonlySet<string> = new Set('bin pb model h5 hdf5 weights engine plan p dat'.split(' '));

/** Whether a file may be one, by its lower-case name; `isModelFile` then knows. */
export function mayBeModelFile(name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return ENDINGS.has(ending) || SHARED_ENDINGS.has(ending);
}

export type Container =
  | 'safetensors'
  | 'gguf'
  | 'ggml'
  | 'zip'
  | 'tar'
  | '7z'
  | 'rar'
  | 'hdf5'
  | 'numpy'
  | 'pickle'
  | 'gzip'
  | 'zlib'
  | 'xz'
  | 'bzip2'
  | 'lz4'
  | 'zstd'
  | 'tflite'
  | 'tensorrt'
  | 'executable'
  | 'pointer';

const MAGIC: readonly (readonly [container: Container, bytes: string, offset?: number])[] = [
  ['gguf', 'GGUF'],
  ['ggml', 'lmgg'],
  ['ggml', 'fmgg'],
  ['ggml', 'tjgg'],
  ['ggml', 'algg'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['hdf5', '\x89HDF\r\n\x1a\n'],
  ['numpy', '\x93NUMPY'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['rar', 'Rar!\x1a\x07'],
  ['gzip', '\x1f\x8b\x08'],
  ['xz', '\xfd7zXZ\0'],
  ['bzip2', 'BZh'],
  ['lz4', '\x04\x22\x4d\x18'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['tflite', 'TFL3', 4],
  ['tar', 'ustar', 257],
  ['tensorrt', 'ftrt'],
  ['executable', '\x7fELF'],
  ['executable', 'MZ'],
  ['executable', '\xcf\xfa\xed\xfe'],
  ['executable', '\xce\xfa\xed\xfe'],
  ['executable', '\xca\xfe\xba\xbe'],
  ['pointer', 'version https://git-lfs.github.com/spec/'],
];

const ZLIB_LEVELS: ReadonlySet<number> = new Set([0x01, 0x5e, 0x9c, 0xda]);

/** What the first 512 bytes say. */
export function containerOf(head: Buffer): Container | undefined {
  const text = head.toString('latin1', 0, 512);
  const known = MAGIC.find(([, magic, offset = 0]) => text.startsWith(magic, offset));
  if (known) return known[0];
  const [first = -1, second = -1] = head;
  if (head.length > 8 && head.readUInt32LE(4) === 0 && head[8] === 0x7b) return 'safetensors';
  if (first === 0x80 && second >= 2 && second <= 5) return 'pickle';
  if (first === 0x78 && ZLIB_LEVELS.has(second)) return 'zlib';
  return undefined;
}

/** What a file of a name that says little has to be for it to be a model file. */
const SETTLED: ReadonlySet<Container> = new Set<Container>([
  'safetensors',
  'gguf',
  'ggml',
  'hdf5',
  'pickle',
  'tensorrt',
  'tflite',
]);
const NAMES_OF_WEIGHTS =
  /(?:^|\/)(?:pytorch_model|model|ggml|adapter_model|diffusion_pytorch_model|tf_model|training_args)[^/]*\.(?:bin|h5)$/;

/** Of a file that may be one. */
export function isModelFile(path: string, head: Buffer): boolean {
  const lower = path.toLowerCase();
  if (ENDINGS.has(lower.slice(lower.lastIndexOf('.') + 1))) return true;
  const container = containerOf(head);
  if (container === undefined) return /\.pb$/.test(lower) && isGraph(head);
  return SETTLED.has(container) || ((container === 'zip' || container === 'pointer') && NAMES_OF_WEIGHTS.test(lower));
}

/** TensorFlow: a SavedModel (its version, then a graph) or a GraphDef (nodes, each with its name first). */
function isGraph(head: Buffer): boolean {
  if (head.length > 3 && head.readUIntBE(0, 3) === 0x080112) return true;
  const [first, , third = 0] = head;
  // Lengths take one byte or two.
  const name = third === 0x0a ? 3 : head[3] === 0x0a ? 4 : -1;
  if (first !== 0x0a || name < 0) return false;
  const operation = name + 1 + (head[name] ?? 0);
  const length = head[operation + 1] ?? 0;
  return head[operation] === 0x12 && /^[A-Z_]\w+$/.test(head.toString('latin1', operation + 2, operation + 2 + length));
}
