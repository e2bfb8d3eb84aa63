// Model files that no fixture of text can show: pickles of every kind and the ways round those who look for them, archives that
// lie, and what is said of honest models.

import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { PICKLE_NESTING } from '../../src/lib/limits.ts';
import { openMemory } from '../../src/targets/memory.ts';
import { RULES, scannerWith } from '../scanner.ts';
import { runCases } from './cases.ts';
import { ATTACK, gguf, HARMLESS, npy, op, pickle, safetensors, tar, u64, zip } from './pickle-assembler.ts';

runCases('model-files');

const scan = scannerWith(RULES);

async function look(path: string, bytes: Buffer) {
  const { findings, inventory, coverage } = await scan(openMemory('case', [{ path, text: '', bytes }]));
  return {
    findings: findings.map(({ ruleId, evidence }) => `${ruleId.slice('model/'.length)}: ${evidence.join('; ')}`),
    messages: findings.map(({ message }) => message),
    components: inventory.components,
    gaps: coverage.gaps.map(({ detail }) => detail),
  };
}

const found = async (path: string, bytes: Buffer) => (await look(path, bytes)).findings;
const RUNS = ['code-runs-on-load: os.system'];
const call = (...callee: readonly Buffer[]) => [...callee, op.text('id'), op.tuple1, op.reduce];

