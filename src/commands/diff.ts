// `bartizan diff A B`: what came, went and changed between two reports or bills of materials.

import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseFlags } from '../config/flags.ts';
import { EXIT } from '../exit-codes.ts';
import { UserError, whyFailed } from '../lib/errors.ts';
import { COMPARED_BYTES } from '../lib/limits.ts';
import { nearest } from '../lib/suggest.ts';
import type { Command } from './command.ts';

const FORMATS = ['text', 'json', 'markdown'];
const STDIN = '-';

export const diff: Command = {
  name: 'diff',
  summary: 'compare two reports or bills of materials: what came, went and changed',
  usage: 'bartizan diff A B [--report text|json|markdown]',
  flags: [{ flag: 'report', value: 'FORMAT', doc: 'text, json or markdown; text unless given', choices: FORMATS }],
  examples: [
    ['bartizan diff old.json new.json', 'two reports of bartizan scan --report json=FILE'],
    ['bartizan diff v1.cdx.json v2.cdx.json --report markdown', 'two CycloneDX documents, whoever made them'],
  ],
  async run(args, host) {
    const { positionals, own } = parseFlags(args, [], this);
    const [first, second] = positionals;
    if (first === undefined || second === undefined || positionals.length > 2)
      throw new UserError('diff needs two files', { hint: `Usage: ${this.usage}; - is standard input.` });
    if (first === STDIN && second === STDIN) throw new UserError('only one of the two can be standard input');
    const format = own.get('report') ?? 'text';
    if (!FORMATS.includes(format)) {
      const meant = nearest(format, FORMATS);
      throw new UserError(`--report: diff knows no format ${format}.${meant ? ` Did you mean ${meant}?` : ''}`, {
        hint: `It is one of ${FORMATS.join(', ')}.`,
      });
    }
    const [{ readSnapshot }, { compareSnapshots }] = await Promise.all([
      import('../compare/read.ts'),
      import('../compare/compare.ts'),
    ]);
    // One after the other, so that never two documents are in memory.
    const nameOf = (file: string) => (file === STDIN ? 'standard input' : file);
    const a = readSnapshot(await bytesOf(first, host.cwd), nameOf(first));
    const b = readSnapshot(await bytesOf(second, host.cwd), nameOf(second));
    host.out(await shown(compareSnapshots(a, b), format));
    return EXIT.passed;
  },
};

type Difference = ReturnType<typeof import('../compare/compare.ts').compareSnapshots>;

async function shown(difference: Difference, format: string): Promise<string> {
  if (format === 'text') return (await import('../compare/text.ts')).differenceText(difference);
  if (format === 'markdown') return (await import('../compare/markdown.ts')).differenceMarkdown(difference);
  const [{ differenceJson }, { jsonText }] = await Promise.all([
    import('../compare/json.ts'),
    import('../reports/json-text.ts'),
  ]);
  return `${jsonText(differenceJson(difference), 2)}\n`;
}

/** @throws UserError for what cannot be read or is too large, before it is read. */
async function bytesOf(file: string, cwd: string): Promise<Uint8Array> {
  const tooLarge = () => new UserError(`${file} is larger than the ${COMPARED_BYTES / 1024 ** 2} MB that are compared`);
  try {
    if (file !== STDIN && statSync(resolve(cwd, file)).size > COMPARED_BYTES) throw tooLarge();
    const stream =
      file === STDIN ? createReadStream('', { fd: 0, autoClose: false }) : createReadStream(resolve(cwd, file));
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > COMPARED_BYTES) throw tooLarge();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot read ${file}: ${whyFailed(error)}`);
  }
}
