// Time and memory by the size of the tree: twice the files, twice the time, and no more memory than the list of them.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BARE, type Benchmark, megabytes, scanOf, shown } from './benchmark.ts';
import { interleaved } from './interleaved.ts';
import { type Point, plot } from './plot.ts';
import { tree } from './trees.ts';

const SIZES = [100, 1000, 10_000, 30_000, 100_000, 200_000];

export const scale: Benchmark = async ({ rounds, largest, write, say }) => {
  const trees = SIZES.filter((size) => size <= largest).map((size) => {
    say(`tree of ${size} files`);
    return tree(size);
  });
  const [bare, ...timings] = interleaved([BARE, ...trees.map(({ folder }) => scanOf(folder))], rounds);
  const points: Point[] = [];
  const rows = trees.map(({ files, bytes }, index) => {
    const timing = timings[index];
    if (!timing || !bare) throw new Error('a tree was not measured');
    points.push({ x: files, y: timing.median });
    const work = timing.median - bare.median;
    return [
      files.toLocaleString('en'),
      `${(bytes / 1e6).toFixed(1)} MB`,
      shown(timing),
      `${((work * 1000) / files).toFixed(0)} µs`,
      `${(bytes / 1000 / work).toFixed(0)} MB/s`,
      megabytes(timing.peak),
    ];
  });
  if (write) writeFileSync(join(import.meta.dirname, 'scale.svg'), plot(points));
  return [
    {
      title: 'Scale',
      how: 'Trees of made-up files of one mixture (`trees.ts`): about 3.5 KB a file, from 100,000 files on about 1 KB. Time of the whole process; per file and per second without the time of a Node that does nothing.',
      table: { head: ['files', 'size', 'time', 'per file', 'speed', 'memory'], rows },
      notes: write ? ['![Time by number of files](scale.svg)'] : [],
    },
  ];
};