describe('what a pickle runs is known whatever way it names it', () => {
  const os = op.text('os');
  const system = op.text('system');
  test.each<[string, Buffer]>([
    ['in protocol 4', ATTACK],
    ['by GLOBAL', pickle(op.proto(2), ...call(op.global('os', 'system')), op.stop)],
    ['without a header', pickle(...call(op.global('os', 'system')), op.stop)],
    ['by INST', pickle(op.mark, op.text('id'), op.inst('os', 'system'), op.stop)],
    ['by OBJ', pickle(op.mark, op.global('os', 'system'), op.text('id'), op.obj, op.stop)],
    ['by NEWOBJ', pickle(op.global('os', 'system'), op.text('id'), op.tuple1, op.newObj, op.stop)],
    ['by NEWOBJ_EX', pickle(op.global('os', 'system'), op.text('id'), op.tuple1, op.emptyDict, op.newObjEx, op.stop)],
    [
      'named out of the memo',
      pickle(
        op.proto(4),
        os,
        op.memoize,
        op.pop,
        system,
        op.memoize,
        op.pop,
        ...call(op.get(0), op.get(1), op.stackGlobal),
        op.stop,
      ),
    ],
    [
      'with an index Python reads otherwise',
      pickle(
        os,
        op.put(10),
        op.pop,
        op.text('json'),
        op.put(1),
        op.pop,
        ...call(op.getLine('1_0'), system, op.stackGlobal),
        op.stop,
      ),
    ],
    [
      'memoized around an occupied place',
      pickle(op.none, op.put(1), op.pop, os, op.memoize, op.pop, ...call(op.get(1), system, op.stackGlobal), op.stop),
    ],
    ['duplicated', pickle(os, op.dup, op.pop, ...call(system, op.stackGlobal), op.stop)],
    ['in long texts', pickle(...call(op.hugeText('os'), op.longText('system'), op.stackGlobal), op.stop)],
    ['in texts of Python 2', pickle(...call(op.oldText('os'), op.oldText('system'), op.stackGlobal), op.stop)],
    ['with escapes', pickle(...call(op.line("'\\x6fs'"), op.unicodeLine('\\u0073ystem'), op.stackGlobal), op.stop)],
    ['behind a frame that lies', pickle(op.proto(4), op.frame(3), ATTACK.subarray(2))],
    [
      'behind a pop of the mark',
      pickle(op.mark, op.none, Buffer.from('1'), ...call(op.global('os', 'system')), op.stop),
    ],
    ['in a second stream', pickle(HARMLESS, ATTACK)],
    ['in a stream that breaks afterwards', pickle(...call(op.global('os', 'system')), Buffer.from([0xff, 0xff]))],
    ['in a stream that is cut off afterwards', pickle(...call(op.global('os', 'system')), Buffer.from([0x58, 0xff]))],
    [
      'in a state',
      pickle(
        op.global('acme', 'Thing'),
        op.emptyTuple,
        op.reduce,
        ...call(op.global('os', 'system')),
        op.build,
        op.stop,
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await found('model.pkl', bytes)).toEqual(expect.arrayContaining(RUNS));
  });

  test('a call of what a call gave', async () => {
    const method = [
      op.global('builtins', 'getattr'),
      op.global('acme.net', 'Net'),
      op.text('run'),
      op.tuple2,
      op.reduce,
    ];
    expect(await found('model.pkl', pickle(...method, op.stop))).toEqual([expect.stringMatching(/^unclear-callable/)]);
    expect(await found('model.pkl', pickle(...method, op.emptyTuple, op.reduce, op.stop))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^code-runs-on-load: builtins\.getattr → call/)]),
    );
  });

  test('code by value is worth a look, and its call an attack', async () => {
    const made = [op.global('types', 'FunctionType'), op.none, op.tuple1, op.reduce];
    expect(await found('model.pkl', pickle(...made, op.stop))).toEqual([expect.stringMatching(/^unclear-callable/)]);
    expect((await found('model.pkl', pickle(...made, op.emptyTuple, op.reduce, op.stop))).join()).toMatch(
      /code-runs-on-load/,
    );
  });

  // C Python drops what is left of a frame that ends inside an operation, when it reads a file.
  test('a frame that ends inside a name', async () => {
    const inLine = pickle(
      op.proto(4),
      op.frame(5),
      Buffer.from('cjson'),
      ...call(Buffer.from('os\nsystem\n')),
      op.stop,
    );
    expect(await found('model.pkl', inLine)).toEqual(expect.arrayContaining(RUNS));
    const inText = pickle(
      op.proto(4),
      op.frame(4),
      Buffer.from([0x8c, 2, 0x61, 0x62]).subarray(0, 3),
      Buffer.from('x'),
      ...call(op.text('os'), op.text('system'), op.stackGlobal),
      op.stop,
    );
    expect(await found('model.pkl', inText)).toEqual(
      expect.arrayContaining([expect.stringMatching(/code-runs-on-load/)]),
    );
  });

  test('a name that is put together', async () => {
    const bytes = pickle(op.text('os'), op.global('acme', 'Name'), op.emptyTuple, op.reduce, op.stackGlobal, op.stop);
    expect(await found('model.pkl', bytes)).toEqual(['code-runs-on-load: a name that is put together']);
  });

  test('the registry of extensions', async () => {
    expect(await found('model.pkl', pickle(op.proto(2), op.extension(7), op.emptyTuple, op.reduce, op.stop))).toEqual([
      'unclear-callable-on-load: copyreg.extension 7()',
    ]);
  });

  test('a way through an allowed module', async () => {
    expect(
      await found(
        'model.pkl',
        pickle(op.proto(4), ...call(op.text('torch.serialization'), op.text('os.system'), op.stackGlobal), op.stop),
      ),
    ).toEqual(['code-runs-on-load: torch.serialization.os.system']);
  });

  test('what it is called with is said', async () => {
    expect((await look('model.pkl', ATTACK)).messages).toEqual(["Loading this file calls os.system('id')."]);
  });
});

