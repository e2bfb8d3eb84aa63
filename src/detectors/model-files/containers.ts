// From a file to what is in it: by what its first bytes say, whatever it is called, into archives and packed streams.

import { type Container, containerOf } from '../../artifacts/model-files.ts';
import { type ByteSource, bytesSource, paged, sliceOf } from '../../lib/byte-source.ts';
import { inflate } from '../../lib/inflate.ts';
import { MODEL_INFLATED, MODEL_MEMBERS, PICKLE_NESTING } from '../../lib/limits.ts';
import { openMember, readZip, type Zip } from '../../lib/zip.ts';
import { lookAtGguf } from './gguf.ts';
import { lookAtCoreMl, lookAtOnnx, lookAtTensorFlow } from './graphs.ts';
import { lookAtHdf5, lookAtKerasConfig } from './keras.ts';
import type { Look } from './look.ts';
import { looksLikePickle, walkPickles } from './pickles.ts';
import { lookAtSafetensors } from './safetensors.ts';

const PICKLE_NAME = /\.(?:pkl|pickle|pk|p|dill|joblib|pt|pth|ckpt|bin|cloudpickle|pdparams|pdopt)$/i;

/** `name` is that of the file, or of a member of an archive. */
export function lookInto(given: ByteSource, name: string, look: Look, depth = 0): void {
  const source = paged(given);
  const head = source.read(0, 512);
  const container = containerOf(head);
  const isOuter = depth === 0;
  if (depth > PICKLE_NESTING) {
    look.gaps.add('it holds archives in archives deeper than are looked at');
    return;
  }
  if (isOuter && container !== undefined) look.format = container;
  if (container !== undefined && LOOKS[container]) {
    LOOKS[container](source, name, look, depth);
    if (isOuter && container === 'executable') behindProgram(source, name, look);
    return;
  }
  if (container !== undefined && UNOPENED.has(container)) {
    if (isOuter || PICKLE_NAME.test(name)) look.gaps.add(`it is packed as ${container}, which is not opened`);
    return;
  }
  const tar = container === 'tar' || isTar(head);
  if (tar) {
    if (isOuter) look.format = 'tar';
    lookAtTar(source, look, depth);
  } else if (/\.(?:onnx|ort)$/i.test(name)) lookAtOnnx(source, look);
  else if (/\.pb$/i.test(name)) lookAtTensorFlow(source, look);
  else if (/\.mlmodel$/i.test(name)) lookAtCoreMl(source, look);
  else if (PICKLE_NAME.test(name) || (!isOuter && looksLikePickle(head))) lookAtPickle(source, name, look, depth);
}

type LookAt = (source: ByteSource, name: string, look: Look, depth: number) => void;

const LOOKS: Partial<Record<Container, LookAt>> = {
  safetensors: (source, _, look, depth) => {
    if (depth === 0) lookAtSafetensors(source, look);
  },
  gguf: (source, _, look, depth) => {
    if (depth === 0) lookAtGguf(source, look);
  },
  ggml: (_, __, look) => {
    look.isModel = true;
  },
  tflite: (_, __, look) => {
    look.isModel = true;
  },
  tensorrt: (_, __, look) => {
    look.isModel = true;
  },
  zip: lookAtZip,
  hdf5: (source, _, look, depth) => {
    if (depth === 0) lookAtHdf5(source, look);
  },
  numpy: (source, _, look, depth) => lookAtNumpy(source, look, depth),
  pickle: lookAtPickle,
  gzip: (source, name, look, depth) => lookAtPacked(source, 'gzip', name, look, depth),
  zlib: (source, name, look, depth) => lookAtPacked(source, 'zlib', name, look, depth),
  executable: (_, name, look, depth) => {
    if (depth > 0) return;
    if (/\.llamafile$/i.test(name)) {
      look.format = 'llamafile';
      look.isModel = true;
      look.isProgram = true;
    } else if (!/\.(?:bin|dat|p|engine|plan|mar)$/i.test(name)) {
      look.isProgram = true;
      look.issues.push({
        rule: 'executable-in-disguise',
        evidence: [`a program called ${name.slice(name.lastIndexOf('/') + 1)}`],
      });
    }
  },
};
const UNOPENED: ReadonlySet<Container> = new Set<Container>(['7z', 'rar', 'xz', 'bzip2', 'lz4', 'zstd']);

/** A program can carry an archive behind it, as llamafiles do. */
function behindProgram(source: ByteSource, name: string, look: Look): void {
  if (/\.(?:pt|pth|ckpt|pkl|pickle|npz|keras)$/i.test(name)) lookAtZip(source, name, look, 0);
}

function lookAtPickle(source: ByteSource, name: string, look: Look, depth: number): void {
  if (depth === 0)
    look.format = /\.(?:pt|pth|ckpt|bin)$/i.test(name) ? 'pytorch' : /\.joblib$/i.test(name) ? 'joblib' : 'pickle';
  walkPickles(source, look, depth);
  // PyTorch takes a file for an archive by its end, whatever it begins with.
  if (depth === 0 && /\.(?:pt|pth|ckpt|bin|npz)$/i.test(name)) {
    const zip = readZip(source, MODEL_MEMBERS);
    if (zip) lookAtMembers(source, zip, look, depth);
  }
}

