// What a large package of a mobile app costs beside reading and unpacking it: node bench/apps.ts [MEGABYTES]
// The package is made of what large ones hold: compiled code, libraries, a table of resources, binary XML, pictures.

import { mkdtempSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type ZipFile, zip } from '../__tests__/lib/make-zip.ts';
import { binaryXml, dex, numbered, resourceTable } from '../__tests__/lib/mobile/android-writer.ts';
import { createBudget } from '../src/lib/archive/budget.ts';
import { walkZip } from '../src/lib/archive/zip-entries.ts';
import { compileRules } from '../src/rules/compile.ts';
import { readPacks } from '../src/rules/packs.ts';
import { scanTargets } from '../src/scan.ts';
import { openArchive } from '../src/targets/archive/archive.ts';

const MEGABYTE = 1024 ** 2;
const wanted = Number(process.argv[2] ?? 200) * MEGABYTE;

let state = 7;
function chance(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state >>> 8;
}

/** Like a library: code that is no text, and texts between. */
function program(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += 4) bytes.writeUInt32LE((chance() | 0x80000000) >>> 0, Math.min(at, size - 4));
  for (let at = 4096; at + 64 < size; at += 1024) bytes.write(`\0message ${at} of a library, see %s\0`, at, 'latin1');
  bytes.write('\x7fELF', 'latin1');
  return bytes;
}

function parts(): readonly ZipFile[] {
  const strings = (from: number) =>
    Array.from({ length: 60_000 }, (_, index) =>
      index % 2 ? `Lcom/acme/a${from}/B${index};` : `text ${from} ${index} ${chance()}`,
    );
  const layout = binaryXml({
    name: 'layout',
    children: Array.from({ length: 30 }, (_, index) => ({
      name: 'view',
      attributes: [{ name: 'label', value: `View ${index}` }],
    })),
  });
  const files: ZipFile[] = [
    {
      name: 'AndroidManifest.xml',
      text: binaryXml({
        name: 'manifest',
        children: [{ name: 'application', attributes: [numbered('debuggable', true)] }],
      }),
    },
    {
      name: 'resources.arsc',
      packed: 'stored',
      text: resourceTable([
        {
          type: 'string',
          entries: Array.from({ length: 30_000 }, (_, index) => [
            `name_${index}`,
            `A text of the app ${index} ${chance()}`,
          ]),
        },
      ]),
    },
    ...Array.from({ length: 2000 }, (_, index) => ({ name: `res/layout/l${index}.xml`, text: layout })),
    ...Array.from({ length: 8 }, (_, index) => ({ name: `classes${index + 1}.dex`, text: dex(strings(index)) })),
  ];
  const library = program(24 * MEGABYTE);
  let size = 12 * MEGABYTE;
  for (let index = 0; size < wanted; index++, size += library.length)
    files.push({
      name: index % 2 ? `assets/picture${index}.bin` : `lib/arm64-v8a/lib${index}.so`,
      text: library,
      packed: index % 2 ? 'stored' : { method: 0, bytes: library },
    });
  return files;
}

const folder = mkdtempSync(join(tmpdir(), 'bartizan-apps-'));
try {
  const file = join(folder, 'large.apk');
  writeFileSync(file, zip(parts()));
  const descriptor = openSync(file, 'r');
  const { size } = statSync(file);
  const source = {
    size,
    read(offset: number, length: number) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
      return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, offset));
    },
  };
  const now = () => performance.now();
  const times: { unpack: number; scan: number }[] = [];
  for (let round = 0; round < 3; round++) {
    const started = now();
    const budget = createBudget(now);
    await walkZip(source, budget, { entry: () => () => undefined, end: () => undefined });
    const unpacked = now();
    const target = openArchive({
      id: 'archive',
      file,
      name: 'large.apk',
      path: 'large.apk',
      repositoryPrefix: '',
      now,
    });
    const { coverage, findings } = await scanTargets([target], {
      rules: compileRules(readPacks().rules, () => true),
      now,
    });
    times.push({ unpack: unpacked - started, scan: now() - unpacked });
    if (round === 0)
      console.log(
        `${(size / MEGABYTE).toFixed(0)} MB, ${(budget.spent / MEGABYTE).toFixed(0)} MB unpacked, ${coverage.filesListed} files, ` +
          `${findings.length} findings, gaps ${JSON.stringify(coverage.gapCounts)}`,
      );
  }
  const best = (of: (each: (typeof times)[number]) => number) => Math.min(...times.map(of));
  const [unpack, scan] = [best(({ unpack: each }) => each), best(({ scan: each }) => each)];
  console.log(
    `Node ${process.version}: read and unpacked ${unpack.toFixed(0)} ms, scanned ${scan.toFixed(0)} ms: ${(scan / unpack).toFixed(1)} times`,
  );
  console.log(`peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, the making of the package included`);
} finally {
  rmSync(folder, { recursive: true });
}