describe('wherever the pickle is', () => {
  const data = { name: 'net/data.pkl', content: ATTACK };
  const nested = (content: Buffer, depth: number): Buffer =>
    depth === 0
      ? content
      : nested(
          pickle(
            op.proto(2),
            op.global('torch.storage', '_load_from_bytes'),
            op.bytes(content),
            op.tuple1,
            op.reduce,
            op.stop,
          ),
          depth - 1,
        );
  test.each<[string, string, Buffer]>([
    ['in an archive of PyTorch', 'net.pt', zip([data, { name: 'net/data/0', content: Buffer.alloc(64) }])],
    ['packed', 'net.pt', zip([{ ...data, isPacked: true }])],
    ['under another name in the local header', 'net.pt', zip([{ ...data, localName: 'readme.txt' }])],
    ['with a flag of encryption', 'net.pt', zip([{ ...data, flags: 1 }])],
    ['with a wrong checksum', 'net.pt', zip([{ ...data, crc: 7 }])],
    ['in an archive behind something else', 'net.pt', zip([data], Buffer.from('MZ and a program'))],
    ['in an archive behind a harmless pickle', 'net.pt', zip([data], HARMLESS)],
    ['under a name that says nothing', 'net.pt', zip([{ name: 'net/extra', content: ATTACK }])],
    ['in an old archive of PyTorch', 'net.pth', tar([{ name: 'pickle', content: ATTACK }])],
    ['behind a magic number and a version', 'net.bin', pickle(HARMLESS, HARMLESS, HARMLESS, ATTACK, Buffer.alloc(100))],
    ['in an array of objects', 'x.npy', npy("'|O'", ATTACK)],
    ['in an archive of arrays', 'x.npz', zip([{ name: 'x.npy', content: npy("'|O'", ATTACK), isPacked: true }])],
    ['in a stream of gzip', 'x.joblib', gzipSync(ATTACK)],
    ['in a stream of zlib', 'x.joblib', deflateSync(ATTACK)],
    ['in a pickle in a pickle', 'x.pkl', nested(ATTACK, 2)],
  ])('%s', async (_, path, bytes) => {
    expect(await found(path, bytes)).toEqual(expect.arrayContaining(RUNS));
  });

  test('raw numbers are never taken for a pickle', async () => {
    expect(await found('x.npy', npy("'<f8'", ATTACK))).toEqual([]);
    expect(
      await found(
        'net.pt',
        zip([
          { name: 'net/data.pkl', content: HARMLESS },
          { name: 'net/data/0', content: ATTACK },
        ]),
      ),
    ).toEqual([]);
  });

  test('behind an array of joblib', async () => {
    const dtype = [op.global('numpy', 'dtype'), op.text('f8'), op.int(0), op.int(1), op.tuple3, op.reduce];
    const wrapper = (...state: readonly Buffer[]) => [
      op.global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
      op.emptyTuple,
      op.newObj,
      op.emptyDict,
      op.mark,
      ...state,
      op.setItems,
      op.build,
    ];
    const numbers = Buffer.alloc(40, 0x2e);
    const arrays = wrapper(op.text('shape'), op.int(5), op.tuple1, op.text('dtype'), ...dtype);
    expect(
      await found('x.joblib', pickle(op.proto(3), ...arrays, numbers, ...call(op.global('os', 'system')), op.stop)),
    ).toEqual(RUNS);
  });

  test('pickles in pickles end somewhere', async () => {
    const { findings, gaps } = await look('x.pkl', nested(ATTACK, PICKLE_NESTING + 2));
    expect(findings).toEqual([]);
    expect(gaps).toEqual([expect.stringMatching(/deeper than/)]);
  });
});

