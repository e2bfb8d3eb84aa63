// SHA-256 (FIPS 180-4) of short texts, in WebAssembly (wasm/sha256.as.ts). Node has it, in a module whose loading takes as
// long as a twentieth of the scan of a small project, which needs some digests for identities. Nothing secret depends on it.

import { lazy } from './lazy.ts';
import { SHA256_WASM } from './sha256.wasm.ts';

/** The two constructors used here: `WebAssembly` is in no TypeScript library without the browser's. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Sha256Exports };
};

interface Sha256Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly STATE: { readonly value: number };
  readonly MESSAGE: { readonly value: number };
  digest(blocks: number): void;
}

const PAGE = 0x10000;
const BLOCK = 64;
/** The length in bits at the end of the last block. */
const LENGTH = 8;
const DIGEST = 32;

const loaded = lazy(() => new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(SHA256_WASM, 'base64'))).exports);

/** In lower-case hexadecimal. Its memory stays as large as the longest text needed. */
export function smallSha256(bytes: Uint8Array): string {
  const { memory, STATE, MESSAGE, digest } = loaded();
  const start = MESSAGE.value;
  const length = Math.ceil((bytes.length + 1 + LENGTH) / BLOCK) * BLOCK;
  const missing = Math.ceil((start + length - memory.buffer.byteLength) / PAGE);
  if (missing > 0) memory.grow(missing);
  const padded = Buffer.from(memory.buffer, start, length);
  padded.set(bytes);
  padded.fill(0, bytes.length);
  padded[bytes.length] = 0x80;
  padded.writeBigUInt64BE(BigInt(bytes.length) * 8n, length - LENGTH);
  digest(length / BLOCK);
  // Its words are those of WebAssembly, little end first; the digest's are not.
  return Buffer.from(memory.buffer.slice(STATE.value, STATE.value + DIGEST))
    .swap32()
    .toString('hex');
}