function lookAtZip(source: ByteSource, name: string, look: Look, depth: number): void {
  const zip = readZip(source, MODEL_MEMBERS);
  if (!zip) {
    if (depth === 0) look.gaps.add('its archive has no directory that can be read');
    return;
  }
  if (depth === 0) {
    const has = (pattern: RegExp) => zip.members.some((member) => pattern.test(member.name));
    if (has(/(?:^|\/)data\.pkl$/)) {
      look.format = has(/(?:^|\/)constants\.pkl$/) ? 'torchscript' : 'pytorch';
      look.isModel = true;
      look.properties.tensors = String(zip.members.filter((member) => TENSOR.test(member.name)).length);
    } else if (has(/^MAR-INF\//)) {
      look.format = 'torchserve-archive';
      look.isModel = true;
      look.isProgram = has(/\.py$/);
    } else if (/\.keras$/i.test(name) || has(/^model\.weights\.h5$/)) look.format = 'keras';
    else if (has(/\.npy$/)) look.format = 'numpy';
  }
  lookAtMembers(source, zip, look, depth);
}

/** PyTorch keeps tensors as files of raw numbers, and never takes them for anything else. */
const TENSOR = /(?:^|\/)data\/\d+$/;

function lookAtMembers(source: ByteSource, { members, isCut }: Zip, look: Look, depth: number): void {
  if (isCut) look.gaps.add('its archive has more files than are looked at');
  const isTorch = members.some(({ name }) => /(?:^|\/)data\.pkl$/.test(name));
  let inflated = 0;
  for (const member of members) {
    const { name } = member;
    if (isTorch && TENSOR.test(name)) continue;
    const isConfig = /(?:^|\/)config\.json$/.test(name) && look.format === 'keras';
    if (member.method !== 0 && !isConfig && !mayHoldPickles(name)) continue;
    const left = MODEL_INFLATED * 2 - inflated;
    const content = left > 0 ? openMember(source, member, Math.min(MODEL_INFLATED, left)) : undefined;
    if (!content) {
      if (isConfig || mayHoldPickles(name)) look.gaps.add(`${name.slice(0, 100)} in it could not be unpacked`);
      continue;
    }
    if (member.method !== 0) inflated += content.source.size;
    if (content.isCut) look.gaps.add(`${name.slice(0, 100)} in it was unpacked in part`);
    if (isConfig) lookAtKerasConfig(content.source.read(0, MODEL_INFLATED).toString('utf8'), look);
    else lookInto(content.source, name, look, depth + 1);
  }
}

function mayHoldPickles(name: string): boolean {
  return PICKLE_NAME.test(name) || /\.(?:npy|npz|zip)$/i.test(name) || !/\.[a-z]\w{0,5}$/i.test(name);
}

function lookAtPacked(source: ByteSource, form: 'gzip' | 'zlib', name: string, look: Look, depth: number): void {
  const packed = source.read(0, MODEL_INFLATED);
  const inflated = inflate(packed, form, MODEL_INFLATED);
  if (!inflated) return;
  if (inflated.isCut || packed.length < source.size) look.gaps.add('it was unpacked in part');
  const { format } = look;
  lookInto(bytesSource(inflated.bytes), name, look, depth + 1);
  if (depth === 0) look.format = /\.joblib$/i.test(name) ? 'joblib' : format === form ? 'pickle' : look.format;
}

/** An array of objects is a pickle behind the header. https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
function lookAtNumpy(source: ByteSource, look: Look, depth: number): void {
  const head = source.read(0, 12);
  if (head.length < 12) return;
  const isWide = (head[6] as number) >= 2;
  const start = isWide ? 12 + head.readUInt32LE(8) : 10 + head.readUInt16LE(8);
  const header = source.read(isWide ? 12 : 10, Math.min(4096, start)).toString('latin1');
  // The descriptor of a structured array lists its fields; where it holds no object, no pickle follows.
  if (/'descr'\s*:[^}]*?['"][<>|=]?O\d*['"]/.test(header) || !/'descr'/.test(header))
    walkPickles(sliceOf(source, start, source.size - start), look, depth);
}

const BLOCK = 512;

/** Without its magic, as old versions of tar write it: by the checksum. */
function isTar(head: Buffer): boolean {
  if (head.length < BLOCK) return false;
  const claimed = Number.parseInt(head.toString('latin1', 148, 156).replace(/\0.*$/s, '').trim(), 8);
  let sum = 8 * 32;
  for (let index = 0; index < BLOCK; index++) if (index < 148 || index >= 156) sum += head[index] as number;
  return claimed === sum && sum > 8 * 32;
}

function lookAtTar(source: ByteSource, look: Look, depth: number): void {
  let at = 0;
  for (let count = 0; at + BLOCK <= source.size; count++) {
    if (count >= MODEL_MEMBERS) {
      look.gaps.add('its archive has more files than are looked at');
      return;
    }
    const header = source.read(at, BLOCK);
    if (header.length < BLOCK || header.every((byte) => byte === 0)) return;
    const name = header.toString('utf8', 0, 100).replace(/\0.*$/s, '');
    const sizeField = header.subarray(124, 136);
    const size =
      (sizeField[0] as number) & 0x80
        ? Number(sizeField.readBigUInt64BE(4))
        : Number.parseInt(sizeField.toString('latin1').replace(/\0.*$/s, '').trim() || '0', 8);
    if (!Number.isSafeInteger(size) || size < 0) {
      look.gaps.add('its archive breaks off');
      return;
    }
    if (/(?:^|\/)(?:pickle|storages|tensors|sys_info)$/.test(name)) look.isModel = true;
    lookInto(sliceOf(source, at + BLOCK, size), name, look, depth + 1);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