describe('bounds', () => {
  test('more operations than are walked, with the names behind them', async () => {
    const { findings, gaps } = await look(
      'x.pkl',
      pickle(Buffer.alloc(3_500_000, 'N0'), Buffer.alloc(600_000, 'N0'), ATTACK),
    );
    expect(gaps.join()).toMatch(/more operations/);
    expect(findings.join()).toMatch(/os\.system behind/);
  });

  test('a stack and marks without end', async () => {
    expect((await look('x.pkl', Buffer.alloc(3_000_000, '('))).gaps.join()).toMatch(/more operations/);
    expect((await look('x.pkl', Buffer.alloc(3_000_000, 'N'))).gaps.join()).toMatch(/more operations/);
  });

  test('an archive that unpacks to very much', async () => {
    const bomb = zip(
      [1, 2, 3, 4].map((each) => ({ name: `${each}.pkl`, content: Buffer.alloc(40_000_000), isPacked: true })),
    );
    const { gaps } = await look('x.pt', bomb);
    expect(gaps.join()).toMatch(/in part/);
  });

  test('archives in archives end somewhere', async () => {
    let inner: Buffer = zip([{ name: 'a.pkl', content: HARMLESS }]);
    for (let depth = 0; depth < 10; depth++) inner = zip([{ name: 'a.zip', content: inner }]);
    expect((await look('x.pt', inner)).gaps.join()).toMatch(/deeper/);
  });

  test('lengths that claim everything', async () => {
    const huge = u64(0xffff_ffff_ffffn);
    for (const bytes of [
      Buffer.concat([Buffer.from('GGUF\x03\0\0\0', 'latin1'), huge, huge]),
      Buffer.concat([Buffer.from('GGUF\x03\0\0\0', 'latin1'), u64(0), u64(1), huge]),
      Buffer.concat([huge, Buffer.from('{')]),
    ])
      await look('x.gguf', bytes);
    expect((await look('x.pkl', Buffer.concat([Buffer.from([0x80, 4, 0x8d]), huge]))).gaps.join()).toMatch(/middle/);
  });
});

describe('honest models are entries of the bill of materials', () => {
  test('safetensors', async () => {
    const header = {
      __metadata__: { format: 'pt', license: 'apache-2.0', base_model: 'acme/base' },
      a: { dtype: 'F16', shape: [2, 2], data_offsets: [0, 8] },
      b: { dtype: 'F32', shape: [2], data_offsets: [8, 16] },
    };
    const { findings, components } = await look('m/model.safetensors', safetensors(header, Buffer.alloc(16)));
    expect(findings).toEqual([]);
    expect(components).toMatchObject([
      { type: 'model', name: 'acme/base', purl: 'pkg:huggingface/acme/base' },
      {
        type: 'model_file',
        name: 'm/model.safetensors',
        licence: 'apache-2.0',
        hash: expect.stringMatching(/^sha256:/),
        flags: [],
        properties: { format: 'safetensors', tensors: '2', parameters: '6', types: 'F16,F32', framework: 'pt' },
      },
    ]);
  });

  test('a header of safetensors that lies', async () => {
    const tensor = (from: number, to: number) => ({ dtype: 'U8', shape: [to - from], data_offsets: [from, to] });
    for (const header of [
      { a: tensor(0, 99) },
      { a: tensor(0, 8), b: tensor(4, 12) },
      { a: { dtype: 'F32', shape: [9], data_offsets: [0, 4] } },
      '{"a":',
    ])
      expect(await found('model.safetensors', safetensors(header, Buffer.alloc(16)))).toEqual([
        expect.stringMatching(/^header-does-not-fit/),
      ]);
  });

  test('GGUF', async () => {
    const { findings, components } = await look(
      'tiny.gguf',
      gguf([
        ['general.architecture', 'llama'],
        ['general.file_type', 15],
        ['general.license', 'mit'],
        ['general.base_model.0.repo_url', 'https://huggingface.co/acme/base'],
        ['tokenizer.chat_template', "{% set ns = namespace(x=1) %}{{ messages[0]['content'] | trim }}"],
      ]),
    );
    expect(findings).toEqual([]);
    expect(components).toMatchObject([
      { type: 'model', name: 'acme/base' },
      { type: 'model_file', licence: 'mit', properties: { architecture: 'llama', quantisation: 'Q4_K_M' } },
    ]);
  });

  test('a pointer of Git LFS', async () => {
    const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 2000000000\n`;
    const { findings, components, gaps } = await look('model.gguf', Buffer.from(text));
    expect(findings).toEqual([]);
    expect(gaps).toEqual([expect.stringMatching(/git lfs pull/)]);
    expect(components).toMatchObject([{ hash: `sha256:${'a'.repeat(64)}`, flags: ['large_model_file'] }]);
  });

  test('a pickle of data is none', async () => {
    expect(await look('cache.pkl', HARMLESS)).toMatchObject({ findings: [], components: [], gaps: [] });
  });
});
